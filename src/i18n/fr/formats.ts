import { createFormats } from '../formats.ts';

export const formats = createFormats('fr', (written) => written.replace(/^1(?= )/, '1er'));

import type { Page } from '../harness/built-site.ts';

/** The whole address of a built page. */
export const addressOf = ({ path }: Page, base: string, origin: string): string => origin + base.slice(0, -1) + path;

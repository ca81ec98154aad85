import fc from 'fast-check';

/** Any UTF-16 code units in a row, ASCII often among them: marks, controls, halves of characters. */
export const anyText = fc.array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff))).map((codes) => String.fromCharCode(...codes));

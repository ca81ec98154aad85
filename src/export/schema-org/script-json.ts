/** Stands in a script element of a page: JSON in which nothing can end the element or open another. */
export type ScriptJson = string & { readonly safeInScript: true };

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * A value as JSON for a script element. The characters that HTML reads are written as JSON's own escapes, which any reader
 * of JSON turns back; outside strings JSON has none of them.
 */
export const scriptJson = (value: object): ScriptJson =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => escapes[mark]!) as ScriptJson;

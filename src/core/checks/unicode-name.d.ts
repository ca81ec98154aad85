declare module 'unicode-name' {
  /** The name of a character by Unicode; undefined for what has none. */
  export function unicodeName(character: string): string | undefined;
}

/** Every file of seeds and dossier: path from the project's root → text. What is not among them does not exist. */
export type Files = ReadonlyMap<string, string>;

/** Where the editor's files lie. */
export const paths = {
  seeds: 'seeds/',
  dossier: 'src/dossier/',
  readings: 'src/dossier/readings/',
} as const;

/**
 * The extensions of the files of the data release. Each is a route of its own (`/data/[...name].json`): the site's addresses end
 * with a slash, but for those whose route names an extension.
 */
export const dataExtensions = ['bib', 'csv', 'geojson', 'json', 'jsonld'] as const;

/** The pattern of the route for an extension. */
export const dataPattern = (extension: string): string => `/data/[...name].${extension}`;

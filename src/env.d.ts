/** The site that the integration has read: see `src/integration/site-module.ts`. */
declare module 'virtual:foothold/site' {
  export const dossier: import('./core/dossier.ts').Dossier;
  export const links: import('./core/links.ts').Links;
  export const basemaps: import('./integration/load-dossier.ts').LoadedSite['basemaps'];
}

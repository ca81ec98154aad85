/** The site that the integration has read: see `src/integration/site-module.ts`. */
declare module 'virtual:foothold/site' {
  export const dossier: import('./core/dossier.ts').Dossier;
  export const links: import('./core/links.ts').Links;
  export const basemaps: import('./integration/load-dossier.ts').LoadedSite['basemaps'];
}

/** The words that an island's scripts show, in the language of the dossier. */
declare module 'virtual:foothold/phrases/map' {
  export const phrases: import('./i18n/client.ts').ClientPhrases['map'];
}
declare module 'virtual:foothold/phrases/missingFragment' {
  export const phrases: import('./i18n/client.ts').ClientPhrases['missingFragment'];
}
declare module 'virtual:foothold/phrases/search' {
  export const phrases: import('./i18n/client.ts').ClientPhrases['search'];
}
declare module 'virtual:foothold/phrases/share' {
  export const phrases: import('./i18n/client.ts').ClientPhrases['share'];
}
declare module 'virtual:foothold/phrases/timeline' {
  export const phrases: import('./i18n/client.ts').ClientPhrases['timeline'];
}

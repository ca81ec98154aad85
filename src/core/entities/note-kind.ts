/** What a note does. Each kind has a colour, a shape and a word, so that none is needed to tell them apart. */
export const noteKinds = ['context', 'dispute', 'attribution', 'name', 'later'] as const;
export type NoteKind = (typeof noteKinds)[number];

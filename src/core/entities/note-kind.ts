/** What a note does. Each kind has a colour, a shape and a word, so that none is needed to tell them apart. */
export const noteKinds = ['context', 'dispute', 'attribution', 'name', 'later'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** For readers: what the kinds are called and what they mean. */
export const noteKindLabels: Readonly<Record<NoteKind, { readonly name: string; readonly means: string }>> = {
  context: { name: 'Context', means: 'what a reader needs to know to weigh the words' },
  dispute: { name: 'Dispute', means: 'the texts differ, or evidence does' },
  attribution: { name: 'Attribution', means: 'who says it, and what they could know' },
  name: { name: 'Name', means: 'what a name stands for, or how it is spelled' },
  later: { name: 'Later', means: 'what became known, or happened, afterwards' },
};

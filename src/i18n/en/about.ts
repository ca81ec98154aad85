import { part, type Rich, rich } from '../rich.ts';

/** How the dossier is made, whether everyone can use it, and how a printed copy is verified. */
export const about = {
  title: 'How this is made',
  description: 'How quotations are proved, what kinds and letters mean, how dates and places were resolved, and what is unknown.',
  who: 'Who has read it, and where to send corrections',
  editor: (name: string): string => `Independent editor: ${name}.`,
  noEditor: 'No independent editor has read this dossier.',
  corrections: (address: string): string => `Corrections: ${address}`,
  noCorrections: 'This copy names no address for corrections: write to whoever published it, or gave it to you.',
  made: 'Corrections made',
  feed: (): Rich => rich`Each is dated and told in ${part('feed', 'a feed')} too.`,
  access: {
    heading: 'Whether everyone can use it',
    aim: (): Rich =>
      rich`We mean to meet WCAG 2.2 at level AA. ${part('assurance', 'What was tried')} stands on a page of its own, with what failed.`,
    points: [
      'Text, notes, dates and places are complete without a script, and in one order: a note stands after its paragraph, whatever the screen shows beside it.',
      'Map and timeline are drawings with a list beside them that says the same in words. Whoever sees neither drawing misses how far apart things lie, and nothing else.',
      'Everything can be reached and used with the keyboard. Colour never says anything alone: kinds of note have a shape and a word too. Light, dark, forced colours, reduced motion and large type are as the reader’s device asks.',
      'Arabic names are marked as Arabic, so that they are spoken and set as such.',
    ],
    tested: (): Rich =>
      rich`${part('b', 'Tested with a screen reader:')} a reading, the timeline and the map, with Orca 43 and Chromium, in November 2026. We read what it was about to say and did not hear it. What kept a listener from going on was mended; it is wordy still.`,
    untested: (): Rich =>
      rich`${part('b', 'Not tested:')} no other screen reader, and no person with a disability was asked. Pages were tried in Chromium alone, on no telephone in the hand. Automatic checks find a part of the barriers that there are.`,
    hard: (): Rich =>
      rich`${part('b', 'Known to be hard:')} the figure of dates is dense, and at great magnification or by ear its list is easier; a screen reader does not say where the words that a note is about begin, only where they end. Quotations keep the spelling and the misprints of their sources, which a screen reader speaks as they stand.`,
  },
  verify: {
    title: 'Is this printed copy still current?',
    description: 'The hash that every printed page carries, how it is computed, and what has changed from edition to edition.',
    lead: 'Every printed page carries twelve digits of a hash. It is computed from the texts and the dossier alone, so it changes with every letter of them and with nothing else. Compare the digits on your copy with those below.',
    present: 'The present content',
    onPaper: 'On paper',
    inFull: 'In full',
    dossierOf: 'Dossier of',
    edition: 'Edition',
    editionOf: (date: string): string => `That of ${date}.`,
    changed: 'None: the content has changed since the last edition.',
    noneYet: 'None yet: this content has not been handed out as an edition.',
    again: (): Rich =>
      rich`The same content printed again: ${part('a4', 'the briefing on A4')} and ${part('letter', 'on Letter')}.`,
    editions: 'Editions',
    noEditions:
      'None so far. A copy whose digits are not those above was printed from a state that was never handed out as an edition.',
    isPresent: ', the present one',
    computing: 'How it is computed',
    computed:
      'Each file of the texts and of the dossier gets its SHA-256 sum. The sums, with the files’ paths and in their order, make a list, and the SHA-256 sum of that list is the hash. The list of editions is left out, because it names hashes itself. In a copy of the project this prints the same:',
  },
  assurance: {
    title: 'What is promised, and how it was tried',
    description:
      'Each promise of this site in a sentence, the checks that try it, how many held, and the faults planted to see whether they can fail.',
    lead: 'A check that has never failed shows little. So beside each promise stand two figures: how many checks held, and how many faults, planted to see whether such checks can fail at all, were caught.',
    unrecorded: 'The checks of this dossier have not been recorded yet.',
    held: 'Checks that held',
    heldOf: (held: string, checks: string, pages: string): string => `${held} of ${checks}, over ${pages} pages`,
    caught: 'Planted faults caught',
    of: (some: string, all: string): string => `${some} of ${all}`,
    broken: 'Promises broken',
    noneBroken: 'None that the checks can see',
    on: 'Tried on',
    content: 'Content tried',
    present: 'That is the content of the present pages.',
    stale: (hash: string): Rich =>
      rich`The texts or the dossier have changed since: the present content is ${part('code', hash)}. What stands below was shown of the earlier one.`,
    status: { kept: 'Held', broken: 'Did not hold', untried: 'Not tried' },
    checks: (held: string, checks: string): string => `: ${held} of ${checks} checks`,
    faults: (caught: string, planted: string): string => `; ${caught} of ${planted} planted faults caught`,
    notSeen: 'Not seen:',
    unseen: 'What no check sees',
    unseenMeans:
      'Whether a note is right, whether a source is weighed fairly, whether something important was left out. Evidence was read in stored copies and nobody was interviewed. Checks find the faults that someone thought of.',
    again: 'Try it again',
    againHow: (): Rich =>
      rich`In a copy of the project ${part('code', 'npm test')} runs all tests, and ${part('code', 'npm run assure')} runs them, the host’s configuration and the two builds, and writes the figures that stand here.`,
  },
};

import { phrasesFor } from '../i18n/phrases.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Reading } from '../core/entities/reading.ts';
import type { Links } from '../core/links.ts';
import { printedClaim } from './claims.ts';
import { type Basemaps, timelineDrawing, mapDrawings } from './figures.ts';
import { paragraphs } from './inline.ts';
import { methodInBrief } from './method.ts';
import { placeRows } from './places.ts';
import { type Plan, readingPlan, wholePlan } from './plan.ts';
import { crossReferences } from './cross-references.ts';
import { printedReading } from './reading.ts';
import { printedSources } from './sources.ts';
import { timelineRows } from './timeline.ts';
import { printLink } from './print-link.ts';

/** What every printed document is made of besides its dossier. */
export interface PrintContext {
  readonly links: Links;
  readonly basemaps: Basemaps;
}

function common(dossier: Dossier, plan: Plan, { links, basemaps }: PrintContext) {
  const { site, hash } = dossier;
  const phrases = phrasesFor(site.language);
  const { paper } = phrases;
  const dated = phrases.formats.longDate(site.date);
  const short = hash.slice(0, 12);
  const references = crossReferences(plan, links);
  const [year, month, day] = site.date.split('-').map(Number);
  return {
    references,
    sheet: {
      name: site.name,
      title: site.title,
      standfirst: site.standfirst,
      language: site.language,
      direction: phrases.direction,
      words: paper.template,
      date: { year, month, day },
      dated: paper.dated(dated, short),
      foot: paper.foot(site.name, dated, short),
      editor: site.editor === null ? phrases.about.noEditor : paper.editor(site.editor),
      corrections: site.corrections === null ? '' : paper.corrections(site.corrections),
      rights: paper.rights,
      verifying: links.absolute(links.verify) === undefined ? paper.verifyOn : paper.verifyAt,
      verify: printLink(links.verify, links, phrases),
      texts: [...dossier.readings.values()].map(({ slug, short, published }) => ({ slug, short, published: published.words })),
      readings: plan.readings.map((reading) => printedReading(reading, dossier, references, links)),
      timeline: timelineRows(plan.events, dossier, plan, references),
      maps: mapDrawings(dossier, basemaps, plan, references),
      places: placeRows(dossier, plan, references),
      sources: printedSources(plan, phrases),
    },
  };
}

/** The whole dossier as data for `briefing.typ`. Every text in it is a JSON string: nothing can become markup. */
export function briefing(dossier: Dossier, press: PrintContext) {
  const plan = wholePlan(dossier);
  const { references, sheet } = common(dossier, plan, press);
  const { figure, language } = dossier.site;
  const { paper } = phrasesFor(language);
  const sharpest = plan.claims.filter((claim) => claim.sharpest !== undefined).sort((a, b) => a.sharpest! - b.sharpest!);
  return {
    ...sheet,
    explanation: paragraphs(dossier.explanation.children, references),
    sharpest: sharpest.map(({ id, title, verdict }) => ({
      title,
      verdict,
      where: paper.comparison(references.claim(id)!),
      to: `claim-${id}`,
    })),
    reported: timelineDrawing(dossier, references, {
      keep: ({ status }) => status === 'reported',
      numbered: false,
      // What the summary leaves free on a page of Letter.
      tallest: 330,
      alt: paper.reportedFigure(paper.inTable),
    }),
    figure: {
      title: figure.title,
      caption: paper.numbersLead(figure.caption),
      drawing: timelineDrawing(dossier, references, {
        keep: () => true,
        numbered: true,
        tallest: 560,
        alt: paper.wholeFigure(figure.title, paper.inTable),
      }),
    },
    later: timelineRows(plan.later, dossier, plan, references),
    claims: plan.claims.map((claim) => printedClaim(claim, dossier, references, press.links)),
    actors: plan.actors.map(({ id, name, about, arabic }) => ({ label: `actor-${id}`, name, about, arabic: arabic?.name })),
    method: methodInBrief(dossier.method, references),
  };
}

/** One reading as data for `handout.typ`. */
export const handout = (dossier: Dossier, reading: Reading, press: PrintContext) =>
  common(dossier, readingPlan(dossier, reading), press).sheet;

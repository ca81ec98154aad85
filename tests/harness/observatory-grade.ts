/** A finding about a response: what was asked, and the points it gives or takes. */
interface Finding {
  readonly about: string;
  readonly points: number;
}

/** What a page's answer would be worth. */
export interface Grade {
  readonly score: number;
  readonly letter: string;
  readonly findings: readonly Finding[];
}

/** Directives of several policies that hold together, each with its sources; a list of policies is split at its commas. */
function directives(policies: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const directive of policies.flatMap((policy) => policy.split(/[,;]/))) {
    const [name = '', ...sources] = directive.trim().toLowerCase().split(/\s+/);
    // Where two policies name one directive, what both allow is allowed.
    const before = found.get(name);
    if (name !== '') found.set(name, before === undefined ? sources : sources.filter((source) => before.includes(source)));
  }
  return found;
}

function policyPoints(found: ReadonlyMap<string, readonly string[]>): number {
  if (found.size === 0) return -25;
  const sources = (name: string) => found.get(name) ?? found.get('default-src') ?? ['*'];
  const isLoose = (name: string) => sources(name).some((source) => /^('unsafe-inline'|data:|\*|https?:)$/.test(source));
  if (isLoose('script-src') || isLoose('object-src')) return -20;
  if (sources('script-src').includes("'unsafe-eval'")) return -10;
  if (isLoose('style-src')) return 0;
  const isClosed =
    found.get('default-src')?.join() === "'none'" && /^'(none|self)'$/.test(found.get('form-action')?.join() ?? '');
  return isClosed ? 10 : 5;
}

const first = <T>(value: string | undefined, rules: readonly (readonly [RegExp, T])[], otherwise: T): T =>
  rules.find(([pattern]) => value !== undefined && pattern.test(value.trim().toLowerCase()))?.[1] ?? otherwise;

const halfYear = 15_768_000;

/** Letters from the highest score down; what is lower than all of them is F. */
const letters: readonly (readonly [least: number, letter: string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
];

/**
 * Grades a page of ours by the table of scores that Mozilla publishes with its HTTP Observatory (`src/grader/charts.js`): from
 * 100, faults taken off, and what is better than needed added only from 90 on. `policy` is the page's own, from its `<meta>`;
 * `headers` are those it comes with, by lower-case name. Cookies, foreign scripts and plain HTTP are left out: we have none.
 */
export function grade(policy: string, headers: ReadonlyMap<string, string>): Grade {
  const sent = headers.get('content-security-policy');
  const framed = directives(sent === undefined ? [] : [sent]).has('frame-ancestors');
  const seconds = Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1] ?? -1);
  const findings: readonly Finding[] = [
    { about: 'policy', points: policyPoints(directives([policy, ...(sent === undefined ? [] : [sent])].filter(Boolean))) },
    { about: 'transport', points: seconds >= halfYear ? 0 : seconds >= 0 ? -10 : -20 },
    { about: 'sniffing', points: first(headers.get('x-content-type-options'), [[/^nosniff$/, 0]], -5) },
    { about: 'frames', points: framed ? 5 : first(headers.get('x-frame-options'), [[/^(deny|sameorigin)$/, 0]], -20) },
    {
      about: 'referrer',
      points: first(
        headers.get('referrer-policy'),
        [
          [/^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/, 5],
          [/./, -5],
        ],
        0,
      ),
    },
    {
      about: 'resources',
      points: first(
        headers.get('cross-origin-resource-policy'),
        [
          [/^same-(origin|site)$/, 10],
          [/^cross-origin$/, 0],
          [/./, -5],
        ],
        0,
      ),
    },
  ];
  const sum = (wanted: (points: number) => boolean) =>
    findings.reduce((total, { points }) => total + (wanted(points) ? points : 0), 0);
  const base = Math.max(0, 100 + sum((points) => points < 0));
  const score = base >= 90 ? base + sum((points) => points > 0) : base;
  return { score, letter: letters.find(([least]) => score >= least)?.[1] ?? 'F', findings };
}

/** Where time runs to one scale, CSS pixels. */
interface Reach {
  readonly start: number;
  readonly end: number;
}

/** Cuts an interval at the breaks between stretches. What lies in a break alone is left whole, so that nothing is lost. */
export function splitAtBreaks(from: number, to: number, stretches: readonly Reach[]): readonly (readonly [number, number])[] {
  const pieces = stretches.map(({ start, end }) => [Math.max(from, start), Math.min(to, end)] as const).filter(([a, b]) => a < b);
  return pieces.length > 0 ? pieces : [[from, to]];
}

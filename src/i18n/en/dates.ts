import type { Precision } from '../formats.ts';
import { type Rich, rich } from '../rich.ts';

/** Dates in words. A date comes as a piece, so that a page can give it a machine-readable value. */
export const dates = {
  unknown: 'date unknown',
  approximate: (date: Rich, _precision: Precision): Rich => rich`about ${date}`,
  uncertain: (date: Rich): Rich => rich`${date} (uncertain)`,
  by: (date: Rich, _precision: Precision): Rich => rich`by ${date}, start unknown`,
  since: (date: Rich, _precision: Precision): Rich => rich`since ${date}`,
  fromTo: (from: Rich, to: Rich, _precision: readonly [from: Precision, to: Precision]): Rich => rich`${from} to ${to}`,
};

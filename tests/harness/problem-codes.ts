import type { Problems } from '../../src/core/problems.ts';

/** The problems collected, each as `file:line:column code`. */
export const problemCodes = (problems: Problems): readonly string[] =>
  problems.all().map(({ name, ruleId }) => `${name} ${ruleId ?? ''}`);

import type { Severity } from '../problem/codes.ts';
import type { Mode } from '../settings/settings.ts';
import { count } from '../text/count.ts';
import type { Report } from './report.ts';

/**
 * Says in one line what a run came to that writes nothing: a check, a test or an explanation; undefined for others.
 *
 *     check with an error and two warnings → 'Found 3 problems: 1 error, 2 warnings.'
 *     test with one failure of three → 'Passed 2 of 3 tests.'
 */
export function conclusionOf(report: Report): string | undefined {
  return conclusions[report.mode]?.(report);
}

/**
 * Says in a line, without its full stop, what a run came to that changes no image value: that is no news, or held back,
 * or a change of something else.
 *
 *     one policy of three held back → 'Nothing changes: 1 of 3 policies is held back'
 *     a hold lifted → 'No image value changes'
 */
export function unchangedText({ policies, publications }: Report): string {
  if (publications.length > 0) return 'No image value changes';
  const held = policies.filter(({ outcome }) => outcome.kind === 'unselected').length;
  if (held === 0) return 'Nothing to change';
  return `Nothing changes: ${held} of ${count(policies.length, 'policy', 'policies')} ${held === 1 ? 'is' : 'are'} held back`;
}

const conclusions: Readonly<Partial<Record<Mode, (report: Report) => string>>> = {
  check: found,
  test: ({ tests = [] }) => `Passed ${tests.filter(({ passed }) => passed).length} of ${count(tests.length, 'test')}.`,
  explain: ({ explanations = [] }) =>
    `Explained ${count(explanations.length, 'policy', 'policies')}. Nothing was written.`,
  init: begun,
};

function begun({ init, dryRun }: Report): string {
  const { created = [], markers = [] } = init ?? {};
  if (created.length + markers.length === 0)
    return 'Nothing to write: no image was found that can be marked and is not.';
  const what = `${count(markers.length, 'marker')} and ${count(created.length, 'file')}`;
  return dryRun ? `Dry run: would write ${what}.` : `Wrote ${what}.`;
}

function found({ problems }: Report): string {
  if (problems.length === 0) return 'Found no problems.';
  const amounts = (['error', 'warning', 'notice'] as const).flatMap((severity: Severity) => {
    const amount = problems.filter((problem) => problem.severity === severity).length;
    return amount === 0 ? [] : [count(amount, severity)];
  });
  return `Found ${count(problems.length, 'problem')}: ${amounts.join(', ')}.`;
}

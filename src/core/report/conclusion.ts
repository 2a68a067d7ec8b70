import type { Severity } from '../problem/codes.ts';
import type { Mode } from '../settings/settings.ts';
import { count } from '../text/count.ts';
import { printable } from '../text/printable.ts';
import { publicationText } from './publication.ts';
import type { Report, ReportedPublication } from './report.ts';

/**
 * Says in one line what a run came to that changes no image value by its nature: a check, a test, an explanation, holds
 * lifted; undefined for others.
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
 *     the configuration cannot be read → 'Nothing changes: 1 error'
 *     a hold lifted → 'No image value changes'
 */
export function unchangedText(report: Report): string {
  const { policies, publications } = report;
  if (publications.length > 0) return 'No image value changes';
  const held = policies.filter(({ outcome }) => outcome.kind === 'unselected').length;
  const errors = errorsIn(report);
  if (held === 0) return errors === undefined ? 'Nothing to change' : `Nothing changes: ${errors}`;
  return `Nothing changes: ${held} of ${count(policies.length, 'policy', 'policies')} ${held === 1 ? 'is' : 'are'} held back`;
}

/**
 * Says that values changed, or that they would: in a dry run, and where nothing could be published.
 *
 *     a run whose token may only read → 'Would change'
 */
export function changedText({ dryRun, publications }: Report): 'Changed' | 'Would change' {
  const isWritten = publications.length === 0 || publications.some(({ kind }) => kind !== 'report');
  return dryRun || !isWritten ? 'Would change' : 'Changed';
}

const conclusions: Readonly<Partial<Record<Mode, (report: Report) => string | undefined>>> = {
  check: found,
  test: ({ tests = [] }) => `Passed ${tests.filter(({ passed }) => passed).length} of ${count(tests.length, 'test')}.`,
  explain: ({ explanations = [] }) =>
    `Explained ${count(explanations.length, 'policy', 'policies')}. Nothing was written.`,
  init: begun,
  plan: planned,
  scan: scanned,
  resume: resumed,
};

const lifting = {
  commit: 'Lifted',
  workspace: 'Lifted',
  'pull-request': 'Asked to lift',
  report: 'Would lift',
} as const satisfies Record<ReportedPublication['kind'], string>;

function resumed({ dryRun, lifted = [], publications: [publication] }: Report): string | undefined {
  const holds = lifted.map(({ environment, policy, tag }) => `${policy} in ${environment}, held at ${tag}`);
  const what = `${count(holds.length, 'hold')} (${holds.join('; ')})`;
  if (holds.length > 0 && dryRun) return `Dry run: would lift ${printable(what)}.`;
  if (holds.length === 0 || publication === undefined) return undefined;
  return `${lifting[publication.kind]} ${printable(what)}: ${publicationText(publication)}.`;
}

function planned({ plan }: Report): string | undefined {
  if (plan === undefined) return undefined;
  const { lists, requests, matrix } = plan;
  if (lists === 0) return 'Nothing to scan: no list is due.';
  return `Planned ${count(matrix.include.length, 'shard')} for ${count(lists, 'list')}: about ${count(requests, 'request')}.`;
}

function scanned({ scan }: Report): string | undefined {
  return scan && `Scanned ${count(scan.lists, 'list')} for shard ${scan.number} of ${scan.of}. Nothing was written.`;
}

/** Who could not look has not found that there is nothing to do. */
function errorsIn({ problems }: Report): string | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? undefined : count(errors, 'error');
}

function begun(report: Report): string {
  const { created = [], markers = [] } = report.init ?? {};
  const isEmpty = created.length + markers.length === 0;
  return isEmpty
    ? unbegun(report)
    : begunWith(`${count(markers.length, 'marker')} and ${count(created.length, 'file')}`, report);
}

function unbegun(report: Report): string {
  const errors = errorsIn(report);
  return errors === undefined
    ? 'Nothing to write: no image was found that can be marked and is not.'
    : `Nothing is written: ${errors}.`;
}

function begunWith(what: string, { dryRun, publications: [publication] }: Report): string {
  if (dryRun) return `Dry run: would write ${what}.`;
  if (publication === undefined || publication.kind === 'report') return `Wrote nothing: ${what} would be new.`;
  return publication.kind === 'workspace' ? `Wrote ${what}.` : `Proposed ${what}: ${publicationText(publication)}.`;
}

function found({ problems }: Report): string {
  if (problems.length === 0) return 'Found no problems.';
  const amounts = (['error', 'warning', 'notice'] as const).flatMap((severity: Severity) => {
    const amount = problems.filter((problem) => problem.severity === severity).length;
    return amount === 0 ? [] : [count(amount, severity)];
  });
  return `Found ${count(problems.length, 'problem')}: ${amounts.join(', ')}.`;
}

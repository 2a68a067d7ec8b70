import { count } from '../text/count.ts';
import { printable } from '../text/printable.ts';
import type { TestResult } from '../policy-test/policy-test.ts';
import type { Problem } from '../problem/problem.ts';
import type { Severity } from '../problem/codes.ts';
import { changedText, conclusionOf, unchangedText } from './conclusion.ts';
import { explanationText } from './explanation-text.ts';
import { placeText } from './place-text.ts';
import { publicationText } from './publication.ts';
import type { PolicyReport, Report } from './report.ts';

export type Ink = 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold';
/** Colours a text, or gives it back as it is where colour is not wanted. */
export type Paint = (ink: Ink, text: string) => string;

const inkOf = { error: 'red', warning: 'yellow', notice: 'cyan' } as const satisfies Record<Severity, Ink>;

/** Writes the report for a person at a terminal or in a log: selections, changes, problems, and one closing line. */
export function reportText(report: Report, paint: Paint): string {
  const parts = [
    section(
      'Selections',
      selectionsOf(report).map((policy) => policyLines(policy, paint)),
      paint,
    ),
    section('Changes', changeLines(report, paint), paint),
    section(
      'Files',
      (report.init?.created ?? []).map((path) => `  ${printable(path)}`),
      paint,
    ),
    section(
      'Markers',
      (report.init?.markers ?? []).map(({ file, line, setter }) => `  ${printable(file)}:${line} ${printable(setter)}`),
      paint,
    ),
    section(
      'Explanations',
      (report.explanations ?? []).map((one) => explanationText(one, paint)),
      paint,
    ),
    section(
      'Tests',
      (report.tests ?? []).map((test) => testLine(test, paint)),
      paint,
    ),
    section(
      'Problems',
      report.problems.map((problem, index) => problemText(problem, paint, report.problems[index - 1])),
      paint,
    ),
    closingLine(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** An explanation says all that a line among the selections would. */
function selectionsOf({ policies, explanations }: Report): readonly PolicyReport[] {
  return explanations === undefined ? policies : [];
}

/**
 * Writes one problem in up to three lines: severity, place and code; what is wrong; the way out, which is not said
 * again right behind the same: twenty objects of an old version have one.
 */
export function problemText(problem: Problem, paint: Paint, before?: Problem): string {
  const place = problem.at === undefined ? '' : ` ${printable(placeText(problem.at))}`;
  const head = `${paint(inkOf[problem.severity], problem.severity)}${place} ${paint('dim', `[${problem.code}]`)}`;
  const isSaid = problem.code === before?.code && problem.hint === before.hint;
  const hint = problem.hint === undefined || isSaid ? '' : `\n    ${paint('dim', '→')} ${printable(problem.hint)}`;
  return `  ${head}\n    ${printable(problem.message)}${hint}`;
}

function policyLines({ outcome, previous }: PolicyReport, paint: Paint): string {
  if (outcome.kind === 'unselected') {
    return `  ${outcome.policy} ${paint('yellow', 'nothing selected')}\n    ${printable(outcome.problem.message)}`;
  }
  const news = previous !== undefined && previous !== outcome.tag ? `${printable(previous)} → ` : '';
  const tag = `${news}${paint('bold', outcome.tag)}`;
  return `  ${outcome.policy} ${printable(outcome.image)}:${tag}\n    ${paint('dim', printable(outcome.reason))}`;
}

function changeLines(report: Report, paint: Paint): readonly string[] {
  return report.changes.map((edit) => {
    const place = `  ${printable(edit.file)}:${edit.line} ${paint('dim', printable(edit.setter))}`;
    return `${place}\n    ${paint('red', shown(edit.oldValue))} → ${paint('green', shown(edit.newValue))}`;
  });
}

function section(title: string, entries: readonly string[], paint: Paint): string {
  return entries.length === 0 ? '' : `${paint('bold', `${title} (${entries.length})`)}\n${entries.join('\n')}`;
}

function testLine({ name, passed }: TestResult, paint: Paint): string {
  return `  ${passed ? paint('green', 'passed') : paint('red', 'failed')} ${printable(name)}`;
}

function closingLine(report: Report): string {
  const conclusion = conclusionOf(report);
  if (conclusion !== undefined) return conclusion;
  const files = new Set(report.changes.map((edit) => edit.file)).size;
  const where = report.publications.map(publicationText).join('; ');
  if (report.changes.length === 0) return `${unchangedText(report)}${where === '' ? '' : `: ${where}`}.`;
  const what = `${count(report.changes.length, 'value')} in ${count(files, 'file')}`;
  if (report.dryRun) return `Dry run: would change ${what}.`;
  return `${changedText(report)} ${what}${where === '' ? '' : `: ${where}`}.`;
}

/** An empty value must not look like nothing. */
function shown(value: string): string {
  return value === '' ? '""' : printable(value);
}

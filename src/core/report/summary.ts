import { codeCell, escapeMarkdown } from '../text/markdown.ts';
import type { Problem } from '../problem/problem.ts';
import type { Edit } from '../manifests/edit.ts';
import { expectedText } from '../policy-test/run-test.ts';
import type { TestResult } from '../policy-test/policy-test.ts';
import { conclusionOf, unchangedText } from './conclusion.ts';
import { explanationsMarkdown } from './explanation-markdown.ts';
import { placeText } from './place-text.ts';
import type { PolicyReport, Report } from './report.ts';

/** GitHub refuses a step's summary of more than 1 MiB; this leaves room for what other steps add. */
const most = 900_000;

/**
 * Writes the job summary: what changed, what was held back, what is wrong, and every selection folded away. Cut at a
 * row's end where it would grow past GitHub's limit.
 */
export function summaryMarkdown(report: Report): string {
  const held = report.policies.filter(({ outcome }) => outcome.kind === 'unselected');
  const parts = [
    `## ${headline(report)}`,
    table('Changes', ['File', 'Policy', 'Old', 'New'], report.changes.map(changeRow)),
    table('Held back', ['Policy', 'Why'], held.map(heldRow)),
    table('Problems', ['Severity', 'Place', 'Problem'], report.problems.map(problemRow)),
    explanationsMarkdown(report.explanations ?? []),
    table('Tests', ['Result', 'Test', 'Expected', 'Found'], (report.tests ?? []).map(testRow)),
    folded(
      table(
        `Selections (${report.policies.length})`,
        ['Policy', 'Image', 'Tag', 'Why'],
        report.explanations === undefined ? report.policies.map(selectionRow) : [],
      ),
    ),
  ];
  return cutAtRow(parts.filter((part) => part !== '').join('\n\n'));
}

function headline(report: Report): string {
  const files = new Set(report.changes.map((edit) => edit.file)).size;
  const conclusion = conclusionOf(report);
  if (conclusion !== undefined) return `Image automation: ${conclusion.replace(/\.$/, '')}`;
  if (report.changes.length === 0) {
    const text = unchangedText(report);
    return `Image automation: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  }
  const verb = report.dryRun ? 'would change' : 'changed';
  return `Image automation: ${report.changes.length} ${verb} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

function changeRow(edit: Edit): readonly string[] {
  return [
    codeCell(`${edit.file}:${edit.line}`),
    codeCell(edit.setter),
    codeCell(edit.oldValue),
    codeCell(edit.newValue),
  ];
}

function heldRow({ outcome }: PolicyReport): readonly string[] {
  return [codeCell(outcome.policy), outcome.kind === 'unselected' ? escapeMarkdown(outcome.problem.message) : ''];
}

function problemRow(problem: Problem): readonly string[] {
  const hint = problem.hint === undefined ? '' : `<br>→ ${escapeMarkdown(problem.hint)}`;
  const place = problem.at === undefined ? '' : codeCell(placeText(problem.at));
  return [problem.severity, place, `${escapeMarkdown(problem.message)} ${codeCell(problem.code)}${hint}`];
}

function selectionRow({ outcome }: PolicyReport): readonly string[] {
  const selected = outcome.kind === 'selected';
  return [
    codeCell(outcome.policy),
    outcome.image === undefined ? '' : codeCell(outcome.image),
    selected ? codeCell(outcome.tag) : '—',
    escapeMarkdown(selected ? outcome.reason : outcome.problem.message),
  ];
}

function testRow({ name, passed, expected, actual }: TestResult): readonly string[] {
  const found = 'tag' in actual ? actual.tag : actual.error;
  return [passed ? 'passed' : '**failed**', escapeMarkdown(name), codeCell(expectedText(expected)), codeCell(found)];
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function folded(part: string): string {
  if (part === '') return '';
  const [title = '', ...rest] = part.split('\n');
  return `<details><summary>${title.replace('### ', '')}</summary>\n${rest.join('\n')}\n\n</details>`;
}

function cutAtRow(text: string): string {
  if (new TextEncoder().encode(text).length <= most) return `${text}\n`;
  // A character is at most three bytes of UTF-8 for each UTF-16 unit.
  const end = text.lastIndexOf('\n', Math.floor(most / 3));
  return `${text.slice(0, end)}\n\nThe rest is left out: GitHub shows no more than 1 MiB. The report file holds all of it.\n`;
}

import { codeCell, escapeMarkdown } from '../text/markdown.ts';
import type { Problem } from '../problem/problem.ts';
import type { Edit } from '../manifests/edit.ts';
import { expectedText } from '../policy-test/policy-test.ts';
import type { TestResult } from '../policy-test/policy-test.ts';
import { changedText, conclusionOf, unchangedText } from './conclusion.ts';
import { landscapeMarkdown } from '../overview/diagram.ts';
import { explanationMarkdown } from './explanation-markdown.ts';
import { placeText } from './place-text.ts';
import type { PolicyReport, Report } from './report.ts';
import { summaryText, type SummaryPart, type TablePart } from './summary-parts.ts';

/** GitHub refuses a step's summary of more than 1 MiB; this leaves room for what other steps add. */
const most = 900_000;

/** Longer tables are folded behind a line that counts what they hold. */
const mostShown = 25;

/**
 * Writes the job summary, the most important first: what changed, what was held back, what is wrong, what runs where,
 * and folded away what one looks up. Left out at its end is what would pass GitHub's limit.
 */
export function summaryMarkdown(report: Report): string {
  const { explanations = [], problems, policies } = report;
  const held = policies.filter(({ outcome }) => outcome.kind === 'unselected');
  const isNotice = ({ severity }: Problem): boolean => severity === 'notice';
  const landscape = report.overview?.landscape ?? report.landscape;
  const selections = explanations.length > 0 ? [] : policies;
  // What holds a policy back stands beside it already.
  const told = new Set(held.map(({ outcome }) => (outcome.kind === 'unselected' ? keyOf(outcome.problem) : '')));
  const parts = [
    blocks('', [`## ${headline(report)}`]),
    table('Changes', ['File', 'Policy', 'Old', 'New'], report.changes.map(changeRow)),
    table('Held back', ['Policy', 'Why'], held.map(heldRow)),
    table(
      'Problems',
      problemHead,
      problems.filter((problem) => !isNotice(problem) && !told.has(keyOf(problem))).map(problemRow),
    ),
    blocks('What runs where', [landscape === undefined ? '' : landscapeMarkdown(landscape)]),
    blocks('Explanations', explanations.map(explanationMarkdown)),
    table('Tests', ['Result', 'Test', 'Expected', 'Found'], (report.tests ?? []).map(testRow)),
    table('Notices', problemHead, problems.filter(isNotice).map(problemRow), 0),
    table('Selections', ['Policy', 'Image', 'Tag', 'Why'], selections.map(selectionRow), 0),
  ];
  return `${summaryText(parts, most)}\n`;
}

const problemHead = ['Severity', 'Place', 'Problem'];

function table(title: string, head: readonly string[], rows: TablePart['rows'], open = mostShown): SummaryPart {
  return { kind: 'table', title, head, rows, open };
}

function blocks(title: string, texts: readonly string[]): SummaryPart {
  return { kind: 'blocks', title, blocks: texts };
}

function headline(report: Report): string {
  const files = new Set(report.changes.map((edit) => edit.file)).size;
  const conclusion = conclusionOf(report);
  if (conclusion !== undefined) return `Image automation: ${conclusion.replace(/\.$/, '')}`;
  if (report.changes.length === 0) {
    const text = unchangedText(report);
    return `Image automation: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  }
  const verb = changedText(report).toLowerCase();
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
  return [codeCell(outcome.policy), outcome.kind === 'unselected' ? problemText(outcome.problem) : ''];
}

function problemRow(problem: Problem): readonly string[] {
  const place = problem.at === undefined ? '' : codeCell(placeText(problem.at));
  return [problem.severity, place, problemText(problem)];
}

function problemText({ message, code, hint }: Problem): string {
  return `${escapeMarkdown(message)} ${codeCell(code)}${hint === undefined ? '' : `<br>→ ${escapeMarkdown(hint)}`}`;
}

function keyOf({ code, message }: Problem): string {
  return `${code} ${message}`;
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

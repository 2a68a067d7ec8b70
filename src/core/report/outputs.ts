import { changeJson, problemJson, reportJson, selectionJson } from './json.ts';
import type { Report } from './report.ts';

/** The outputs that action.yml declares. */
export type OutputName =
  | 'changed'
  | 'changes'
  | 'selections'
  | 'commit-sha'
  | 'branch'
  | 'pull-request-number'
  | 'pull-request-url'
  | 'verified'
  | 'problems'
  | 'report';

/** Gives every output's value as text; one that does not apply is empty. */
export function outputsOf(report: Report): Readonly<Record<OutputName, string>> {
  const last = report.publications.findLast(({ kind }) => kind === 'commit' || kind === 'pull-request');
  const text = (value: string | number | boolean | null | undefined): string => (value ?? '').toString();
  return {
    changed: String(report.changes.length + (report.init?.markers.length ?? 0) > 0),
    changes: JSON.stringify(report.changes.map(changeJson)),
    selections: JSON.stringify(report.policies.map(selectionJson)),
    'commit-sha': text(last?.commit),
    branch: text(last?.branch),
    'pull-request-number': text(last?.pullRequest?.number),
    'pull-request-url': text(last?.pullRequest?.url),
    verified: text(last?.verified),
    problems: JSON.stringify(report.problems.map(problemJson)),
    report: JSON.stringify(reportJson(report)),
  };
}

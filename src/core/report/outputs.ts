import { changeJson, problemJson, reportJson, selectionJson, type ReportJson } from './json.ts';
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
  | 'report'
  | 'plan'
  | 'matrix'
  | 'shards'
  | 'results-digest';

/** Gives every output's value as text; one that does not apply is empty. */
export function outputsOf(report: Report): Readonly<Record<OutputName, string>> {
  const last = report.publications.findLast(({ kind }) => kind === 'commit' || kind === 'pull-request');
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
    report: JSON.stringify(withoutOverview(reportJson(report))),
    ...shardOutputs(report),
  };
}

function shardOutputs({
  plan,
  scan,
}: Report): Readonly<Record<'plan' | 'matrix' | 'shards' | 'results-digest', string>> {
  return {
    plan: text(plan?.plan),
    matrix: plan === undefined ? '' : JSON.stringify(plan.matrix),
    shards: text(plan?.matrix.include.length),
    'results-digest': text(scan?.digest),
  };
}

function text(value: string | number | boolean | null | undefined): string {
  return (value ?? '').toString();
}

/** Outputs have little room, and the overview may be large: the file of the report holds it. */
function withoutOverview({ overview: _, ...rest }: ReportJson): Omit<ReportJson, 'overview'> {
  return rest;
}

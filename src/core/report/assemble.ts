import type { PolicyId } from '../flux/objects.ts';
import type { DeployedValue } from '../manifests/deployed.ts';
import type { Edit } from '../manifests/edit.ts';
import type { Outcome } from '../policy/selection.ts';
import type { Severity } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';
import type { Deed } from '../publication/deed.ts';
import type { Mode } from '../settings/settings.ts';
import { bytewise } from '../text/bytewise.ts';
import { inReportOrder, type PolicyReport, type ReportedPublication, type Report } from './report.ts';

export interface Findings {
  readonly mode: Mode;
  readonly dryRun: boolean;
  readonly outcomes: Iterable<Outcome>;
  readonly deployed: ReadonlyMap<PolicyId, readonly DeployedValue[]>;
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  readonly publications: readonly ReportedPublication[];
  readonly deeds?: readonly Deed[];
}

/** Puts a run's findings into the report: each problem once, the worst first, everything in a fixed order. */
export function assembleReport(findings: Findings): Report {
  const outcomes = [...findings.outcomes];
  const failures = outcomes.flatMap((outcome) => (outcome.kind === 'unselected' ? [outcome.problem] : []));
  return {
    mode: findings.mode,
    dryRun: findings.dryRun,
    policies: outcomes.map((outcome) => policyReport(outcome, findings.deployed.get(outcome.policy) ?? [])),
    changes: inReportOrder(findings.edits),
    problems: inProblemOrder([...findings.problems, ...failures]),
    publications: findings.publications,
    ...(findings.deeds === undefined ? {} : { deeds: findings.deeds }),
  };
}

function policyReport(outcome: Outcome, deployed: readonly DeployedValue[]): PolicyReport {
  const tags = deployed.map(({ tag }) => tag).filter((tag) => tag !== undefined);
  const selected = outcome.kind === 'selected' ? outcome.tag : undefined;
  return { outcome, previous: tags.find((tag) => tag !== selected) ?? tags[0] };
}

const rankOf = { error: 0, warning: 1, notice: 2 } as const satisfies Record<Severity, number>;

/**
 * Gives every problem once, sorted by severity, then place, then text: one cause that stops several policies is one
 * problem.
 */
export function inProblemOrder(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map<string, Problem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.message, problem.at]);
    if (!once.has(key)) once.set(key, problem);
  }
  return [...once.values()].sort((a, b) => rankOf[a.severity] - rankOf[b.severity] || byPlace(a, b));
}

function byPlace(a: Problem, b: Problem): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  return bytewise(first.file, second.file) || first.line - second.line || bytewise(a.message, b.message);
}

function placeOf({ at }: Problem): { readonly file: string; readonly line: number } {
  return { file: at?.file ?? '', line: at?.line ?? 0 };
}

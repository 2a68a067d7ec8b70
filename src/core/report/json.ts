import type { Edit } from '../manifests/edit.ts';
import type { TestResult } from '../policy-test/policy-test.ts';
import type { Problem } from '../problem/problem.ts';
import type { PlannedScan, ScannedShard } from '../shards/planned.ts';
import { overviewJson, type OverviewJson } from './overview-json.ts';
import { explanationJson, type ExplanationJson } from './explanation-json.ts';
import type { Initiation, PolicyReport, ReportedPublication, Report } from './report.ts';

/** The report as other programs read it; schemas/report.schema.json describes it. */
export interface ReportJson {
  readonly mode: string;
  readonly selections: readonly SelectionJson[];
  readonly changes: readonly ChangeJson[];
  readonly problems: readonly ProblemJson[];
  readonly publication: ReportedPublication | null;
  readonly publications: readonly ReportedPublication[];
  readonly explanations?: readonly ExplanationJson[];
  readonly overview?: OverviewJson;
  readonly init?: Initiation;
  readonly tests?: readonly TestJson[];
  readonly plan?: PlannedScan;
  readonly scan?: ScannedShard;
}

export interface TestJson {
  readonly name: string;
  readonly passed: boolean;
  readonly expected: object;
  readonly actual: object;
}

export interface SelectionJson {
  readonly policy: string;
  readonly image: string | null;
  readonly tag: string | null;
  readonly digest: string | null;
  readonly previous: string | null;
  readonly reason: string;
  readonly funnel: object | null;
  readonly problem: ProblemJson | null;
}

export interface ChangeJson {
  readonly file: string;
  readonly line: number;
  readonly object: object;
  readonly setter: string;
  readonly old: string;
  readonly new: string;
}

export interface ProblemJson {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly policy: string | null;
  readonly flux: object | null;
}

/** Gives the report as plain data, in the shape of schemas/report.schema.json. */
export function reportJson(report: Report): ReportJson {
  return {
    mode: report.mode,
    selections: report.policies.map(selectionJson),
    changes: report.changes.map(changeJson),
    problems: report.problems.map(problemJson),
    publication: report.publications[0] ?? null,
    publications: report.publications,
    ...(report.explanations === undefined ? {} : { explanations: report.explanations.map(explanationJson) }),
    ...(report.overview === undefined ? {} : { overview: overviewJson(report.overview) }),
    ...(report.init === undefined ? {} : { init: report.init }),
    ...(report.tests === undefined ? {} : { tests: report.tests.map(testJson) }),
    ...(report.plan === undefined ? {} : { plan: report.plan }),
    ...(report.scan === undefined ? {} : { scan: report.scan }),
  };
}

function testJson({ name, passed, expected, actual }: TestResult): TestJson {
  return { name, passed, expected, actual };
}

/** Gives one policy's line of the report; where nothing was selected, `tag` is null and `problem` says why. */
export function selectionJson({ outcome, previous }: PolicyReport): SelectionJson {
  const selected = outcome.kind === 'selected';
  return {
    policy: outcome.policy,
    image: outcome.image ?? null,
    tag: selected ? outcome.tag : null,
    digest: selected ? (outcome.digest ?? null) : null,
    previous: previous ?? null,
    reason: selected ? outcome.reason : outcome.problem.message,
    funnel: outcome.funnel ?? null,
    problem: selected ? null : problemJson(outcome.problem),
  };
}

/** Gives one change, with the values decoded. */
export function changeJson(edit: Edit): ChangeJson {
  return {
    file: edit.file,
    line: edit.line,
    object: edit.object,
    setter: edit.setter,
    old: edit.oldValue,
    new: edit.newValue,
  };
}

/** Gives one problem; what it does not know is null. */
export function problemJson(problem: Problem): ProblemJson {
  return {
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    hint: problem.hint ?? null,
    file: problem.at?.file ?? null,
    line: problem.at?.line ?? null,
    policy: problem.policy ?? null,
    flux: problem.flux ?? null,
  };
}

import type { PolicyId, PolicyRule, TagFilter } from '../flux/objects.ts';
import type { Place, Problem } from '../problem/problem.ts';

/** A file of tests by its name; one that `path` names itself may have any. */
export function isTestFile(path: string): boolean {
  return path.endsWith('.policy-test.yaml') || path.endsWith('.policy-test.yml');
}

/** What chooses: a policy of the repository, or one that stands in the test. */
export type Subject =
  | { readonly kind: 'policy'; readonly policy: PolicyId }
  | { readonly kind: 'spec'; readonly rule: PolicyRule; readonly filter: TagFilter | undefined }
  /** The spec that stands in the test has mistakes, which may be what the test expects. */
  | {
      readonly kind: 'refused';
      readonly problems: readonly [Problem, ...Problem[]];
      /** As far as they could be read: Flux may stumble over them only when it chooses. */
      readonly rule: PolicyRule;
      readonly filter: TagFilter | undefined;
    };

/** What a test expects: a tag, or an error by a part of its message, by Flux's reason for it, or by both. */
export type Expectation =
  { readonly tag: string } | { readonly error: string | undefined; readonly reason: string | undefined };

export interface PolicyTest {
  readonly name: string;
  readonly at: Place;
  readonly subject: Subject;
  /** undefined: that of the policy's ImageRepository, or else Flux's own. */
  readonly exclusionList: readonly string[] | undefined;
  readonly tags: readonly string[];
  readonly expect: Expectation;
}

/** What the policy did; `reason` is Flux's, and null where Flux has none. */
export type Actual = { readonly tag: string } | { readonly error: string; readonly reason: string | null };

export interface TestResult {
  readonly name: string;
  readonly at: Place;
  readonly passed: boolean;
  readonly expected: Expectation;
  readonly actual: Actual;
}

/** Says what an expectation expects. `{ tag: '1.2.0' } → '"1.2.0"'`, `{ reason: 'InvalidPolicy' } → 'an error of reason "InvalidPolicy"'` */
export function expectedText(expected: Expectation): string {
  if ('tag' in expected) return `"${expected.tag}"`;
  const { error, reason } = expected;
  return ['an error', reason === undefined ? [] : `of reason "${reason}"`, error === undefined ? [] : `with "${error}"`]
    .flat()
    .join(' ');
}

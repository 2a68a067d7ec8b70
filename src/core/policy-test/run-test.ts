import { repositoryFor } from '../flux/access.ts';
import { defaultExclusionList } from '../flux/image-repository.ts';
import type { Inventory } from '../flux/inventory.ts';
import type { PolicyId } from '../flux/objects.ts';
import { openSieve, type SieveInput, type TagChoice } from '../policy/sieve.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem, type Place } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';
import { expectedText, type Actual, type Expectation, type PolicyTest, type TestResult } from './policy-test.ts';

export interface RunTest {
  readonly result: TestResult;
  /** Why it did not pass. */
  readonly problems: readonly Problem[];
}

/**
 * Runs one test: lets the policy choose from the test's tags, and compares.
 *
 *     spec semver 1.x, tags [1.0.0, 1.2.0, 2.0.0], expect { tag: 1.2.0 } → passed
 */
export function runTest(test: PolicyTest, inventory: Inventory): RunTest {
  const outcomes = outcomesOf(test, inventory);
  const [first] = outcomes;
  const expected = outcomes.find((outcome) => meets(outcome, test.expect));
  const { name, at, expect } = test;
  const result = { name, at, passed: expected !== undefined, expected: expect, actual: actualOf(expected ?? first) };
  return { result, problems: result.passed ? [] : [...mistakes(outcomes), failed(test, first, inventory)] };
}

type Result = TagChoice | Problem;

/** A spec may have several mistakes, and a test may expect any of them, or what Flux stumbles over as it chooses. */
function outcomesOf(test: PolicyTest, inventory: Inventory): readonly [Result, ...Result[]] {
  const choice = attempt(() => {
    const sieve = openSieve(inputOf(test, inventory));
    sieve.offer(test.tags);
    return sieve.choose();
  });
  if (test.subject.kind !== 'refused') return [choice];
  return choice instanceof Problem ? [...test.subject.problems, choice] : test.subject.problems;
}

function inputOf({ subject, exclusionList, at }: PolicyTest, inventory: Inventory): SieveInput {
  const own = exclusionList?.length === 0 ? defaultExclusionList : exclusionList;
  const deployed = new Set<string>();
  switch (subject.kind) {
    case 'refused':
    case 'spec':
      return { rule: subject.rule, filter: subject.filter, exclusionList: own ?? defaultExclusionList, deployed };
    case 'policy': {
      const policy = inventory.policies.get(subject.policy);
      if (policy === undefined) throw missing(subject.policy, at, inventory);
      const { rule, filter } = policy;
      return { rule, filter, exclusionList: own ?? repositoryFor(inventory, policy).exclusionList, deployed };
    }
  }
}

function missing(policy: PolicyId, at: Place, { policies, broken }: Inventory): Problem {
  const why = broken.get(`ImagePolicy/${policy}`);
  if (why !== undefined) return why;
  const meant = nearest(policy, policies.keys());
  return new Problem(
    'test/unknown-policy',
    `Cannot find the ImagePolicy "${policy}": the repository has none of this name`,
    {
      at,
      hint: meant === undefined ? 'Let path hold its manifest.' : `Did you mean ${meant}?`,
    },
  );
}

function meets(outcome: Result, expected: Expectation): boolean {
  if ('tag' in expected) return !(outcome instanceof Problem) && outcome.tag === expected.tag;
  if (!(outcome instanceof Problem)) return false;
  const { error = '', reason } = expected;
  const texts = [outcome.message, outcome.flux?.message ?? ''];
  return texts.some((text) => text.includes(error)) && (reason === undefined || outcome.flux?.reason === reason);
}

function actualOf(outcome: Result): Actual {
  if (!(outcome instanceof Problem)) return { tag: outcome.tag };
  return { error: outcome.message, reason: outcome.flux?.reason ?? null };
}

/** What is wrong with a spec, or with the name of a policy, has a place and a way out of its own. */
function mistakes(outcomes: readonly Result[]): readonly Problem[] {
  return outcomes.filter((outcome) => outcome instanceof Problem).filter(({ at }) => at !== undefined);
}

function failed(test: PolicyTest, outcome: Result, inventory: Inventory): Problem {
  const { expect, name, at } = test;
  const found =
    outcome instanceof Problem ? `nothing is selected (${outcome.message})` : `"${outcome.tag}" is selected`;
  return new Problem(
    'test/failed',
    `Cannot pass the test "${name}": ${found}, and ${expectedText(expect)} is expected`,
    {
      at,
      hint: outcome instanceof Problem ? outcome.hint : whyNot(test, outcome, inventory),
      policy: test.subject.kind === 'policy' ? test.subject.policy : undefined,
    },
  );
}

/** Why the expected tag was not chosen, or else why the other was. */
function whyNot(test: PolicyTest, { reason }: TagChoice, inventory: Inventory): string {
  const { expect, tags } = test;
  if (!('tag' in expect)) return `It is chosen as ${reason}.`;
  if (!tags.includes(expect.tag)) return `The test's tags hold no "${expect.tag}".`;
  const sieve = openSieve({ ...inputOf(test, inventory), samples: 1 });
  sieve.offer([expect.tag]);
  const [dropped] = sieve.dropped();
  return dropped === undefined
    ? `It is chosen as ${reason}, and "${expect.tag}" ranks below.`
    : `"${expect.tag}" is passed over: ${dropped.why}.`;
}

import { isSignedByGitHub } from '../git/commits.ts';
import { outcomesOf } from './checks.ts';
import type { Actor } from './people.ts';
import type { Protection, Repository, Ruleset, RulesetRule } from './repository.ts';

/** A change of one branch, as a rule sees it; null: the branch is not there before, or not after. */
export interface BranchChange {
  readonly branch: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Whether it comes from the merge of a pull request, which "through a pull request" is meant to allow. */
  readonly merge: boolean;
}

/** Why a branch may not be changed: GitHub's own sentences. */
export interface Objection {
  readonly source: 'protection' | 'ruleset';
  readonly reasons: readonly string[];
}

function matches(pattern: string, branch: string): boolean {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^${source}$`).test(branch);
}

export function protectionOf(repository: Repository, branch: string): Protection | undefined {
  return repository.protections.find((protection) => matches(protection.branch, branch));
}

export function rulesetsOf(repository: Repository, branch: string): readonly Ruleset[] {
  const holds = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' ? branch === repository.defaultBranch : matches(pattern, branch));
  return repository.rulesets.filter((ruleset) => ruleset.branches.some(holds));
}

/** Every check that a pull request into this branch must pass. */
export function requiredChecksOf(repository: Repository, branch: string): readonly string[] {
  const rules = rulesetsOf(repository, branch).flatMap((ruleset) => ruleset.rules);
  const checks = rules.flatMap((rule) => (rule.type === 'required_status_checks' ? rule.checks : []));
  return [...new Set([...(protectionOf(repository, branch)?.requiredChecks ?? []), ...checks])];
}

/**
 * One check by name, several counted: `Required status check "ci" is expected.`, `2 of 3 required status checks are
 * expected.` (BobAnkh/auto-generate-changelog#78, 47degrees/sbt-org-policies#263).
 */
export function missingChecks(repository: Repository, sha: string, required: readonly string[]): string | undefined {
  const outcomes = outcomesOf(repository, sha);
  const missing = required.filter((check) => outcomes.get(check) !== 'success');
  const [first] = missing;
  if (first === undefined) return undefined;
  const outcome = outcomes.get(first) ?? 'expected';
  if (required.length === 1) return `Required status check "${first}" is ${outcome}.`;
  return `${missing.length} of ${required.length} required status checks are ${outcome}.`;
}

const throughPullRequest = 'Changes must be made through a pull request.';

function isForced(repository: Repository, change: BranchChange): boolean {
  const { before, after } = change;
  return before !== null && after !== null && !repository.git.history.isAncestor(before, after);
}

/** Texts: googleapis/repo-automation-bots#5551, ietf-tools/xml2rfc#1251, zhyantao/cc-frontend-preview. */
function protectionReasons(repository: Repository, protection: Protection, change: BranchChange): string[] {
  if (change.before === null) return [];
  if (change.after === null) return protection.allowDeletions === true ? [] : ['Cannot delete this branch'];
  const checks = missingChecks(repository, change.after, protection.requiredChecks ?? []);
  const reasons = checks === undefined ? [] : [checks];
  if (protection.requirePullRequest === true && !change.merge) reasons.push(throughPullRequest);
  if (protection.allowForcePushes !== true && isForced(repository, change))
    reasons.push('Cannot force-push to this branch');
  return reasons;
}

type Act = 'create' | 'delete' | 'update';

function actOf({ before, after }: BranchChange): Act {
  if (before === null) return 'create';
  return after === null ? 'delete' : 'update';
}

/** Rules that forbid an act as such, in their own words. */
const forbidden = {
  creation: { act: 'create', text: 'Cannot create ref due to creations being restricted.', butMerge: false },
  deletion: { act: 'delete', text: 'Cannot delete this branch', butMerge: false },
  pull_request: { act: 'update', text: throughPullRequest, butMerge: true },
  update: { act: 'update', text: 'Cannot update this protected ref.', butMerge: true },
} as const satisfies Record<string, { readonly act: Act; readonly text: string; readonly butMerge: boolean }>;

/** Texts: satisfactory-factories/application#67, wheels-dev/wheels#3283, release-please with a `creation` rule. */
function ruleReason(repository: Repository, rule: RulesetRule, change: BranchChange): string | undefined {
  if (rule.type === 'non_fast_forward')
    return isForced(repository, change) ? 'Cannot force-push to this branch' : undefined;
  if (rule.type === 'required_signatures')
    return hasUnsigned(repository, change) ? 'Commits must have verified signatures.' : undefined;
  if (rule.type !== 'required_status_checks') return forbiddenReason(rule.type, change);
  return actOf(change) === 'update' ? missingChecks(repository, change.after ?? '', rule.checks) : undefined;
}

function forbiddenReason(type: keyof typeof forbidden, change: BranchChange): string | undefined {
  const { act, text, butMerge } = forbidden[type];
  return act === actOf(change) && !(butMerge && change.merge) ? text : undefined;
}

function hasUnsigned(repository: Repository, { before, after }: BranchChange): boolean {
  if (after === null) return false;
  const base = before ?? repository.git.refs.read(`refs/heads/${repository.defaultBranch}`);
  return repository.git.history.between(base, after).some((commit) => !isSignedByGitHub(commit));
}

/** Says why the rules of a repository forbid a change, or gives undefined where they do not. */
export function objectionTo(repository: Repository, change: BranchChange, actor: Actor): Objection | undefined {
  const bound = (bypass: readonly string[] = []): boolean => !bypass.includes(actor.person.login);
  const protection = protectionOf(repository, change.branch);
  if (protection !== undefined && bound(protection.bypass)) {
    const reasons = protectionReasons(repository, protection, change);
    if (reasons.length > 0) return { source: 'protection', reasons };
  }
  const rulesets = rulesetsOf(repository, change.branch).filter((ruleset) => bound(ruleset.bypass));
  const reasons = rulesets.flatMap((ruleset) =>
    ruleset.rules.flatMap((rule) => ruleReason(repository, rule, change) ?? []),
  );
  return reasons.length > 0 ? { source: 'ruleset', reasons } : undefined;
}

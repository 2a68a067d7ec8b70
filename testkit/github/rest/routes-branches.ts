import { writeCommit } from '../git/commits.ts';
import { protectionOf, requiredChecksOf, rulesetsOf } from '../store/guards.ts';
import { moveRefs } from '../store/moves.ts';
import { Refusal } from '../store/refusals.ts';
import { tipOf, type Repository, type Ruleset, type RulesetRule } from '../store/repository.ts';
import { webFlow } from '../store/world.ts';
import {
  actorOf,
  commitOf,
  created,
  noContent,
  ok,
  paged,
  param,
  textOf,
  type Answer,
  type Call,
  type Routes,
} from './call.ts';
import type { JsonObject } from './description.ts';
import { fileRefusal } from './obstacles.ts';
import { commitShape } from './shapes/commits.ts';
import { apiUrl, webUrl } from './shapes/repository.ts';

function isProtected(repository: Repository, branch: string): boolean {
  return protectionOf(repository, branch) !== undefined || rulesetsOf(repository, branch).length > 0;
}

function listBranches(call: Call): Answer {
  const { world, repository } = call;
  const wanted = call.query.get('protected');
  const branches = [...repository.git.refs.list('refs/heads/')].map(([ref, sha]) => ({ name: ref.slice(11), sha }));
  const shown = branches.filter(({ name }) => wanted === null || String(isProtected(repository, name)) === wanted);
  return paged(call, shown, ({ name, sha }) => ({
    name,
    commit: { sha, url: `${apiUrl(world, repository)}/commits/${sha}` },
    protected: isProtected(repository, name),
  }));
}

/** "Branch not found": what octokit users have long had to tell from a missing repository. */
function getBranch(call: Call): Answer {
  const { world, repository } = call;
  const name = param(call, 'branch');
  const sha = tipOf(repository, name);
  if (sha === undefined) throw new Refusal(404, 'Branch not found');
  const url = `${apiUrl(world, repository)}/branches/${name}`;
  const contexts = requiredChecksOf(repository, name);
  return ok({
    name,
    commit: commitShape(world, repository, repository.git.history.commit(sha)),
    _links: { self: url, html: `${webUrl(world, repository)}/tree/${name}` },
    protected: isProtected(repository, name),
    protection: {
      enabled: protectionOf(repository, name) !== undefined,
      required_status_checks: { enforcement_level: contexts.length > 0 ? 'non_admins' : 'off', contexts, checks: [] },
    },
    protection_url: `${url}/protection`,
  });
}

function ruleShape(ruleset: Ruleset, index: number, rule: RulesetRule): JsonObject {
  const from = { ruleset_source_type: 'Repository', ruleset_source: ruleset.name, ruleset_id: index + 1 };
  switch (rule.type) {
    case 'pull_request':
      return {
        type: rule.type,
        parameters: {
          dismiss_stale_reviews_on_push: false,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_approving_review_count: 0,
          required_review_thread_resolution: false,
        },
        ...from,
      };
    case 'required_status_checks':
      return {
        type: rule.type,
        parameters: {
          required_status_checks: rule.checks.map((context) => ({ context })),
          strict_required_status_checks_policy: false,
        },
        ...from,
      };
    case 'update':
      return { type: rule.type, parameters: { update_allows_fetch_and_merge: false }, ...from };
    case 'creation':
    case 'deletion':
    case 'non_fast_forward':
    case 'required_signatures':
      return { type: rule.type, ...from };
  }
}

/** The rules that hold for a branch, whether it is there or not. */
function branchRules(call: Call): Answer {
  const rulesets = rulesetsOf(call.repository, param(call, 'branch'));
  const rules = rulesets.flatMap((ruleset, index) => ruleset.rules.map((rule) => ruleShape(ruleset, index, rule)));
  return paged(call, rules, (rule) => rule);
}

/** Merges a branch into another without a pull request. 204: there is nothing to merge; 409: they conflict. */
function mergeBranches(call: Call): Answer {
  const { world, repository, body } = call;
  const { git } = repository;
  const actor = actorOf(call);
  const base = textOf(body, 'base') ?? '';
  const tip = tipOf(repository, base);
  const head = commitOf(repository, textOf(body, 'head') ?? '');
  if (tip === undefined) throw new Refusal(404, 'Base does not exist');
  if (head === undefined) throw new Refusal(404, 'Head does not exist');
  if (git.history.isAncestor(head, tip)) return noContent;
  const tree = git.mergedTree(tip, head);
  if (tree === undefined) throw new Refusal(409, 'Merge conflict');
  const author = world.identityOf(actor.person);
  const committer = { ...author, ...webFlow };
  const message = textOf(body, 'commit_message') ?? `Merge ${textOf(body, 'head') ?? ''} into ${base}`;
  const oid = writeCommit(git.objects, { tree, parents: [tip, head], author, committer, message, signature: 'github' });
  const obstacle = moveRefs(world, repository, [{ name: `refs/heads/${base}`, before: tip, after: oid }], actor);
  if (obstacle !== undefined) throw fileRefusal(obstacle, actor);
  return created(commitShape(world, repository, git.history.commit(oid)));
}

export const branchRoutes: Routes = {
  'repos/list-branches': listBranches,
  'repos/get-branch': getBranch,
  'repos/get-branch-rules': branchRules,
  'repos/merge': mergeBranches,
};

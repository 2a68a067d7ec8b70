import type { Sha } from '../../core/git/sha.ts';
import { branchesClash } from '../../core/git/branch-name.ts';
import { Problem } from '../../core/problem/problem.ts';
import { attempt, type Attempt } from './failure.ts';
import { shaFrom } from './hash.ts';
import { contentsRead, contentsWrite, mutate, nameOf, type Server } from './server.ts';

const updateRefs = `
mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;

/** Says that a reference must not exist, or shall not. */
const nowhere = '0'.repeat(40);

export interface Move {
  readonly branch: string;
  /** What the branch must be now; undefined: it must not exist. */
  readonly from: Sha | undefined;
  /** undefined: it shall not exist. */
  readonly to: Sha | undefined;
  /** To a commit that does not follow from where it is. */
  readonly rewrite: boolean;
}

/**
 * Moves a branch if it is still where it was read, and else throws `publish/branch-moved`: the lease that
 * `git push --force-with-lease` has. A lost answer is no harm, because where the branch is tells what became of it.
 */
export async function moveRef(server: Server, move: Move): Promise<void> {
  const { branch, from, to, rewrite } = move;
  const update = {
    name: `refs/heads/${branch}`,
    beforeOid: from ?? nowhere,
    afterOid: to ?? nowhere,
    force: rewrite || to === undefined,
  };
  const repositoryId = server.repositoryId();
  try {
    await attempt(moving(server, branch), () => mutate(server, updateRefs, { repositoryId, refUpdates: [update] }));
  } catch (error) {
    if (isUnknownMutation(error)) await moveByRest(server, move);
    else await settleMove(server, move, error);
  }
}

/** GitHub names no code for a lease that did not hold: only the branch itself tells. */
async function settleMove(server: Server, move: Move, error: unknown): Promise<void> {
  if (!(error instanceof Problem)) throw error;
  const unclear = error.code === 'github/refused' || error.code === 'github/unavailable' || isGone(error);
  if (!unclear) throw error;
  const now = await readRef(server, move.branch);
  if (now === move.to) return;
  if (now !== move.from) throw moved(server, move.branch);
  throw (await clash(server, move)) ?? (await ruled(server, move.branch)) ?? error;
}

function isGone({ code }: Problem): boolean {
  return code === 'publish/branch-moved' || code === 'github/already-exists' || code === 'github/repository-not-found';
}

/**
 * For servers that do not have updateRefs (GitHub Enterprise Server before 3.13): the branch is read right before it
 * is moved. Between the two a push could be lost, which the documentation says.
 */
async function moveByRest(server: Server, move: Move): Promise<void> {
  const { octokit, owner, repo } = server;
  const { branch, from, to, rewrite } = move;
  if ((await readRef(server, branch)) !== from) throw moved(server, branch);
  const ref = `heads/${branch}`;
  const once = { owner, repo, request: { retries: 0 } };
  const send = (): Promise<unknown> => {
    if (to === undefined) return octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ...once, ref });
    if (from === undefined) {
      return octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...once, ref: `refs/${ref}`, sha: to });
    }
    return octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...once, ref, sha: to, force: rewrite });
  };
  try {
    await attempt(moving(server, branch), send);
  } catch (error) {
    await settleMove(server, move, error);
  }
}

async function readRef(server: Server, branch: string): Promise<Sha | undefined> {
  const { octokit, owner, repo } = server;
  const what = { act: `read the branch "${branch}" of "${nameOf(server)}"`, needs: contentsRead };
  try {
    const { data } = await attempt(what, () =>
      octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` }),
    );
    return shaFrom(data.object.sha);
  } catch (error) {
    if (error instanceof Problem && error.code === 'github/repository-not-found') return undefined;
    throw error;
  }
}

/** A branch that does not come to be, and nothing moved: perhaps another one's name stands in its way. */
async function clash(server: Server, { branch, from }: Move): Promise<Problem | undefined> {
  if (from !== undefined) return undefined;
  const { octokit, owner, repo } = server;
  const [first = branch] = branch.split('/');
  const what = { act: `list the branches of "${nameOf(server)}"`, needs: contentsRead };
  const { data } = await attempt(what, () =>
    octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { owner, repo, ref: `heads/${first}` }),
  );
  const names = data.map(({ ref }) => ref.replace('refs/heads/', ''));
  const other = names.find((name) => branchesClash(name, branch));
  if (other === undefined) return undefined;
  return new Problem('publish/branch-collision', `Cannot create the branch "${branch}": "${other}" exists`, {
    hint: `Git cannot keep both: delete "${other}", or choose another name for the branch.`,
  });
}

/** GitHub often says no more than "Reference update failed" where a ruleset is the reason. */
async function ruled(server: Server, branch: string): Promise<Problem | undefined> {
  const { octokit, owner, repo } = server;
  const what = { act: `read the rules of "${nameOf(server)}"`, needs: contentsRead };
  const { data } = await attempt(what, () =>
    octokit.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { owner, repo, branch }),
  );
  const rules = [...new Set(data.map(({ type }) => type))].join(', ');
  if (rules === '') return undefined;
  return new Problem(
    'github/ruleset',
    `Cannot move the branch "${branch}": GitHub refuses it, and has rules for it (${rules})`,
    {
      hint: 'Add the App of the token to the bypass list of the ruleset under Settings → Rules, or name another branch.',
    },
  );
}

/** The texts are those of GitHub's own schema errors, and of graphql-js. */
const unknownMutation =
  /Field 'updateRefs' doesn't exist|UpdateRefsInput isn't a defined|Cannot query field "updateRefs"|Unknown type "UpdateRefsInput"/;

function isUnknownMutation(error: unknown): boolean {
  return error instanceof Problem && error.code === 'github/refused' && unknownMutation.test(error.message);
}

function moved(server: Server, branch: string): Problem {
  return new Problem(
    'publish/branch-moved',
    `Cannot move the branch "${branch}" of "${nameOf(server)}": it has moved`,
    {
      hint: 'Give the workflow a concurrency group, so that its runs follow one another.',
    },
  );
}

function moving(server: Server, branch: string): Attempt {
  return { act: `move the branch "${branch}" of "${nameOf(server)}"`, needs: contentsWrite };
}

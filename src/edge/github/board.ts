import type { SignalKind, Signals } from '../../core/environments/signals.ts';
import type { Sha } from '../../core/git/sha.ts';
import type { CommitStatus, Forge, History, SignalBoard } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { noCheckout, openCheckout } from './checkout.ts';
import { openClient } from './client.ts';
import { attempt } from './failure.ts';
import type { ForgeOptions } from './forge.ts';
import { listCommits } from './history.ts';
import { listMoves } from './moves.ts';
import { nameOf, type Server } from './server.ts';
import { readSignals } from './signals.ts';

/** Opens what a repository's server says of its commits: how they followed one another, and how they fared. */
export function openBoard(
  options: ForgeOptions,
  forge: Forge,
): { readonly history: History; readonly board: SignalBoard } {
  const [owner = '', repo = ''] = options.repository.split('/');
  const repositoryId = (): string => {
    throw new Error('Nothing is changed here that GraphQL must find by its number.');
  };
  const server: Server = { octokit: openClient(options), owner, repo, repositoryId, sleep: options.sleep };
  const checkout = options.checkout === undefined ? noCheckout : openCheckout(options.checkout);
  return {
    history: {
      commits: (branch, paths) => listCommits(server, branch, paths),
      moves: (branch) => listMoves(server, branch),
      isNear: ({ tree }) => checkout.has(tree),
      sourceAt: (branch, { commit, tree }) => forge.snapshot({ branch, commit, tree }),
    },
    board: {
      read: (commit, kinds) => readAll(server, commit, kinds),
      post: (commit, statuses) => postAll(server, commit, statuses),
    },
  };
}

async function readAll(server: Server, commit: Sha, kinds: readonly SignalKind[]): ReturnType<SignalBoard['read']> {
  const problems: Problem[] = [];
  const read = async (kind: SignalKind): Promise<Signals[SignalKind]> => {
    if (!kinds.includes(kind)) return [];
    try {
      return await readSignals(server, commit, kind);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(new Problem('gate/unreadable', error.message, { hint: error.hint }));
      return undefined;
    }
  };
  const signals = {
    statuses: await read('statuses'),
    checks: await read('checks'),
    deployments: await read('deployments'),
  };
  return { signals, problems };
}

/** What stands there already is not set again: a second run without news writes nothing. */
async function postAll(server: Server, commit: Sha, statuses: readonly CommitStatus[]): Promise<readonly Problem[]> {
  const { octokit, owner, repo } = server;
  const act = `set the commit statuses of ${commit} in "${nameOf(server)}"`;
  const needs = 'statuses: write';
  try {
    const { data } = await attempt({ act, needs }, () =>
      octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/status', { owner, repo, ref: commit, per_page: 100 }),
    );
    const known = new Map(data.statuses.map((status) => [status.context, status]));
    for (const status of statuses) {
      const { context, state, description } = status;
      const now = known.get(context);
      if (now?.state === state && now.description === description) continue;
      await attempt({ act, needs }, () =>
        octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
          ...{ owner, repo, sha: commit, context, state, description },
          request: { retries: 0 },
        }),
      );
    }
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const hint = 'Give the job "permissions: statuses: write". The pull request itself shows every gate.';
    return [new Problem('gate/status-not-set', error.message, { hint })];
  }
}

import { signalStateOf, type Signal, type SignalKind } from '../../core/environments/signals.ts';
import type { Sha } from '../../core/git/sha.ts';
import { attempt } from './failure.ts';
import { nameOf, type Server } from './server.ts';

const perPage = 100;
/** Ten pages of any of these say more than a gate could want. */
const mostPages = 10;

const permissions = {
  statuses: 'statuses: read',
  checks: 'checks: read',
  deployments: 'deployments: read',
} as const satisfies Record<SignalKind, string>;

/** Reads one kind of signals of a commit. Throws a Problem. */
export function readSignals(server: Server, commit: Sha, kind: SignalKind): Promise<readonly Signal[]> {
  const act = `read the ${kind} of ${commit} in "${nameOf(server)}"`;
  const read = { statuses, checks, deployments }[kind];
  return attempt({ act, needs: permissions[kind] }, () => read(server, commit));
}

async function statuses({ octokit, owner, repo }: Server, ref: Sha): Promise<readonly Signal[]> {
  const found = await allPages(async (page) => {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
    return (await octokit.request(route, { owner, repo, ref, per_page: perPage, page })).data;
  });
  return found.map(({ context, state, created_at, creator }) => ({
    name: context,
    state: signalStateOf('statuses', state),
    at: Date.parse(created_at),
    by: loginOf(creator),
  }));
}

async function checks({ octokit, owner, repo }: Server, ref: Sha): Promise<readonly Signal[]> {
  const found = await allPages(async (page) => {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    return (await octokit.request(route, { owner, repo, ref, per_page: perPage, page })).data.check_runs;
  });
  return found.map(({ name, conclusion, completed_at, started_at, app }) => ({
    name,
    // Only Apps make check runs; this is their login elsewhere.
    by: app?.slug === undefined ? undefined : `${app.slug}[bot]`,
    state: signalStateOf('checks', conclusion),
    at: Date.parse(completed_at ?? started_at ?? '1970-01-01T00:00:00Z'),
  }));
}

async function deployments(server: Server, sha: Sha): Promise<readonly Signal[]> {
  const { octokit, owner, repo } = server;
  const found = await allPages(async (page) => {
    const route = 'GET /repos/{owner}/{repo}/deployments';
    return (await octokit.request(route, { owner, repo, sha, per_page: perPage, page })).data;
  });
  const signals: Signal[] = [];
  for (const { id, environment, created_at, creator } of found) {
    const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
    const { data } = await octokit.request(route, { owner, repo, deployment_id: Number(id), per_page: 1 });
    const [last] = data;
    const state = signalStateOf('deployments', last?.state ?? null);
    // Who says how it went is another question than who began it.
    const by = loginOf(last === undefined ? creator : last.creator);
    signals.push({ name: environment, state, at: Date.parse(last?.created_at ?? created_at), by });
  }
  return signals;
}

/** An account that is gone is null. */
function loginOf(creator: { readonly login?: string } | null | undefined): string | undefined {
  return creator?.login;
}

async function allPages<T>(read: (page: number) => Promise<readonly T[]>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const items = await read(page);
    found.push(...items);
    if (items.length < perPage) break;
  }
  return found;
}

import { afterEach, expect, it } from 'vitest';
import { parseSha, type Sha } from '../../../src/core/git/sha.ts';
import type { ListedCommit } from '../../../src/core/environments/line.ts';
import type { BranchMove } from '../../../src/core/environments/moves.ts';
import type { History } from '../../../src/core/ports.ts';
import { openBoard } from '../../../src/edge/github/board.ts';
import { openForge, type ForgeOptions } from '../../../src/edge/github/forge.ts';
import { startGitHub, type GitHub } from '../../../testkit/github/github.ts';
import type { Permissions } from '../../../testkit/github/store/people.ts';

let github: GitHub | undefined;

afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  await github?.close();
});

const all: Permissions = { contents: 'write', statuses: 'write', checks: 'read', deployments: 'read' };

async function open(permissions = all): Promise<ReturnType<typeof openBoard> & { github: GitHub; head: Sha }> {
  github = await startGitHub();
  github.createRepository({ owner: 'o', name: 'r', files: { 'apps/a.yaml': 'a: 1\n' } });
  const token = github.addToken({ login: 'github-actions[bot]', kind: 'installation', permissions });
  const options: ForgeOptions = {
    apiUrl: github.url,
    token,
    fetch,
    manners: { throttled: false, unit: 1 },
    repository: 'o/r',
    checkout: undefined,
    secrets: () => undefined,
    sleep: () => Promise.resolve(),
    now: () => 0,
  };
  return { ...openBoard(options, openForge(options)), github, head: parseSha(github.repository.head() ?? '')! };
}

it('reads statuses, checks and deployments of a commit, and only what is asked for', async () => {
  const { github: at, board, head } = await open();
  at.repository.setStatus('main', 'kustomization/apps/0c9c2e41', 'failure');
  at.repository.setStatus('main', 'kustomization/apps/0c9c2e41', 'success');
  at.repository.setCheck('main', 'e2e', 'timed_out');
  at.repository.setCheck('main', 'load', null);
  at.repository.deploy('main', 'staging', 'in_progress', 'success');
  at.repository.deploy('main', 'eu');
  const { signals, problems } = await board.read(head, ['statuses', 'checks', 'deployments']);
  expect(problems).toEqual([]);
  expect(signals.statuses?.map(({ state, by }) => [state, by])).toEqual([
    ['success', 'ci[bot]'],
    ['failure', 'ci[bot]'],
  ]);
  expect(signals.checks?.map(({ by }) => by)).toEqual(['ci[bot]', 'ci[bot]']);
  expect(signals.deployments?.map(({ by }) => by)).toEqual(['cd[bot]', 'cd[bot]']);
  expect(Object.fromEntries(signals.checks?.map(({ name, state }) => [name, state]) ?? [])).toEqual({
    e2e: 'failure',
    load: 'pending',
  });
  expect(Object.fromEntries(signals.deployments?.map(({ name, state }) => [name, state]) ?? [])).toEqual({
    eu: 'pending',
    staging: 'success',
  });
  expect(signals.statuses?.[0]?.at).toBeGreaterThan(Date.parse('2026-01-01T00:00:00Z'));
  const before = at.requests.length;
  expect((await board.read(head, [])).signals).toEqual({ statuses: [], checks: [], deployments: [] });
  expect(at.requests).toHaveLength(before);
});

it('says which kind it may not read, and reads the others', async () => {
  const { board, head } = await open({ contents: 'read', statuses: 'read' });
  const { signals, problems } = await board.read(head, ['statuses', 'checks']);
  expect(signals).toEqual({ statuses: [], checks: undefined, deployments: [] });
  expect(problems).toMatchObject([
    { code: 'gate/unreadable', hint: expect.stringContaining('checks: read') as string },
  ]);
});

it('sets statuses that are news, and says what it may not', async () => {
  const { github: at, board, head } = await open();
  const statuses = [{ context: 'image-automation/soak', state: 'pending', description: 'wait' }] as const;
  expect(await board.post(head, statuses)).toEqual([]);
  const { length } = at.writes;
  expect(await board.post(head, statuses)).toEqual([]);
  expect(at.writes).toHaveLength(length);
  await board.post(head, [{ ...statuses[0], state: 'success' }]);
  expect(at.repository.statuses.map((text) => text.slice(41))).toEqual([
    'image-automation/soak pending',
    'image-automation/soak success',
  ]);
  await at.close();
  const { board: other, head: sha } = await open({ contents: 'read', statuses: 'read' });
  expect(await other.post(sha, statuses)).toMatchObject([{ code: 'gate/status-not-set' }]);
});

it('lists the history page by page, with the names of what paths hold', async () => {
  const { github: at, history } = await open();
  for (let count = 0; count < 120; count += 1) at.pushAs('maintainer', 'main', { 'README.md': String(count) });
  const changed = at.pushAs('maintainer', 'main', { 'apps/a.yaml': 'a: 2\n' }, 'Change\n\nMore');
  const pages: (readonly ListedCommit[])[] = [];
  for await (const page of history.commits('main', ['apps', 'gone'])) pages.push(page);
  expect(pages.map(({ length }) => length)).toEqual([100, 22]);
  const [newest, older] = pages.flat().slice(0, 2) as [ListedCommit, ListedCommit];
  expect(newest).toMatchObject({ commit: changed, message: 'Change\n\nMore', parents: [older.commit] });
  expect(newest.author).toContain('@');
  expect(newest.content === older.content).toBe(false);
  expect(pages.flat().at(-1)?.content).toBe(older.content);
  expect(await history.isNear(older)).toBe(false);
  const source = await history.sourceAt('main', older);
  expect((await source.find(['apps'], ['a:'])).files).toEqual([{ path: 'apps/a.yaml', text: 'a: 1\n' }]);
  await expect(history.commits('gone', [])[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: 'environment/branch-missing',
  });
});

async function movesOf(history: History, branch: string): Promise<(readonly BranchMove[])[]> {
  const pages: (readonly BranchMove[])[] = [];
  for await (const page of history.moves(branch) ?? []) pages.push(page);
  return pages;
}

it('lists the moves of a branch by the clock of the server, page by page, and no others', async () => {
  const { github: at, history, head } = await open();
  for (let count = 0; count < 120; count += 1) at.pushAs('maintainer', 'main', { 'README.md': String(count) });
  at.pushAs('maintainer', 'mainly', { 'README.md': 'elsewhere' });
  const pages = await movesOf(history, 'main');
  expect(pages.map(({ length }) => length)).toEqual([100, 21]);
  expect(pages[0]?.[0]).toEqual({ commit: at.repository.head(), at: Date.parse('2026-01-01T00:02:02Z') });
  expect(pages[1]?.at(-1)?.commit).toBe(head);
  at.repository.deleteBranch('mainly');
  const [moves = []] = await movesOf(history, 'mainly');
  expect(moves.map(({ commit }) => commit !== undefined)).toEqual([false, true]);
});

it('says that it may not read the moves of a branch', async () => {
  const { history } = await open({ statuses: 'read' });
  await expect(movesOf(history, 'main')).rejects.toMatchObject({ code: 'github/missing-permission' });
});

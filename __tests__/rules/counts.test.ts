import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { openWorkspace } from '../../src/edge/workspace/workspace.ts';
import { markerNeedle } from '../../src/flows/repository/inventory.ts';
import { newest, tagsOf, worldOf, type Size } from '../../testkit/bench/world.ts';
import { runProgram } from '../../testkit/demo/program.ts';
import type { RegistryOptions } from '../../testkit/registry/registry.ts';
import { openGitHubStage } from '../scenarios/github-stage.ts';
import { openStage, type Stage } from '../scenarios/stage.ts';

// What a run costs, in numbers that are the same on every machine. `npm run bench` measures the times.

let stage: Stage | undefined;
afterEach(async () => {
  expect(stage?.registry.journal.violations ?? []).toEqual([]);
  await stage?.close();
  stage = undefined;
});

const size: Size = { seed: 1, files: 100, marked: 5, policies: 12, repositories: 4 };

async function open(tags: number, options: RegistryOptions = {}, world: Size = size): Promise<Stage> {
  stage = await openStage(worldOf(world), options);
  for (let index = 0; index < size.repositories; index += 1)
    stage.registry.pushImage(`org/app-${String(index)}`, tagsOf(tags));
  return stage;
}

// A thousand and no Link may be all, or what a registry without Links gives at once (Nexus): that costs a question.
it.each([
  [999, 1],
  [1000, 2],
  [1001, 2],
  [2000, 2],
])('asks for %i tags of a repository in %i requests, however many policies there are', async (tags, pages) => {
  const { registry, run } = await open(tags);
  const { report } = await run('update', '--dry-run');
  expect(report.selections.filter(({ tag }) => tag !== null)).toHaveLength(size.policies);
  expect(registry.journal.count('/tags/list')).toBe(size.repositories * pages);
  expect(registry.journal.entries).toHaveLength(size.repositories * pages);
});

it('asks for one token a repository, after one answer that says where', async () => {
  const { registry, run } = await open(999, { door: { kind: 'bearer', users: {}, mayPull: () => true } });
  const { report } = await run('update', '--dry-run');
  expect(report.selections.filter(({ tag }) => tag !== null)).toHaveLength(size.policies);
  expect(registry.journal.count(' 401')).toBe(1);
  expect(registry.journal.count('/token?')).toBe(size.repositories);
  expect(registry.journal.count('/tags/list')).toBe(size.repositories + 1);
  expect(registry.journal.entries).toHaveLength(2 * size.repositories + 1);
});

it('asks for one digest a selected tag, by HEAD, with the token of the list', async () => {
  const reflecting = (): string => `${newest}  digestReflectionPolicy: Always\n  interval: 5m\n`;
  const { registry, run } = await open(
    10,
    { door: { kind: 'bearer', users: {}, mayPull: () => true } },
    { ...size, spec: reflecting },
  );
  const { report } = await run('update', '--dry-run');
  expect(report.selections.filter(({ digest }) => digest !== null)).toHaveLength(size.policies);
  expect(registry.journal.count('HEAD ')).toBe(size.repositories);
  expect(registry.journal.count('/manifests/')).toBe(size.repositories);
  expect(registry.journal.count('/token?')).toBe(size.repositories);
  expect(registry.journal.entries).toHaveLength(3 * size.repositories + 1);
});

it('asks GitHub once where there is no news', async () => {
  const site = await openGitHubStage(worldOf({ ...size, tag: '1.0.9' }));
  try {
    for (let index = 0; index < size.repositories; index += 1)
      site.registry.pushImage(`org/app-${String(index)}`, tagsOf(10));
    await site.act({ state: 'auto' });
    const again = await site.act({ state: 'auto' });
    expect(again.exitCode).toBe(0);
    expect(again.requests).toEqual(['POST /graphql viewer repository']);
    expect(site.github.violations).toEqual([]);
  } finally {
    await site.close();
  }
});

it('hands no file to a parser that holds neither a marker nor an object of Flux', async () => {
  const { root } = await open(1);
  const { files, looked } = await openWorkspace(root).find(['.'], [markerNeedle, 'toolkit.fluxcd.io']);
  expect(looked).toBe(size.files + size.policies + size.repositories + 1);
  expect(files).toHaveLength(size.marked + size.policies + size.repositories + 1);
});

it('reads little of its own code to start, on a command line and as a step of a job', async () => {
  stage = await openStage({});
  const { root, act } = stage;
  const empty = join(root, 'empty');
  const [alone, inJob] = [join(root, 'alone'), join(root, 'in-job')];
  mkdirSync(empty);
  await runProgram(['update'], empty, { NODE_V8_COVERAGE: alone });
  await act({ publish: 'workspace' }, { NODE_V8_COVERAGE: inJob });
  // Besides index.js: what speaks to the runner, which is @actions/core without its HTTP client, and the summary.
  expect(codeLoaded(alone)).toBeLessThan(400_000);
  expect(codeLoaded(inJob)).toBeLessThan(500_000);
});

/** The bytes of the files of dist that V8 was given, by the coverage that Node writes as it ends. */
function codeLoaded(folder: string): number {
  const parsed = readdirSync(folder).map((file): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const urls = parsed.flatMap((one) => (one as { result: { url: string }[] }).result.map(({ url }) => url));
  const ours = urls.filter((url) => url.startsWith('file:') && url.includes('/dist/'));
  expect(ours).not.toEqual([]);
  return ours.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
}

it('keeps dist small: what starts every run, and all of it', () => {
  const bytesOf = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + statSync(join('dist', name)).size, 0);
  const code = readdirSync('dist').filter((name) => name.endsWith('.js'));
  expect(bytesOf(['index.js'])).toBeLessThan(400_000);
  expect(bytesOf(code)).toBeLessThan(6_400_000);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseLedger, printLedger } from '../../src/core/memory/format.ts';
import type { ListMemory } from '../../src/core/memory/ledger.ts';
import { automation, codes, deployment, image, openStage, policy, semver, type Files, type Stage } from './stage.ts';

let stage: Stage | undefined;
const open = async (files: Files): Promise<Stage> => (stage = await openStage(files));

afterEach(async () => {
  expect(stage?.registry.journal.violations ?? []).toEqual([]);
  await stage?.close();
  stage = undefined;
});

const annotated = (annotation: string, interval = '5m'): string =>
  policy('app', semver('1.x'))
    .replace('interval: 5m', `interval: ${interval}`)
    .replace(
      'kind: ImagePolicy\nmetadata: { name: app, namespace: flux-system }',
      `kind: ImagePolicy\nmetadata: { name: app, namespace: flux-system, annotations: { ${annotation} } }`,
    );
const one = (app: string): Files => ({
  'flux/app.yaml': app,
  'flux/automation.yaml': automation('./apps'),
  'apps/app.yaml': deployment('app', image('app', '1.0.0')),
});

const hour = 3_600_000;

/** Lets time go by for what is remembered. */
function age(file: string, by: number): void {
  const ledger = parseLedger(readFileSync(file, 'utf8')) ?? new Map<string, ListMemory>();
  const older = [...ledger].map(([name, { scan, seen }]) => {
    const aged = [...seen].map(
      ([tag, times]) => [tag, new Map([...times].map(([one, at]) => [one, at - by]))] as const,
    );
    return [name, { scan: { ...scan, at: scan.at - by }, seen: new Map(aged) }] as const;
  });
  writeFileSync(file, printLedger(new Map(older)));
}

describe('a file as memory', () => {
  it('lets a tag in when it is old enough, and a second run with no news leaves the file alone', async () => {
    const { root, registry, run, read } = await open(one(annotated('image-automation/min-age: 24h')));
    const state = join(root, '..', 'state.json');
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    const first = await run('update', '--state', state);
    expect(first.status).toBe(0);
    expect(codes(first.report)).toEqual(['memory/empty']);
    expect(first.report.selections).toMatchObject([{ tag: '1.0.0', funnel: { eligible: 2, tooYoung: 1 } }]);
    expect(first.report.selections[0]?.reason).toMatch(/but for 1 too young \("1\.1\.0" until \d{4}-.*Z\)$/);
    const kept = readFileSync(state, 'utf8');
    const second = await run('update', '--state', state);
    expect(second.report.problems).toEqual([]);
    expect(second.report.selections).toEqual(first.report.selections);
    expect(readFileSync(state, 'utf8')).toBe(kept);
    age(state, 24 * hour);
    const ripe = await run('update', '--state', state);
    expect(ripe.report.changes).toMatchObject([{ new: image('app', '1.1.0') }]);
    expect(read('apps/app.yaml')).toBe(deployment('app', image('app', '1.1.0')));
  });

  it('that is damaged is one problem, and begun anew', async () => {
    const { root, registry, run } = await open(one(annotated('image-automation/min-age: 24h')));
    const state = join(root, '..', 'state.json');
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    writeFileSync(state, '{"version":1,"lists":{"registry.example.com/org/app":{"at":17');
    const damaged = await run('update', '--state', state);
    expect(damaged.status).toBe(0);
    expect(codes(damaged.report)).toEqual(['memory/corrupted']);
    expect(damaged.report.changes).toEqual([]);
    expect(codes((await run('update', '--state', state)).report)).toEqual([]);
  });

  it('holds back a list that lost most of its tags', async () => {
    const { root, registry, run } = await open(one(policy('app', semver('1.x'))));
    const state = join(root, '..', 'state.json');
    const tags = Array.from({ length: 20 }, (_, at) => `0.${at}.0`);
    registry.pushImage('org/app', ['1.0.0', ...tags]);
    await run('update', '--state', state);
    for (const tag of tags) registry.shelf.deleteTag('org/app', tag);
    registry.pushImage('org/app', '1.1.0');
    const shrunk = await run('update', '--state', state);
    expect(codes(shrunk.report)).toEqual(['policy/list-shrunk']);
    expect(shrunk.report.changes).toEqual([]);
    const allowed = await run('update', '--state', state, '--allow-downgrade');
    expect(allowed.report.changes).toMatchObject([{ new: image('app', '1.1.0') }]);
    expect(codes((await run('update', '--state', state)).report)).toEqual([]);
  });
});

describe('no memory', () => {
  it('is what a command line has by itself, and a minimum age then selects nothing', async () => {
    const { registry, run, git } = await open(one(annotated('image-automation/min-age: 24h')));
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    for (const words of [[], ['--state', 'off']]) {
      const { status, report } = await run('update', ...words);
      expect(status).toBe(1);
      expect(codes(report)).toEqual(['policy/age-unknown']);
      expect(report.problems).toMatchObject([{ file: 'flux/app.yaml', line: 10, policy: 'flux-system/app' }]);
    }
    expect(git('for-each-ref')).not.toContain('refs/image-automation');
  });
});

describe('the checkout as memory', () => {
  it('keeps a ref that no list of branches shows', async () => {
    const { registry, run, git } = await open(one(policy('app', semver('1.x'))));
    registry.pushImage('org/app', ['1.0.0']);
    expect(codes((await run('update', '--state', 'git')).report)).toEqual(['memory/empty']);
    const kept = git('show', 'refs/image-automation/memory:memory.json');
    expect(parseLedger(kept)?.get('registry.example.com/org/app')).toMatchObject({ scan: { count: 1 } });
    expect(codes((await run('update', '--state', 'git')).report)).toEqual([]);
    expect(git('branch', '--all')).toBe('* main\n');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('keeps nothing of a dry run', async () => {
    const { registry, run, git } = await open(one(policy('app', semver('1.x'))));
    registry.pushImage('org/app', ['1.0.0']);
    await run('update', '--state', 'git', '--dry-run');
    expect(git('for-each-ref')).not.toContain('refs/image-automation');
  });
});

describe('platforms', () => {
  it('are those of the newest tag that has them all', async () => {
    const app = annotated("image-automation/platforms: 'linux/amd64,linux/arm64'");
    const { registry, run } = await open(one(app));
    const platforms = ['linux/amd64', 'linux/arm64'];
    registry.pushImage('org/app', ['1.0.0']);
    registry.pushImage('org/app', ['1.1.0', '1.2.0'], { platforms, attestation: true });
    registry.pushImage('org/app', ['1.3.0']);
    const { report } = await run('update');
    expect(report.changes).toMatchObject([{ new: image('app', '1.2.0') }]);
    expect(report.selections[0]?.reason).toBe(
      'newest of 4 versions in range "1.x", but for 1 without all platforms ("1.3.0" lacks linux/arm64)',
    );
    // One list; the manifest and the configuration of 1.3.0; the index of 1.2.0.
    expect(registry.journal.entries).toHaveLength(4);
  });
});

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startRegistry, type RegistryStandIn } from '../../testkit/registry/registry.ts';
import type { JobRun } from '../../testkit/runner/workflow.ts';
import { hostOf, openShardsStage, secret, type Jobs, type ShardsStage } from './shards-stage.ts';
import { automation, codes, deployment, image, policy, semver, type Files } from './stage.ts';

const stages: ShardsStage[] = [];
let registries: readonly RegistryStandIn[] = [];

beforeEach(async () => {
  const door = { kind: 'bearer', users: { robot: secret } } as const;
  registries = await Promise.all(Array.from({ length: 4 }, () => startRegistry({ door })));
});

afterEach(async () => {
  for (const { github, close } of stages.splice(0)) {
    expect(github.violations).toEqual([]);
    await close();
  }
  for (const { journal, close } of registries) {
    expect(journal.violations).toEqual([]);
    await close();
  }
});

/** Four registries, so that there is something to deal out: one that has little to do stays in one shard. */
const placeOf = (name: string): number => (name.length + name.charCodeAt(0)) % 4;
const registryOf = (name: string): RegistryStandIn => registries[placeOf(name)]!;
const requests = (): number => registries.reduce((sum, { journal }) => sum + journal.entries.length, 0);

async function open(files: Files): Promise<ShardsStage> {
  const spread = Object.entries(files).map(([path, text]) => {
    const placed = text.replace(
      /registry\.example\.com\/org\/(\w+)/g,
      (_, name: string) => `${hostOf(placeOf(name))}/org/${name}`,
    );
    return [path, placed] as const;
  });
  const stage = await openShardsStage(Object.fromEntries(spread), registries);
  stages.push(stage);
  return stage;
}

const annotated = (name: string, annotation: string): string =>
  policy(name, semver('1.x')).replace(
    `kind: ImagePolicy\nmetadata: { name: ${name}, namespace: flux-system }`,
    `kind: ImagePolicy\nmetadata: { name: ${name}, namespace: flux-system, annotations: { ${annotation} } }`,
  );

const policies: Readonly<Record<string, string>> = {
  plain: policy('plain', semver('1.x')),
  // A second policy of one list.
  old: policy('old', semver('0.x')).replace('org/old', 'org/plain'),
  pinned: policy('pinned', `${semver('1.x')}  digestReflectionPolicy: IfNotPresent\n`),
  always: policy('always', `${semver('1.x')}  digestReflectionPolicy: Always\n  interval: 10m\n`),
  young: annotated('young', 'image-automation/min-age: 24h'),
  broad: annotated('broad', "image-automation/platforms: 'linux/amd64,linux/arm64'"),
  hourly: policy('hourly', semver('1.x')).replace('interval: 5m', 'interval: 1h'),
  tied: policy('tied', "  filterTags: { pattern: '^b-(.*)$', extract: $1 }\n  policy: { numerical: { order: asc } }\n"),
  missing: policy('missing', semver('1.x')),
  wrong: policy('wrong', semver('1.x.y.z')),
  empty: policy('empty', semver('9.x')),
};

/** One automation commits to main, another opens a pull request with links to sources. */
const world: Files = {
  ...Object.fromEntries(Object.entries(policies).map(([name, text]) => [`flux/${name}.yaml`, text])),
  ...Object.fromEntries(
    Object.keys(policies).flatMap((name) => [
      [
        `direct/${name}.yaml`,
        deployment(name, image(name === 'old' ? 'plain' : name, name === 'old' ? '0.1.0' : '1.0.0')),
      ],
      [
        `proposed/${name}.yaml`,
        deployment(name, image(name === 'old' ? 'plain' : name, name === 'old' ? '0.1.0' : '1.0.0')),
      ],
    ]),
  ),
  'flux/direct.yaml': automation('./direct', 'direct'),
  'flux/proposed.yaml': automation('./proposed', 'proposed').replace(
    'push: { branch: main }',
    'push: { branch: images }',
  ),
};

const labelsOf = (revision: string): { labels: Record<string, string> } => ({
  labels: {
    'org.opencontainers.image.source': 'https://github.com/o/app',
    'org.opencontainers.image.revision': revision,
  },
});

function push(minor: string): void {
  for (const name of Object.keys(policies).filter((one) => one !== 'missing' && one !== 'old')) {
    registryOf(name).pushImage(`org/${name}`, `1.${minor}.0`, {
      ...labelsOf(`rev-${minor}`),
      ...(name === 'broad' && minor !== '2' ? { platforms: ['linux/amd64', 'linux/arm64'] } : {}),
    });
  }
  registryOf('plain').pushImage('org/plain', `0.${minor}.0`);
  registryOf('tied').pushImage('org/tied', [`b-${minor}`, `b-0${minor}`]);
}

const last = (jobs: Jobs): Jobs['publish']['acts'][number] => jobs.publish.acts[0]!;

describe('a scan over several jobs', () => {
  it('comes to what one job comes to, byte for byte, run after run', { timeout: 180_000 }, async () => {
    const [alone, split] = [await open(world), await open(world)];
    push('0');
    push('1');
    for (const turn of [1, 2, 3]) {
      const one = await alone.inOneJob();
      const jobs = await split.inJobs();
      expect(one.violations).toEqual([]);
      for (const { acts } of Object.values(jobs)) expect(acts.flatMap(({ violations }) => violations)).toEqual([]);
      const [expected, found] = [alone.trace(one), split.trace(last(jobs))];
      // Commits' names hold their dates; everything else is compared.
      expect(found).toEqual(expected);
      if (turn === 1)
        expect(expected.pulls).toMatchObject([{ body: expect.stringContaining('compare/rev-0...rev-1') as string }]);
      if (turn === 1) expect(jobs.scan.acts).toHaveLength(4);
      if (turn === 2) push('2');
    }
    expect(split.trace(await split.inOneJob()).report.selections.map(({ tag }) => tag)).toContain('1.2.0');
  });

  it('asks registries where nothing may be written, and writes where none is asked', async () => {
    const stage = await open(world);
    push('0');
    push('1');
    const workflow = stage.begin();
    const costs = async (job: string): Promise<[JobRun, number, number]> => {
      const [asked, writes] = [requests(), stage.github.writes.length];
      const run = await workflow.run(job);
      return [run, requests() - asked, stage.github.writes.length - writes];
    };
    expect((await costs('plan')).slice(1)).toEqual([0, 0]);
    const [scan, asked, written] = await costs('scan');
    expect(asked).toBeGreaterThan(10);
    expect(written).toBe(0);
    expect(scan.acts.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    const [publish, askedThen, writtenThen] = await costs('publish');
    workflow.close();
    expect(askedThen).toBe(0);
    expect(writtenThen).toBeGreaterThan(3);
    expect(JSON.stringify(publish.acts[0]?.inputs)).not.toContain(secret);
    expect(publish.acts[0]?.exitCode).toBe(1);
    const { report } = stage.trace(publish.acts[0]!);
    expect(codes(report)).toEqual(expect.arrayContaining(['registry/not-found', 'policy/tied']));
  });

  it('has no scan where nothing is due, and publishes what was selected before', async () => {
    const hourly = { 'flux/a.yaml': policies['hourly']!, 'direct/a.yaml': world['direct/hourly.yaml']! };
    const stage = await open({ ...hourly, 'flux/direct.yaml': world['flux/direct.yaml']! });
    push('0');
    push('1');
    await stage.inJobs();
    push('2');
    stage.github.repository.pushAs('person', 'main', { 'direct/a.yaml': world['direct/hourly.yaml']! });
    const jobs = await stage.inJobs();
    expect(jobs.plan.outputs['shards']).toBe('0');
    expect(jobs.scan.result).toBe('skipped');
    expect(jobs.publish.result).toBe('success');
    expect(stage.github.repository.files()['direct/a.yaml']).toContain(':1.1.0');
  });
});

const name = 'scan-results.jsonl';
const small: Files = {
  'flux/automation.yaml': automation('./apps'),
  ...Object.fromEntries(['a', 'b'].map((one) => [`flux/${one}.yaml`, policy(one, semver('1.x'))])),
  ...Object.fromEntries(['a', 'b'].map((one) => [`apps/${one}.yaml`, deployment(one, image(one, '1.0.0'))])),
};
const rewrite = (directory: string, edit: (text: string) => string): void => {
  const file = join(directory, 'scan-1', name);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
};

describe('the last job', () => {
  /** Each with the code that it is found out by. */
  const meddlings: readonly (readonly [code: string, what: string, edit: (text: string) => string])[] = [
    ['shards/tampered', 'another tag', (text) => text.replace('"1.1.0"', '"1.9.0"')],
    [
      'shards/tampered',
      'another list that is whole',
      (text) => text.replace(/\[0,"tags".*/, '[0,"tags","",["1.7.0"]]'),
    ],
    ['shards/unreadable', 'its end cut off', (text) => text.slice(0, -9)],
    ['shards/unreadable', 'a tag that is none', (text) => text.replace('"1.1.0"', '"1.1.0 x"')],
    ['shards/other-plan', 'the number of another shard', (text) => text.replace('"shard":1', '"shard":2')],
    ['shards/other-plan', 'another list than planned', (text) => text.replace(/org\/[ab]/, 'org/c')],
    ['shards/other-commit', 'another commit', (text) => text.replace(/"commit":"\w+"/, `"commit":"${'0'.repeat(40)}"`)],
  ];

  it(
    'publishes nothing where a result is missing, cut, changed, replaced, or of something else',
    { timeout: 180_000 },
    async () => {
      const stage = await open(small);
      for (const one of ['a', 'b']) registryOf(one).pushImage(`org/${one}`, ['1.0.0', '1.1.0']);
      const workflow = stage.begin();
      await workflow.run('plan');
      expect((await workflow.run('scan')).acts).toHaveLength(2);
      const genuine = `${workflow.artifacts}-genuine`;
      cpSync(workflow.artifacts, genuine, { recursive: true });
      const refusal = async (): Promise<string[]> => {
        const { result, acts } = await workflow.run('publish');
        expect(result).toBe('failure');
        rmSync(workflow.artifacts, { recursive: true });
        cpSync(genuine, workflow.artifacts, { recursive: true });
        return codes(stage.trace(acts[0]!).report);
      };
      for (const [code, what, change] of meddlings) {
        rewrite(workflow.artifacts, change);
        expect(await refusal(), what).toEqual([code]);
      }
      rmSync(join(workflow.artifacts, 'scan-2'), { recursive: true });
      expect(await refusal()).toEqual(['shards/incomplete']);
      cpSync(join(workflow.artifacts, 'scan-1'), join(workflow.artifacts, 'scan-1b'), { recursive: true });
      expect(await refusal()).toEqual(['shards/other-plan']);
      expect(stage.github.writes).toEqual([]);
      expect((await workflow.run('publish')).result).toBe('success');
      expect(stage.github.repository.files()['apps/a.yaml']).toContain(':1.1.0');
      const moved = await workflow.run('publish');
      workflow.close();
      expect(codes(stage.trace(moved.acts[0]!).report)).toEqual(['shards/other-commit']);
    },
  );

  it('takes no results from the workspace, where an artifact could bring manifests of its own', async () => {
    const stage = await open(small);
    registryOf('a').pushImage('org/a', ['1.0.0', '1.1.0']);
    const workflow = stage.begin({ 'scan-results': '.' });
    for (const job of ['plan', 'scan']) await workflow.run(job);
    const { acts } = await workflow.run('publish');
    workflow.close();
    expect(codes(stage.trace(acts[0]!).report)).toEqual(['shards/inside-workspace']);
    expect(stage.github.writes).toEqual([]);
  });
});

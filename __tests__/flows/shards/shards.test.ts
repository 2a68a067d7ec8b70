import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSha } from '../../../src/core/git/sha.ts';
import type { Registry } from '../../../src/core/ports.ts';
import { reportJson } from '../../../src/core/report/json.ts';
import type { Report } from '../../../src/core/report/report.ts';
import type { RawInputs } from '../../../src/core/settings/inputs.ts';
import { readSettings } from '../../../src/core/settings/settings.ts';
import { openShardFiles } from '../../../src/edge/shards/files.ts';
import { writeOutput } from '../../../src/edge/workspace/output.ts';
import { plan } from '../../../src/flows/plan.ts';
import { scan } from '../../../src/flows/scan.ts';
import { update } from '../../../src/flows/update.ts';
import { openBench, type Bench } from '../../scenarios/in-process.ts';
import { automation, deployment } from '../../scenarios/stage.ts';

type Files = Readonly<Record<string, string>>;
type Lists = Readonly<Record<string, readonly string[]>>;

const commit = parseSha('a'.repeat(40))!;
let out = '';
let bench: Bench | undefined;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'results-'));
});

afterEach(() => {
  bench?.close();
  bench = undefined;
  rmSync(out, { recursive: true, force: true });
});

const write = (file: string, bytes: Buffer): void => {
  writeOutput(bench!.root, { file, what: 'the results', makesDirectory: true }, bytes);
};

function policy(name: string, image: string, rule: string, more = ''): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: ${name}, namespace: flux-system }
spec: { image: ${image}, interval: 5m }
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: ${name}, namespace: flux-system }
spec: { imageRepositoryRef: { name: ${name} }, policy: ${rule}${more} }
`;
}

interface Kit {
  readonly edges: Parameters<typeof update>[1];
  readonly asked: readonly string[];
}

function kit(files: Files, lists: Lists): Kit {
  bench?.close();
  bench = openBench(files, lists);
  const shards = openShardFiles(bench.root, () => Promise.resolve(commit), write);
  return { edges: { ...bench.edges, shards }, asked: bench.asked };
}

const settings = (mode: string, more: RawInputs = {}): ReturnType<typeof readSettings> =>
  readSettings({ mode, publish: 'workspace', 'dry-run': 'true', ...more });

/** Plans, scans each shard, and gives what the last job is told. */
async function scanned({ edges }: Kit, shards: number, more: RawInputs = {}): Promise<RawInputs> {
  const { plan: planned } = await plan(settings('plan', { shards: String(shards) }), edges);
  const digests: Record<string, string> = {};
  for (const { number, shard } of planned!.matrix.include) {
    const file = join(out, String(number), 'scan-results.jsonl');
    const inputs = { plan: planned!.plan, shard, 'results-file': file, ...more };
    const { scan: done, problems } = await scan(settings('scan', inputs), edges);
    expect(problems).toEqual([]);
    digests[`shard-${String(number)}`] = done!.digest;
  }
  return { plan: planned!.plan, 'scan-results': out, 'scan-digests': JSON.stringify(digests) };
}

/** What asks a registry all the same would find none. */
const nobody: Registry = {
  tags: () => ({
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('a registry was asked')) }),
  }),
  digest: () => Promise.reject(new Error('a registry was asked')),
  pushed: () => Promise.reject(new Error('a registry was asked')),
  labels: () => Promise.reject(new Error('a registry was asked')),
  platforms: () => Promise.reject(new Error('a registry was asked')),
};

const rules = [
  "{ semver: { range: '1.x' } }",
  "{ semver: { range: '>=0.0.0-0' } }",
  '{ semver: { range: nonsense } }',
  '{ numerical: { order: asc } }',
  '{ alphabetical: { order: desc } }',
] as const;
const tags = fc.constantFrom('1.0.0', '1.1.0', '2.0.0', '2.0.0-rc.1', '7', '07', '42', 'latest', 'v1.9.0');

const world = fc
  .array(
    fc.record({
      host: fc.constantFrom('a.example', 'b.example', 'c.example'),
      rule: fc.constantFrom(...rules),
      more: fc.constantFrom('', ', digestReflectionPolicy: IfNotPresent'),
      list: fc.option(fc.uniqueArray(tags)),
      running: tags,
      shared: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((policies) => {
    const files: Record<string, string> = { 'flux/automation.yaml': automation('./apps') };
    const lists: Record<string, readonly string[]> = {};
    for (const [index, { host, rule, more, list, running, shared }] of policies.entries()) {
      const name = `app-${String(index)}`;
      const image = `${host}/org/${shared ? 'shared' : name}`;
      files[`flux/${name}.yaml`] = policy(name, image, rule, more);
      files[`apps/${name}.yaml`] = deployment(name, `${image}:${running}`);
      if (list !== null) lists[image] = list;
    }
    return { files, lists };
  });

const toldBy = (report: Report): unknown => ({ ...reportJson(report), edits: report.changes });

describe('an update from shards', () => {
  it('comes to what an update comes to, whatever the policies, the lists and the number of shards', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.integer({ min: 1, max: 4 }), async ({ files, lists }, shards) => {
        rmSync(out, { recursive: true, force: true });
        const given = kit(files, lists);
        const alone = await update(settings('update'), given.edges);
        const inputs = await scanned(given, shards);
        const split = await update(settings('update', inputs), { ...given.edges, registry: nobody });
        expect(toldBy(split)).toEqual(toldBy(alone));
      }),
      { numRuns: 40 },
    );
  });

  const one = { 'flux/a.yaml': policy('a', 'a.example/org/a', rules[0]), 'apps/a.yaml': deployment('a', 'x:1.0.0') };
  const lists = { 'a.example/org/a': ['1.0.0', '1.1.0'] };

  it('holds back a policy of which nobody asked, and asks nobody', async () => {
    const inputs = await scanned(kit(one, lists), 1);
    const more = { ...one, 'flux/b.yaml': policy('b', 'b.example/org/b', rules[0]) };
    const { edges } = kit(more, lists);
    const report = await update(settings('update', inputs), { ...edges, registry: nobody });
    expect(report.problems.map(({ code, policy: held }) => [code, held])).toContainEqual([
      'shards/unanswered',
      'flux-system/b',
    ]);
    expect(report.policies.map(({ outcome }) => outcome.kind)).toEqual(['selected', 'unselected']);
  });

  it('chooses by the policies that it reads itself, whatever a shard was told', async () => {
    const inputs = await scanned(kit(one, { 'a.example/org/a': ['1.0.0', '9.9.9', '1.5.0-evil'] }), 1);
    const { edges } = kit(one, lists);
    const report = await update(settings('update', inputs), { ...edges, registry: nobody });
    expect(report.policies.map(({ outcome }) => outcome)).toMatchObject([{ tag: '1.0.0' }]);
  });

  it.each<[string, RawInputs]>([
    ['usage/missing-input', { 'scan-results': 'x' }],
    ['shards/unreadable', { plan: 'x' }],
    ['usage/malformed-input', { 'scan-digests': 'x' }],
    ['shards/no-digest', { 'scan-digests': '{}' }],
    ['shards/incomplete', { 'scan-results': '' }],
  ])('throws %s for %j', async (code, over) => {
    const given = kit(one, lists);
    const inputs = { ...(code === 'usage/missing-input' ? {} : await scanned(given, 1)), ...over };
    await expect(update(settings('update', inputs), given.edges)).rejects.toMatchObject({ code });
  });
});

describe('a scan', () => {
  const two = {
    'flux/a.yaml': policy('a', 'a.example/org/a', rules[0]),
    'flux/b.yaml': policy('b', 'b.example/org/b', rules[0]),
  };
  const lists = { 'a.example/org/a': ['1.0.0'], 'b.example/org/b': ['1.0.0'] };

  it('asks about its own lists only', async () => {
    const given = kit(two, lists);
    const { plan: planned } = await plan(settings('plan', { shards: '2' }), given.edges);
    expect(given.asked).toEqual([]);
    const [, second] = planned!.matrix.include;
    const inputs = { plan: planned!.plan, shard: second!.shard, 'results-file': join(out, 'r.jsonl') };
    await scan(settings('scan', inputs), given.edges);
    expect(given.asked).toEqual(['b.example/org/b']);
  });

  it('does nothing where it finds other lists than were planned, or another commit', async () => {
    const { edges } = kit(two, lists);
    const { plan: planned } = await plan(settings('plan', { shards: '2' }), edges);
    const inputs = { plan: planned!.plan, shard: planned!.matrix.include[0]!.shard, 'results-file': join(out, 'r') };
    const moved = openShardFiles(bench!.root, () => Promise.resolve(parseSha('b'.repeat(40))), write);
    const none = openShardFiles(bench!.root, () => Promise.resolve(undefined), write);
    await expect(scan(settings('scan', inputs), { ...edges, shards: moved })).rejects.toMatchObject({
      code: 'shards/other-commit',
    });
    await expect(scan(settings('scan', inputs), { ...edges, shards: none })).rejects.toMatchObject({
      code: 'shards/no-checkout',
    });
    await expect(scan(settings('scan', { ...inputs, policies: 'b' }), edges)).rejects.toMatchObject({
      code: 'shards/other-plan',
    });
    await expect(scan(settings('scan', { ...inputs, shard: '1/3 0' }), edges)).rejects.toMatchObject({
      code: 'shards/other-plan',
    });
  });
});

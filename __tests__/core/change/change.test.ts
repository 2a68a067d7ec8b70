import { describe, expect, it } from 'vitest';
import { digestNeed } from '../../../src/core/change/digest.ts';
import { withHeldBack } from '../../../src/core/change/held-back.ts';
import { holdBackDowngrades } from '../../../src/core/change/hold-back.ts';
import { listingKey } from '../../../src/core/change/listing.ts';
import { commitMessage } from '../../../src/core/change/message.ts';
import { unreachedMarkers } from '../../../src/core/change/reach.ts';
import { planRun } from '../../../src/core/change/run.ts';
import { isUnder, overlaid, sourceOf } from '../../../src/core/change/source.ts';
import { targetOf } from '../../../src/core/change/target.ts';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import type { ImagePolicy, ImageRepository } from '../../../src/core/flux/objects.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import { parseDigest } from '../../../src/core/image/digest.ts';
import type { DeployedValue } from '../../../src/core/manifests/deployed.ts';
import { readMarkers } from '../../../src/core/manifests/markers.ts';
import { automation, deployment, image } from '../../scenarios/stage.ts';
import { edit, selection, tag } from '../report/samples.ts';
import { automationOf, inventory, policyId } from './samples.ts';

const digest = parseDigest(`sha256:${'a'.repeat(64)}`);
const deployedAt = (text: string, own = digest): DeployedValue => ({
  image: undefined,
  tag: tag(text),
  digest: own,
  at: { file: 'apps/a.yaml', line: 1 },
});
const read = (text: string): ImagePolicy => {
  const found = inventory(text).policies.get(policyId('app'));
  if (found === undefined) throw new Error('no policy');
  return found;
};

describe('digestNeed', () => {
  const policy = (digestReflection: ImagePolicy['digestReflection']): ImagePolicy => ({
    ...read(''),
    digestReflection,
  });

  it.each([
    ['Never', [deployedAt('1.2.3')], 'none'],
    ['Always', [deployedAt('1.2.3')], 'fetch'],
    ['IfNotPresent', [deployedAt('1.2.3')], 'keep'],
    ['IfNotPresent', [], 'fetch'],
    ['IfNotPresent', [deployedAt('1.2.2')], 'fetch'],
    ['IfNotPresent', [deployedAt('1.2.3'), deployedAt('1.2.3', parseDigest(`sha256:${'b'.repeat(64)}`))], 'fetch'],
  ] as const)('%s with %j → %s', (reflection, deployed, kind) => {
    expect(digestNeed(policy(reflection), tag('1.2.3'), deployed).kind).toBe(kind);
  });
});

describe('listingKey', () => {
  const repository = (changes: Partial<ImageRepository>): ImageRepository => {
    const [first] = inventory().repositories.values();
    if (first === undefined) throw new Error('no repository');
    return { ...first, ...changes };
  };

  it('is one for names of one image, and another where it is asked for in another way', () => {
    const key = listingKey(repository({ image: 'nginx' }));
    expect(listingKey(repository({ image: 'docker.io/library/nginx' }))).toBe(key);
    expect(listingKey(repository({ image: 'nginx', secretRef: 's' }))).not.toBe(key);
    expect(listingKey(repository({ image: 'nginx', insecure: true }))).not.toBe(key);
  });
});

describe('holdBackDowngrades', () => {
  const outcomes = new Map([[policyId('app'), selection('app', '1.2.0')]]);
  const holding = (running: string): string[] =>
    [...holdBackDowngrades(outcomes, new Map([[policyId('app'), [deployedAt(running)]]]), inventory()).values()].map(
      (outcome) => (outcome.kind === 'selected' ? outcome.tag : outcome.problem.code),
    );

  it.each([
    ['1.9.0', 'policy/deployed-tag-missing'],
    ['1.1.0', '1.2.0'],
    ['2.0.0', '1.2.0'],
    ['v1.2.0', '1.2.0'],
    ['latest', '1.2.0'],
  ])('with %s running → %s', (running, answer) => {
    expect(holding(running)).toEqual([answer]);
  });

  it('can be told again from its problems', () => {
    const held = holdBackDowngrades(outcomes, new Map([[policyId('app'), [deployedAt('1.9.0')]]]), inventory());
    const problems = [...held.values()].flatMap((outcome) => (outcome.kind === 'unselected' ? [outcome.problem] : []));
    expect(withHeldBack(outcomes, problems)).toEqual(held);
  });
});

describe('planRun', () => {
  const all = { automations: [], policies: [] };
  const ids = (run: ReturnType<typeof planRun>): string[] => run.policies.map(({ id }) => id);

  it('follows what an automation selects, and shows everything where there is none', () => {
    expect(ids(planRun(inventory(), all))).toEqual(['flux-system/app', 'flux-system/web']);
    const none = { ...inventory(), automations: [] };
    expect(planRun(none, all)).toMatchObject({ automations: [], problems: [{ code: 'automation/none' }] });
    expect(ids(planRun(none, all))).toHaveLength(2);
  });

  it('is restricted by names and globs', () => {
    expect(ids(planRun(inventory(), { ...all, policies: ['w*'] }))).toEqual(['flux-system/web']);
    expect(planRun(inventory(), { ...all, automations: ['other/*'] }).automations).toEqual([]);
  });

  it.each([
    [{ ...all, policies: ['ap'] }, 'policy/unknown', 'Did you mean flux-system/app?'],
    [{ ...all, policies: ['web', 'nobody-*'] }, 'policy/unknown', 'Write NAME or NAMESPACE/NAME, or a glob of them.'],
    [{ ...all, automations: ['nobody'] }, 'automation/unknown', 'Write NAME or NAMESPACE/NAME, or a glob of them.'],
  ])('says of %j that a name is nobody’s', (settings, code, hint) => {
    expect(planRun(inventory(), settings).problems).toMatchObject([{ code, hint }]);
  });
});

describe('targetOf', () => {
  const text = automation('./apps');
  const pushing = text.replace('push: { branch: main }', 'push: { branch: images }');
  const bare = text.replace(/ {4}(?:checkout|push):.*\n/g, '');

  it.each([
    [text, 'auto', { kind: 'direct', branch: 'main' }],
    [text, 'commit', { kind: 'direct', branch: 'main' }],
    [text, 'pull-request', { kind: 'pull-request', base: 'main', branch: undefined, opens: true }],
    [pushing, 'auto', { kind: 'pull-request', base: 'main', branch: 'images', opens: true }],
    [pushing, 'commit', { kind: 'pull-request', base: 'main', branch: 'images', opens: false }],
    [bare, 'auto', { kind: 'direct', branch: 'trunk' }],
    [text.replace('branch: main } }', 'name: refs/heads/main } }'), 'auto', { kind: 'direct', branch: 'main' }],
  ] as const)('%#', (source, way, target) => {
    expect(targetOf(automationOf(source), way, 'trunk')).toEqual(target);
  });

  it('takes the reference of the GitRepository where the automation has none', () => {
    const source = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { url: https://example.com/fleet, ref: { branch: release } }
`;
    const targets = (own: string): unknown[] =>
      inventoryOf(
        readObjects([{ path: 'a.yaml', text: `${own}---\n${source}` }], { namespace: 'flux-system' }),
      ).automations.map((one) => targetOf(one, 'auto', 'trunk'));
    expect(targets(bare)).toEqual([{ kind: 'direct', branch: 'release' }]);
    expect(targets(text)).toEqual([{ kind: 'direct', branch: 'main' }]);
  });

  it('refuses a checkout of a tag or a commit', () => {
    const tagged = automationOf(text.replace('ref: { branch: main }', 'ref: { tag: v1 }'));
    expect(() => targetOf(tagged, 'auto', 'trunk')).toThrow(
      expect.objectContaining({ code: 'automation/unsupported' }),
    );
  });
});

describe('commitMessage', () => {
  it('is Flux’s own where the automation has none', () => {
    expect(commitMessage(automationOf(automation()), [])).toBe('Update from image update automation');
  });

  it('names files from the automation’s path', () => {
    const template = `      messageTemplate: "{{ range $file, $_ := .Changed.FileChanges }}{{ $file }}{{ end }}"\n`;
    const own = automation('./apps').replace(
      'commit: { author: { name: bot, email: bot@example.com } }',
      `commit:\n${template}      author: { name: bot, email: bot@example.com }`,
    );
    expect(commitMessage(automationOf(own), [edit('apps/x/a.yaml', 1)])).toBe('x/a.yaml');
  });
});

describe('sources', () => {
  it.each([
    ['apps', 'apps/a.yaml', true],
    ['apps', 'apps-old/a.yaml', false],
    ['.', 'a.yaml', true],
    ['apps/a.yaml', 'apps/a.yaml', true],
  ])('%s holds %s: %s', (place, path, holds) => {
    expect(isUnder(place, path)).toBe(holds);
  });

  it('find files by place and needle, with what lies over them', async () => {
    const source = sourceOf([
      { path: 'apps/a.yaml', text: 'x $imagepolicy' },
      { path: 'apps/b.yaml', text: 'x' },
      { path: 'other/a.yaml', text: '$imagepolicy' },
    ]);
    const found = await overlaid(source, new Map([['apps/a.yaml', 'new']])).find(['apps'], ['$imagepolicy']);
    expect(found.files).toEqual([{ path: 'apps/a.yaml', text: 'new' }]);
  });
});

describe('unreachedMarkers', () => {
  it('finds markers of known policies that no automation writes', () => {
    const file = readMarkers('elsewhere/a.yaml', deployment('app', image('app', '1.0.0')));
    const known = inventory();
    const reaches = known.automations.map((one) => ({ automation: one, path: 'apps' }));
    expect(unreachedMarkers([file], reaches, known)).toMatchObject([
      { code: 'marker/no-automation', at: { file: 'elsewhere/a.yaml', line: 11 } },
    ]);
    expect(unreachedMarkers([{ ...file, path: 'apps/a.yaml' }], reaches, known)).toEqual([]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { automation, codes, deployment, image, openStage, policy, semver, type Files, type Stage } from './stage.ts';
import type { RegistryOptions } from '../../testkit/registry/registry.ts';

let stage: Stage | undefined;
const open = async (files: Files, options?: RegistryOptions): Promise<Stage> =>
  (stage = await openStage(files, options));

afterEach(async () => {
  expect(stage?.registry.journal.violations ?? []).toEqual([]);
  await stage?.close();
  stage = undefined;
});

const one = (more: Files = {}): Files => ({
  'flux/app.yaml': policy('app', semver('1.x')),
  'flux/automation.yaml': automation('./apps'),
  'apps/app.yaml': deployment('app', image('app', '1.0.0')),
  ...more,
});

describe('the main job on a command line', () => {
  it('rewrites the marked value and no other byte, and a second run has no news', async () => {
    const { registry, root, run, read } = await open(one());
    registry.pushImage('org/app', ['1.0.0', '1.2.0', '1.3.0-rc.1', '2.0.0']);
    const first = await run('update');
    expect(first.status).toBe(0);
    expect(first.report).toMatchObject({
      mode: 'update',
      selections: [
        {
          policy: 'flux-system/app',
          image: 'registry.example.com/org/app',
          tag: '1.2.0',
          previous: '1.0.0',
          funnel: { listed: 4, excluded: 0, matched: 4, eligible: 2 },
        },
      ],
      changes: [
        {
          file: 'apps/app.yaml',
          line: 11,
          object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'apps', name: 'app' },
          setter: 'flux-system:app',
          old: image('app', '1.0.0'),
          new: image('app', '1.2.0'),
        },
      ],
      problems: [],
      publication: { kind: 'workspace' },
    });
    expect(read('apps/app.yaml')).toBe(deployment('app', image('app', '1.2.0')));
    expect(registry.journal.entries.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /v2/org/app/tags/list?n=1000',
    ]);
    const second = await run('update');
    expect(second.report.changes).toEqual([]);
    expect(second.stdout).toMatch(/Nothing to change\.\n$/);
    expect(root).toBeTruthy();
  });

  it('decides the same in a dry run, and writes nothing', async () => {
    const { registry, run, git } = await open(one());
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    const { report, stdout } = await run('update', '--dry-run');
    expect(report.changes).toHaveLength(1);
    expect(report.publication).toBeNull();
    expect(stdout).toContain('Dry run: would change 1 value in 1 file.');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('lists an image once, however many policies choose from it', async () => {
    const { registry, run } = await open(
      one({
        'flux/other.yaml': policy('app', semver('2.x'))
          .replaceAll('name: app,', 'name: other,')
          .replace('{ name: app }', '{ name: other }'),
      }),
    );
    registry.pushImage('org/app', ['1.0.0', '2.1.0']);
    const { report } = await run('update');
    expect(report.selections.map(({ policy: id, tag }) => [id, tag])).toEqual([
      ['flux-system/app', '1.0.0'],
      ['flux-system/other', '2.1.0'],
    ]);
    expect(registry.journal.entries).toHaveLength(1);
  });

  it('goes on with the others where one registry answers badly, and says where', async () => {
    const { registry, run, read } = await open(
      one({
        'flux/db.yaml': policy('db', semver('1.x')),
        'apps/db.yaml': deployment('db', image('db', '1.0.0')),
      }),
    );
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    const { report, status } = await run('update');
    expect(status).toBe(1);
    expect(report.changes.map(({ file }) => file)).toEqual(['apps/app.yaml']);
    expect(report.problems).toMatchObject([
      { code: 'registry/not-found', file: 'flux/db.yaml', line: 1, severity: 'error' },
    ]);
    expect(report.selections[1]).toMatchObject({
      policy: 'flux-system/db',
      tag: null,
      problem: { code: 'registry/not-found' },
    });
    expect(read('apps/db.yaml')).toBe(deployment('db', image('db', '1.0.0')));
    expect((await run('update', '--fail-on', 'never')).status).toBe(0);
  });

  it('keeps an IfNotPresent digest, and follows a moved one under Always', async () => {
    const { registry, run, read } = await open({
      'flux/keep.yaml': policy('keep', `${semver('1.x')}  digestReflectionPolicy: IfNotPresent\n`),
      'flux/follow.yaml': policy('follow', `${semver('1.x')}  digestReflectionPolicy: Always\n  interval: 10m\n`),
      'flux/automation.yaml': automation(),
      'apps/keep.yaml': deployment('keep', image('keep', '0.9.0')),
      'apps/follow.yaml': deployment('follow', image('follow', '0.9.0')),
    });
    const before = { keep: registry.pushImage('org/keep', '1.0.0'), follow: registry.pushImage('org/follow', '1.0.0') };
    await run('update');
    expect(read('apps/keep.yaml')).toBe(deployment('keep', `${image('keep', '1.0.0')}@${before.keep}`));
    registry.pushImage('org/keep', '1.0.0', { labels: { build: '2' } });
    const after = registry.pushImage('org/follow', '1.0.0', { labels: { build: '2' } });
    await run('update');
    expect(read('apps/keep.yaml')).toBe(deployment('keep', `${image('keep', '1.0.0')}@${before.keep}`));
    expect(read('apps/follow.yaml')).toBe(deployment('follow', `${image('follow', '1.0.0')}@${after}`));
  });
});

describe('objects that are complete only after kustomize', () => {
  const base = (kind: string, name: string, spec = ''): string =>
    `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: { name: ${name} }\n${spec}`;
  const files: Files = {
    'flux/objects.yaml': [
      base('ImageRepository', 'app', 'spec: { image: registry.example.com/org/app }\n'),
      base('ImagePolicy', 'app', 'spec: { imageRepositoryRef: { name: app } }\n'),
    ].join('---\n'),
    'flux/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: apps
resources: [objects.yaml, automation.yaml]
patches:
  - target: { kind: ImageRepository }
    patch: '[{"op":"add","path":"/spec/interval","value":"5m"}]'
  - target: { kind: ImagePolicy }
    patch: '[{"op":"add","path":"/spec/policy","value":{"semver":{"range":"1.x"}}}]'
`,
    'flux/automation.yaml': automation('./apps').replace(', namespace: flux-system', ''),
    'apps/app.yaml': deployment('app', image('app', '1.0.0'), 'apps:app'),
  };

  it('are taken as they are rendered, in the namespace that kustomize sets', async () => {
    const { registry, run, read } = await open(files);
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    const { report, status } = await run('update', '--kustomize', 'flux');
    // Without kustomize or kubectl on this machine, the way to get one must be said.
    if (codes(report).includes('kustomize/missing-tool')) {
      expect(report.problems[0]?.hint).toContain('kustomize');
      return;
    }
    expect([status, codes(report)]).toEqual([0, []]);
    expect(report.selections.map(({ policy: id }) => id)).toEqual(['apps/app']);
    expect(read('apps/app.yaml')).toContain(':1.2.0');
  });

  it('are refused as they stand, each with what is missing', async () => {
    const { run, git } = await open(files);
    const { report, status } = await run('update');
    expect(status).toBe(1);
    expect(codes(report)).toContain('object/missing-field');
    expect(git('status', '--porcelain')).toBe('');
  });
});

describe('the guard that Flux lacks', () => {
  it('holds back a policy whose deployed tag the registry has lost, unless told otherwise', async () => {
    const { registry, run, read } = await open(
      one({
        'apps/app.yaml': deployment('app', image('app', '1.9.0')),
        'flux/web.yaml': policy('web', semver('1.x')),
        'apps/web.yaml': deployment('web', image('web', '1.0.0')),
      }),
    );
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    registry.pushImage('org/web', ['1.0.0', '1.1.0']);
    const { report, status } = await run('update');
    expect(status).toBe(0);
    expect(codes(report)).toEqual(['policy/deployed-tag-missing']);
    expect(report.problems[0]).toMatchObject({
      severity: 'warning',
      file: 'apps/app.yaml',
      line: 11,
      policy: 'flux-system/app',
    });
    expect(report.changes.map(({ file }) => file)).toEqual(['apps/web.yaml']);
    expect(read('apps/app.yaml')).toContain(':1.9.0');
    await run('update', '--allow-downgrade');
    expect(read('apps/app.yaml')).toContain(':1.2.0');
  });

  it('follows the policy where the deployed tag no longer satisfies it', async () => {
    const { registry, run, read } = await open(one({ 'apps/app.yaml': deployment('app', image('app', '2.5.0')) }));
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    expect(codes((await run('update')).report)).toEqual([]);
    expect(read('apps/app.yaml')).toContain(':1.2.0');
  });

  it('leaves the markers of an empty repository as they are', async () => {
    const { registry, run, git } = await open(one());
    registry.pushImage('org/app', []);
    registry.faults.always(/tags\/list/, { status: 200, body: { name: 'org/app', tags: null } });
    const { report } = await run('update');
    expect(codes(report)).toEqual(['policy/no-tags']);
    expect(git('status', '--porcelain')).toBe('');
  });
});

describe('what Flux passes over in silence', () => {
  it('is a problem with file and line', async () => {
    const { registry, run } = await open(
      one({
        'apps/malformed.yaml': deployment('app', image('app', '1.0.0')).replaceAll('"', "'"),
        'apps/misspelt.yaml': deployment('app', image('app', '1.0.0')).replace('$imagepolicy', '$imagePolicy'),
        'apps/dollarless.yaml': deployment('app', image('app', '1.0.0')).replace('$', ''),
        'apps/unknown.yaml': deployment('app', image('app', '1.0.0'), 'flux-system:ap'),
        'apps/broken.yaml': `a: [\nimage: x # {"$imagepolicy": "flux-system:app"}\n`,
        'elsewhere/app.yaml': deployment('app', image('app', '1.0.0')),
      }),
    );
    registry.pushImage('org/app', ['1.0.0']);
    const { report } = await run('update');
    expect(report.problems.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['file/invalid-yaml', 'apps/broken.yaml', expect.any(Number) as unknown],
      ['marker/malformed', 'apps/dollarless.yaml', 11],
      ['marker/malformed', 'apps/malformed.yaml', 11],
      ['marker/malformed', 'apps/misspelt.yaml', 11],
      ['marker/unknown-policy', 'apps/unknown.yaml', 11],
      ['marker/no-automation', 'elsewhere/app.yaml', 11],
    ]);
  });

  it('leaves suspended objects alone, and says so', async () => {
    const { registry, run, git } = await open(
      one({ 'flux/app.yaml': policy('app', `${semver('1.x')}  suspend: true\n`) }),
    );
    registry.pushImage('org/app', ['1.5.0']);
    const { report, status } = await run('update');
    expect([status, codes(report)]).toEqual([0, ['object/suspended']]);
    expect(registry.journal.entries).toEqual([]);
    expect(git('status', '--porcelain')).toBe('');
  });
});

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import {
  automation,
  codes,
  deployment,
  host,
  image,
  openStage,
  policy,
  semver,
  type Files,
  type Stage,
} from './stage.ts';

let stage: Stage | undefined;
const open = async (files: Files): Promise<Stage> => (stage = await openStage(files));

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

const plain = (name: string, value: string): string => deployment(name, value).replace(/ # .*/, '');
const marker = (setter: string): string => ` # {"$imagepolicy": "${setter}"}`;
const objects = 'image-automation/policies.yaml';

describe('a repository with plain manifests', () => {
  it('gets objects, markers and a workflow, passes the check, and has nothing to update', async () => {
    const kustomization = `kind: Kustomization\nimages:\n  - name: job\n    newName: ${host}/org/job\n    newTag: main-0a1b2c3-1714564800\n`;
    const release = `kind: HelmRelease\nspec:\n  values:\n    image:\n      repository: ${host}/org/chart\n      tag: v0.3.1-alpine\n`;
    const files = {
      'apps/web.yaml': plain('web', image('web', '1.5.0')),
      'apps/kustomization.yaml': kustomization,
      'apps/chart.yaml': release,
      // The Kustomization names the image and the tag of these.
      'apps/job.yaml': plain('job', 'job:dev'),
      'apps/bare.yaml': plain('bare', 'job'),
    };
    const { registry, run, read, git } = await open(files);
    registry.pushImage('org/web', ['1.4.0', '1.5.0', '2.0.0']);
    registry.pushImage('org/job', ['main-0a1b2c3-1714564800', 'main-ffffff1-1714560000', 'pr-7']);
    registry.pushImage('org/chart', ['v0.3.0-alpine', 'v0.3.1-alpine', 'v0.3.2', 'v0.4.0-alpine']);

    const dry = await run('init', '--dry-run');
    expect(dry.status).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
    expect(dry.stdout + dry.stderr).toContain("range: '1.x'");

    const { report, status, stdout } = await run('init');
    expect(status).toBe(0);
    expect(report.problems).toEqual([]);
    expect(report.init).toEqual({
      created: [
        objects,
        'image-automation/all.yaml',
        '.github/workflows/image-automation.yaml',
        '.github/workflows/check-images.yaml',
      ],
      markers: [
        { file: 'apps/chart.yaml', line: 5, setter: 'flux-system:chart:name' },
        { file: 'apps/chart.yaml', line: 6, setter: 'flux-system:chart:tag' },
        { file: 'apps/kustomization.yaml', line: 4, setter: 'flux-system:job:name' },
        { file: 'apps/kustomization.yaml', line: 5, setter: 'flux-system:job:tag' },
        { file: 'apps/web.yaml', line: 11, setter: 'flux-system:web' },
      ],
    });
    expect(stdout).toContain('Wrote 5 markers and 4 files.');
    expect(read('apps/web.yaml')).toBe(deployment('web', image('web', '1.5.0')));
    expect(read('apps/kustomization.yaml').replaceAll(/ # .*/g, '')).toBe(kustomization);
    expect(read('apps/chart.yaml')).toContain(`v0.3.1-alpine${marker('flux-system:chart:tag')}\n`);
    expect(report.publication).toMatchObject({ kind: 'workspace' });
    const example = (name: string): string => readFileSync(`examples/${name}.yaml`, 'utf8');
    expect(read('.github/workflows/image-automation.yaml')).toBe(example('scheduled-update'));
    expect(read('.github/workflows/check-images.yaml')).toBe(example('check-pull-request'));
    expect(read(objects)).toContain('# 1.5.0 is a version; the next major version may break.\n');

    expect((await run('check', '--ask-registries')).report.problems).toEqual([]);
    const update = await run('update');
    expect(update.report.problems).toEqual([]);
    expect(update.report.changes).toEqual([]);
    expect(update.report.selections.map(({ tag }) => tag)).toEqual([
      'v0.3.1-alpine',
      'main-0a1b2c3-1714564800',
      '1.5.0',
    ]);
  });

  it('gets only what is new when it is run again', async () => {
    const { registry, run, read, put, git } = await open({ 'apps/web.yaml': plain('web', image('web', '1.5.0')) });
    registry.pushImage('org/web', ['1.5.0', '2.0.0']);
    registry.pushImage('org/db', ['7']);
    await run('init');
    const first = read(objects);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Init');
    const again = await run('init');
    expect(again.report.init).toEqual({ created: [], markers: [] });
    expect(git('status', '--porcelain')).toBe('');

    put({ 'apps/more.yaml': `${plain('web', image('web', '1.5.0'))}---\n${plain('db', image('db', '7'))}` });
    put({ 'apps/next.yaml': plain('web', image('web', '2.0.0')) });
    const { report } = await run('init');
    expect(report.problems).toEqual([]);
    expect(report.init?.markers.map(({ setter }) => setter)).toEqual([
      'flux-system:web',
      'flux-system:db',
      'flux-system:web-2',
    ]);
    expect(report.init?.created).toEqual([objects]);
    expect(read(objects).startsWith(`${first}---\n`)).toBe(true);
    expect((await run('check')).report.problems).toEqual([]);
    expect((await run('update')).report.changes).toEqual([]);
  });

  it('uses the objects that are there already', async () => {
    const { registry, run, read } = await open({
      'flux/app.yaml': policy('app', semver('1.x')),
      'flux/automation.yaml': automation(),
      'apps/old.yaml': deployment('app', image('app', '1.0.0')),
      'apps/new.yaml': plain('app', image('app', '1.0.0')),
      '.github/workflows/mine.yml': 'steps:\n  - uses: flux-image-automation/flux-image-automation@v1\n',
    });
    registry.pushImage('org/app', ['1.0.0']);
    const { report } = await run('init');
    expect(report.init?.created).toEqual([]);
    expect(read('apps/new.yaml')).toBe(deployment('app', image('app', '1.0.0')));
  });

  it('gets automations that write nothing which another one writes', async () => {
    const web = plain('web', image('web', '1.0.0'));
    const { registry, run, read } = await open({
      'flux/app.yaml': policy('app', semver('1.x')),
      'flux/automation.yaml': automation('./apps/api'),
      'apps/api/app.yaml': deployment('app', image('app', '1.0.0')),
      'apps/api/web.yaml': web,
      'apps/web/web.yaml': web,
      'apps/beside.yaml': web,
      'infra/app.yaml': plain('app', image('app', '1.0.0')),
    });
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    registry.pushImage('org/web', ['1.0.0', '1.1.0']);
    const { report } = await run('init');
    expect(report.problems).toMatchObject([{ code: 'init/unmarkable', file: 'apps/beside.yaml' }]);
    expect(read('apps/beside.yaml')).toBe(web);
    const all = read('image-automation/all.yaml');
    expect([...all.matchAll(/ path: (.*)/g)].map(([, path]) => path)).toEqual(["'./apps/web'", "'./infra'"]);
    expect((await run('check')).report.problems).toEqual([]);
    const update = await run('update');
    expect(update.report.problems).toEqual([]);
    expect(update.report.changes.map(({ file }) => file).sort()).toEqual([
      'apps/api/app.yaml',
      'apps/api/web.yaml',
      'apps/web/web.yaml',
      'infra/app.yaml',
    ]);
  });

  it('follows the digest of a tag that moves', async () => {
    const { registry, run, read } = await open({ 'apps/web.yaml': plain('web', image('web', 'latest')) });
    registry.pushImage('org/web', ['latest']);
    await run('init');
    expect((await run('check')).report.problems).toEqual([]);
    await run('update');
    expect(read('apps/web.yaml')).toMatch(/:latest@sha256:[0-9a-f]{64} #/);
    expect((await run('update')).report.changes).toEqual([]);
  });
});

describe('environments', () => {
  const configuration = `environments:
  staging: { branch: main, paths: [staging] }
  production: { branch: main, paths: [production], protected: true, promotion: { from: staging } }
`;

  it('get an automation each, but those that are promoted to, which share the policies', async () => {
    const { registry, run, read } = await open({
      '.github/image-automation.yaml': configuration,
      'staging/web.yaml': plain('web', image('web', '2.0.0')),
      'production/web.yaml': plain('web', image('web', '1.5.0')),
      'elsewhere/web.yaml': plain('web', image('web', '1.5.0')),
    });
    registry.pushImage('org/web', ['1.5.0', '2.0.0']);
    const { report } = await run('init');
    expect(codes(report)).toEqual(['init/outside-environments']);
    expect(report.init?.created).toContain('image-automation/staging.yaml');
    expect(report.init?.created).not.toContain('image-automation/production.yaml');
    expect(read('.github/workflows/promote-images.yaml')).toBe(
      readFileSync('examples/promotion-by-images.yaml', 'utf8'),
    );
    expect(read('image-automation/staging.yaml')).toContain("path: './staging'");
    expect(read('production/web.yaml')).toBe(deployment('web', image('web', '1.5.0')));
    expect(read('elsewhere/web.yaml')).toBe(plain('web', image('web', '1.5.0')));
    expect((await run('check')).report.problems).toEqual([]);
    expect((await run('update')).report.changes).toEqual([]);
  });
});

describe('what init leaves alone', () => {
  it.each<[name: string, value: string, code: string]>([
    ['no tag', `${host}/org/web`, 'init/no-tag'],
    ['a template', '${IMAGE}', 'init/not-an-image'],
    ['no order', image('web', '0a1b2c3'), 'init/no-order'],
    ['an unlisted tag', image('web', '1.0.0'), 'init/tag-unlisted'],
    ['an unknown image', image('none', '1.0.0'), 'registry/not-found'],
    ['a comment', `${image('web', '2.0.0')} # ours`, 'init/unmarkable'],
  ])('is an image with %s', async (_, value, code) => {
    const text = plain('web', 'VALUE').replace('VALUE', () => value);
    const { registry, run, read } = await open({ 'apps/web.yaml': text });
    registry.pushImage('org/web', ['0a1b2c3', '2.0.0']);
    const { report } = await run('init');
    expect(report.problems).toMatchObject([{ code, file: 'apps/web.yaml', line: 11 }]);
    expect(report.init).toEqual({ created: [], markers: [] });
    expect(read('apps/web.yaml')).toBe(text);
  });

  it('is a file that SOPS signs', async () => {
    const sealed = `${plain('web', image('web', '2.0.0'))}sops:\n  mac: x\n`;
    const { registry, run, read } = await open({ 'apps/web.yaml': sealed });
    registry.pushImage('org/web', ['2.0.0']);
    const { report } = await run('init');
    expect(codes(report)).toEqual(['marker/encrypted']);
    expect(read('apps/web.yaml')).toBe(sealed);
  });
});

import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { automation, deployment, image, openStage, policy, semver, type Files, type Stage } from './stage.ts';
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

describe('bad input', () => {
  it.each([
    [['upgrade'], 2, 'usage/unknown-mode'],
    [['update', '--pth', 'x'], 2, 'usage/unknown-flag'],
    [['update', '--concurrency', 'many'], 2, 'usage/malformed-input'],
    [['update', '--registry-credentials', 'nonsense'], 2, 'usage/malformed-input'],
    [['update', '--report-file', '.'], 2, 'usage/malformed-input'],
    [['update', '--report-file', 'none/report.json'], 2, 'usage/malformed-input'],
    [['update', '--page-file', 'none/page.html'], 2, 'usage/malformed-input'],
    [['update', '--path', '/'], 2, 'usage/malformed-input'],
    [['scan'], 2, 'usage/missing-input'],
  ])('%j ends with status %d and %s', async (words, status, code) => {
    const { registry, root, git } = await open(one());
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    const { runProgram } = await import('../../testkit/demo/program.ts');
    const ended = await runProgram(words, root);
    expect(ended.status).toBe(status);
    expect(ended.stderr + ended.stdout).toContain(`[${code}]`);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('gives a missing path, a path outside and an escaping automation one problem each', async () => {
    const { registry, root, run, git } = await open(
      one({
        'flux/escape.yaml': automation('./link', 'escape'),
        'flux/gone.yaml': automation('./gone', 'gone'),
      }),
    );
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    symlinkSync('..', join(root, 'link'));
    const { report, status } = await run('update', '--path', '.', '--path', 'missing');
    expect(status).toBe(1);
    expect(report.problems.map(({ code, file }) => [code, file])).toEqual([
      ['workspace/path-missing', null],
      ['workspace/path-outside', 'flux/escape.yaml'],
      ['workspace/path-missing', 'flux/gone.yaml'],
    ]);
    expect(report.problems.map(({ line }) => line)).toEqual([null, 11, 11]);
    expect(git('status', '--porcelain')).toBe(' M apps/app.yaml\n?? link\n');
  });

  it('names the line of an image that is none, and cries once for an automation that cannot be used', async () => {
    const { run } = await open(
      one({
        'flux/app.yaml': policy('app', semver('1.x')).replace('/org/app\n', '/org/app:1.0\n'),
        'flux/automation.yaml': automation('./apps').replace('interval', 'intervall'),
      }),
    );
    const { report, status } = await run('update');
    expect(status).toBe(1);
    expect(report.problems.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['repository/invalid-image', 'flux/app.yaml', 5],
      ['object/missing-field', 'flux/automation.yaml', 4],
      ['object/unknown-field', 'flux/automation.yaml', 5],
    ]);
  });

  it('never writes through a link that leads outside', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    const { registry, root, run } = await open(one());
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    const text = deployment('app', image('app', '1.0.0'));
    writeFileSync(join(outside, 'app.yaml'), text);
    symlinkSync(join(outside, 'app.yaml'), join(root, 'apps', 'link.yaml'));
    const { report } = await run('update');
    expect(report.problems.map(({ code, file }) => [code, file])).toEqual([['file/link-outside', 'apps/link.yaml']]);
    expect(report.changes.map(({ file }) => file)).toEqual(['apps/app.yaml']);
    rmSync(outside, { recursive: true });
  });

  it.each([
    ['401', { status: 401, body: '' }],
    ['403', { status: 403, body: { errors: [{ code: 'DENIED', message: 'no' }] } }],
    ['404', { status: 404, body: { errors: [{ code: 'NAME_UNKNOWN', message: 'who' }] } }],
    ['HTML', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' }],
    ['half an answer', { status: 200, body: '{"name": "org/app", "tags": ["1.0.0", "1.1' }],
  ])('a registry that answers with %s gets one clear problem', async (_name, reply) => {
    const { registry, run, git } = await open(one());
    registry.faults.always(/tags\/list/, reply);
    const { report, status } = await run('update');
    expect(status).toBe(1);
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0]).toMatchObject({
      code: expect.stringMatching(/^(?:registry|credentials)\//) as unknown,
      file: 'flux/app.yaml',
    });
    expect(report.problems[0]?.message).toContain('org/app');
    expect(git('status', '--porcelain')).toBe('');
  });
});

describe('the main job on a runner', () => {
  it('sets the outputs, annotates, and writes a summary', async () => {
    const { registry, act, root } = await open(
      one({ 'apps/unknown.yaml': deployment('app', image('app', '1.0.0'), 'flux-system:nope') }),
    );
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    const result = await act({ publish: 'workspace' });
    expect(result.violations).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ changed: 'true', branch: '', 'commit-sha': '' });
    expect(JSON.parse(result.outputs['changes'] ?? '')).toMatchObject([{ file: 'apps/app.yaml' }]);
    expect(result.annotations).toMatchObject([{ kind: 'warning', file: 'apps/unknown.yaml', line: 11 }]);
    expect(result.summary).toContain('Image automation: 1 changed in 1 file');
    expect(root).toBeTruthy();
  });

  it('obeys no workflow command that a registry or a file name brings', async () => {
    const { registry, act } = await open(
      one({ 'apps/::error::x.yaml': deployment('app', image('app', '1.0.0'), 'flux-system:\\n::error::y') }),
    );
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    registry.faults.always(/org\/app/, { status: 404, body: '\n::error::from the registry\n::add-mask::a\n' });
    const result = await act({ publish: 'workspace', 'dry-run': 'true' });
    expect(result.annotations.filter(({ message }) => /^(?:x|y|from the registry)/.test(message))).toEqual([]);
    expect(result.masks).not.toContain('a');
  });
});

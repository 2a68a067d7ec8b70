import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/core/problem/problem.ts';
import { openKustomize } from '../../../src/edge/kustomize/kustomize.ts';
import { directoryOf, programs } from './directories.ts';

/** The system's own programs stand behind the ones made here. */
function pathWith(directory: string): NodeJS.ProcessEnv {
  return { PATH: `${directory}:/usr/bin:/bin` };
}

async function problemOf(building: Promise<string>): Promise<Problem> {
  const outcome = await building.then(
    (text) => new Error(`it gave ${text}`),
    (error: unknown) => error,
  );
  expect(outcome).toMatchObject({ name: 'Problem' });
  return outcome as Problem;
}

const bounds = { milliseconds: 30_000, bytes: 1024 * 1024 };

describe('openKustomize', () => {
  it('runs kustomize build without load restrictions, on an absolute path, without a shell', async () => {
    const root = directoryOf({ 'apps/$(touch x);`y`/kustomization.yaml': '' });
    const bin = programs({ kustomize: 'printf "%s\\n" "$@"; pwd' });
    const text = await openKustomize(root, pathWith(bin)).build('apps/$(touch x);`y`');
    expect(text.split('\n')).toEqual([
      'build',
      '--load-restrictor',
      'LoadRestrictionsNone',
      join(root, 'apps/$(touch x);`y`'),
      root,
      '',
    ]);
  });

  it('runs kubectl where there is no kustomize', async () => {
    const root = directoryOf({});
    const bin = programs({ kubectl: 'printf "%s " "$@"' });
    const text = await openKustomize(root, { PATH: bin }).build('.');
    expect(text).toBe(`kustomize --load-restrictor LoadRestrictionsNone ${root} `);
  });

  it('hands no token of the environment on', async () => {
    const bin = programs({ kustomize: 'env' });
    const text = await openKustomize(directoryOf({}), {
      ...pathWith(bin),
      GITHUB_TOKEN: 's3cret',
      HOME: '/root',
    }).build('.');
    expect(text).toContain('GIT_TERMINAL_PROMPT=0');
    expect(text).not.toContain('s3cret');
    expect(text).not.toMatch(/^HOME=/m);
  });

  it('gives text of several bytes a character whole', async () => {
    const bin = programs({ kustomize: 'printf "\\303"; printf "\\274\\n"' });
    expect(await openKustomize(directoryOf({}), pathWith(bin)).build('.')).toBe('ü\n');
  });

  it('says where neither tool is', async () => {
    const problem = await problemOf(openKustomize(directoryOf({}), { PATH: '' }).build('apps'));
    expect(problem).toMatchObject({ code: 'kustomize/missing-tool', at: { file: 'apps' } });
    expect(problem.hint).toContain('install kustomize');
  });

  it('refuses a directory that reads as an option', async () => {
    const bin = programs({ kustomize: 'echo ran' });
    const problem = await problemOf(openKustomize(directoryOf({}), pathWith(bin)).build('--enable-exec'));
    expect(problem.code).toBe('kustomize/failed');
  });

  it('gives the first lines of what the tool complains of', async () => {
    const root = directoryOf({});
    const bin = programs({ kustomize: `echo half; echo "Error: no ${root}/apps/x.yaml" >&2; exit 1` });
    const problem = await problemOf(openKustomize(root, pathWith(bin)).build('apps'));
    expect(problem.code).toBe('kustomize/failed');
    expect(problem.message).toBe('Cannot render "apps" with kustomize: no apps/x.yaml');
    expect(problem.hint).toContain('kubectl kustomize --load-restrictor LoadRestrictionsNone apps');
  });

  it('reports a tool that cannot be started', async () => {
    const bin = programs({ kustomize: '' });
    writeFileSync(join(bin, 'kustomize'), '#!/nowhere/interpreter\n');
    chmodSync(join(bin, 'kustomize'), 0o755);
    expect((await problemOf(openKustomize(directoryOf({}), pathWith(bin)).build('.'))).code).toBe('kustomize/failed');
  });

  it('ends a tool that never ends, with its children', async () => {
    const bin = programs({ kustomize: 'tail -f /dev/null & tail -f /dev/null' });
    const kustomize = openKustomize(directoryOf({}), pathWith(bin), { ...bounds, milliseconds: 200 });
    const problem = await problemOf(kustomize.build('.'));
    expect([problem.code, problem.message]).toEqual([
      'kustomize/failed',
      'Cannot render "." with kustomize: it takes more than 0.2 seconds',
    ]);
  });

  it('ends a tool that says too much', async () => {
    const bin = programs({ kustomize: 'yes' });
    const problem = await problemOf(openKustomize(directoryOf({}), pathWith(bin), bounds).build('.'));
    expect([problem.code, problem.message]).toEqual([
      'kustomize/failed',
      'Cannot render "." with kustomize: it gives more than 1 MiB',
    ]);
  });

  it('keeps no more of a long complaint than it shows', async () => {
    const bin = programs({ kustomize: 'yes complaint | head -c 5000000 >&2; exit 1' });
    const problem = await problemOf(openKustomize(directoryOf({}), pathWith(bin), bounds).build('.'));
    expect(problem.message.length).toBeLessThan(1200);
  });
});

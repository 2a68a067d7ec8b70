import { afterEach, expect, it } from 'vitest';
import { configuration, promotion, shop } from './environments.ts';
import { codes, openStage, type Files, type Stage } from './stage.ts';

let stage: Stage | undefined;

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

/** A checkout that has the manifests and the objects, and not the directory .github. */
async function open(files: Files): Promise<Stage> {
  stage = await openStage(files);
  stage.registry.pushImage('org/app', ['1.0.0', '1.2.0']);
  stage.git('sparse-checkout', 'set', '--cone', 'apps', 'flux');
  return stage;
}

const config = '.github/image-automation.yaml';
const protecting = configuration(promotion());
const holds = 'holds: [{ policy: flux-system/app, environment: staging, tag: 1.0.0, reason: it leaks }]\n';
const rollback = ['--environment', 'staging', '--policy', 'app', '--tag', '1.0.0', '--reason', 'x'];

it.each<[string, Files, readonly string[]]>([
  ['protects', shop(protecting), ['update']],
  ['protects, and is named', shop(protecting), ['update', '--config', `./${config}`]],
  ['protects, in a promotion', shop(protecting), ['promote']],
  ['protects, in a rollback', shop(protecting), ['rollback', ...rollback]],
])('a file that %s and is left out of a sparse checkout lets nothing move', async (_, files, words) => {
  const here = await open(files);
  const { status, report } = await here.run(...words);
  expect(codes(report)).toContain('workspace/left-out');
  expect(report.changes).toEqual([]);
  expect(here.git('status', '--short')).toBe('');
  expect(status).toBe(1);
});

it.each([
  ['update', []],
  ['rollback', rollback],
])('holds that are left out of a sparse checkout let nothing move by %s', async (mode, words) => {
  const here = await open({
    ...shop(`holds: holds/h.yaml\n${protecting}`),
    'holds/h.yaml': holds,
  });
  here.git('sparse-checkout', 'set', '--cone', 'apps', 'flux', '.github');
  const { status, report } = await here.run(mode, ...words);
  expect(codes(report)).toContain('workspace/left-out');
  expect(report.changes).toEqual([]);
  expect(here.git('status', '--short')).toBe('');
  expect(status).toBe(1);
});

it('a sparse checkout without any configuration is updated', async () => {
  const { [config]: _, ...plain } = shop(protecting);
  const here = await open(plain);
  const { status, report } = await here.run('update');
  expect(report.changes).toHaveLength(2);
  expect(codes(report)).not.toContain('workspace/left-out');
  expect(status).toBe(0);
});

import { afterEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../testkit/demo/program.ts';
import { configuration, production, promotion, shop, staging } from './environments.ts';
import { codes, deployment, image, openStage, type Stage } from './stage.ts';

let stage: Stage | undefined;

afterEach(async () => {
  expect(stage?.registry.journal.violations ?? []).toEqual([]);
  await stage?.close();
  stage = undefined;
});

async function open(text = configuration(promotion())): Promise<Stage> {
  stage = await openStage(shop(text));
  stage.registry.pushImage('org/app', ['1.0.0', '1.1.0', '1.2.0']);
  return stage;
}

function commit(at: Stage, files: Record<string, string>): void {
  at.put(files);
  at.git('add', '.');
  at.git('commit', '--quiet', '--message', 'Change');
}

const at = (tag: string): string => deployment('app', image('app', tag));

describe('on a command line', () => {
  it('promote writes what staging runs into the files of production', async () => {
    const here = await open();
    commit(here, staging('app', '1.1.0'));
    const run = await here.run('promote');
    expect([run.status, codes(run.report)]).toEqual([0, []]);
    expect(here.read('apps/production/app.yaml')).toBe(at('1.1.0'));
    expect(here.git('log', '--oneline').trim().split('\n')).toHaveLength(2);
    expect((await here.run('promote')).report.changes).toEqual([]);
  });

  it.each(['hold', 'draft'])(
    'promote holds what has not soaked, and what only GitHub knows, with on-closed-gate: %s',
    async (choice) => {
      const gates = `      on-closed-gate: ${choice}\n      gates: { soak: 24h, statuses: 'apps/*' }\n`;
      const here = await open(configuration(promotion(gates)));
      commit(here, staging('app', '1.1.0'));
      const run = await here.run('promote');
      expect(codes(run.report).sort()).toEqual(['gate/soak', 'gate/unreadable']);
      expect(here.read('apps/production/app.yaml')).toBe(at('1.0.0'));
    },
  );

  it('rollback finds the image in the clone’s own history, and resume lifts the hold', async () => {
    const here = await open();
    commit(here, production('app', '1.1.0'));
    commit(here, production('app', '1.2.0'));
    const words = ['--environment', 'production', '--policy', 'app'];
    const dry = await here.run('rollback', ...words, '--dry-run');
    expect([dry.report.changes.length, here.read('apps/production/app.yaml')]).toEqual([1, at('1.2.0')]);
    const run = await here.run('rollback', ...words, '--reason', 'it leaks');
    expect([run.status, codes(run.report)]).toEqual([0, []]);
    expect(here.read('apps/production/app.yaml')).toBe(at('1.1.0'));
    expect(here.read('.github/image-holds.yaml')).toContain('reason: it leaks');
    here.git('add', '.');
    here.git('commit', '--quiet', '--message', 'Roll back');
    expect(codes((await here.run('rollback', ...words)).report)).toEqual(['rollback/done', 'hold/held']);
    await here.run('update');
    expect(here.read('apps/staging/app.yaml')).toBe(at('1.1.0'));
    const would = await here.run('resume', '--environment', 'production', '--dry-run');
    expect(would.stdout).toMatch(/Dry run: would lift 1 hold .*flux-system\/app in production, held at 1.1.0/);
    const resumed = await here.run('resume', '--environment', 'production');
    expect(codes(resumed.report)).toEqual([]);
    expect(resumed.stdout).toMatch(/Lifted 1 hold .*flux-system\/app in production, held at 1.1.0.*: in the workspace/);
    expect(here.read('.github/image-holds.yaml')).toMatch(/holds: \[\]\n$/);
    await here.run('update');
    expect(here.read('apps/staging/app.yaml')).toBe(at('1.2.0'));
  });

  it('verify says that statuses are on GitHub', async () => {
    const here = await open(configuration(`    verify: { statuses: 'apps/*' }\n${promotion()}`));
    commit(here, production('app', '1.1.0'));
    expect(codes((await here.run('verify')).report)).toEqual(['gate/unreadable']);
  });

  it('changes no branch but the one that is checked out', async () => {
    const here = await open('environments:\n  production: { branch: release }\n');
    here.git('branch', 'release');
    const run = await here.run('rollback', '--environment', 'production', '--policy', 'app', '--tag', '1.1.0');
    expect([run.status, codes(run.report)]).toEqual([1, ['environment/elsewhere']]);
  });

  it('update warns where a branch with holds is not at hand', async () => {
    const here = await open('environments:\n  production: { branch: release }\n');
    const run = await here.run('update');
    expect([run.status, codes(run.report)]).toEqual([0, ['environment/branch-missing']]);
    expect(here.read('apps/staging/app.yaml')).toBe(at('1.2.0'));
  });

  it.each([
    ['rollback', [], 'usage/missing-input'],
    ['resume', [], 'usage/missing-input'],
    ['rollback', ['--environment', 'production', '--until', 'soon'], 'usage/malformed-input'],
    ['verify', ['--until', '2020-01-01'], 'usage/malformed-input'],
  ])('%s %j is wrong usage', async (mode, words, code) => {
    const here = await open();
    const ended = await runProgram([mode, ...words], here.root);
    expect([ended.status, ended.stderr.includes(`[${code}]`)]).toEqual([2, true]);
  });

  it.each([
    ['rollback', ['--environment', 'gone']],
    ['promote', ['--to', 'gone']],
  ])('%s %j names what there is', async (mode, words) => {
    const here = await open();
    const run = await here.run(mode, ...words);
    expect([run.status, codes(run.report)]).toEqual([1, ['environment/unknown']]);
    expect(run.report.problems[0]?.hint).toContain('staging, production');
  });

  it.each(['update', 'promote', 'check', 'init'])(
    '%s does nothing without the configuration that was named',
    async (mode) => {
      const here = await open();
      const run = await here.run(mode, '--config', '.github/image-automtion.yaml');
      expect([run.status, codes(run.report)]).toEqual([1, ['config/missing-file']]);
      expect(here.read('apps/staging/app.yaml')).toBe(at('1.0.0'));
    },
  );

  it('promote says where there is nothing to promote', async () => {
    const here = await open('environments: {}\n');
    expect(codes((await here.run('promote')).report)).toEqual(['promotion/none']);
  });
});

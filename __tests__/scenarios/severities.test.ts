import { afterEach, describe, expect, it } from 'vitest';
import { automation, deployment, image, openStage, policy, semver, type Files, type Stage } from './stage.ts';

let stage: Stage | undefined;
const open = async (files: Files): Promise<Stage> => (stage = await openStage(files));

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

const configured = (severities: string, environments = '{}'): Files => ({
  '.github/image-automation.yaml': `environments: ${environments}\nseverities: ${severities}\n`,
});
const files = (range: string, more: Files = {}): Files => ({
  'flux/app.yaml': policy('app', semver(range)),
  'flux/automation.yaml': automation(),
  'apps/app.yaml': deployment('app', image('app', '1.0.0')),
  ...more,
});

describe('an update whose configuration makes problems milder', () => {
  it.each([
    ['{ policy/no-match: off }', 0, 'notice'],
    ['{ policy/no-match: warning }', 0, 'warning'],
    ['{}', 1, 'error'],
  ])('by %s exits with %i, says the same, and writes nothing all the same', async (severities, status, severity) => {
    const { registry, run, read } = await open(files('9.x', configured(severities)));
    registry.pushImage('org/app', ['1.0.0', '2.0.0']);
    const result = await run('update');
    expect(result.status).toBe(status);
    expect(result.report.problems).toMatchObject([{ code: 'policy/no-match', severity }]);
    expect(result.report.selections).toMatchObject([{ tag: null, problem: { code: 'policy/no-match', severity } }]);
    expect(result.report.changes).toEqual([]);
    expect(read('apps/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
  });

  it('neither opens a protected environment nor hides that it is closed', async () => {
    const protects = '{ production: { branch: main, paths: [apps], protected: true } }';
    const { registry, run, read } = await open(files('1.x', configured('{ environment/protected: off }', protects)));
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    const { report } = await run('update');
    expect(report.problems).toMatchObject([{ code: 'environment/protected', severity: 'notice' }]);
    expect(report.changes).toEqual([]);
    expect(read('apps/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
  });

  it('leaves out advice that is turned off, and shows what is made graver', async () => {
    const stray = { 'apps/stray.yaml': deployment('stray', image('stray', '1.0.0')) };
    const { registry, run, put } = await open(
      files('1.x', { ...stray, ...configured('{ marker/unknown-policy: off }') }),
    );
    registry.pushImage('org/app', ['1.0.0']);
    const silent = await run('update');
    expect([silent.status, silent.report.problems]).toEqual([0, []]);
    put(configured('{ marker/unknown-policy: error }'));
    const grave = await run('update');
    expect(grave.status).toBe(1);
    expect(grave.report.problems).toMatchObject([{ code: 'marker/unknown-policy', severity: 'error' }]);
  });

  it('has no say where it cannot be read itself', async () => {
    const { registry, run } = await open(files('9.x', configured('{ policy/no-match: off, no/such: off }')));
    registry.pushImage('org/app', ['1.0.0']);
    const { report, status } = await run('update');
    expect(status).toBe(1);
    expect(report.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'config/unknown-key error',
      'policy/no-match error',
    ]);
  });
});

it('a comment excuses advice in every mode, and makes a notice of a refusal', async () => {
  const allow = (code: string): string => `# image-automation: allow ${code} because we know\n`;
  const stray = deployment('stray', image('stray', '1.0.0')).replace(
    '          image:',
    `          ${allow('marker/unknown-policy')}          image:`,
  );
  const { registry, run } = await open(
    files('1.x', {
      'apps/stray.yaml': stray,
      'flux/app.yaml': policy('app', `  ${allow('policy/invalid')}${semver('nonsense')}`),
    }),
  );
  registry.pushImage('org/app', ['1.0.0']);
  for (const mode of ['check', 'update', 'explain']) {
    const { report, status } = await run(mode);
    expect([mode, status]).toEqual([mode, 0]);
    expect(report.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['policy/invalid notice']);
  }
});

import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/problem/problem.ts';
import type { RawInputs } from '../../src/core/settings/inputs.ts';
import { readSettings } from '../../src/core/settings/settings.ts';
import { check } from '../../src/flows/check.ts';
import { openBench, type Bench } from './in-process.ts';
import { mistakes, placeOf, withCures, withMistakes } from './mistakes.ts';
import { sound } from './sound-repository.ts';
import { openStage } from './stage.ts';

let bench: Bench | undefined;
afterEach(() => {
  bench?.close();
  bench = undefined;
});

type Lists = Parameters<typeof openBench>[1];

async function checked(
  files: Readonly<Record<string, string>>,
  inputs: RawInputs = {},
  lists: Lists = {},
): Promise<readonly Problem[]> {
  bench?.close();
  bench = openBench(files, lists);
  const report = await check(readSettings({ mode: 'check', ...inputs }), bench.edges);
  expect(report).toMatchObject({ mode: 'check', policies: [], changes: [], publications: [] });
  return report.problems;
}

const brief = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, at }) => `${at?.file ?? ''}:${at?.line ?? 0} ${code}`);

describe('a check', () => {
  it('finds nothing in a sound repository, and asks no registry', async () => {
    expect(brief(await checked(sound))).toEqual([]);
    expect(bench?.asked).toEqual([]);
  });

  it.each(mistakes)('finds $code in $file, once, with its place and its cure', async (mistake) => {
    const files = withMistakes([mistake]);
    const problems = await checked(files);
    expect(brief(problems)).toEqual([`${placeOf(mistake, files)} ${mistake.code}`]);
    const [problem] = problems;
    expect(problem?.message).toMatch(/^Cannot .*: /);
    expect(problem?.hint).toContain(mistake.cure);
    const mended = withCures(files, [mistake]);
    // A cure is a text to write, or a sentence that says what to do.
    if (!/^[A-Z]/.test(mistake.cure)) expect(mended[mistake.cured?.file ?? mistake.file]).toContain(mistake.cure);
    expect(brief(await checked(mended))).toEqual([]);
  });

  it('finds more than twenty mistakes in one repository, each once and in its place', async () => {
    const files = withMistakes(mistakes);
    const found = brief(await checked(files));
    expect(found.toSorted()).toEqual(
      mistakes.map((mistake) => `${placeOf(mistake, files)} ${mistake.code}`).toSorted(),
    );
    expect(new Set(mistakes.map(({ code }) => code)).size).toBeGreaterThan(20);
    expect(brief(await checked(withCures(files, mistakes)))).toEqual([]);
  });
});

describe('a check, as the configuration wants it,', () => {
  const descending = withMistakes(mistakes.filter(({ code }) => code === 'policy/descending'));
  const configured = (severity: string): Readonly<Record<string, string>> => ({
    ...descending,
    '.github/image-automation.yaml': `${descending['.github/image-automation.yaml'] ?? ''}severities: { policy/descending: ${severity} }\n`,
  });

  it.each([
    ['error', ['error']],
    ['notice', ['notice']],
    ['off', []],
  ])('takes a problem for %s', async (severity, expected) => {
    expect((await checked(configured(severity))).map((problem) => problem.severity)).toEqual(expected);
  });

  it('leaves an excused line alone, in the file of holds too', async () => {
    const holds = sound['.github/image-holds.yaml'] ?? '';
    const problems = await checked({
      ...sound,
      '.github/image-holds.yaml': `${holds}  # image-automation: allow hold/unused because prod comes next week\n  - { policy: flux-system/open, environment: prod, tag: 1.0.0, reason: x }\n`,
    });
    expect(brief(problems)).toEqual([]);
  });

  it('says what is wrong with the configuration itself', async () => {
    const text = (sound['.github/image-automation.yaml'] ?? '').replace('protected:', 'protect:');
    expect(brief(await checked({ ...sound, '.github/image-automation.yaml': text }))).toContain(
      '.github/image-automation.yaml:4 config/unknown-key',
    );
  });
});

describe('a check that may ask registries', () => {
  const files = {
    'flux/app.yaml': [
      'apiVersion: image.toolkit.fluxcd.io/v1',
      'kind: ImageRepository',
      'metadata: { name: app, namespace: flux-system }',
      'spec: { image: ghcr.io/org/app, interval: 5m }',
      '---',
      'apiVersion: image.toolkit.fluxcd.io/v1',
      'kind: ImagePolicy',
      'metadata: { name: app, namespace: flux-system }',
      'spec: { imageRepositoryRef: { name: app }, policy: { alphabetical: {} } }',
      '',
    ].join('\n'),
    'apps/app.yaml': 'image: ghcr.io/org/app:1.0.0 # {"$imagepolicy": "flux-system:app"}\n',
  };

  it('finds signatures and branch builds in their lists', async () => {
    const tags = ['1.0.0', 'pr-17-ab', `sha256-${'0'.repeat(64)}.att`];
    const problems = await checked(files, { 'ask-registries': 'true' }, { 'ghcr.io/org/app': tags });
    expect(brief(problems)).toEqual(['flux/app.yaml:4 repository/no-exclusions', ':0 automation/none']);
  });

  it('finds none any more once the hint is followed', async () => {
    const tags = ['1.0.0', 'pr-17-ab', `sha256-${'0'.repeat(64)}.att`, 'a.sig'];
    const lists = { 'ghcr.io/org/app': tags };
    const [first] = await checked(files, { 'ask-registries': 'true' }, lists);
    const [, list = ''] = /Write (exclusionList: \[.*\]) in spec/.exec(first?.hint ?? '') ?? [];
    expect(list).toContain("'^pr-'");
    const text = files['flux/app.yaml'].replace('interval: 5m', () => `interval: 5m, ${list}`);
    const left = await checked({ ...files, 'flux/app.yaml': text }, { 'ask-registries': 'true' }, lists);
    expect(brief(left)).toEqual([':0 automation/none']);
  });

  it('says which does not answer', async () => {
    expect(brief(await checked(files, { 'ask-registries': 'true' }))).toContain(':0 registry/not-found');
  });
});

it('on a runner annotates the lines, fails the step for an error, and leaves SARIF for code scanning', async () => {
  const made = mistakes.filter(({ code }) => ['automation/overlap', 'policy/descending'].includes(code));
  const stage = await openStage(withMistakes(made));
  try {
    const result = await stage.act({ mode: 'check', 'report-file': join(stage.root, 'check.sarif') });
    expect(result.violations).toEqual([]);
    expect(result.exitCode).toBe(1);
    const places = result.annotations.map(({ kind, title, file, line }) => [kind, title, file, line]);
    expect(places).toEqual([
      ['error', 'automation/overlap', 'flux/twice-second.yaml', 12],
      ['warning', 'policy/descending', 'flux/oldest.yaml', 14],
    ]);
    expect(JSON.parse(stage.read('check.sarif'))).toMatchObject({ version: '2.1.0', runs: [{ results: [{}, {}] }] });
    expect(stage.git('status', '--porcelain')).toBe('?? check.sarif\n');
    expect(stage.registry.journal.entries).toEqual([]);
  } finally {
    await stage.close();
  }
});

it('as a new user would meet it: one run names all the mistakes, and after the cures nothing is left to say', async () => {
  const files = withMistakes(mistakes);
  const stage = await openStage(files);
  try {
    const found = await stage.run('check');
    expect(found.status).toBe(1);
    expect(found.report.problems.length).toBe(mistakes.length);
    for (const mistake of mistakes) expect(found.stdout).toContain(placeOf(mistake, files));
    for (const { cure } of mistakes) expect(found.stdout).toContain(cure);
    expect(found.stdout).toMatch(/Found \d+ problems: \d+ errors, \d+ warnings, \d+ notices\./);
    stage.put(withCures(files, mistakes));
    const cured = await stage.run('check');
    expect([cured.status, cured.report.problems]).toEqual([0, []]);
    expect(cured.stdout).toContain('Found no problems.');
  } finally {
    await stage.close();
  }
});

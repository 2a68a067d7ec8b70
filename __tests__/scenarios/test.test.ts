import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { reportJson, type ReportJson } from '../../src/core/report/json.ts';
import type { RawInputs } from '../../src/core/settings/inputs.ts';
import { readSettings } from '../../src/core/settings/settings.ts';
import { testPolicies } from '../../src/flows/test-policies.ts';
import { runProgram } from '../../testkit/demo/program.ts';
import { rows } from '../conformance/policy-rows.ts';
import { openBench, type Bench } from './in-process.ts';

let bench: Bench | undefined;
afterEach(() => {
  bench?.close();
  bench = undefined;
});

async function tested(files: Readonly<Record<string, string>>, inputs: RawInputs = {}): Promise<ReportJson> {
  bench = openBench(files);
  return reportJson(await testPolicies(readSettings({ mode: 'test', ...inputs }), bench.edges));
}

const objects = [
  'apiVersion: image.toolkit.fluxcd.io/v1',
  'kind: ImageRepository',
  'metadata: { name: app, namespace: flux-system }',
  "spec: { image: ghcr.io/org/app, interval: 5m, exclusionList: ['-rc'] }",
  '---',
  'apiVersion: image.toolkit.fluxcd.io/v1',
  'kind: ImagePolicy',
  'metadata: { name: app, namespace: flux-system }',
  'spec: { imageRepositoryRef: { name: app }, policy: { alphabetical: {} } }',
  '',
].join('\n');

const tests = [
  'tests:',
  '  - name: newest patch of 1.x',
  "    spec: { filterTags: { pattern: '^v(?P<v>.*)$', extract: $v }, policy: { semver: { range: 1.x } } }",
  '    tags: [v1.0.0, v1.2.3, v2.0.0]',
  '    expect: { tag: v1.2.3 }',
  '  - name: no release candidate',
  '    policy: flux-system/app',
  '    tags: [a, b-rc]',
  '    expect: { tag: a }',
  '',
].join('\n');

describe('the tests of a repository', () => {
  it('are found by their names, and run against its objects', async () => {
    const report = await tested({
      'flux/app.yaml': objects,
      'tests/app.policy-test.yaml': tests,
      'apps/x.yaml': 'a: 1\n',
    });
    expect(report).toMatchObject({ mode: 'test', problems: [], selections: [], changes: [] });
    expect(report.tests).toEqual([
      { name: 'newest patch of 1.x', passed: true, expected: { tag: 'v1.2.3' }, actual: { tag: 'v1.2.3' } },
      { name: 'no release candidate', passed: true, expected: { tag: 'a' }, actual: { tag: 'a' } },
    ]);
  });

  it('that fail are problems', async () => {
    const failing = tests.replace('expect: { tag: a }', 'expect: { error: x }');
    const report = await tested({ 'flux/app.yaml': objects, 'app.policy-test.yaml': failing });
    expect(report.tests?.map(({ passed }) => passed)).toEqual([true, false]);
    expect(report.problems).toMatchObject([
      { code: 'test/failed', severity: 'error', file: 'app.policy-test.yaml', line: 6, policy: 'flux-system/app' },
    ]);
  });

  it.each([
    ['any name', 'rows.yaml', 'rows.yaml'],
    ['a directory of objects beside it', 'rows.yaml', 'rows.yaml\nflux'],
  ])('may be named by path, with %s', async (_, file, path) => {
    const report = await tested(
      { 'flux/app.yaml': objects, [file]: tests, 'other.policy-test.yaml': 'tests: [{}]' },
      { path },
    );
    expect(report.problems).toEqual([]);
    expect(report.tests).toHaveLength(2);
  });

  it('need no objects where none is named', async () => {
    const own = tests.split('  - name: no release')[0] ?? '';
    expect((await tested({ 'a.policy-test.yaml': own, 'broken.yaml': 'kind: [\n$imagepolicy' })).problems).toEqual([]);
  });

  it.each([
    ['none at all', {}, ['test/none']],
    ['an empty list of them', { 'a.policy-test.yaml': 'tests: []\n' }, ['test/none']],
    ['a file with a mistake', { 'a.policy-test.yaml': 'test: []\n' }, ['test/missing-key', 'test/unknown-key']],
    ['a file that is no YAML', { 'a.policy-test.yaml': 'tests: [' }, ['test/invalid-yaml']],
  ])('are missed where there is %s', async (_, files, codes) => {
    expect((await tested(files as Record<string, string>)).problems.map(({ code }) => code)).toEqual(codes);
  });
});

interface Row {
  readonly expect: {
    readonly tag?: string;
    readonly reason?: string;
    readonly error?: string;
    /** Flux takes any of these; here it is the last in byte order. */
    readonly anyOf?: readonly { readonly tag: string }[];
  };
  readonly tags: readonly string[];
  readonly exclusionList?: readonly string[];
  readonly filterTags?: object;
  readonly policy: object;
}

/** The project's own conformance rows, as a file of policy tests. */
function conformance(file: string): string {
  const all = rows(file) as readonly Row[];
  const items = all.map(({ expect: expected, tags, exclusionList, filterTags, policy }, index) => ({
    name: `row ${String(index + 1)}`,
    spec: { ...(filterTags && { filterTags }), policy },
    ...(exclusionList && { exclusionList }),
    tags,
    expect: expected.anyOf?.toSorted((a, b) => (a.tag < b.tag ? -1 : 1)).at(-1) ?? expected,
  }));
  return `tests:\n${items.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`;
}

describe('the conformance rows, as policy tests,', () => {
  it.each([
    ['policy.jsonl', 900],
    ['policy-edge-cases.jsonl', 162],
  ])('%s all pass', async (file, count) => {
    const report = await tested({ 'conformance.policy-test.yaml': conformance(file) });
    expect(report.problems).toEqual([]);
    expect(report.tests).toHaveLength(count);
    expect(report.tests?.every(({ passed }) => passed)).toBe(true);
  });

  it('run by the built program from a file outside of any repository, with results that a CI reads', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'policy-tests-'));
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    try {
      writeFileSync(join(directory, 'rows.yaml'), conformance('policy.jsonl'));
      const report = join(directory, 'report.xml');
      const good = await runProgram(
        ['test', '--path', join(directory, 'rows.yaml'), '--report-file', report],
        elsewhere,
      );
      expect(good.stdout).toContain('Passed 900 of 900 tests.');
      expect(good.status).toBe(0);
      expect(readFileSync(report, 'utf8')).toContain('<testsuites tests="900" failures="0" errors="0">');
      writeFileSync(join(directory, 'rows.yaml'), tests.replace('{ tag: v1.2.3 }', '{ tag: v2.0.0 }'));
      const bad = await runProgram(['test', '--path', join(directory, 'rows.yaml')], elsewhere);
      expect(bad.status).toBe(1);
      expect(bad.stdout).toContain('[test/failed]');
    } finally {
      rmSync(directory, { recursive: true });
      rmSync(elsewhere, { recursive: true });
    }
  });
});

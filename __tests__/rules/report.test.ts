import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../src/core/image/digest.ts';
import type { Explanation } from '../../src/core/explain/explanation.ts';
import type { PolicyId } from '../../src/core/flux/objects.ts';
import { reportJson, type ReportJson } from '../../src/core/report/json.ts';
import type { Report } from '../../src/core/report/report.ts';
import type { Running } from '../../src/core/environments/running.ts';
import type { Overview } from '../../src/core/overview/overview.ts';
import { modes } from '../../src/core/settings/settings.ts';
import { edit, problem, selection, tag, unselected } from '../core/report/samples.ts';
import { isReport } from '../scenarios/report-schema.ts';

const policy = 'flux-system/app' as PolicyId;
const digest = parseDigest(`sha256:${'a'.repeat(64)}`);
const at = { file: 'apps/app.yaml', line: 3 };
const missing = problem('policy/no-match', 'Cannot choose a tag: none matches', {
  ...{ at, policy, hint: 'Write another range.' },
  flux: { reason: 'Failed', message: 'unable to determine latest version from provided list' },
});
const funnel = { listed: 9, excluded: 1, matched: 8, eligible: 7, quarantined: 1, tooYoung: 2, withoutPlatforms: 3 };
const places: Explanation['places'] = [
  {
    ...{ at, environment: 'production', tag: tag('1.0.0'), digest },
    next: '1.5.3',
    held: { code: 'hold/held', why: 'it leaks', until: Date.UTC(2026, 6, 2) },
  },
];
const running = (version: string): Running => ({ image: 'ghcr.io/org/app', tag: tag(version), digest });
const arrival = { commit: 'c1', date: 0, since: 0, isExact: true };
const cell = { policy, value: running('1.5.2'), arrival, coming: undefined, drifts: [] };
const overview: Overview = {
  now: Date.UTC(2026, 6, 1),
  url: undefined,
  landscape: {
    stages: [{ name: 'production', branch: 'main', protected: true, unread: undefined }],
    routes: [],
    rows: [
      {
        ...{ name: policy, image: 'ghcr.io/org/app' },
        cells: new Map([
          ['production', { ...cell, drifts: [{ from: 'staging', theirs: running('1.5.3'), change: 'patch' }] }],
        ]),
      },
    ],
  },
  promotions: [
    {
      ...{ from: 'staging', to: 'production', pullRequest: { number: 7, url: 'https://github.com/o/r/pull/7' } },
      moves: [{ policy, now: '1.5.2', next: '1.5.3', change: 'patch' }],
      gates: [{ gate: 'soak', state: 'closed', evidence: 'there since noon', opensAt: 0 }],
      heldBack: [{ policy, why: 'it is held' }],
    },
  ],
  holds: [],
  changes: [
    {
      ...{ commit: 'c1', date: 0, environment: 'production', policy, cause: 'update', failed: undefined },
      ...{ old: running('1.5.1'), next: running('1.5.2') },
    },
  ],
  olderChanges: 1,
  figures: [
    {
      ...{ environment: 'production', begin: 0, end: 1, deployments: 7, perWeek: 3.5, rollbacks: 1, rollbackRate: 0.1 },
      ...{ failures: 1, failureRate: 0.2, leadTimes: [{ since: 'staging', samples: 10, median: 1, p90: 2 }] },
    },
  ],
  gaps: ['GitHub was not asked'],
};
const base: Report = { mode: 'update', dryRun: false, policies: [], changes: [], problems: [], publications: [] };

/** Reports of every kind, which together hold every key. */
const reports: readonly Report[] = [
  base,
  {
    ...base,
    policies: [
      { outcome: { ...selection('app', '1.5.3'), digest, funnel }, previous: '1.5.2' },
      { outcome: unselected('web', missing), previous: undefined },
    ],
    changes: [edit('apps/app.yaml', 3)],
    problems: [missing, problem('automation/none', 'Cannot change anything: there is no automation')],
    publications: [
      {
        ...{ kind: 'pull-request', branch: 'images', commit: 'b'.repeat(40), verified: true },
        pullRequest: { number: 7, url: 'https://github.com/o/r/pull/7' },
      },
      { kind: 'workspace', branch: null, commit: null, pullRequest: null, verified: null },
    ],
  },
  {
    ...base,
    mode: 'explain',
    explanations: [
      {
        ...{ policy, image: 'ghcr.io/org/app', rule: 'semver 1.x', selected: tag('1.5.3'), why: 'the newest', places },
        steps: [{ step: 'listed', left: 9, dropped: 0, samples: [{ tag: tag('2.0.0'), why: 'out of range' }] }],
        waiting: [{ tag: tag('1.6.0'), why: 'it is in quarantine', until: Date.UTC(2026, 6, 2) }],
      },
    ],
  },
  { ...base, overview },
  {
    ...base,
    mode: 'plan',
    plan: { plan: '{}', matrix: { include: [{ number: 1, shard: '1/1 ab' }] }, lists: 3, requests: 4 },
  },
  { ...base, mode: 'scan', scan: { number: 1, of: 2, lists: 3, digest: 'ab' } },
  { ...base, mode: 'init', init: { created: ['policies.yaml'], markers: [{ ...at, setter: 'flux-system:app' }] } },
  {
    ...base,
    mode: 'test',
    tests: [
      { name: 'a', at, passed: true, expected: { tag: '1.0.0' }, actual: { tag: '1.0.0' } },
      {
        ...{ name: 'b', at, passed: false, expected: { error: 'no', reason: 'InvalidPolicy' } },
        actual: { error: 'none', reason: 'InvalidPolicy' },
      },
    ],
  },
];

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as Schema;
const named = (reference: string): string => reference.replace('#/definitions/', '');
const nodes = new Map<string, Schema>([['report', schema], ...Object.entries(schema.definitions ?? {})]);
const keys = [...nodes].flatMap(([name, { properties = {} }]) =>
  Object.keys(properties).map((key) => `${name}.${key}`),
);

/** Which keys of the schema a value has, with something in them: `selection.tag`. */
function seen(value: unknown, node: Schema, name: string): readonly string[] {
  if (node.$ref !== undefined) return seen(value, nodes.get(named(node.$ref)) ?? {}, named(node.$ref));
  if (node.anyOf !== undefined) return node.anyOf.flatMap((one) => seen(value, one, name));
  if (Array.isArray(value)) return value.flatMap((one: unknown) => seen(one, node.items ?? {}, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const within = seen(inner, node.properties?.[key] ?? {}, `${name}.${key}`);
    return inner === null ? [] : [`${name}.${key}`, ...within];
  });
}

describe('the schema of the report', () => {
  const printed = reports.map((report) => JSON.parse(JSON.stringify(reportJson(report))) as ReportJson);

  it.each(printed.map((report, index) => [index, report] as const))('takes report %i of the samples', (_, report) => {
    const check = isReport();
    expect(check(report) ? [] : check.errors).toEqual([]);
  });

  it('has no key that no report has', () => {
    const found = new Set(printed.flatMap((report) => seen(report, schema, 'report')));
    expect(keys.length).toBeGreaterThan(60);
    expect(keys.filter((key) => !found.has(key))).toEqual([]);
  });

  it('describes every key, and knows no others', () => {
    const objects = [...nodes].filter(([, { properties }]) => properties !== undefined);
    expect(objects.filter(([, { additionalProperties }]) => additionalProperties !== false)).toEqual([]);
    const bare = objects.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { $ref, description }]) => (description ?? nodes.get(named($ref ?? ''))?.description) === undefined)
        .map(([key]) => `${name}.${key}`),
    );
    expect(bare).toEqual([]);
  });

  it('knows the modes of the program', () => {
    expect(schema.properties?.['mode']?.enum).toEqual([...modes]);
  });

  it.each<[string, object]>([
    ['a key that it does not know', { extra: 1 }],
    ['a mode that there is not', { mode: 'guess' }],
    ['a line before the first', { changes: [{ ...printed[1]?.changes[0], line: 0 }] }],
    ['a problem without a code', { problems: [{ ...printed[1]?.problems[0], code: undefined }] }],
    [
      'a moment that is none',
      { explanations: [{ ...printed[2]?.explanations?.[0], waiting: [{ tag: 'a', why: '', until: 'soon' }] }] },
    ],
  ])('refuses %s', (_, wrong) => {
    expect(isReport()(JSON.parse(JSON.stringify({ ...printed[1], ...wrong })))).toBe(false);
  });
});

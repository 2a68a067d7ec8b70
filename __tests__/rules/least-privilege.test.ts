import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly with?: Readonly<Record<string, unknown>> }[];
}

const { permissions, jobs } = parse(readFileSync('examples/sharded-update.yaml', 'utf8')) as {
  readonly permissions: object;
  readonly jobs: Readonly<Record<'plan' | 'scan' | 'publish', Job>>;
};

describe('the example of a scan over several jobs', () => {
  it('lets only that job write which talks to no registry', () => {
    expect(permissions).toEqual({});
    expect(jobs.plan.permissions).toEqual({ contents: 'read' });
    expect(jobs.scan.permissions).toEqual({ contents: 'read', packages: 'read' });
    expect(jobs.publish.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
  });

  it('gives secrets to no job but the one that asks registries', () => {
    const holding = Object.entries(jobs).filter(([, job]) => /secrets\.|registry-/.test(JSON.stringify(job)));
    expect(holding.map(([name]) => name)).toEqual(['scan']);
  });

  it('has an output for the digest of each shard that the plan may make', () => {
    const most = jobs.plan.steps.flatMap(({ with: inputs }) => inputs?.['shards'] ?? []);
    const names = Object.keys(jobs.scan.outputs ?? {});
    expect(most).toEqual([names.length]);
    expect(names).toEqual(names.map((_, index) => `shard-${String(index + 1)}`));
    for (const [index, text] of Object.values(jobs.scan.outputs ?? {}).entries())
      expect(text).toContain(`matrix.number == ${String(index + 1)} &&`);
  });

  it('lets no artifact into the workspace', () => {
    const places = jobs.publish.steps.map(({ with: inputs }) => inputs?.['path'] ?? inputs?.['scan-results']);
    expect(places.filter((place) => place !== undefined)).toEqual(
      Array.from({ length: 2 }, () => '${{ runner.temp }}/scan-results'),
    );
  });
});

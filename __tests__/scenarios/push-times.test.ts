import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseLedger } from '../../src/core/memory/format.ts';
import { startPushClerks, type PushClerks } from '../../testkit/clouds/push-clerks.ts';
import { runProgram } from '../../testkit/demo/program.ts';
import { createAuthority } from '../../testkit/registry/certificates.ts';
import { startProxy } from '../../testkit/registry/proxy.ts';
import { readReport } from './report-schema.ts';
import { automation, codes, deployment, host, openStage, policy, semver } from './stage.ts';

const authority = createAuthority();
const digest = `sha256:${'a'.repeat(64)}`;
const hour = 3_600_000;

interface World {
  readonly clerks: PushClerks;
  readonly read: () => string;
  readonly state: () => string;
  readonly run: () => Promise<ReturnType<typeof readReport>>;
}

/** `quay.io/org/app:1.0.0`, which was pushed so many hours ago, for manifests that hold 0.9.0. */
async function world(hours: number): Promise<World> {
  const pushed = new Date(Math.floor((Date.now() - hours * hour) / 1000) * 1000).toISOString();
  const clerks = await startPushClerks(authority.issue(['quay.io']), { digest, pushed });
  onTestFinished(() => clerks.close());
  const proxy = await startProxy({ leadsTo: clerks.host });
  onTestFinished(() => proxy.close());
  const aged = 'annotations: { image-automation/min-age: 24h } }\nspec:\n  imageRepositoryRef';
  const stage = await openStage({
    'flux/app.yaml': policy('app', semver('>=0.1'))
      .replace(`${host}/org/app`, 'quay.io/org/app')
      .replace('namespace: flux-system }\nspec:\n  imageRepositoryRef', `namespace: flux-system, ${aged}`),
    'flux/automation.yaml': automation('./apps'),
    'apps/app.yaml': deployment('app', 'quay.io/org/app:0.9.0'),
  });
  onTestFinished(() => stage.close());
  const [extra, file, state] = ['ca.pem', 'report.json', 'state.json'].map((name) => join(stage.root, '..', name));
  writeFileSync(extra ?? '', authority.cert);
  const env = { HTTPS_PROXY: proxy.origin, NODE_EXTRA_CA_CERTS: extra };
  return {
    clerks,
    read: () => stage.read('apps/app.yaml'),
    state: () => readFileSync(state ?? '', 'utf8'),
    run: async () => {
      await runProgram(['update', '--state', state ?? '', '--report-file', file ?? ''], stage.root, env);
      return readReport(readFileSync(file ?? '', 'utf8'));
    },
  };
}

describe('the time of a push, where the registry keeps it', () => {
  it('lets in at the very first run what has been there long enough, and is kept as the first sight', async () => {
    const { clerks, read, state, run } = await world(30);
    const first = await run();
    expect(codes(first)).toEqual(['memory/empty']);
    expect(first.selections).toMatchObject([{ tag: '1.0.0', funnel: { eligible: 2 } }]);
    expect(read()).toBe(deployment('app', 'quay.io/org/app:1.0.0'));
    const seen = parseLedger(state())?.get('quay.io/org/app')?.seen;
    const [[, times] = []] = [...(seen ?? [])];
    expect(Date.now() - ([...(times?.values() ?? [])][0] ?? 0)).toBeGreaterThan(29 * hour);
    expect((await run()).changes).toEqual([]);
    expect(clerks.asked.filter((line) => line.includes('/api/'))).toEqual([
      'GET quay.io/api/v1/repository/org/app/tag/ nothing',
    ]);
    expect(clerks.violations).toEqual([]);
  });

  it('tells until when a younger one has to wait, counted from its push', async () => {
    const { read, run } = await world(2);
    const { selections, changes } = await run();
    expect(changes).toEqual([]);
    expect(read()).toBe(deployment('app', 'quay.io/org/app:0.9.0'));
    const [, until = ''] = /"1\.0\.0" until ([^)]+)\)/.exec(selections[0]?.reason ?? '') ?? [];
    expect(Math.round((Date.parse(until) - Date.now()) / hour)).toBe(22);
  });
});

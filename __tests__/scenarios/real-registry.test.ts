import { expect, it } from 'vitest';
import { isRealRegistryInstalled, startRealRegistry } from '../../testkit/registry/real-registry.ts';
import { automation, codes, deployment, host, image, openStage, policy, semver } from './stage.ts';

if (!isRealRegistryInstalled()) {
  console.info('Left out: docker-registry is not installed, so the main job was not run against a real registry.');
}

it('does the main job against the real distribution server', async () => {
  if (!isRealRegistryInstalled()) {
    expect(isRealRegistryInstalled()).toBe(false);
    return;
  }
  const real = await startRealRegistry();
  const stage = await openStage({
    'flux/app.yaml': policy('app', `${semver('1.x')}  digestReflectionPolicy: Always\n  interval: 10m\n`),
    'flux/none.yaml': policy('none', semver('1.x')),
    'flux/automation.yaml': automation('./apps'),
    'apps/app.yaml': deployment('app', image('app', '1.0.0')),
    'apps/none.yaml': deployment('none', image('none', '1.0.0')),
  });
  try {
    const tags = [...Array.from({ length: 400 }, (_, minor) => `1.${String(minor)}.0`), 'latest', '2.0.0'];
    const digest = await real.push('org/app', tags);
    const { report: done } = await stage.runWith(`${host}=http://${real.host}`, 'update');
    expect(done.selections[0]).toMatchObject({ tag: '1.399.0', digest, funnel: { listed: 402, eligible: 400 } });
    expect(stage.read('apps/app.yaml')).toBe(deployment('app', `${image('app', '1.399.0')}@${digest}`));
    expect(done.problems).toMatchObject([{ code: 'registry/not-found', file: 'flux/none.yaml' }]);
    expect((await stage.runWith(`${host}=http://${real.host}`, 'update')).report.changes).toEqual([]);
    stage.put({ 'apps/app.yaml': deployment('app', image('app', '1.5000.0')) });
    const { report: held } = await stage.runWith(`${host}=http://${real.host}`, 'update');
    expect(held.changes).toEqual([]);
    expect(codes(held)).toContain('policy/deployed-tag-missing');
  } finally {
    await stage.close();
    await real.close();
  }
});

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createAuthority } from '../../testkit/registry/certificates.ts';
import { startRecorder } from '../../testkit/registry/recorder.ts';
import { startRegistry } from '../../testkit/registry/registry.ts';
import { runAction } from '../../testkit/runner/run-action.ts';
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

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A docker config as it stands in Git. */
const pullSecret = (config: object): string => `apiVersion: v1
kind: Secret
metadata: { name: pull, namespace: flux-system }
type: kubernetes.io/dockerconfigjson
stringData:
  .dockerconfigjson: '${JSON.stringify(config)}'
`;

it('shows each credential to whom it is for, and to nobody else, behind a proxy that sees all', async () => {
  if (!isRealRegistryInstalled()) {
    expect(isRealRegistryInstalled()).toBe(false);
    return;
  }
  const [own, world] = [createAuthority('own'), createAuthority('world')];
  const client = own.issue(['client']);
  const [password, other] = ['hunter2-registry', 'hunter2-other'];
  const real = await startRealRegistry({
    certificate: own.issue(['127.0.0.1', host, 'auth.example.com']),
    authority: own.cert,
    signer: own.issue(['token service']),
    users: { me: password },
    client,
    realm: 'https://auth.example.com/token',
  });
  onTestFinished(() => real.close());
  const digest = await real.push('org/app', ['1.0.0', '1.1.0'], { platforms: ['linux/amd64'] });
  const strange = await startRegistry({
    tls: own.issue(['strange.test']),
    door: { kind: 'basic', users: { you: other } },
  });
  onTestFinished(() => strange.close());
  strange.pushImage('org/strange', ['1.0.0', '1.2.0']);
  const recorder = await startRecorder({
    client,
    trusts: own.cert,
    names: {
      [host]: { authority: own, leadsTo: `https://${real.host}` },
      'auth.example.com': { authority: own, leadsTo: real.tokenOrigin },
      'strange.test': { authority: world, leadsTo: strange.origin },
    },
  });
  onTestFinished(() => recorder.close());
  const secrets = '  secretRef: { name: pull }\n  certSecretRef: { name: tls }\n';
  const reflecting = `${semver('1.x')}  digestReflectionPolicy: Always\n  interval: 10m\n`;
  const stage = await openStage({
    'flux/app.yaml': policy('app', reflecting, secrets),
    'flux/bare.yaml': policy('bare', semver('1.x'), '  certSecretRef: { name: tls }\n').replace(
      `${host}/org/bare`,
      `${host}/org/app`,
    ),
    'flux/strange.yaml': policy('strange', semver('1.x')).replace(host, 'strange.test'),
    'flux/pull.yaml': pullSecret({ auths: { [host]: { auth: base64(`me:${password}`) } } }),
    'flux/automation.yaml': automation('./apps'),
    'apps/app.yaml': deployment('app', image('app', '1.0.0')),
    'apps/bare.yaml': deployment('bare', image('app', '1.0.0')),
    'apps/strange.yaml': deployment('strange', 'strange.test/org/strange:1.0.0'),
  });
  onTestFinished(() => stage.close());
  const extra = join(stage.root, '..', 'world.pem');
  writeFileSync(extra, world.cert);
  const { outputs, violations, log } = await runAction({
    action: resolve('action.yml'),
    workspace: stage.root,
    inputs: {
      publish: 'workspace',
      token: 'hunter2-job',
      'registry-credentials': `strange.test=you:${other}`,
      secrets: ['ca.crt', 'tls.crt', 'tls.key']
        .map((key, index) => `flux-system/tls.${key}=${[own.cert, client.cert, client.key][index] ?? ''}`)
        .join('\n'),
    },
    env: { HTTPS_PROXY: recorder.origin, NODE_EXTRA_CA_CERTS: extra },
    secrets: [password, other, base64(`me:${password}`)],
  });
  expect(violations).toEqual([]);
  expect(stage.read('apps/app.yaml')).toContain(`${image('app', '1.1.0')}@${digest}`);
  expect(stage.read('apps/strange.yaml')).toContain('strange.test/org/strange:1.2.0');
  // What has no credentials of its own is not opened by those of its neighbour.
  expect(stage.read('apps/bare.yaml')).toContain(image('app', '1.0.0'));
  expect(outputs['problems']).toContain('registry/unauthorized');
  const { passed } = recorder;
  const shownTo = (text: string): readonly string[] => [
    ...new Set(passed.filter(({ line, rest }) => `${line} ${rest}`.includes(text)).map(({ line }) => line)),
  ];
  expect(shownTo(base64(`me:${password}`))).toEqual(['GET auth.example.com/token']);
  expect(shownTo(base64(`you:${other}`))).toEqual(['GET strange.test/v2/org/strange/tags/list']);
  for (const never of [password, other, 'hunter2-job', client.key.split('\n')[1] ?? 'no key']) {
    expect(shownTo(never)).toEqual([]);
  }
  const schemes = (name: string): readonly string[] => [
    ...new Set(passed.filter((one) => one.host === name).map(({ scheme }) => scheme)),
  ];
  expect(schemes(host).toSorted()).toEqual(['Bearer', 'none']);
  expect(schemes('auth.example.com').toSorted()).toEqual(['Basic', 'none']);
  expect(schemes('strange.test').toSorted()).toEqual(['Basic', 'none']);
  expect(passed.filter((one) => one.host === 'strange.test' && one.hasCertificate)).toEqual([]);
  expect(passed.filter((one) => one.host === host && !one.hasCertificate)).toEqual([]);
  expect(recorder.unknown).toEqual([]);
  expect(log.join('\n')).toContain(`${host}: credentials from`);
});

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createAuthority } from '../../testkit/registry/certificates.ts';
import { startRecorder } from '../../testkit/registry/recorder.ts';
import { startRegistry, type RegistryStandIn } from '../../testkit/registry/registry.ts';
import { runAction } from '../../testkit/runner/run-action.ts';
import { automation, deployment, host, openStage, policy, semver } from './stage.ts';

const authority = createAuthority();
const token = 'hunter2-job-token';
const gitHubs = ['ghcr.io', 'containers.git.example.com', 'containers.acme.ghe.com'];

/** A container registry of GitHub: the job's token opens it, and strangers may read what is public. */
async function gitHub(name: string): Promise<RegistryStandIn> {
  const server = await startRegistry({
    tls: authority.issue([name]),
    like: 'github',
    door: { kind: 'bearer', users: { 'x-access-token': token }, realm: `https://${name}/token`, mayPull: () => true },
  });
  onTestFinished(() => server.close());
  server.pushImage('org/app', ['1.0.0', '1.1.0']);
  return server;
}

it.each([
  ['https://github.com', 'ghcr.io'],
  ['https://git.example.com', 'containers.git.example.com'],
  ['https://acme.ghe.com', 'containers.acme.ghe.com'],
])("the token of a job of %s is shown to %s's token service, and to nobody else", async (serverUrl, own) => {
  const servers = await Promise.all(gitHubs.map(async (name) => [name, await gitHub(name)] as const));
  const recorder = await startRecorder({
    client: authority.issue(['client']),
    trusts: authority.cert,
    names: Object.fromEntries(servers.map(([name, { origin }]) => [name, { authority, leadsTo: origin }])),
  });
  onTestFinished(() => recorder.close());
  const apps = gitHubs.map((name, index) => [name, `app${String(index)}`] as const);
  const stage = await openStage({
    'flux/automation.yaml': automation('./apps'),
    ...Object.fromEntries(
      apps.flatMap(([name, app]) => [
        [`flux/${app}.yaml`, policy(app, semver('1.x')).replace(`${host}/org/${app}`, `${name}/org/app`)],
        [`apps/${app}.yaml`, deployment(app, `${name}/org/app:1.0.0`)],
      ]),
    ),
  });
  onTestFinished(() => stage.close());
  const extra = join(stage.root, '..', 'authority.pem');
  writeFileSync(extra, authority.cert);
  const { violations } = await runAction({
    action: resolve('action.yml'),
    workspace: stage.root,
    inputs: { publish: 'workspace', token },
    env: { HTTPS_PROXY: recorder.origin, NODE_EXTRA_CA_CERTS: extra },
    context: { serverUrl },
    secrets: [token],
  });
  expect(violations).toEqual([]);
  for (const [name, app] of apps) expect(stage.read(`apps/${app}.yaml`)).toContain(`${name}/org/app:1.1.0`);
  const shown = recorder.passed.filter(({ scheme }) => scheme === 'Basic').map(({ line }) => line);
  expect([...new Set(shown)]).toEqual([`GET ${own}/token`]);
  for (const [, server] of servers) expect(server.journal.violations).toEqual([]);
});

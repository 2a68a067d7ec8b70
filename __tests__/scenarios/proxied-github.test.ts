import { afterEach, expect, it } from 'vitest';
import { startProxy, type ProxyStandIn } from '../../testkit/registry/proxy.ts';
import { openGitHubStage, type GitHubStage } from './github-stage.ts';
import { automation, deployment, image, policy, semver } from './stage.ts';

let stage: GitHubStage | undefined;
let proxy: ProxyStandIn | undefined;

afterEach(async () => {
  expect(stage?.github.violations ?? []).toEqual([]);
  await Promise.all([stage?.close(), proxy?.close()]);
  stage = undefined;
  proxy = undefined;
});

it('asks GitHub through the proxy that the environment names, which alone knows the name', async () => {
  stage = await openGitHubStage({
    'flux/app.yaml': policy('app', semver('1.x')),
    'flux/automation.yaml': automation('./apps'),
    'apps/app.yaml': deployment('app', image('app', '1.0.0')),
  });
  stage.registry.pushImage('org/app', ['1.0.0', '1.2.0']);
  proxy = await startProxy({ leadsTo: new URL(stage.github.url).host, login: 'user:pass' });
  const api = { GITHUB_API_URL: 'http://api.corp.example', GITHUB_GRAPHQL_URL: 'http://api.corp.example/graphql' };
  const run = await stage.act({}, { env: { ...api, HTTP_PROXY: `http://user:pass@${proxy.host}` } });
  expect(run.exitCode).toBe(0);
  expect(run.report.changes).toHaveLength(1);
  expect(stage.read('apps/app.yaml')).toBe(deployment('app', image('app', '1.2.0')));
  expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT api.corp.example:80']));
});

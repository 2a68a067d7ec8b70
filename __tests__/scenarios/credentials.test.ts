import { expect, it, onTestFinished } from 'vitest';
import { runProgram } from '../../testkit/demo/program.ts';
import { automation, deployment, host, image, openStage, policy, semver } from './stage.ts';

it.each(['update', 'explain'])('%s says where credentials come from, and never what they are', async (mode) => {
  const stage = await openStage(
    {
      'flux/app.yaml': policy('app', semver('1.x')),
      'flux/automation.yaml': automation('./apps'),
      'apps/app.yaml': deployment('app', image('app', '1.0.0')),
    },
    { door: { kind: 'bearer', users: { me: 'hunter2-password' } } },
  );
  onTestFinished(() => stage.close());
  stage.registry.pushImage('org/app', ['1.0.0', '1.1.0']);
  const auths = { [stage.registry.host]: { auth: Buffer.from('me:hunter2-password').toString('base64') } };
  const words = [mode, '--dry-run', 'true', '--registry-mirrors', `${host}=${stage.registry.origin}`];
  const { stdout, stderr } = await runProgram(words, stage.root, { DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) });
  expect(stderr).toContain(`${stage.registry.host}: credentials from`);
  expect(stdout).toContain('1.1.0');
  expect(stdout + stderr).not.toMatch(/hunter2|bWU6aHVudGVyMi1wYXNzd29yZA/);
});

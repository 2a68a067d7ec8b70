import { afterEach, expect, it, vi } from 'vitest';
import { run } from '../../../src/edge/github/process.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('passes on what is meant for the program, and nothing else that may hold a secret', async () => {
  for (const name of ['INPUT_TOKEN', 'GITHUB_TOKEN', 'SLACK_WEBHOOK']) vi.stubEnv(name, 'hunter2');
  const words = ['-e', 'process.stdout.write(JSON.stringify(process.env))'];
  const { status, stdout } = await run(process.execPath, words, '', { GNUPGHOME: '/keys' });
  expect([status, JSON.parse(stdout.toString('utf8'))]).toEqual([0, expect.objectContaining({ GNUPGHOME: '/keys' })]);
  expect(stdout.toString('utf8')).not.toContain('hunter2');
});

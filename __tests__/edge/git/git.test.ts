import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { git } from '../../../src/edge/git/git.ts';

const folder = mkdtempSync(join(tmpdir(), 'git-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it('passes on nothing of the environment that may hold a secret', async () => {
  const program = join(folder, 'git');
  writeFileSync(program, `#!${process.execPath}\nprocess.stdout.write(JSON.stringify(process.env));\n`);
  chmodSync(program, 0o755);
  vi.stubEnv('PATH', folder);
  for (const name of ['INPUT_TOKEN', 'GITHUB_TOKEN', 'SLACK_WEBHOOK']) vi.stubEnv(name, 'hunter2');
  const output = (await git(folder, ['status']))?.toString('utf8') ?? '';
  expect(JSON.parse(output)).toMatchObject({ PATH: folder, GIT_TERMINAL_PROMPT: '0' });
  expect(output).not.toContain('hunter2');
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inSecretDirectory } from '../../../src/edge/github/secret-directory.ts';

const module = new URL('../../../src/edge/github/secret-directory.ts', import.meta.url).href;
/** Says where it is, and waits to be ended. */
const program = `
  import { inSecretDirectory } from '${module}';
  setInterval(() => undefined, 1000);
  await inSecretDirectory((directory) => {
    process.stdout.write(directory);
    return new Promise(() => undefined);
  });`;

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is gone where %s ends the process', async (signal) => {
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program]);
  const [piece] = (await once(child.stdout, 'data')) as [Buffer];
  const directory = piece.toString('utf8');
  expect(existsSync(directory)).toBe(true);
  child.kill(signal);
  expect(await once(child, 'close')).toEqual([null, signal]);
  expect(existsSync(directory)).toBe(false);
});

it('is gone after the work, and leaves signals as they were', async () => {
  const before = process.listenerCount('SIGINT');
  const directory = await inSecretDirectory((home) => Promise.resolve(home));
  expect(existsSync(directory)).toBe(false);
  expect(process.listenerCount('SIGINT')).toBe(before);
});

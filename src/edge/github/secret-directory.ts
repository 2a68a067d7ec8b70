import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a runner cancels a job, first and then; and how a terminal goes away. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work in a directory that only this user can read, and that goes with it: also where the process is told to end
 * meanwhile, for what it holds would stay on the machine.
 */
export async function inSecretDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'gpg-'));
  const remove = (): void => {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  };
  const end = (signal: NodeJS.Signals): void => {
    remove();
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of endings) process.off(signal, end);
  };
  for (const signal of endings) process.on(signal, end);
  try {
    return await work(directory);
  } finally {
    remove();
    release();
  }
}

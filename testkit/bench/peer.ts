import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Another program that does the same, or a part of it. */
export interface Peer {
  /** With its version. */
  readonly name: string;
  /** Its file. */
  readonly path: string;
}

/** Finds a program on PATH and asks for its version; undefined where it is not installed, or does not run. */
export function findPeer(command: string, words: readonly string[]): Peer | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = folders.map((folder) => join(folder, command)).find((one) => existsSync(one));
  if (path === undefined) return undefined;
  const real = realpathSync(path);
  try {
    // The PATH may lead to a Node that is too old for it.
    const [file, before] = real.endsWith('.js') ? [process.execPath, [real]] : [real, []];
    const told = execFileSync(file, [...before, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [version = ''] = /\d[\w.+-]*/.exec(told) ?? [];
    return { name: `${command} ${version}`, path: real };
  } catch {
    return undefined;
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Memory } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';

/** Opens the memory that a file keeps. It is replaced whole: a run that is killed leaves the old one. */
export function openFileMemory(path: string): Memory {
  const load = (): ReturnType<Memory['load']> => {
    const text = read(path);
    return Promise.resolve({ text, version: text === undefined ? '' : versionOf(text) });
  };
  return {
    place: `"${path}"`,
    load: () => Promise.resolve().then(load),
    save: async (text, over) => {
      const { version } = await load();
      if (version !== over.version) return false;
      replace(path, text);
      return true;
    },
  };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw new Problem('memory/unreadable', `Cannot read "${path}": it is no file that can be read`, {
      hint: 'Check the input state and the permissions of the file.',
      cause,
    });
  }
}

function replace(path: string, text: string): void {
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new Problem('memory/not-kept', `Cannot write "${path}": the file or its directory is read-only`, {
      hint: 'Name a place in state that may be written.',
      cause,
    });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

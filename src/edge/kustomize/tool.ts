import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export interface Tool {
  readonly path: string;
  /** What stands between the program and its options. */
  readonly words: readonly string[];
}

const wordsOf = { kustomize: ['build'], kubectl: ['kustomize'] } as const;
const suffix = process.platform === 'win32' ? '.exe' : '';

/** Finds `kustomize`, or else `kubectl`, on PATH; undefined where neither is. */
export function findTool(env: NodeJS.ProcessEnv): Tool | undefined {
  // A relative entry would let the repository bring its own program.
  const directories = pathOf(env).split(delimiter).filter(isAbsolute);
  for (const name of ['kustomize', 'kubectl'] as const) {
    const path = directories.map((directory) => join(directory, name + suffix)).find(isProgram);
    if (path !== undefined) return { path, words: wordsOf[name] };
  }
  return undefined;
}

/**
 * What the tool needs of the environment. Tokens, credential helpers and proxies with passwords are all named there,
 * and a kustomization may fetch from any host; without HOME, git finds no stored credentials either.
 */
export function environmentFor(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = { PATH: pathOf(env), GIT_TERMINAL_PROMPT: '0' };
  for (const name of ['TMPDIR', 'TEMP', 'TMP', 'SystemRoot']) if (env[name] !== undefined) kept[name] = env[name];
  return kept;
}

/** Windows calls it Path. */
function pathOf(env: NodeJS.ProcessEnv): string {
  return env['PATH'] ?? env['Path'] ?? '';
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

import { resolve } from 'node:path';
import type { Memory } from '../../core/ports.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { readContext } from '../github/context.ts';
import { openFileMemory } from './file-memory.ts';
import { openGitMemory } from './git-memory.ts';
import { openRefMemory } from './ref-memory.ts';

/**
 * Opens the memory that the input `state` asks for; undefined where there is none. By itself there is one where changes
 * go through GitHub: nobody who tries the program on a checkout finds a ref there that they did not ask for.
 */
export function openMemory(
  { state, publish, token }: Pick<Settings, 'state' | 'publish' | 'token'>,
  root: string,
  env: NodeJS.ProcessEnv,
): Memory | undefined {
  switch (state) {
    case 'off':
      return undefined;
    case 'git':
      return openGitMemory(root);
    case 'auto':
      return publish === 'workspace' || token === '' ? undefined : openOnGitHub(token, env);
    default:
      return openFileMemory(resolve(state));
  }
}

function openOnGitHub(token: string, env: NodeJS.ProcessEnv): Memory {
  const { apiUrl, repository, limited } = readContext(env);
  return openRefMemory({
    repository,
    apiUrl,
    token,
    fetch: globalThis.fetch,
    manners: { throttled: limited, unit: 1000 },
  });
}

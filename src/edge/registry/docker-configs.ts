import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { filedIn, parseDockerConfig, type DockerConfig } from '../../core/registry/docker-config.ts';
import type { Environment } from '../../core/registry/proxy.ts';
import { askHelper } from './credential-helper.ts';
import type { CredentialSource, Held } from './credential-sources.ts';

/**
 * What `docker login`, `podman login` and their actions left on this machine. All files are looked at, the first that
 * has something for the registry wins.
 */
export function dockerConfigSource(env: Environment): CredentialSource {
  let configs: Promise<readonly DockerConfig[]> | undefined;
  const asked = new Map<string, Promise<Held | undefined>>();
  return async ({ host, repository }) => {
    configs ??= readConfigs(env);
    for (const config of await configs) {
      const filed = filedIn(config, host, repository);
      if (filed?.helper !== undefined) {
        const { name, serverKey } = filed.helper;
        const key = `${name} ${serverKey}`;
        const answer = asked.get(key) ?? askHelper(name, serverKey, env);
        asked.set(key, answer);
        const held = await answer;
        if (held !== undefined) return held;
      }
      if (filed?.credentials !== undefined) {
        return { credentials: filed.credentials, source: `docker config (${config.from})`, isGuess: false };
      }
    }
    return undefined;
  };
}

async function readConfigs(env: Environment): Promise<readonly DockerConfig[]> {
  const inline = env['DOCKER_AUTH_CONFIG'] ?? '';
  const files = await Promise.all(locations(env).map(readConfig));
  return [inline === '' ? undefined : parseDockerConfig(inline, 'DOCKER_AUTH_CONFIG'), ...files].filter(
    (config) => config !== undefined,
  );
}

/** In the order of go-containerregistry's keychain. A variable that is set to nothing is not set. */
function locations(env: Environment): readonly string[] {
  const home = presence(env['HOME']) ?? presence(env['USERPROFILE']);
  const runtime = presence(env['XDG_RUNTIME_DIR']);
  const docker = presence(env['DOCKER_CONFIG']) ?? (home && join(home, '.docker'));
  return [
    docker && join(docker, 'config.json'),
    presence(env['REGISTRY_AUTH_FILE']),
    runtime && join(runtime, 'containers', 'auth.json'),
    home && join(home, '.config', 'containers', 'auth.json'),
  ].filter((path) => path !== undefined);
}

function presence(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

async function readConfig(path: string): Promise<DockerConfig | undefined> {
  try {
    return parseDockerConfig(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Problem(
      'credentials/malformed',
      `Cannot read the docker config "${path}": the file cannot be opened (${code})`,
    );
  }
}

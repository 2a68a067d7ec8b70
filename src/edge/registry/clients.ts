import type { ImageRepository } from '../../core/flux/objects.ts';
import type { ImageName } from '../../core/image/reference.ts';
import { Problem } from '../../core/problem/problem.ts';
import { endpointOf, type Endpoint } from '../../core/registry/endpoint.ts';
import { dockerHub, hostIdentity } from '../../core/registry/hosts.ts';
import { Client } from './client.ts';
import { firstOf, inputSource, jobTokenSource, type CredentialSource, type Held } from './credential-sources.ts';
import { dockerConfigSource } from './docker-configs.ts';
import { Gate } from './gate.ts';
import { retrying } from './retry.ts';
import { openSchemes } from './scheme.ts';
import { Sessions } from './sessions.ts';
import type { RegistrySettings } from './settings.ts';
import { basicHeader } from './tokens.ts';
import { openTransport } from './transport.ts';

/** Opens the way to the registry of an image, for as long as the signal lets it. */
export type OpenClient = (image: ImageName, repository: ImageRepository, signal: AbortSignal) => Promise<Client>;

export function openClients(settings: RegistrySettings): OpenClient {
  const { clock, mask, log, env, mirrors } = settings;
  const gate = new Gate(settings.concurrency, lanesOf, clock);
  const bare = openTransport({ env, gate, timeouts: settings.timeouts });
  const credentialsFor = told(sourcesOf(settings), settings);
  const sessions = new Sessions({ send: retrying(bare, gate, clock), credentialsFor, clock, mask, log });
  const baseOf = openSchemes(bare, clock);
  return async (image, object, signal) => {
    const endpoint = endpointOf(image, mirrors, object.insecure);
    mustBeUrl(endpoint, object);
    const isMirror = endpoint.host !== hostIdentity(image.registry);
    const addressee = { host: endpoint.host, repository: endpoint.repository, object: isMirror ? undefined : object };
    const held = await credentialsFor(addressee);
    const base = await baseOf(endpoint, signal);
    return new Client({
      send: sessions.with(base, held),
      base,
      repository: endpoint.repository,
      signal,
      asked: () => ({ host: endpoint.host, held, now: clock.now() }),
      log,
    });
  };
}

/** Docker Hub counts thousands of requests a minute from one address as abuse. */
function lanesOf(host: string): number {
  return hostIdentity(host) === dockerHub ? 4 : 8;
}

/** In the order in which they are asked: what was said for this registry, what the machine has, what the job has. */
function sourcesOf({ credentials, env, jobToken }: RegistrySettings): CredentialSource {
  return firstOf([inputSource(credentials), dockerConfigSource(env), jobTokenSource(jobToken)]);
}

/** Makes known where credentials come from, once, and to the log's mask what they are. */
function told(source: CredentialSource, { log, mask }: RegistrySettings): CredentialSource {
  const said = new Set<string>();
  return async (addressee) => {
    const held = await source(addressee);
    if (held === undefined) return undefined;
    for (const secret of secretsOf(held)) mask(secret);
    const line = `${addressee.host}: credentials from ${held.source}`;
    if (!said.has(line)) log(line);
    said.add(line);
    return held;
  };
}

function secretsOf({ credentials }: Held): readonly string[] {
  const header = basicHeader(credentials);
  const secret = credentials.kind === 'password' ? credentials.password : credentials.token;
  return header === undefined ? [secret] : [secret, header.replace('Basic ', '')];
}

/** Flux's grammar lets more through than a URL can hold, or would hold unchanged: `..` would lead elsewhere. */
function mustBeUrl({ host, repository }: Endpoint, { image, meta }: ImageRepository): void {
  const text = `https://${host}/v2/${repository}/tags/list`;
  if (URL.canParse(text) && new URL(text).pathname === `/v2/${repository}/tags/list` && new URL(text).host !== '')
    return;
  throw new Problem('repository/invalid-image', `Cannot ask for the image "${image}": it is no part of a URL`, {
    at: meta.at,
    hint: 'Write spec.image as host/repository, such as ghcr.io/org/app',
  });
}

import type { ImageRepository } from '../../core/flux/objects.ts';
import type { ImageName } from '../../core/image/reference.ts';
import { Problem } from '../../core/problem/problem.ts';
import { connectionSecretsOf, type ConnectionSecrets } from '../../core/registry/connection-secrets.ts';
import { endpointOf, type Endpoint } from '../../core/registry/endpoint.ts';
import { hostIdentity } from '../../core/registry/hosts.ts';
import { lanesOf } from '../../core/registry/lanes.ts';
import type { PushPlace } from '../../core/registry/push-times.ts';
import type { Send } from './call.ts';
import { Client } from './client.ts';
import { cloudSource, machineSource } from './clouds/cloud-source.ts';
import {
  firstOf,
  inputSource,
  jobTokenSource,
  secretSource,
  unreadableSecrets,
  type CredentialSource,
  type Held,
} from './credential-sources.ts';
import { dockerConfigSource } from './docker-configs.ts';
import { Gate } from './gate.ts';
import { withoutEcho } from './echo.ts';
import { formsOf, maskedForms } from './masking.ts';
import { retrying } from './retry.ts';
import { openSchemes } from './scheme.ts';
import { Sessions } from './sessions.ts';
import type { RegistrySettings } from './settings.ts';
import { basicHeader } from './tokens.ts';
import { openTransport } from './transport.ts';

/** Opens the way to the registry of an image, for as long as the signal lets it. */
export type OpenClient = (image: ImageName, repository: ImageRepository, signal: AbortSignal) => Promise<Client>;

/** What those share who are reached by the same proxy, with the same certificates. */
interface Way {
  /** Asks again where that can help. */
  readonly send: Send;
  readonly baseOf: ReturnType<typeof openSchemes>;
}

const noSecrets: ConnectionSecrets = { tls: undefined, proxy: undefined };

export function openClients(settings: RegistrySettings): OpenClient {
  const { clock, mask, log, mirrors, vault } = settings;
  const wayFor = openWays(settings);
  const credentialsFor = told(sourcesOf(settings, wayFor(noSecrets).send), settings);
  const sessions = new Map<Way, Sessions>();
  return async (image, object, signal) => {
    const endpoint = endpointOf(image, mirrors, object.insecure);
    mustBeUrl(endpoint, object);
    // Neither credentials nor connections that an object names are meant for another registry than its own.
    const own = endpoint.host === hostIdentity(image.registry) ? object : undefined;
    const secrets = own === undefined ? noSecrets : connectionSecretsOf(own, vault);
    const way = wayFor(secrets);
    const shared = sessions.get(way) ?? new Sessions({ send: way.send, credentialsFor, clock, mask, log });
    sessions.set(way, shared);
    const held = await credentialsFor({ host: endpoint.host, repository: endpoint.repository, object: own });
    // Who names certificates means TLS, even on this machine.
    const scheme = own?.certSecretRef === undefined || own.insecure ? endpoint.scheme : 'https';
    const base = await way.baseOf({ ...endpoint, scheme }, signal);
    const send = shared.with(base, held);
    const { host, repository, prefix } = endpoint;
    // Docker Hub answers elsewhere, where no certificate of the object's is meant to be shown.
    const sends = {
      token: send,
      password: showing(way.send, held),
      nothing: wayFor({ ...secrets, tls: undefined }).send,
    };
    const place = (): PushPlace => ({ host, base, repository, service: shared.serviceOf(base) });
    return new Client({
      send,
      base,
      repository,
      signal,
      push: prefix === '' ? { place, sends, signal } : undefined,
      asked: () => ({ host, held, now: clock.now() }),
      log,
    });
  };
}

function openWays({ env, clock, concurrency, timeouts, mask }: RegistrySettings): (secrets: ConnectionSecrets) => Way {
  const gate = new Gate(concurrency, lanesOf, clock);
  const transport = openTransport({ env, gate, timeouts });
  const ways = new Map<string, Way>();
  return (secrets) => {
    const key = JSON.stringify([secrets.tls, secrets.proxy?.href]);
    const known = ways.get(key);
    if (known !== undefined) return known;
    for (const form of maskedForms(secrets)) mask(form);
    const bare = transport(secrets);
    const way = { send: withoutEcho(retrying(bare, gate, clock)), baseOf: openSchemes(bare, clock) };
    ways.set(key, way);
    return way;
  };
}

/**
 * In the order in which they are asked: what was said for this registry, what Git says, what a cloud gives to the job,
 * what the machine has, what a cloud gives to the machine, what the job has.
 */
function sourcesOf({ credentials, env, jobToken, vault, clock, mask }: RegistrySettings, send: Send): CredentialSource {
  const cloud = { env, send, clock, mask };
  return firstOf([
    inputSource(credentials),
    secretSource(vault),
    cloudSource(cloud),
    dockerConfigSource(env),
    machineSource(cloud),
    jobTokenSource(jobToken),
    unreadableSecrets(vault),
  ]);
}

/** Shows username and password at once, to a host that has had them asked of it already. */
function showing(send: Send, held: Held | undefined): Send {
  const authorization = held && basicHeader(held.credentials);
  return authorization === undefined ? send : (call) => send({ ...call, headers: { ...call.headers, authorization } });
}

/** Makes known where credentials come from, once, and to the log's mask what they are. */
function told(source: CredentialSource, { log, mask }: RegistrySettings): CredentialSource {
  const said = new Set<string>();
  return async (addressee) => {
    const held = await source(addressee);
    if (held === undefined) return undefined;
    for (const form of formsOf(held.credentials)) mask(form);
    const line = `${addressee.host}: credentials from ${held.source}`;
    if (!said.has(line)) log(line);
    said.add(line);
    return held;
  };
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

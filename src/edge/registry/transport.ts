import http from 'node:http';
import https from 'node:https';
import { setImmediate as turn } from 'node:timers/promises';
import tls from 'node:tls';
import type { ConnectionSecrets, TlsIdentity } from '../../core/registry/connection-secrets.ts';
import { proxyFor, type Environment } from '../../core/registry/proxy.ts';
import type { Send } from './call.ts';
import { ConnectionError } from './connection-error.ts';
import { exchange, type Route } from './exchange.ts';
import type { Gate } from './gate.ts';
import { isSocks, tunnelled } from './tunnel.ts';

export interface TransportOptions {
  readonly env: Environment;
  readonly gate: Gate;
  readonly timeouts: Route['timeouts'];
}

/** Milliseconds that a connection is kept for the next request, where the server does not say. */
const idle = 4000;

/** Makes a way of its own for the secrets of an object: connections are never shared between those who have others. */
export type OpenTransport = (secrets: ConnectionSecrets) => Send;

/** Makes the function that does one request, from the gate to the last byte of the answer. */
export function openTransport({ env, gate, timeouts }: TransportOptions): OpenTransport {
  return (secrets) => {
    const agents = new Map<string, http.Agent>();
    const agentFor = (protocol: string, proxy: URL | undefined): http.Agent => {
      const key = `${protocol} ${proxy?.href ?? ''}`;
      const agent = agents.get(key) ?? openAgent(protocol, proxy, secrets.tls, timeouts.connect);
      agents.set(key, agent);
      return agent;
    };
    return async (call) => {
      const answer = await gate.through(call.url.host, call.signal, () => {
        // proxySecretRef is for all requests of its object, whatever NO_PROXY says (Go, http.ProxyURL).
        const proxy = secrets.proxy ?? proxyOf(call.url, env);
        // A proxy forwards plain HTTP; many open no tunnel to other ports than 443.
        const forward = proxy !== undefined && !isSocks(proxy) && call.url.protocol === 'http:' ? proxy : undefined;
        const agent =
          forward === undefined ? agentFor(call.url.protocol, proxy) : agentFor(forward.protocol, undefined);
        return exchange(call, { agent, forward, timeouts });
      });
      // Whoever waited at the gate asks first; then there is time to work on this answer.
      await turn();
      return answer;
    };
  };
}

function openAgent(
  protocol: string,
  proxy: URL | undefined,
  identity: TlsIdentity | undefined,
  timeout: number,
): http.Agent {
  const options = { keepAlive: true, maxSockets: 16, timeout: idle };
  const agent =
    protocol === 'https:' ? new https.Agent({ ...options, ...tlsOptions(identity) }) : new http.Agent(options);
  if (proxy !== undefined) agent.createConnection = tunnelled(agent, proxy, { timeout, ca: trustedWith(identity?.ca) });
  return agent;
}

interface TlsOptions {
  readonly ca?: string[];
  readonly cert?: string;
  readonly key?: string;
}

function tlsOptions(identity: TlsIdentity | undefined): TlsOptions {
  const ca = trustedWith(identity?.ca);
  return { ...(ca === undefined ? {} : { ca }), ...identity?.client };
}

/** To Node, `ca` stands in place of all authorities; to Flux it stands beside those of the system. */
function trustedWith(ca: string | undefined): string[] | undefined {
  if (ca === undefined) return undefined;
  // Node 20 has no list that knows of NODE_EXTRA_CA_CERTS.
  const newer: Partial<Pick<typeof tls, 'getCACertificates'>> = tls;
  const known = newer.getCACertificates?.('default') ?? tls.rootCertificates;
  return [...known, ca];
}

function proxyOf(url: URL, env: Environment): URL | undefined {
  try {
    const proxy = proxyFor(url, env);
    if (proxy === undefined || isSocks(proxy) || /^https?:$/.test(proxy.protocol)) return proxy;
    throw new ConnectionError(
      'proxy',
      url,
      `a proxy of the kind ${proxy.protocol}// is not supported, only http://, https:// and socks5://`,
    );
  } catch (error) {
    if (error instanceof ConnectionError) throw error;
    throw new ConnectionError('proxy', url, 'the proxy that the environment sets is no URL');
  }
}

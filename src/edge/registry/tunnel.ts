import http from 'node:http';
import https from 'node:https';
import { isIPv6, Socket } from 'node:net';
import { ConnectionError } from './connection-error.ts';
import { hostOf, portOf } from './proxy-address.ts';
import { openSocks } from './socks.ts';

export interface TunnelOptions {
  /**
   * Milliseconds without a word from the proxy. After twice as long it is left whatever it says: a few bytes now and then
   * would keep the process from ending.
   */
  readonly timeout: number;
  /** Who is trusted to vouch for an https:// proxy; undefined: whom the machine trusts. */
  readonly ca: string[] | undefined;
}

type Connect = http.Agent['createConnection'];

/** Makes the connections of an agent go through a proxy: HTTPS by CONNECT (RFC 9110, 9.3.6), anything by SOCKS5. */
export function tunnelled(agent: http.Agent, proxy: URL, { timeout, ca }: TunnelOptions): Connect {
  const secured = agent instanceof https.Agent ? agent.createConnection.bind(agent) : undefined;
  return (wanted, callback) => {
    const target = targetOf(wanted, secured === undefined ? 'http:' : 'https:');
    const opened = isSocks(proxy) ? openSocks(proxy, target, timeout) : open(proxy, target, timeout, ca);
    opened.then(
      (socket) => {
        const over = { ...wanted, socket };
        callback?.(null, secured?.(over) ?? socket);
      },
      (error: unknown) => {
        callback?.(error instanceof Error ? error : new Error(String(error)), new Socket());
      },
    );
    return undefined;
  };
}

function targetOf({ host, port }: http.ClientRequestArgs, protocol: string): URL {
  const name = host ?? '';
  return new URL(`${protocol}//${isIPv6(name) ? `[${name}]` : name}:${String(port)}`);
}

/** Tells whether a proxy carries bytes of any kind. */
export function isSocks(proxy: URL): boolean {
  return /^socks5h?:$/.test(proxy.protocol);
}

function open(proxy: URL, target: URL, timeout: number, ca: string[] | undefined): Promise<Socket> {
  const authority = `${target.hostname}:${portOf(target)}`;
  const { request } = proxy.protocol === 'https:' ? https : http;
  const fault = (state: string): ConnectionError =>
    new ConnectionError('proxy', target, `the proxy ${proxy.host} ${state}`);
  let end: NodeJS.Timeout | undefined;
  const opened = new Promise<Socket>((resolve, reject) => {
    const asking = request({
      host: hostOf(proxy),
      ...(ca === undefined ? {} : { ca }),
      port: portOf(proxy),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
      agent: false,
      timeout,
    });
    asking.once('connect', (response, socket) => {
      socket.setTimeout(0);
      if (response.statusCode === 200) resolve(socket);
      else reject(fault(`answers ${String(response.statusCode)} to CONNECT ${authority}`));
      if (response.statusCode !== 200) socket.destroy();
    });
    asking.once('response', (response) => {
      response.resume();
      reject(fault(`answers ${String(response.statusCode)} to CONNECT ${authority}`));
    });
    const leave = (): void => void asking.destroy(new Error('no answer in time'));
    end = setTimeout(leave, 2 * timeout);
    asking.once('timeout', leave);
    asking.once('error', (error) => {
      reject(fault(`cannot be used: ${error.message}`));
    });
    asking.end();
  });
  return opened.finally(() => {
    clearTimeout(end);
  });
}

/** The header that a proxy's own `user:password@` stands for; empty where it has none. */
export function proxyAuthorization(proxy: URL): Readonly<Record<string, string>> {
  if (proxy.username === '' && proxy.password === '') return {};
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

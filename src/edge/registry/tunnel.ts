import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { buildConnector } from 'undici';
import { ConnectionError } from './connection-error.ts';

/**
 * Makes the connections of a dispatcher go through a proxy (CONNECT, RFC 9110, 9.3.6), for HTTPS. undici's own ProxyAgent
 * tries again without end, and without a pause, when a proxy closes the connection instead of answering.
 */
export function tunnel(proxy: URL, timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout });
  return (options, callback) => {
    open(proxy, new URL(`https://${options.host ?? options.hostname}`), timeout).then(
      (httpSocket) => {
        connect({ ...options, httpSocket }, callback);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), null);
      },
    );
  };
}

function open(proxy: URL, target: URL, timeout: number): Promise<Socket> {
  const authority = `${target.hostname}:${portOf(target)}`;
  const { request } = proxy.protocol === 'https:' ? https : http;
  const fault = (state: string): ConnectionError =>
    new ConnectionError('proxy', target, `the proxy ${proxy.host} ${state}`);
  return new Promise((resolve, reject) => {
    const asking = request({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
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
    asking.once('timeout', () => asking.destroy(new Error('no answer in time')));
    asking.once('error', (error) => {
      reject(fault(`cannot be used: ${error.message}`));
    });
    asking.end();
  });
}

function portOf(url: URL): string {
  return url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
}

/** The header that a proxy's own `user:password@` stands for; empty where it has none. */
export function proxyAuthorization(proxy: URL): Readonly<Record<string, string>> {
  if (proxy.username === '' && proxy.password === '') return {};
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

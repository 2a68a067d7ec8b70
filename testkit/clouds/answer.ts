import { errorReply, type Reply } from '../registry/reply.ts';
import type { Incoming } from '../registry/server.ts';
import { secrets } from './secrets.ts';

/** How one service answers; `fault` refuses a request that the real one would not take, and notes it. */
export type Answer = (request: Incoming, fault: (text: string) => Reply) => Reply;

export const json = (body: unknown): Reply => ({ status: 200, body });

export function formOf({ body }: Incoming): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body.toString()));
}

export const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;

/** An hour from now, as the clouds write it. */
export const later = new Date(Date.now() + 3_600_000).toISOString();

export const tags: Reply = { status: 200, body: { name: 'org/app', tags: ['1.0.0'] } };

export const nothingMore: Answer = (_, fault) => fault('an unknown path');

/** A registry with a token service, which takes one username and password. */
export function bearerRegistry(pair: string, path: string, more: Answer): Answer {
  return (request, fault) => {
    const { url, headers } = request;
    if (url.pathname === path && request.method === 'GET')
      return headers.authorization === basic(pair)
        ? json({ access_token: secrets.bearer, expires_in: 300 })
        : errorReply(401, 'UNAUTHORIZED', 'no');
    if (!url.pathname.startsWith('/v2/')) return more(request, fault);
    if (headers.authorization === `Bearer ${secrets.bearer}`) return tags;
    const challenge = `Bearer realm="https://${url.host}${path}",service="${url.host}",scope="repository:org/app:pull"`;
    return { ...errorReply(401, 'UNAUTHORIZED', 'no'), headers: { 'www-authenticate': challenge } };
  };
}

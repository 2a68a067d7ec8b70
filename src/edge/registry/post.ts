import type { Environment } from '../../core/registry/proxy.ts';
import type { Post } from '../../core/notification/courier.ts';
import { header } from './call.ts';
import type { Clock } from './clock.ts';
import { ConnectionError, type ConnectionFault } from './connection-error.ts';
import { Gate } from './gate.ts';
import { openTransport } from './transport.ts';

const timeouts = { connect: 10_000, response: 10_000 };
/** Receivers answer a word or two. */
const limit = 64 * 1024;

const lasting: ReadonlySet<ConnectionFault> = new Set([
  'certificate',
  'no-client-certificate',
  'not-tls',
  'proxy',
  'too-large',
  'not-http',
]);

/** Opens the way by which notifications leave: through the same proxies as what is asked of registries. */
export function openPost(env: Environment, clock: Clock): Post {
  const send = openTransport({ env, gate: new Gate(8, () => 4, clock), timeouts })({
    tls: undefined,
    proxy: undefined,
  });
  return async ({ url, headers, body, signal }) => {
    try {
      const answer = await send({ method: 'POST', url, headers, body, limit, signal });
      return {
        status: answer.status,
        retryAfter: header(answer, 'retry-after'),
        body: answer.body.toString('utf8'),
      };
    } catch (error) {
      if (signal.aborted) return { fault: 'timeout', passing: false };
      // The error's own words name the host, which may be a secret.
      if (error instanceof ConnectionError) return { fault: error.fault, passing: !lasting.has(error.fault) };
      throw error;
    }
  };
}

import type { IncomingHttpHeaders } from 'node:http';
import type { Reply } from './reply.ts';
import { startServer, type Tls } from './server.ts';

export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Witness {
  readonly host: string;
  readonly origin: string;
  /** All that came in, word for word. */
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

/** Starts a server that should get no secrets, and remembers whatever it gets. */
export async function startWitness(answer: (seen: Seen) => Reply, tls?: Tls): Promise<Witness> {
  const seen: Seen[] = [];
  const server = await startServer({
    tls,
    answer: ({ method, url, headers, body }) => {
      const entry = { method, url: `${url.pathname}${url.search}`, headers, body: body.toString('utf8') };
      seen.push(entry);
      return answer(entry);
    },
  });
  return { ...server, seen };
}

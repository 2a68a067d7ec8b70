import { Readable } from 'node:stream';
import type { CloudEdges } from './identity.ts';

const limit = 256 * 1024;
const patience = 30_000;

/** A request as AWS's clients make it. */
interface Signed {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The way that AWS's clients send requests by, in place of their own. */
export type Carrier = ReturnType<typeof carrier>;

/** Carries the requests of AWS's clients, which know no proxy, in the way that all others go. */
export function carrier({ send, clock }: CloudEdges) {
  const handle = async (request: Signed): Promise<{ response: object }> => {
    const { body } = request;
    const bytes = body instanceof Uint8Array ? new TextDecoder().decode(body) : undefined;
    const text = typeof body === 'string' ? body : bytes;
    const { status, headers, ...answer } = await send({
      method: request.method === 'GET' ? 'GET' : 'POST',
      url: urlOf(request),
      // Whoever sends says for whom, and how much.
      headers: Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name)),
      ),
      ...(text === undefined ? {} : { body: text }),
      limit,
      signal: clock.deadline(patience),
    });
    const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    return { response: { statusCode: status, headers: flat, body: Readable.from([answer.body]) } };
  };
  return { handle, updateHttpClientConfig: () => undefined, httpHandlerConfigs: () => ({}), destroy: () => undefined };
}

function urlOf({ protocol, hostname, port, path, query = {} }: Signed): URL {
  const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [''])) url.searchParams.append(name, one);
  }
  return url;
}

import { redactUrl } from '../../core/registry/redact-url.ts';
import { printable } from '../../core/text/printable.ts';
import { header, mediaType, type Answer, type Call, type Send } from './call.ts';
import { ConnectionError } from './connection-error.ts';
import { Failure } from './failure.ts';
import type { PushWays } from './push-times.ts';
import { refusal, type Asked } from './refusal.ts';
import { unreachable } from './unreachable.ts';

export interface ClientEdges {
  readonly send: Send;
  /** `https://host/v2/` */
  readonly base: URL;
  readonly repository: string;
  readonly signal: AbortSignal;
  readonly asked: () => Asked;
  readonly log: (line: string) => void;
  /** The ways to what the registry says beside the API that all share; undefined where it stands behind a path. */
  readonly push: PushWays | undefined;
}

export interface Wanted {
  readonly accept?: string;
  readonly limit: number;
}

/** Asks one registry about one repository, as one holder of credentials, within one budget of time. */
export class Client {
  readonly #edges: ClientEdges;

  constructor(edges: ClientEdges) {
    this.#edges = edges;
  }

  /** `https://host/v2/org/app/<path>` */
  url(path: string): URL {
    return new URL(`${this.#edges.repository}/${path}`, this.#edges.base);
  }

  /** Does a request and gives whatever answer comes. Throws a Failure where none does. */
  async ask(method: Call['method'], url: URL, { accept, limit }: Wanted): Promise<Answer> {
    const { send, signal } = this.#edges;
    try {
      const answer = await send({ method, url, headers: accept === undefined ? {} : { accept }, limit, signal });
      this.#heed(answer);
      return answer;
    } catch (error) {
      if (error instanceof ConnectionError) throw unreachable(error);
      throw error;
    }
  }

  /** Asks, and takes nothing but a 200 for an answer. */
  async get(url: URL, wanted: Wanted): Promise<Answer> {
    const answer = await this.ask('GET', url, wanted);
    if (answer.status !== 200) throw this.refusal(answer);
    return answer;
  }

  get push(): PushWays | undefined {
    return this.#edges.push;
  }

  refusal(answer: Answer): Failure {
    return refusal(answer, this.#edges.asked());
  }

  /** distribution-spec, "Warnings": for people, and of the form `299 - "text"`. */
  #heed(answer: Answer): void {
    const warning = header(answer, 'warning');
    if (warning?.startsWith('299 ') === true)
      this.#edges.log(`${answer.url.host} warns: ${printable(warning.slice(0, 300))}`);
  }
}

/** Says that an answer with a good status is not what it should be. Sign-in pages of proxies come so. */
export function wrongForm(answer: Answer, wanted: string): Failure {
  const isPage = mediaType(answer) === 'text/html' || /^\s*</.test(answer.body.toString('utf8', 0, 64));
  const found = isPage
    ? 'a web page'
    : `something else (${mediaType(answer) || 'of no named type'}, ${answer.body.length} bytes)`;
  return new Failure(
    'registry/protocol',
    `${answer.url.host} answers with ${found} instead of ${wanted}: ${redactUrl(answer.url)}`,
    {
      hint: `Is ${answer.url.host} a container registry? A proxy or a sign-in page may stand before it`,
    },
  );
}

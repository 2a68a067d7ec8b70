import type { Reply } from './reply.ts';

interface Script {
  readonly match: RegExp;
  readonly replies: Reply[];
  readonly forever: boolean;
}

/** Replies that a test puts in the way of requests: what goes wrong in the world, on demand. */
export class Faults {
  readonly #scripts: Script[] = [];

  /** The next requests whose `METHOD /path?query` matches get these replies, one each. */
  once(match: RegExp, ...replies: readonly Reply[]): void {
    this.#scripts.push({ match, replies: [...replies], forever: false });
  }

  /** All requests that match get this reply. */
  always(match: RegExp, reply: Reply): void {
    this.#scripts.push({ match, replies: [reply], forever: true });
  }

  take(method: string, url: string): Reply | undefined {
    const script = this.#scripts.find(({ match, replies }) => replies.length > 0 && match.test(`${method} ${url}`));
    return script?.forever === true ? script.replies[0] : script?.replies.shift();
  }

  clear(): void {
    this.#scripts.length = 0;
  }
}

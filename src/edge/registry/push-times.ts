import type { Instant } from '../../core/environments/instant.ts';
import {
  pushQuestionOf,
  readPushTime,
  type PushPlace,
  type PushQuestion,
  type Sight,
} from '../../core/registry/push-times.ts';
import type { Send } from './call.ts';
import { ConnectionError } from './connection-error.ts';
import type { Clock } from './clock.ts';
import { Failure } from './failure.ts';

/** The other ways to a registry, beside the one for tags and manifests. */
export interface PushWays {
  readonly place: () => PushPlace;
  /** How each thing that may be shown is shown. */
  readonly sends: Readonly<Record<PushQuestion['shows'], Send>>;
  readonly signal: AbortSignal;
}

const limit = 1024 * 1024;
/** It is a comfort: nobody is to wait long for it. */
const patience = 10_000;

/** Asks registries when tags were pushed. Whoever does not say so of a repository once is not asked for it again. */
export class PushTimes {
  readonly #clock: Clock;
  readonly #silent = new Set<string>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Gives when a tag came to point at a digest; undefined where nobody who can be believed says so. */
  async read(ways: PushWays, sight: Sight): Promise<Instant | undefined> {
    const place = ways.place();
    const question = pushQuestionOf(place, sight.tag);
    const key = `${place.host}/${place.repository}`;
    if (question === undefined || this.#silent.has(key)) return undefined;
    const text = await this.#ask(question, ways);
    if (text === undefined) this.#silent.add(key);
    return text === undefined ? undefined : readPushTime(question.dialect, text, sight);
  }

  async #ask({ url, shows }: PushQuestion, { sends, signal }: PushWays): Promise<string | undefined> {
    const within = AbortSignal.any([signal, this.#clock.deadline(patience)]);
    const headers = { accept: 'application/json' };
    try {
      const answer = await sends[shows]({ method: 'GET', url, headers, limit, signal: within });
      return answer.status === 200 ? answer.body.toString('utf8') : undefined;
    } catch (error) {
      if (error instanceof ConnectionError || error instanceof Failure || within.aborted) return undefined;
      throw error;
    }
  }
}

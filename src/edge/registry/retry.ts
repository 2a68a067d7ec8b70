import type { Answer, Send } from './call.ts';
import type { Clock } from './clock.ts';
import { ConnectionError } from './connection-error.ts';
import type { Gate } from './gate.ts';
import { retryAt } from './rate-limit.ts';

const retries = 4;
const firstPause = 500;
/** A registry that asks for more than this is not waited for. */
const longestPause = 60_000;

/** go-containerregistry's, with 522 and 499 of proxies. */
const passing = new Set([408, 429, 499, 500, 502, 503, 504, 522]);

/**
 * Asks again when that can help: after a server's or the network's passing fault, twice as late each time, or when the
 * server says so. A host that says so is left alone by everybody: for a while by waiting, and where that is too long, by
 * giving its refusal to all who come until then.
 */
export function retrying(send: Send, gate: Gate, clock: Clock): Send {
  const closed = new Map<string, Closed>();
  return async (call) => {
    const { host } = call.url;
    const shut = closed.get(host);
    if (shut !== undefined && shut.until > clock.now()) return { ...shut.answer, method: call.method, url: call.url };
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await send(call).catch((error: unknown) => {
        if (error instanceof ConnectionError && error.isPassing && attempt < retries) return undefined;
        throw error;
      });
      const wanted = wantedPause(outcome, clock.now());
      if (wanted <= longestPause) gate.pause(host, wanted);
      else if (outcome !== undefined && passing.has(outcome.status))
        closed.set(host, { until: clock.now() + wanted, answer: outcome });
      if (outcome !== undefined && (attempt === retries || isFinal(outcome, wanted))) return outcome;
      await clock.sleep(Math.max(wanted, firstPause * 2 ** attempt * (1 + clock.jitter() / 4)), call.signal);
    }
  };
}

function isFinal({ status }: Answer, wanted: number): boolean {
  return !passing.has(status) || wanted > longestPause;
}

interface Closed {
  readonly until: number;
  readonly answer: Answer;
}

/** Milliseconds that a server wants to be left alone; 0 where it does not say, or has not answered. */
function wantedPause(answer: Answer | undefined, now: number): number {
  const until = answer && retryAt(answer, now);
  return Math.max(0, (until ?? now) - now);
}

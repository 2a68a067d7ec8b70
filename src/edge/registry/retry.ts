import { header, type Answer, type Send } from './call.ts';
import type { Clock } from './clock.ts';
import { ConnectionError } from './connection-error.ts';
import type { Gate } from './gate.ts';

const retries = 4;
const firstPause = 500;
/** A registry that asks for more than this is not waited for. */
const longestPause = 60_000;

/** go-containerregistry's, with 522 and 499 of proxies. */
const passing = new Set([408, 429, 499, 500, 502, 503, 504, 522]);

/**
 * Asks again when that can help: after a server's or the network's passing fault, twice as late each time, or when the
 * server says so in Retry-After. A host that says so is left alone by everybody.
 */
export function retrying(send: Send, gate: Gate, clock: Clock): Send {
  return async (call) => {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await send(call).catch((error: unknown) => {
        if (error instanceof ConnectionError && error.isPassing && attempt < retries) return undefined;
        throw error;
      });
      const pause = outcome === undefined ? 0 : pauseAfter(outcome, clock.now());
      if (outcome !== undefined && (pause === undefined || attempt === retries)) return outcome;
      if (pause !== undefined && pause > 0) gate.pause(call.url.host, pause);
      await clock.sleep(Math.max(pause ?? 0, firstPause * 2 ** attempt * (1 + clock.jitter() / 4)), call.signal);
    }
  };
}

/** Milliseconds that a server wants to be left alone, 0 where it does not say; undefined where asking again is no use. */
function pauseAfter(answer: Answer, now: number): number | undefined {
  if (!passing.has(answer.status)) return undefined;
  const pause = Math.max(0, (retryAt(answer, now) ?? now) - now);
  return pause > longestPause ? undefined : pause;
}

/** Reads Retry-After, in seconds or as a date (RFC 9110, 10.2.3), as a moment; undefined where there is none. */
export function retryAt(answer: Answer, now: number): number | undefined {
  const text = header(answer, 'retry-after')?.trim() ?? '';
  const moment = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  return Number.isFinite(moment) ? moment : undefined;
}

import { header, type Answer } from './call.ts';

/** Numbers below this are seconds from now; above, seconds since 1970. */
const firstDate = 1_000_000_000;

/**
 * Reads until when a server wants to be left alone, as a moment; undefined where it does not say. By Retry-After, in
 * seconds or as a date (RFC 9110, 10.2.3); by X-Retry-After, as Docker Hub once had it; or by when a limit that is used up
 * begins anew (X-RateLimit-Reset of GitHub and Docker Hub, RateLimit-Reset of draft-ietf-httpapi-ratelimit-headers-07).
 */
export function retryAt(answer: Answer, now: number): number | undefined {
  const text = header(answer, 'retry-after')?.trim() ?? '';
  // Date.parse makes a day of 2001 of `-5` and of `1, 2`.
  const moment = momentOf(text, now) ?? (/^(?:[A-Z][a-z]|\d{4}-)/.test(text) ? Date.parse(text) : NaN);
  if (Number.isFinite(moment)) return moment;
  return momentOf(header(answer, 'x-retry-after'), now) ?? resetOf(answer, now);
}

function resetOf(answer: Answer, now: number): number | undefined {
  const isUsedUp = ['x-ratelimit-remaining', 'ratelimit-remaining'].some((name) => header(answer, name) === '0');
  if (!isUsedUp) return undefined;
  return momentOf(header(answer, 'x-ratelimit-reset'), now) ?? momentOf(header(answer, 'ratelimit-reset'), now);
}

function momentOf(text: string | undefined, now: number): number | undefined {
  if (text === undefined || !/^\d{1,12}$/.test(text.trim())) return undefined;
  const seconds = Number(text);
  return seconds < firstDate ? now + seconds * 1000 : seconds * 1000;
}

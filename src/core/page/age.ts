import { day, hour, minute, printInstant, type Instant } from '../environments/instant.ts';
import { html, type Html } from './html.ts';

/**
 * Says how long something took, in one unit, as people would.
 *
 *     90 minutes → '90 min'    30 hours → '30 h'    100 hours → '4 d'    400 days → '13 months'
 */
export function spanText(span: number): string {
  if (span < minute) return 'under 1 min';
  if (span < 2 * hour) return `${Math.floor(span / minute)} min`;
  if (span < 2 * day) return `${Math.floor(span / hour)} h`;
  if (span < 61 * day) return `${Math.floor(span / day)} d`;
  return `${Math.floor(span / (30.44 * day))} months`;
}

/** Shows a moment as its date and time in UTC, to the minute. `→ <time datetime="2026-07-01T10:00:00Z">2026-07-01 10:00</time>` */
export function momentHtml(instant: Instant): Html {
  const text = printInstant(instant);
  return html`<time datetime="${text}">${text.slice(0, 10)} ${text.slice(11, 16)}</time>`;
}

/** Shows how long ago a moment was, with the moment itself for who points at it. A clock that runs ahead makes no age. */
export function ageHtml(instant: Instant, now: Instant): Html {
  const text = printInstant(instant);
  return html`<time datetime="${text}" title="since ${text}">${spanText(Math.max(0, now - instant))}</time>`;
}

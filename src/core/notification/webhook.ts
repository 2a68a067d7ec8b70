import { printInstant } from '../environments/instant.ts';
import type { Around, Event } from './event.ts';
import { fitting, literal } from './fitting.ts';

/** What is named as the sender; Flux's receivers find the same in the header. */
export const reportingController = 'flux-image-automation';

/** Flux's API takes no longer message. */
const longestMessage = 39_000;
const longestMetadata = 1_000;

/**
 * Writes an event in the shape of Flux's events (fluxcd/pkg apis/event/v1beta1, and notification-controller's
 * docs/spec/v1beta3/events.md), as its providers `generic` and `generic-hmac` post them.
 *
 *     update of app → '{"involvedObject":{"kind":"ImageUpdateAutomation",…},"severity":"info",…,"reason":"Succeeded",…}'
 */
export function webhookBody(event: Event, around: Around): string {
  const { subject, severity, reason, metadata, id } = event;
  const entries = Object.entries({ ...metadata, event_id: id });
  return JSON.stringify({
    involvedObject: subject,
    severity,
    timestamp: printInstant(around.now),
    message: messageOf(event),
    reason,
    metadata: Object.fromEntries(entries.map(([name, text]) => [name, fitting(text, longestMetadata, literal)])),
    reportingController,
    reportingInstance: around.repository,
  });
}

/** Lines are kept apart; within one, nothing can begin another. */
function messageOf({ title, where, lines }: Event): string {
  const written: string[] = [];
  let size = 0;
  for (const line of [title, where, ...lines]) {
    const text = fitting(line, 2_000, literal);
    size += text.length + 1;
    if (size > longestMessage) break;
    written.push(text);
  }
  return written.join('\n');
}

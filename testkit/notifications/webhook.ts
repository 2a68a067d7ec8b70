import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Referee } from './judge.ts';
import { parsed, type Posted, type Verdict } from './judge.ts';

/**
 * A receiver of Flux's events as its documentation describes it: fluxcd/notification-controller,
 * docs/spec/v1beta3/events.md and providers.md (generic-hmac).
 */
export function answerWebhook(posted: Posted, referee: Referee, key: string): Verdict {
  const { headers, text } = posted;
  if (!isSigned(posted, key)) {
    referee.faults.push('the signature');
    return { status: 401, body: 'unauthorized' };
  }
  if (headers['gotk-component'] === undefined) referee.faults.push('no gotk-component');
  const keys = [
    ...['involvedObject', 'severity', 'timestamp', 'message', 'reason', 'metadata'],
    ...['reportingController', 'reportingInstance'],
  ];
  const event = referee.object(parsed(text), 'event', keys, keys);
  const parts = ['apiVersion', 'kind', 'namespace', 'name'];
  const object = referee.object(event['involvedObject'], 'involvedObject', parts, parts);
  for (const part of parts) referee.text(object[part], `involvedObject.${part}`, 253);
  if (!['info', 'error', 'trace'].includes(event['severity'] as string)) referee.faults.push('severity');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(event['timestamp'] as string))
    referee.faults.push('timestamp');
  referee.text(event['message'], 'message', 39_000);
  referee.text(event['reason'], 'reason', 100);
  for (const [name, value] of Object.entries(event['metadata'] ?? {})) referee.text(value, `metadata.${name}`, 5_000);
  return referee.faults.length === 0 ? { status: 200, body: '' } : { status: 400, body: 'bad request' };
}

/** The header that proves who wrote a body. */
export function signed(text: string, key: string): string {
  return `sha256=${createHmac('sha256', key).update(text).digest('hex')}`;
}

function isSigned({ headers, text }: Posted, key: string): boolean {
  const wanted = Buffer.from(signed(text, key));
  const found = Buffer.from(String(headers['x-signature']));
  return wanted.length === found.length && timingSafeEqual(wanted, found);
}

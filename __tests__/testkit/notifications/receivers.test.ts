import { afterEach, beforeEach, expect, it } from 'vitest';
import { startReceivers, type Kind, type Receivers } from '../../../testkit/notifications/receivers.ts';
import { signed } from '../../../testkit/notifications/webhook.ts';

let receivers: Receivers;
beforeEach(async () => {
  receivers = await startReceivers();
});
afterEach(() => receivers.close());

async function send(kind: Kind, body: unknown, headers = {}): Promise<string> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(receivers.env[kind.toUpperCase()]!, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  });
  return `${String(response.status)} ${await response.text()}`;
}

const plain = (text: string): object => ({ type: 'plain_text', text });
const section = (text: string): object => ({ type: 'section', text: plain(text) });
const slack = (...blocks: object[]): object => ({ text: 'x', blocks });
const embed = (more = {}): object => ({ title: 'x', color: 1, timestamp: '2026-07-01T10:00:00Z', ...more });
const discord = (...embeds: object[]): object => ({ embeds, allowed_mentions: { parse: [] } });
const teams = (body: unknown): object => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: { type: 'AdaptiveCard', version: '1.4', body },
    },
  ],
});
const paragraph = (text: string): object => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] });

it.each([
  ['slack', slack(section('x')), '200 ok'],
  ['slack', 'no json', '400 invalid_payload'],
  ['slack', { blocks: [section('x')] }, '400 no_text'],
  ['slack', slack(section('x'.repeat(3_001))), '400 invalid_blocks'],
  ['slack', slack(...Array.from({ length: 51 }, () => section('x'))), '400 invalid_blocks'],
  ['slack', slack({ type: 'header', text: plain('x'.repeat(151)) }), '400 invalid_blocks'],
  ['slack', slack(section('<!channel>')), '400 invalid_blocks'],
  ['slack', slack(section('a & b')), '400 invalid_blocks'],
  ['slack', slack(section('')), '400 invalid_blocks'],
  ['discord', discord(embed()), '204 '],
  ['discord', 'no json', '400 {"message":"The request body contains invalid JSON.","code":50109}'],
  ['discord', { allowed_mentions: { parse: [] } }, '400 {"message":"Cannot send an empty message","code":50006}'],
  ['discord', { embeds: [embed()] }, '400 {"message":"Invalid Form Body","code":50035,"errors":{}}'],
  [
    'discord',
    discord(embed({ title: 'x'.repeat(257) })),
    '400 {"message":"Invalid Form Body","code":50035,"errors":{}}',
  ],
  [
    'discord',
    discord(...[1, 2].map(() => embed({ description: 'x'.repeat(3_001) }))),
    '400 {"message":"Invalid Form Body","code":50035,"errors":{}}',
  ],
  [
    'discord',
    discord(...Array.from({ length: 11 }, () => embed())),
    '400 {"message":"Invalid Form Body","code":50035,"errors":{}}',
  ],
  [
    'discord',
    discord(embed({ description: '[x](y)' })),
    '400 {"message":"Invalid Form Body","code":50035,"errors":{}}',
  ],
  ['teams', teams([paragraph('x')]), '202 '],
  [
    'teams',
    teams([{ type: 'TextBlock', text: 'x' }]),
    '400 {"error":{"code":"InvalidRequestContent","message":"The request is not valid."}}',
  ],
  [
    'teams',
    teams([paragraph('é'.repeat(15_000))]),
    '413 {"error":{"code":"MessageSizeExceeded","message":"The request is not valid."}}',
  ],
  ['webhook', '{}', '401 unauthorized'],
] as const)('%s answers to %j', async (kind, body, expected) => {
  expect(await send(kind, body)).toBe(expected);
  expect(receivers.messages).toHaveLength(expected.startsWith('2') ? 1 : 0);
  expect(receivers.violations.length > 0).toBe(!expected.startsWith('2'));
});

it('takes a signed event whole, and no half of one', async () => {
  const event = {
    involvedObject: { apiVersion: 'v1', kind: 'K', namespace: 'n', name: 'x' },
    ...{ severity: 'info', timestamp: '2026-07-01T10:00:00Z', message: 'm', reason: 'R', metadata: {} },
    ...{ reportingController: 'c', reportingInstance: 'i' },
  };
  const headersFor = (text: string): object => ({
    'gotk-component': 'c',
    'x-signature': signed(text, receivers.env['KEY']!),
  });
  const [whole, half] = [JSON.stringify(event), JSON.stringify({ ...event, reason: undefined })];
  expect(await send('webhook', whole, headersFor(whole))).toBe('200 ');
  expect(await send('webhook', half, headersFor(half))).toBe('400 bad request');
  expect(await send('webhook', `${whole} `, headersFor(whole))).toBe('401 unauthorized');
});

it('meets what was planned, as often as that', async () => {
  receivers.fail('slack', { status: 429, headers: { 'retry-after': '1' }, body: 'rate_limited' }, 2);
  expect(await send('slack', slack(section('x')))).toBe('429 rate_limited');
  expect(await send('slack', slack(section('x')))).toBe('429 rate_limited');
  expect(await send('slack', slack(section('x')))).toBe('200 ok');
  expect(receivers.journal).toEqual(['slack 429', 'slack 429', 'slack 200']);
});

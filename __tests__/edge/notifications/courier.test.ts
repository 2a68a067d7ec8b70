import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { MessageReceiver } from '../../../src/core/environments/configuration.ts';
import type { Answer } from '../../../src/core/notification/answer.ts';
import type { Fault, Letter } from '../../../src/core/notification/courier.ts';
import { openCourier } from '../../../src/edge/notifications/courier.ts';

const slack: MessageReceiver = { type: 'slack', urlFrom: 'URL', secretFrom: undefined, on: ['failure'] };
const webhook: MessageReceiver = { type: 'webhook', urlFrom: 'URL', secretFrom: 'KEY', on: ['failure'] };
const ok: Answer = { status: 200, retryAfter: undefined, body: 'ok' };
const busy: Answer = { status: 503, retryAfter: undefined, body: '' };
const limited = (retryAfter: string): Answer => ({ status: 429, retryAfter, body: '' });
const lost: Fault = { fault: 'timeout', passing: true };
const untrusted: Fault = { fault: 'certificate', passing: false };
const url = 'https://hooks.example.com/services/T0/s3cret?sig=abc';

/** A courier whose receiver gives these answers in turn, and whose time passes only as it waits. */
function meet(answers: readonly (Answer | Fault)[], env: Readonly<Record<string, string>> = { URL: url, KEY: 'k3y!' }) {
  const letters: Letter[] = [];
  const waits: number[] = [];
  const masks: string[] = [];
  const ending = new AbortController();
  let now = 0;
  const courier = openCourier({
    env,
    mask: (secret) => masks.push(secret),
    post: (letter) => {
      letters.push(letter);
      return Promise.resolve(answers[letters.length - 1] ?? ok);
    },
    time: {
      now: () => now,
      sleep: (milliseconds) => {
        waits.push(milliseconds);
        now += milliseconds;
        if (now >= 60_000) ending.abort();
        return Promise.resolve();
      },
      deadline: () => ending.signal,
    },
  });
  return { courier, letters, waits, masks };
}

describe('a courier', () => {
  it.each([
    ['at once', [ok], [], undefined],
    ['after faults of a server', [busy, busy, ok], [500, 1_000], undefined],
    ['after lost answers', [lost, lost, lost, ok], [500, 1_000, 2_000], undefined],
    ['after a limit, as long as it says', [limited('7'), ok], [7_000], undefined],
    ['no sooner than by itself', [limited('0'), ok], [500], undefined],
    ['four times and no more', [busy, busy, busy, busy, ok], [500, 1_000, 2_000], 'notification/undelivered'],
    ['not after a limit that holds too long', [limited('31'), ok], [], 'notification/undelivered'],
    [
      'not for more than a minute',
      [limited('25'), limited('25'), limited('25'), ok],
      [25_000, 25_000, 25_000],
      'notification/undelivered',
    ],
    ['not after a refusal', [{ ...ok, status: 404, body: 'no_service' }, ok], [], 'notification/refused'],
    ['not where it trusts nobody', [untrusted, ok], [], 'notification/refused'],
  ] as const)('delivers %s', async (_, answers, waits, code) => {
    const met = meet(answers);
    const problem = await met.courier.deliver(slack, ['{}']);
    expect(problem?.code).toBe(code);
    expect(met.waits).toEqual(waits);
    expect(`${problem?.message ?? ''} ${problem?.hint ?? ''}`).not.toMatch(/hooks|s3cret|abc/);
  });

  it('brings one body after the other, and none after one that was not taken', async () => {
    const met = meet([ok, { ...ok, status: 400 }, ok]);
    expect((await met.courier.deliver(webhook, ['{"a":1}', '{"b":2}', '{"c":3}']))?.code).toBe('notification/refused');
    expect(met.letters.map(({ body }) => body)).toEqual(['{"a":1}', '{"b":2}']);
  });

  it('signs each body as it is sent', async () => {
    const met = meet([]);
    await met.courier.deliver(webhook, ['{"é":1}']);
    const digest = createHmac('sha256', 'k3y!').update(Buffer.from('{"é":1}', 'utf8')).digest('hex');
    expect(met.letters[0]?.headers).toEqual({
      'content-type': 'application/json',
      'gotk-component': 'flux-image-automation',
      'x-signature': `sha256=${digest}`,
    });
    expect(met.letters[0]?.url.href).toBe(url);
  });

  it('gives Slack nothing that is Flux’s', async () => {
    const met = meet([]);
    await met.courier.deliver(slack, ['{}']);
    expect(met.letters[0]?.headers).toEqual({ 'content-type': 'application/json' });
  });

  it('hides address and key before anything is sent', async () => {
    const met = meet([]);
    await met.courier.deliver(webhook, []);
    expect(met.masks).toEqual([url, '/services/T0/s3cret?sig=abc', 'k3y!']);
  });

  it.each([
    [slack, {}, 'notification/missing-variable'],
    [slack, { URL: ' ' }, 'notification/missing-variable'],
    [webhook, { URL: url }, 'notification/missing-variable'],
    [slack, { URL: 'hooks.example.com' }, 'notification/invalid-address'],
    [slack, { URL: 'ftp://hooks.example.com' }, 'notification/invalid-address'],
    [slack, { URL: 'http://hooks.example.com/s3cret' }, 'notification/invalid-address'],
    [slack, { URL: 'https://me:s3cret@hooks.example.com' }, 'notification/invalid-address'],
    [webhook, { URL: 'http://receiver.internal/', KEY: 'k3y!' }, undefined],
    [slack, { URL: 'http://127.0.0.1:8080/' }, undefined],
    [slack, { URL: `  ${url}\n` }, undefined],
  ] as const)('%j with %j: %s', async (receiver, env, code) => {
    const met = meet([], env);
    const problem = await met.courier.deliver(receiver, ['{}']);
    expect(problem?.code).toBe(code);
    expect(met.letters).toHaveLength(code === undefined ? 1 : 0);
    expect(problem?.message ?? '').not.toMatch(/s3cret|hooks\.example/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf, type Answer } from '../../../src/core/notification/answer.ts';
import { now } from './samples.ts';

const answer = (status: number, body: unknown = '', retryAfter?: string): Answer => ({
  status,
  retryAfter,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const types = ['slack', 'teams', 'discord', 'webhook'] as const;

describe('verdictOf', () => {
  it.each([
    ['slack', answer(200, 'ok'), 'delivered'],
    ['teams', answer(202), 'delivered'],
    ['teams', answer(200, '1'), 'delivered'],
    ['discord', answer(204), 'delivered'],
    ['webhook', answer(201, 'x'), 'delivered'],
    ['slack', answer(404, 'no_service'), 'no_service'],
    ['slack', answer(404, 'no_team'), 'no_team'],
    ['slack', answer(403, 'action_prohibited'), 'action_prohibited'],
    ['slack', answer(410, 'channel_is_archived'), 'channel_is_archived'],
    ['slack', answer(400, 'invalid_blocks'), 'invalid_blocks'],
    ['slack', answer(400, 'constructor'), 'answers 400'],
    ['discord', answer(404, { message: 'Unknown Webhook', code: 10015 }), '10015'],
    ['discord', answer(401, { message: 'Invalid Webhook Token', code: 50027 }), '50027'],
    ['discord', answer(400, { message: 'Invalid Form Body', code: 50035 }), '50035'],
    ['discord', answer(400, 'not json'), 'answers 400'],
    ['teams', answer(400, { error: { code: 'WorkflowTriggerIsNotEnabled' } }), 'WorkflowTriggerIsNotEnabled'],
    ['teams', answer(401, { error: { code: 'DirectApiAuthorizationRequired' } }), 'DirectApiAuthorizationRequired'],
    ['teams', answer(413), 'answers 413'],
    ['teams', answer(200, 'Microsoft Teams endpoint returned HTTP error 413 with ContextId x'), 'answers 413'],
    ['webhook', answer(401), 'answers 401'],
    ['webhook', answer(404), 'answers 404'],
    ['webhook', answer(301), '(301)'],
  ] as const)('%s answers %j: %s', (type, given, expected) => {
    const verdict = verdictOf(type, given, now);
    expect(verdict.kind).toBe(expected === 'delivered' ? 'delivered' : 'refused');
    if (verdict.kind !== 'delivered') expect(verdict.why).toContain(expected);
  });

  it.each([
    ['slack', answer(429, 'rate_limited', '30'), 30_000],
    ['slack', answer(429), undefined],
    ['discord', answer(429, { retry_after: 0.3 }, '7'), 300],
    ['discord', answer(429, { retry_after: 'soon' }, '7'), 7_000],
    ['webhook', answer(503, '', 'Wed, 01 Jul 2026 10:00:05 GMT'), 5_000],
    ['webhook', answer(503, '', 'Wed, 01 Jul 2026 09:00:00 GMT'), 0],
    ['webhook', answer(503, '', 'later'), undefined],
    ['webhook', answer(408), undefined],
    ['teams', answer(500), undefined],
    ['teams', answer(200, 'Microsoft Teams endpoint returned HTTP error 429'), undefined],
  ] as const)('%s answers %j: again after %s', (type, given, after) => {
    expect(verdictOf(type, given, now)).toMatchObject({ kind: 'again', after });
  });

  it('repeats nothing of an answer but words that it knows', () => {
    const secret = 'T0SECRET';
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.integer({ min: 100, max: 599 }),
        fc.constantFrom(secret, { code: secret }, { error: { code: secret } }, { code: 1, message: secret }),
        (type, status, body) => {
          expect(JSON.stringify(verdictOf(type, answer(status, body, secret), now))).not.toContain(secret);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesFor } from '../../../src/core/notification/delivery.ts';
import { discordBody } from '../../../src/core/notification/discord.ts';
import { eventOf, type Event } from '../../../src/core/notification/event.ts';
import { slackBody } from '../../../src/core/notification/slack.ts';
import { teamsBody } from '../../../src/core/notification/teams.ts';
import { webhookBody } from '../../../src/core/notification/webhook.ts';
import { answerDiscord } from '../../../testkit/notifications/discord.ts';
import { Referee, type Posted } from '../../../testkit/notifications/judge.ts';
import { answerSlack } from '../../../testkit/notifications/slack.ts';
import { answerTeams } from '../../../testkit/notifications/teams.ts';
import { signed, answerWebhook } from '../../../testkit/notifications/webhook.ts';
import { around, asked, committed, hostileEvents, now } from './samples.ts';

const posted = (text: string, headers: Posted['headers'] = {}): Posted => ({
  headers: { 'content-type': 'application/json', ...headers },
  path: '/',
  text,
});

/** What the stand-in for a receiver finds wrong with a body. */
const faultsOf = (answer: (posted: Posted, referee: Referee) => unknown, text: string): readonly string[] => {
  const referee = new Referee();
  answer(posted(text), referee);
  return referee.faults;
};

describe('whatever names and messages hold', () => {
  it.each([
    ['Slack', slackBody, answerSlack],
    ['Teams', teamsBody, answerTeams],
    ['Discord', (events: Parameters<typeof slackBody>[0]) => discordBody(events, now), answerDiscord],
  ] as const)('%s takes it, within its limits, and nothing of it becomes markup or a mention', (_, write, answer) => {
    fc.assert(
      fc.property(hostileEvents, (events) => {
        expect(faultsOf(answer, write(events))).toEqual([]);
      }),
    );
  });

  it('a program gets one event of Flux’s shape', () => {
    fc.assert(
      fc.property(hostileEvents, (events) => {
        for (const event of events) {
          const text = webhookBody(event, around);
          const referee = new Referee();
          const headers = { 'gotk-component': 'x', 'x-signature': signed(text, 'key') };
          answerWebhook(posted(text, headers), referee, 'key');
          expect(referee.faults).toEqual([]);
        }
      }),
    );
  });
});

describe('at their longest', () => {
  const long = (letter: string): string => letter.repeat(5_000);
  const event: Event = {
    ...eventOf(committed, around),
    title: long('<'),
    where: long('✓'),
    lines: Array.from({ length: 40 }, () => long('✓')),
  };
  const events = Array.from({ length: 25 }, () => event);

  it('messages for people are taken', () => {
    expect(faultsOf(answerSlack, slackBody(events))).toEqual([]);
    expect(faultsOf(answerTeams, teamsBody(events))).toEqual([]);
    expect(faultsOf(answerDiscord, discordBody(events, now))).toEqual([]);
  });

  it('a message for a program is cut between lines', () => {
    const { message } = JSON.parse(webhookBody(event, around)) as { readonly message: string };
    expect(message.length).toBeLessThanOrEqual(39_000);
    expect(message.length).toBeGreaterThan(36_000);
    expect(message.endsWith('…')).toBe(true);
  });
});

describe('bodiesFor', () => {
  const events = [eventOf(committed, around), eventOf(asked, around)];

  it('puts all events into one message for people, and sends a program each', () => {
    expect(
      (['slack', 'teams', 'discord', 'webhook'] as const).map((type) => bodiesFor(type, events, around).length),
    ).toEqual([1, 1, 1, 2]);
    expect(bodiesFor('slack', [], around)).toEqual([]);
  });

  it('says how many events are left out', () => {
    const many = Array.from({ length: 12 }, () => events[0]!);
    for (const type of ['slack', 'teams', 'discord'] as const)
      expect(bodiesFor(type, many, around)[0]).toContain('and 2 more of this run');
  });

  it('writes the same bytes for the same events', () => {
    for (const type of ['slack', 'teams', 'discord', 'webhook'] as const)
      expect(bodiesFor(type, events, around)).toEqual(bodiesFor(type, events, around));
  });

  it('writes for Slack', () => {
    expect(JSON.parse(slackBody([eventOf(asked, around)]))).toEqual({
      text: 'Update app 1.1.0',
      unfurl_links: false,
      unfurl_media: false,
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Update app 1.1.0', emoji: false } },
        {
          type: 'section',
          text: {
            type: 'plain_text',
            text: 'flux-system/app: ghcr.io/o/app:1.0.0 → ghcr.io/o/app:1.1.0',
            emoji: false,
          },
        },
        {
          type: 'context',
          elements: [
            { type: 'plain_text', text: 'o/r, pull request #3 into main opened', emoji: false },
            { type: 'mrkdwn', text: '<https://github.com/o/r/pull/3|View pull request #3>', verbatim: true },
          ],
        },
      ],
    });
  });

  it('writes for Discord', () => {
    expect(JSON.parse(discordBody([eventOf(committed, around)], now))).toEqual({
      embeds: [
        {
          title: 'Update app 1\\.1\\.0',
          url: `https://github.com/o/r/commit/${'1'.repeat(40)}`,
          description: 'flux\\-system\\/app\\: ghcr\\.io\\/o\\/app\\:1\\.0\\.0 → ghcr\\.io\\/o\\/app\\:1\\.1\\.0',
          color: 0x1a7f37,
          footer: { text: 'o/r, commit 1111111 on main' },
          timestamp: '2026-07-01T10:00:00Z',
        },
      ],
      allowed_mentions: { parse: [] },
    });
  });

  it('writes for a program', () => {
    expect(JSON.parse(webhookBody(eventOf(committed, around), around))).toEqual({
      involvedObject: {
        apiVersion: 'image.toolkit.fluxcd.io/v1',
        kind: 'ImageUpdateAutomation',
        namespace: 'flux-system',
        name: 'apps',
      },
      severity: 'info',
      timestamp: '2026-07-01T10:00:00Z',
      message: [
        'Update app 1.1.0',
        'o/r, commit 1111111 on main',
        'flux-system/app: ghcr.io/o/app:1.0.0 → ghcr.io/o/app:1.1.0',
      ].join('\n'),
      reason: 'Succeeded',
      metadata: {
        repository: 'o/r',
        mode: 'update',
        run: 'https://github.com/o/r/actions/runs/7',
        branch: 'main',
        base: 'main',
        revision: `main@sha1:${'1'.repeat(40)}`,
        commit: '1'.repeat(40),
        automations: 'flux-system/apps',
        event_id: eventOf(committed, around).id,
      },
      reportingController: 'flux-image-automation',
      reportingInstance: 'o/r',
    });
  });
});

import type { MessageReceiver } from '../environments/configuration.ts';
import { discordBody } from './discord.ts';
import type { Around, Event } from './event.ts';
import { slackBody } from './slack.ts';
import { teamsBody } from './teams.ts';
import { webhookBody } from './webhook.ts';

/**
 * Writes what a receiver is sent of the events of a run: people get one message for all of them, and a program each by
 * itself.
 *
 *     (slack, [a, b]) → [one body]    (webhook, [a, b]) → [a body, a body]    (any, []) → []
 */
export function bodiesFor(type: MessageReceiver['type'], events: readonly Event[], around: Around): readonly string[] {
  if (events.length === 0) return [];
  switch (type) {
    case 'slack':
      return [slackBody(events)];
    case 'teams':
      return [teamsBody(events)];
    case 'discord':
      return [discordBody(events, around.now)];
    case 'webhook':
      return events.map((event) => webhookBody(event, around));
  }
}

import { printInstant, type Instant } from '../environments/instant.ts';
import type { Event } from './event.ts';
import { firstOf, fitting, fittingLines } from './fitting.ts';

/** Discord takes 10 embeds with 6,000 characters in all, 256 of a title: https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
const mostEvents = 10;
const longestOfAll = 5_500;
const longestTitle = 256;
const longestDescription = 4_096;
const longestFooter = 200;
const red = 0xd1242f;
const green = 0x1a7f37;

/** Before any of these a backslash makes Discord's Markdown take it as it is. A zero-width space ends every mention. */
const escape = (character: string): string => {
  if (character === '@') return '@\u200b';
  return /[!-/:-?[-`{-~]/.test(character) ? `\\${character}` : character;
};

/**
 * Writes the body of one message for a webhook of Discord: an embed for each event, and nobody is mentioned.
 *
 *     [update of app] → '{"embeds":[{"title":"Update app 1\\.5\\.3",…}],"allowed_mentions":{"parse":[]}}'
 */
export function discordBody(events: readonly Event[], now: Instant): string {
  const { items, more } = firstOf(events, mostEvents);
  const room = Math.floor(longestOfAll / Math.max(1, items.length));
  return JSON.stringify({
    ...(more === 0 ? {} : { content: `and ${more} more of this run` }),
    embeds: items.map((event) => embedOf(event, room, now)),
    allowed_mentions: { parse: [] },
  });
}

function embedOf({ title, where, lines, link, severity }: Event, room: number, now: Instant): object {
  const heading = fitting(title, longestTitle, escape);
  const footer = fitting(where, longestFooter, (character) => character);
  const all = Math.min(longestDescription, room - heading.length - footer.length);
  const description = fittingLines(lines, { lines: 20, width: 900, all }, escape);
  return {
    title: heading,
    ...(link === undefined ? {} : { url: encodeURI(link.url) }),
    ...(description === '' ? {} : { description }),
    color: severity === 'error' ? red : green,
    footer: { text: footer },
    timestamp: printInstant(now),
  };
}

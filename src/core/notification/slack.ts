import type { Event } from './event.ts';
import { firstOf, fitting, fittingLines, literal } from './fitting.ts';

/** Slack takes 50 blocks, 150 characters of a header and 3,000 of a section: https://docs.slack.dev/reference/block-kit/blocks */
const mostEvents = 10;
const longestHeader = 150;
const longestText = 2_900;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Slack's three control characters: `<!channel>` and `<http://…|text>` are nothing without them. */
const escape = (character: string): string => entities[character] ?? character;

/**
 * Writes the body of one message for an incoming webhook of Slack. What comes from others stands in plain text only,
 * where there are no links, mentions, emoji or formats; the one link is ours.
 *
 *     [update of app] → '{"text":"Update app 1.5.3","blocks":[{"type":"header",…},{"type":"section",…},…]}'
 */
export function slackBody(events: readonly Event[]): string {
  const { items, more } = firstOf(events, mostEvents);
  const rest = more === 0 ? [] : [context(`and ${more} more of this run`)];
  return JSON.stringify({
    // Shown where blocks cannot be, as in a notification of the system.
    text: fitting(items.map(({ title }) => title).join('; '), longestText, escape),
    unfurl_links: false,
    unfurl_media: false,
    blocks: [...items.flatMap(blocksOf), ...rest],
  });
}

function blocksOf({ title, where, lines, link, severity }: Event): readonly object[] {
  const mark = severity === 'error' ? '✖ ' : '';
  const place = fitting(where, 500, escape);
  return [
    { type: 'header', text: plain(fitting(`${mark}${title}`, longestHeader, escape)) },
    ...(lines.length === 0
      ? []
      : [{ type: 'section', text: plain(fittingLines(lines, { lines: 20, width: 700, all: longestText }, escape)) }]),
    { type: 'context', elements: [plain(place), ...(link === undefined ? [] : [linkElement(link)])] },
  ];
}

function plain(text: string): object {
  return { type: 'plain_text', text, emoji: false };
}

function context(text: string): object {
  return { type: 'context', elements: [plain(text)] };
}

/** An address that GitHub gave has none of the characters that end a link; if one had, it would be written otherwise. */
function linkElement({ text, url }: { readonly text: string; readonly url: string }): object {
  const address = encodeURI(url).replace(/[|<>]/g, encodeURIComponent).replaceAll('&', '&amp;');
  return { type: 'mrkdwn', text: `<${address}|${fitting(text, 100, literal)}>`, verbatim: true };
}

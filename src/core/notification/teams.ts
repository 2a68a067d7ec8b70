import type { Event } from './event.ts';
import { firstOf, fitting, fittingLines, literal } from './fitting.ts';

/** Teams takes 28 kB in one message: https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using */
const largestBody = 27_000;
const mostEvents = 10;
const longestTitle = 200;

/**
 * Writes the body of one message for a workflow of Microsoft Teams that begins with a webhook request: an Adaptive Card.
 * All text stands in runs of text, which know no Markdown; a mention would need a list of its own, and there is none.
 *
 *     [update of app] → '{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive",…}]}'
 */
export function teamsBody(events: readonly Event[]): string {
  for (const lines of [20, 8, 3, 1]) {
    const body = bodyWith(events, lines);
    if (new TextEncoder().encode(body).length <= largestBody) return body;
  }
  return bodyWith(events, 0);
}

function bodyWith(events: readonly Event[], lines: number): string {
  const { items, more } = firstOf(events, mostEvents);
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      ...items.flatMap((event, index) => blocksOf(event, lines, index > 0)),
      ...(more === 0 ? [] : [paragraph([run(`and ${more} more of this run`)])]),
    ],
    msteams: { width: 'Full' },
  };
  return JSON.stringify({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  });
}

function blocksOf(event: Event, most: number, separator: boolean): readonly object[] {
  const { title, where, lines, link, severity } = event;
  const heading = { weight: 'Bolder', size: 'Medium', color: severity === 'error' ? 'Attention' : 'Good' };
  const text = fittingLines(lines, { lines: most, width: 500, all: 6_000 }, literal);
  const rows = text === '' ? [] : text.split('\n');
  const address = link === undefined ? [] : [run(fitting(link.text, 100, literal), openUrl(link.url))];
  return [
    paragraph([run(fitting(title, longestTitle, literal), heading)], separator ? { separator, spacing: 'Large' } : {}),
    ...rows.map((row) => paragraph([run(row)], { spacing: 'Small' })),
    paragraph([run(`${fitting(where, longestTitle, literal)}  `, { isSubtle: true }), ...address], {
      spacing: 'Small',
    }),
  ];
}

function paragraph(inlines: readonly object[], more: object = {}): object {
  return { type: 'RichTextBlock', inlines, ...more };
}

function run(text: string, more: object = {}): object {
  return { type: 'TextRun', text, ...more };
}

function openUrl(url: string): object {
  return { selectAction: { type: 'Action.OpenUrl', url: encodeURI(url) } };
}

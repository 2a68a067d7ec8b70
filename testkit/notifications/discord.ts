import type { Referee } from './judge.ts';
import { parsed, type Posted, type Verdict } from './judge.ts';

/** https://docs.discord.com/developers/resources/webhook#execute-webhook */
export function answerDiscord({ headers, text }: Posted, referee: Referee): Verdict {
  const body = parsed(text);
  if (headers['content-type'] !== 'application/json' || body === undefined) {
    referee.faults.push('no JSON');
    return json(400, { message: 'The request body contains invalid JSON.', code: 50109 });
  }
  const message = referee.object(body, 'message', ['content', 'embeds', 'allowed_mentions'], ['allowed_mentions']);
  // Without it everybody who is named would be called.
  referee.is(message['allowed_mentions'], 'allowed_mentions', { parse: [] });
  if (message['content'] === undefined && message['embeds'] === undefined) {
    referee.faults.push('an empty message');
    return json(400, { message: 'Cannot send an empty message', code: 50006 });
  }
  if (message['content'] !== undefined) referee.text(message['content'], 'content', 2_000);
  const embeds = message['embeds'] === undefined ? [] : referee.list(message['embeds'], 'embeds', 1, 10);
  const size = embeds.map((embed, index) => judgeEmbed(embed, `embeds[${String(index)}]`, referee));
  if (size.reduce((sum, one) => sum + one, 0) > 6_000) referee.faults.push('embeds have more than 6000 characters');
  if (referee.faults.length > 0) return json(400, { message: 'Invalid Form Body', code: 50035, errors: {} });
  return { status: 204, body: '' };
}

function judgeEmbed(value: unknown, where: string, referee: Referee): number {
  const embed = referee.object(value, where, ['title', 'description', 'url', 'color', 'footer', 'timestamp']);
  const footer = referee.object(embed['footer'] ?? {}, `${where}.footer`, ['text']);
  const limits = [
    [embed['title'], 'title', 256],
    [embed['description'], 'description', 4_096],
    [footer['text'], 'footer.text', 2_048],
  ] as const;
  if (embed['url'] !== undefined) referee.url(embed['url'], `${where}.url`);
  const { color, timestamp } = embed;
  if (!Number.isInteger(color) || (color as number) > 0xffffff) referee.faults.push(`${where}.color is no colour`);
  if (Number.isNaN(Date.parse(timestamp as string))) referee.faults.push(`${where}.timestamp is no time`);
  for (const [text, name] of limits.slice(0, 2))
    if (text !== undefined) markdown(text as string, `${where}.${name}`, referee);
  const texts = limits.flatMap(([text, name, most]) =>
    text === undefined ? [] : [referee.text(text, `${where}.${name}`, most)],
  );
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Without what is escaped, nothing is left that Discord makes links, mentions or formats of. */
function markdown(text: string, where: string, referee: Referee): void {
  const rest = text.replace(/\\[^0-9A-Za-z\s]/g, '').replaceAll('@\u200b', '');
  if (/[*_~`|<>[\]()#\\@]|:\/\/|^\s*(?:-|\d+\.)\s/m.test(rest)) referee.faults.push(`${where} holds markup: ${rest}`);
}

function json(status: number, body: object): Verdict {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

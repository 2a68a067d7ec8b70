import type { Referee } from './judge.ts';
import { parsed, type Posted, type Verdict } from './judge.ts';

/** https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook and https://adaptivecards.io/explorer */
export function answerTeams({ headers, text }: Posted, referee: Referee): Verdict {
  const body = parsed(text);
  if (headers['content-type'] !== 'application/json' || body === undefined) {
    referee.faults.push('no JSON');
    return failure(400, 'InvalidRequestContent');
  }
  if (Buffer.byteLength(text) > 28 * 1024) {
    referee.faults.push('more than 28 kB');
    return failure(413, 'MessageSizeExceeded');
  }
  const message = referee.object(body, 'message', ['type', 'attachments'], ['type', 'attachments']);
  referee.is(message['type'], 'type', 'message');
  for (const value of referee.list(message['attachments'], 'attachments', 1, 1)) {
    const keys = ['contentType', 'contentUrl', 'content'];
    const attachment = referee.object(value, 'attachment', keys, keys);
    referee.is(attachment['contentType'], 'contentType', 'application/vnd.microsoft.card.adaptive');
    referee.is(attachment['contentUrl'], 'contentUrl', null);
    judgeCard(attachment['content'], referee);
  }
  return referee.faults.length === 0 ? { status: 202, body: '' } : failure(400, 'InvalidRequestContent');
}

function failure(status: number, code: string): Verdict {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error: { code, message: 'The request is not valid.' } }),
  };
}

function judgeCard(value: unknown, referee: Referee): void {
  const card = referee.object(
    value,
    'card',
    ['$schema', 'type', 'version', 'body', 'msteams'],
    ['type', 'version', 'body'],
  );
  referee.is(card['type'], 'card.type', 'AdaptiveCard');
  if (!['1.2', '1.3', '1.4', '1.5'].includes(card['version'] as string)) referee.faults.push('card.version');
  // A list of mentions here would make <at> in a text one.
  referee.object(card['msteams'] ?? {}, 'msteams', ['width']);
  referee.list(card['body'], 'card.body', 1, 500).forEach((block, index) => {
    judgeBlock(block, `card.body[${String(index)}]`, referee);
  });
}

/** Runs of text alone: a TextBlock would read Markdown. */
function judgeBlock(value: unknown, where: string, referee: Referee): void {
  const block = referee.object(value, where, ['type', 'inlines', 'separator', 'spacing'], ['type', 'inlines']);
  referee.is(block['type'], `${where}.type`, 'RichTextBlock');
  referee.list(block['inlines'], `${where}.inlines`, 1, 20).forEach((inline, index) => {
    judgeRun(inline, `${where}.inlines[${String(index)}]`, referee);
  });
}

function judgeRun(value: unknown, where: string, referee: Referee): void {
  const run = referee.object(
    value,
    where,
    ['type', 'text', 'weight', 'size', 'color', 'isSubtle', 'selectAction'],
    ['text'],
  );
  referee.is(run['type'], `${where}.type`, 'TextRun');
  referee.text(run['text'], `${where}.text`, 10_000);
  if (run['selectAction'] === undefined) return;
  const action = referee.object(run['selectAction'], `${where}.selectAction`, ['type', 'url']);
  referee.is(action['type'], `${where}.selectAction.type`, 'Action.OpenUrl');
  referee.url(action['url'], `${where}.selectAction.url`);
}

import type { Referee } from './judge.ts';
import { parsed, type Posted, type Verdict } from './judge.ts';

/** https://docs.slack.dev/reference/block-kit/blocks and https://docs.slack.dev/messaging/formatting-message-text */
export function answerSlack({ headers, text }: Posted, referee: Referee): Verdict {
  if (headers['content-type'] !== 'application/json') return refusal(referee, 'invalid_payload', 'the content type');
  const body = parsed(text);
  if (body === undefined) return refusal(referee, 'invalid_payload', 'no JSON');
  const message = referee.object(body, 'message', ['text', 'blocks', 'unfurl_links', 'unfurl_media']);
  if (message['text'] === undefined) return refusal(referee, 'no_text', 'no text');
  markup(referee.text(message['text'], 'text', 40_000), 'text', referee);
  referee.list(message['blocks'], 'blocks', 1, 50).forEach((block, index) => {
    judgeBlock(block, `blocks[${String(index)}]`, referee);
  });
  return referee.faults.length === 0
    ? { status: 200, headers: { 'content-type': 'text/html' }, body: 'ok' }
    : { status: 400, headers: { 'content-type': 'text/html' }, body: 'invalid_blocks' };
}

function refusal(referee: Referee, word: string, fault: string): Verdict {
  referee.faults.push(fault);
  return { status: 400, headers: { 'content-type': 'text/html' }, body: word };
}

function judgeBlock(value: unknown, where: string, referee: Referee): void {
  const block = referee.object(value, where, ['type', 'text', 'elements'], ['type']);
  switch (block['type']) {
    case 'header':
      judgeText(block['text'], `${where}.text`, { most: 150, types: ['plain_text'] }, referee);
      return;
    case 'section':
      judgeText(block['text'], `${where}.text`, { most: 3_000, types: ['plain_text', 'mrkdwn'] }, referee);
      return;
    case 'context':
      referee.list(block['elements'], `${where}.elements`, 1, 10).forEach((element, index) => {
        judgeText(
          element,
          `${where}.elements[${String(index)}]`,
          { most: 2_000, types: ['plain_text', 'mrkdwn'] },
          referee,
        );
      });
      return;
    case 'divider':
      return;
    default:
      referee.faults.push(`${where} is of no known type`);
  }
}

interface Limits {
  readonly most: number;
  readonly types: readonly string[];
}

function judgeText(value: unknown, where: string, { most, types }: Limits, referee: Referee): void {
  const text = referee.object(value, where, ['type', 'text', 'emoji', 'verbatim'], ['type', 'text']);
  if (!types.includes(text['type'] as string)) referee.faults.push(`${where} is of the type ${String(text['type'])}`);
  if (text['type'] === 'mrkdwn' && 'emoji' in text) referee.faults.push(`${where} has emoji`);
  if (text['type'] === 'plain_text' && 'verbatim' in text) referee.faults.push(`${where} has verbatim`);
  markup(referee.text(text['text'], where, most), where, referee);
}

/** What stands between < and > is a link to a server, never a mention; and & begins an entity. */
function markup(text: string, where: string, referee: Referee): void {
  const rest = text.replace(/<https?:\/\/[^<>|]+\|[^<>|]+>/g, '').replace(/&(?:amp|lt|gt);/g, '');
  if (/[<>&]/.test(rest)) referee.faults.push(`${where} holds a control character of Slack's: ${rest}`);
}

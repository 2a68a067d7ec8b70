import type { MessageReceiver } from '../environments/configuration.ts';
import { parseInstant } from '../environments/instant.ts';
import { isRecord, parseJson } from '../text/json.ts';

/** What a receiver's server answered. */
export interface Answer {
  readonly status: number;
  /** Of the header Retry-After, in seconds or as a date; undefined where there is none. */
  readonly retryAfter: string | undefined;
  readonly body: string;
}

export type Verdict =
  | { readonly kind: 'delivered' }
  /** `after`: milliseconds that the server asks for; undefined: it does not say. */
  | { readonly kind: 'again'; readonly after: number | undefined; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string; readonly hint: string };

/** What a word of the answer means, and what to do about it. */
interface Meaning {
  readonly why: string;
  readonly hint: string;
}

const goneHint = 'Make a new webhook for the channel, and put its address in the secret.';
const ourHint = 'Tell the makers of this program: it must not send such a message.';

/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors */
const slackWords: Readonly<Record<string, Meaning>> = {
  no_service: { why: 'the webhook was removed or switched off (no_service)', hint: goneHint },
  no_team: { why: 'the workspace is gone (no_team)', hint: goneHint },
  invalid_token: { why: 'the webhook’s address is not right (invalid_token)', hint: goneHint },
  channel_not_found: { why: 'its channel is gone (channel_not_found)', hint: goneHint },
  channel_is_archived: {
    why: 'its channel is archived (channel_is_archived)',
    hint: 'Open the channel again, or make a webhook for another.',
  },
  user_not_found: { why: 'the person it writes to is gone (user_not_found)', hint: goneHint },
  action_prohibited: {
    why: 'the workspace forbids it (action_prohibited)',
    hint: 'Ask an administrator of the workspace to allow incoming webhooks there.',
  },
  posting_to_general_channel_denied: {
    why: 'the workspace lets few people write there (posting_to_general_channel_denied)',
    hint: 'Make a webhook for another channel.',
  },
  invalid_payload: { why: 'Slack does not understand the message (invalid_payload)', hint: ourHint },
  invalid_blocks: { why: 'Slack does not understand the message (invalid_blocks)', hint: ourHint },
  no_text: { why: 'Slack does not understand the message (no_text)', hint: ourHint },
};

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const discordCodes: Readonly<Record<number, Meaning>> = {
  10015: { why: 'the webhook was deleted (10015)', hint: goneHint },
  50027: { why: 'the webhook’s address is not right (50027)', hint: goneHint },
  50035: { why: 'Discord does not understand the message (50035)', hint: ourHint },
  50006: { why: 'Discord does not understand the message (50006)', hint: ourHint },
};

/** Azure's codes, as workflows give them. */
const teamsCodes: Readonly<Record<string, Meaning>> = {
  WorkflowNotFound: {
    why: 'the workflow was deleted (WorkflowNotFound)',
    hint: 'Make a workflow anew, and put its address in the secret.',
  },
  WorkflowTriggerIsNotEnabled: {
    why: 'the workflow is switched off (WorkflowTriggerIsNotEnabled)',
    hint: 'Turn the workflow on.',
  },
  DirectApiAuthorizationRequired: {
    why: 'the workflow does not take messages from anyone (DirectApiAuthorizationRequired)',
    hint: 'Let anyone trigger it, or copy the whole address, with its signature.',
  },
  AuthorizationFailed: {
    why: 'the workflow’s address is not right (AuthorizationFailed)',
    hint: 'Copy the whole address, with its signature.',
  },
  MessageSizeExceeded: { why: 'Teams finds the message too large (MessageSizeExceeded)', hint: ourHint },
};

/**
 * Judges what a server answered, by what its provider means by it. Of an answer's own words only those that are known
 * here are repeated: anything else may hold the address, which is a secret.
 *
 *     ('slack', 404 'no_service') → refused    ('discord', 429 '{"retry_after":0.3}') → again after 300
 */
export function verdictOf(type: MessageReceiver['type'], answer: Answer, now: number): Verdict {
  const { status } = answer;
  if (status >= 200 && status < 300) return successOf(type, answer);
  if (status === 429) return { kind: 'again', after: waitOf(type, answer, now), why: 'it is sent too much (429)' };
  if (status >= 500 || status === 408) {
    return { kind: 'again', after: waitOf(type, answer, now), why: `its server answers ${status}` };
  }
  if (status >= 300 && status < 400) {
    return {
      kind: 'refused',
      why: `its server sends the message elsewhere (${status}), where it is not taken: the address may be meant for nobody else`,
      hint: 'Put the address in the secret that it leads to in the end.',
    };
  }
  const meaning = meaningOf(type, answer.body) ?? byStatus(status);
  return { kind: 'refused', ...meaning };
}

/** Connectors of Office 365, which some still have, answer 200 and tell in the text that Teams would not have it. */
function successOf(type: MessageReceiver['type'], { body }: Answer): Verdict {
  const failed = type === 'teams' ? /HTTP error (\d{3})/.exec(body)?.[1] : undefined;
  if (failed === undefined) return { kind: 'delivered' };
  if (failed === '429') return { kind: 'again', after: undefined, why: 'it is sent too much (429)' };
  return {
    kind: 'refused',
    why: `Teams answers ${failed} behind the connector`,
    hint: 'Use a workflow in place of the connector.',
  };
}

function meaningOf(type: MessageReceiver['type'], body: string): Meaning | undefined {
  switch (type) {
    case 'slack':
      return fieldOf(slackWords, body.trim());
    case 'discord': {
      const answer = parseJson(body);
      const code = isRecord(answer) ? answer['code'] : undefined;
      return typeof code === 'number' ? discordCodes[code] : undefined;
    }
    case 'teams': {
      const answer = parseJson(body);
      const error = isRecord(answer) && isRecord(answer['error']) ? answer['error'] : {};
      return typeof error['code'] === 'string' ? fieldOf(teamsCodes, error['code']) : undefined;
    }
    case 'webhook':
      return undefined;
  }
}

function fieldOf(words: Readonly<Record<string, Meaning>>, word: string): Meaning | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

function byStatus(status: number): Meaning {
  const why = `its server answers ${status}`;
  switch (status) {
    case 401:
    case 403:
      return { why, hint: 'Check the address, and who may use it.' };
    case 404:
    case 410:
      return { why, hint: goneHint };
    case 413:
      return { why, hint: ourHint };
    default:
      return { why, hint: 'See what the receiver logs about it.' };
  }
}

/** Discord says it in the body too, more exactly. RFC 9110, 10.2.3: seconds, or a date. */
function waitOf(type: MessageReceiver['type'], { retryAfter, body }: Answer, now: number): number | undefined {
  const told = type === 'discord' ? parseJson(body) : undefined;
  const seconds = isRecord(told) ? told['retry_after'] : undefined;
  if (typeof seconds === 'number' && seconds >= 0) return Math.ceil(seconds * 1000);
  if (retryAfter === undefined) return undefined;
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(retryAfter)) return Math.ceil(Number(retryAfter) * 1000);
  const moment = momentOf(retryAfter);
  return moment === undefined ? undefined : Math.max(0, moment - now);
}

/** `Wed, 01 Jul 2026 12:00:00 GMT` as the core's own calendar reads it. */
function momentOf(text: string): number | undefined {
  const [, date = '', month = '', year = '', time = ''] =
    /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/.exec(text.trim()) ?? [];
  const number = months.indexOf(month) + 1;
  return number === 0 ? undefined : parseInstant(`${year}-${String(number).padStart(2, '0')}-${date}T${time}Z`);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

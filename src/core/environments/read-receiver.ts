import type { Dashboard, MessageReceiver, Occasion, Receiver } from './configuration.ts';
import { defaulted, line, listOf, oneOf, optional, required } from './reading.ts';
import { entriesOf, note, pairsOf, type Entries, type Read } from './sheet.ts';
import { parseVariable } from './words.ts';

const occasions: readonly Occasion[] = ['update', 'promotion', 'rollback', 'hold', 'failure'];
const defaultTitle = 'Image automation';

/**
 * Reads a receiver of notifications. Which keys it may have goes by its type.
 *
 *     { type: webhook, url: env:HOOK, secret: env:KEY }    { type: issue, title: Images, labels: [images] }
 */
export const receiver: Read<Receiver> = (value) => {
  const values = pairsOf(value);
  const type = values === undefined ? undefined : required({ map: value, values }, 'type', kind);
  if (type === undefined) return undefined;
  const entries = entriesOf(value, keysOf(type));
  if (entries === undefined) return undefined;
  return type === 'issue' ? dashboard(entries) : messages(entries, type);
};

const kind = oneOf('slack', 'teams', 'discord', 'webhook', 'issue');

function keysOf(type: Receiver['type']): readonly string[] {
  switch (type) {
    case 'slack':
    case 'teams':
    case 'discord':
      return ['type', 'url', 'on'];
    case 'webhook':
      return ['type', 'url', 'secret', 'on'];
    case 'issue':
      return ['type', 'title', 'labels'];
  }
}

function messages(entries: Entries, type: MessageReceiver['type']): MessageReceiver | undefined {
  const urlFrom = required(entries, 'url', variable);
  const secretFrom = optional(entries, 'secret', variable);
  const on = defaulted(entries, 'on', listOf(oneOf(...occasions), 1), occasions);
  return urlFrom === undefined ? undefined : { type, urlFrom, secretFrom, on };
}

function dashboard(entries: Entries): Dashboard {
  const title = defaulted(entries, 'title', line, defaultTitle);
  return { type: 'issue', title, labels: defaulted(entries, 'labels', listOf(line), []) };
}

/** What is refused here is not shown: it may be the secret itself. */
const variable: Read<string> = (value) => {
  const text = line(value);
  if (text === undefined) return undefined;
  const name = parseVariable(text);
  if (name === undefined) {
    note(value, 'invalid-value', 'it names no environment variable', 'Write "env:NAME", and keep it in a secret.');
  }
  return name;
};

import type { MessageReceiver } from '../../core/environments/configuration.ts';
import { receiverName } from '../../core/notification/receiver-name.ts';
import { Problem } from '../../core/problem/problem.ts';
import { isLoopback } from '../../core/registry/hosts.ts';

type Variables = Readonly<Record<string, string | undefined>>;
type Mask = (secret: string) => void;

/** Reads where a receiver is, and hides it from the log. What is wrong with it is said without showing it. */
export function readAddress(receiver: MessageReceiver, env: Variables, mask: Mask): URL | Problem {
  const text = env[receiver.urlFrom]?.trim() ?? '';
  if (text === '') return missing(receiver, receiver.urlFrom, 'the address of the receiver');
  hide(text, mask);
  if (!URL.canParse(text)) return invalid(receiver, 'no address');
  const url = new URL(text);
  // A short path is no secret by itself, and may be a word that stands in many lines.
  const path = `${url.pathname}${url.search}`;
  if (path.length > 15) hide(path, mask);
  if (`${url.username}${url.password}` !== '') return invalid(receiver, 'an address with a name or a password in it');
  return isPrivate(url, receiver) ? url : invalid(receiver, 'no address that begins with https://');
}

/** The address is all that keeps strangers out of a channel. A webhook of one's own network may do without TLS. */
function isPrivate({ protocol, hostname }: URL, { type }: MessageReceiver): boolean {
  return protocol === 'https:' || (protocol === 'http:' && (type === 'webhook' || isLoopback(hostname)));
}

/** Reads the key of a receiver's signatures; undefined where none is wanted. What should be signed is not sent without. */
export function readSecret(receiver: MessageReceiver, env: Variables, mask: Mask): string | undefined | Problem {
  if (receiver.secretFrom === undefined) return undefined;
  const secret = env[receiver.secretFrom] ?? '';
  if (secret === '') return missing(receiver, receiver.secretFrom, 'the key that signs what it is sent');
  hide(secret, mask);
  return secret;
}

/** Words that stand everywhere must stay readable. */
function hide(secret: string, mask: Mask): void {
  for (const line of secret.split(/\r?\n/)) if (line.trim().length > 3) mask(line);
}

function missing(receiver: MessageReceiver, variable: string, what: string): Problem {
  return new Problem(
    'notification/missing-variable',
    `Cannot notify ${receiverName(receiver)}: the environment variable ${variable} is not set, and holds ${what}`,
    { hint: `Give it to the step: env: { ${variable}: "\${{ secrets.${variable} }}" }` },
  );
}

function invalid(receiver: MessageReceiver, found: string): Problem {
  return new Problem(
    'notification/invalid-address',
    `Cannot notify ${receiverName(receiver)}: the environment variable ${receiver.urlFrom} holds ${found}`,
    { hint: 'Copy the address into the secret once more, whole and without a name or password before the host.' },
  );
}

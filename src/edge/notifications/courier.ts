import { createHmac } from 'node:crypto';
import type { MessageReceiver } from '../../core/environments/configuration.ts';
import { verdictOf, type Verdict } from '../../core/notification/answer.ts';
import type { Courier, Letter, Post } from '../../core/notification/courier.ts';
import { receiverName } from '../../core/notification/receiver-name.ts';
import { reportingController } from '../../core/notification/webhook.ts';
import { Problem } from '../../core/problem/problem.ts';
import { readAddress, readSecret } from './address.ts';

export interface CourierOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly post: Post;
  /** Hides a secret in everything that is printed from then on. */
  readonly mask: (secret: string) => void;
  readonly time: Time;
}

/** Time, as something that can be handed in: tests have their own. */
export interface Time {
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** A signal that goes off so many milliseconds from now. */
  deadline(milliseconds: number): AbortSignal;
}

const tries = 4;
const firstPause = 500;
/** Who asks for more is not waited for: a run has better things to do. */
const longestPause = 30_000;
/** However many events there are, a run waits no longer for one receiver. */
const longestDelivery = 60_000;

/** Opens the way to receivers. Each letter is tried again where that can help, and for a minute in all. */
export function openCourier({ env, post, mask, time }: CourierOptions): Courier {
  return {
    deliver: async (receiver, bodies) => {
      const url = readAddress(receiver, env, mask);
      const secret = readSecret(receiver, env, mask);
      if (url instanceof Problem) return url;
      if (secret instanceof Problem) return secret;
      const signal = time.deadline(longestDelivery);
      for (const body of bodies) {
        const headers = headersFor(receiver, body, secret);
        const failure = await send(receiver, { url, headers, body, signal }, { post, time });
        if (failure !== undefined) return failure;
      }
      return undefined;
    },
  };
}

/** Flux's provider generic-hmac signs the body so, and names the sender so. */
function headersFor({ type }: MessageReceiver, body: string, secret: string | undefined): Letter['headers'] {
  const signature = secret === undefined ? undefined : createHmac('sha256', secret).update(body, 'utf8').digest('hex');
  return {
    'content-type': 'application/json',
    ...(type === 'webhook' ? { 'gotk-component': reportingController } : {}),
    ...(signature === undefined ? {} : { 'x-signature': `sha256=${signature}` }),
  };
}

async function send(
  receiver: MessageReceiver,
  letter: Letter,
  { post, time }: Pick<CourierOptions, 'post' | 'time'>,
): Promise<Problem | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const verdict = await tryOnce(receiver, letter, post, time.now());
    if (verdict.kind === 'delivered') return undefined;
    if (verdict.kind === 'refused') return refused(receiver, verdict);
    const pause = Math.max(verdict.after ?? 0, firstPause * 2 ** (attempt - 1));
    if (attempt === tries || pause > longestPause) return undelivered(receiver, verdict.why, attempt);
    await time.sleep(pause, letter.signal).catch(() => undefined);
    if (letter.signal.aborted) return undelivered(receiver, verdict.why, attempt);
  }
}

async function tryOnce(receiver: MessageReceiver, letter: Letter, post: Post, now: number): Promise<Verdict> {
  const answer = await post(letter);
  if (!('fault' in answer)) return verdictOf(receiver.type, answer, now);
  const why = `there is no whole answer (${answer.fault})`;
  if (answer.passing) return { kind: 'again', after: undefined, why };
  return { kind: 'refused', why, hint: 'Check the address, and the proxy and certificates on the way to it.' };
}

function refused(receiver: MessageReceiver, { why, hint }: Verdict & { readonly kind: 'refused' }): Problem {
  return new Problem('notification/refused', `Cannot notify ${receiverName(receiver)}: ${why}`, { hint });
}

function undelivered(receiver: MessageReceiver, why: string, attempts: number): Problem {
  const times = attempts === 1 ? 'once' : `${attempts} times`;
  return new Problem('notification/undelivered', `Cannot notify ${receiverName(receiver)}: ${why}, tried ${times}`, {
    hint: 'Failures are told by the next run; what else happened stands in Git, in the pull requests and in this report.',
  });
}

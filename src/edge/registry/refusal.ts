import { dockerHub } from '../../core/registry/hosts.ts';
import type { Answer } from './call.ts';
import { credentialsHint, type Held } from './credential-sources.ts';
import { answerText, Failure } from './failure.ts';
import { retryAt } from './rate-limit.ts';

/** Who asked whom. */
export interface Asked {
  readonly host: string;
  readonly held: Held | undefined;
  /** Now, in milliseconds since 1970. */
  readonly now: number;
}

/** Says what an answer that is no success means, by its status alone: bodies say anything. */
export function refusal(answer: Answer, asked: Asked): Failure {
  const { status } = answer;
  if (status === 401) return unauthorized(answer, asked);
  const state = `the registry answers ${status}`;
  const flux = answerText(answer);
  if (status === 403) {
    const who =
      asked.held === undefined
        ? 'to us, who have no credentials for it'
        : `to the credentials from ${asked.held.source}`;
    return new Failure('registry/forbidden', `${state} ${who}`, { flux, hint: forbiddenHint(asked) });
  }
  if (status === 404) return new Failure('registry/not-found', state, { flux, hint: missingHint(asked) });
  if (status === 429) return rateLimited(answer, asked);
  if (status === 408 || status >= 499) {
    const hint = `${asked.host} was asked several times; see its status page, and run again later`;
    return new Failure('registry/unavailable', `${state}${untilOf(answer, asked)}`, { flux, hint });
  }
  return new Failure('registry/protocol', state, { flux, hint: `Is ${asked.host} a container registry?` });
}

function unauthorized(answer: Answer, { host, held }: Asked): Failure {
  const flux = answerText(answer);
  if (held === undefined) {
    const state = `the registry answers 401, and there are no credentials for ${host}`;
    return new Failure('registry/unauthorized', state, { flux, hint: credentialsHint(host) });
  }
  return new Failure('credentials/rejected', `the registry answers 401 to the credentials from ${held.source}`, {
    flux,
    hint: `Check ${held.source}: the credentials for ${host} may have expired, be mistyped, or give no access to this repository`,
  });
}

function forbiddenHint({ host, held }: Asked): string {
  if (held === undefined) return credentialsHint(host);
  return `Give the account behind ${held.source} the right to read this repository`;
}

/** Registries say 404 to those who may not know, too. */
function missingHint({ host, held }: Asked): string {
  const name = host === dockerHub ? 'Check the name in spec.image' : 'Check the host and the name in spec.image';
  return held === undefined
    ? `${name}. ${credentialsHint(host)}`
    : `${name}, and that the account behind ${held.source} may read it`;
}

/** Says until when a host asks to be left alone, where it does. */
function untilOf(answer: Answer, { now }: Asked): string {
  const at = retryAt(answer, now);
  return at === undefined ? '' : `; it asks to be left alone until ${new Date(at).toISOString()}`;
}

function rateLimited(answer: Answer, asked: Asked): Failure {
  const { host, held } = asked;
  const shared = 'Runners share their addresses, and strangers their limit';
  const hint =
    held === undefined
      ? `${shared}: ${credentialsHint(host)}`
      : 'Run less often, or scan fewer images of this registry at a time';
  return new Failure('registry/rate-limited', `the registry answers 429${untilOf(answer, asked)}`, {
    flux: answerText(answer),
    hint,
  });
}

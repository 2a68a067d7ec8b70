import { isRecord, parseJson, textField } from '../../../core/text/json.ts';
import { printable } from '../../../core/text/printable.ts';
import { mediaType, type Answer } from '../call.ts';
import { ConnectionError } from '../connection-error.ts';
import { Failure } from '../failure.ts';
import { unreachable } from '../unreachable.ts';
import { variable, type CloudEdges } from './identity.ts';

const limit = 256 * 1024;
const patience = 30_000;

export interface Asking {
  readonly method?: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Does one request to a token service, and gives whatever answer comes. Throws a Failure where none does. */
export async function askService(
  { method = 'GET', url, headers = {}, body }: Asking,
  edges: CloudEdges,
): Promise<Answer> {
  const { send, clock } = edges;
  const signal = clock.deadline(patience);
  try {
    return await send({ method, url, headers, limit, signal, ...(body === undefined ? {} : { body }) });
  } catch (error) {
    if (error instanceof ConnectionError) throw unreachable(error);
    if (signal.aborted) throw new Failure('registry/timeout', `the token service ${url.host} does not answer in time`);
    throw error;
  }
}

/** Takes one text out of a good answer. Throws a Failure that says which identity was refused, and by whom. */
export async function askFor(field: string, asking: Asking, source: string, edges: CloudEdges): Promise<string> {
  const answer = await askService(asking, edges);
  const body = parseJson(answer.body.toString('utf8'));
  const value = answer.status === 200 && isRecord(body) ? textField(body, field) : undefined;
  if (value === undefined) throw refused(answer, source);
  edges.mask(value);
  return value;
}

/** The form of OAuth's token requests. */
export function form(fields: Readonly<Record<string, string>>): Pick<Asking, 'method' | 'headers' | 'body'> {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams(fields).toString(),
  };
}

function refused(answer: Answer, source: string): Failure {
  const { host } = answer.url;
  if (mediaType(answer) === 'text/html' || /^\s*</.test(answer.body.toString('utf8', 0, 64))) {
    const hint = `A proxy or a sign-in page may stand before ${host}`;
    return new Failure('registry/protocol', `the token service ${host} answers with a web page`, { hint });
  }
  if (answer.status === 200)
    return new Failure('registry/protocol', `the token service ${host} answers without a token`);
  const words = wordsOf(answer);
  const state = `the token service ${host} answers ${answer.status} to ${source}${words === '' ? '' : `: ${words}`}`;
  if (answer.status === 429) return new Failure('registry/rate-limited', state);
  if (answer.status >= 500) return new Failure('registry/unavailable', state);
  return rejected(state, source);
}

/** An identity was shown, and was not good enough. */
export function rejected(state: string, source: string): Failure {
  return new Failure('credentials/rejected', state, {
    hint: `Check ${source}: it may have expired, its trust may not name this repository and branch, or it may lack the right to read the registry`,
  });
}

/** The first line of what OAuth, Azure and Google call the reason. More of it may repeat what was sent. */
function wordsOf(answer: Answer): string {
  const body = parseJson(answer.body.toString('utf8'));
  if (!isRecord(body)) return '';
  const nested = body['error'];
  const words = isRecord(nested)
    ? textField(nested, 'message')
    : (textField(body, 'error_description') ?? textField(body, 'error'));
  return firstLine(words ?? '');
}

/** `'ExpiredToken\nCanonical request …' → 'ExpiredToken'` */
export function firstLine(text: string): string {
  return printable(text.split(/[\r\n]/)[0]?.slice(0, 300) ?? '');
}

/** Tells whether this job may ask GitHub for a token that says who it is. */
export function hasJobIdentity({ env }: CloudEdges): boolean {
  const url = variable(env, 'ACTIONS_ID_TOKEN_REQUEST_URL');
  return url !== undefined && URL.canParse(url) && variable(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== undefined;
}

/** Asks GitHub for a token that says who this job is, made out to an audience. */
export async function jobIdentity(audience: string, edges: CloudEdges): Promise<string> {
  const url = new URL(variable(edges.env, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '');
  url.searchParams.set('audience', audience);
  const authorization = `Bearer ${variable(edges.env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? ''}`;
  return askFor('value', { url, headers: { authorization } }, "the job's OIDC token", edges);
}

import type { Answer, Call, Send } from './call.ts';

/** A shorter secret is no secret, and its letters stand in every text. */
const shortest = 4;
const secretFields = ['password', 'refresh_token', 'access_token', 'client_secret'];

/**
 * Takes out of refusals and warnings what a request itself showed for credentials: a server or proxy that repeats it
 * would have it stand in a report, which others read and no mask covers.
 *
 *     401 'no such token: abcdef' to 'Bearer abcdef' → 'no such token: ***'
 */
export function withoutEcho(send: Send): Send {
  return async (call) => {
    const answer = await send(call);
    const secrets = secretsIn(call);
    const warning = answer.headers['warning'];
    const isQuiet = answer.status < 400 && warning === undefined;
    return secrets.length === 0 || isQuiet ? answer : silenced(answer, secrets);
  };
}

function silenced(answer: Answer, secrets: readonly string[]): Answer {
  const hide = (text: string): string => secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
  const { warning } = answer.headers;
  const quiet = typeof warning === 'object' ? warning.map(hide) : warning && hide(warning);
  const body = answer.status < 400 ? answer.body : Buffer.from(hide(answer.body.toString('latin1')), 'latin1');
  return { ...answer, headers: { ...answer.headers, warning: quiet }, body };
}

/** The longest first, for one may be a part of another. In letters of Latin 1, as bodies are read. */
function secretsIn({ headers, body }: Call): readonly string[] {
  const [scheme = '', shown = ''] = (headers['authorization'] ?? '').split(' ');
  const isBasic = scheme.toLowerCase() === 'basic';
  const login = isBasic ? Buffer.from(shown, 'base64').toString('latin1') : '';
  const form = new URLSearchParams(body ?? '');
  const fields = secretFields.map((name) => Buffer.from(form.get(name) ?? '').toString('latin1'));
  const all = [shown, login.slice(login.indexOf(':') + 1), ...fields];
  return all
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter((secret) => secret.length >= shortest)
    .sort((a, b) => b.length - a.length);
}

import { isRecord, parseJson, textField } from '../text/json.ts';

export interface TokenAnswer {
  readonly token: string;
  /** Seconds of the server's clock, or of ours from now on. */
  readonly expires: { readonly in: number } | { readonly at: number };
}

/** The token spec: "the default lifetime is 60 seconds", and shorter ones are not kept to, for older clients' sake. */
const shortest = 60;

/**
 * Reads what a token service answers; undefined where there is no token in it. Some write `token`, some
 * `access_token` (Azure); Quay leaves the lifetime to the token itself.
 *
 *     '{"access_token":"t","expires_in":300}' → { token: 't', expires: { in: 300 } }    '{"token":"t"}' → { in: 60 }
 */
export function parseTokenAnswer(text: string): TokenAnswer | undefined {
  const body = parseJson(text);
  if (!isRecord(body)) return undefined;
  const token = textField(body, 'token') ?? textField(body, 'access_token');
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token)) return undefined;
  const seconds = body['expires_in'];
  if (typeof seconds === 'number') return { token, expires: { in: Math.max(shortest, seconds) } };
  const at = expiryOf(token);
  return { token, expires: at === undefined ? { in: shortest } : { at } };
}

/** Reads `exp` of a JSON Web Token (RFC 7519); undefined where the token is none. It is not verified: it is for us to send. */
function expiryOf(token: string): number | undefined {
  const [, payload = ''] = token.split('.');
  try {
    const claims = parseJson(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    return isRecord(claims) && typeof claims['exp'] === 'number' ? claims['exp'] : undefined;
  } catch {
    return undefined;
  }
}

import { generateKeyPairSync, verify } from 'node:crypto';
import { isRecord, parseJson } from '../../src/core/text/json.ts';
import { bearerRegistry, formOf, json, later, nothingMore, type Answer } from './answer.ts';
import { directProvider, provider, secrets } from './secrets.ts';

/** Of the service account that has a key of its own. */
export const serviceAccount = 'reader@p.iam.gserviceaccount.com';
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const serviceAccountKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' });

const scope = 'https://www.googleapis.com/auth/cloud-platform';

const sts: Answer = (request, fault) => {
  const form = formOf(request);
  const { audience = '', ...others } = form;
  const wanted = {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    scope,
    subject_token: secrets.job('google'),
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  };
  const isGood = Object.entries(wanted).every(([name, value]) => others[name] === value);
  const token = { [provider]: secrets.federated, [directProvider]: secrets.google }[audience];
  return request.url.pathname === '/v1/token' && isGood && token !== undefined
    ? json({ access_token: token, expires_in: 3600, token_type: 'Bearer' })
    : fault(JSON.stringify(form));
};

const iam: Answer = ({ url, headers, body }, fault) => {
  const path = `/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`;
  const asked = parseJson(body.toString());
  const isScoped = isRecord(asked) && JSON.stringify(asked['scope']) === JSON.stringify([scope]);
  return url.pathname === path && isScoped && headers.authorization === `Bearer ${secrets.federated}`
    ? json({ accessToken: secrets.google, expireTime: later })
    : fault(url.pathname);
};

function partOf(token: string, index: number): Readonly<Record<string, unknown>> {
  const value = parseJson(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString());
  return isRecord(value) ? value : {};
}

/** RFC 7523: an assertion that the key of the service account has signed, for this very service, for an hour at most. */
function assertionFault(assertion: string): string | undefined {
  const { iss, aud, scope: asked, iat, exp } = partOf(assertion, 1);
  const said = JSON.stringify([partOf(assertion, 0)['alg'], iss, aud, asked]);
  const wanted = JSON.stringify(['RS256', serviceAccount, 'https://oauth2.googleapis.com/token', scope]);
  if (said !== wanted) return `${said} instead of ${wanted}`;
  const life = Number(exp) - Number(iat);
  if (!(life > 0 && life <= 3600) || Math.abs(Number(iat) - Date.now() / 1000) > 60) return 'another time';
  const [, text = '', signature = ''] = /^(.*)\.(.*)$/.exec(assertion) ?? [];
  const isSigned = verify('sha256', Buffer.from(text), pair.publicKey, Buffer.from(signature, 'base64url'));
  return isSigned ? undefined : 'the signature is wrong';
}

const oauth: Answer = (request, fault) => {
  const form = formOf(request);
  if (request.url.pathname !== '/token') return fault(request.url.pathname);
  if (form['grant_type'] === 'refresh_token') {
    const isKnown = form['refresh_token'] === secrets.authorized && form['client_secret'] === secrets.authorizedClient;
    return isKnown ? json({ access_token: secrets.google, expires_in: 3600 }) : fault('another refresh token');
  }
  if (form['grant_type'] !== 'urn:ietf:params:oauth:grant-type:jwt-bearer') return fault(String(form['grant_type']));
  const wrong = assertionFault(form['assertion'] ?? '');
  return wrong === undefined ? json({ access_token: secrets.google, expires_in: 3600 }) : fault(wrong);
};

export const google: readonly (readonly [RegExp, Answer])[] = [
  [/^sts\.googleapis\.com$/, sts],
  [/^iamcredentials\.googleapis\.com$/, iam],
  [/^oauth2\.googleapis\.com$/, oauth],
  [/(?:-docker\.pkg\.dev|gcr\.io)$/, bearerRegistry(`oauth2accesstoken:${secrets.google}`, '/v2/token', nothingMore)],
];

import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import type { Certificate } from './certificates.ts';
import { startServer } from './server.ts';

export interface TokenServiceOptions {
  readonly certificate: Certificate;
  /** Whose tokens the registry believes, because of the authority that issued it. */
  readonly signer: Certificate;
  readonly users: Readonly<Record<string, string>>;
}

export interface TokenService {
  readonly realm: string;
  sign(repository: string, actions: readonly string[]): string;
  close(): Promise<void>;
}

/** Starts the other half of https://distribution.github.io/distribution/spec/auth/jwt/: anybody gets a token, users one that opens. */
export async function startTokenService({ certificate, signer, users }: TokenServiceOptions): Promise<TokenService> {
  const issue = (repository: string, actions: readonly string[]): string => {
    const now = Math.floor(Date.now() / 1000);
    const access = actions.length === 0 ? [] : [{ type: 'repository', name: repository, actions }];
    const chain = [signer.cert.replace(/-----.*?-----|\s/g, '')];
    const times = { iat: now, nbf: now - 60, exp: now + 300, jti: randomUUID() };
    const claims = { iss: 'token service', sub: 'somebody', aud: 'real', ...times, access };
    const text = [{ typ: 'JWT', alg: 'ES256', x5c: chain }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const key = createPrivateKey(signer.key);
    return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  const server = await startServer({
    tls: certificate,
    answer: ({ url, headers }) => {
      const pair = Buffer.from(headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString();
      const isKnown = Object.entries(users).some(([user, password]) => pair === `${user}:${password}`);
      if (headers.authorization !== undefined && !isKnown) return { status: 401, body: {} };
      const [, name = ''] = (url.searchParams.get('scope') ?? '').split(':');
      return { status: 200, body: { token: issue(name, isKnown ? ['pull'] : []) } };
    },
  });
  return { realm: `${server.origin}/token`, sign: issue, close: () => server.close() };
}

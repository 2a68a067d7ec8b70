import type { ConnectionSecrets } from '../../core/registry/connection-secrets.ts';
import type { Credentials } from '../../core/registry/credentials.ts';
import { basicHeader } from './tokens.ts';

/** Gives every form in which a secret may come to stand in a log: as it is, and as headers, Secrets and URLs write it. */
export function formsOf(credentials: Credentials): readonly string[] {
  const header = basicHeader(credentials);
  const secret = credentials.kind === 'password' ? credentials.password : credentials.token;
  return [...encoded(secret), ...(header === undefined ? [] : [header.replace('Basic ', '')])];
}

/** The same for what connections are made with. A mask knows lines only. */
export function maskedForms({ tls, proxy }: ConnectionSecrets): readonly string[] {
  const key = tls?.client?.key ?? '';
  const lines = key.split(/\r?\n/).filter((line) => line.length > 3 && !line.startsWith('-----'));
  const password = decodeURIComponent(proxy?.password ?? '');
  const login = Buffer.from(`${decodeURIComponent(proxy?.username ?? '')}:${password}`).toString('base64');
  return [...lines, ...(password === '' ? [] : [...encoded(password), login])];
}

function encoded(secret: string): readonly string[] {
  return [...new Set([secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])];
}

import { createHash, createHmac } from 'node:crypto';
import type { Incoming } from '../registry/server.ts';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');

/** Checks a request's Signature Version 4 by AWS's own rules; gives what is wrong with it, or undefined. */
export function signatureFault(request: Incoming, secret: string, region: string, service: string): string | undefined {
  const { authorization = '', 'x-amz-date': date } = request.headers;
  const [, scope = '', names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      authorization,
    ) ?? [];
  const [day = '', ...rest] = scope.split('/');
  if (rest.join('/') !== `${region}/${service}/aws4_request`) return `the scope is ${scope}`;
  const listed = names.split(';');
  if (!['host', 'x-amz-date'].every((name) => listed.includes(name))) return `only ${names} are signed`;
  const text = [
    'AWS4-HMAC-SHA256',
    String(date),
    scope,
    sha256([...canonical(request, listed), sha256(request.body)].join('\n')),
  ].join('\n');
  const parts = ['aws4_request', service, region, day];
  const key = parts.reduceRight<Buffer | string>((known, part) => hmac(known, part), `AWS4${secret}`);
  return hmac(key, text).toString('hex') === signature ? undefined : 'the signature is wrong';
}

function canonical({ method, url, headers }: Incoming, names: readonly string[]): readonly string[] {
  const lines = names.map((name) => `${name}:${String(headers[name]).trim()}\n`).join('');
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).join('&');
  return [method, url.pathname, query, lines, names.join(';')];
}

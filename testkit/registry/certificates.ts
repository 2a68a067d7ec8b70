import { createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** A certificate with its private key, both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface Authority {
  /** Its own certificate: what a client has to trust. */
  readonly cert: string;
  /** Issues a certificate for these names and addresses; for no more than an hour. */
  issue(names: readonly string[], validity?: Validity): Certificate;
}

export type Validity = 'valid' | 'expired';

/** Makes a certificate authority for one run of the tests, so that none needs to lie in the repository with its key. */
export function createAuthority(name = 'Test authority'): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const sign = (subject: string, key: KeyObject, extensions: readonly Buffer[], validity: Validity): string =>
    certificate({ issuer: name, subject, key, extensions, validity }, privateKey);
  return {
    cert: sign(name, publicKey, [basicConstraints(true)], 'valid'),
    issue: (names, validity = 'valid') => {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const cert = sign(names[0] ?? 'nobody', own.publicKey, [basicConstraints(false), subjectNames(names)], validity);
      return { cert, key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
    },
  };
}

interface Contents {
  readonly issuer: string;
  readonly subject: string;
  readonly key: KeyObject;
  readonly extensions: readonly Buffer[];
  readonly validity: Validity;
}

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const hour = 3_600_000;

/** RFC 5280, 4.1, in DER. */
function certificate({ issuer, subject, key, extensions, validity }: Contents, signer: KeyObject): string {
  const now = Date.now() - (validity === 'expired' ? 3 * hour : 0);
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    distinguishedName(issuer),
    sequence(time(now - hour), time(now + hour)),
    distinguishedName(subject),
    key.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = createSign('sha256').update(body).sign(signer);
  const der = sequence(body, ecdsaWithSha256, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function basicConstraints(isAuthority: boolean): Buffer {
  const value = isAuthority ? sequence(tagged(0x01, Buffer.from([0xff]))) : sequence();
  return sequence(oid('551d13'), tagged(0x01, Buffer.from([0xff])), tagged(0x04, value));
}

function subjectNames(names: readonly string[]): Buffer {
  const entries = names.map((name) =>
    isIPv4(name) ? tagged(0x87, Buffer.from(name.split('.').map(Number))) : tagged(0x82, Buffer.from(name)),
  );
  return sequence(oid('551d11'), tagged(0x04, sequence(...entries)));
}

function distinguishedName(commonName: string): Buffer {
  return sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(commonName)))));
}

function time(milliseconds: number): Buffer {
  const text = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '');
  return tagged(0x18, Buffer.from(text));
}

function oid(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'));
}

function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function tagged(tag: number, value: Buffer): Buffer {
  const { length } = value;
  const head =
    length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), value]);
}

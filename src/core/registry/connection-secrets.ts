import type { ImageRepository } from '../flux/objects.ts';
import { Problem } from '../problem/problem.ts';
import { asFlux } from './pull-secrets.ts';
import type { OpenSecret, Vault } from './vault.ts';

/** PEM texts. */
export interface TlsIdentity {
  /** Authorities to trust besides those of the machine. */
  readonly ca: string | undefined;
  readonly client: { readonly cert: string; readonly key: string } | undefined;
}

export interface ConnectionSecrets {
  readonly tls: TlsIdentity | undefined;
  /** With its login, if it has one. */
  readonly proxy: URL | undefined;
}

/**
 * Reads what `certSecretRef` and `proxySecretRef` of an ImageRepository name. Without them the connection would be to
 * somebody else, so what cannot be read is an error: throws a Problem (`credentials/…`, `object/duplicate`).
 *
 *     { proxySecretRef: 'proxy' }, { proxy: { address: 'socks5://p:1080' } } → { tls: undefined, proxy: socks5://p:1080 }
 */
export function connectionSecretsOf(object: ImageRepository, vault: Vault): ConnectionSecrets {
  const open = (name: string): OpenSecret => {
    const secret = vault.find(object.meta.namespace, name);
    if (secret instanceof Problem) throw asFlux(secret);
    return secret;
  };
  return {
    tls: object.certSecretRef === undefined ? undefined : tlsOf(open(object.certSecretRef)),
    proxy: object.proxySecretRef === undefined ? undefined : proxyOf(open(object.proxySecretRef)),
  };
}

/** fluxcd/pkg, runtime/secrets/converter.go: the legacy keys count where the new ones are not. */
function tlsOf(secret: OpenSecret): TlsIdentity {
  const { values, id } = secret;
  const pick = (key: string, legacy: string): string | undefined => presence(values[key]) ?? presence(values[legacy]);
  const [cert, key, ca] = [pick('tls.crt', 'certFile'), pick('tls.key', 'keyFile'), pick('ca.crt', 'caFile')];
  if (ca !== undefined && !isPem(ca)) throw malformed(secret, 'failed to parse CA certificate');
  const client = cert === undefined || key === undefined ? undefined : { cert, key };
  if (client === undefined && cert !== key) {
    const [there, lacking] = key === undefined ? ['tls.crt', 'tls.key'] : ['tls.key', 'tls.crt'];
    throw malformed(secret, `secret '${id}' contains '${there}' but missing '${lacking}'`);
  }
  if (ca === undefined && client === undefined)
    throw malformed(secret, `secret '${id}' must contain either 'ca.crt' or both 'tls.crt' and 'tls.key'`);
  return { ca, client };
}

function isPem(text: string): boolean {
  return text.includes('-----BEGIN CERTIFICATE-----');
}

function proxyOf(secret: OpenSecret): URL {
  const { values, id } = secret;
  const address = presence(values['address']?.trim());
  if (address === undefined) throw malformed(secret, `secret '${id}': key 'address' not found`);
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase() ?? '';
  if (!/^(?:https?|socks5)$/.test(scheme))
    throw malformed(secret, `proxy URL must use one of the supported schemes (http, https, socks5), got '${scheme}'`);
  // The text may hold a password, so that nothing of it can be shown.
  if (!URL.canParse(address)) throw malformed(secret, 'its address is no URL');
  const url = new URL(address);
  const [username, password] = [presence(values['username']), presence(values['password'])];
  if (username !== undefined) url.username = encodeURIComponent(username);
  if (password !== undefined) url.password = encodeURIComponent(password);
  return url;
}

function presence(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}

function malformed({ source, id }: OpenSecret, text: string): Problem {
  const message = `failed to configure authentication options: ${text}`;
  return new Problem('credentials/malformed', `Cannot use ${source} to connect: ${text}`, {
    hint: `Correct the Secret, or give its values with the input secrets, a line each: ${id}.key=value`,
    flux: { reason: 'AuthenticationFailed', message },
  });
}

import type { ProblemCode } from '../../core/problem/codes.ts';
import { isPrivate } from '../../core/registry/hosts.ts';
import { redactUrl } from '../../core/registry/redact-url.ts';
import type { ConnectionError, ConnectionFault } from './connection-error.ts';
import { Failure } from './failure.ts';

interface Reading {
  readonly code: ProblemCode;
  readonly state: string;
  readonly hint: (url: URL) => string;
}

const noConnection = { code: 'registry/unreachable', state: 'there is no connection', hint: networkHint } as const;

const readings: Readonly<Record<ConnectionFault, Reading>> = {
  refused: noConnection,
  'unknown-host': noConnection,
  reset: noConnection,
  proxy: {
    ...noConnection,
    hint: () => 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY of this step, or the Secret that spec.proxySecretRef names',
  },
  timeout: { code: 'registry/timeout', state: 'there is no answer in time', hint: networkHint },
  certificate: {
    code: 'registry/certificate',
    state: 'the certificate of the registry is not trusted',
    hint: () =>
      'If the registry has a certificate authority of its own, put it into the Secret of spec.certSecretRef as ca.crt, or name its file in NODE_EXTRA_CA_CERTS for this step',
  },
  'no-client-certificate': {
    code: 'registry/certificate',
    state: 'the registry wants a certificate of a client, of an authority that it knows',
    hint: () => 'Name a Secret with tls.crt and tls.key in spec.certSecretRef',
  },
  'not-tls': { code: 'registry/certificate', state: 'the registry does not speak TLS', hint: plainHint },
  'cut-short': {
    code: 'registry/incomplete',
    state: 'the answer ends too early',
    hint: () => 'Run again: nothing is chosen from a list that is not whole',
  },
  'too-large': {
    code: 'registry/incomplete',
    state: 'the answer is too large',
    hint: () => 'Nothing is chosen from a list that is not whole; a registry that knows pages sends smaller ones',
  },
  'not-http': { code: 'registry/protocol', state: 'the answer is not HTTP', hint: plainHint },
};

/** Says what it means that there is no whole answer. */
export function unreachable({ fault, url, message }: ConnectionError): Failure {
  const { code, state, hint } = readings[fault];
  return new Failure(code, `${state}: ${redactUrl(url)}: ${message}`, { hint: hint(url) });
}

function networkHint(url: URL): string {
  const check = `Check the name ${url.host} in spec.image, and that this runner can reach it`;
  return isPrivate(url.hostname) && url.protocol === 'https:' ? `${check}. ${plainHint(url)}` : check;
}

/** Flux asks RFC 1918 addresses over plain HTTP without being told; here somebody has to say so. */
function plainHint(url: URL): string {
  return `If ${url.host} serves plain HTTP, say so with spec.insecure: true (Flux assumes it for private addresses; this program does not)`;
}

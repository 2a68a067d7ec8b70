/** What can go wrong before there is a whole answer. */
export type ConnectionFault =
  | 'refused'
  | 'unknown-host'
  | 'reset'
  | 'timeout'
  | 'certificate'
  | 'no-client-certificate'
  | 'not-tls'
  | 'proxy'
  | 'cut-short'
  | 'too-large'
  | 'not-http';

const faultOf: Readonly<Record<string, ConnectionFault>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EADDRNOTAVAIL: 'refused',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  ETIMEDOUT: 'timeout',
  EPROTO: 'not-tls',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'no-client-certificate',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'no-client-certificate',
};

/** Those that may be gone a second later. */
const passing: ReadonlySet<ConnectionFault> = new Set(['reset', 'timeout', 'cut-short']);

/** A request without a whole answer. */
export class ConnectionError extends Error {
  readonly fault: ConnectionFault;
  readonly url: URL;

  constructor(fault: ConnectionFault, url: URL, text: string) {
    super(text);
    this.fault = fault;
    this.url = url;
  }

  get isPassing(): boolean {
    return passing.has(this.fault);
  }
}

/** Names what an error of the network means; undefined where it is none, and so a bug or an aborted signal. */
export function connectionError(error: unknown, url: URL, whileReading: boolean): ConnectionError | undefined {
  if (error instanceof ConnectionError) return error;
  const code = codeOf(error);
  if (!(error instanceof Error) || code === undefined) return undefined;
  const fault = faultOf[code] ?? familyOf(code);
  if (fault === undefined) return undefined;
  return new ConnectionError(whileReading && fault === 'reset' ? 'cut-short' : fault, url, textOf(error, code));
}

/** OpenSSL's verdicts on a certificate (https://nodejs.org/api/tls.html#x509-certificate-error-codes) have no prefix of their own. */
function familyOf(code: string): ConnectionFault | undefined {
  if (/CERT|CRL|SIGNED|SIGNATURE|ISSUER|VERIFY|PATH_LENGTH|INVALID_(?:CA|PURPOSE)|HOSTNAME_MISMATCH/.test(code))
    return 'certificate';
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'not-tls';
  return code.startsWith('HPE_') ? 'not-http' : undefined;
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Attempts at several addresses fail as one error without words of its own. OpenSSL's words are of no help to anyone. */
function textOf(error: Error, code: string): string {
  if (error instanceof AggregateError && error.message === '') {
    return error.errors.map((each: unknown) => (each instanceof Error ? each.message : code)).join(', ');
  }
  return code.startsWith('ERR_SSL_') || code === 'EPROTO' ? code : `${error.message} (${code})`;
}

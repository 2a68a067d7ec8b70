import { describe, expect, test } from 'vitest';
import { ConnectionError, connectionError } from '../../../src/edge/registry/connection-error.ts';
import { unreachable } from '../../../src/edge/registry/unreachable.ts';

const url = new URL('https://registry.example/v2/app/tags/list?n=1000');
const withCode = (code: string): Error => Object.assign(new Error('said by Node'), { code });

describe('an error of the network', () => {
  test.each([
    ['ECONNREFUSED', 'refused', 'registry/unreachable'],
    ['EHOSTUNREACH', 'refused', 'registry/unreachable'],
    ['ENOTFOUND', 'unknown-host', 'registry/unreachable'],
    ['EAI_AGAIN', 'unknown-host', 'registry/unreachable'],
    ['ECONNRESET', 'reset', 'registry/unreachable'],
    ['ETIMEDOUT', 'timeout', 'registry/timeout'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate', 'registry/certificate'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate', 'registry/certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate', 'registry/certificate'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate', 'registry/certificate'],
    ['CERT_HAS_EXPIRED', 'certificate', 'registry/certificate'],
    ['CERT_REVOKED', 'certificate', 'registry/certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate', 'registry/certificate'],
    ['HOSTNAME_MISMATCH', 'certificate', 'registry/certificate'],
    ['EPROTO', 'not-tls', 'registry/certificate'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'not-tls', 'registry/certificate'],
    ['ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', 'not-tls', 'registry/certificate'],
    ['HPE_INVALID_CONSTANT', 'not-http', 'registry/protocol'],
    ['HPE_HEADER_OVERFLOW', 'not-http', 'registry/protocol'],
  ])('%s is %s, and %s', (code, fault, problem) => {
    const error = connectionError(withCode(code), url, false);
    expect(error?.fault).toBe(fault);
    expect(error && unreachable(error)).toMatchObject({ code: problem });
    expect(error && unreachable(error).message).toContain(url.href);
  });

  test.each(['ECONNRESET', 'EPIPE'])('%s is an early end, once the answer has begun', (code) => {
    expect(connectionError(withCode(code), url, true)?.fault).toBe('cut-short');
  });

  test.each([new Error('a bug'), withCode('ERR_INVALID_ARG_TYPE'), 'text', undefined, null])('%s is none', (error) => {
    expect(connectionError(error, url, false)).toBeUndefined();
  });

  test('at several addresses names them all', () => {
    const error = Object.assign(new AggregateError([new Error('at ::1'), new Error('at 127.0.0.1')]), {
      code: 'ECONNREFUSED',
    });
    expect(connectionError(error, url, false)?.message).toBe('at ::1, at 127.0.0.1');
  });

  test.each([
    ['reset', true],
    ['timeout', true],
    ['cut-short', true],
    ['refused', false],
    ['certificate', false],
    ['too-large', false],
  ] as const)('of the kind %s may pass: %s', (fault, expected) => {
    expect(new ConnectionError(fault, url, '').isPassing).toBe(expected);
  });
});

test.each([
  ['https://10.0.0.1/v2/', true],
  ['https://registry.example/v2/', false],
  ['http://10.0.0.1/v2/', false],
])('at %s the hint names spec.insecure: %s', (address, expected) => {
  const { hint } = unreachable(new ConnectionError('refused', new URL(address), 'no')).details;
  expect(hint?.includes('insecure: true')).toBe(expected);
});

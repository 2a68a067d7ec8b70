import { describe, expect, test } from 'vitest';
import { parseTokenAnswer } from '../../../src/core/registry/token-answer.ts';
import { trustInTokenService } from '../../../src/core/registry/token-service.ts';

describe('parseTokenAnswer', () => {
  const jwt = (claims: unknown): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;

  test.each([
    [
      { token: 't', expires_in: 300 },
      { token: 't', expires: { in: 300 } },
    ],
    [
      { access_token: 't', expires_in: 300 },
      { token: 't', expires: { in: 300 } },
    ],
    [
      { token: 'a', access_token: 'b' },
      { token: 'a', expires: { in: 60 } },
    ],
    [
      { token: '', access_token: 'b' },
      { token: 'b', expires: { in: 60 } },
    ],
    [
      { token: 't', expires_in: 5 },
      { token: 't', expires: { in: 60 } },
    ],
    [{ token: 't' }, { token: 't', expires: { in: 60 } }],
    [{ token: jwt({ exp: 1_900_000_000 }) }, { token: jwt({ exp: 1_900_000_000 }), expires: { at: 1_900_000_000 } }],
    [{ token: jwt({ sub: 'me' }) }, { token: jwt({ sub: 'me' }), expires: { in: 60 } }],
    [{ token: 'a.!.b' }, { token: 'a.!.b', expires: { in: 60 } }],
    [{ token: 7 }, undefined],
    [{ details: 'no' }, undefined],
    // It is going to be a header.
    [{ token: 'a\r\nX-Evil: 1' }, undefined],
    [[], undefined],
  ])('%j', (body, expected) => {
    expect(parseTokenAnswer(JSON.stringify(body))).toEqual(expected);
  });
});

test.each([
  ['https://ghcr.io', 'https://ghcr.io/token', 'credentials'],
  ['https://index.docker.io', 'https://auth.docker.io/token', 'credentials'],
  ['https://registry.gitlab.com', 'https://gitlab.com/jwt/auth', 'credentials'],
  ['https://registry.corp.co.uk', 'https://login.corp.co.uk/', 'credentials'],
  ['https://registry.corp.co.uk', 'https://evil.co.uk/', 'anonymous'],
  ['https://my.azurecr.io', 'https://login.microsoftonline.com/x', 'credentials'],
  ['https://azurecr.io.evil.test', 'https://login.microsoftonline.com/x', 'anonymous'],
  ['https://ghcr.io', 'https://evil.example/token', 'anonymous'],
  ['https://ghcr.io', 'https://ghcr.io.evil.example/token', 'anonymous'],
  ['https://ghcr.io', 'http://ghcr.io/token', 'none'],
  ['https://ghcr.io', 'http://169.254.169.254/', 'none'],
  ['https://ghcr.io', 'https://10.0.0.1/', 'none'],
  ['https://ghcr.io', 'https://localhost/', 'none'],
  ['https://ghcr.io', 'ftp://ghcr.io/', 'none'],
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5001/token', 'credentials'],
  ['http://localhost:5000', 'http://127.0.0.1:5001/token', 'credentials'],
  ['http://10.0.0.1', 'http://10.0.0.1:5001/token', 'credentials'],
  ['http://10.0.0.1', 'http://10.0.0.2/token', 'none'],
  ['http://10.0.0.1', 'https://auth.corp.net/token', 'anonymous'],
  ['https://10.0.0.1', 'https://10.0.1.1/token', 'none'],
])('%s may send %s: %s', (registry, realm, expected) => {
  expect(trustInTokenService(new URL(registry), new URL(realm))).toBe(expected);
});

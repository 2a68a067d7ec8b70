import { describe, expect, test } from 'vitest';
import { attempt } from '../../../src/edge/github/failure.ts';

const what = { act: 'do it', needs: 'contents: write' };

function rest(status: number, message: string, headers: object = {}): Error {
  return Object.assign(new Error(message), { name: 'HttpError', status, response: { headers } });
}

function graphql(type: string, message: string): Error {
  return Object.assign(new Error('GraphQL'), { errors: [{ type, message }], headers: {} });
}

describe('attempt', () => {
  test.each([
    ['REST 401', rest(401, 'Bad credentials'), 'github/unauthorized'],
    ['REST 403', rest(403, 'Resource not accessible by integration'), 'github/missing-permission'],
    ['REST 404', rest(404, 'Not Found'), 'github/repository-not-found'],
    [
      'REST 422',
      rest(422, 'Validation Failed: {"message":"A pull request already exists for o:b."}'),
      'github/already-exists',
    ],
    [
      'REST 422, of old protection',
      rest(422, 'Could not update file: 4 of 4 required status checks are expected.'),
      'github/protected-branch',
    ],
    ['REST 429', rest(429, 'slow down'), 'github/rate-limited'],
    ['REST 500', rest(500, 'Server Error'), 'github/unavailable'],
    ['no answer', Object.assign(new Error('ECONNRESET'), { status: 500 }), 'github/unavailable'],
    ['GraphQL, stale', graphql('STALE_DATA', 'Expected branch to point to …'), 'publish/branch-moved'],
    ['GraphQL, forbidden', graphql('FORBIDDEN', 'Resource not accessible by integration'), 'github/missing-permission'],
    ['GraphQL, scopes', graphql('INSUFFICIENT_SCOPES', 'Your token has not been granted'), 'github/missing-permission'],
    [
      'GraphQL, protection',
      graphql('', "protected branch 'main' check failed:\n  At least 1 approving review is required"),
      'github/protected-branch',
    ],
    ['GraphQL, protection by type', graphql('BRANCH_PROTECTION_RULE_VIOLATION', 'no'), 'github/protected-branch'],
    ['GraphQL, not found', graphql('NOT_FOUND', 'Could not resolve to a Repository'), 'github/repository-not-found'],
    ['GraphQL, limit', graphql('RATE_LIMITED', 'API rate limit exceeded'), 'github/rate-limited'],
    ["the client's own limit", new Error('GraphQL Rate Limit Exceeded'), 'github/rate-limited'],
    ['GraphQL, anything else', graphql('', 'Something else'), 'github/refused'],
  ])('%s', async (_, error, code) => {
    await expect(attempt(what, () => Promise.reject(error))).rejects.toMatchObject({ code });
  });

  test('what GitHub says cannot write a command into the log', async () => {
    const error = rest(422, 'x\n::error::y');
    await expect(attempt(what, () => Promise.reject(error))).rejects.toMatchObject({
      message: 'Cannot do it: GitHub answers "x\\n::error::y"',
    });
  });

  test('a mistake of this program is not taken for an answer', async () => {
    await expect(attempt(what, () => Promise.reject(new TypeError('x')))).rejects.toBeInstanceOf(TypeError);
  });
});

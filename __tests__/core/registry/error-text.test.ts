import { describe, expect, test } from 'vitest';
import { errorText, goText } from '../../../src/core/registry/error-text.ts';

const url = new URL('https://r.test/v2/app/tags/list?n=1000');
const say = (status: number, phrase: string, body: string, method = 'GET'): string =>
  errorText({ method, url, status, phrase, body }).replace(`${method} ${url.href}: `, '');

describe('errorText says it as go-containerregistry does', () => {
  test.each([
    [404, 'Not Found', '{"errors":[{"code":"NAME_UNKNOWN","message":"no such"}]}', 'NAME_UNKNOWN: no such'],
    [
      401,
      'Unauthorized',
      '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":[{"Type":"repository","Class":"","Name":"a","Action":"pull"}]}]}',
      'UNAUTHORIZED: authentication required; [map[Action:pull Class: Name:a Type:repository]]',
    ],
    [
      400,
      'Bad Request',
      '{"errors":[{"code":"A","message":"a"},{"code":"B","message":"b"}]}',
      'multiple errors returned: A: a; B: b',
    ],
    [500, 'Internal Server Error', '{"errors":[]}', 'unexpected status code 500 Internal Server Error: {"errors":[]}'],
    [502, 'Bad Gateway', '', 'unexpected status code 502 Bad Gateway'],
    [504, 'Gateway Timeout', '<html>\n</html>', 'unexpected status code 504 Gateway Timeout: <html>\\n</html>'],
    [
      401,
      'Unauthorized',
      '{"details":"incorrect"}',
      'unexpected status code 401 Unauthorized: {"details":"incorrect"}',
    ],
    [401, 'Unauthorized', '{"errors":[{"code":"DENIED"}]}', 'DENIED: '],
  ])('%s %s %j', (status, phrase, body, expected) => {
    expect(say(status, phrase, body)).toBe(expected);
  });

  test('of a HEAD, which has no body', () => {
    expect(say(404, 'Not Found', '', 'HEAD')).toBe(
      'unexpected status code 404 Not Found (HEAD responses have no body, use GET for details)',
    );
  });
});

test('a registry can write no command into a log, and no novel', () => {
  const text = say(400, 'Bad Request', '{"errors":[{"code":"X","message":"a\\n::stop-commands::\\u001b[2J\\u202e"}]}');
  expect(text).toBe('X: a\\n::stop-commands::\\u001b[2J\\u{202e}');
  expect(say(500, 'Error', 'x'.repeat(100_000)).length).toBeLessThan(400);
});

test.each([
  [null, '<nil>'],
  ['a', 'a'],
  [1.5, '1.5'],
  [true, 'true'],
  [{ b: [1, 2], a: null }, 'map[a:<nil> b:[1 2]]'],
])('goText(%j)', (value, expected) => {
  expect(goText(value)).toBe(expected);
});

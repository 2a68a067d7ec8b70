import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/edge/registry/call.ts';
import { withoutEcho } from '../../../src/edge/registry/echo.ts';

interface Shown {
  readonly authorization?: string;
  readonly form?: string;
}

/** What is left of an answer to a request with these headers and this form. */
async function heard(
  answer: { readonly status: number; readonly body: string; readonly warning?: string | readonly string[] },
  authorization: string,
  form?: string,
): Promise<Answer> {
  const send = withoutEcho(({ method, url }) =>
    Promise.resolve({
      ...{ method, url, status: answer.status, headers: { warning: answer.warning } },
      body: Buffer.from(answer.body),
    }),
  );
  const url = new URL('https://registry.example.com/v2/');
  const signal = AbortSignal.timeout(1000);
  const body = form === undefined ? {} : { body: form };
  return send({
    method: 'GET',
    url,
    headers: authorization === '' ? {} : { authorization },
    ...body,
    limit: 1,
    signal,
  });
}

const basic = `Basic ${Buffer.from('me:hunter2:ü').toString('base64')}`;

describe('what a registry repeats', () => {
  it.each([
    [{ authorization: 'Bearer abc/def' }, 'Bearer abc/def, abc%2Fdef', 'Bearer ***, ***'],
    [{ authorization: basic }, `${basic}: me:hunter2:ü`, 'Basic ***: me:***'],
    [{ form: 'grant_type=refresh_token&refresh_token=abc%2Bdef' }, 'no abc+def, abc%2Bdef', 'no ***, ***'],
    [{ authorization: 'Bearer abcdef' }, 'é denied', 'é denied'],
    // Too short to be a secret.
    [{ authorization: 'Bearer de' }, 'denied', 'denied'],
  ])('is no part of a refusal: %j', async ({ authorization = '', form }: Shown, body, expected) => {
    const answer = await heard({ status: 403, body }, authorization, form);
    expect(answer.body.toString('utf8')).toBe(expected);
  });

  it('is no part of a warning, and a good answer stays as it is', async () => {
    const one = await heard({ status: 200, body: 'abcdef', warning: '299 - "abcdef"' }, 'Bearer abcdef');
    expect([one.body.toString(), one.headers['warning']]).toEqual(['abcdef', '299 - "***"']);
    const two = await heard({ status: 200, body: '', warning: ['299 - "abcdef"'] }, 'Bearer abcdef');
    expect(two.headers['warning']).toEqual(['299 - "***"']);
  });
});

import { expect, it } from 'vitest';
import { fetchFor } from '../../../src/edge/github/proxied-fetch.ts';

const proxy = 'http://proxy.corp.example:3128';

it.each([
  ['no proxy', 'https://api.github.com', {}, true],
  ['a proxy for it', 'https://api.github.com', { HTTPS_PROXY: proxy }, false],
  ['a proxy in small letters', 'https://api.github.com', { https_proxy: proxy }, false],
  ['a proxy for another protocol', 'https://api.github.com', { HTTP_PROXY: proxy }, true],
  ['an exception for it', 'https://api.github.com', { HTTPS_PROXY: proxy, NO_PROXY: 'github.com' }, true],
  [
    'an Enterprise Server and an exception',
    'https://git.corp.example/api/v3',
    { HTTPS_PROXY: proxy, NO_PROXY: '.corp.example' },
    true,
  ],
  ['this machine', 'http://127.0.0.1:8080', { HTTP_PROXY: proxy }, true],
  ['a proxy that is no URL', 'https://api.github.com', { HTTPS_PROXY: 'http://[' }, false],
])('with %s asks by Node itself, or by @actions/github', (_, url, env, isNode) => {
  expect(fetchFor(url, env) === globalThis.fetch).toBe(isNode);
});

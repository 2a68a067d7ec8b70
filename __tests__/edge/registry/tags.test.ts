import { describe, expect, test } from 'vitest';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import { list, open, problemOf, serve, tags, witness } from './setup.ts';

describe('a list of tags', () => {
  test('of up to a thousand is one request', async () => {
    const server = await serve();
    server.fill('org/app', 999);
    expect(await list(open().registry, `${server.host}/org/app`)).toEqual(tags(999));
    expect(server.journal.lines()).toEqual(['GET /v2/org/app/tags/list?n=1000 nobody 200']);
    expect(server.journal.violations).toEqual([]);
  });

  test('of 100,000 is complete, in a hundred requests', async () => {
    const server = await serve();
    server.fill('org/app', 100_000);
    const listed = await list(open().registry, `${server.host}/org/app`);
    expect(listed.length).toBe(100_000);
    expect(new Set(listed)).toEqual(new Set(tags(100_000)));
    expect(server.journal.count()).toBe(100);
    expect(server.journal.violations).toEqual([]);
  });

  test('comes page by page', async () => {
    const server = await serve({ manner: { mostAllowed: 2 } });
    server.fill('org/app', 5);
    const pages: (readonly string[])[] = [];
    for await (const page of open().registry.tags(imageRepository(`${server.host}/org/app`))) {
      pages.push(page);
      expect(server.journal.count()).toBe(pages.length);
    }
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
  });

  test('is not fetched further than it is read', async () => {
    const server = await serve({ manner: { mostAllowed: 2 } });
    server.fill('org/app', 100);
    for await (const page of open().registry.tags(imageRepository(`${server.host}/org/app`))) {
      expect(page.length).toBe(2);
      break;
    }
    expect(server.journal.count()).toBe(1);
  });

  test('may be empty', async () => {
    const server = await serve();
    server.fill('org/app', 0);
    expect(await list(open().registry, `${server.host}/org/app`)).toEqual([]);
  });

  test('may have empty pages, if there is more behind them', async () => {
    const pages = [['a'], [], [], ['b'], []];
    const server = await witness(({ url }) => {
      const at = Number(new URLSearchParams(url.split('?')[1]).get('last') ?? '0');
      const link = at + 1 < pages.length ? { link: `<?last=${at + 1}>; rel="next"` } : {};
      return { status: 200, headers: link, body: { tags: pages[at] } };
    });
    expect(await list(open().registry, `${server.host}/app`)).toEqual(['a', 'b']);
  });

  test('has each tag once, and nothing that is no tag', async () => {
    const junk = [null, '', 7, `sha256:${'a'.repeat(64)}`, 'a b', '::error::x', '-rf'];
    const server = await serve({ manner: { junk, mostAllowed: 10 } });
    server.pushImage('app', ['a', 'b', 'c', 'd', 'e']);
    server.faults.once(/list/, {
      status: 200,
      headers: { link: '</v2/app/tags/list?n=10>; rel="next"' },
      body: { tags: ['a', 'a', 'c', ...junk] },
    });
    expect(await list(open().registry, `${server.host}/app`)).toEqual(['a', 'c', 'b', 'd', 'e']);
  });

  test('is asked for in smaller pages where a thousand are refused', async () => {
    const server = await serve({ like: 'quay-413' });
    server.fill('app', 250);
    expect(await list(open().registry, `${server.host}/app`)).toEqual(tags(250));
    expect(server.journal.lines()[0]).toBe('GET /v2/app/tags/list?n=1000 nobody 413');
    expect(server.journal.count(' 200')).toBe(3);
  });

  test.each([400, 405, 413])('is asked for without a size where none is taken (%s)', async (status) => {
    const server = await serve();
    server.fill('app', 3);
    server.faults.always(/n=\d/, { status });
    expect(await list(open().registry, `${server.host}/app`)).toEqual(tags(3));
    expect(server.journal.lines().map((line) => line.split(' ')[1])).toEqual([
      '/v2/app/tags/list?n=1000',
      '/v2/app/tags/list?n=100',
      '/v2/app/tags/list',
    ]);
  });

  test('that is refused in every size fails as it does in Flux', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 405, body: { errors: [{ code: 'UNSUPPORTED', message: 'no' }] } });
    const problem = await problemOf(list(open().registry, `${server.host}/app`));
    expect(problem.code).toBe('registry/protocol');
    expect(problem.flux).toEqual({
      reason: 'ReadOperationFailed',
      message: `scan failed: GET ${server.origin}/v2/app/tags/list?n=1000: UNSUPPORTED: no`,
    });
  });

  test('of a full page without a Link is asked for once more', async () => {
    const server = await serve({ manner: { link: 'none', mostAllowed: 1000 } });
    server.fill('app', 2500);
    expect(await list(open().registry, `${server.host}/app`)).toEqual(tags(2500));
    expect(server.journal.lines().map((line) => line.split(' ')[1])).toEqual([
      '/v2/app/tags/list?n=1000',
      '/v2/app/tags/list?n=1000&last=v0000999',
      '/v2/app/tags/list?n=1000&last=v0001999',
    ]);
  });

  test('of exactly a thousand ends, even where the question is not understood', async () => {
    const server = await serve({ like: 'distribution-2.8' });
    server.pushImage('app', tags(1000));
    expect(new Set(await list(open().registry, `${server.host}/app`))).toEqual(new Set(tags(1000)));
    expect(server.journal.count()).toBe(2);
  });
});

describe('half a list is none', () => {
  test.each([
    ['the Link leads back', { link: 'loop' }, 1],
    ['the Link never ends, and brings nothing', { link: 'endless' }, 11],
    ['the Link cannot be read', { link: 'garbled' }, 1],
  ] as const)('%s', async (_, manner, requests) => {
    const server = await serve({ manner: { ...manner, mostAllowed: 10 } });
    server.fill('app', 25);
    const problem = await problemOf(list(open().registry, `${server.host}/app`));
    expect(problem.code).toBe('registry/incomplete');
    expect(server.journal.count()).toBe(requests);
  });

  test('a list that goes on for ever is given up', async () => {
    let page = 0;
    const server = await witness(() => {
      page += 1;
      return { status: 200, headers: { link: `<?last=${page}>; rel="next"` }, body: { tags: [`v${page}`] } };
    });
    expect((await problemOf(list(open().registry, `${server.host}/app`))).code).toBe('registry/incomplete');
    expect(server.seen.length).toBe(1100);
  });

  test('a list of more tags than anybody has is given up', async () => {
    const server = await serve({ manner: { mostAllowed: 300_000 } });
    server.shelf.generate('app', 1_200_000, 'none');
    server.faults.once(/n=1000 /, { status: 200 });
    server.faults.always(/n=\d/, { status: 400 });
    const problem = await problemOf(list(open().registry, `${server.host}/app`));
    expect(problem.code).toBe('registry/incomplete');
    expect(problem.message).toContain('1100000');
  });

  test('an error on a later page is an error', async () => {
    const server = await serve({ manner: { mostAllowed: 10 } });
    server.fill('app', 25);
    server.faults.always(/last=/, { status: 403, body: { errors: [{ code: 'DENIED', message: 'no more' }] } });
    expect((await problemOf(list(open().registry, `${server.host}/app`))).code).toBe('registry/forbidden');
  });

  test('a Link to another host is not followed, and its path is not told to anyone', async () => {
    const other = await witness(() => ({ status: 200, body: { tags: ['evil'] } }));
    const server = await serve();
    server.fill('app', 5);
    server.faults.always(/list/, {
      status: 200,
      headers: { link: `<${other.origin}/v2/app/tags/list?last=a>; rel="next"` },
      body: { tags: ['a'] },
    });
    expect((await problemOf(list(open().registry, `${server.host}/app`))).code).toBe('registry/unsafe-redirect');
    expect(other.seen).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { at, commitOn, openBench, textAt, type Bench } from './client.ts';

async function baseTree({ bot, repo }: Bench): Promise<string> {
  return textAt((await bot.get(`/repos/o/r/git/commits/${repo.head() ?? ''}`)).body, 'tree', 'sha');
}

describe('trees over REST', () => {
  it('sets, keeps and removes entries, with their modes', async () => {
    await using bench = await openBench({
      files: { 'a/b.txt': '1', 'c.txt': '2', 'run.sh': { content: '3', mode: '100755' } },
    });
    const reply = await bench.bot.post('/repos/o/r/git/trees', {
      base_tree: await baseTree(bench),
      tree: [
        { path: 'a/b.txt', mode: '100644', type: 'blob', sha: null },
        { path: 'run.sh', mode: '100755', type: 'blob', content: '4' },
        { path: 'link', mode: '120000', type: 'blob', content: 'c.txt' },
      ],
    });
    const listing = await bench.bot.get(`/repos/o/r/git/trees/${textAt(reply.body, 'sha')}?recursive=1`);
    expect(at(listing.body, 'tree')).toMatchObject([
      { path: 'c.txt', mode: '100644' },
      { path: 'link', mode: '120000' },
      { path: 'run.sh', mode: '100755', size: 1 },
    ]);
    expect(bench.github.violations).toEqual([]);
  });

  it('gives the very SHAs of git', async () => {
    await using bench = await openBench();
    const blob = await bench.bot.post('/repos/o/r/git/blobs', { content: 'aGVsbG8K', encoding: 'base64' });
    // printf 'hello\n' | git hash-object --stdin
    expect(at(blob.body, 'sha')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    expect((await bench.bot.get('/repos/o/r/git/blobs/ce013625030ba8dba906f756967f9e9ca394464a')).body).toMatchObject({
      content: 'aGVsbG8K\n',
      encoding: 'base64',
      size: 6,
    });
  });

  it.each([
    ['a base that is no tree', { base_tree: '0'.repeat(40), tree: [entry()] }, 'base_tree is not a valid tree oid'],
    ['a path from the root', { tree: [entry({ path: '/a' })] }, 'tree.path cannot start with a slash'],
    ['a path that climbs', { tree: [entry({ path: 'a/../b' })] }, 'tree.path contains a malformed path component'],
    [
      'neither SHA nor content',
      { tree: [entry({ content: undefined })] },
      'Must supply either tree.sha or tree.content. Request will be rejected if both are present.',
    ],
    [
      'a directory with content',
      { tree: [entry({ mode: '040000', type: 'tree' })] },
      'A subdirectory may not have content',
    ],
    [
      'a blob that is not there',
      { tree: [entry({ content: undefined, sha: 'a'.repeat(40) })] },
      `tree.sha ${'a'.repeat(40)} is not a valid blob`,
    ],
    ['the removal of nothing', { tree: [entry({ content: undefined, sha: null })] }, 'GitRPC::BadObjectState'],
    ['nothing at all', { tree: [] }, 'Invalid tree info'],
  ])('refuses %s', async (_name, body, message) => {
    await using bench = await openBench();
    expect(await bench.bot.post('/repos/o/r/git/trees', body)).toMatchObject({ status: 422, body: { message } });
    expect(bench.github.violations).toEqual([]);
  });

  it('notes what would lose a file, or is more than clients send at once', async () => {
    await using bench = await openBench({ files: { a: 'file' } });
    const base_tree = await baseTree(bench);
    await bench.bot.post('/repos/o/r/git/trees', { base_tree, tree: [entry({ path: 'a/b' })] });
    await bench.bot.post('/repos/o/r/git/trees', { base_tree, tree: [entry({ path: 'x' }), entry({ path: 'x' })] });
    const many = Array.from({ length: 101 }, (_item, index) => entry({ path: `f${index}` }));
    await bench.bot.post('/repos/o/r/git/trees', { base_tree, tree: many });
    expect(bench.github.violations).toEqual([
      'POST /repos/o/r/git/trees: a tree puts a/b below a file',
      'POST /repos/o/r/git/trees: a tree names a path twice',
      'POST /repos/o/r/git/trees: a tree of 101 entries in one request',
    ]);
  });
});

function entry(change: object = {}): object {
  return { path: 'a', mode: '100644', type: 'blob', content: 'x', ...change };
}

describe('commits over REST', () => {
  const person = { name: 'Ann', email: 'ann@example.com', date: '2026-02-03T04:05:06Z' };

  const signature = '-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----';

  it.each([
    ['an App, no names', 'bot', {}, ['valid', 'github-actions[bot]', 'GitHub']],
    ['an App, an author', 'bot', { author: person }, ['unsigned', 'Ann', 'Ann']],
    ['an App, a committer', 'bot', { committer: person }, ['unsigned', 'github-actions[bot]', 'Ann']],
    ['a person, no names', 'alice', {}, ['unsigned', 'alice', 'alice']],
    ['an App, a signature', 'bot', { signature }, ['unknown_key', 'github-actions[bot]', 'github-actions[bot]']],
  ] as const)('by %s', async (_name, who, names, [reason, author, committer]) => {
    await using bench = await openBench();
    const parents = [bench.repo.head()];
    const body = { message: 'm', tree: await baseTree(bench), parents, ...names };
    expect(await bench[who].post('/repos/o/r/git/commits', body)).toMatchObject({
      status: 201,
      body: {
        verification: { verified: reason === 'valid', reason },
        author: { name: author },
        committer: { name: committer },
      },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('writes the addresses that GitHub gives', async () => {
    await using bench = await openBench();
    const sha = await commitOn(bench.bot, bench.repo.head() ?? '', { 'a.txt': 'a' });
    bench.repo.setBranch('main', sha);
    expect(bench.repo.log()[0]).toEqual({
      sha,
      parents: [expect.any(String)],
      message: 'Change',
      author: 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
      committer: 'GitHub <noreply@github.com>',
      verified: true,
    });
    expect((await bench.bot.get(`/repos/o/r/commits/${sha}`)).body).toMatchObject({
      author: { login: 'github-actions[bot]', type: 'Bot' },
      files: [
        { filename: 'a.txt', status: 'added', additions: 1, patch: '@@ -0,0 +1 @@\n+a\n\\ No newline at end of file' },
      ],
    });
  });

  it.each([
    ['a tree that is not there', { tree: 'a'.repeat(40), parents: [] }, 'Tree SHA does not exist'],
    [
      'a parent that is not there',
      { parents: ['a'.repeat(40)] },
      'Parent SHA does not exist or is not a commit object',
    ],
  ])('refuses %s', async (_name, change, message) => {
    await using bench = await openBench();
    const body = { message: 'm', tree: await baseTree(bench), ...change };
    expect(await bench.bot.post('/repos/o/r/git/commits', body)).toMatchObject({ status: 422, body: { message } });
  });

  it('makes the same commits in every run', async () => {
    const shas = await Promise.all(
      [1, 2].map(async () => {
        await using bench = await openBench();
        return await commitOn(bench.bot, bench.repo.head() ?? '', { 'a.txt': 'a' });
      }),
    );
    expect(shas[0]).toBe(shas[1]);
  });
});

describe('contents over REST', () => {
  it('reads files, directories and links', async () => {
    await using bench = await openBench({
      files: {
        'd/a.txt': 'hi\n',
        link: { content: 'd/a.txt', mode: '120000' },
        gone: { content: 'no', mode: '120000' },
        sub: { content: 'a'.repeat(40), mode: '160000' },
      },
    });
    const read = async (path: string): Promise<unknown> => (await bench.bot.get(`/repos/o/r/contents/${path}`)).body;
    expect(await read('d/a.txt')).toMatchObject({ type: 'file', content: 'aGkK\n', encoding: 'base64', size: 3 });
    expect(await read('d')).toMatchObject([{ name: 'a.txt', path: 'd/a.txt', type: 'file' }]);
    expect(await read('link')).toMatchObject({ type: 'file', path: 'link', content: 'aGkK\n' });
    expect(await read('gone')).toMatchObject({ type: 'symlink', target: 'no' });
    expect(await read('')).toMatchObject([
      { name: 'd', type: 'dir' },
      { name: 'gone' },
      { name: 'link' },
      { name: 'sub' },
    ]);
    expect(await bench.bot.get('/repos/o/r/contents/none')).toMatchObject({ status: 404 });
    expect(bench.github.violations).toEqual([]);
  });

  it('sends no content of a file larger than 1 MiB', async () => {
    await using bench = await openBench({ files: { big: 'x'.repeat(1024 * 1024 + 1) } });
    expect((await bench.bot.get('/repos/o/r/contents/big')).body).toMatchObject({
      content: '',
      encoding: 'none',
      size: 1048577,
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('writes a file only over the one that was meant', async () => {
    await using bench = await openBench({ files: { 'a.txt': '1' } });
    const path = '/repos/o/r/contents/a.txt';
    const body = { message: 'm', content: Buffer.from('2').toString('base64') };
    const sha = textAt((await bench.bot.get(path)).body, 'sha');
    expect(await bench.bot.put(path, body)).toMatchObject({
      status: 422,
      body: { message: 'Invalid request.\n\n"sha" wasn\'t supplied.' },
    });
    expect(await bench.bot.put(path, { ...body, sha: 'a'.repeat(40) })).toMatchObject({
      status: 409,
      body: { message: `a.txt does not match ${'a'.repeat(40)}` },
    });
    expect(await bench.bot.put(path, { ...body, sha })).toMatchObject({
      status: 200,
      body: { commit: { verification: { verified: true } } },
    });
    expect(await bench.bot.put('/repos/o/r/contents/b.txt', { ...body, branch: 'none' })).toMatchObject({
      status: 404,
      body: { message: 'Branch none not found' },
    });
    expect(bench.repo.files()).toEqual({ 'a.txt': '2' });
    expect(bench.github.violations).toEqual([]);
  });
});

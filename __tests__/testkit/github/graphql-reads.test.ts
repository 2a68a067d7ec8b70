import { describe, expect, it } from 'vitest';
import { at, openBench, textAt } from './client.ts';

describe('queries', () => {
  it('read blobs by their SHAs under aliases', async () => {
    const big = 'ä'.repeat(300_000);
    await using bench = await openBench({ files: { 'a.yaml': 'a: 1\n', big, bin: Buffer.from([0, 1, 2]) } });
    const tree = await bench.bot.get('/repos/o/r/git/trees/main');
    const sha = (index: number): string => textAt(tree.body, 'tree', index, 'sha');
    const blob = '{ ... on Blob { oid text isBinary isTruncated byteSize } }';
    const query = `{ repository(owner: "o", name: "r") { a: object(oid: "${sha(0)}") ${blob} b: object(oid: "${sha(1)}") ${blob} c: object(oid: "${sha(2)}") ${blob} d: object(oid: "${'a'.repeat(40)}") ${blob} } }`;
    const body = await bench.bot.graphql(query);
    expect(at(body, 'data', 'repository')).toMatchObject({
      a: { oid: sha(0), text: 'a: 1\n', isBinary: false, isTruncated: false, byteSize: 5 },
      b: { isTruncated: true, byteSize: 600_000 },
      c: { text: null, isBinary: true, isTruncated: false, byteSize: 3 },
      d: null,
    });
    expect(Buffer.byteLength(textAt(body, 'data', 'repository', 'b', 'text'))).toBe(512_000);
    expect(bench.github.violations).toEqual([]);
  });

  it('read trees with modes as numbers', async () => {
    await using bench = await openBench({
      files: { 'd/a': 'x', run: { content: 'x', mode: '100755' }, link: { content: 'run', mode: '120000' } },
    });
    const entries = '{ ... on Tree { entries { name path mode type object { ... on Tree { entries { path } } } } } }';
    const body = await bench.bot.graphql(
      `{ repository(owner: "o", name: "r") { object(expression: "main:") ${entries} } }`,
    );
    expect(at(body, 'data', 'repository', 'object', 'entries')).toEqual([
      { name: 'd', path: 'd', mode: 0o040000, type: 'tree', object: { entries: [{ path: 'd/a' }] } },
      { name: 'link', path: 'link', mode: 0o120000, type: 'blob', object: {} },
      { name: 'run', path: 'run', mode: 0o100755, type: 'blob', object: {} },
    ]);
    expect(bench.github.violations).toEqual([]);
  });

  it('read the history of a path', async () => {
    await using bench = await openBench({ files: { a: '1' } });
    bench.github.pushAs('alice', 'main', { b: '1' }, 'Other');
    bench.github.pushAs('alice', 'main', { a: '2' }, 'Mine\n\nWhy: so');
    const body = await bench.bot
      .graphql(`{ repository(owner: "o", name: "r") { defaultBranchRef { name target { ... on Commit {
      history(first: 10, path: "a") { totalCount nodes { messageHeadline messageBody author { name user { login } } } } } } } } }`);
    expect(at(body, 'data', 'repository', 'defaultBranchRef', 'target', 'history')).toEqual({
      totalCount: 2,
      nodes: [
        { messageHeadline: 'Mine', messageBody: 'Why: so', author: { name: 'alice', user: { login: 'alice' } } },
        { messageHeadline: 'Begin', messageBody: '', author: { name: 'maintainer', user: { login: 'maintainer' } } },
      ],
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('see what REST has written, for it is one store', async () => {
    await using bench = await openBench();
    bench.github.pushAs('alice', 'bot', { a: '1' });
    await bench.bot.post('/repos/o/r/pulls', { title: 'T', head: 'bot', base: 'main', draft: true });
    await bench.bot.post('/repos/o/r/issues/1/labels', { labels: ['new'] });
    const body = await bench.bot.graphql(
      `query ($owner: String!) { repository(owner: $owner, name: "r") {
      viewerPermission autoMergeAllowed isArchived
      pullRequests(first: 5, states: [OPEN], headRefName: "bot") { totalCount nodes {
        number state isDraft author { login __typename } labels(first: 1) { nodes { name } } headRef { name } baseRefName
        files(first: 1) { nodes { path additions changeType } } commits(first: 1) { nodes { commit { messageHeadline } } } } } } }`,
      { owner: 'o' },
    );
    expect(at(body, 'data', 'repository')).toEqual({
      viewerPermission: 'WRITE',
      autoMergeAllowed: false,
      isArchived: false,
      pullRequests: {
        totalCount: 1,
        nodes: [
          {
            number: 1,
            state: 'OPEN',
            isDraft: true,
            // A bot's login has no [bot] in GraphQL.
            author: { login: 'github-actions', __typename: 'Bot' },
            labels: { nodes: [{ name: 'new' }] },
            headRef: { name: 'bot' },
            baseRefName: 'main',
            files: { nodes: [{ path: 'a', additions: 1, changeType: 'ADDED' }] },
            commits: { nodes: [{ commit: { messageHeadline: 'Change by alice' } }] },
          },
        ],
      },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it.each([
    [
      'a repository',
      '{ repository(owner: "o", name: "none") { id } }',
      "Could not resolve to a Repository with the name 'o/none'.",
    ],
    [
      'a pull request',
      '{ repository(owner: "o", name: "r") { pullRequest(number: 9) { id } } }',
      'Could not resolve to a PullRequest with the number of 9.',
    ],
    ['a node', '{ node(id: "X_1") { id } }', "Could not resolve to a node with the global id of 'X_1'"],
  ])('say NOT_FOUND of %s that is not there', async (_name, query, message) => {
    await using bench = await openBench();
    expect(await bench.bot.graphql(query)).toMatchObject({ errors: [{ type: 'NOT_FOUND', message }] });
    expect(bench.github.violations).toEqual([]);
  });

  it('have null for a reference that is not there', async () => {
    await using bench = await openBench();
    expect(
      await bench.bot.graphql('{ repository(owner: "o", name: "r") { ref(qualifiedName: "refs/heads/none") { id } } }'),
    ).toEqual({
      data: { repository: { ref: null } },
    });
  });

  it.each([
    [
      'no size',
      'pullRequests(states: [OPEN])',
      'You must provide a `first` or `last` value to properly paginate the `pullRequests` connection.',
    ],
    [
      'too large a size',
      'pullRequests(first: 101)',
      'Requesting 101 records on the `pullRequests` connection exceeds the `first` limit of 100 records.',
    ],
  ])('are refused with %s', async (_name, field, message) => {
    await using bench = await openBench();
    expect(await bench.bot.graphql(`{ repository(owner: "o", name: "r") { ${field} { totalCount } } }`)).toMatchObject({
      errors: [{ message }],
    });
  });

  it('go through a list page by page', async () => {
    await using bench = await openBench();
    for (const name of ['a', 'b', 'c']) bench.repo.setBranch(name, 'main');
    const query = `query ($after: String) { repository(owner: "o", name: "r") { refs(refPrefix: "refs/heads/", first: 2, after: $after) {
      nodes { name } pageInfo { hasNextPage endCursor } } } }`;
    const first = at(await bench.bot.graphql(query), 'data', 'repository', 'refs');
    expect(first).toMatchObject({ nodes: [{ name: 'a' }, { name: 'b' }], pageInfo: { hasNextPage: true } });
    const second = await bench.bot.graphql(query, { after: textAt(first, 'pageInfo', 'endCursor') });
    expect(at(second, 'data', 'repository', 'refs')).toMatchObject({
      nodes: [{ name: 'c' }, { name: 'main' }],
      pageInfo: { hasNextPage: false },
    });
  });
});

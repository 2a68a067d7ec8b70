import { describe, expect, it } from 'vitest';
import { faults } from '../../../testkit/github/faults.ts';
import { operationFor, operations } from '../../../testkit/github/rest/description.ts';
import { judgeResponse } from '../../../testkit/github/rest/referee.ts';
import { servedOperations } from '../../../testkit/github/rest/router.ts';
import { at, openBench } from './client.ts';

describe('the referee of REST', () => {
  it('serves every operation of the description, and no other', () => {
    const described = operations().map(({ id }) => id);
    expect(servedOperations().toSorted()).toEqual(described.toSorted());
  });

  it('answers 501 to what GitHub does not have, and remembers it', async () => {
    await using bench = await openBench();
    expect(await bench.bot.get('/repos/o/r/nothing')).toMatchObject({ status: 501 });
    expect(bench.github.violations).toEqual(['GET /repos/o/r/nothing: no such operation is served']);
  });

  it.each([
    ['an unknown query parameter', '/repos/o/r/pulls?stat=open', 'query stat is not a parameter'],
    [
      'a query value out of its list',
      '/repos/o/r/pulls?state=opened',
      'query state must be equal to one of the allowed values',
    ],
    ['a page that GitHub would cut', '/repos/o/r/pulls?per_page=500', 'query per_page 500 is not between 1 and 100'],
    [
      'a head that filters nothing',
      '/repos/o/r/pulls?head=bot',
      'query head "bot" is not owner:branch, so it filters nothing',
    ],
    ['a number that is none', '/repos/o/r/pulls/one', 'path pull_number must be integer'],
  ])('notes %s', async (_name, path, violation) => {
    await using bench = await openBench();
    await bench.bot.get(path);
    expect(bench.github.violations.join()).toContain(violation);
  });

  it.each([
    [
      'a property that is missing',
      { ref: 'refs/heads/x' },
      `"sha" wasn't supplied.`,
      "must have required property 'sha'",
    ],
    [
      'a value of another type',
      { ref: 'refs/heads/x', sha: 1 },
      `For 'properties/sha', 1 is not a string.`,
      'body/sha must be string',
    ],
    ['no body', undefined, 'Invalid request.', 'body is missing'],
  ])('refuses %s with 422, and notes it', async (_name, body, message, violation) => {
    await using bench = await openBench();
    const reply = await bench.bot.post('/repos/o/r/git/refs', body);
    expect(reply.status).toBe(422);
    expect(at(reply.body, 'message')).toContain(message);
    expect(bench.github.violations.join()).toContain(violation);
  });

  it('notes a property that GitHub would pass over', async () => {
    await using bench = await openBench();
    await bench.bot.patch('/repos/o/r/git/refs/heads/main', { sha: bench.repo.head(), forced: true });
    expect(bench.github.violations.join()).toContain('body forced is not a property');
  });

  it('notes a body where none is taken', async () => {
    await using bench = await openBench();
    await bench.bot.send('DELETE', '/repos/o/r/git/refs/heads/main', {});
    expect(bench.github.violations.join()).toContain('body is sent, and none is taken');
  });

  it.each([
    ['a body that is not as described', 200, { ref: 'refs/heads/x' }],
    ['no body', 200, undefined],
    ['a status that is not documented', 201, {}],
    ['a refusal that is not documented', 418, { message: 'x' }],
    ['an error without a message', 403, {}],
  ])('judges its own answers: %s', (_name, status, body) => {
    const found = operationFor('PATCH', '/repos/o/r/git/refs/heads/x');
    expect(found?.operation.id).toBe('git/update-ref');
    expect(found === undefined ? [] : judgeResponse(found.operation, status, body)).not.toEqual([]);
  });

  it('notes an API version that GitHub never had', async () => {
    await using bench = await openBench();
    await fetch(`${bench.github.url}/rate_limit`, {
      headers: { 'x-github-api-version': '2001-01-01', 'user-agent': 'x' },
    });
    expect(bench.github.violations.join()).toContain('x-github-api-version 2001-01-01 is not known');
  });

  it('notes a planned fault that no request met', async () => {
    await using bench = await openBench();
    bench.github.fail(/POST .*pulls$/, faults.serverError());
    expect(bench.github.violations.join()).toContain('no request met the fault planned for');
  });

  it('refuses JSON that cannot be read', async () => {
    await using bench = await openBench();
    const response = await fetch(`${bench.github.url}/graphql`, {
      method: 'POST',
      body: '{',
      headers: { 'user-agent': 'x' },
    });
    expect([response.status, await response.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
    expect(bench.github.violations).toHaveLength(1);
  });
});

describe('the referee of GraphQL', () => {
  it.each([
    [
      'a field that the schema does not have',
      '{ repository(owner: "o", name: "r") { nme } }',
      'Cannot query field "nme"',
    ],
    ['an argument that is missing', '{ repository(owner: "o") { id } }', 'argument "name"'],
    [
      'a value that the enum does not have',
      '{ repository(owner: "o", name: "r") { pullRequests(first: 1, states: [OPENED]) { totalCount } } }',
      'OPENED',
    ],
    ['a query that cannot be read', '{ repository(', 'Syntax Error'],
    [
      'a field that is not served',
      '{ repository(owner: "o", name: "r") { stargazerCount } }',
      'GraphQL Repository.stargazerCount is not served',
    ],
    [
      'a mutation that is not served',
      'mutation { addStar(input: { starrableId: "x" }) { clientMutationId } }',
      'GraphQL Mutation.addStar is not served',
    ],
  ])('notes %s, and answers with an error', async (_name, query, violation) => {
    await using bench = await openBench();
    const body = await bench.bot.graphql(query);
    expect(at(body, 'errors')).toHaveLength(1);
    expect(bench.github.violations.join()).toContain(violation);
  });

  it.each([
    ['GitObjectID', { oid: 'abc', name: 'refs/heads/x' }],
    ['GitRefname', { oid: '0'.repeat(40), name: 'main' }],
  ])('holds the scalar %s to its form', async (scalar, { oid, name }) => {
    await using bench = await openBench();
    const body = await bench.bot.graphql(
      'mutation($i: UpdateRefsInput!) { updateRefs(input: $i) { clientMutationId } }',
      { i: { repositoryId: 'R', refUpdates: [{ name, afterOid: oid }] } },
    );
    expect(JSON.stringify(body)).toContain(`is not a ${scalar}`);
    expect(bench.github.violations).toHaveLength(1);
  });
});

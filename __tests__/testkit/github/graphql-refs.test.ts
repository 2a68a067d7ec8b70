import { describe, expect, it } from 'vitest';
import { at, commitOn, openBench, textAt, type Bench } from './client.ts';

const zeros = '0'.repeat(40);
const updateRefs = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

interface Update {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string;
  readonly force?: boolean;
}

async function repositoryId(bench: Bench): Promise<string> {
  return textAt(await bench.bot.graphql('{ repository(owner: "o", name: "r") { id } }'), 'data', 'repository', 'id');
}

async function update(bench: Bench, ...refUpdates: readonly Update[]): Promise<unknown> {
  return bench.bot.graphql(updateRefs, { input: { repositoryId: await repositoryId(bench), refUpdates } });
}

const done = { data: { updateRefs: { clientMutationId: null } } };

describe('updateRefs', () => {
  it('makes, moves by force and deletes a branch under a lease', async () => {
    await using bench = await openBench();
    const main = bench.repo.head() ?? '';
    const name = 'refs/heads/bot/x';
    const [one, two] = [await commitOn(bench.bot, main, { a: '1' }), await commitOn(bench.bot, main, { a: '2' })];
    expect(await update(bench, { name, beforeOid: zeros, afterOid: one })).toEqual(done);
    expect(await update(bench, { name, beforeOid: one, afterOid: two, force: true })).toEqual(done);
    expect(bench.repo.head('bot/x')).toBe(two);
    expect(await update(bench, { name, beforeOid: two, afterOid: zeros })).toEqual(done);
    expect(bench.repo.branches()).toEqual(['main']);
    expect(bench.github.violations).toEqual([]);
  });

  it.each([
    ['the branch has moved', 'main'],
    ['the branch is there, and must not be', zeros],
  ])('tells nothing but that it failed where %s, even by force', async (_name, before) => {
    await using bench = await openBench();
    const main = bench.repo.head() ?? '';
    bench.repo.setBranch('bot/x', 'main');
    const theirs = bench.github.pushAs('stranger', 'bot/x', { s: 's' });
    const ours = await commitOn(bench.bot, main, { a: '1' });
    const beforeOid = before === 'main' ? main : before;
    const body = await update(bench, { name: 'refs/heads/bot/x', beforeOid, afterOid: ours, force: true });
    expect(body).toMatchObject({ data: { updateRefs: null }, errors: [{ path: ['updateRefs'] }] });
    expect(textAt(body, 'errors', 0, 'message')).toContain('Something went wrong while executing your query.');
    expect(at(body, 'errors', 0, 'type')).toBeUndefined();
    expect(bench.repo.head('bot/x')).toBe(theirs);
    expect(bench.github.violations).toEqual([]);
  });

  it('moves all or none', async () => {
    await using bench = await openBench();
    const main = bench.repo.head() ?? '';
    const body = await update(
      bench,
      { name: 'refs/heads/a', beforeOid: zeros, afterOid: main },
      { name: 'refs/heads/main', beforeOid: 'a'.repeat(40), afterOid: main },
    );
    expect(at(body, 'errors')).toHaveLength(1);
    expect(bench.repo.branches()).toEqual(['main']);
    const both = [
      { name: 'refs/heads/a', afterOid: main },
      { name: 'refs/heads/b', afterOid: main },
    ];
    expect(await update(bench, ...both)).toEqual(done);
    expect(bench.repo.branches()).toEqual(['a', 'b', 'main']);
  });

  it('goes only forward without force', async () => {
    await using bench = await openBench();
    const ours = await commitOn(bench.bot, bench.repo.head() ?? '', { a: '1' });
    bench.github.pushAs('stranger', 'main', { s: 's' });
    const body = await update(bench, { name: 'refs/heads/main', afterOid: ours });
    expect(body).toMatchObject({ errors: [{ type: 'UNPROCESSABLE', message: 'Update is not a fast forward' }] });
  });

  it('takes commits only', async () => {
    await using bench = await openBench();
    const blob = textAt((await bench.bot.post('/repos/o/r/git/blobs', { content: 'x' })).body, 'sha');
    const body = await update(bench, { name: 'refs/heads/x', afterOid: blob });
    expect(body).toMatchObject({ errors: [{ message: 'Invalid object type blob, expected commit' }] });
  });

  it('is not known to an older GitHub Enterprise Server', async () => {
    await using bench = await openBench({}, { lacks: ['Mutation.updateRefs'] });
    const body = await update(bench, { name: 'refs/heads/x', afterOid: bench.repo.head() ?? '' });
    expect(body).toEqual({
      errors: [
        {
          extensions: { code: 'undefinedField', typeName: 'Mutation', fieldName: 'updateRefs' },
          message: "Field 'updateRefs' doesn't exist on type 'Mutation'",
        },
      ],
    });
    expect(bench.github.violations).toEqual([]);
  });
});

describe('createRef, updateRef and deleteRef', () => {
  it('make, move and remove one branch', async () => {
    await using bench = await openBench();
    const main = bench.repo.head() ?? '';
    const create = 'mutation ($i: CreateRefInput!) { createRef(input: $i) { ref { id name target { oid } } } }';
    const input = { repositoryId: await repositoryId(bench), name: 'refs/heads/bot', oid: main };
    const made = await bench.bot.graphql(create, { i: input });
    expect(made).toMatchObject({ data: { createRef: { ref: { name: 'bot', target: { oid: main } } } } });
    expect(await bench.bot.graphql(create, { i: input })).toMatchObject({
      data: { createRef: null },
      errors: [{ type: 'UNPROCESSABLE', message: 'A ref named "refs/heads/bot" already exists in the repository.' }],
    });
    const refId = textAt(made, 'data', 'createRef', 'ref', 'id');
    const oid = await commitOn(bench.bot, main, { a: '1' });
    await bench.bot.graphql('mutation ($i: UpdateRefInput!) { updateRef(input: $i) { ref { name } } }', {
      i: { refId, oid },
    });
    expect(bench.repo.head('bot')).toBe(oid);
    await bench.bot.graphql('mutation ($i: DeleteRefInput!) { deleteRef(input: $i) { clientMutationId } }', {
      i: { refId },
    });
    expect(bench.repo.branches()).toEqual(['main']);
    const again = await bench.bot.graphql(
      'mutation ($i: DeleteRefInput!) { deleteRef(input: $i) { clientMutationId } }',
      { i: { refId } },
    );
    expect(again).toMatchObject({
      errors: [{ type: 'NOT_FOUND', message: `Could not resolve to a node with the global id of '${refId}'` }],
    });
    expect(bench.github.violations).toEqual([]);
  });
});

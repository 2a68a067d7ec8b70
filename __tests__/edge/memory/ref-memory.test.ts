import { describe, expect, it } from 'vitest';
import { faults } from '../../../testkit/github/faults.ts';
import { gitHubStage, ref } from './kit.ts';

const nothing = { text: undefined, version: '' };

describe('the memory on GitHub', () => {
  it('keeps a text on a ref of its own, and no branch or tag shows it', async () => {
    await using stage = await gitHubStage();
    const memory = stage.open();
    expect(memory.place).toBe(`${ref} of "o/r"`);
    const before = await memory.load();
    expect(before).toEqual(nothing);
    expect(await memory.save('{"a":1}\n', before)).toBe(true);
    const kept = await stage.open().load();
    expect(kept.text).toBe('{"a":1}\n');
    expect(stage.github.repository.branches()).toEqual(['main']);
    expect(stage.github.writes).toEqual([
      'POST /repos/o/r/git/trees',
      'POST /repos/o/r/git/commits',
      'POST /graphql updateRefs',
    ]);
    expect(stage.github.violations).toEqual([]);
  });

  it('replaces what was kept, without history', async () => {
    await using stage = await gitHubStage();
    const memory = stage.open();
    await memory.save('one', await memory.load());
    expect(await memory.save('two', await memory.load())).toBe(true);
    expect((await memory.load()).text).toBe('two');
    const commits = stage.github.incoming.filter(({ line }) => line.endsWith('/git/commits'));
    expect(commits.map(({ body }) => (body as { parents?: unknown }).parents)).toEqual([undefined, undefined]);
    expect(stage.github.violations).toEqual([]);
  });

  it('writes over nothing that another run has kept meanwhile', async () => {
    await using stage = await gitHubStage();
    const [one, other] = [stage.open(), stage.open()];
    const [first, second] = [await one.load(), await other.load()];
    expect(await one.save('one', first)).toBe(true);
    expect(await other.save('other', second)).toBe(false);
    const again = await other.load();
    expect(again.text).toBe('one');
    expect(await other.save('other', again)).toBe(true);
    expect(await one.save('one more', again)).toBe(false);
    expect(stage.github.violations).toEqual([]);
  });

  it('reads what GraphQL cuts short', async () => {
    await using stage = await gitHubStage();
    const memory = stage.open();
    const text = `${'0123456789é'.repeat(60_000)}\n`;
    await memory.save(text, await memory.load());
    expect((await memory.load()).text).toBe(text);
    expect(stage.github.requests.at(-1)).toMatch(/^GET \/repos\/o\/r\/git\/blobs\//);
    expect(stage.github.violations).toEqual([]);
  });

  it('gives an empty text where the ref leads to something else', async () => {
    await using stage = await gitHubStage();
    const token = stage.github.addToken({ login: 'maintainer', kind: 'user', permissions: { contents: 'write' } });
    stage.github.repository.addCollaborator('maintainer', 'write');
    const made = await fetch(`${stage.github.url}/repos/o/r/git/refs`, {
      method: 'POST',
      headers: { authorization: `token ${token}`, 'user-agent': 'test', accept: 'application/vnd.github+json' },
      body: JSON.stringify({ ref, sha: stage.github.repository.head() }),
    });
    expect(made.status).toBe(201);
    const kept = await stage.open().load();
    expect(kept).toEqual({ text: '', version: stage.github.repository.head() });
    const memory = stage.open();
    expect(await memory.save('anew', await memory.load())).toBe(true);
    expect(stage.github.repository.files()).toEqual({ 'README.md': 'Hello\n' });
  });

  it('knows a write whose answer got lost', async () => {
    await using stage = await gitHubStage();
    const memory = stage.open();
    const before = await memory.load();
    stage.github.fail(/updateRefs/, faults.dropAfter());
    expect(await memory.save('kept', before)).toBe(true);
    expect((await memory.load()).text).toBe('kept');
    expect(stage.github.violations).toEqual([]);
  });

  it.each([
    ['before the tree', /git\/trees/],
    ['before the commit', /git\/commits/],
    ['before the ref', /updateRefs/],
  ])('leaves what was kept where it is stopped %s', async (_, request) => {
    await using stage = await gitHubStage();
    const memory = stage.open();
    await memory.save('old', await memory.load());
    stage.github.fail(request, faults.forbidden());
    const stopped = memory.save('new', await memory.load());
    await expect(stopped).rejects.toMatchObject({ code: 'github/missing-permission' });
    expect((await stage.open().load()).text).toBe('old');
    expect(stage.github.violations).toEqual([]);
  });

  it('names the permission that is missing', async () => {
    await using stage = await gitHubStage({ contents: 'read' });
    const memory = stage.open();
    const before = await memory.load();
    await expect(memory.save('new', before)).rejects.toMatchObject({
      code: 'github/missing-permission',
      hint: expect.stringContaining('contents: write') as string,
    });
    await using blind = await gitHubStage({});
    await expect(blind.open().load()).rejects.toMatchObject({ name: 'Problem' });
  });
});

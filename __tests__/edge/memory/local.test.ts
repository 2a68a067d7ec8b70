import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Memory } from '../../../src/core/ports.ts';
import { openFileMemory } from '../../../src/edge/memory/file.ts';
import { openGitMemory } from '../../../src/edge/git/memory.ts';
import { ref } from './kit.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'memory-'));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

const git = (...words: string[]): string => execFileSync('git', ['-C', base, ...words], { encoding: 'utf8' });

const kinds: readonly (readonly [string, () => Memory])[] = [
  ['a checkout', () => openGitMemory(base)],
  ['a file', () => openFileMemory(join(base, 'some', 'where.json'))],
];

describe.each(kinds)('the memory of %s', (_, open) => {
  beforeEach(() => {
    git('init', '--quiet');
  });

  it('keeps a text, and replaces it', async () => {
    expect(await open().load()).toEqual({ text: undefined, version: '' });
    expect(await open().save('one\n', await open().load())).toBe(true);
    expect((await open().load()).text).toBe('one\n');
    expect(await open().save('two\n', await open().load())).toBe(true);
    expect((await open().load()).text).toBe('two\n');
  });

  it('writes over nothing that another run has kept meanwhile', async () => {
    const first = await open().load();
    await open().save('one', first);
    expect(await open().save('other', first)).toBe(false);
    const kept = await open().load();
    expect(kept.text).toBe('one');
    await open().save('two', kept);
    expect(await open().save('other', kept)).toBe(false);
  });
});

describe('a checkout', () => {
  it('shows the ref nowhere but where it is asked for', async () => {
    git('init', '--quiet');
    const memory = openGitMemory(base);
    await memory.save('text', await memory.load());
    expect(git('show', `${ref}:memory.json`)).toBe('text');
    expect(git('branch', '--all') + git('tag') + git('status', '--porcelain')).toBe('');
  });

  it('gives an empty text where the ref leads to something else', async () => {
    git('init', '--quiet');
    const blob = git('hash-object', '-w', '-t', 'tree', '/dev/null').trim();
    git('update-ref', ref, blob);
    const kept = await openGitMemory(base).load();
    expect(kept).toEqual({ text: '', version: blob });
    expect(await openGitMemory(base).save('anew', kept)).toBe(true);
  });

  it('is needed', async () => {
    await expect(openGitMemory(join(base, 'none')).load()).rejects.toMatchObject({ code: 'memory/unreadable' });
  });
});

describe('a file', () => {
  it('is replaced whole, and nothing is left beside it', async () => {
    const memory = openFileMemory(join(base, 'state.json'));
    await memory.save('text', await memory.load());
    expect(readdirSync(base)).toEqual(['state.json']);
  });

  it('that is a directory is a problem', async () => {
    mkdirSync(join(base, 'state.json'));
    await expect(openFileMemory(join(base, 'state.json')).load()).rejects.toMatchObject({ code: 'memory/unreadable' });
  });

  it('whose place is taken by a file is a problem', async () => {
    writeFileSync(join(base, 'taken'), '');
    chmodSync(join(base, 'taken'), 0o600);
    const memory = openFileMemory(join(base, 'state.json'));
    const other = openFileMemory(join(base, 'taken', 'state.json'));
    const before = await memory.load();
    await expect(other.save('text', before)).rejects.toMatchObject({ name: 'Problem' });
    expect(existsSync(join(base, 'state.json'))).toBe(false);
  });
});

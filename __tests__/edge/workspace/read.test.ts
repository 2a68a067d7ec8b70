import { execFileSync } from 'node:child_process';
import type * as fs from 'node:fs';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  appendFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorkspace } from '../../../src/edge/workspace/workspace.ts';

/** Done between the first look at a large file and the second, once. */
let meanwhile: (() => void) | undefined;
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const fstatSync = (file: number): unknown => {
    const stats = real.fstatSync(file);
    meanwhile?.();
    meanwhile = undefined;
    return stats;
  };
  return { ...real, fstatSync };
});

const needle = '$imagepolicy';
/** What one look takes in. */
const shared = 64 * 1024;
let root: string;

const find = async (content: string | Buffer, needles: readonly string[] = [needle]): Promise<string[]> => {
  writeFileSync(join(root, 'a.yaml'), content);
  const { files, problems, looked } = await openWorkspace(root).find(['.'], needles);
  expect(looked).toBe(1);
  return [...files.map(({ text }) => text), ...problems.map(({ code }) => code)];
};
/** A text of so many bytes, with the needle at a place. */
const withNeedle = (bytes: number, at: number): string =>
  ' '.repeat(at) + needle + ' '.repeat(bytes - at - needle.length);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  expect(meanwhile).toBe(undefined);
});

describe('a file around the size of one look', () => {
  it.each([
    ['the needle alone', needle.length, 0],
    ['one byte less, the needle last', shared - 1, shared - 1 - needle.length],
    ['exactly as large, the needle last', shared, shared - needle.length],
    ['one byte more, the needle last', shared + 1, shared + 1 - needle.length],
    ['the needle across the end of the first look', 2 * shared, shared - 5],
    ['the needle after the first look', 3 * shared, 2 * shared],
  ])('is found whole: %s', async (_, bytes, at) => {
    const text = withNeedle(bytes, at);
    expect(await find(text)).toEqual([text]);
  });

  it.each([0, 1, shared - 1, shared, shared + 1])('is left alone without a needle: %i bytes', async (bytes) => {
    expect(await find(' '.repeat(bytes))).toEqual([]);
  });

  it('holds nothing of the file before, which was longer', async () => {
    writeFileSync(join(root, 'b.yaml'), ' '.repeat(1000) + needle);
    writeFileSync(join(root, 'c.yaml'), 'short');
    const { files, looked } = await openWorkspace(root).find(['b.yaml', 'c.yaml'], [needle]);
    expect([files.map(({ path }) => path), looked]).toEqual([['b.yaml'], 2]);
  });
});

describe('a file that changes while it is read', () => {
  it('is what it was when its size was taken, if it grows', async () => {
    const text = withNeedle(2 * shared, shared);
    meanwhile = () => {
      appendFileSync(join(root, 'a.yaml'), 'more');
    };
    expect(await find(text)).toEqual([text]);
  });

  it('is what is left of it, if it shrinks, and nothing from elsewhere in memory', async () => {
    const text = withNeedle(2 * shared, 0);
    meanwhile = () => {
      truncateSync(join(root, 'a.yaml'), 100);
    };
    expect(await find(text)).toEqual([text.slice(0, 100)]);
  });
});

describe('needles', () => {
  it.each<[readonly string[], string, boolean]>([
    [[], 'anything', false],
    [[''], '', true],
    [[''], 'anything', true],
    [['a.c'], 'abc', false],
    [['a.c'], 'xa.cx', true],
    [['$b', 'c|d', '(e', 'f\\'], 'a$ b c d e f', false],
    [['$b', 'c|d', '(e', 'f\\'], 'f\\', true],
    [['kind: A', 'kind: B'], 'kind: C, kind: B', true],
    [['größe'], 'die größe', true],
    [['größe'], 'die gr\u00c3\u00b6\u00c3\u009fe', false],
    [['größe'], 'die grosse', false],
  ])('%j in %j: %s', async (needles, text, isFound) => {
    expect(await find(text, needles)).toEqual(isFound ? [text] : []);
  });

  it('are sought in bytes that are no text', async () => {
    expect(await find(Buffer.from([0xff, 0xfe, 0x00]))).toEqual([]);
    expect(await find(Buffer.concat([Buffer.from([0xff]), Buffer.from(needle)]))).toEqual(['file/not-utf8']);
  });

  it('need not be any where a file is too large to be read', async () => {
    expect(await find(Buffer.alloc(11 * 1024 * 1024, ' '), [])).toEqual([]);
    expect(await find(Buffer.alloc(11 * 1024 * 1024, ' '), [''])).toEqual(['file/too-large']);
  });
});

it('waits for no pipe, whether it is met or named', async () => {
  execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
  const workspace = openWorkspace(root);
  expect(await workspace.find(['.'], [needle])).toEqual({ files: [], problems: [], looked: 0 });
  expect((await workspace.find(['pipe.yaml'], [needle])).files).toEqual([]);
  expect(await workspace.read('pipe.yaml')).toBe('');
});

it('says what is no file, where it can be opened and not read', async () => {
  execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
  const writer = openSync(join(root, 'pipe.yaml'), 'r+');
  const { files, problems } = await openWorkspace(root).find(['pipe.yaml'], [needle]);
  closeSync(writer);
  expect([files, problems.map(({ code }) => code)]).toEqual([[], ['workspace/unreadable']]);
  mkdirSync(join(root, 'directory.yaml'));
  await expect(openWorkspace(root).read('directory.yaml')).rejects.toMatchObject({ code: 'workspace/unreadable' });
});

it('warns of a file and a directory whose name is not UTF-8', async () => {
  const odd = Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9])]);
  mkdirSync(odd);
  writeFileSync(Buffer.concat([odd, Buffer.from('/a.yaml')]), needle);
  writeFileSync(Buffer.concat([odd, Buffer.from('.yaml')]), needle);
  const { files, problems } = await openWorkspace(root).find(['.'], [needle]);
  expect(files).toEqual([]);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['file/not-utf8', 'warning'],
    ['file/not-utf8', 'warning'],
  ]);
});

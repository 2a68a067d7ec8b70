import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/core/manifests/syntax/parse.ts';
import { positionsIn } from '../../../../src/core/manifests/syntax/position.ts';
import { structureOf, type DocumentSyntax } from '../../../../src/core/manifests/syntax/structure.ts';
import {
  fieldOf,
  hasField,
  isMapping,
  isNull,
  isScalar,
  textOf,
  valueOf,
} from '../../../../src/core/manifests/syntax/tree.ts';

function documentsIn(text: string): readonly DocumentSyntax[] {
  const structure = structureOf(text);
  return structure.kind === 'structure' ? structure.documents : [];
}

const rootOf = (text: string) => documentsIn(text)[0]!.root;

describe('parseDocument', () => {
  it.each([
    ['a: 1\n', { kind: 'document', end: 5 }],
    ['a: 1\n...\nb: [\n', { kind: 'document', end: 5 }],
    ['# a\n', { kind: 'empty' }],
    ['', { kind: 'empty' }],
    ['---\n', { kind: 'empty' }],
    ['a: [\n', { kind: 'invalid', at: 5 }],
    ['%YAML 1.1\n---\na: 1\n', { kind: 'invalid', at: 0 }],
    ['a: "\u0000"\n', { kind: 'invalid', at: 4 }],
    ['a: \ud800\n', { kind: 'invalid', at: 3 }],
    ['a: 1\na: 2\n', { kind: 'document' }],
    [`a: ${'['.repeat(400)}${']'.repeat(400)}\n`, { kind: 'document' }],
    [`a: ${'['.repeat(600)}${']'.repeat(600)}\n`, { kind: 'invalid', at: 0 }],
    [`${'- '.repeat(20_000)}a\n`, { kind: 'invalid', at: 0 }],
    ['a: !x 1\nb: !!set {c: 1}\nd: "e"# f\n', { kind: 'document' }],
  ])('%.40j', (text, expected) => {
    expect(parseDocument(text)).toMatchObject(expected);
  });
});

describe('structureOf', () => {
  it('gives the documents that have content', () => {
    expect(documentsIn('a: 1\n---\n# b\n')).toHaveLength(1);
  });

  it('places a fault in the file', () => {
    expect(structureOf('a: 1\n---\nb: [\n')).toMatchObject({ kind: 'invalid', at: 14 });
  });

  it.each([
    ['a: *b\n', 3],
    ['a: &b.c 1\n', 3],
    ['a: "\\/"\n', 3],
    ['a: !x!y 1\n', 3],
    ['a: {: 1}\n', 4],
    [': 1\n', 0],
    ['a: [b?c]\n', 4],
    ['a:\n-\tb\n', 4],
    ['a: "b"\n\tc: 1\n', 7],
    ['a: b\n\t\nc: 1\n', 5],
    ["a: 'b''\nc: d'\n", 3],
    ['a: "b\\"\nc: d"\n', 3],
  ])('refuses what Flux refuses: %j', (text, at) => {
    expect(structureOf(text)).toMatchObject({ kind: 'invalid', at });
  });

  it.each([
    'a: "\\\\/"\n',
    'a: "b\\\\"\n',
    'a: &b 1\nc: *b\n',
    'a: !!str 1\n',
    'a: ["b?c"]\n',
    'a: {\tb: 1\t}\n',
    'a: "b"\t# c\n',
    "a: 'b'''\n",
    '? a\n: 1\n',
    'a:\n  b: [\nc ]\n',
  ])('accepts what Flux accepts: %j', (text) => {
    expect(structureOf(text).kind).toBe('structure');
  });

  it.each(['- ', '? ', '[', '{a: '])('refuses what is nested deeper than the stack bears, of %j', (opening) => {
    expect(structureOf(`${opening.repeat(50_000)}a\nb: 1\n`)).toMatchObject({ kind: 'invalid' });
  });

  it('lists the tokens of a document', () => {
    const kinds = (text: string): readonly string[] =>
      documentsIn(text).flatMap(({ lexemes }) => lexemes.map(({ kind }) => kind));
    expect(kinds('a: [1] # b')).toEqual(['scalar', 'colon', 'open', 'scalar', 'close', 'map-end']);
    expect(kinds('- &a *b\n')).toEqual([]);
    expect(kinds('? a\n: - !x b\n  - {c, d: e}\n')).toEqual([
      ...['question', 'scalar', 'colon', 'dash', 'property', 'scalar', 'dash', 'open'],
      ...['scalar', 'comma', 'scalar', 'colon', 'scalar', 'close', 'seq-end', 'map-end'],
    ]);
  });

  it('finds the comments between tokens', () => {
    const [document] = documentsIn('a: 1 # b\n# c\nd: 2');
    expect(document?.gaps).toHaveLength(1);
    expect(document?.gaps[0]?.comments.map(({ start, column, breaks }) => ({ start, column, breaks }))).toEqual([
      { start: 5, column: 5, breaks: 0 },
      { start: 9, column: 0, breaks: 1 },
    ]);
  });

  it('hangs comments on scalars as Flux does', () => {
    const text = 'a: 1 # b\n# c\nd: 2';
    const [document] = documentsIn(text);
    const read = (comments: readonly { start: number; end: number }[]): readonly string[] =>
      comments.map(({ start, end }) => text.slice(start, end));
    expect(document?.attachments.map(({ lexeme, line, head }) => [lexeme.start, read(line), read(head)])).toEqual([
      [3, ['# b'], []],
      [13, [], ['# c']],
    ]);
  });

  it('does not hang on an item what an empty line parts from it', () => {
    const [document] = documentsIn('a:\n- 1\n# b\n\n- 2\n');
    expect(document?.attachments).toEqual([]);
  });
});

describe('the tree', () => {
  it('gives the value of a field, of a double one the first', () => {
    expect(textOf(fieldOf(rootOf('a: 1\nb: 2\nb: 3\n'), 'b'))).toBe('2');
    expect(textOf(fieldOf(rootOf('{"a": 1, b: }'), 'a'))).toBe('1');
    expect(fieldOf(rootOf('a:\n'), 'a')).toBeUndefined();
    expect(fieldOf(fieldOf(rootOf('a: 1\n'), 'a'), 'b')).toBeUndefined();
  });

  it('tells a key without a value from no key', () => {
    expect(hasField(rootOf('a:\n'), 'a')).toBe(true);
    expect(hasField(rootOf('a:\n'), 'b')).toBe(false);
  });

  it.each([
    ["'it''s'", "it's"],
    ['"\\u0041\\n"', 'A\n'],
    ['|\n  x\n  y\n', 'x\ny\n'],
    ['|\n  x', 'x'],
    ['>-\n  x\n  y\n', 'x y'],
    ['x\n  y', 'x y'],
  ])('decodes %j', (source, value) => {
    const token = fieldOf(rootOf(`a: ${source}`), 'a');
    expect(isScalar(token) ? valueOf(token) : undefined).toBe(value);
  });

  it.each([
    ['a: ~', ''],
    ['a: null', ''],
    ['a: "null"', 'null'],
    ['a: [b]', ''],
    ['x: &y 1\na: *y', 'y'],
  ])('reads %j as kyaml does', (text, expected) => {
    expect(textOf(fieldOf(rootOf(text), 'a'))).toBe(expected);
  });

  it('tells mappings and nulls', () => {
    expect([rootOf('{a: 1}'), rootOf('a: 1'), rootOf('[a]'), rootOf('- a'), rootOf('a')].map(isMapping)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    const values = ['~', 'null', '"~"'].map((source) => fieldOf(rootOf(`a: ${source}`), 'a')!);
    expect(values.map(isNull)).toEqual([true, true, false]);
    expect(documentsIn('~\n---\nnull # a\n')).toEqual([]);
  });
});

describe('positionsIn', () => {
  it.each([
    ['a\nbc', 3, { line: 2, column: 2 }],
    ['a\r\nb', 3, { line: 2, column: 1 }],
    ['a\rb\u2028c', 4, { line: 3, column: 1 }],
    ['😀a', 2, { line: 1, column: 3 }],
    ['', 0, { line: 1, column: 1 }],
  ])('%j at %i', (text, offset, position) => {
    expect(positionsIn(text)(offset)).toEqual(position);
  });
});

import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { descend, textOf, valueOf, type Value } from '../../../src/core/flux/value.ts';
import { yaml } from './manifests.ts';

function parsed(text: string): Value {
  return valueOf(parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }).contents);
}

/** A value without its offsets: scalars as `kind text`. */
function plain(value: Value | undefined): unknown {
  if (value === undefined) return undefined;
  switch (value.kind) {
    case 'object':
      return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member.value)]));
    case 'array':
      return value.items.map(plain);
    case 'unreadable':
      return `! ${value.why}`;
    default:
      return `${value.kind} ${value.text}`;
  }
}

describe('valueOf', () => {
  it.each([
    [
      'plain scalars by YAML 1.1',
      '[1.10, 5, yes, ~, a, 1.x]',
      ['number 1.10', 'integer 5', 'boolean yes', 'null ~', 'string a', 'string 1.x'],
    ],
    ['quoted and block scalars as strings', `['1.10', "yes", !!str 5]`, ['string 1.10', 'string yes', 'string 5']],
    ['tagged scalars by their tag', '[!!int "3", !!null "", !local 1.10]', ['integer 3', 'null ', 'string 1.10']],
    ['a literal block', '|\n  on\n', 'string on\n'],
    ['binary as unreadable', '!!binary aGk=', '! is binary data'],
    ['an absent value as null', '{ a: , b }', { a: 'null ', b: 'null ' }],
    ['nothing as null', '', 'null '],
  ])('reads %s', (_, text, expected) => {
    expect(plain(parsed(text))).toEqual(expected);
  });

  it('resolves aliases and merge keys', () => {
    const text = yaml`
      a: &x { k: 1.10 }
      b: { <<: *x, j: yes }
      c: { k: own, <<: *x }
      d: { <<: [{ k: first }, *x, { z: last }] }
      e: *x
    `;
    expect(plain(parsed(text))).toEqual({
      a: { k: 'number 1.10' },
      b: { j: 'boolean yes', k: 'number 1.10' },
      c: { k: 'string own' },
      d: { k: 'string first', z: 'string last' },
      e: { k: 'number 1.10' },
    });
  });

  it('takes the anchor that stands before an alias', () => {
    expect(plain(parsed('[&a 1, *a, &a 2, *a]'))).toEqual(['integer 1', 'integer 1', 'integer 2', 'integer 2']);
  });

  it.each([
    ['a quoted << as a key', '{ "<<": { a: b } }', { '<<': { a: 'string b' } }],
    ['a key written twice', '{ a: 1, a: 2, b: 3 }', { a: '! is written twice', b: 'integer 3' }],
    ['a merge of a scalar', '{ <<: 1 }', { '<<': '! merges what is no mapping' }],
    ['an alias of itself', '&a [*a]', ['! contains itself']],
    [
      'an alias without an anchor',
      '[*a, b]',
      ['! refers to the anchor "a", which does not stand before it', 'string b'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(plain(parsed(text))).toEqual(expected);
  });

  it('shares what is aliased, so that a billion laughs cost nothing', () => {
    const lines = Array.from(
      { length: 60 },
      (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]`,
    );
    const value = parsed(['a0: &a0 ha', ...lines].join('\n'));
    expect(descend(value, 'a60')?.kind).toBe('array');
  });

  it('stops at a depth that no manifest has', () => {
    expect(JSON.stringify(parsed('- '.repeat(300) + 'a'))).toContain('is nested more than 100 levels deep');
  });
});

describe('descend', () => {
  it.each([
    [['a', 'b'], '1'],
    [['a', 'x'], undefined],
    [['a', 'b', 'c'], undefined],
  ])('goes %j', (names, expected) => {
    expect(textOf(descend(parsed('a: { b: "1" }'), ...names))).toBe(expected);
  });
});

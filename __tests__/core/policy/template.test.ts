import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../src/core/policy/pattern.ts';
import { expander, missingGroups, parseTemplate } from '../../../src/core/policy/template.ts';
import { refused } from './samples.ts';

const group = (name: string): unknown => ({ group: name });
const literal = (text: string): unknown => ({ literal: text });

it.each([
  ['$1x-${v}', [group('1x'), literal('-'), group('v')]],
  ['$-', [literal('$'), literal('-')]],
  ['$$', [literal('$')]],
  ['$${ts}', [literal('$'), literal('{ts}')]],
  ['${', [literal('$'), literal('{')]],
  ['${a b}', [literal('$'), literal('{a b}')]],
  ['$é_1', [group('é_1')]],
  ['', []],
])('parseTemplate(%j)', (template, pieces) => {
  expect(parseTemplate(template)).toEqual(pieces);
});

describe('expander', () => {
  it.each([
    ['$major.$1', '7.7'],
    ['$0', 'v7-'],
    ['$2', ''],
    ['$3', ''],
    ['$01', ''],
    ['$1x', ''],
    ['${1}x', '7x'],
    ['$minor', ''],
    ['$$1', '$1'],
    ['$1234567890', ''],
    ['\\1 $& $<major>', '\\1 $& $<major>'],
  ])('%j → %j', (template, expected) => {
    const pattern = compilePattern('^v(?P<major>[0-9]+)-(x)?', refused);
    expect(expander(template, pattern)(pattern.find('v7-') ?? [])).toBe(expected);
  });

  it('takes the first group of a name that took part', () => {
    const pattern = compilePattern('^(?:a(?P<n>.)|b(?P<n>.))$', refused);
    expect(expander('$n', pattern)(pattern.find('b2') ?? [])).toBe('2');
  });

  it('is total, and leaves what is no reference as it is', () => {
    const pattern = compilePattern('^(?P<n>a)(b)?', refused);
    const captures = pattern.find('a') ?? [];
    const piece = fc.constantFrom('$', '{', '}', 'n', '1', '0', '_', '-', ' ', 'é', '\n', '\\', '\ud800', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const template = pieces.join('');
        const expanded = expander(template, pattern)(captures);
        if (!template.includes('$')) expect(expanded).toBe(template);
        expect(expander(template.replaceAll('$', '$$$$'), pattern)(captures)).toBe(template);
      }),
    );
  });
});

it.each([
  ['$tss', ['tss']],
  ['$ts-$1-$0', []],
  ['$2${x}', ['2', 'x']],
  ['plain', []],
])('missingGroups(%j) → %j', (template, missing) => {
  expect(missingGroups(template, compilePattern('^(?P<ts>.*)', refused))).toEqual(missing);
});

import { describe, expect, it } from 'vitest';
import { isTrue, scalarKindOf } from '../../../src/core/flux/plain-scalar.ts';
import { vectors } from './manifests.ts';

interface Row {
  readonly v: string;
  readonly type: string;
  readonly err: boolean;
}

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  string: ['string'],
  int: ['integer'],
  int64: ['integer'],
  uint64: ['integer'],
  float64: ['number', 'integer'],
  bool: ['boolean'],
  '<nil>': ['null'],
};

/** Texts that are no plain scalars, but structure, comments or anchors: a parser never asks about them. */
const noScalars = new Set(['-', 'a: b', '[a]', '{a}', '- a', '#x', '@x', '*x', '&x']);

describe('scalarKindOf', () => {
  const rows = (vectors('yaml11-nonstring.jsonl') as readonly Row[]).filter(({ v }) => !noScalars.has(v));

  it('has vectors of go-yaml to agree with', () => {
    expect(rows.length).toBeGreaterThan(80);
  });

  it.each(rows)('agrees with go-yaml on $v', ({ v, type }) => {
    expect(kindsOf[type]).toContain(scalarKindOf(v));
  });

  it.each([
    ['1.10', 'number'],
    ['1.0', 'integer'],
    ['1e3', 'integer'],
    ['on', 'boolean'],
    ['~', 'null'],
    ['', 'null'],
    ['1.x', 'string'],
    ['yES', 'string'],
    ['99999999999999999999', 'integer'],
  ])('%j → %s', (text, kind) => {
    expect(scalarKindOf(text)).toBe(kind);
  });

  it.each([
    ['yes', true],
    ['True', true],
    ['off', false],
    ['N', false],
  ])('isTrue(%j) → %s', (text, truth) => {
    expect(isTrue(text)).toBe(truth);
  });
});

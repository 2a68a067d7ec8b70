import { expect, it } from 'vitest';
import { parseNumber } from '../../src/core/policy/number.ts';
import { compilePattern } from '../../src/core/policy/pattern.ts';
import { quote } from '../../src/core/policy/quote.ts';
import { expander } from '../../src/core/policy/template.ts';
import { Problem } from '../../src/core/problem/problem.ts';
import { rows } from './policy-rows.ts';

interface Expansion {
  readonly pattern: string;
  readonly input: string;
  readonly template: string;
  readonly expanded: string;
}

it("expands every template as Go's Regexp.Expand does", () => {
  const wanted = rows('regexp-expand.jsonl') as readonly Expansion[];
  const expanded = wanted.map((row) => {
    const pattern = compilePattern(row.pattern, (message) => new Problem('policy/invalid', message));
    return { ...row, expanded: expander(row.template, pattern)(pattern.find(row.input) ?? []) };
  });
  expect(expanded).toEqual(wanted);
  expect(wanted).toHaveLength(54);
});

interface Float {
  readonly in: string;
  readonly v: string;
  readonly err?: string;
}

const special: Readonly<Record<string, number>> = { '+Inf': Infinity, '-Inf': -Infinity, NaN: NaN };

it("reads every number as Go's ParseFloat does", () => {
  const wanted = rows('parse-float.jsonl') as readonly Float[];
  const read = wanted.map((row) => {
    const number = parseNumber(row.in);
    if (typeof number === 'string') return `strconv.ParseFloat: parsing ${quote(row.in)}: ${number}`;
    return number;
  });
  expect(read).toEqual(wanted.map(({ v, err }) => err ?? special[v] ?? Number(v)));
  expect(wanted).toHaveLength(33);
});

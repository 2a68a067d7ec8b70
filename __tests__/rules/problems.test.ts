import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { severityOf } from '../../src/core/problem/codes.ts';

it('gives every problem code one heading in docs/problems.md, and no other', () => {
  const headings = [...readFileSync('docs/problems.md', 'utf8').matchAll(/^### `(.+)`$/gm)].map(([, code]) => code);
  expect(headings.sort()).toEqual(Object.keys(severityOf).sort());
});

import { describe, expect, it } from 'vitest';
import { errorOf, render } from '../core/template/data.ts';
import { rows } from './policy-rows.ts';
import { expectSamePlace, REFUSED } from './template-rows.ts';

interface Row {
  data?: 'core' | 'flux';
  template: string;
  out?: string;
  err?: string;
}

/**
 * The vectors come from Go 1.19. Flux is built with Go 1.26, which accepts these two, and gives this; so do we
 * (docs/decisions/0005-own-go-templates.md).
 */
const newer: ReadonlyMap<string, string> = new Map([
  ['{{range 3}}{{.}}{{end}}', '012'],
  ['{{with .E}}x{{else with .Name}}{{.}}{{end}}', 'bob'],
]);

const templates = rows('templates.jsonl') as Row[];
const calls = rows('sprig.jsonl') as Row[];

function check({ data = 'flux', template, out, err }: Row): void {
  const expected = newer.get(template) ?? out;
  if (expected === undefined) expectSamePlace(errorOf(template, data), err ?? '');
  else expect(render(template, data)).toBe(expected);
}

describe('text/template', () => {
  it('has its vectors', () => {
    expect(templates).toHaveLength(209);
  });

  it.each(templates.map((row) => [row.template, row] as const))('gives what Go gives for %j', (_, row) => {
    check(row);
  });

  it('says what Go says, but for words that changed after Go 1.19', () => {
    const grown = /incompatible types for comparison|non-function|source\.TemplateData/;
    for (const { data = 'flux', template, err } of templates) {
      if (err === undefined || newer.has(template)) continue;
      const { message } = errorOf(template, data);
      if (!grown.test(message)) expect(message).toBe(err);
    }
  });
});

describe('sprig', () => {
  it('has its vectors', () => {
    expect(calls).toHaveLength(247);
  });

  it.each(calls.filter(({ template }) => !REFUSED.test(template)).map((row) => [row.template, row] as const))(
    'gives what sprig gives for %j',
    (_, row) => {
      check(row);
    },
  );

  it.each(calls.filter(({ template }) => REFUSED.test(template)).map(({ template }) => template))(
    'refuses %j when the template is read',
    (template) => {
      expect(errorOf(template)).toMatchObject({ kind: 'parse', line: 1 });
    },
  );
});

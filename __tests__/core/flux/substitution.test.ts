import { describe, expect, it } from 'vitest';
import { rewritten, substitute } from '../../../src/core/flux/substitution.ts';
import { vectors } from './manifests.ts';

interface Row {
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly kind?: string;
  readonly value?: string;
  readonly error?: string;
}

function known(variables: Readonly<Record<string, string>>, open = false): Parameters<typeof substitute>[1] {
  return { known: new Map(Object.entries(variables)), open };
}

describe('rewritten', () => {
  const rows = vectors('flux-substitution.jsonl') as readonly Row[];

  it('has vectors of fluxcd/pkg/envsubst and sigs.k8s.io/yaml to agree with', () => {
    expect(rows.filter(({ error }) => error !== undefined).length).toBeGreaterThan(50);
    expect(rows.filter(({ kind }) => kind === 'string').length).toBeGreaterThan(50);
  });

  it.each(rows)('leaves $text with $variables as Flux does', ({ text, variables, kind, value, error }) => {
    const result = rewritten({ kind: 'string', text, offset: 7 }, known(variables));
    expect(result.kind).toBe(error === undefined ? kind : 'unreadable');
    expect(result.offset).toBe(7);
    if (kind === 'string') expect(result).toMatchObject({ text: value });
  });

  it('leaves other values alone', () => {
    const value = { kind: 'integer', text: '5', offset: 0 } as const;
    expect(rewritten(value, known({}))).toBe(value);
  });
});

describe('substitute', () => {
  it.each([
    ['${reg}/app', { reg: 'ghcr.io' }, 'ghcr.io/app'],
    ['$${ts}', {}, '${ts}'],
    ['${x:=${y:-z}}', {}, 'z'],
  ])('%s with %j → %s', (text, variables, expected) => {
    expect(substitute(text, known(variables))).toEqual({ text: expected });
  });

  it.each([
    ['${x}', 'variable not set (strict mode): "x"'],
    ['${x', '"${x" is followed by what is no default'],
    ['${x^^}', '"${x" is followed by what is no default'],
    ['${x:=a', 'missing closing brace'],
    ['${}', 'unable to parse variable name'],
    ['${a:='.repeat(50), 'variables are nested too deep'],
  ])('%s → %s', (text, why) => {
    expect(substitute(text, known({}))).toEqual({ why });
  });

  it('knows no value, and no default, of what the cluster may set', () => {
    const why = 'a ConfigMap or Secret (substituteFrom) may set the variable "x"';
    expect(substitute('${x}', known({}, true))).toEqual({ why });
    expect(substitute('${x:=a}', known({}, true))).toEqual({ why });
    expect(substitute('${x}', known({ x: '1' }, true))).toEqual({ text: '1' });
  });
});

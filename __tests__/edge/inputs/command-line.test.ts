import { describe, expect, it } from 'vitest';
import { readCommandLine, readEnvironmentInputs, refuseMisspeltInputs } from '../../../src/edge/inputs/command-line.ts';

describe('readCommandLine', () => {
  it.each([
    [['check', '--path', 'a', '--path=b', '--dry-run'], { mode: 'check', path: 'a\nb', 'dry-run': 'true' }],
    [['--dry-run', 'false', 'update'], { mode: 'update', 'dry-run': 'false' }],
    [['--dry-run', 'update'], { mode: 'update', 'dry-run': 'true' }],
    [['--reason', '--because--'], { reason: '--because--' }],
    [['--registry-credentials=a=b:c=d'], { 'registry-credentials': 'a=b:c=d' }],
    [[], {}],
  ])('%j → %j', (words, inputs) => {
    expect(readCommandLine(words)).toEqual({ kind: 'inputs', inputs });
  });

  it('gives help wherever it is asked for', () => {
    expect(readCommandLine(['update', '--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['--polices', 'x'], 'usage/unknown-flag'],
    [['--path'], 'usage/malformed-input'],
    [['update', 'promote'], 'usage/unknown-mode'],
    [['--__proto__', 'x'], 'usage/unknown-flag'],
  ])('refuses %j with %s', (words, code) => {
    expect(() => readCommandLine(words)).toThrow(
      expect.objectContaining({ code, hint: expect.any(String) as unknown }),
    );
  });
});

describe('readEnvironmentInputs', () => {
  it('keeps hyphens, as the runner does, and passes over empty inputs', () => {
    expect(readEnvironmentInputs({ 'INPUT_DRY-RUN': 'true', INPUT_MODE: '', INPUT_DRY_RUN: 'false' })).toEqual({
      'dry-run': 'true',
    });
  });
});

describe('refuseMisspeltInputs', () => {
  it.each([
    ['DRYRUN', 'dry-run'],
    ['DRY_RUN', 'dry-run'],
    ['POLICES', 'policies'],
    ['ENVIROMENT', 'environment'],
    ['PATHS', 'path'],
  ])('of INPUT_%s asks whether %s is meant', (name, meant) => {
    const refused = { code: 'usage/unknown-flag', hint: `Did you mean ${meant}?` };
    expect(() => {
      refuseMisspeltInputs({ [`INPUT_${name}`]: 'true' });
    }).toThrow(expect.objectContaining(refused));
  });

  it('passes over known inputs, empty ones, and what is like none', () => {
    expect(() => {
      refuseMisspeltInputs({ 'INPUT_DRY-RUN': 'true', INPUT_DRYRUN: '', INPUT_DATE: 'x', INPUT_FOO: 'x', PATHS: 'x' });
    }).not.toThrow();
  });
});

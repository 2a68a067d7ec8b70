import { describe, expect, it } from 'vitest';
import { errorOf } from './data.ts';

describe('an error', () => {
  it('of execution has the line, and the bytes before it in the line', () => {
    const error = errorOf('é\né{{ .Values }}{{ .Nope }}');
    expect(error).toMatchObject({ kind: 'exec', line: 2, column: 18, hint: undefined, removedField: undefined });
    expect(error.message).toBe(
      'template: commit message:2:18: executing "commit message" at <.Nope>: can\'t evaluate field Nope in type source.TemplateData',
    );
  });

  it('of parsing has the line of the furthest token', () => {
    const error = errorOf('a\n{{ if .Values }}\n{{ print "x" }}');
    expect(error).toMatchObject({ kind: 'parse', line: 3, column: undefined });
    expect(error.message).toBe('template: commit message:3: unexpected EOF');
  });

  it('shows the source as text, not as bytes', () => {
    expect(errorOf('{{ fail "é" }}').message).toMatch(/error calling fail: é$/);
  });

  it.each([
    ['{{ .Updated.Images }}', '.Updated', "Please use '.Changed' instead."],
    ['{{ if .Updated }}x{{ end }}', '.Updated', "Please use '.Changed' instead."],
    ['{{ .Changed.ImageResult }}', '.Changed.ImageResult', "Please use '.Changed.FileChanges' or '.Changed.Objects'"],
  ])('of %s names the removed field %s and its successor', (template, removedField, advice) => {
    const error = errorOf(template);
    expect(error).toMatchObject({ kind: 'exec', removedField });
    expect(error.hint).toContain(advice);
  });

  it.each(['constructor', 'valueOf', '__proto__', 'hasOwnProperty'])('tells that there is no %s', (name) => {
    expect(errorOf(`{{ .${name} }}`).message).toContain(`can't evaluate field ${name} in type source.TemplateData`);
    expect(errorOf(`{{ ${name} }}`).message).toBe(`template: commit message:1: function "${name}" not defined`);
    expect(errorOf(`{{ (toDate "2006" "2024").${name} }}`).message).toContain(`can't evaluate field ${name}`);
    expect(errorOf(`{{ mustDateModify "1${name}" (toDate "2006" "2024") }}`).message).toContain('time: unknown unit');
  });
});

describe('a function', () => {
  it.each(['now', 'date', 'env', 'uuidv4', 'randAlpha', 'getHostByName', 'toYaml', 'include', 'required', 'tpl'])(
    'that Flux lacks is not defined, with a hint why: %s',
    (name) => {
      const error = errorOf(`{{ ${name} }}`);
      expect(error.message).toBe(`template: commit message:1: function "${name}" not defined`);
      expect(error.hint).toBeDefined();
      expect(error.removedField).toBeUndefined();
    },
  );

  it.each([
    'ago',
    'bcrypt',
    'buildCustomCert',
    'decryptAES',
    'derivePassword',
    'encryptAES',
    'genCA',
    'genCAWithKey',
    'genPrivateKey',
    'genSelfSignedCert',
    'genSelfSignedCertWithKey',
    'genSignedCert',
    'genSignedCertWithKey',
    'htpasswd',
    'randInt',
    'shuffle',
  ])('that makes secrets or chance is refused even where it would not run: %s', (name) => {
    const error = errorOf(`{{ if false }}{{ ${name} }}{{ end }}`);
    expect(error.kind).toBe('parse');
    expect(error.message).toContain(`function "${name}" is not offered here: it `);
  });

  it('that nobody knows has no hint', () => {
    expect(errorOf('{{ nofunc }}').hint).toBeUndefined();
  });
});

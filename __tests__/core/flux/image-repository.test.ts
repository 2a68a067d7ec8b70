import { describe, expect, it } from 'vitest';
import { codes, manifest, read } from './manifests.ts';

/** A spec with the required fields, and one more line. */
function spec(...more: readonly string[]): string {
  return manifest('ImageRepository', ['image: ghcr.io/org/app', 'interval: 5m', ...more].join('\n'));
}

const whole = {
  kind: 'ImageRepository',
  id: 'flux-system/app',
  image: 'ghcr.io/org/app',
  interval: 300_000,
  timeout: undefined,
  secretRef: undefined,
  proxySecretRef: undefined,
  certSecretRef: undefined,
  serviceAccountName: undefined,
  provider: 'generic',
  insecure: false,
  suspend: false,
  exclusionList: ['^.*\\.sig$'],
  accessFrom: undefined,
};

describe('an ImageRepository', () => {
  it('has the defaults of its CRD', () => {
    const { objects, problems } = read(spec());
    expect(objects).toEqual([{ ...whole, meta: expect.anything() as unknown }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['timeout: 1m30s', { timeout: 90_000 }],
    ['timeout: 1.5s', { timeout: 1500 }],
    ['timeout: 250ms', { timeout: 250 }],
    ['timeout: null', {}],
    ['secretRef: { name: creds }', { secretRef: 'creds' }],
    ['secretRef: null', {}],
    ['proxySecretRef: { name: proxy }', { proxySecretRef: 'proxy' }],
    ['certSecretRef: { name: ca }', { certSecretRef: 'ca' }],
    ['serviceAccountName: puller', { serviceAccountName: 'puller' }],
    ['serviceAccountName: ""', {}],
    ['provider: aws', { provider: 'aws' }],
    ['provider: azure', { provider: 'azure' }],
    ['provider: gcp', { provider: 'gcp' }],
    ['provider: ~', {}],
    ['insecure: true', { insecure: true }],
    ['insecure: off', { insecure: false }],
    ['suspend: yes', { suspend: true }],
    ['exclusionList: []', {}],
    ['exclusionList: ["-rc", ^latest$]', { exclusionList: ['-rc', '^latest$'] }],
    [`exclusionList: [${Array.from({ length: 25 }, () => 'a').join(', ')}]`, { exclusionList: Array(25).fill('a') }],
    ['accessFrom: { namespaceSelectors: [] }', { accessFrom: [] }],
    ['accessFrom: { namespaceSelectors: [{}] }', { accessFrom: [{}] }],
    ['accessFrom: { namespaceSelectors: [{ matchLabels: {} }] }', { accessFrom: [{}] }],
    ['accessFrom: { namespaceSelectors: [{ matchLabels: { a: b } }, {}] }', { accessFrom: [{ a: 'b' }, {}] }],
    ['accessFrom: { namespaceSelectors: [{ matchLabels: { a: null } }] }', { accessFrom: [{}] }],
    ['status: {}', {}],
  ])('reads %s', (line, expected) => {
    const text = line.startsWith('status') ? `${spec()}${line}\n` : spec(line);
    const { objects, problems } = read(text);
    expect(objects).toMatchObject([{ ...whole, ...expected }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['timeout: 1h', 'object/invalid-field'],
    ['timeout: 10', 'object/invalid-field'],
    ['timeout: -1s', 'object/invalid-field'],
    ['timeout: "1 m"', 'object/invalid-field'],
    ['timeout: ""', 'object/invalid-field'],
    ['timeout: 9999999999999m', 'object/invalid-field'],
    ['secretRef: creds', 'object/invalid-field'],
    ['secretRef: {}', 'object/missing-field'],
    ['secretRef: { name: "" }', 'object/invalid-field'],
    ['secretRef: { name: 1 }', 'object/invalid-field'],
    ['secretRef: { nmae: creds, name: creds }', 'object/unknown-field'],
    ['secretRef: [creds]', 'object/invalid-field'],
    ['proxySecretRef: {}', 'object/missing-field'],
    ['certSecretRef: { name: true }', 'object/invalid-field'],
    [`serviceAccountName: ${'a'.repeat(254)}`, 'object/invalid-field'],
    ['serviceAccountName: 1', 'object/invalid-field'],
    ['provider: AWS', 'object/invalid-field'],
    ['provider: ""', 'object/invalid-field'],
    ['provider: [aws]', 'object/invalid-field'],
    ['insecure: "true"', 'object/invalid-field'],
    ['insecure: 1', 'object/invalid-field'],
    ['suspend: maybe', 'object/invalid-field'],
    ['exclusionList: -rc', 'object/invalid-field'],
    ['exclusionList: [1.10]', 'object/invalid-field'],
    ['exclusionList: [null]', 'object/invalid-field'],
    [`exclusionList: [${Array.from({ length: 26 }, () => 'a').join(', ')}]`, 'object/invalid-field'],
    ['accessFrom: {}', 'object/missing-field'],
    ['accessFrom: []', 'object/invalid-field'],
    ['accessFrom: { namespaceSelectors: {} }', 'object/invalid-field'],
    ['accessFrom: { namespaceSelectors: [a] }', 'object/invalid-field'],
    ['accessFrom: { namespaceSelectors: [{ matchLabels: { a: 1 } }] }', 'object/invalid-field'],
    ['accessFrom: { namespaceSelectors: [{ matchLabels: [] }] }', 'object/invalid-field'],
    ['accessFrom: { namespaceSelectors: [{ matchLabel: {} }] }', 'object/unknown-field'],
    ['exclusionlist: []', 'object/unknown-field'],
  ])('refuses %s', (line, code) => {
    const { objects, broken, problems } = read(spec(line));
    expect(objects).toEqual([]);
    expect(codes(problems)).toEqual([`${code} 8`]);
    expect(broken).toEqual([{ kind: 'ImageRepository', id: 'flux-system/app', problem: problems[0] }]);
  });

  it.each([
    ['interval: 5m', ['object/missing-field 5']],
    ['image: ghcr.io/org/app', ['object/missing-field 5']],
    ['image:\ninterval: 5m', ['object/missing-field 6']],
    ['image: 1\ninterval: 5m', ['object/invalid-field 6']],
    ['image: a\ninterval: 5', ['object/invalid-field 7']],
    ['image: a\ninterval: 5d', ['object/invalid-field 7']],
    ['image: a\ninterval: 5m\nimage: b', ['object/invalid-field 8']],
    [
      'image: {}\ninterval: 5\nproviders: aws',
      ['object/invalid-field 6', 'object/invalid-field 7', 'object/unknown-field 8'],
    ],
  ])('reports each mistake of %j once, at its line', (text, expected) => {
    const { objects, problems } = read(manifest('ImageRepository', text));
    expect(objects).toEqual([]);
    expect(codes(problems)).toEqual(expected);
  });

  it('does without an object that has a field which Flux does not know, as the API server does', () => {
    const { objects, problems } = read(spec('somethingOfAFutureFlux: 1'));
    expect(objects).toEqual([]);
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ['object/unknown-field', expect.stringContaining('Remove it')],
    ]);
  });

  it.each([
    ['exclusionlist: []', 'exclusionList'],
    ['secretref: { name: a }', 'secretRef'],
    ['intervall: 5m', 'interval'],
  ])('knows what %s was meant to be', (line, meant) => {
    expect(read(spec(line)).problems.map(({ hint }) => hint)).toEqual([`Did you mean ${meant}?`]);
  });

  it('points at the column of a value', () => {
    const [problem] = read(spec('provider:   aws2')).problems;
    expect(problem?.at).toEqual({ file: 'objects.yaml', line: 8, column: 15 });
    expect(problem?.hint).toBe('Did you mean aws?');
  });

  it('says what the API server says of a type', () => {
    const [problem] = read(spec('serviceAccountName: 1.10')).problems;
    expect(problem?.message).toContain('must be of type string: "number"');
    expect(problem?.hint).toContain('"1.10"');
  });
});

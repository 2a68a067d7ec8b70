import { describe, expect, it } from 'vitest';
import { codes, manifest, read } from './manifests.ts';

const required = [
  'sourceRef: { kind: GitRepository, name: repo }',
  'interval: 30m',
  'git:',
  '  commit:',
  '    author: { email: flux@example.com }',
];

function spec(...more: readonly string[]): string {
  return manifest('ImageUpdateAutomation', [...required, ...more].join('\n'));
}

const whole = {
  kind: 'ImageUpdateAutomation',
  id: 'flux-system/app',
  source: { kind: 'GitRepository', namespace: 'flux-system', name: 'repo' },
  checkout: undefined,
  commit: {
    author: { name: '', email: 'flux@example.com' },
    signingKey: undefined,
    messageTemplate: '',
    messageTemplateValues: {},
  },
  push: undefined,
  interval: 1_800_000,
  policySelector: undefined,
  path: '.',
  suspend: false,
};

const none = { branch: undefined, tag: undefined, semver: undefined, name: undefined, commit: undefined };

describe('an ImageUpdateAutomation', () => {
  it('has the defaults of its CRD', () => {
    const { objects, problems } = read(spec());
    expect(objects).toEqual([{ ...whole, meta: expect.anything() as unknown }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['update: {}', { path: '.' }],
    ['update: null', { path: '.' }],
    ['update: { strategy: Setters }', { path: '.' }],
    ['update: { path: ./clusters/prod/ }', { path: 'clusters/prod' }],
    ['update: { path: /apps//web.yaml }', { path: 'apps/web.yaml' }],
    ['update: { path: ../../apps }', { path: 'apps' }],
    ['update: { path: "" }', { path: '.' }],
    ['suspend: true', { suspend: true }],
    ['policySelector: {}', { policySelector: { matchLabels: {}, matchExpressions: [] } }],
    [
      'policySelector: { matchLabels: { a: b } }',
      { policySelector: { matchLabels: { a: 'b' }, matchExpressions: [] } },
    ],
    [
      'policySelector: { matchExpressions: [{ key: a, operator: In, values: [b, c] }, { key: d, operator: Exists }] }',
      {
        policySelector: {
          matchLabels: {},
          matchExpressions: [
            { key: 'a', operator: 'In', values: ['b', 'c'] },
            { key: 'd', operator: 'Exists', values: [] },
          ],
        },
      },
    ],
    ['  push: { branch: updates }', { push: { branch: 'updates', refspec: undefined, options: {} } }],
    ['  push: {}', { push: { branch: undefined, refspec: undefined, options: {} } }],
    [
      '  push: { branch: "", refspec: "a:b", options: { merge: "true" } }',
      { push: { branch: undefined, refspec: 'a:b', options: { merge: 'true' } } },
    ],
    ['  checkout: { ref: { branch: main } }', { checkout: { ...none, branch: 'main' } }],
    ['  checkout: { ref: {} }', { checkout: none }],
    [
      '  checkout: { ref: { tag: v1, semver: 1.x, name: refs/heads/a, commit: abc } }',
      { checkout: { branch: undefined, tag: 'v1', semver: '1.x', name: 'refs/heads/a', commit: 'abc' } },
    ],
    [
      '    messageTemplate: |\n      {{ range .Changed.Changes }}x{{ end }}',
      { commit: { ...whole.commit, messageTemplate: '{{ range .Changed.Changes }}x{{ end }}\n' } },
    ],
    [
      '    messageTemplateValues: { cluster: prod }',
      { commit: { ...whole.commit, messageTemplateValues: { cluster: 'prod' } } },
    ],
    [
      '    signingKey: { secretRef: { name: key } }',
      { commit: { ...whole.commit, signingKey: { secretRef: 'key', type: 'gpg' } } },
    ],
    [
      '    signingKey: { secretRef: { name: key }, type: ssh }',
      { commit: { ...whole.commit, signingKey: { secretRef: 'key', type: 'ssh' } } },
    ],
  ])('reads %s', (line, expected) => {
    const { objects, problems } = read(spec(line));
    expect(problems).toEqual([]);
    expect(objects).toMatchObject([{ ...whole, ...expected }]);
  });

  it.each([
    ['{ name: repo }', whole.source],
    ['{ kind: GitRepository, name: repo, namespace: other }', { ...whole.source, namespace: 'other' }],
    ['{ apiVersion: source.toolkit.fluxcd.io/v1, name: repo }', whole.source],
  ])('refers by %s', (reference, source) => {
    const { objects, problems } = read(
      manifest('ImageUpdateAutomation', [`sourceRef: ${reference}`, ...required.slice(1)].join('\n')),
    );
    expect(objects).toMatchObject([{ source }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['update: ./apps', 'object/invalid-field'],
    ['update: { path: 1 }', 'object/invalid-field'],
    ['update: { strategy: Other }', 'object/invalid-field'],
    ['update: { paths: [a] }', 'object/unknown-field'],
    ['suspend: "no"', 'object/invalid-field'],
    ['policySelector: []', 'object/invalid-field'],
    ['policySelector: { matchLabels: { a: 1 } }', 'object/invalid-field'],
    ['policySelector: { matchLabels: { "a b": c } }', 'automation/invalid-selector'],
    ['policySelector: { matchLabels: { a: "b c" } }', 'automation/invalid-selector'],
    ['policySelector: { matchExpressions: {} }', 'object/invalid-field'],
    ['policySelector: { matchExpressions: [{ key: a, operator: in, values: [b] }] }', 'automation/invalid-selector'],
    ['policySelector: { matchExpressions: [{ key: a, operator: In }] }', 'automation/invalid-selector'],
    ['policySelector: { matchExpressions: [{ key: a, operator: NotIn, values: [] }] }', 'automation/invalid-selector'],
    [
      'policySelector: { matchExpressions: [{ key: a, operator: Exists, values: [b] }] }',
      'automation/invalid-selector',
    ],
    ['policySelector: { matchExpressions: [{ key: a, operator: In, values: b }] }', 'object/invalid-field'],
    ['  push: updates', 'object/invalid-field'],
    ['  push: { branch: 1 }', 'object/invalid-field'],
    ['  push: { options: { merge: true } }', 'object/invalid-field'],
    ['  checkout: {}', 'object/missing-field'],
    ['  checkout: { ref: main }', 'object/invalid-field'],
    ['  checkout: { ref: { branch: on } }', 'object/invalid-field'],
    ['  checkout: { branch: main, ref: {} }', 'object/unknown-field'],
    ['    messageTemplate: { a: b }', 'object/invalid-field'],
    ['    messageTemplateValues: { a: 1 }', 'object/invalid-field'],
    ['    signingKey: {}', 'object/missing-field'],
    ['    signingKey: { secretRef: {} }', 'object/missing-field'],
    ['    signingKey: { secretRef: { name: a }, type: pgp }', 'object/invalid-field'],
  ])('refuses %s', (line, code) => {
    const { objects, problems, broken } = read(spec(line));
    expect(objects).toEqual([]);
    expect(codes(problems)).toEqual([`${code} 11`]);
    expect(broken.map(({ id }) => id)).toEqual(['flux-system/app']);
  });

  it.each([
    ['interval: 1m\ngit: { commit: { author: { email: a } } }', ['object/missing-field 5']],
    ['sourceRef: { name: a }\ngit: { commit: { author: { email: a } } }', ['object/missing-field 5']],
    ['sourceRef: {}\ninterval: 1m\ngit: { commit: { author: { email: a } } }', ['object/missing-field 6']],
    ['sourceRef: { name: a }\ninterval: 1m\ngit: {}', ['object/missing-field 8']],
    ['sourceRef: { name: a }\ninterval: 1m\ngit: { commit: {} }', ['object/missing-field 8']],
    ['sourceRef: { name: a }\ninterval: 1m\ngit: { commit: { author: { name: a } } }', ['object/missing-field 8']],
    ['sourceRef: { name: a }\ninterval: 1m\ngit: { commit: { author: flux } }', ['object/invalid-field 8']],
  ])('reports each mistake of %j once, at its line', (text, expected) => {
    const { objects, problems } = read(manifest('ImageUpdateAutomation', text));
    expect(objects).toEqual([]);
    expect(codes(problems)).toEqual(expected);
  });

  it.each([
    [
      'sourceRef: { name: a }\ninterval: 1m',
      'InvalidSourceConfiguration',
      "source kind 'GitRepository' necessitates field .spec.git: invalid source configuration",
    ],
    [
      'sourceRef: { kind: Bucket, name: a }\ninterval: 1m\ngit: { commit: { author: { email: a } } }',
      'InvalidSourceConfiguration',
      "source kind 'Bucket' not supported: invalid source configuration",
    ],
    [
      `${required.join('\n')}\nupdate: { strategy: Other }`,
      'InvalidUpdateStrategy',
      'unsupported update strategy: Other',
    ],
    [
      `${required.join('\n')}\npolicySelector: { matchExpressions: [{ key: a, operator: Like }] }`,
      'InvalidPolicySelector',
      'failed to parse policy selector: "Like" is not a valid label selector operator',
    ],
  ])("gives Flux's own words for %j", (text, reason, message) => {
    const { problems } = read(manifest('ImageUpdateAutomation', text));
    expect(problems.map(({ flux }) => flux)).toEqual([{ reason, message }]);
    expect(problems[0]?.message).toContain(message);
  });
});

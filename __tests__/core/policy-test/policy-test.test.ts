import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inventoryOf, type Inventory } from '../../../src/core/flux/inventory.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import { readPolicyTests, type ReadTests } from '../../../src/core/policy-test/read-tests.ts';
import { runTest, type RunTest } from '../../../src/core/policy-test/run-test.ts';

const read = (text: string): ReadTests => readPolicyTests({ path: 'app.policy-test.yaml', text });

const objects = (policy: string, exclusions = ''): Inventory => {
  const lines = [
    'apiVersion: image.toolkit.fluxcd.io/v1',
    'kind: ImageRepository',
    'metadata: { name: app, namespace: flux-system }',
    `spec: { image: ghcr.io/org/app, interval: 5m${exclusions} }`,
    '---',
    'apiVersion: image.toolkit.fluxcd.io/v1',
    'kind: ImagePolicy',
    'metadata: { name: app, namespace: flux-system }',
    `spec: { imageRepositoryRef: { name: app }, policy: ${policy} }`,
    '',
  ];
  return inventoryOf(readObjects([{ path: 'a.yaml', text: lines.join('\n') }], { namespace: 'flux-system' }));
};

/** Runs one test, given as the inside of a flow mapping. */
const run = (test: string, inventory: Inventory = inventoryOf()): RunTest => {
  const { tests, problems } = read(`tests:\n  - { name: one, ${test} }\n`);
  expect(problems).toEqual([]);
  const [first] = tests;
  if (first === undefined) throw new Error('no test was read');
  return runTest(first, inventory);
};

describe('a policy test', () => {
  const spec = 'spec: { policy: { semver: { range: 1.x } } }';
  const numbers = 'spec: { policy: { numerical: {} } }';

  it.each([
    [`${spec}, tags: [1.0.0, 1.2.0, 2.0.0], expect: { tag: 1.2.0 }`, true, { tag: '1.2.0' }],
    [`${spec}, tags: [1.0.0, 1.2.0, 2.0.0], expect: { tag: 1.0.0 }`, false, { tag: '1.2.0' }],
    [`${numbers}, tags: [1.10, 1.9], expect: { tag: 1.9 }`, true, { tag: '1.9' }],
    [`${numbers}, tags: [1, 1.10], expect: { tag: '1.10' }`, true, { tag: '1.10' }],
    [`${numbers}, tags: [1, 1], expect: { tag: 1 }`, true, { tag: '1' }],
    [`${spec}, tags: [1.0.0, 1.2.0.sig], expect: { tag: 1.0.0 }`, true, { tag: '1.0.0' }],
    [
      `spec: { policy: { alphabetical: {} } }, exclusionList: ['-rc'], tags: [a, b-rc], expect: { tag: a }`,
      true,
      { tag: 'a' },
    ],
    [
      `spec: { policy: { alphabetical: {} } }, exclusionList: [], tags: [a, b.sig], expect: { tag: a }`,
      true,
      { tag: 'a' },
    ],
    [
      "spec: { filterTags: { pattern: '^v(?P<v>.*)$', extract: $v }, policy: { semver: { range: 1.x } } }, tags: [v1.0.0, v1.2.3, v2.0.0], expect: { tag: v1.2.3 }",
      true,
      { tag: 'v1.2.3' },
    ],
  ])('compares the tag: %s', (test, passed, actual) => {
    expect(run(test).result).toMatchObject({ passed, actual });
  });

  it.each([
    [`${spec}, tags: [2.0.0], expect: { error: unable to determine latest version }`, true, 'Failure'],
    [`${spec}, tags: [2.0.0], expect: { error: none of which }`, false, 'Failure'],
    [`${spec}, tags: [2.0.0], expect: { reason: Failure }`, true, 'Failure'],
    [`${spec}, tags: [2.0.0], expect: { reason: InvalidPolicy }`, false, 'Failure'],
    [`${spec}, tags: [2.0.0], expect: { error: the only tag is no version, reason: Failure }`, true, 'Failure'],
    [`${spec}, tags: [2.0.0], expect: { tag: 2.0.0 }`, false, 'Failure'],
    [`${spec}, tags: [1.0.0], expect: { error: x }`, false, undefined],
    [`${spec}, tags: [], expect: { error: no tags in database }`, true, 'DependencyNotReady'],
    [
      'spec: { policy: { semver: { range: 1.0.0p } } }, tags: [1.0.0], expect: { reason: InvalidPolicy }',
      true,
      'InvalidPolicy',
    ],
    ['spec: { policy: {} }, tags: [1.0.0], expect: { reason: InvalidPolicy }', true, 'InvalidPolicy'],
    [
      'spec: { policy: { semver: { range: 1.10 } } }, tags: [1.0.0], expect: { error: must be of type string }',
      true,
      null,
    ],
    ['spec: {}, tags: [1.0.0], expect: { error: spec.policy is missing }', true, null],
    ['spec: 1.x, tags: [1.0.0], expect: { error: must be of type object }', true, null],
  ])('compares the error: %s', (test, passed, reason) => {
    const { result } = run(test);
    expect(result.passed).toBe(passed);
    expect('reason' in result.actual ? result.actual.reason : undefined).toBe(reason);
  });

  it.each([
    [
      'spec: { policy: { alphabetical: { order: foo } } }, tags: [a], expect: { reason: InvalidPolicy }',
      'InvalidPolicy',
    ],
    [
      "spec: { filterTags: { pattern: '^a(?P<n>.*)$', extract: '$${n}' }, policy: { numerical: {} } }, tags: [a1], expect: { error: failed to parse invalid numeric value }",
      'Failure',
    ],
  ])('knows what Flux says where the mistake is refused here before: %s', (test, reason) => {
    expect(run(test).result).toMatchObject({ passed: true, actual: { reason } });
  });

  it('follows a policy of the repository, with the exclusionList of its ImageRepository or its own', () => {
    const inventory = objects('{ alphabetical: {} }', ", exclusionList: ['^b']");
    const app = 'policy: flux-system/app, tags: [a, b, c]';
    expect(run(`${app}, exclusionList: ['^c'], expect: { tag: b }`, inventory).result.passed).toBe(true);
    expect(run(`policy: flux-system/app, tags: [a, b], expect: { tag: a }`, inventory).result.passed).toBe(true);
  });

  it('of a policy that is not there, or is broken, fails with the reason', () => {
    const absent = run('policy: flux-system/ap, tags: [a], expect: { tag: a }', objects('{ alphabetical: {} }'));
    expect(absent.problems).toMatchObject([
      { code: 'test/unknown-policy', hint: 'Did you mean flux-system/app?', at: { line: 2 } },
      { code: 'test/failed' },
    ]);
    const broken = run(
      'policy: flux-system/app, tags: [a], expect: { tag: a }',
      objects('{ semver: { range: 1.10 } }'),
    );
    expect(broken.problems).toMatchObject([
      { code: 'object/invalid-field', at: { file: 'a.yaml', line: 9 } },
      { code: 'test/failed' },
    ]);
  });

  it.each([
    ['tags: [1.0.0, 1.2.0, 2.0.0], expect: { tag: 2.0.0 }', '"2.0.0" is passed over: "2.0.0" is not in "1.x".'],
    [
      'tags: [1.0.0, 1.2.0], expect: { tag: 1.0.0 }',
      'It is chosen as newest of 2 versions in range "1.x", and "1.0.0" ranks below.',
    ],
    ['tags: [1.0.0], expect: { tag: 1.2.0 }', `The test's tags hold no "1.2.0".`],
    ['tags: [1.0.0], expect: { error: x }', 'It is chosen as the only version in range "1.x".'],
  ])('that fails says why: %s', (test, hint) => {
    const [problem, ...more] = run(`${spec}, ${test}`).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'test/failed',
      severity: 'error',
      at: { file: 'app.policy-test.yaml', line: 2 },
    });
    expect(problem?.hint).toBe(hint);
  });

  it('with a mistake in its spec says where it is', () => {
    const { problems } = run(
      'spec: { filtrTags: { pattern: a }, policy: { alphabetical: {} } }, tags: [a], expect: { tag: a }',
    );
    expect(problems).toMatchObject([
      {
        code: 'object/unknown-field',
        hint: 'Did you mean filterTags?',
        at: { file: 'app.policy-test.yaml', line: 2, column: 26 },
      },
      { code: 'test/failed' },
    ]);
  });
});

const good = '{ name: a, policy: ns/app, tags: [a], expect: { tag: a } }';
const files: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [`tests: [${good}]`, []],
  [
    'tests: [{ name: a, spec: { policy: { alphabetical: {} } }, exclusionList: [x], tags: [], expect: { error: e, reason: r } }]',
    [],
  ],
  ['tests: []', []],
  ['test: []', ['1:1 test/unknown-key', '1:1 test/missing-key']],
  ['', ['1:1 test/invalid-value']],
  ['tests: {}', ['1:1 test/invalid-value']],
  ['tests: [1]', ['1:9 test/invalid-value']],
  ['tests: [{ name: a, policy: ns/app, tag: [a], tags: [a], expect: { tag: a } }]', ['1:36 test/unknown-key']],
  ['tests: [{ policy: ns/app, tags: [a], expect: { tag: a } }]', ['1:9 test/missing-key']],
  ['tests: [{ name: a, tags: [a], expect: { tag: a } }]', ['1:9 test/missing-key']],
  ['tests: [{ name: a, policy: ns/app, spec: {}, tags: [a], expect: { tag: a } }]', ['1:9 test/invalid-value']],
  ['tests: [{ name: a, policy: app, tags: [a], expect: { tag: a } }]', ['1:20 test/invalid-value']],
  ['tests: [{ name: a, policy: ns/app, expect: { tag: a } }]', ['1:9 test/missing-key']],
  ['tests: [{ name: a, policy: ns/app, tags: [a] }]', ['1:9 test/missing-key']],
  ['tests: [{ name: a, policy: ns/app, tags: [a], expect: {} }]', ['1:47 test/invalid-value']],
  ['tests: [{ name: a, policy: ns/app, tags: [a], expect: { tag: a, error: b } }]', ['1:47 test/invalid-value']],
  [
    'tests: [{ name: a, policy: ns/app, tags: [a], expect: { tags: a } }]',
    ['1:57 test/unknown-key', '1:47 test/invalid-value'],
  ],
  ['tests: [{ name: a, policy: ns/app, tags: [~], expect: { tag: a } }]', ['1:43 test/invalid-value']],
  ['tests: [{ name: a, policy: ns/app, tags: a, expect: { tag: a } }]', ['1:36 test/invalid-value']],
  [
    `tests: [${good}, { nme: b }]`,
    [
      '1:71 test/unknown-key',
      '1:69 test/missing-key',
      '1:69 test/missing-key',
      '1:69 test/missing-key',
      '1:69 test/missing-key',
    ],
  ],
  ['tests: [', ['1:9 test/invalid-yaml']],
];

describe('readPolicyTests', () => {
  it.each(files)('reads %s', (text, expected) => {
    const { problems } = read(text);
    expect(problems.map(({ code, at }) => `${at?.line ?? 0}:${at?.column ?? 0} ${code}`)).toEqual(expected);
  });

  it('says which key was meant', () => {
    expect(read('tests: [{ nme: b }]').problems[0]?.hint).toBe('Did you mean "name"?');
  });

  it("leaves one test's siblings alone", () => {
    expect(read(`tests: [${good}, { name: b }, ${good}]`).tests).toHaveLength(2);
  });
});

it('agrees with its schema', () => {
  const schema = JSON.parse(readFileSync('schemas/policy-test.schema.json', 'utf8')) as object;
  const isValid = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
  const parsable = files.filter(([, expected]) => !expected.some((code) => code.includes('invalid-yaml')));
  const wrong = parsable.filter(([text, expected]) => isValid(parse(text)) !== (expected.length === 0));
  expect(wrong).toEqual([]);
});

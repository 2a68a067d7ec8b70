import { parseDocuments, type ManifestDocument } from '../flux/documents.ts';
import type { Field } from '../flux/field.ts';
import { imagePolicySpec } from '../flux/image-policy.ts';
import { descend, textOf, type Mapping, type Value } from '../flux/value.ts';
import type { SourceFile } from '../ports.ts';
import type { Subject } from './policy-test.ts';

/** A spec that stands in a test. */
export type Spec = Exclude<Subject, { kind: 'policy' }>;

/**
 * Reads the specs of a file's tests, by their places among the tests, as the specs of ImagePolicy objects are read.
 * Only `imageRepositoryRef` may be absent: what it leads to stands in the test.
 *
 *     spec: { policy: { semver: { range: 1.x } } } → { kind: 'spec', rule: { kind: 'semver', range: '1.x' }, … }
 */
export function readSpecs(file: SourceFile): readonly (Spec | undefined)[] {
  const [document] = parseDocuments(file, () => true);
  const tests = descend(document?.root, 'tests');
  if (document === undefined || tests?.kind !== 'array') return [];
  return tests.items.map((test) => {
    const spec = descend(test, 'spec');
    return spec === undefined ? undefined : readSpec(spec, textOf(descend(test, 'name')) ?? '', document);
  });
}

function readSpec(value: Value, test: string, { placeOf }: ManifestDocument): Spec {
  const field: Field = {
    path: 'spec',
    key: value.offset,
    reading: {
      subject: `the spec of the test "${test}"`,
      policy: undefined,
      placeOf,
      rewrite: (same) => same,
      hintForMissing: undefined,
      problems: [],
      fields: new Map(),
    },
  };
  const { rule, filter } = imagePolicySpec('default')(value.kind === 'object' ? withRepository(value) : value, field);
  const [first, ...others] = field.reading.problems.filter(({ severity }) => severity === 'error');
  return first === undefined
    ? { kind: 'spec', rule, filter }
    : { kind: 'refused', problems: [first, ...others], rule, filter };
}

function withRepository({ kind, members, offset }: Mapping): Mapping {
  const name = { kind: 'string', text: 'test', offset } as const;
  const reference = { kind: 'object', members: new Map([['name', { value: name, offset }]]), offset } as const;
  return { kind, members: new Map([['imageRepositoryRef', { value: reference, offset }], ...members]), offset };
}

import { describe, expect, it } from 'vitest';
import { policyIdOf } from '../../../src/core/flux/ids.ts';
import { parseDigest } from '../../../src/core/image/digest.ts';
import { parseTag } from '../../../src/core/image/tag.ts';
import { parseSetter, settersOf } from '../../../src/core/manifests/setters.ts';
import type { Outcome } from '../../../src/core/policy/selection.ts';
import { Problem } from '../../../src/core/problem/problem.ts';

const digest = `sha256:${'ab'.repeat(32)}`;
const id = (namespace: string, name: string) => policyIdOf({ namespace, name });

function selected(name: string, image: string, tag: string, pinned = ''): Outcome {
  const because = { kind: 'latest', rule: 'semver' } as const;
  const policy = id('ns', name);
  return {
    kind: 'selected',
    policy,
    image,
    tag: parseTag(tag)!,
    digest: parseDigest(pinned),
    because,
    reason: '',
    funnel: undefined,
  };
}

const outcomes: readonly Outcome[] = [
  selected('app', 'nginx', '1.25'),
  selected('pinned', 'ghcr.io/org/app', '1.2', digest),
  selected('dot.name', 'nginx', '1.25'),
  selected('outside', 'nginx', '1.25'),
  {
    kind: 'unselected',
    policy: id('ns', 'failed'),
    image: 'x',
    problem: new Problem('policy/no-tags', 'Cannot'),
    funnel: undefined,
  },
];

const table = settersOf({
  namespace: 'ns',
  outcomes: new Map(outcomes.map((outcome) => [outcome.policy, outcome])),
  known: new Set([
    'ns/app',
    'ns/pinned',
    'ns/failed',
    'ns/suspended',
    'ns/outside',
    'other/app',
    'third/app',
    'other/web',
  ]),
  inScope: (policy) => policy !== 'ns/outside',
});

describe('settersOf', () => {
  it.each([
    ['ns:app', 'nginx:1.25'],
    ['ns:app:tag', '1.25'],
    ['ns:app:name', 'nginx'],
    ['ns:pinned', `ghcr.io/org/app:1.2@${digest}`],
    ['ns:pinned:tag', '1.2'],
    ['ns:pinned:digest', digest],
    ['ns:dot.name:tag', '1.25'],
  ])('%s → %s', (setter, value) => {
    expect(table.lookup(setter)).toMatchObject({ kind: 'value', value });
  });

  it.each([
    ['of a policy without a selection', 'ns:failed'],
    ['of a policy that was not looked at', 'ns:suspended:tag'],
    ['of a policy that the automation does not select', 'ns:outside'],
    ['of another namespace', 'other:app'],
    ['of another namespace, with any suffix', 'other:app:TAG'],
  ])('keeps quiet about a setter %s', (_, setter) => {
    expect(table.lookup(setter)).toEqual({ kind: 'quiet' });
  });

  it.each([
    ['ns:gone', 'marker/unknown-policy'],
    ['gone:app', 'marker/unknown-policy'],
    ['ns:App', 'marker/unknown-policy'],
    ['ns:app:TAG', 'marker/unknown-suffix'],
    ['ns:app:image', 'marker/unknown-suffix'],
    ['ns:app:', 'marker/unknown-suffix'],
    ['ns:app:tag:x', 'marker/unknown-suffix'],
    ['ns:app:digest', 'marker/empty-digest'],
  ])('%s → %s', (setter, code) => {
    expect(table.lookup(setter)).toMatchObject({ kind: 'problem', problem: { code } });
  });

  it.each([
    ['ns:ap:tag', '"ns:app:tag"'],
    ['gone:app', '"ns:app" or "other:app" or "third:app"'],
    ['none:of-these-at-all', 'Add the ImagePolicy "none/of-these-at-all"'],
  ])('knows what %s was meant to be: %s', (setter, near) => {
    const answer = table.lookup(setter);
    expect(answer.kind === 'problem' ? answer.problem.hint : '').toContain(near);
  });
});

it('takes no policy for near because of its namespace', () => {
  const known = new Set(['flux-system/cath-api']);
  const setters = settersOf({ namespace: 'flux-system', outcomes: new Map(), known, inScope: () => true });
  const answer = setters.lookup('flux-system:latest');
  expect(answer.kind === 'problem' ? answer.problem.hint : '').toContain('Add the ImagePolicy "flux-system/latest"');
});

describe('parseSetter', () => {
  it.each([
    ['flux-system:dot.name:tag', { policy: 'flux-system/dot.name', suffix: 'tag' }],
    ['flux-system:app', { policy: 'flux-system/app', suffix: undefined }],
    ['flux-system:app:', { policy: 'flux-system/app', suffix: '' }],
    ['a:b:c:d', { policy: 'a/b', suffix: 'c:d' }],
  ])('%s', (setter, parts) => {
    expect(parseSetter(setter)).toMatchObject(parts);
  });
});

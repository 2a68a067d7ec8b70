import { describe, expect, it } from 'vitest';
import {
  droppedDigests,
  emptyDigests,
  unknownMarkers,
  unquotedValues,
  unreached,
} from '../../../src/core/check/markers.ts';
import { unusedPolicies } from '../../../src/core/check/usage.ts';
import { automationFile, brief, deployment, factsIn, policyFile } from './repository.ts';

const semver = '{ semver: { range: 1.x } }';
const app = policyFile('app', semver);

describe('unknownMarkers', () => {
  it('finds markers that name no policy, or an unknown part of one, under no automation too', () => {
    const facts = factsIn({
      'a.yaml': app,
      'apps/b.yaml': deployment('flux-system:ap', 'ghcr.io/org/app:1.0.0'),
      'apps/c.yaml': deployment('flux-system:app:tags', 'ghcr.io/org/app:1.0.0'),
      'apps/d.yaml': deployment('flux-system:app', 'ghcr.io/org/app:1.0.0'),
    });
    const problems = unknownMarkers(facts);
    expect(brief(problems)).toEqual(['apps/b.yaml:9 marker/unknown-policy', 'apps/c.yaml:9 marker/unknown-suffix']);
    expect(problems[0]?.hint).toBe('Write "flux-system:app", if that is meant.');
  });

  it('leaves a marker alone whose policy is there and broken: that is said where the policy stands', () => {
    const broken = app.replace('range: 1.x', 'range: 1.10');
    expect(unknownMarkers(factsIn({ 'a.yaml': broken, 'b.yaml': deployment('flux-system:app', 'a:1') }))).toEqual([]);
  });
});

describe('emptyDigests', () => {
  it('finds a marker for a digest that the policy does not read, and says where to ask for it', () => {
    const problems = emptyDigests(
      factsIn({ 'a.yaml': app, 'b.yaml': deployment('flux-system:app:digest', '"sha256:00"') }),
    );
    expect(brief(problems)).toEqual(['b.yaml:9 marker/empty-digest']);
    expect(problems[0]?.hint).toBe('Write digestReflectionPolicy: IfNotPresent in spec of the policy (a.yaml:11).');
    const reflecting = app.replace('  policy:', '  digestReflectionPolicy: IfNotPresent\n  policy:');
    expect(
      emptyDigests(factsIn({ 'a.yaml': reflecting, 'b.yaml': deployment('flux-system:app:digest', '""') })),
    ).toEqual([]);
  });
});

describe('droppedDigests', () => {
  const digest = `sha256:${'0a'.repeat(32)}`;
  const reflecting = app.replace('  policy:', '  digestReflectionPolicy: IfNotPresent\n  policy:');

  it.each([
    ['flux-system:app:tag', `1.2.3@${digest}`, app],
    ['flux-system:app:tag', `1.2.3@${digest}`, reflecting],
    ['flux-system:app', `ghcr.io/org/app:1.2.3@${digest}`, app],
  ])('finds that %s takes the digest from %s', (setter, value, policy) => {
    const problems = droppedDigests(factsIn({ 'a.yaml': policy, 'b.yaml': deployment(setter, value) }));
    expect(brief(problems)).toEqual(['b.yaml:9 marker/drops-digest']);
  });

  it.each([
    ['flux-system:app', `ghcr.io/org/app:1.2.3@${digest}`, reflecting],
    ['flux-system:app', 'ghcr.io/org/app:1.2.3', app],
    ['flux-system:app:tag', '1.2.3', app],
    ['flux-system:app:digest', digest, reflecting],
  ])('finds nothing that %s takes from %s', (setter, value, policy) => {
    expect(droppedDigests(factsIn({ 'a.yaml': policy, 'b.yaml': deployment(setter, value) }))).toEqual([]);
  });
});

describe('unquotedValues', () => {
  it.each(['1.10', '20240131', '2024-01-31', '1e3', 'on', '~'])(
    'finds %s, and writes the line with quotes',
    (value) => {
      const facts = factsIn({ 'a.yaml': app, 'b.yaml': deployment('flux-system:app:tag', value) });
      const [problem] = unquotedValues(facts);
      expect(problem).toMatchObject({ code: 'marker/unquoted', at: { file: 'b.yaml', line: 9 } });
      expect(problem?.hint).toBe(`Write: image: "${value}" # {"$imagepolicy": "flux-system:app:tag"}`);
    },
  );

  it.each(['1.2.3', '"1.10"', "'on'", 'ghcr.io/org/app:1.10'])('leaves %s alone', (value) => {
    expect(unquotedValues(factsIn({ 'b.yaml': deployment('flux-system:app:tag', value) }))).toEqual([]);
  });
});

describe('unreached', () => {
  const files = {
    'a.yaml': app,
    'auto.yaml': automationFile('apps', { path: './apps/staging' }),
    'apps/staging/b.yaml': deployment('flux-system:app', 'ghcr.io/org/app:1.0.0'),
    'apps/production/b.yaml': deployment('flux-system:app', 'ghcr.io/org/app:1.0.0'),
  };

  it('finds a marker outside of every path', () => {
    expect(brief(unreached(factsIn(files)))).toEqual(['apps/production/b.yaml:9 marker/no-automation']);
  });

  it('expects none in an environment that is promoted to', () => {
    const configuration =
      'environments:\n  staging: { paths: [apps/staging] }\n  production: { paths: [apps/production], promotion: { from: staging } }\n';
    expect(unreached(factsIn({ ...files, '.github/image-automation.yaml': configuration }))).toEqual([]);
  });

  it.each([
    ['there is no automation', { 'auto.yaml': '' }],
    ['an automation of the namespace is broken', { 'auto.yaml': files['auto.yaml'].replace('interval: 10m', '') }],
  ])('is silent where %s', (_, change) => {
    expect(unreached(factsIn({ ...files, ...change }))).toEqual([]);
  });
});

describe('unusedPolicies', () => {
  it('finds a policy that no marker names, and shows a marker for it', () => {
    const [problem, ...more] = unusedPolicies(factsIn({ 'a.yaml': app }), []);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'policy/unused',
      at: { file: 'a.yaml', line: 8 },
      policy: 'flux-system/app',
    });
    expect(problem?.hint).toContain('image: ghcr.io/org/app:TAG # {"$imagepolicy": "flux-system:app"}');
  });

  it.each([
    ["image: a # {'$imagepolicy': 'flux-system:app'}", []],
    ['image: a # {"$imagepolicy": "app"}', []],
    ['image: a # {"$imagepolicy": "flux-system/app"}', []],
    ['# {"$imagepolicy": "flux-system:app"}\nimage: a', []],
    ['image: a # {"$imagepolicy": "flux-system:ap"}', []],
    ['image: app # {"$imagepolicy": "flux-system:some-other-thing"}', ['a.yaml:8 policy/unused']],
  ])('says nothing more where a faulty marker is meant for it: %s', (text, expected) => {
    const facts = factsIn({ 'a.yaml': app, 'b.yaml': `${text}\n` });
    const faulty = [...facts.marked.flatMap(({ problems }) => problems), ...unknownMarkers(facts)];
    expect(faulty).toHaveLength(1);
    expect(brief(unusedPolicies(facts, faulty))).toEqual(expected);
  });
});

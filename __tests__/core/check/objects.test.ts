import { describe, expect, it } from 'vitest';
import { strayAnnotations } from '../../../src/core/check/annotations.ts';
import { idleHoldProblems } from '../../../src/core/check/holds.ts';
import { shortIntervals } from '../../../src/core/check/intervals.ts';
import { messageProblems } from '../../../src/core/check/messages.ts';
import { descendingOrders, impreciseNumbers } from '../../../src/core/check/order.ts';
import { unsoundObjects } from '../../../src/core/check/soundness.ts';
import { automationFile, brief, deployment, factsIn, policyFile } from './repository.ts';

describe('unsoundObjects', () => {
  it.each([
    ['{ semver: { range: 1.0.0p } }', undefined, 'a.yaml:13 policy/invalid'],
    ['{ alphabetical: {} }', "{ pattern: '(' }", 'a.yaml:13 policy/invalid'],
  ])('finds %s %s', (policy, filter, expected) => {
    expect(brief(unsoundObjects(factsIn({ 'a.yaml': policyFile('app', policy, filter) })))).toEqual([expected]);
  });

  it('finds a repository that is not there, an image that is none, and a pattern that is none', () => {
    const policy = policyFile('app', '{ semver: { range: 1.x } }');
    const missing = policy.replace('imageRepositoryRef: { name: app }', 'imageRepositoryRef: { name: apq }');
    expect(brief(unsoundObjects(factsIn({ 'a.yaml': missing })))).toEqual(['a.yaml:12 repository/not-found']);
    const tagged = policy.replace('image: ghcr.io/org/app', 'image: ghcr.io/org/app:1');
    expect(brief(unsoundObjects(factsIn({ 'a.yaml': tagged })))).toEqual(['a.yaml:5 repository/invalid-image']);
    const excluding = policy.replace('interval: 5m', "interval: 5m\n  exclusionList: ['(']");
    expect(brief(unsoundObjects(factsIn({ 'a.yaml': excluding })))).toEqual(['a.yaml:7 repository/invalid-exclusion']);
  });
});

describe('strayAnnotations', () => {
  const policy = policyFile('app', '{ semver: { range: 1.x } }');
  const annotated = (annotations: string, kind = 'ImagePolicy'): ReturnType<typeof factsIn> => {
    const at = policy.indexOf('metadata:', policy.indexOf(`kind: ${kind}`));
    const metadata = `metadata: { name: app, namespace: flux-system, annotations: { ${annotations} } }`;
    return factsIn({ 'a.yaml': `${policy.slice(0, at)}${metadata}${policy.slice(policy.indexOf('\n', at))}` });
  };

  it.each([
    ['image-automation/minage: 24h', 'Did you mean image-automation/min-age?'],
    ['image-automation/min_age: 24h', 'Did you mean image-automation/min-age?'],
    ['image-automation/Min-Age: 24h', 'Did you mean image-automation/min-age?'],
    ['image-automation/platform: linux/amd64', 'Did you mean image-automation/platforms?'],
    ['images-automation/platforms: linux/amd64', 'Did you mean image-automation/platforms?'],
    ['imageautomation/min-age: 24h', 'Did you mean image-automation/min-age?'],
    ['image-automation.io/min-age: 24h', 'Did you mean image-automation/min-age?'],
    ['image-automation-min-age: 24h', 'Did you mean image-automation/min-age?'],
    ['image-automation/signed-by: me', 'There are image-automation/min-age and image-automation/platforms.'],
  ])('finds %s', (annotation, hint) => {
    const problems = strayAnnotations(annotated(annotation));
    expect(brief(problems)).toEqual(['a.yaml:10 object/unknown-annotation']);
    expect(problems[0]?.hint).toBe(hint);
  });

  it('finds what is right, and on the wrong object', () => {
    const problems = strayAnnotations(annotated('image-automation/min-age: 24h', 'ImageRepository'));
    expect(brief(problems)).toEqual(['a.yaml:3 object/unknown-annotation']);
    expect(problems[0]?.hint).toContain('policies');
  });

  it.each([
    'image-automation/min-age: 24h, image-automation/platforms: linux/amd64',
    'image.toolkit.fluxcd.io/tags: app',
    'reconcile.fluxcd.io/requestedAt: now, example.com/image-automation: yes, min-age: 24h',
  ])('leaves %s alone', (annotations) => {
    expect(strayAnnotations(annotated(annotations))).toEqual([]);
  });

  it('leaves a value that is wrong to what reads it', () => {
    const facts = annotated('image-automation/min-age: soon');
    expect(strayAnnotations(facts)).toEqual([]);
    expect(brief(unsoundObjects(facts))).toEqual(['a.yaml:10 object/invalid-field']);
  });
});

describe('descendingOrders', () => {
  it.each([
    ['{ numerical: { order: desc } }', undefined, ['a.yaml:13 policy/descending']],
    ['{ alphabetical: { order: desc } }', "{ pattern: '^[0-9]+$' }", ['a.yaml:14 policy/descending']],
    ['{ alphabetical: { order: desc } }', "{ pattern: '^latest$' }", []],
    ['{ alphabetical: { order: asc } }', undefined, []],
    ['{ semver: { range: 1.x } }', undefined, []],
  ])('judges %s with %s', (policy, filter, expected) => {
    expect(brief(descendingOrders(factsIn({ 'a.yaml': policyFile('app', policy, filter) })))).toEqual(expected);
  });
});

describe('impreciseNumbers', () => {
  const numerical = policyFile('app', '{ numerical: {} }', "{ pattern: '^b(?P<n>.*)$', extract: $n }");
  it.each([
    ['b20240101123456788', 1],
    ['b9007199254740991', 0],
    ['b9007199254740993', 1],
    ['b20240101', 0],
    ['c20240101123456788', 0],
    ['binf', 0],
  ])('judges the tag in use %s', (tag, expected) => {
    const facts = factsIn({ 'a.yaml': numerical, 'b.yaml': deployment('flux-system:app', `ghcr.io/org/app:${tag}`) });
    expect(impreciseNumbers(facts)).toHaveLength(expected);
  });
});

describe('shortIntervals', () => {
  it('finds those below a minute, of every kind of object', () => {
    const policy = policyFile('app', '{ semver: { range: 1.x } }')
      .replace('interval: 5m', 'interval: 30s')
      .replace('  policy:', '  digestReflectionPolicy: Always\n  interval: 59s\n  policy:');
    const facts = factsIn({ 'a.yaml': policy, 'b.yaml': automationFile('apps', { interval: '10s' }) });
    expect(brief(shortIntervals(facts))).toEqual([
      'a.yaml:6 object/short-interval',
      'a.yaml:14 object/short-interval',
      'b.yaml:5 object/short-interval',
    ]);
    expect(shortIntervals(factsIn({ 'b.yaml': automationFile('apps', { interval: '1m' }) }))).toEqual([]);
  });
});

describe('messageProblems', () => {
  it.each([
    ['Update images', ['automation/bare-message']],
    ['{{ range .Changed.Changes }}{{ .OldValue }} -> {{ .NewValue }}{{ end }}', []],
    ['{{ range .Changed.Changes }}{{ print .NewValue }}{{ end }}', []],
    [
      '{{ if contains "prod" .AutomationObject.Name }}{{ range .Changed.Changes }}{{ .NewValue }}{{ end }}{{ end }}',
      [],
    ],
    ['{{ .Changed.Changes }}', []],
    ['{{ range .Changed.Changes }}', ['automation/message-template']],
    ['{{ range .Updated.Images }}{{ println . }}{{ end }}', ['automation/message-template']],
    ['{{ .Changed.ImageResult }}', ['automation/message-template']],
    ['{{ now }}', ['automation/message-template']],
    ['', []],
  ])('judges %s', (template, codes) => {
    const problems = messageProblems(factsIn({ 'a.yaml': automationFile('apps', { template }) }));
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(problems.every(({ at, hint }) => at?.line === 11 && hint !== undefined)).toBe(true);
  });
});

describe('idleHoldProblems', () => {
  const held = (holds: string): ReturnType<typeof factsIn> =>
    factsIn({
      'a.yaml': policyFile('app', '{ semver: { range: 1.x } }'),
      '.github/image-automation.yaml': 'environments: { production: { paths: [apps] } }\n',
      '.github/image-holds.yaml': holds,
    });
  const hold = (environment: string, policy: string, rest = ''): string =>
    `- { policy: ${policy}, environment: ${environment}, tag: 1.0.0, reason: bad${rest} }`;

  it('finds holds that are over, and those of what there is not, each at its line', () => {
    const text = [
      'holds:',
      hold('production', 'flux-system/app'),
      hold('production', 'flux-system/app', ', until: 2026-06-30'),
      hold('prod', 'flux-system/app'),
      hold('production', 'flux-system/gone', ', until: 2027-01-01'),
    ].join('\n');
    expect(brief(idleHoldProblems(held(text)))).toEqual([
      '.github/image-holds.yaml:3 hold/idle',
      '.github/image-holds.yaml:4 hold/unused',
      '.github/image-holds.yaml:5 hold/unused',
    ]);
  });

  it('leaves a file that cannot be read to what says so', () => {
    expect(idleHoldProblems(held('holds: [{}]'))).toEqual([]);
  });
});

export const apiVersion = 'apiVersion: image.toolkit.fluxcd.io/v1';

function policy(
  name: string,
  parts: { rule?: string; filter?: string; namespace?: string; more?: string } = {},
): string {
  const { rule = '{ semver: { range: 1.x } }', filter, namespace = 'flux-system', more = '' } = parts;
  return [
    apiVersion,
    'kind: ImageRepository',
    `metadata: { name: ${name}, namespace: ${namespace} }`,
    'spec:',
    `  image: ghcr.io/org/${name}`,
    '  interval: 5m',
    '---',
    apiVersion,
    'kind: ImagePolicy',
    `metadata: { name: ${name}, namespace: ${namespace}${more} }`,
    'spec:',
    `  imageRepositoryRef: { name: ${name} }`,
    ...(filter === undefined ? [] : [`  filterTags: ${filter}`]),
    `  policy: ${rule}`,
    '',
  ].join('\n');
}

function automation(namespace: string, name = 'apps', more = ''): string {
  return [
    apiVersion,
    'kind: ImageUpdateAutomation',
    `metadata: { name: ${name}, namespace: ${namespace} }`,
    'spec:',
    '  interval: 10m',
    '  sourceRef: { kind: GitRepository, name: repo }',
    '  git:',
    '    checkout: { ref: { branch: main } }',
    '    commit:',
    '      author: { name: bot, email: bot@example.com }',
    '      messageTemplate: "{{ range .Changed.Changes }}{{ .OldValue }} -> {{ .NewValue }}{{ end }}"',
    '  update: { path: ./apps/staging, strategy: Setters }',
    more,
  ].join('\n');
}

function workload(setter: string, value: string): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  image: ${value} # {"$imagepolicy": "${setter}"}\n`;
}

const pair = (name: string, tag: string, parts: Parameters<typeof policy>[1] = {}): Record<string, string> => ({
  [`flux/${name}.yaml`]: policy(name, parts),
  [`apps/staging/${name}.yaml`]: workload(`flux-system:${name}`, `ghcr.io/org/${name}:${tag}`),
});

const inNamespace = (namespace: string, ...environments: readonly string[]): Record<string, string> => ({
  [`flux/${namespace}.yaml`]: policy(namespace, { namespace }),
  [`flux/${namespace}-automation.yaml`]: automation(namespace),
  ...Object.fromEntries(
    environments.map((name) => [
      `apps/${name}/${namespace}.yaml`,
      workload(`${namespace}:${namespace}`, `ghcr.io/org/${namespace}:1.0.0`),
    ]),
  ),
});

/** A repository without a mistake. */
export const sound: Readonly<Record<string, string>> = {
  '.github/image-automation.yaml': [
    'environments:',
    '  staging: { paths: [apps/staging] }',
    '  test: { paths: [apps/test], promotion: { from: staging } }',
    '  production: { paths: [apps/production], protected: true, promotion: { from: staging } }',
    '',
  ].join('\n'),
  '.github/image-holds.yaml': [
    'holds:',
    '  - { policy: flux-system/open, environment: production, tag: 1.0.0, reason: it leaks }',
    '  - { policy: flux-system/open, environment: test, tag: 1.0.0, reason: it leaks, until: 2126-08-01 }',
    '',
  ].join('\n'),
  'flux/automation.yaml': automation('flux-system'),
  ...pair('open', '1.2.0', { rule: '{ semver: { range: ">=1.0.0 <2.0.0" } }' }),
  ...pair('leak', '1.2.0', { rule: '{ semver: { range: ">=1.0.0-0 <2.0.0-0" } }' }),
  ...pair('oldest', '7', { rule: '{ numerical: { order: asc } }', filter: "{ pattern: '^[0-9]+$' }" }),
  ...pair('loose', 'main-1', { rule: '{ alphabetical: { order: asc } }', filter: "{ pattern: '^main-[0-9]+$' }" }),
  ...pair('groupless', 'b7', {
    rule: '{ numerical: {} }',
    filter: "{ pattern: '^b(?P<build>[0-9]+)$', extract: $build }",
  }),
  ...pair('large', '20240101123456788', {
    rule: '{ alphabetical: { order: asc } }',
    filter: "{ pattern: '^[0-9]{17}$' }",
  }),
  ...pair('unused', '1.0.0'),
  ...pair('noted', '1.0.0', { more: ', annotations: { image-automation/min-age: 24h }' }),
  ...pair('ranged', '1.0.0'),
  ...pair('typed', '1.0.0', { rule: "{ semver: { range: '1.10' } }" }),
  ...pair('timeless', '1.0.0'),
  ...pair('hasty', '1.0.0'),
  ...pair('dated', '1.0.0'),
  ...pair('misspelt', 'v1', { rule: '{ alphabetical: {} }', filter: "{ pattern: '^v[0-9]$' }" }),
  ...pair('quotes', '1.0.0'),
  ...pair('above', '1.0.0'),
  ...pair('stranger', '1.0.0'),
  ...pair('suffix', '1.0.0'),
  ...pair('digestless', '1.0.0'),
  ...pair('retyped', '1.0.0'),
  ...pair('outside', '1.0.0'),
  'apps/staging/retyped-tag.yaml': 'images:\n  - newTag: "1.10" # {"$imagepolicy": "flux-system:retyped:tag"}\n',
  'docs/outside.yaml': 'image: ghcr.io/org/outside:1.0.0\n',
  ...inNamespace('twice', 'staging'),
  'flux/twice-second.yaml': automation('twice', 'second').replace('./apps/staging', './apps/test'),
  ...inNamespace('guarded', 'staging', 'production'),
  ...inNamespace('spread', 'staging', 'test'),
  ...inNamespace('pathless', 'staging'),
  'flux/pathless-second.yaml': automation('pathless', 'second', '  policySelector: { matchLabels: { team: none } }\n'),
  ...inNamespace('mute', 'staging'),
  ...inNamespace('garbled', 'staging'),
  ...inNamespace('removed', 'staging'),
  ...inNamespace('branchless', 'staging'),
  ...inNamespace('ageless', 'staging'),
  'flux/excused.yaml': policy('excused').replace(
    '  policy: { semver: { range: 1.x } }',
    '  # image-automation: allow policy/unbounded-range because every version of it is compatible\n  policy: { semver: { range: "*" } }',
  ),
  'apps/staging/excused.yaml': workload('flux-system:excused', 'ghcr.io/org/excused:1.0.0'),
};

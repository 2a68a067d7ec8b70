import { factsOf } from '../../../src/core/check/rules.ts';
import type { Facts } from '../../../src/core/check/facts.ts';
import { readConfiguration } from '../../../src/core/environments/read-configuration.ts';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import { readMarkers } from '../../../src/core/manifests/markers.ts';
import type { Problem } from '../../../src/core/problem/problem.ts';

/** 2026-07-01T12:00:00Z */
export const now = Date.UTC(2026, 6, 1, 12);

/** Reads files in memory as the flow does; those of `.github` are the configuration and the holds. */
export function factsIn(files: Readonly<Record<string, string>>): Facts {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  const manifests = all.filter(({ path }) => !path.startsWith('.github/'));
  const inventory = inventoryOf(readObjects(manifests, { namespace: 'flux-system' }));
  const configuration = files['.github/image-automation.yaml'] ?? '';
  return factsOf({
    inventory,
    places: ['.'],
    marked: manifests
      .filter(({ text }) => text.includes('$imagepolicy'))
      .map(({ path, text }) => readMarkers(path, text)),
    reaches: inventory.automations.map((automation) => ({ automation, path: automation.path })),
    configuration: readConfiguration({ path: '.github/image-automation.yaml', text: configuration }).configuration,
    holds: all.find(({ path }) => path === '.github/image-holds.yaml'),
    now,
  });
}

/** Where each problem is, and what it is. */
export function brief(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, at }) => `${at?.file ?? ''}:${at?.line ?? 0} ${code}`);
}

/** An ImagePolicy, with an ImageRepository of the same name, as plain as can be; `policy` begins in line 14. */
export function policyFile(name: string, policy: string, filterTags?: string): string {
  const lines = [
    'apiVersion: image.toolkit.fluxcd.io/v1',
    'kind: ImageRepository',
    `metadata: { name: ${name}, namespace: flux-system }`,
    'spec:',
    `  image: ghcr.io/org/${name}`,
    '  interval: 5m',
    '---',
    'apiVersion: image.toolkit.fluxcd.io/v1',
    'kind: ImagePolicy',
    `metadata: { name: ${name}, namespace: flux-system }`,
    'spec:',
    `  imageRepositoryRef: { name: ${name} }`,
    ...(filterTags === undefined ? [] : [`  filterTags: ${filterTags}`]),
    `  policy: ${policy}`,
    '',
  ];
  return lines.join('\n');
}

export interface AutomationParts {
  readonly path?: string;
  readonly branch?: string;
  readonly template?: string;
  readonly selector?: string;
  readonly interval?: string;
}

const usual = { path: './apps', branch: 'main', template: '', selector: '', interval: '10m' };

/** An ImageUpdateAutomation; a part that is '' is left out. */
export function automationFile(name: string, parts: AutomationParts = {}): string {
  const { path, branch, template, selector, interval } = { ...usual, ...parts };
  const lines = [
    'apiVersion: image.toolkit.fluxcd.io/v1',
    'kind: ImageUpdateAutomation',
    `metadata: { name: ${name}, namespace: flux-system }`,
    'spec:',
    `  interval: ${interval}`,
    '  sourceRef: { kind: GitRepository, name: flux-system }',
    '  git:',
    ...(branch === '' ? [] : [`    checkout: { ref: { branch: ${branch} } }`]),
    '    commit:',
    '      author: { name: bot, email: bot@example.com }',
    ...(template === '' ? [] : [`      messageTemplate: ${JSON.stringify(template)}`]),
    ...(selector === '' ? [] : [`  policySelector: ${selector}`]),
    ...(path === '' ? [] : [`  update: { path: ${path}, strategy: Setters }`]),
    '',
  ];
  return lines.join('\n');
}

/** A Deployment with one marked image. */
export function deployment(setter: string, image: string): string {
  return [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata: { name: web, namespace: apps }',
    'spec:',
    '  template:',
    '    spec:',
    '      containers:',
    '        - name: web',
    `          image: ${image} # {"$imagepolicy": "${setter}"}`,
    '',
  ].join('\n');
}

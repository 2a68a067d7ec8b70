import { isYaml11NonString } from '../manifests/yaml11.ts';
import type { Scheme } from './scheme.ts';

/** What cosign and its kin leave beside an image is no release. */
export const exclusionList: readonly string[] = ['\\.(sig|att|sbom|cosign)$', '^sha(256|512)-'];

export interface Named {
  readonly namespace: string;
  readonly name: string;
}

/**
 * Writes an ImageRepository.
 *
 *     ({ namespace: 'flux-system', name: 'app' }, 'ghcr.io/org/app') → 'apiVersion: …\nkind: ImageRepository\n…'
 */
export function repositoryText({ namespace, name }: Named, image: string): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata:
  name: ${plain(name)}
  namespace: ${plain(namespace)}
spec:
  image: ${plain(image)}
  interval: 10m
  # Signatures and attestations are no releases.
  exclusionList: [${exclusionList.map(quoted).join(', ')}]
`;
}

/**
 * Writes an ImagePolicy, with the reason above it.
 *
 *     ({ …, name: 'app' }, 'app', semver 1.x, '1.4.0') → '# 1.4.0 is a version; …\napiVersion: …\nkind: ImagePolicy\n…'
 */
export function policyText({ namespace, name }: Named, repository: string, scheme: Scheme, tag: string): string {
  const { filter, digestReflection } = scheme;
  const extract =
    filter?.extract === undefined || filter.extract === '' ? '' : `    extract: ${quoted(filter.extract)}\n`;
  return `# ${tag} ${scheme.reason}.
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata:
  name: ${plain(name)}
  namespace: ${plain(namespace)}
spec:
  imageRepositoryRef:
    name: ${plain(repository)}
${filter === undefined ? '' : `  filterTags:\n    pattern: ${quoted(filter.pattern)}\n${extract}`}  policy:
${ruleText(scheme)}${digestReflection === 'Never' ? '' : `  digestReflectionPolicy: ${digestReflection}\n`}${
    digestReflection === 'Always' ? '  interval: 10m\n' : ''
  }`;
}

function ruleText({ rule }: Scheme): string {
  switch (rule.kind) {
    case 'semver':
      return `    semver:\n      range: ${quoted(rule.range)}\n`;
    case 'alphabetical':
    case 'numerical':
      return `    ${rule.kind}:\n      order: ${rule.order}\n`;
  }
}

/**
 * Writes an ImageUpdateAutomation that rewrites what is under a path of a branch; without one, of the GitRepository's.
 *
 *     ({ …, name: 'staging' }, 'apps/staging', 'main') → 'apiVersion: …\nkind: ImageUpdateAutomation\n…'
 */
export function automationText({ namespace, name }: Named, path: string, branch: string | undefined): string {
  const checkout = branch === undefined ? '' : `    checkout:\n      ref:\n        branch: ${quoted(branch)}\n`;
  const push = branch === undefined ? '' : `    push:\n      branch: ${quoted(branch)}\n`;
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata:
  name: ${plain(name)}
  namespace: ${plain(namespace)}
spec:
  interval: 30m
  sourceRef:
    kind: GitRepository
    name: flux-system
  git:
${checkout}    commit:
      author:
        name: Flux Image Automation
        email: flux-image-automation@users.noreply.github.com
      messageTemplate: |
        Update images

        {{ range .Changed.Changes }}{{ .OldValue }} -> {{ .NewValue }}
        {{ end }}
${push}  update:
    path: ${quoted(path === '.' ? '.' : `./${path}`)}
    strategy: Setters
`;
}

/** An image may be an IPv6 address in brackets, and a name nothing but digits. */
function plain(text: string): string {
  return /^[A-Za-z0-9]/.test(text) && !isYaml11NonString(text) ? text : quoted(text);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

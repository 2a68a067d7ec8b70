import { Problem } from '../problem/problem.ts';
import type { ProblemCode } from '../problem/codes.ts';
import type { Inventory } from './inventory.ts';
import type { ImagePolicy, ImageRepository, Labels } from './objects.ts';
import { placeOfField } from './place.ts';
import { matchesLabels } from './selector.ts';

/**
 * Finds the repository that a policy refers to, if the policy may use it (image-reflector-controller,
 * getImageRepository; fluxcd/pkg, runtime/acl). Throws a Problem: the repository's own where it is broken,
 * `repository/not-found`, or `repository/access-…` where it stands in another namespace that does not let this one in.
 *
 *     imageRepositoryRef { name: app, namespace: images }, accessFrom [{ team: a }], namespace web { team: a } → images/app
 */
export function repositoryFor(inventory: Inventory, policy: ImagePolicy): ImageRepository {
  const repository = inventory.repositories.get(policy.repository);
  if (repository === undefined) throw missing(inventory, policy);
  if (repository.meta.namespace !== policy.meta.namespace) assertAccess(inventory, policy, repository);
  return repository;
}

function missing(inventory: Inventory, policy: ImagePolicy): Problem {
  const broken = inventory.broken.get(`ImageRepository/${policy.repository}`);
  if (broken !== undefined) return broken.with({ policy: policy.id });
  const name = policy.repository.slice(policy.repository.indexOf('/') + 1);
  const words = `referenced ImageRepository does not exist: ImageRepository.image.toolkit.fluxcd.io "${name}" not found`;
  return refusal('repository/not-found', policy, words, {
    reason: 'DependencyNotReady',
    hint: 'Let path hold its manifest, or correct spec.imageRepositoryRef.',
  });
}

/** The label that every namespace of a cluster has, whatever its manifest says. */
const nameLabel = 'kubernetes.io/metadata.name';

function assertAccess(inventory: Inventory, policy: ImagePolicy, repository: ImageRepository): void {
  const { namespace } = policy.meta;
  const denied = `access denied: '${repository.id}' can't be accessed due to`;
  const selectors = repository.accessFrom;
  if (selectors === undefined) {
    throw refusal('repository/access-denied', policy, `${denied} missing ACL labels on 'accessFrom'`, {
      hint: `Let spec.accessFrom of the ImageRepository admit the namespace "${namespace}".`,
    });
  }
  const known = inventory.namespaces.get(namespace);
  if (selectors.some((wanted) => matchesLabels(wanted, { ...known, [nameLabel]: namespace }))) return;
  if (known === undefined && selectors.some((wanted) => mayMatch(wanted, namespace)))
    throw unknownLabels(policy, repository);
  throw refusal('repository/access-denied', policy, `${denied} ACL labels mismatch on namespace '${namespace}'`, {
    hint: `Let spec.accessFrom of the ImageRepository match the labels of the namespace "${namespace}".`,
  });
}

/** A namespace that is not in Git may have any label but another name. */
function mayMatch(wanted: Labels, namespace: string): boolean {
  return (wanted[nameLabel] ?? namespace) === namespace;
}

function unknownLabels(policy: ImagePolicy, repository: ImageRepository): Problem {
  const { namespace } = policy.meta;
  const message = `Cannot follow ImagePolicy "${policy.id}": ImageRepository "${repository.id}" admits namespaces by their labels, and the manifest of the namespace "${namespace}" was not found`;
  return new Problem('repository/access-unknown', message, {
    at: placeOfField(policy.meta, 'spec.imageRepositoryRef'),
    policy: policy.id,
    hint: `Let path hold the manifest of the Namespace "${namespace}" with its labels.`,
  });
}

function refusal(
  code: ProblemCode,
  policy: ImagePolicy,
  words: string,
  { reason = 'AccessDenied', hint }: { reason?: string; hint: string },
): Problem {
  const message = `failed to get the referred ImageRepository: ${words}`;
  return new Problem(code, `Cannot follow ImagePolicy "${policy.id}": ${message}`, {
    at: placeOfField(policy.meta, 'spec.imageRepositoryRef'),
    policy: policy.id,
    hint,
    flux: { reason, message },
  });
}

import { duration, durationPattern } from './duration.ts';
import type { Members, Reader } from './field.ts';
import { repositoryIdOf } from './ids.ts';
import type { DigestReflection, Duration, ImagePolicy, Order, PolicyRule, RepositoryId, TagFilter } from './objects.ts';
import { boolean, name, object, oneOf, string, stringOrUnset } from './readers.ts';

type Spec = Omit<ImagePolicy, 'kind' | 'id' | 'meta'>;

/**
 * Reads the spec of an ImagePolicy in this namespace, as its CRD validates it, with the rules between fields.
 *
 *     { imageRepositoryRef: { name: app }, policy: { alphabetical: {} } }
 *     → { repository: 'apps/app', rule: { kind: 'alphabetical', order: 'asc' }, digestReflection: 'Never', … }
 */
export function imagePolicySpec(namespace: string): Reader<Spec> {
  return object((spec) => {
    const digestReflection = spec.optional('digestReflectionPolicy', oneOf(['Never', 'IfNotPresent', 'Always'])) ?? 'Never';
    return {
      repository: spec.required('imageRepositoryRef', repositoryReference(namespace)),
      rule: spec.required('policy', rule, absent),
      filter: spec.optional('filterTags', filter),
      digestReflection,
      interval: intervalOf(spec, digestReflection),
      suspend: spec.optional('suspend', boolean) ?? false,
    };
  });
}

function repositoryReference(ownNamespace: string): Reader<RepositoryId> {
  return object((reference) => {
    const namespace = reference.optional('namespace', stringOrUnset) ?? ownNamespace;
    return repositoryIdOf({ namespace, name: reference.required('name', name) });
  });
}

const semver = object((rule) => rule.required('range', string));
const ordered = object((rule): Order => rule.optional('order', oneOf(['asc', 'desc'])) ?? 'asc');

const absent = {
  hint: 'Give it one of semver, alphabetical and numerical. If kustomize fills it in, name the directory with the input kustomize.',
} as const;

/** internal/policy/factory.go: the first of semver, alphabetical and numerical counts. */
const rule: Reader<PolicyRule> = (value, field) =>
  object((policy) => {
    const range = policy.optional('semver', semver);
    const alphabetical = policy.optional('alphabetical', ordered);
    const numerical = policy.optional('numerical', ordered);
    const rules = [
      range === undefined ? [] : [{ kind: 'semver', range } as const],
      alphabetical === undefined ? [] : [{ kind: 'alphabetical', order: alphabetical } as const],
      numerical === undefined ? [] : [{ kind: 'numerical', order: numerical } as const],
    ].flat();
    const [first, second] = rules;
    if (first !== undefined && second !== undefined) warnOfSecond(policy, first.kind, second.kind);
    return first ?? withoutRule(policy);
  })(value, field);

function warnOfSecond(policy: Members, first: string, second: string): void {
  policy.fail(second, `stands beside ${first}, and Flux follows ${first} alone`, {
    severity: 'warning',
    hint: `Remove ${second}.`,
  });
}

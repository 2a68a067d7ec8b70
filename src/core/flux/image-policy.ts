import type { FluxCondition } from '../problem/problem.ts';
import { duration, durationPattern } from './duration.ts';
import { fail, type Field, type Members, type Reader } from './field.ts';
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
    const digestReflection =
      spec.optional('digestReflectionPolicy', oneOf(['Never', 'IfNotPresent', 'Always'])) ?? 'Never';
    return {
      repository: spec.required('imageRepositoryRef', repositoryReference(namespace)),
      rule: spec.required('policy', rule),
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
const ordered = object((rule): Order => rule.optional('order', oneOf(['asc', 'desc'], invalidOrder)) ?? 'asc');

/** What the controller says where the API server let another order pass; it reads the two in any case. */
function invalidOrder(text: string): FluxCondition | undefined {
  const order = text.toUpperCase();
  if (order === 'ASC' || order === 'DESC') return undefined;
  const state = `invalid order argument provided: '${order}', must be one of: ASC, DESC`;
  return { reason: 'InvalidPolicy', message: `invalid policy: ${state}` };
}

/** internal/policy/factory.go: the first of semver, alphabetical and numerical counts. */
const rule: Reader<PolicyRule> = object((policy, field) => {
  const range = policy.optional('semver', semver);
  const alphabetical = policy.optional('alphabetical', ordered);
  const numerical = policy.optional('numerical', ordered);
  const [first, ...others] = [
    range === undefined ? [] : [{ kind: 'semver', range } as const],
    alphabetical === undefined ? [] : [{ kind: 'alphabetical', order: alphabetical } as const],
    numerical === undefined ? [] : [{ kind: 'numerical', order: numerical } as const],
  ].flat();
  policy.finish();
  if (first === undefined) {
    if (policy.isSound()) refuseWithoutRule(field);
    return { kind: 'alphabetical', order: 'asc' };
  }
  for (const { kind } of others) {
    policy.fail(kind, `stands beside ${first.kind}, and Flux follows ${first.kind} alone`, {
      severity: 'warning',
      hint: `Remove ${kind}.`,
    });
  }
  return first;
});

function refuseWithoutRule(field: Field): void {
  fail(field, `${field.path} names no rule`, {
    code: 'policy/invalid',
    hint: 'Give it one of semver, alphabetical and numerical; `alphabetical: {}` will do, `alphabetical:` is null.',
    flux: { reason: 'InvalidPolicy', message: 'invalid policy: given ImagePolicyChoice object is invalid' },
  });
}

const filter: Reader<TagFilter> = object((tags) => {
  const pattern = tags.optional('pattern', string) ?? '';
  const extract = tags.optional('extract', string) ?? '';
  // Go expands it to one text for every tag, so that the choice would be any tag but the one that was meant.
  if (extract.includes('$${')) {
    tags.fail('extract', `is "${extract}", which expands to the same text for every tag`, {
      hint: '`$${name}` is for the variables of a Flux Kustomization (spec.postBuild), and none was found that applies here. Let path hold it, or write `$name`.',
    });
  }
  return { pattern, extract };
});

/** The two CEL rules of the CRD. */
function intervalOf(spec: Members, digestReflection: DigestReflection): Duration | undefined {
  const interval = spec.optional('interval', duration(durationPattern));
  if (!spec.isSound()) return undefined;
  if (interval !== undefined && digestReflection !== 'Always') {
    const words = "spec.interval is only accepted when spec.digestReflectionPolicy is set to 'Always'";
    spec.fail('interval', `must go: ${words}`, { hint: 'Remove it, or set digestReflectionPolicy to Always.' });
  }
  if (interval === undefined && digestReflection === 'Always') {
    const message = "spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'";
    spec.fail('interval', 'is missing', {
      code: 'object/missing-field',
      hint: 'Write interval: 10m beside digestReflectionPolicy.',
      flux: { reason: 'IntervalNotConfigured', message },
    });
  }
  return interval;
}

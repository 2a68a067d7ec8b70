import { duration, durationPattern } from './duration.ts';
import { fail, type Reader } from './field.ts';
import { labelSelector } from './label-selector.ts';
import type { FluxCondition } from '../problem/problem.ts';
import type { CheckoutRef, CommitSpec, ImageUpdateAutomation, PushSpec, SigningKey } from './objects.ts';
import { normalPath } from './path.ts';
import { boolean, localReference, name, object, oneOf, string, stringMap, stringOrUnset } from './readers.ts';

type Spec = Omit<ImageUpdateAutomation, 'kind' | 'id' | 'meta'>;

/**
 * Reads the spec of an ImageUpdateAutomation in this namespace, as its CRD and its controller validate it.
 *
 *     { sourceRef: { kind: GitRepository, name: app }, interval: 30m, git: { commit: … }, update: { path: ./apps } }
 *     → { source: { kind: 'GitRepository', namespace: 'flux-system', name: 'app' }, path: 'apps', … }
 */
export function imageUpdateAutomationSpec(namespace: string): Reader<Spec> {
  return object((spec) => ({
    source: spec.required('sourceRef', sourceReference(namespace)),
    ...spec.required('git', git, withoutGit),
    interval: spec.required('interval', duration(durationPattern)),
    policySelector: spec.optional('policySelector', labelSelector),
    path: spec.optional('update', update) ?? '.',
    suspend: spec.optional('suspend', boolean) ?? false,
  }));
}

function sourceReference(ownNamespace: string): Reader<ImageUpdateAutomation['source']> {
  return object((reference) => {
    reference.optional('apiVersion', string);
    const kind = reference.optional('kind', gitRepository) ?? 'GitRepository';
    const namespace = reference.optional('namespace', stringOrUnset) ?? ownNamespace;
    return { kind, namespace, name: reference.required('name', name) };
  });
}

/** Reads a string that has one value only, in Flux's own words. */
function only<const T extends string>(wanted: T, flux: (text: string) => FluxCondition): Reader<T> {
  return (value, field) => {
    const text = string(value, field);
    if (value?.kind === 'string' && text !== wanted) {
      fail(field, `${field.path} must be "${wanted}"`, { offset: value.offset, flux: flux(text) });
    }
    return wanted;
  };
}

const gitRepository = only('GitRepository', (kind) => ({
  reason: 'InvalidSourceConfiguration',
  message: `source kind '${kind}' not supported: invalid source configuration`,
}));

/** The schema lets it be absent; the controller does not. */
const withoutGit = {
  flux: {
    reason: 'InvalidSourceConfiguration',
    message: "source kind 'GitRepository' necessitates field .spec.git: invalid source configuration",
  },
} as const;

const checkoutRef: Reader<CheckoutRef> = object((ref) => ({
  branch: ref.optional('branch', stringOrUnset),
  tag: ref.optional('tag', stringOrUnset),
  semver: ref.optional('semver', stringOrUnset),
  name: ref.optional('name', stringOrUnset),
  commit: ref.optional('commit', stringOrUnset),
}));

const checkout = object((members) => members.required('ref', checkoutRef));

const author = object((members) => ({
  name: members.optional('name', string) ?? '',
  email: members.required('email', string),
}));

const signingKey: Reader<SigningKey> = object((key) => ({
  secretRef: key.required('secretRef', localReference),
  type: key.optional('type', oneOf(['gpg', 'ssh'])) ?? 'gpg',
}));

const commit: Reader<CommitSpec> = object((members) => ({
  author: members.required('author', author),
  signingKey: members.optional('signingKey', signingKey),
  messageTemplate: members.optional('messageTemplate', string) ?? '',
  messageTemplateValues: members.optional('messageTemplateValues', stringMap) ?? {},
}));

const push: Reader<PushSpec> = object((members) => ({
  branch: members.optional('branch', stringOrUnset),
  refspec: members.optional('refspec', stringOrUnset),
  options: members.optional('options', stringMap) ?? {},
}));

const git: Reader<Pick<Spec, 'checkout' | 'commit' | 'push'>> = object((members) => ({
  checkout: members.optional('checkout', checkout),
  commit: members.required('commit', commit),
  push: members.optional('push', push),
}));

const setters = only('Setters', (strategy) => ({
  reason: 'InvalidUpdateStrategy',
  message: `unsupported update strategy: ${strategy}`,
}));

const update: Reader<string> = object((members) => {
  members.optional('strategy', setters);
  return normalPath(members.optional('path', string) ?? '');
});

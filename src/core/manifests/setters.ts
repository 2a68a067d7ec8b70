import { policyIdOf } from '../flux/ids.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { Outcome, Selection } from '../policy/selection.ts';
import { Problem } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';

/** What a setter stands for. */
export type SetterAnswer =
  | { readonly kind: 'value'; readonly policy: PolicyId; readonly value: string }
  /** Nothing is written, and nothing is said here: the reason is told elsewhere, or there is nothing amiss. */
  | { readonly kind: 'quiet' }
  /** Without a place. */
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface SetterTable {
  lookup(setter: string): SetterAnswer;
}

export interface SettersInput {
  /** Of the automation: only policies there are followed. */
  readonly namespace: string;
  readonly outcomes: ReadonlyMap<PolicyId, Outcome>;
  /** `namespace/name` of all policies that exist anywhere, usable or not. */
  readonly known: ReadonlySet<string>;
  /** Whether the automation selects a policy of its namespace. */
  inScope(policy: PolicyId): boolean;
}

/** A setter taken apart: `ns:app:tag` → ns, app, tag. */
export interface SetterName {
  readonly policy: PolicyId;
  readonly namespace: string;
  readonly name: string;
  /** Behind the second colon; undefined without one. */
  readonly suffix: string | undefined;
}

/**
 * Takes a setter apart. Names of Kubernetes hold no colon, so the first two parts are namespace and name.
 *
 *     'flux-system:dot.name:tag' → policy flux-system/dot.name, suffix 'tag'
 */
export function parseSetter(setter: string): SetterName {
  const [namespace = '', name = '', ...rest] = setter.split(':');
  return {
    policy: policyIdOf({ namespace, name }),
    namespace,
    name,
    suffix: rest.length === 0 ? undefined : rest.join(':'),
  };
}

/**
 * Makes the table that markers are looked up in for one automation: four setters a policy, from its selection
 * (image-automation-controller internal/update/setters.go).
 *
 *     app selected as nginx:1.25 → 'ns:app' 'nginx:1.25', 'ns:app:tag' '1.25', 'ns:app:name' 'nginx', 'ns:app:digest' → marker/empty-digest
 */
export function settersOf(input: SettersInput): SetterTable {
  const answers = new Map<string, SetterAnswer>();
  return {
    lookup: (setter) => {
      const answer = answers.get(setter) ?? answerTo(setter, input);
      answers.set(setter, answer);
      return answer;
    },
  };
}

const quiet: SetterAnswer = { kind: 'quiet' };

function answerTo(setter: string, input: SettersInput): SetterAnswer {
  const { policy, namespace, suffix } = parseSetter(setter);
  const outcome = input.outcomes.get(policy);
  if (outcome === undefined && !input.known.has(policy))
    return { kind: 'problem', problem: unknownPolicy(setter, input.known) };
  if (namespace !== input.namespace || !input.inScope(policy)) return quiet;
  if (!isSuffix(suffix)) return { kind: 'problem', problem: unknownSuffix(setter) };
  if (outcome?.kind !== 'selected') return quiet;
  const value = valueFrom(outcome, suffix);
  return value === undefined
    ? { kind: 'problem', problem: emptyDigest(setter, policy) }
    : { kind: 'value', policy, value };
}

type Suffix = 'tag' | 'name' | 'digest' | undefined;

function isSuffix(text: string | undefined): text is Suffix {
  return text === undefined || ['tag', 'name', 'digest'].includes(text);
}

function valueFrom({ image, tag, digest }: Selection, suffix: Suffix): string | undefined {
  switch (suffix) {
    case undefined:
      return `${image}:${tag}${digest === undefined ? '' : `@${digest}`}`;
    case 'tag':
      return tag;
    case 'name':
      return image;
    case 'digest':
      return digest;
  }
}

function unknownPolicy(setter: string, known: ReadonlySet<string>): Problem {
  const { policy, suffix } = parseSetter(setter);
  const behind = suffix === undefined ? '' : `:${suffix}`;
  const meant = nearNames(policy, known).map((id) => `"${id.replace('/', ':')}${behind}"`);
  return new Problem(
    'marker/unknown-policy',
    `Cannot follow the marker "${setter}": there is no ImagePolicy "${policy}"`,
    {
      hint:
        meant.length === 0
          ? `Add the ImagePolicy "${policy}", or remove the marker.`
          : `Write ${meant.join(' or ')}, if that is meant.`,
    },
  );
}

/** The policies of the same name in other namespaces, or else the one of its namespace that is spelt most alike. */
function nearNames(policy: PolicyId, known: ReadonlySet<string>): readonly string[] {
  const [namespace, name] = [policy.slice(0, policy.indexOf('/') + 1), policy.slice(policy.indexOf('/'))];
  const candidates = [...known].sort();
  const namesakes = candidates.filter((id) => id.endsWith(name)).slice(0, 3);
  if (namesakes.length > 0) return namesakes;
  const siblings = candidates.flatMap((id) => (id.startsWith(namespace) ? id.slice(namespace.length) : []));
  const near = nearest(name.slice(1), siblings);
  return near === undefined ? [] : [`${namespace}${near}`];
}

function unknownSuffix(setter: string): Problem {
  const { policy, namespace, name, suffix } = parseSetter(setter);
  const forms = ['tag', 'name', 'digest'].map((known) => `"${namespace}:${name}:${known}"`).join(', ');
  return new Problem('marker/unknown-suffix', `Cannot follow the marker "${setter}": it ends in ":${suffix ?? ''}"`, {
    policy,
    hint: `Write "${namespace}:${name}" for the whole image, or one of ${forms}.`,
  });
}

function emptyDigest(setter: string, policy: PolicyId): Problem {
  return new Problem(
    'marker/empty-digest',
    `Cannot follow the marker "${setter}": the policy has selected a tag, but no digest`,
    {
      policy,
      hint: `Set spec.digestReflectionPolicy of the ImagePolicy "${policy}" to Always or IfNotPresent, or remove the marker.`,
    },
  );
}

import type { Place } from '../problem/problem.ts';
import { isSubstituted, type DecodeContext } from './decode.ts';
import { rewritten } from './substitution.ts';
import { descend, textOf, type Value } from './value.ts';

/** A Secret as it stands in Git. Its values never leave the registry edge. */
export interface Secret {
  /** `namespace/name` */
  readonly id: string;
  readonly type: string;
  /** By key, decoded. What is no base64 is left out. */
  readonly values: Readonly<Record<string, string>>;
  /** What hides its values; undefined: nothing does. */
  readonly cipher: 'SOPS' | 'SealedSecret' | undefined;
  readonly at: Place;
}

/** The part of a ServiceAccount that registries see. */
export interface ServiceAccount {
  readonly id: string;
  /** The names in `imagePullSecrets`. */
  readonly pullSecrets: readonly string[];
}

/** What Git has to open registries with. A name with several Secrets is written otherwise in several places. */
export interface Secrets {
  readonly secrets: ReadonlyMap<string, readonly Secret[]>;
  readonly accounts: ReadonlyMap<string, readonly ServiceAccount[]>;
}

/** Where an object stands, and what becomes of it on its way to a cluster. */
export type SecretContext = Pick<DecodeContext, 'kustomization' | 'namespace' | 'placeOf'>;

/**
 * Reads a `v1/Secret` or a Bitnami `SealedSecret`; undefined for any other object.
 *
 *     { kind: Secret, metadata: { name: creds }, data: { a: eA== }, stringData: { b: w } } → { values: { a: 'x', b: 'w' } }
 */
export function secretOf(object: Value, context: SecretContext): Secret | undefined {
  const kind = kindOf(object);
  if (kind !== 'v1/Secret' && !/^bitnami\.com\/v\w+\/SealedSecret$/.test(kind)) return undefined;
  const id = idOf(object, context);
  if (id === undefined) return undefined;
  const isSealed = kind !== 'v1/Secret';
  const texts = (name: string): readonly (readonly [string, string])[] => entriesOf(object, name, context);
  const data = texts('data').flatMap(([key, text]) => {
    const decoded = decodeBase64(text);
    return decoded === undefined ? [] : [[key, decoded] as const];
  });
  const isEncrypted = descend(object, 'sops') !== undefined || [...texts('data'), ...texts('stringData')].some(isSops);
  return {
    id,
    type: textOf(descend(object, 'type')) ?? 'Opaque',
    // The API server writes stringData over data.
    values: Object.fromEntries([...data, ...texts('stringData')]),
    cipher: isSealed ? 'SealedSecret' : isEncrypted ? 'SOPS' : undefined,
    at: context.placeOf(object.offset),
  };
}

/**
 * Reads the pull secrets of a `v1/ServiceAccount`; undefined for any other object.
 *
 *     { kind: ServiceAccount, metadata: { name: puller }, imagePullSecrets: [{ name: creds }] } → { pullSecrets: ['creds'] }
 */
export function serviceAccountOf(object: Value, context: SecretContext): ServiceAccount | undefined {
  const id = kindOf(object) === 'v1/ServiceAccount' ? idOf(object, context) : undefined;
  if (id === undefined) return undefined;
  const listed = descend(object, 'imagePullSecrets');
  const items = listed?.kind === 'array' ? listed.items : [];
  const names = items.map((item) => textIn(descend(item, 'name'), object, context));
  return { id, pullSecrets: names.filter((name) => name !== undefined) };
}

function kindOf(object: Value): string {
  return `${textOf(descend(object, 'apiVersion')) ?? ''}/${textOf(descend(object, 'kind')) ?? ''}`;
}

function idOf(object: Value, context: SecretContext): string | undefined {
  const { targetNamespace, namePrefix = '', nameSuffix = '' } = context.kustomization ?? {};
  const name = textIn(descend(object, 'metadata', 'name'), object, context);
  const own = textIn(descend(object, 'metadata', 'namespace'), object, context);
  const namespace = [targetNamespace, own].find((text) => text !== undefined && text !== '') ?? context.namespace;
  return name === undefined ? undefined : `${namespace}/${namePrefix}${name}${nameSuffix}`;
}

function entriesOf(object: Value, name: string, context: SecretContext): readonly (readonly [string, string])[] {
  const written = descend(object, name);
  const members = written?.kind === 'object' ? [...written.members] : [];
  return members.flatMap(([key, { value }]) => {
    const text = textIn(value, object, context);
    return text === undefined ? [] : [[key, text] as const];
  });
}

function textIn(value: Value | undefined, object: Value, { kustomization }: SecretContext): string | undefined {
  const variables =
    object.kind === 'object' && isSubstituted(object) && kustomization !== undefined
      ? kustomization.variables
      : undefined;
  return textOf(value === undefined || variables === undefined ? value : rewritten(value, variables));
}

/** https://getsops.io/docs/#encryption-protocol: values keep their places and look like this. */
function isSops([, text]: readonly [string, string]): boolean {
  return text.startsWith('ENC[');
}

function decodeBase64(text: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

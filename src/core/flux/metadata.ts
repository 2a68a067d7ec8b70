import { fail, type Reader } from './field.ts';
import { namespaceFault, objectNameFault } from './label-grammar.ts';
import type { FluxKustomization } from './kustomization.ts';
import type { Labels, Metadata } from './objects.ts';
import { object, string, stringMap } from './readers.ts';

type Named = Pick<Metadata, 'namespace' | 'name' | 'labels' | 'annotations'>;

/** Where an object's metadata comes from besides its own text. */
export interface Surroundings {
  /** For objects that name no namespace. */
  readonly namespace: string;
  /** The Flux Kustomization that applies the object. */
  readonly kustomization: FluxKustomization | undefined;
}

/** kustomize writes it, and it says no more than where the object came from. */
export const originAnnotation = 'config.kubernetes.io/origin';

/**
 * Reads an object's metadata, as the Flux Kustomization that applies the object leaves it.
 *
 *     { name: web } in the target namespace apps → { namespace: 'apps', name: 'web', labels: {}, annotations: {} }
 */
export function metadata({ namespace, kustomization }: Surroundings): Reader<Named> {
  const { targetNamespace, namePrefix = '', nameSuffix = '', labels = {} } = kustomization ?? {};
  return object((meta) => {
    const own = meta.optional('namespace', checked(namespaceFault));
    const { [originAnnotation]: _, ...annotations } = meta.optional('annotations', strings) ?? {};
    const named = {
      namespace: [targetNamespace, own].find(isGiven) ?? namespace,
      name: `${namePrefix}${meta.required('name', checked(objectNameFault))}${nameSuffix}`,
      labels: { ...meta.optional('labels', strings), ...labels },
      annotations,
    };
    meta.ignore();
    return named;
  });
}

/** To Kubernetes an empty namespace is none. */
function isGiven(text: string | undefined): boolean {
  return text !== undefined && text !== '';
}

function checked(faultOf: (text: string) => string | undefined): Reader<string> {
  return (value, field) => {
    const text = string(value, field);
    const fault = value?.kind === 'string' ? faultOf(text) : undefined;
    if (fault !== undefined) fail(field, `${field.path} is "${text}": ${fault}`);
    return text;
  };
}

/** Unlike a field, a label without a value is there: the API server decodes its null into an empty string. */
const strings: Reader<Labels> = (value, field) => {
  const names = value?.kind === 'object' ? [...value.members.keys()] : [];
  return { ...Object.fromEntries(names.map((name) => [name, ''])), ...stringMap(value, field) };
};

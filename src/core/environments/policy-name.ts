import type { PolicyId } from '../flux/objects.ts';

/** A namespace is a label of RFC 1123, an object's name a subdomain: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
const grammar = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?\/[a-z0-9](?:[-.a-z0-9]*[a-z0-9])?$/;

/**
 * Reads the name of a policy as people write it in settings; undefined where the text is none.
 *
 *     'flux-system/app' → 'flux-system/app'    'app' → undefined
 */
export function parsePolicyId(text: string): PolicyId | undefined {
  return grammar.test(text) ? (text as PolicyId) : undefined;
}

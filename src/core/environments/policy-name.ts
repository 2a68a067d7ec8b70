import { policyIdOf } from '../flux/ids.ts';
import type { PolicyId } from '../flux/objects.ts';

/** RFC 1123, as https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ has it: a label, a subdomain. */
const grammar = /^([a-z0-9](?:[-a-z0-9]*[a-z0-9])?)\/([a-z0-9](?:[-.a-z0-9]*[a-z0-9])?)$/;

/**
 * Reads the name of a policy as people write it in settings; undefined where the text is none.
 *
 *     'flux-system/app' → 'flux-system/app'    'app' → undefined
 */
export function parsePolicyId(text: string): PolicyId | undefined {
  const [, namespace, name] = grammar.exec(text) ?? [];
  return namespace === undefined || name === undefined ? undefined : policyIdOf({ namespace, name });
}

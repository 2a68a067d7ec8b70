import { strayAnnotationsOf } from '../eligibility/stray.ts';
import type { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/** Judges the annotations of all objects. */
export function strayAnnotations({ inventory }: Facts): readonly Problem[] {
  const { repositories, policies, automations } = inventory;
  return strayAnnotationsOf([...repositories.values(), ...policies.values(), ...automations]);
}

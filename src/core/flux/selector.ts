import type { Inventory } from './inventory.ts';
import type { ImagePolicy, ImageUpdateAutomation, LabelRequirement, Labels, LabelSelector } from './objects.ts';

/**
 * Tells whether a selector admits an object's labels (metav1.LabelSelectorAsSelector): all of its requirements must
 * hold, and without any it admits everything.
 *
 *     ({ matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['dev'] }] }, {}) → true
 */
export function selects(selector: LabelSelector | undefined, labels: Labels): boolean {
  if (selector === undefined) return true;
  const { matchLabels, matchExpressions } = selector;
  return matchesLabels(matchLabels, labels) && matchExpressions.every((requirement) => holds(requirement, labels));
}

/** Tells whether an object has all of these labels. `({ a: '1' }, { a: '1', b: '2' }) → true` */
export function matchesLabels(wanted: Labels, labels: Labels): boolean {
  return Object.entries(wanted).every(([key, value]) => labelOf(labels, key) === value);
}

function holds({ key, operator, values }: LabelRequirement, labels: Labels): boolean {
  const value = labelOf(labels, key);
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
  }
}

/** A label's key may be `constructor`, which every object of JavaScript inherits. */
function labelOf(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

/**
 * Gives the policies that an automation follows: those of its namespace that its policySelector admits, in the order
 * of their ids (image-automation-controller, getPolicies).
 *
 *     (inventory, automation of apps that selects { auto: 'true' }) → [apps/a, apps/z]
 */
export function policiesOf(inventory: Inventory, automation: ImageUpdateAutomation): readonly ImagePolicy[] {
  return [...inventory.policies.values()].filter(
    ({ meta }) => meta.namespace === automation.meta.namespace && selects(automation.policySelector, meta.labels),
  );
}

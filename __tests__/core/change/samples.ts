import { inventoryOf, type Inventory } from '../../../src/core/flux/inventory.ts';
import type { ImageUpdateAutomation, PolicyId } from '../../../src/core/flux/objects.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import { automation, policy, semver } from '../../scenarios/stage.ts';

/** An inventory as it is read from text: two policies and one automation, and what a test adds. */
export function inventory(...more: string[]): Inventory {
  const texts = [policy('app', semver('1.x')), policy('web', semver('2.x')), automation('./apps'), ...more];
  return inventoryOf(
    readObjects(
      texts.map((text, index) => ({ path: `flux/${String(index)}.yaml`, text })),
      { namespace: 'flux-system' },
    ),
  );
}

export function automationOf(text: string): ImageUpdateAutomation {
  const [first] = inventoryOf(readObjects([{ path: 'a.yaml', text }], { namespace: 'flux-system' })).automations;
  if (first === undefined) throw new Error('no automation was read');
  return first;
}

export const policyId = (name: string): PolicyId => `flux-system/${name}` as PolicyId;

import type { ImagePolicy, ImageUpdateAutomation } from '../flux/objects.ts';
import { brokenIds } from '../flux/known.ts';
import { matchesName } from '../flux/scope.ts';
import { policiesOf } from '../flux/selector.ts';
import type { Inventory } from '../flux/inventory.ts';
import { Problem } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { unnamed } from './unnamed.ts';

/** What a run is about: the automations that write, and the policies that are followed. */
export interface Run {
  readonly automations: readonly ImageUpdateAutomation[];
  readonly policies: readonly ImagePolicy[];
  readonly problems: readonly Problem[];
}

/**
 * Decides which automations run and which policies are followed: those that an automation selects and the settings
 * name. Without any automation nothing is written, as in Flux, but every policy is still shown.
 */
export function planRun(inventory: Inventory, settings: Pick<Settings, 'automations' | 'policies'>): Run {
  const named = inventory.automations.filter(({ id }) => isNamed(settings.automations, id));
  const awake = named.filter(({ suspend }) => !suspend);
  const followed = new Set(awake.flatMap((automation) => policiesOf(inventory, automation)));
  const policies = [...inventory.policies.values()].filter(
    (policy) => isNamed(settings.policies, policy.id) && (inventory.automations.length === 0 || followed.has(policy)),
  );
  const asleep = named.filter(({ suspend }) => suspend).map(suspended);
  const optioned = awake.filter(({ push }) => Object.keys(push?.options ?? {}).length > 0).map(unheardOptions);
  return {
    automations: awake,
    policies,
    problems: [
      ...unnamed('ImageUpdateAutomation', settings.automations, inventory),
      ...unnamed('ImagePolicy', settings.policies, inventory),
      ...asleep,
      ...optioned,
      ...(isWithoutAutomations(inventory) ? [noAutomation()] : []),
    ],
  };
}

function isNamed(patterns: readonly string[], id: string): boolean {
  return patterns.length === 0 || matchesName(patterns, id);
}

function suspended(automation: ImageUpdateAutomation): Problem {
  return new Problem('object/suspended', `Cannot run "${automation.id}": the ImageUpdateAutomation is suspended`, {
    at: automation.meta.at,
    hint: 'Remove spec.suspend to run it again.',
  });
}

/** They are words to the server of a `git push`; the API of GitHub takes none. */
function unheardOptions(automation: ImageUpdateAutomation): Problem {
  return new Problem(
    'automation/unsupported',
    `Cannot send the push options of "${automation.id}": GitHub's API takes none`,
    {
      at: automation.meta.at,
      hint: 'Remove spec.git.push.options, or leave it for the day when Flux pushes again.',
    },
  );
}

/** One that cannot be used is no news of its own: what is wrong with it is told. */
function isWithoutAutomations(inventory: Inventory): boolean {
  return inventory.automations.length === 0 && brokenIds(inventory, 'ImageUpdateAutomation').length === 0;
}

function noAutomation(): Problem {
  return new Problem('automation/none', 'Cannot change any manifest: no ImageUpdateAutomation was found', {
    hint: 'Add one, or name its directory with path or kustomize; in a workflow, let actions/checkout run before this step. Until then, selections are only shown.',
  });
}

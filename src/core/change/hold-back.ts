import type { ImagePolicy, PolicyId } from '../flux/objects.ts';
import { noGuard, type Guard } from '../environments/guard.ts';
import type { Inventory } from '../flux/inventory.ts';
import { repositoryFor } from '../flux/access.ts';
import { outranks } from '../policy/deployed.ts';
import type { DeployedValue } from '../manifests/deployed.ts';
import type { Outcome, Selection } from '../policy/selection.ts';
import { Problem } from '../problem/problem.ts';
import { unselectedBy } from './held-back.ts';

/**
 * Holds back each policy whose manifests run a tag that still satisfies it and ranks above the selected one: the
 * registry's list has lost that tag, and following it would be a downgrade that nobody chose. Flux has no such guard
 * (image-automation-controller#231, #396). A tag in quarantine is left all the same: somebody chose that.
 */
export function holdBackDowngrades(
  outcomes: ReadonlyMap<PolicyId, Outcome>,
  deployed: ReadonlyMap<PolicyId, readonly DeployedValue[]>,
  inventory: Inventory,
  guard: Pick<Guard, 'isBarred'> = noGuard,
): ReadonlyMap<PolicyId, Outcome> {
  return new Map(
    [...outcomes].map(([id, outcome]) => {
      const policy = inventory.policies.get(id);
      if (outcome.kind === 'unselected' || policy === undefined) return [id, outcome];
      const lost = (deployed.get(id) ?? []).find(
        (value) =>
          isLost(value, outcome, policy, inventory) && !(value.tag !== undefined && guard.isBarred(id, value.tag)),
      );
      return [id, lost === undefined ? outcome : unselectedBy(outcome, downgrade(outcome, lost))];
    }),
  );
}

function isLost(value: DeployedValue, selection: Selection, policy: ImagePolicy, inventory: Inventory): boolean {
  if (value.tag === undefined || value.tag === selection.tag) return false;
  const { exclusionList } = repositoryFor(inventory, policy);
  return outranks({ rule: policy.rule, filter: policy.filter, exclusionList }, value.tag, selection.tag);
}

function downgrade({ policy, tag }: Selection, lost: DeployedValue): Problem {
  const running = lost.tag ?? '';
  return new Problem(
    'policy/deployed-tag-missing',
    `Cannot move "${policy}" from "${running}" to "${tag}": "${running}" still satisfies the policy and ranks higher, but the registry no longer lists it`,
    {
      at: lost.at,
      policy,
      hint: 'If the tag was withdrawn on purpose, set allow-downgrade, or narrow the policy. If not, the registry lost it: leave everything as it is.',
    },
  );
}

import type { PolicyRule, TagFilter } from '../flux/objects.ts';
import type { Funnel } from './selection.ts';

/** The parts of a policy that a reason speaks of. */
interface Reasons {
  readonly rule: PolicyRule;
  readonly filter: TagFilter | undefined;
  readonly deployed: ReadonlySet<string>;
}

/**
 * Says in one sentence, without a full stop, why a tag was chosen.
 *
 *     newest of 12 versions in range "1.x"
 *     last in byte order of 40 tags that match "^main-(?P<ts>[0-9]+)$", compared by "$ts"
 */
export function reasonOf(policy: Reasons, funnel: Funnel, chosen: string, tied: readonly string[]): string {
  const { quarantined = 0 } = funnel;
  const count = funnel.eligible - quarantined;
  const rank = count === 1 ? 'the only' : `${superlativeOf(policy.rule)} of ${count}`;
  const passed = quarantined === 0 ? '' : `; ${quarantined} in quarantine passed over`;
  return `${rank} ${choicesOf(policy.rule, count)}${filterOf(policy, count)}${passed}${tieOf(policy, chosen, tied)}`;
}

function superlativeOf(rule: PolicyRule): string {
  switch (rule.kind) {
    case 'semver':
      return 'newest';
    case 'numerical':
      return rule.order === 'asc' ? 'highest' : 'lowest';
    case 'alphabetical':
      return rule.order === 'asc' ? 'last in byte order' : 'first in byte order';
  }
}

function choicesOf(rule: PolicyRule, count: number): string {
  const many = count === 1 ? '' : 's';
  switch (rule.kind) {
    case 'semver':
      return `version${many} in range "${rule.range}"`;
    case 'numerical':
      return `number${many}`;
    case 'alphabetical':
      return `tag${many}`;
  }
}

function filterOf({ rule, filter }: Reasons, count: number): string {
  if (filter === undefined) return '';
  const among = rule.kind === 'alphabetical' ? (count === 1 ? 'that matches' : 'that match') : 'from tags that match';
  return ` ${among} "${filter.pattern}"${filter.extract === '' ? '' : `, compared by "${filter.extract}"`}`;
}

function tieOf({ deployed }: Reasons, chosen: string, tied: readonly string[]): string {
  if (tied.length === 0) return '';
  const why = deployed.has(chosen) ? 'kept because it is in use' : 'taken as the last in byte order';
  return `; Flux might as well take ${tied.length === 1 ? 'one other' : `any of ${tied.length} others`}, and this one is ${why}`;
}

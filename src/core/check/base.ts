import { targetOf } from '../change/target.ts';
import type { ImageUpdateAutomation } from '../flux/objects.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';

/** The branch that an automation's changes are based on; undefined where it checks out a tag or a commit. */
export function baseOf(automation: ImageUpdateAutomation, ownBranch: string): string | undefined {
  const target = attempt(() => targetOf(automation, 'commit', ownBranch));
  if (target instanceof Problem) return undefined;
  return target.kind === 'direct' ? target.branch : target.base;
}

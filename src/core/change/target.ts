import type { CheckoutRef, ImageUpdateAutomation } from '../flux/objects.ts';
import { Problem } from '../problem/problem.ts';
import type { PublishWay } from '../settings/settings.ts';

/** Where the changes of an automation go. */
export type Target =
  | { readonly kind: 'direct'; readonly branch: string }
  /** `branch` undefined: the grouping of the run names it. */
  | {
      readonly kind: 'pull-request';
      readonly base: string;
      readonly branch: string | undefined;
      readonly opens: boolean;
    };

/**
 * Decides where an automation's changes go. Flux pushes to `push.branch` and leaves the pull request to others; here
 * `auto` makes one where that is not the branch that was checked out, and `commit` leaves it at the push.
 *
 *     checkout main, push main, auto → direct on main
 *     checkout main, push images, auto → images, with a pull request to main
 *     checkout main, push main, pull-request → a branch that the grouping names, with a pull request to main
 *
 * Throws `automation/unsupported` for a checkout of a tag or a commit: no commit can be made on it by this way.
 */
export function targetOf(automation: ImageUpdateAutomation, way: PublishWay, ownBranch: string): Target {
  const base = checkoutBranch(automation, ownBranch);
  const push = automation.push?.branch ?? base;
  if (push !== base) return { kind: 'pull-request', base, branch: push, opens: way !== 'commit' };
  return way === 'pull-request'
    ? { kind: 'pull-request', base, branch: undefined, opens: true }
    : { kind: 'direct', branch: base };
}

function checkoutBranch({ id, meta, checkout }: ImageUpdateAutomation, ownBranch: string): string {
  if (checkout === undefined) return ownBranch;
  const named = namedBranch(checkout);
  if (named !== undefined) return named;
  if (checkout.branch !== undefined && checkout.commit === undefined) return checkout.branch;
  throw new Problem(
    'automation/unsupported',
    `Cannot run "${id}": its checkout names a tag or a commit, and changes can only be made on a branch`,
    { at: meta.at, severity: 'error', hint: 'Name the branch in spec.git.checkout.ref.branch.' },
  );
}

const heads = 'refs/heads/';

function namedBranch({ name, commit }: CheckoutRef): string | undefined {
  return commit === undefined && name?.startsWith(heads) === true ? name.slice(heads.length) : undefined;
}

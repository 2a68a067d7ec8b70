import { Problem } from '../problem/problem.ts';

/** A second branch that gets what is pushed to the first. */
export interface Mirror {
  readonly branch: string;
  /** Backwards too: the refspec begins with `+`. */
  readonly rewrite: boolean;
}

/**
 * Reads Flux's `push.refspec`, which pushes the branch once more under another name. Throws a Problem
 * (`automation/unsupported`) for what GitHub's API cannot do, or nothing on GitHub wants: tags, `refs/for/…` of Gerrit
 * and AGit, several references at once, deletions, and the push of another branch than the automation's own.
 *
 *     ('refs/heads/main:refs/heads/staging', 'main') → { branch: 'staging', rewrite: false }
 */
export function parseRefspec(refspec: string, pushed: string): Mirror {
  const [, plus, source, target] = /^(\+?)([^:+]+):refs\/heads\/([^:*]+)$/.exec(refspec) ?? [];
  if (target !== undefined && [pushed, `refs/heads/${pushed}`, 'HEAD'].includes(source ?? '')) {
    return { branch: target, rewrite: plus === '+' };
  }
  throw new Problem('automation/unsupported', `Cannot push by the refspec "${refspec}": it is no copy of "${pushed}"`, {
    hint: `Write refs/heads/${pushed}:refs/heads/OTHER. Other references take a git push of your own.`,
  });
}

import type { Author, Authorship } from '../git/author.ts';
import { Problem } from '../problem/problem.ts';
import type { CommitPlan } from './plan.ts';
import { isApp } from './ownership.ts';

/**
 * Chooses between the author that the automation names and the signature that GitHub gives, which cannot both be had:
 * a signing key of the automation's own wins; then GitHub's signature, where GitHub would sign; then the author.
 *
 * `plain` says that createCommitOnBranch will make the commit: it signs for everyone. Other commits GitHub signs for
 * Apps only.
 */
export function authorshipOf(plan: CommitPlan, viewer: string, plain: boolean): Authorship {
  if (plan.author === undefined) return { kind: 'server' };
  const author = namedAuthor(plan.author);
  if (plan.signingKey?.type === 'gpg') {
    const namespace = plan.automation.slice(0, plan.automation.indexOf('/'));
    return { kind: 'signed', author, key: plan.signingKey, namespace };
  }
  return plain || isApp(viewer) ? { kind: 'server' } : { kind: 'author', author };
}

/** Says what of the automation's wishes the choice leaves out; nothing is dropped in silence. */
export function authorshipProblems(plan: CommitPlan, viewer: string, chosen: Authorship): readonly Problem[] {
  const problems: Problem[] = [];
  if (plan.signingKey?.type === 'ssh') {
    problems.push(
      new Problem(
        'automation/unsupported',
        `Cannot sign the commit of "${plan.automation}" with its SSH key: GitHub's API takes OpenPGP signatures only`,
        { hint: 'Use a signingKey of type gpg, or none: GitHub then signs the commit itself.' },
      ),
    );
  }
  if (chosen.kind === 'server' && plan.author?.email.includes(viewer) === false) {
    problems.push(
      new Problem(
        'publish/author-not-used',
        `Cannot name "${plan.author.email}" as the author of the commit of "${plan.automation}": ` +
          `GitHub signs it, and names "${viewer}"`,
        { hint: 'Give the automation a signingKey of type gpg, and its key in secrets, to have both.' },
      ),
    );
  }
  return problems;
}

/** Flux allows an author without a name; GitHub's API does not. `{ name: '', email: 'a@b' } → { name: 'a', … }` */
function namedAuthor({ name, email }: Author): Author {
  return { name: name === '' ? email.replace(/@.*/, '') : name, email };
}

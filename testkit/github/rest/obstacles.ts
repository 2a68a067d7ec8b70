import type { Objection } from '../store/guards.ts';
import { workflowRefusal, type Obstacle } from '../store/moves.ts';
import type { Actor } from '../store/people.ts';
import { notAccessible, Refusal, unprocessable } from '../store/refusals.ts';

const aboutProtection = 'https://docs.github.com/articles/about-protected-branches';

/** "Changes must be made through a pull request. Cannot force-push to this branch" and, of a ruleset, the long form. */
export function objectionText({ source, reasons }: Objection): string {
  return source === 'protection' ? reasons.join(' ') : `Repository rule violations found\n\n${reasons.join('\n')}\n\n`;
}

const plainTexts: Readonly<Record<Exclude<Obstacle['kind'], 'bad-name' | 'rules' | 'workflow'>, string>> = {
  'no-object': 'Object does not exist',
  missing: 'Reference does not exist',
  exists: 'Reference already exists',
  stale: 'Reference cannot be updated',
  'not-fast-forward': 'Update is not a fast forward',
  'not-a-commit': 'Reference update failed',
  'blocked-name': 'Reference update failed',
  'default-branch': 'Reference update failed',
};

/**
 * What REST says where a reference cannot be moved. Sources: a public test suite that records what GitHub answers to
 * PyGithub ("Object does not exist", "Reference already exists", "Reference does not exist", the names of references),
 * reports of create-pull-request ("Update is not a fast forward"), osunyorg/admin#104 and others ("Reference cannot be
 * updated", for a lost race). Without `workflows` an App gets 404 or 403 and no reason (vercel/next.js#94596,
 * skills/exercise-toolkit#54).
 */
export function refRefusal(obstacle: Obstacle, actor: Actor): Refusal {
  if (obstacle.kind === 'bad-name') return badName(obstacle.name);
  if (obstacle.kind === 'rules') return unprocessable(objectionText(obstacle.objection), aboutProtection);
  if (obstacle.kind !== 'workflow') return unprocessable(plainTexts[obstacle.kind]);
  return actor.kind === 'installation'
    ? notAccessible(actor.kind)
    : unprocessable(workflowRefusal(obstacle.path, actor));
}

function badName(name: string): Refusal {
  if (!name.startsWith('refs/')) return unprocessable("Reference name must start with 'refs/'.");
  if (name.split('/').length < 3)
    return unprocessable('Reference name must contain at least three slash-separated components.');
  return unprocessable(`${name} is not a valid ref name.`);
}

/** The contents and merges APIs refuse with 409, and name what they could not do (BobAnkh/auto-generate-changelog#78). */
export function fileRefusal(obstacle: Obstacle, actor: Actor): Refusal {
  if (obstacle.kind === 'rules') {
    const { source } = obstacle.objection;
    const text = objectionText(obstacle.objection);
    return new Refusal(409, source === 'protection' ? `Could not update file: ${text}` : text, {
      documentation: aboutProtection,
    });
  }
  if (obstacle.kind === 'stale' || obstacle.kind === 'not-fast-forward')
    return new Refusal(409, 'Reference cannot be updated');
  return refRefusal(obstacle, actor);
}

import type { PolicyId } from '../flux/objects.ts';
import { shortSha } from '../git/sha.ts';
import type { Edit } from '../manifests/edit.ts';
import type { Problem } from '../problem/problem.ts';
import { imagesText } from '../promotion/words.ts';
import type { Deed, HeldPolicy } from '../publication/deed.ts';
import type { Mode } from '../settings/settings.ts';
import { count } from '../text/count.ts';

/**
 * Names what was done by what it brings.
 *
 *     update of app to 1.5.3 → 'Update app 1.5.3'    rollback of production → 'Roll production back to app 1.5.2'
 */
export function deedTitle({ purpose, edits }: Deed): string {
  const moved = movedIn(edits);
  const images = moved.length === 0 ? 'images' : imagesText(moved);
  switch (purpose.kind) {
    case 'update':
      return `Update ${images}`;
    case 'promotion':
      return `Promote ${images} to ${purpose.to}`;
    case 'rollback':
      return `Roll ${purpose.environment} back to ${imagesText(purpose.holds)}`;
    case 'resume':
      return `Resume updates of ${purpose.environment}`;
  }
}

/** Says where a change is. `(commit 1234567…, main) → 'o/r, commit 1234567 on main'` */
export function whereOf({ branch, base, commits, pullRequest }: Deed, repository: string): string {
  if (pullRequest !== undefined) {
    return `${repository}, pull request #${pullRequest.number} into ${base} ${pullRequest.how}`;
  }
  const names = commits.map(({ commit }) => shortSha(commit));
  return `${repository}, ${names.length === 1 ? 'commit' : 'commits'} ${names.join(', ')} on ${branch}`;
}

/** Lists what changed, each value once, and what is held or no longer is. */
export function deedLines({ purpose, edits, pullRequest }: Deed): readonly string[] {
  const changes = edits.map(({ policy, oldValue, newValue }) => `${policy}: ${oldValue} → ${newValue}`);
  const until = pullRequest === undefined ? '' : ', once it is merged';
  return [...new Set([...changes, ...holdLines(purpose).map((line) => `${line}${until}`)])];
}

function holdLines(purpose: Deed['purpose']): readonly string[] {
  switch (purpose.kind) {
    case 'update':
    case 'promotion':
      return [];
    case 'rollback':
      return purpose.holds.map((hold) => `${holdText(hold)} from now on`);
    case 'resume':
      return purpose.holds.map((hold) => `${holdText(hold)} no longer`);
  }
}

function holdText({ policy, tag, reason }: HeldPolicy): string {
  return `${policy} is held at ${tag} (${reason})`;
}

/** Names a failure. `(one problem, 'update') → 'Mode update has 1 new problem'` */
export function failureTitle(problems: readonly Problem[], mode: Mode): string {
  return `Mode ${mode} has ${count(problems.length, 'new problem')}`;
}

/** Lists what is wrong, each with its way out. */
export function failureLines(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => {
    const { code, message, hint } = problem;
    return `${code}${placeOf(problem)}: ${message}.${hint === undefined ? '' : ` ${hint}`}`;
  });
}

function placeOf({ at }: Problem): string {
  if (at === undefined) return '';
  return ` (${at.file}${at.line === undefined ? '' : `:${at.line}`})`;
}

/** The tags that edits bring, policy by policy; a name or a digest alone is none. */
function movedIn(edits: readonly Edit[]): readonly { readonly policy: PolicyId; readonly tag: string }[] {
  const tags = new Map<PolicyId, string>();
  for (const { policy, setter, newValue } of edits) {
    if (/^[^:]*:[^:]*:(?:name|digest)$/.test(setter)) continue;
    const reference = newValue.replace(/@.*/s, '');
    tags.set(policy, reference.slice(reference.lastIndexOf(':') + 1));
  }
  return [...tags].map(([policy, tag]) => ({ policy, tag }));
}

import type { Hold } from '../environments/hold.ts';
import { printInstant } from '../environments/instant.ts';
import { versionText } from '../environments/running.ts';
import { codeCell, escapeMarkdown, tableOf } from '../text/markdown.ts';
import type { Return } from './roll-back.ts';

/** What the pull request of a rollback says besides what goes back. */
export interface RollbackFacts {
  readonly environment: string;
  /** Plain text. */
  readonly notes: readonly string[];
  /** The address of a commit of the repository, without its hash. */
  readonly commitsUrl: string;
}

/**
 * Writes the body of a rollback's pull request: what goes back, why, and how long it is held there.
 *
 *     ([app 1.5.3 → 1.5.2], …) → '| Policy | production now | Back to | …'
 */
export function rollbackBody(returns: readonly Return[], { environment, notes, commitsUrl }: RollbackFacts): string {
  const head = ['Policy', `${environment} now`, 'Back to', 'Ran in commit', 'In quarantine', 'Held until', 'Why'];
  const rows = returns.map(({ policy, bad, good, commit, hold }) => [
    codeCell(policy),
    codeCell(versionText(bad)),
    codeCell(versionText(good)),
    commit === undefined ? 'named by hand' : `[${codeCell(commit.slice(0, 7))}](${commitsUrl}/${commit})`,
    [...hold.quarantine.tags, ...hold.quarantine.digests].map(codeCell).join('<br>'),
    untilText(hold),
    escapeMarkdown(hold.reason),
  ]);
  const more = notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n');
  const last =
    `While the hold stands, nothing moves these policies in ${escapeMarkdown(environment)}, and no environment gets ` +
    'what is in quarantine. Mode resume lifts it.';
  return [tableOf(head, rows), more, last].filter((part) => part !== '').join('\n\n');
}

function untilText({ until, releaseOnNewer }: Hold): string {
  const end = until === undefined ? 'resumed' : printInstant(until);
  return releaseOnNewer ? `${end}, or a newer tag` : end;
}

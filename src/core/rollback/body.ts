import type { Hold } from '../environments/hold.ts';
import { printInstant } from '../environments/instant.ts';
import { versionText } from '../environments/running.ts';
import { codeCell, escapeMarkdown } from '../text/markdown.ts';
import type { Return } from './roll-back.ts';

/**
 * Writes the body of a rollback's pull request: what goes back, why, and how long it is held there.
 *
 *     ([app 1.5.3 → 1.5.2], …) → '| Policy | production now | Back to | …'
 */
export function rollbackBody(returns: readonly Return[], environment: string, notes: readonly string[]): string {
  const head = ['Policy', `${environment} now`, 'Back to', 'Found in', 'In quarantine', 'Held until', 'Why'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = returns.map(({ policy, bad, good, commit, hold }) => [
    codeCell(policy),
    codeCell(versionText(bad)),
    codeCell(versionText(good)),
    commit === undefined ? 'named' : codeCell(commit.slice(0, 7)),
    [...hold.quarantine.tags, ...hold.quarantine.digests].map(codeCell).join('<br>'),
    untilText(hold),
    escapeMarkdown(hold.reason),
  ]);
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  const more = notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n');
  const last = `While the hold stands, nothing moves these policies in ${escapeMarkdown(environment)}. Mode resume lifts it.`;
  return [table, more, last].filter((part) => part !== '').join('\n\n');
}

function untilText({ until, releaseOnNewer }: Hold): string {
  const end = until === undefined ? 'resumed' : printInstant(until);
  return releaseOnNewer ? `${end}, or a newer tag` : end;
}

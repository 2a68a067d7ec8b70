import type { HeldBack, Move } from '../environments/candidate.ts';
import type { GateState } from '../environments/gates.ts';
import { printInstant } from '../environments/instant.ts';
import { versionText } from '../environments/running.ts';
import { compareUrl } from '../publication/source-link.ts';
import { codeCell, escapeMarkdown } from '../text/markdown.ts';
import type { PromotionFindings } from './findings.ts';
import { printRecord } from './record.ts';

/**
 * Writes the body of a promotion's pull request: the record for programs, hidden; what moves, with its evidence; the
 * gates; what stays behind and why. All that comes from manifests and registries is escaped.
 *
 *     { moves: [app 1.5.2 → 1.5.3], … } → '| Policy | production now | production next | …'
 */
export function promotionBody(findings: PromotionFindings): string {
  const { from, to, moves, heldBack, gates } = findings;
  const head = ['Policy', `${to} now`, `${to} next`, 'Change', `In ${from} since`, `Commit in ${from}`, 'Sources'];
  const parts = [
    // First, because a text that is too long is cut at its end.
    printRecord(findings),
    table(
      head,
      moves.map((move) => moveRow(move, findings)),
    ),
    section('Gates', table(['Gate', 'State', 'Evidence'], gates.map(gateRow))),
    section('Held back', heldBack.map(heldLine).join('\n')),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function moveRow(move: Move, { sources, commitsUrl }: PromotionFindings): readonly string[] {
  const { target, now, next, change, since, commit } = move;
  const found = sources.get(target);
  const url = found === undefined ? undefined : compareUrl(found);
  return [
    codeCell(target),
    now.map((value) => codeCell(versionText(value))).join('<br>') || '—',
    codeCell(versionText(next)),
    change,
    since === undefined ? 'not known' : printInstant(since),
    `[${codeCell(commit.slice(0, 7))}](${commitsUrl}/${commit})`,
    url === undefined ? '' : `[compare](${url})`,
  ];
}

function gateRow({ gate, state, evidence, opensAt }: GateState): readonly string[] {
  const sign = { open: '✅ open', closed: '⏳ closed', unknown: '❔ unknown' }[state];
  const opens = opensAt === undefined ? '' : `; opens ${printInstant(opensAt)}`;
  return [codeCell(gate), sign, escapeMarkdown(`${evidence}${opens}`)];
}

function heldLine({ policy, problem }: HeldBack): string {
  return `- ${codeCell(policy)}: ${escapeMarkdown(problem.message)}`;
}

function section(title: string, text: string): string {
  return text === '' ? '' : `### ${title}\n\n${text}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

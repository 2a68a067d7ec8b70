import type { HeldBack, Move } from '../environments/candidate.ts';
import { isStepBack } from '../environments/change-kind.ts';
import type { GateState } from '../environments/gates.ts';
import { printInstant } from '../environments/instant.ts';
import { versionText } from '../environments/running.ts';
import { compareUrl } from '../publication/source-link.ts';
import { codeCell, escapeMarkdown, tableOf } from '../text/markdown.ts';
import type { PromotionFindings } from './findings.ts';
import { printRecord } from './record.ts';

/**
 * Writes the body of a promotion's pull request: the record for programs, hidden; what moves, with its evidence; the
 * gates; what stays behind and why. All that comes from manifests and registries is escaped.
 *
 *     { moves: [app 1.5.2 → 1.5.3], … } → '| Policy | production now | production next | …'
 */
export function promotionBody(findings: PromotionFindings): string {
  const { heldBack, gates } = findings;
  const parts = [
    // First, because a text that is too long is cut at its end.
    printRecord(findings),
    movesTable(findings),
    mergeNote(findings),
    section('Gates', tableOf(['Gate', 'State', 'Evidence'], gates.map(gateRow))),
    heldBackText(heldBack),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The column of sources is there only where an image says where it was built from. */
function movesTable({ from, to, moves, sources, commitsUrl }: PromotionFindings): string {
  const links = moves.map(({ target }) => {
    const found = sources.get(target);
    return found === undefined ? undefined : compareUrl(found);
  });
  const isLinked = links.some((url) => url !== undefined);
  const head = ['Policy', `${to} now`, `${to} next`, 'Change', `In ${from} since`, `Commit in ${from}`];
  const rows = moves.map((move, at) => {
    const url = links[at];
    const link = url === undefined ? '' : `[compare](${url})`;
    return [...moveRow(move, commitsUrl), ...(isLinked ? [link] : [])];
  });
  return tableOf([...head, ...(isLinked ? ['Sources'] : [])], rows);
}

function moveRow({ target, now, next, change, since, commit }: Move, commitsUrl: string): readonly string[] {
  const isBack = now.some(({ tag }) => isStepBack(tag ?? '', next.tag));
  // Tables show versions; that the image itself is another one must not go unseen.
  const isOther = next.image !== undefined && now.some(({ image }) => image !== undefined && image !== next.image);
  return [
    codeCell(target),
    now.map((value) => cellOf(value, isOther)).join('<br>') || '—',
    cellOf(next, isOther),
    isBack ? `${change}, to an older version` : change,
    since === undefined ? 'not known' : printInstant(since),
    `[${codeCell(commit.slice(0, 7))}](${commitsUrl}/${commit})`,
  ];
}

function cellOf(value: Move['now'][number], withImage: boolean): string {
  const version = versionText(value);
  return codeCell(withImage && value.image !== undefined ? `${value.image}:${version}` : version);
}

function mergeNote({ merged }: PromotionFindings): string {
  if (merged === undefined) return '';
  return `The merge brings all that is on ${codeCell(merged)}, and not these images alone.`;
}

function gateRow({ gate, state, evidence, opensAt }: GateState): readonly string[] {
  const sign = { open: '✅ open', closed: '⏳ closed', unknown: '❔ unknown' }[state];
  const opens = opensAt === undefined ? '' : `; opens ${printInstant(opensAt)}`;
  // What others count is neither open nor closed here.
  return [codeCell(gate), gate === 'approvals' ? '👤 by review' : sign, escapeMarkdown(`${evidence}${opens}`)];
}

/** Says what stays behind, and why: `### Held back`, and a line each. Nothing where nothing does. */
export function heldBackText(heldBack: readonly HeldBack[]): string {
  return section('Held back', heldBack.map(heldLine).join('\n'));
}

function heldLine({ policy, problem }: HeldBack): string {
  return `- ${codeCell(policy)}: ${escapeMarkdown(problem.message)}`;
}

function section(title: string, text: string): string {
  return text === '' ? '' : `### ${title}\n\n${text}`;
}

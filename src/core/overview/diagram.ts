import { versionText } from '../environments/running.ts';
import { codeCell, escapeMarkdown, tableOf } from '../text/markdown.ts';
import { count } from '../text/count.ts';
import { printable } from '../text/printable.ts';
import type { Cell, Landscape, Row, Stage } from './landscape.ts';

/** So many images are named in an environment, and the others counted. */
const mostNamed = 8;
const mostStages = 40;
const mostListed = 20;
const longestLine = 60;
/** GitHub gives Mermaid 50,000 characters, and shows an error in place of what is longer. */
const mostText = 40_000;

/**
 * Draws environments and what runs in them as Mermaid, as GitHub shows it, with a table that says the same in words.
 * '' where there is nothing to show. Where there are many images, those that differ are named and the others counted.
 *
 *     staging: app 1.5.3 → production: app 1.5.2 → '```mermaid\nflowchart LR\n  …'
 */
export function landscapeMarkdown(landscape: Landscape): string {
  if (landscape.rows.length === 0) return '';
  const drawn = mermaidOf(landscape, mostNamed);
  const text = drawn.length <= mostText ? drawn : mermaidOf(landscape, 0);
  return [`\`\`\`mermaid\n${text}\n\`\`\``, wordsOf(landscape)].join('\n\n');
}

/**
 * Makes text safe within a quoted label of Mermaid: what is neither a letter, a digit, a space nor one of `._-/` is
 * written as its code, so that no name can end the label, or be markup in it.
 *
 *     'a"]b' → 'a#34;#93;b'
 */
export function mermaidText(text: string): string {
  const line = printable(text);
  const short = line.length <= longestLine ? line : `${line.slice(0, longestLine - 1)}…`;
  return short.replace(/[^A-Za-z0-9 ._/-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}

function mermaidOf(landscape: Landscape, named: number): string {
  const stages = landscape.stages.slice(0, mostStages);
  const indexOf = (name: string): number => stages.findIndex((stage) => stage.name === name);
  const links = landscape.routes.filter(({ from, to }) => indexOf(from) >= 0 && indexOf(to) >= 0);
  return [
    'flowchart LR',
    '  accTitle: What runs where',
    `  accDescr: ${stages.map((stage) => mermaidText(stageWords(stage, landscape))).join('. ')}`,
    ...stages.map((stage, at) => `  e${at}["${labelOf(stage, landscape, named)}"]`),
    ...links.map(({ from, to }) => {
      const differing = rowsThatDiffer(landscape, to, from).length;
      return `  e${indexOf(from)} -->|${differing === 0 ? 'the same' : differText(differing)}| e${indexOf(to)}`;
    }),
  ].join('\n');
}

function labelOf(stage: Stage, landscape: Landscape, named: number): string {
  const title = `<b>${mermaidText(stage.name)}</b>${stage.protected ? '<br/>protected' : ''}`;
  if (stage.unread !== undefined) return `${title}<br/>not read`;
  const here = landscape.rows.filter(({ cells }) => cells.has(stage.name));
  const notable = here.filter((row) => isNotable(row.cells.get(stage.name)));
  const shown = here.length <= named ? here : notable.slice(0, named);
  const rest = here.length - shown.length;
  const lines = shown.map((row) => mermaidText(`${nameIn(row, landscape)} ${cellText(row.cells.get(stage.name))}`));
  const more = rest === 0 ? [] : [shown.length === 0 ? count(rest, 'image') : `and ${rest} more`];
  return [title, ...lines, ...more].join('<br/>');
}

/** A policy's own name, where it is the only one of that name. */
function nameIn({ name }: Row, { rows }: Landscape): string {
  const short = name.slice(name.indexOf('/') + 1);
  return rows.some((other) => other.name !== name && other.name.endsWith(`/${short}`)) ? name : short;
}

function isNotable(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.drifts.length > 0 || cell.coming !== undefined || cell.value === undefined);
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '—';
  const now = cell.value === undefined ? 'its markers differ' : shortVersion(versionText(cell.value));
  return cell.coming === undefined ? now : `${now} → ${shortVersion(cell.coming)}`;
}

function shortVersion(text: string): string {
  return text.replace(/(@sha256:[0-9a-f]{7})[0-9a-f]+/, '$1…');
}

function rowsThatDiffer({ rows }: Landscape, to: string, from: string): readonly Row[] {
  return rows.filter(({ cells }) => cells.get(to)?.drifts.some((drift) => drift.from === from) ?? false);
}

function differText(amount: number): string {
  return amount === 1 ? '1 differs' : `${amount} differ`;
}

function stageWords(stage: Stage, landscape: Landscape): string {
  if (stage.unread !== undefined) return `${stage.name} was not read`;
  const here = landscape.rows.filter(({ cells }) => cells.has(stage.name));
  const differing = here.filter(({ cells }) => (cells.get(stage.name)?.drifts.length ?? 0) > 0).length;
  return `${stage.name} has ${count(here.length, 'image')}${differing === 0 ? '' : ` and ${differText(differing)}`}`;
}

/** The same as words: all of a few, and of many those that differ. */
function wordsOf({ stages, rows }: Landscape): string {
  const notable = rows.filter(({ cells }) => [...cells.values()].some(isNotable));
  const listed = rows.length <= mostListed ? rows : notable.slice(0, mostListed);
  const shown = stages.filter(({ unread }) => unread === undefined).slice(0, mostStages);
  const head = ['Application', ...shown.map(({ name }) => escapeMarkdown(name))];
  const table = tableOf(
    head,
    listed.map((row) => [codeCell(row.name), ...shown.map(({ name }) => markdownCell(row, name))]),
  );
  const rest = rows.length - listed.length;
  const unlisted = notable.length - listed.length;
  const more =
    unlisted > 0
      ? `Of ${rest} more, ${differText(unlisted)}; the others run the same everywhere.`
      : `${rest} more, which ${rest === 1 ? 'runs' : 'run'} the same everywhere.`;
  return [
    ...(table === '' ? [] : [table]),
    ...(rest === 0 ? [] : [more]),
    ...stages.flatMap(({ name, unread }) =>
      unread === undefined ? [] : [`${escapeMarkdown(name)} is not shown: ${escapeMarkdown(unread)}.`],
    ),
  ].join('\n\n');
}

function markdownCell({ cells }: Row, stage: string): string {
  const cell = cells.get(stage);
  if (cell === undefined) return '—';
  const mark = cell.drifts.length > 0 ? ' ≠' : '';
  return `${codeCell(cellText(cell))}${mark}`;
}

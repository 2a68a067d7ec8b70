/** A table of a summary. Rows that do not fit into `open` are folded behind a line that counts them. */
export interface TablePart {
  readonly kind: 'table';
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows are shown; 0 folds the whole table. */
  readonly open: number;
}

/** Texts that stand one after the other, each whole or not at all. */
export interface BlockPart {
  readonly kind: 'blocks';
  readonly title: string;
  readonly blocks: readonly string[];
}

export type SummaryPart = TablePart | BlockPart;

const closing = '\n\nThe rest is left out: GitHub shows no more than 1 MiB. The report file holds all of it.';
/** One long table must not push out what comes after it. */
const mostOfPart = 250_000;
/** For the heads of tables and the tags that fold them. */
const spare = 2000;

/**
 * Writes the parts of a summary, the most important first, for as long as there is room: what does not fit is left out
 * row by row from the end, and is said to be. `most` is in bytes of UTF-8.
 *
 *     ([{ title: 'Changes', head: ['File'], rows: [['a'], ['b']], open: 1, … }], …) → '### Changes\n\n| File |…'
 */
export function summaryText(parts: readonly SummaryPart[], most: number): string {
  const room = { left: most - spare, isFull: false };
  const fitsIn = (): Fits => {
    let here = mostOfPart;
    return (text) => {
      const size = new TextEncoder().encode(text).length + 2;
      const isFit = size <= Math.min(here, room.left);
      // What comes later in a part is not to stand where something before it is missing.
      here = isFit ? here - size : 0;
      if (isFit) room.left -= size;
      else room.isFull = true;
      return isFit;
    };
  };
  const texts = parts.map((part) => (part.kind === 'table' ? tableText(part, fitsIn()) : blocksText(part, fitsIn())));
  return `${texts.filter((text) => text !== '').join('\n\n')}${room.isFull ? closing : ''}`;
}

type Fits = (text: string) => boolean;

function tableText({ title, head, rows, open }: TablePart, fits: Fits): string {
  const lines = rows.map(rowText).filter(fits);
  if (lines.length === 0) return '';
  const first = [rowText(head), rowText(head.map(() => '---'))];
  const [shown, rest] = [lines.slice(0, open), lines.slice(open)];
  const folded = foldedText(shown.length === 0 ? `${title} (${rows.length})` : `and ${rows.length - open} more`, [
    ...first,
    ...rest,
  ]);
  if (shown.length === 0) return folded;
  return [`### ${title}`, [...first, ...shown].join('\n'), ...(rest.length === 0 ? [] : [folded])].join('\n\n');
}

function blocksText({ title, blocks }: BlockPart, fits: Fits): string {
  const kept = blocks.filter((block) => block !== '' && fits(block));
  return kept.length === 0 ? '' : [...(title === '' ? [] : [`### ${title}`]), ...kept].join('\n\n');
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function foldedText(title: string, lines: readonly string[]): string {
  return `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

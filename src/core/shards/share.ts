import { malformedShare } from './troubles.ts';

/** The part of a scan that one job takes. */
export interface Share {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Which of the repository's lists, by their places in the order that all jobs see, ascending. */
  readonly lists: readonly number[];
}

const grammar = /^([1-9]\d{0,2})\/([1-9]\d{0,2})((?: \d{1,6}(?:-\d{1,6})?)+)$/;
/** A text that says more is none of ours, and would fill the memory. */
const mostLists = 100_000;

/**
 * Writes a share for the matrix of a workflow.
 *
 *     { number: 3, of: 8, lists: [0, 1, 2, 7] } → '3/8 0-2 7'
 */
export function printShare({ number, of, lists }: Share): string {
  return `${number}/${of} ${runsOf(lists)
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(' ')}`;
}

/** Reads a share back. Throws `usage/malformed-input`. */
export function parseShare(text: string): Share {
  const [, number, of, runs = ''] = grammar.exec(text) ?? [];
  const share = { number: Number(number), of: Number(of), lists: listsOf(runs) };
  const isAscending = share.lists.every((list, at) => at === 0 || list > (share.lists[at - 1] ?? 0));
  if (number === undefined || share.number > share.of || share.lists.length === 0 || !isAscending)
    throw malformedShare(text);
  return share;
}

function runsOf(lists: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const list of lists) {
    const run = runs.at(-1);
    if (run?.[1] === list - 1) run[1] = list;
    else runs.push([list, list]);
  }
  return runs;
}

function listsOf(runs: string): readonly number[] {
  const lists: number[] = [];
  for (const run of runs.trim().split(' ')) {
    const [first = 0, last = first] = run.split('-').map(Number);
    if (lists.length + last - first >= mostLists) return [];
    for (let list = first; list <= last; list += 1) lists.push(list);
  }
  return lists;
}

import { isMap, isScalar, isSeq, parseDocument, stringify, type Node, type Pair } from 'yaml';
import type { SourceFile } from '../ports.ts';
import { Problem } from '../problem/problem.ts';
import type { Hold } from './hold.ts';
import { printInstant } from './instant.ts';
import { readHolds } from './read-holds.ts';

/** How far entries stand in, where there are none yet to follow. */
const usualIndent = 2;

const preface =
  '# What must not move, and what must never run again. Rollback writes it and resume lifts it; a person may edit it.\n';

/** A stretch of text, by its offsets. */
type Span = readonly [start: number, end: number];

/** Where the parts of the list stand. Everything from `colon` to `from` is an empty value, which gives way. */
interface Layout {
  /** After the colon of `holds:`. */
  readonly colon: number;
  readonly from: number;
  /** The end of the last entry's last line; of the key's own, where there is no entry. */
  readonly until: number;
  /** Whole lines, from the dash on. */
  readonly entries: readonly Span[];
  readonly indent: number;
}

/**
 * Writes holds into the text of their file: the lines of entries that are wanted no more go, new entries come at the
 * end, and all other bytes stay, comments too. The result is read again and must hold what is wanted and no more. Only
 * a list that has no lines of its own (`holds: [{…}]`) is written anew. Throws what is wrong with a file that cannot be
 * read (`hold/…`), and `hold/unproved`.
 *
 *     ('holds:\n  - …\n# end\n', []) → 'holds: []\n# end\n'
 */
export function writeHolds(file: SourceFile, holds: readonly Hold[]): string {
  const { holds: before, problems } = readHolds(file);
  if (before === undefined) throw problems[0] ?? unproved(file);
  for (const text of [spliced(withList(file.text), before, holds), printHolds(holds)]) {
    if (text !== undefined && isProved({ ...file, text }, holds)) return text;
  }
  throw unproved(file);
}

/**
 * Writes a file of holds from nothing.
 *
 *     [] → '# What must not move, …\nholds: []\n'
 */
export function printHolds(holds: readonly Hold[]): string {
  return `${preface}holds:${holds.length === 0 ? ' []\n' : `\n${entriesText(holds, usualIndent)}`}`;
}

/** A file may hold nothing yet, or nothing but comments. */
function withList(text: string): string {
  if (text.trim() === '') return printHolds([]);
  if (parseDocument(text).contents !== null) return text;
  return `${text}${text.endsWith('\n') ? '' : '\n'}holds: []\n`;
}

function spliced(text: string, before: readonly Hold[], holds: readonly Hold[]): string | undefined {
  const layout = layoutOf(text);
  if (layout?.entries.length !== before.length) return undefined;
  const [wanted, known] = [new Set(holds.map(keyOf)), new Set(before.map(keyOf))];
  const isGone = before.map((hold) => !wanted.has(keyOf(hold)));
  const added = holds.filter((hold) => !known.has(keyOf(hold)));
  const gone = layout.entries.filter((_, index) => isGone[index]);
  const rest = without(text, gone, [layout.from, layout.until]);
  const empty = added.length === 0 && !isGone.includes(false) ? ' []' : '';
  const news = added.length === 0 ? '' : entriesAfter(rest, entriesText(added, layout.indent));
  return text.slice(0, layout.colon) + empty + rest + news + text.slice(layout.until);
}

/** Entries on lines of their own, with the line ends that the file has. */
function entriesAfter(rest: string, entries: string): string {
  const newline = rest.includes('\r\n') ? '\r\n' : '\n';
  return (rest.endsWith('\n') ? '' : newline) + entries.replaceAll('\n', newline);
}

/** Undefined for a file without a list. A list that has no lines of its own has no entries here. */
function layoutOf(text: string): Layout | undefined {
  const { contents } = parseDocument(text, { keepSourceTokens: true });
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'holds') : undefined;
  const colon = colonOf(pair);
  if (colon === undefined) return undefined;
  const dashes = dashesOf(pair?.value);
  const [first] = dashes;
  if (first === undefined) {
    const from = isSeq(pair?.value) ? endOf(pair.value, colon) : colon;
    return { colon, from, until: lineEnd(text, from), entries: [], indent: usualIndent };
  }
  const entries = dashes.map(([dash, end]): Span => [lineStart(text, dash), lineEnd(text, end - 1)]);
  const until = Math.max(...entries.map(([, end]) => end));
  return { colon, from: colon, until, entries, indent: first[0] - lineStart(text, first[0]) };
}

function colonOf(pair: Pair | undefined): number | undefined {
  const colon = pair?.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? undefined : colon.offset + 1;
}

function endOf(node: Node, otherwise: number): number {
  return node.range?.[1] ?? otherwise;
}

/** The offset of each entry's dash, and the end of the entry; none where entries have no dash. */
function dashesOf(list: unknown): readonly Span[] {
  if (!isSeq(list) || list.srcToken?.type !== 'block-seq') return [];
  const tokens = list.srcToken.items;
  return list.items.flatMap((entry, index) => {
    const dash = tokens[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
    const end = isMap(entry) ? entry.range?.[1] : undefined;
    return dash === undefined || end === undefined ? [] : [[dash, end] as const];
  });
}

function without(text: string, gone: readonly Span[], [from, until]: Span): string {
  let [rest, at] = ['', from];
  for (const [start, end] of gone) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at, until);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** After the newline of the line that the offset is in. */
function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

function entriesText(holds: readonly Hold[], indent: number): string {
  // Quotes what any reader of YAML 1.1 would take for a number or a date: other tools read this file as well.
  const text = stringify(holds.map(entryOf), { lineWidth: 0, compat: 'yaml-1.1', aliasDuplicateObjects: false });
  return text.replace(/^(?=.)/gm, ' '.repeat(indent));
}

/** An entry with its keys in the order in which a person asks: what, where, why, who. */
function entryOf(hold: Hold): Readonly<Record<string, unknown>> {
  const { tags, digests } = hold.quarantine;
  const quarantine = { ...(tags.length > 0 && { tags }), ...(digests.length > 0 && { digests }) };
  return {
    policy: hold.policy,
    environment: hold.environment,
    tag: hold.tag,
    ...(hold.digest !== undefined && { digest: hold.digest }),
    ...(tags.length + digests.length > 0 && { quarantine }),
    reason: hold.reason,
    ...(hold.who !== undefined && { who: hold.who }),
    ...(hold.when !== undefined && { when: printInstant(hold.when) }),
    ...(hold.until !== undefined && { until: printInstant(hold.until) }),
    ...(hold.releaseOnNewer && { 'release-on-newer': true }),
  };
}

function keyOf(hold: Hold): string {
  return JSON.stringify(entryOf(hold));
}

function isProved(file: SourceFile, wanted: readonly Hold[]): boolean {
  const keys = (holds: readonly Hold[]): string => JSON.stringify([...new Set(holds.map(keyOf))].sort());
  const { holds } = readHolds(file);
  return holds !== undefined && keys(holds) === keys(wanted);
}

function unproved(file: SourceFile): Problem {
  return new Problem('hold/unproved', `Cannot write the holds to "${file.path}": what was written does not read back`, {
    at: { file: file.path },
    hint: 'Check that the reason is one line of text.',
  });
}

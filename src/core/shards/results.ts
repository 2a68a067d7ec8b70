import type { Instant } from '../environments/instant.ts';
import { parseSha, type Sha } from '../git/sha.ts';
import type { Problem } from '../problem/problem.ts';
import { isRecord, parseJson } from '../text/json.ts';
import { failureJson, readFailure } from './failure.ts';
import { isFactKind, readFact, type FactKind, type Facts } from './facts.ts';
import { isInstant } from './plan.ts';
import { unreadable } from './troubles.ts';

/** Whose results a file holds. */
export interface ResultsHead {
  readonly commit: Sha;
  /** The plan's moment. */
  readonly at: Instant;
  readonly number: number;
  readonly of: number;
  /** The keys of the lists that the shard was to scan. */
  readonly lists: readonly string[];
}

/** One question to a registry: of which list, what, and about which tag or digest ('' for the list itself). */
export interface Question {
  readonly list: string;
  readonly kind: FactKind;
  readonly about: string;
}

export interface Results extends ResultsHead {
  /** The file's lines by `questionKey`; lists are read when they are asked for, for all of them would fill the memory. */
  readonly answers: ReadonlyMap<string, string>;
}

const version = 1;

/** Names a question. */
export function questionKey({ list, kind, about }: Question): string {
  return JSON.stringify([kind, about, list]);
}

/** Writes an answer, or the Problem that stood in its way, on one line. `list` is its place in the head. */
export function printAnswer(list: number, { kind, about }: Question, answer: Facts[FactKind] | Problem): string {
  return JSON.stringify(
    answer instanceof Error ? [list, kind, about, null, failureJson(answer)] : [list, kind, about, answer],
  );
}

/**
 * Writes a file of results: a head, and each answer on a line, in an order that does not depend on which came first.
 *
 *     {"version":1,"commit":"0123…","at":1782900000000,"shard":3,"of":8,"lists":["…"],"answers":2}
 *     [0,"digest","1.1.0","sha256:…"]
 *     [0,"tags","",["1.0.0","1.1.0"]]
 */
export function printResults({ commit, at, number, of, lists }: ResultsHead, answers: readonly string[]): string {
  const head = { version, commit, at, shard: number, of, lists, answers: answers.length };
  return `${[JSON.stringify(head), ...[...answers].sort()].join('\n')}\n`;
}

/** Reads a file of results, every line of it. Throws `shards/unreadable`, with the line's number. */
export function parseResults(name: string, text: string): Results {
  const [first = '', ...lines] = text.endsWith('\n') ? text.slice(0, -1).split('\n') : [];
  const body = parseJson(first);
  const head = isRecord(body) && body['version'] === version ? headOf(body) : undefined;
  if (head === undefined) throw unreadable(name, 'line 1 is no head of this version');
  if (!isRecord(body) || body['answers'] !== lines.length)
    throw unreadable(name, `it has ${lines.length} answers, which are not as many as its head says`);
  const answers = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const question = questionIn(line, head);
    if (question === undefined) throw unreadable(name, `line ${index + 2} is no answer that a registry could give`);
    answers.set(questionKey(question), line);
  }
  return { ...head, answers };
}

/** Gives the answer that a line holds, or the Problem that stood in its way; undefined where it holds neither. */
export function answerIn<K extends FactKind>(line: string, kind: K): Facts[K] | Problem | undefined {
  const parts = parseJson(line);
  if (!Array.isArray(parts)) return undefined;
  if (parts.length === 5) return readFailure(parts[4]);
  return parts.length === 4 ? readFact(kind, parts[3]) : undefined;
}

function headOf(body: Readonly<Record<string, unknown>>): ResultsHead | undefined {
  const { commit, at, shard, of, lists } = body;
  const sha = typeof commit === 'string' ? parseSha(commit) : undefined;
  if (sha === undefined || !isInstant(at) || !isCount(shard) || !isCount(of) || !Array.isArray(lists)) return undefined;
  const keys = lists.filter((key): key is string => typeof key === 'string' && !key.includes('\n'));
  return keys.length < lists.length ? undefined : { commit: sha, at, number: shard, of, lists: keys };
}

/** A shard can speak of its own lists only: they are named by their places among them. */
function questionIn(line: string, { lists }: ResultsHead): Question | undefined {
  const parts = parseJson(line);
  if (!Array.isArray(parts)) return undefined;
  const [place, kind, about] = parts.map((part: unknown) => part);
  const list = typeof place === 'number' ? lists[place] : undefined;
  if (list === undefined || !isFactKind(kind) || typeof about !== 'string' || about.length > 400) return undefined;
  return answerIn(line, kind) === undefined ? undefined : { list, kind, about };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

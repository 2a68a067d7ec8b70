import { countsByAddress, lanesOf } from '../registry/lanes.ts';

/** What one list of tags asks for. */
export interface Load {
  /** The registry that is asked. */
  readonly host: string;
  /** Expected requests. */
  readonly requests: number;
}

/** What one registry is asked for by one shard. */
interface Piece {
  readonly host: string;
  readonly lists: number[];
  requests: number;
}

interface Part {
  readonly pieces: Piece[];
  requests: number;
}

/**
 * So many jobs at once may ask a registry that does not count by address. Each has up to eight requests under way there,
 * knows nothing of the others, and takes a refusal for its own.
 */
const mostJobsOfHost = 4;
/** A registry that must be cut is cut finer than that, so that the pieces can be laid out evenly. */
const fineness = 4;
/** But not into less than some seconds of work. */
const fewestOfPiece = 500;

/**
 * Deals lists out to at most so many shards, each list to one, by their places; no shard is empty. A registry stays in
 * one shard where it can, because only a single process can tell how much a registry bears and wait for it. One that
 * takes longer than a fair share of the time is cut: a job has `concurrency` requests under way, and only some of them
 * to one host. Then the longest piece goes where it is done soonest, and so on.
 *
 *     ([a 4, a 4, b 4, c 4], 2 shards, 16 at once) → [[0, 1], [2, 3]]
 *     ([a 500, a 500, b 500, b 500], 2 shards, 16 at once) → [[0, 2], [1, 3]]
 */
export function balance(loads: readonly Load[], shards: number, concurrency: number): readonly (readonly number[])[] {
  const fair = loads.reduce((sum, { requests }) => sum + requests, 0) / shards;
  const time = ({ host, requests }: Load): number => requests * Math.max(1, concurrency / lanesOf(host));
  const pieces = piecesOf(loads).flatMap((whole) =>
    cut(whole, time(whole) > fair ? Math.ceil((fineness * time(whole)) / fair) : 1, loads),
  );
  const parts = Array.from({ length: Math.min(shards, pieces.length) }, (): Part => ({ pieces: [], requests: 0 }));
  for (const piece of pieces.sort((a, b) => time(b) - time(a))) {
    const timeWith = (part: Part): number => {
      const same = part.pieces.find(({ host }) => host === piece.host)?.requests ?? 0;
      return Math.max(part.requests + piece.requests, time({ host: piece.host, requests: same + piece.requests }));
    };
    put(piece, soonest(openTo(piece, parts), timeWith));
  }
  const lists = parts.map((part) => part.pieces.flatMap((piece) => piece.lists).sort((a, b) => a - b));
  return lists.filter((some) => some.length > 0);
}

/** Finds the shards that may take a piece: those that ask its registry already, where no more may. */
function openTo({ host }: Piece, parts: readonly Part[]): readonly Part[] {
  const asking = parts.filter(({ pieces }) => pieces.some((piece) => piece.host === host));
  return countsByAddress(host) || asking.length < mostJobsOfHost ? parts : asking;
}

/** An empty shard before any other, for a runner stands ready for it; of those done at one time, the one with less. */
function soonest(parts: readonly Part[], timeWith: (part: Part) => number): Part {
  const [best] = parts
    .map((part) => ({ part, time: part.requests === 0 ? 0 : timeWith(part) }))
    .sort((a, b) => a.time - b.time || a.part.requests - b.part.requests);
  if (best === undefined) throw new Error('there is at least one shard');
  return best.part;
}

function put(piece: Piece, part: Part): void {
  const same = part.pieces.find(({ host }) => host === piece.host);
  if (same === undefined) part.pieces.push(piece);
  else {
    same.lists.push(...piece.lists);
    same.requests += piece.requests;
  }
  part.requests += piece.requests;
}

function piecesOf(loads: readonly Load[]): readonly Piece[] {
  const pieces = new Map<string, Piece>();
  for (const [list, { host, requests }] of loads.entries()) {
    const piece = pieces.get(host) ?? { host, lists: [], requests: 0 };
    pieces.set(host, piece);
    piece.lists.push(list);
    piece.requests += requests;
  }
  return [...pieces.values()];
}

/** Cuts a registry into that many pieces, as far as there are lists, each filled to its part before the next. */
function cut(whole: Piece, wanted: number, loads: readonly Load[]): readonly Piece[] {
  const count = Math.min(whole.lists.length, wanted, Math.floor(whole.requests / fewestOfPiece));
  if (count <= 1) return [whole];
  const pieces = Array.from({ length: count }, (): Piece => ({ host: whole.host, lists: [], requests: 0 }));
  let sum = 0;
  for (const list of whole.lists) {
    const requests = loads[list]?.requests ?? 0;
    // By its middle, so that a long list fills the piece that most of it falls to.
    const piece = pieces[Math.min(count - 1, Math.floor(((sum + requests / 2) / whole.requests) * count))];
    piece?.lists.push(list);
    if (piece !== undefined) piece.requests += requests;
    sum += requests;
  }
  return pieces.filter(({ lists }) => lists.length > 0);
}

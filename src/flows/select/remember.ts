import type { Kept, Memory } from '../../core/ports.ts';
import type { Instant } from '../../core/environments/instant.ts';
import { bounded, notAhead } from '../../core/memory/bounds.ts';
import { parseLedger, printLedger } from '../../core/memory/format.ts';
import { nothing, type Ledger } from '../../core/memory/ledger.ts';
import { parseTold } from '../../core/memory/told.ts';
import { mergeLedgers } from '../../core/memory/merge.ts';
import type { Recollection } from '../../core/memory/recollection.ts';
import { contended, corrupted, empty, notKept, unreadable } from '../../core/memory/trouble.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import type { Settings } from '../../core/settings/settings.ts';

export interface RememberEdges {
  /** undefined: nothing is kept. */
  readonly memory: Memory | undefined;
  readonly now: Instant;
  /** Whether a timetable started the run. */
  readonly scheduled: boolean;
}

/** What was kept, as it was found. */
export interface Recalled {
  /** undefined: there is no memory, or it could not be read and is not to be written over. */
  readonly ledger: Ledger | undefined;
  readonly kept: Kept;
  readonly problems: readonly Problem[];
}

const off: Recalled = { ledger: undefined, kept: { text: undefined, version: '' }, problems: [] };

/** Reads what earlier runs kept. Whatever is wrong with it, the run goes on, and says so. */
export async function recall({ memory, now }: RememberEdges): Promise<Recalled> {
  if (memory === undefined) return off;
  const [kept] = await settle([memory], 1, (one) => one.load());
  if (kept === undefined) return off;
  if (kept instanceof Problem) return { ...off, problems: [unreadable(kept)] };
  if (kept.text === undefined) return { ledger: nothing, kept, problems: [empty(memory.place)] };
  const ledger = parseLedger(kept.text);
  if (ledger === undefined) return { ledger: nothing, kept, problems: [corrupted(memory.place)] };
  return { ledger: notAhead(ledger, now), kept, problems: [] };
}

/** Tells what a run may go by. Who names automations or policies wants them scanned now, whenever they are due. */
export function recollectionOf(
  { ledger }: Recalled,
  { automations, policies }: Pick<Settings, 'automations' | 'policies'>,
  { now, scheduled }: RememberEdges,
): Recollection | undefined {
  const isNamed = automations.length > 0 || policies.length > 0;
  return ledger === undefined ? undefined : { ledger, now, honoursInterval: scheduled && !isNamed };
}

/** Of runs that write at once, one comes through at each turn. */
const turns = 12;

/**
 * Keeps what a run has learned, together with what others have kept meanwhile. What cannot be kept is reported, and
 * stops nothing.
 */
export async function remember(
  { memory, now }: RememberEdges,
  news: Ledger | undefined,
  { ledger, kept }: Recalled,
): Promise<readonly Problem[]> {
  if (memory === undefined || news === undefined || ledger === undefined) return [];
  const [saved] = await settle([kept], 1, (over) => save(memory, news, over, now));
  if (saved instanceof Problem) return [notKept(saved)];
  return saved === true ? [] : [contended(memory.place, turns)];
}

async function save(memory: Memory, news: Ledger, over: Kept, now: Instant): Promise<boolean> {
  let kept = over;
  for (let turn = 1; turn <= turns; turn += 1) {
    const known = notAhead(parseLedger(kept.text ?? '') ?? nothing, now);
    const told = parseTold(kept.text ?? '');
    const text = printLedger(bounded(mergeLedgers(known, news), now), told);
    if (text === kept.text || (await memory.save(text, kept))) return true;
    kept = await memory.load();
  }
  return false;
}

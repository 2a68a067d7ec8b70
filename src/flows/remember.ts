import type { Kept, Memory } from '../core/ports.ts';
import { bounded, notAhead } from '../core/memory/bounds.ts';
import { parseLedger, printLedger } from '../core/memory/format.ts';
import { nothing, type Ledger } from '../core/memory/ledger.ts';
import { mergeLedgers } from '../core/memory/merge.ts';
import { corrupted, empty, notKept, unreadable } from '../core/memory/trouble.ts';
import type { Instant } from '../core/environments/instant.ts';
import type { Problem } from '../core/problem/problem.ts';
import { settle } from '../core/problem/settle.ts';

/** What was kept, as it was found. */
export interface Recalled {
  /** undefined: it could not be read, and is not to be written over. */
  readonly ledger: Ledger | undefined;
  readonly kept: Kept;
  readonly problems: readonly Problem[];
}

const unknown: Kept = { text: undefined, version: '' };

/** Reads what earlier runs kept. Whatever is wrong with it, the run goes on, and says so. */
export async function recall(memory: Memory, now: Instant): Promise<Recalled> {
  const [kept] = await settle([memory], 1, (one) => one.load());
  if (kept === undefined) throw new Error('one was asked for');
  if (kept instanceof Error) return { ledger: undefined, kept: unknown, problems: [unreadable(kept)] };
  if (kept.text === undefined) return { ledger: nothing, kept, problems: [empty(memory.place)] };
  const ledger = parseLedger(kept.text);
  if (ledger === undefined) return { ledger: nothing, kept, problems: [corrupted(memory.place)] };
  return { ledger: notAhead(ledger, now), kept, problems: [] };
}

/** Of runs that write at once, one comes through at each turn. */
const turns = 12;

/**
 * Keeps what a run has learned, together with what others have kept meanwhile. What cannot be kept is reported, and
 * stops nothing.
 */
export async function remember(memory: Memory, news: Ledger, over: Kept, now: Instant): Promise<readonly Problem[]> {
  const [saved] = await settle([over], 1, (kept) => save(memory, news, kept, now));
  if (saved instanceof Error) return [notKept(memory.place, saved.message, saved.hint)];
  return saved === true ? [] : [notKept(memory.place, `other runs were faster ${turns} times`)];
}

async function save(memory: Memory, news: Ledger, over: Kept, now: Instant): Promise<boolean> {
  let kept = over;
  for (let turn = 1; turn <= turns; turn += 1) {
    const known = notAhead(parseLedger(kept.text ?? '') ?? nothing, now);
    const text = printLedger(bounded(mergeLedgers(known, news), now));
    if (text === kept.text || (await memory.save(text, kept))) return true;
    kept = await memory.load();
  }
  return false;
}

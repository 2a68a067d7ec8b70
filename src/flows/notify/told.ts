import type { MessageReceiver } from '../../core/environments/configuration.ts';
import type { Instant } from '../../core/environments/instant.ts';
import { parseLedger, printLedger } from '../../core/memory/format.ts';
import { nothing } from '../../core/memory/ledger.ts';
import { isNews, notAheadOf, nothingTold, parseTold, printTold, withTold, type Told } from '../../core/memory/told.ts';
import { contended, notKept } from '../../core/memory/trouble.ts';
import { failureKey } from '../../core/notification/failure-key.ts';
import { fingerprint } from '../../core/notification/fingerprint.ts';
import { kindOfRun } from '../../core/notification/kind-of-run.ts';
import { receiverName } from '../../core/notification/receiver-name.ts';
import type { Kept, Memory } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import type { Report } from '../../core/report/report.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { NotifyEdges } from './edges.ts';

/** The failures of a run, and who has been told of them. */
export interface ToldFailures {
  newsFor(receiver: MessageReceiver): readonly Problem[];
  note(receiver: MessageReceiver, problems: readonly Problem[]): void;
  /** Keeps what was noted for the runs that come after; gives what is wrong with that. */
  keep(): Promise<readonly Problem[]>;
}

const turns = 12;

/** Reads what earlier runs have told. Where nothing can be read, everything is news. */
export async function openTold(
  receivers: readonly MessageReceiver[],
  report: Report,
  settings: Settings,
  { memory, around }: Pick<NotifyEdges, 'memory' | 'around'>,
): Promise<ToldFailures> {
  const { now } = around;
  const failures = report.problems.filter(({ severity }) => severity === 'error');
  const listeners = receivers.filter(({ on }) => on.includes('failure'));
  const kept = listeners.length === 0 ? undefined : await load(memory);
  const told = kept === undefined ? nothingTold : toldIn(kept, now);
  const kind = kindOfRun(settings);
  const still = new Set(listeners.flatMap((receiver) => failures.map((problem) => nameOf(receiver, problem))));
  const news: string[] = [];
  return {
    newsFor: (receiver) =>
      listeners.includes(receiver)
        ? failures.filter((problem) => isNews(told, kind, nameOf(receiver, problem), now))
        : [],
    note: (receiver, problems) => {
      news.push(...problems.map((problem) => nameOf(receiver, problem)));
    },
    keep: async () => {
      if (memory === undefined || kept === undefined) return [];
      const change = (old: Told): Told => withTold(old, kind, { still, news }, now);
      const [saved] = await settle([kept], 1, (over) => save(memory, change, over, now));
      if (saved instanceof Problem) return [notKept(saved)];
      return saved === true ? [] : [contended(memory.place, turns)];
    },
  };
}

/** Whatever a receiver is called, and whatever is wrong, is a few characters. */
function nameOf(receiver: MessageReceiver, problem: Problem): string {
  return fingerprint([receiverName(receiver), failureKey(problem)]).slice(0, 16);
}

/** A memory that cannot be read has been told of by the run itself. */
async function load(memory: Memory | undefined): Promise<Kept | undefined> {
  if (memory === undefined) return undefined;
  const [kept] = await settle([memory], 1, (one) => one.load());
  return kept instanceof Problem ? undefined : kept;
}

function toldIn({ text }: Kept, now: Instant): Told {
  return notAheadOf(parseTold(text ?? ''), now);
}

async function save(memory: Memory, change: (old: Told) => Told, over: Kept, now: Instant): Promise<boolean> {
  let kept = over;
  for (let turn = 1; turn <= turns; turn += 1) {
    const old = parseTold(kept.text ?? '');
    const next = change(toldIn(kept, now));
    if (printTold(next) === printTold(old)) return true;
    const text = printLedger(parseLedger(kept.text ?? '') ?? nothing, next);
    if (await memory.save(text, kept)) return true;
    kept = await memory.load();
  }
  return false;
}

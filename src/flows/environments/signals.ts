import type { LineCommit } from '../../core/environments/line.ts';
import {
  signalKinds,
  type Signal,
  type SignalKind,
  type SignalPattern,
  type Signals,
} from '../../core/environments/signals.ts';
import { statusPrefix } from '../../core/promotion/statuses.ts';
import type { SignalBoard } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';

/** Every commit more is up to three questions more. */
const mostCommits = 20;

export interface Heard {
  readonly signals: Signals;
  readonly problems: readonly Problem[];
}

/**
 * Reads what was said of a change: of the commit that made it, and of those after it, which hold the same images. Flux
 * reports on the newest commit that it meets, and may pass over those between.
 */
export async function hear(
  line: readonly LineCommit[],
  since: string,
  patterns: Readonly<Record<SignalKind, readonly SignalPattern[]>>,
  board: SignalBoard | undefined,
): Promise<Heard> {
  const kinds = signalKinds.filter((kind) => patterns[kind].length > 0);
  const known: Record<SignalKind, Signal[] | undefined> = { statuses: [], checks: [], deployments: [] };
  const problems: Problem[] = [];
  if (kinds.length === 0) return { signals: known, problems };
  if (board === undefined) return unheard();
  for (const { commit } of commitsSince(line, since)) {
    const heard = await board.read(commit, kinds);
    problems.push(...heard.problems);
    for (const kind of kinds) {
      const more = heard.signals[kind];
      if (more === undefined) known[kind] = undefined;
      else known[kind]?.push(...more.filter(({ name }) => isEvidence(name, patterns[kind])));
    }
    if (heard.problems.length > 0) break;
  }
  return { signals: known, problems };
}

/** What this program said itself is evidence only for who asks for it by name: `*` would wait for its own answer. */
function isEvidence(name: string, patterns: readonly SignalPattern[]): boolean {
  const names = patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.name));
  return !name.startsWith(statusPrefix) || names.some((one) => one.startsWith(statusPrefix));
}

function unheard(): Heard {
  const problem = new Problem('gate/unreadable', 'Cannot read statuses, checks and deployments: they are on GitHub', {
    hint: 'Run on GitHub Actions, or set publish to anything but workspace.',
  });
  return { signals: { statuses: undefined, checks: undefined, deployments: undefined }, problems: [problem] };
}

/** The newest ones, and always the one that made the change. */
function commitsSince(line: readonly LineCommit[], since: string): readonly LineCommit[] {
  const at = line.findIndex(({ commit }) => commit === since);
  const all = line.slice(0, at + 1);
  return all.length <= mostCommits ? all : [...all.slice(0, mostCommits - 1), ...all.slice(-1)];
}

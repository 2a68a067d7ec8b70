import type { Cost } from './measure.ts';

/** One line of the table. */
export interface Row {
  readonly name: string;
  readonly cost: Cost;
  readonly requests: number;
  readonly yardstick: Yardstick;
  /** What else is worth knowing: what was proved to have been done. */
  readonly note: string;
}

export interface Yardstick {
  readonly name: string;
  /** Milliseconds; left out where it could not be measured, which the name says. */
  readonly wall?: number;
  /** What of the program's time stands against it, where that is not all: milliseconds, and why. */
  readonly against?: readonly [wall: number, what: string];
}

export function ratioOf({ cost, yardstick }: Row): number | undefined {
  return yardstick.wall && (yardstick.against?.[0] ?? cost.wall) / yardstick.wall;
}

/** The table as Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['What', 'Wall ms', 'CPU ms', 'Peak MB', 'Read MB', 'Requests', 'Yardstick', 'ms', 'Ratio', 'Done'];
  const lines = rows.map((row) => {
    const { name, cost, requests, yardstick, note } = row;
    const [against, what] = yardstick.against ?? [];
    const time = against === undefined ? '' : ` (against ${whole(against)} ms ${String(what)})`;
    return [
      name,
      whole(cost.wall),
      whole(cost.cpu),
      whole(cost.peak),
      cost.read === undefined ? '?' : (cost.read / 1024 / 1024).toFixed(1),
      String(requests),
      `${yardstick.name}${time}`,
      whole(yardstick.wall),
      ratioOf(row)?.toFixed(2) ?? '',
      note,
    ];
  });
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function whole(value: number | undefined): string {
  return value === undefined ? '?' : value.toFixed(0);
}

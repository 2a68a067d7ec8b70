import type { Where } from '../../core/ports.ts';
import type { Looked } from './look.ts';

/** What a run is going to look at, so that a question that comes before is a question for both. */
export class Foresight {
  #expected: Where | undefined;
  #brought: { readonly where: Where; readonly looked: Looked } | undefined;

  expect(where: Where): void {
    this.#expected = where;
  }

  /** What is expected and not yet asked for. */
  take(): Where | undefined {
    const where = this.#expected;
    this.#expected = undefined;
    return where;
  }

  bring(where: Where, looked: Looked): void {
    this.#brought = { where, looked };
  }

  /** What was brought for this very place, once. */
  foreseen(where: Where): Looked | undefined {
    const brought = this.#brought;
    if (brought === undefined || keyOf(brought.where) !== keyOf(where)) return undefined;
    this.#brought = undefined;
    return brought.looked;
  }
}

function keyOf({ base, branch, siblings, mirror, depth }: Where): string {
  return JSON.stringify([base, branch, siblings, mirror, depth]);
}

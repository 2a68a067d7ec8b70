/** What a template may use up. Go lets a template hang or fill the memory; a commit message needs neither. */
export interface Limits {
  /** Units of work: one for each node walked and value touched, one more for every 16 bytes of text made. */
  readonly steps: number;
  /** Bytes of output. */
  readonly bytes: number;
  /** How deep actions, templates and values may nest. */
  readonly depth: number;
}

/** About a second of work; a message of some thousand changes takes a tenth of the steps. */
export const DEFAULT_LIMITS: Limits = { steps: 1_000_000, bytes: 1 << 20, depth: 250 };

/** Thrown where a limit is passed; the evaluation turns it into a TemplateError with its place. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
}

/** Counts what one execution uses, and stops it by a LimitError. */
export class Meter {
  readonly limits: Limits;
  #steps = 0;
  #bytes = 0;
  #depth = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Charges work before it is done. */
  spend(steps: number): void {
    this.#steps += steps;
    if (!(this.#steps <= this.limits.steps)) throw new LimitError('the template takes too many steps');
  }

  /** Charges for text of this many bytes before it is made. */
  room(bytes: number): void {
    this.spend(1 + bytes / 16);
  }

  /** Charges for a piece of the output. */
  emit(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > this.limits.bytes) {
      throw new LimitError(`the output is longer than ${this.limits.bytes} bytes`);
    }
  }

  /** Does work one level deeper. */
  nest<T>(work: () => T): T {
    this.#depth += 1;
    if (this.#depth > this.limits.depth) throw new LimitError(`exceeded maximum template depth (${this.limits.depth})`);
    try {
      return work();
    } finally {
      this.#depth -= 1;
    }
  }
}

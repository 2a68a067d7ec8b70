import type { Offers } from '../../core/registry/offers.ts';
import { abortable } from './clock.ts';

/** What is known of how a host wants to be asked, by whoever asked it first in this run. */
export class Contact {
  /** undefined: it has not asked for anything yet. */
  offers: Offers | undefined;
  #first: Promise<void> | undefined;

  /**
   * Lets the first visitor in at once and has the others wait until it is done at the door: a hundred repositories of
   * one host then learn from one 401. Gives what to call when done.
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    if (this.#first !== undefined) {
      await abortable(this.#first, signal);
      return () => undefined;
    }
    let done: () => void = () => undefined;
    this.#first = new Promise((resolve) => {
      done = resolve;
    });
    return done;
  }
}

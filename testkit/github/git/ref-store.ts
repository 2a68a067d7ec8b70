export interface RefUpdate {
  readonly name: string;
  /** What the reference must point to now; null: it must not exist. */
  readonly before: string | null;
  /** null: it goes. */
  readonly after: string | null;
}

/** Where references are kept: in memory, or on disk where git sees them too. */
export interface RefStore {
  read(name: string): string | undefined;
  all(): ReadonlyMap<string, string>;
  /** Does all updates or none. Gives the first that cannot be (its old value is another), or undefined when done. */
  update(updates: readonly RefUpdate[]): RefUpdate | undefined;
}

/** What a planning job gives to the jobs after it. */
export interface PlannedScan {
  /** As `printPlan` writes it. */
  readonly plan: string;
  /** For `strategy.matrix`; GitHub refuses one that is empty. */
  readonly matrix: { readonly include: readonly { readonly number: number; readonly shard: string }[] };
  /** Lists that are due. */
  readonly lists: number;
  /** Expected requests. */
  readonly requests: number;
}

/** What a scan job came to. */
export interface ScannedShard {
  readonly number: number;
  readonly of: number;
  readonly lists: number;
  /** Of the file of results. */
  readonly digest: string;
}

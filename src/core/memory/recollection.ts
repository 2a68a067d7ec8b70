import type { Instant } from '../environments/instant.ts';
import type { Ledger } from './ledger.ts';

/** What a run goes by that came from earlier ones. */
export interface Recollection {
  readonly ledger: Ledger;
  readonly now: Instant;
  /** Whether what is not due is left alone: a timetable started the run, and nobody named what to scan. */
  readonly honoursInterval: boolean;
}

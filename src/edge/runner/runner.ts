import type { Progress } from '../../core/ports.ts';
import type { Problem } from '../../core/problem/problem.ts';
import type { Report } from '../../core/report/report.ts';

/** Where the program runs: GitHub Actions or a terminal. */
export interface Runner {
  readonly progress: Progress;
  /** Hides a secret in everything that is printed from now on. */
  readonly mask: (secret: string) => void;
  /** Shows the report to people, and hands it to the steps that follow. */
  readonly present: (report: Report) => Promise<void>;
  /** Shows the one problem that ended the run before there could be a report. */
  readonly explain: (problem: Problem) => void;
}

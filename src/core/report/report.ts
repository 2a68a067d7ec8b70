import { bytewise } from '../text/bytewise.ts';
import type { Mode } from '../settings/settings.ts';
import type { Edit } from '../manifests/edit.ts';
import type { Outcome } from '../policy/selection.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Landscape } from '../overview/landscape.ts';
import type { Overview } from '../overview/overview.ts';
import type { TestResult } from '../policy-test/policy-test.ts';
import type { Deed } from '../publication/deed.ts';
import type { Problem } from '../problem/problem.ts';
import type { PlannedScan, ScannedShard } from '../shards/planned.ts';

/** Where the changes of a run went. */
export interface ReportedPublication {
  readonly kind: 'commit' | 'pull-request' | 'workspace' | 'report';
  readonly branch: string | null;
  readonly commit: string | null;
  readonly pullRequest: { readonly number: number; readonly url: string } | null;
  readonly verified: boolean | null;
}

/** What a policy came to in this run, and what its markers held before. */
export interface PolicyReport {
  readonly outcome: Outcome;
  /** The tag that the manifests held; where they differ, the first that is not the selected one. */
  readonly previous: string | undefined;
}

/** What mode init wrote, or would write. */
export interface Initiation {
  readonly created: readonly string[];
  readonly markers: readonly { readonly file: string; readonly line: number; readonly setter: string }[];
}

/** Everything that a run has to say; every renderer is made from this. */
export interface Report {
  readonly mode: Mode;
  readonly dryRun: boolean;
  readonly policies: readonly PolicyReport[];
  readonly changes: readonly Edit[];
  readonly problems: readonly Problem[];
  readonly publications: readonly ReportedPublication[];
  /** What this run itself did, for notifications. No renderer shows it: a second run without news says the same. */
  readonly deeds?: readonly Deed[];
  /** What runs where, as the files of the checkout say, for the summary's diagram. */
  readonly landscape?: Landscape;
  /** Where a page is wanted. It holds the moment of the run, for ages. */
  readonly overview?: Overview;
  /** Of mode explain. */
  readonly explanations?: readonly Explanation[];
  /** Of mode init: the files of objects and the workflow, and the markers. */
  readonly init?: Initiation;
  /** Of mode resume: the holds that it lifted, or would lift. */
  readonly lifted?: readonly { readonly environment: string; readonly policy: string; readonly tag: string }[];
  /** Of mode test. */
  readonly tests?: readonly TestResult[];
  /** Of mode plan. */
  readonly plan?: PlannedScan;
  /** Of mode scan. */
  readonly scan?: ScannedShard;
}

/**
 * Puts changes in the report's order: files bytewise by path, and within one the order of the text.
 *
 *     [b.yaml:1, a.yaml:9, a.yaml:2] → [a.yaml:2, a.yaml:9, b.yaml:1]
 */
export function inReportOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => bytewise(a.file, b.file) || a.span[0] - b.span[0]);
}

import type { Reach } from '../change/reach.ts';
import type { Configuration } from '../environments/configuration.ts';
import type { Instant } from '../environments/instant.ts';
import type { Inventory } from '../flux/inventory.ts';
import type { ImageUpdateAutomation, PolicyId } from '../flux/objects.ts';
import type { DeployedValue } from '../manifests/deployed.ts';
import type { MarkedFile } from '../manifests/markers.ts';
import type { SourceFile } from '../ports.ts';
import type { Problem } from '../problem/problem.ts';
import type { Writing } from './writings.ts';

/** What the rules judge: a repository as it was read. */
export interface Facts {
  readonly inventory: Inventory;
  /** The directories and files that were looked through. */
  readonly places: readonly string[];
  readonly marked: readonly MarkedFile[];
  readonly deployed: ReadonlyMap<PolicyId, readonly DeployedValue[]>;
  /** Of those automations whose path was found. */
  readonly reaches: readonly Reach[];
  readonly writings: ReadonlyMap<ImageUpdateAutomation, readonly Writing[]>;
  /** undefined: it has mistakes of its own. Where there is no file it is an empty one. */
  readonly configuration: Configuration | undefined;
  readonly holds: SourceFile | undefined;
  readonly now: Instant;
}

/** Finds mistakes of one kind. It throws nothing, and what one object lacks leaves the others alone. */
export type Rule = (facts: Facts) => readonly Problem[];

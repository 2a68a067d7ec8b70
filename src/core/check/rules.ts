import { findDeployed } from '../manifests/deployed.ts';
import type { Problem } from '../problem/problem.ts';
import { strayAnnotations } from './annotations.ts';
import { automationProblems } from './automations.ts';
import type { Facts, Rule } from './facts.ts';
import { emptyExtracts, unanchoredPatterns } from './filters.ts';
import { idleHoldProblems } from './holds.ts';
import { shortIntervals } from './intervals.ts';
import { droppedDigests, emptyDigests, unknownMarkers, unquotedValues, unreached } from './markers.ts';
import { messageProblems } from './messages.ts';
import { descendingOrders, impreciseNumbers } from './order.ts';
import { preReleaseLeaks, unboundedRanges } from './ranges.ts';
import { unmarkedEnvironments } from './unmarked.ts';
import { unsoundObjects } from './soundness.ts';
import { unusedPolicies } from './usage.ts';
import { writingsOf } from './writings.ts';

const markerRules: readonly Rule[] = [unknownMarkers, emptyDigests, droppedDigests, unquotedValues, unreached];

const objectRules: readonly Rule[] = [
  unsoundObjects,
  strayAnnotations,
  unboundedRanges,
  preReleaseLeaks,
  descendingOrders,
  impreciseNumbers,
  unanchoredPatterns,
  emptyExtracts,
  shortIntervals,
  messageProblems,
  automationProblems,
  unmarkedEnvironments,
  idleHoldProblems,
];

/** Adds to what was read what follows from it. */
export function factsOf(read: Omit<Facts, 'deployed' | 'writings'>): Facts {
  const { inventory, reaches, marked } = read;
  return { ...read, deployed: findDeployed(marked), writings: writingsOf(inventory, reaches, marked) };
}

/** Judges a repository by every rule that needs no registry. What reading it showed is not told again. */
export function judgeFacts(facts: Facts): readonly Problem[] {
  const aboutMarkers = markerRules.flatMap((rule) => rule(facts));
  const faulty = [...facts.marked.flatMap(({ problems }) => problems), ...aboutMarkers];
  return [...aboutMarkers, ...unusedPolicies(facts, faulty), ...objectRules.flatMap((rule) => rule(facts))];
}

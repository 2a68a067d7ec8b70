import type { ImageUpdateAutomation } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import { Problem } from '../problem/problem.ts';
import { baseOf } from './base.ts';
import { crossings } from './environments.ts';
import type { Facts } from './facts.ts';
import { placesText, type Writing } from './writings.ts';

/**
 * Finds automations that get into each other's way, or that write where they should not. One that has no path of its
 * own is told so only where nothing worse came of it.
 *
 *     two of the path ./apps that select the same policies → automation/overlap
 *     one of two, without update.path → automation/no-path
 */
export function automationProblems(facts: Facts): readonly Problem[] {
  const overlapping = overlaps(facts);
  const crossing = crossings(facts);
  const told = new Set([...overlapping.flatMap(({ pair }) => pair), ...crossing.map(({ automation }) => automation)]);
  return [
    ...overlapping.map(({ problem }) => problem),
    ...crossing.map(({ problem }) => problem),
    ...withoutPath(facts)
      .filter((automation) => !told.has(automation))
      .map(noPath),
    ...facts.inventory.automations.filter(isWithoutBranch).map(noBranch),
  ];
}

interface Overlap {
  readonly pair: readonly ImageUpdateAutomation[];
  readonly problem: Problem;
}

function overlaps({ writings }: Facts): readonly Overlap[] {
  const all = [...writings];
  return all.flatMap(([second, theirs], index) =>
    all.slice(0, index).flatMap(([first, ours]) => {
      const shared = sameGround(first, second) ? commonTo(ours, theirs) : [];
      return shared.length === 0 ? [] : { pair: [first, second], problem: overlap(first, second, shared) };
    }),
  );
}

function commonTo(ours: readonly Writing[], theirs: readonly Writing[]): readonly Writing[] {
  // Both lists were cut from one, so that what they share is the same object.
  const known = new Set(ours);
  return theirs.filter((writing) => known.has(writing));
}

/** Whether two automations start from one branch of one repository, as far as their own text tells. */
function sameGround(one: ImageUpdateAutomation, other: ImageUpdateAutomation): boolean {
  const [a, b] = [one, other].map((automation) => {
    const { source } = automation;
    return `${source.namespace}/${source.name} ${baseOf(automation, '') ?? automation.id}`;
  });
  return a === b;
}

function overlap(first: ImageUpdateAutomation, second: ImageUpdateAutomation, shared: readonly Writing[]): Problem {
  return new Problem(
    'automation/overlap',
    `Cannot tell which of "${first.id}" and "${second.id}" writes ${placesText(shared)}: both do`,
    {
      at: placeOfField(second.meta, 'spec.update.path'),
      hint: 'Give each a spec.update.path of its own, such as path: ./apps/NAME, or policies of its own by spec.policySelector.',
    },
  );
}

function withoutPath({ writings }: Facts): readonly ImageUpdateAutomation[] {
  const awake = [...writings.keys()];
  return awake.filter(
    (automation) =>
      automation.path === '.' && awake.some((other) => other !== automation && sameGround(automation, other)),
  );
}

function noPath(automation: ImageUpdateAutomation): Problem {
  return new Problem(
    'automation/no-path',
    `Cannot keep "${automation.id}" to files of its own: it has no spec.update.path, beside other automations on the same branch`,
    {
      at: placeOfField(automation.meta, 'spec.update.path'),
      hint: 'Write update: { path: ./apps/NAME, strategy: Setters } in spec.',
    },
  );
}

function isWithoutBranch({ checkout, push }: ImageUpdateAutomation): boolean {
  return checkout === undefined && push?.branch === undefined;
}

function noBranch({ id, meta }: ImageUpdateAutomation): Problem {
  return new Problem(
    'automation/no-branch',
    `Cannot tell from "${id}" which branch it changes: it names none, and Flux takes that of the GitRepository, or else master`,
    { at: placeOfField(meta, 'spec.git'), hint: 'Write checkout: { ref: { branch: main } } in spec.git.' },
  );
}

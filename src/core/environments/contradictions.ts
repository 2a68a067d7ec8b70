import { isUnder } from '../change/source.ts';
import type { ProblemCode } from '../problem/codes.ts';
import { Problem, type Place } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';
import type { Configuration, Environment, Promotion, PullRequestWishes } from './configuration.ts';

/** Finds a place in the file by the keys that lead there. */
export type PlaceOf = (keys: readonly string[]) => Place;

interface Contradiction {
  readonly code: ProblemCode;
  readonly keys: readonly string[];
  readonly found: string;
  readonly hint: string;
}

/**
 * Lists what a well-formed configuration asks for and nobody could do: environments that are not there, that wait for
 * each other or share files, and settings that rule each other out.
 *
 *     { a: { from: b }, b: { from: a } } → [config/cycle 'a → b → a']
 */
export function contradictionsOf(configuration: Configuration, placeOf: PlaceOf): readonly Problem[] {
  const environments = [...configuration.environments.values()];
  const found = [
    ...environments.flatMap((environment) => unknownSources(environment, configuration)),
    ...cycles(configuration),
    ...environments.flatMap((environment, index) => overlaps(environment, environments.slice(0, index))),
    ...environments.flatMap((environment) => merges(environment, configuration)),
    ...environments.flatMap(mapsTwice),
    ...environments.flatMap(draftPromotions),
    ...drafts([], configuration.pullRequest),
    ...sharedBranch(configuration),
    ...sameReceivers(configuration),
  ];
  return found.map(
    ({ code, keys, found, hint }) =>
      new Problem(code, `Cannot follow "${keys.join('.')}": ${found}`, { at: placeOf(keys), hint }),
  );
}

function unknownSources({ name, promotion }: Environment, { environments }: Configuration): readonly Contradiction[] {
  const from = promotion?.from ?? [];
  return from.flatMap((source, index) => {
    if (environments.has(source)) return [];
    const meant = nearest(source, environments.keys());
    return {
      code: 'config/unknown-environment',
      keys: ['environments', name, 'promotion', 'from', String(index)],
      found: `there is no environment "${source}"`,
      hint: meant === undefined ? `Name one of: ${[...environments.keys()].join(', ')}.` : `Did you mean "${meant}"?`,
    };
  });
}

/** One for each cycle, named from the environment of it that stands first in the file. */
function cycles({ environments }: Configuration): readonly Contradiction[] {
  const done = new Set<string>();
  const found: Contradiction[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const start = trail.indexOf(name);
    if (start >= 0) found.push(cycle([...trail.slice(start), name]));
    if (start >= 0 || done.has(name)) return;
    for (const source of environments.get(name)?.promotion?.from ?? []) visit(source, [...trail, name]);
    done.add(name);
  };
  for (const name of environments.keys()) visit(name, []);
  return found;
}

function cycle(names: readonly string[]): Contradiction {
  return {
    code: 'config/cycle',
    keys: ['environments', names[0] ?? '', 'promotion', 'from'],
    found: `it comes from itself: ${names.join(' ← ')}`,
    hint: 'Let the first stage have no "promotion".',
  };
}

function overlaps(environment: Environment, earlier: readonly Environment[]): readonly Contradiction[] {
  return earlier.flatMap((other) => {
    const shared = sharedPath(environment, other);
    if (shared === undefined) return [];
    return {
      code: 'config/overlap',
      keys: ['environments', environment.name],
      found: `"${shared}" belongs to "${other.name}" as well`,
      hint: 'Give each environment a branch or paths of its own: a file may belong to one only.',
    };
  });
}

function sharedPath(one: Environment, other: Environment): string | undefined {
  if (one.branch !== other.branch && one.branch !== undefined && other.branch !== undefined) return undefined;
  const [mine, theirs] = [one, other].map(({ paths }) => (paths.length === 0 ? ['.'] : paths));
  for (const path of mine ?? []) {
    for (const taken of theirs ?? []) {
      if (isUnder(taken, path)) return path;
      if (isUnder(path, taken)) return taken;
    }
  }
  return undefined;
}

function merges({ name, branch, promotion }: Environment, { environments }: Configuration): readonly Contradiction[] {
  if (promotion?.style !== 'merge') return [];
  const keys = ['environments', name, 'promotion', 'style'];
  const sources = promotion.from.map((source) => environments.get(source)).filter((source) => source !== undefined);
  const apart = sources.every(
    (source) => source.branch !== undefined && branch !== undefined && source.branch !== branch,
  );
  const code = 'config/impossible';
  if (!apart) {
    const hint = 'Give both environments a branch of their own, or write "style: images".';
    return [{ code, keys, found: 'a merge needs two branches', hint }];
  }
  return aboutPolicies(promotion)
    ? [
        {
          code,
          keys,
          found: 'a merge moves all of a branch, and no policies',
          hint: 'Remove "policies" and "together".',
        },
      ]
    : [];
}

function aboutPolicies({ policies, gates }: Promotion): boolean {
  return policies.size > 0 || gates.together.length > 0;
}

function mapsTwice({ name, promotion }: Environment): readonly Contradiction[] {
  const pairs = [...(promotion?.policies ?? [])];
  return pairs
    .filter(([, target], index) => pairs.findIndex(([, other]) => other === target) < index)
    .map(([source, target]) => ({
      code: 'config/impossible',
      keys: ['environments', name, 'promotion', 'policies', source],
      found: `"${target}" would get its image from two policies`,
      hint: 'Name each policy of this environment once.',
    }));
}

/** GitHub refuses to take a draft into auto-merge, and nobody would ask again once it is none. */
function draftPromotions({ name, promotion }: Environment): readonly Contradiction[] {
  if (promotion === undefined) return [];
  const keys = ['environments', name, 'promotion'];
  const { pullRequest, onClosedGate } = promotion;
  return drafts(keys, { ...pullRequest, draft: pullRequest.draft || onClosedGate === 'draft' });
}

function drafts(keys: readonly string[], wishes: PullRequestWishes): readonly Contradiction[] {
  if (!wishes.draft || !wishes.autoMerge) return [];
  return [
    {
      code: 'config/impossible',
      keys: [...keys, 'pull-request', 'auto-merge'],
      found: 'GitHub merges no draft',
      hint: 'Remove "auto-merge", or what makes it a draft.',
    },
  ];
}

function sharedBranch({ pullRequest }: Configuration): readonly Contradiction[] {
  const { grouping, branch } = pullRequest;
  if (grouping === 'run' || branch === undefined || branch.includes(`{${grouping}}`)) return [];
  return [
    {
      code: 'config/impossible',
      keys: ['pull-request', 'branch'],
      found: `every ${grouping} would push to the same branch`,
      hint: `Put {${grouping}} into the branch.`,
    },
  ];
}

/** Who stands there twice would be told everything twice; and of one issue there is one. */
function sameReceivers({ notifications }: Configuration): readonly Contradiction[] {
  const addresses = notifications.map((receiver) => (receiver.type === 'issue' ? 'issue' : receiver.urlFrom));
  return addresses.flatMap((address, index) => {
    if (addresses.indexOf(address) === index) return [];
    return {
      code: 'config/impossible',
      keys: ['notifications', String(index)],
      found: address === 'issue' ? 'a repository has one dashboard' : `env:${address} is told of everything already`,
      hint: 'Let one entry say all that this receiver is told of.',
    };
  });
}

import type { Reach } from '../change/reach.ts';
import { isUnder } from '../change/source.ts';
import { selects } from '../flux/selector.ts';
import { Problem } from '../problem/problem.ts';
import type { Site } from './site.ts';

/** Which automation is to write a file. */
export type Writer =
  | { readonly kind: 'present' }
  /** A new one, of this path. */
  | { readonly kind: 'new'; readonly path: string }
  /** None can, for this one is in the way. */
  | { readonly kind: 'none'; readonly automation: string };

/**
 * Finds which automation is to write a file with a policy that is new, and so has no labels. A new automation gets the
 * widest path that holds nothing another one writes: two would write the same values.
 *
 *     ('apps/web/a.yaml', '.', [an automation of apps/api]) → { kind: 'new', path: 'apps/web' }
 */
export function writerOf(file: string, within: string, reaches: readonly Reach[]): Writer {
  const here = reaches.filter(({ path }) => isUnder(path, file));
  if (here.some(({ automation }) => selects(automation.policySelector, {}))) return { kind: 'present' };
  let [inTheWay] = here;
  for (const path of inTheWay === undefined ? pathsTowards(file, within) : []) {
    inTheWay = reaches.find((reach) => isUnder(path, reach.path));
    if (inTheWay === undefined) return { kind: 'new', path };
  }
  return { kind: 'none', automation: inTheWay?.automation.meta.name ?? '' };
}

/** The path itself, and every directory on the way from there to the file. */
function pathsTowards(file: string, within: string): readonly string[] {
  const all = file.split('/').map((_, index, names) => names.slice(0, index).join('/'));
  return [within, ...all.filter((path) => path !== '' && path !== within && isUnder(within, path))];
}

/** Says that no automation could write a site. */
export function unwritable({ at, text }: Site, automation: string): Problem {
  return new Problem(
    'init/unmarkable',
    `Cannot put a marker behind "${text}": the ImageUpdateAutomation "${automation}" is in the way of one that could write it`,
    {
      at,
      hint: `Widen its spec.update.path or its spec.policySelector, or move the file out of the directories that hold its own.`,
    },
  );
}

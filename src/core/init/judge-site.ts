import { parseImage } from '../image/reference.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import type { Obstacle, Override, Site, Spot } from './site.ts';

/** A site whose image and tag are known, with the spots to mark. */
export interface SoundSite extends Site {
  readonly image: string;
  readonly tag: string;
  /** Whether updates may write it; else only promotions and rollbacks do. */
  readonly isOpen: boolean;
}

/**
 * Gives a site as it can be marked, or the problem that leaves it alone.
 *
 *     image: '${IMAGE}' → init/not-an-image    image: app → init/no-tag    image: app:1 # why → init/unmarkable
 */
export function judgeSite(site: Site, isOpen: boolean): SoundSite | Problem {
  const { image, tag, at, text } = site;
  if (image === undefined) {
    return new Problem('init/not-an-image', `Cannot follow "${text}": it is no image, as text that a template fills`, {
      at,
      hint: 'Write the image in full, or mark the place where its tag is set.',
    });
  }
  if (tag === undefined) {
    return new Problem('init/no-tag', `Cannot follow "${text}": it names no tag, and so no series of tags`, {
      at,
      hint: `Write the tag that runs now, such as ${image}:1.0.0.`,
    });
  }
  const parsed = attempt(() => parseImage(image));
  if (parsed instanceof Problem) return parsed.with({ at });
  // A name is the same before and after; nothing is lost where it gets no marker.
  const spots = site.spots.filter(({ suffix, obstacle }) => suffix !== ':name' || obstacle === undefined);
  const hindered = spots.find(({ obstacle }) => obstacle !== undefined);
  if (hindered?.obstacle !== undefined) return unmarkable(hindered, hindered.obstacle);
  return { ...site, image, tag, isOpen, spots };
}

/** Says that a value cannot have a marker. */
export function unmarkable({ at, value }: Pick<Spot, 'at' | 'value'>, { state, hint }: Obstacle): Problem {
  return new Problem('init/unmarkable', `Cannot put a marker behind "${value}": ${state}`, { at, hint });
}

/**
 * Tells whether a Kustomization decides what runs at a site: it gives its image another name, or the tag that it lacks.
 *
 *     (image: app:dev, [{ name: 'app', isRenamed: true }]) → true    (image: app:1, [{ name: 'app', isRenamed: false }]) → false
 */
export function isOverridden({ image, tag, override }: Site, overrides: readonly Override[]): boolean {
  if (override !== undefined) return false;
  return overrides.some(({ name, isRenamed }) => name === image && (isRenamed || tag === undefined));
}

import { openSieve } from '../policy/sieve.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import { exclusionList } from './object-text.ts';
import { isCommit, literal, type Reading, type Scheme } from './scheme.ts';
import { seriesScheme } from './series-scheme.ts';
import type { Obstacle } from './site.ts';
import { versionScheme } from './version-scheme.ts';

/**
 * Proposes how to follow the tags of an image from the one that is deployed, or says why none is safe. What is proposed
 * can choose the deployed tag, and chooses nothing that ranks below it. `pinned`: the manifest holds a digest too.
 *
 *     ('1.4.0', ['1.4.0', '1.5.0', '2.0.0']) → semver 1.x    ('latest', ['latest']) → ^latest$, digest Always
 *     ('0a1b2c3', ['0a1b2c3']) → an obstacle: nothing in the tag says which is newer
 */
export function proposeScheme(tag: string, listed: readonly string[], pinned: boolean): Scheme | Obstacle {
  const readings: readonly Reading[] = [versionScheme, seriesScheme, fixedScheme];
  for (const read of readings) {
    const scheme = read(tag, listed);
    if (scheme === undefined) continue;
    if ('state' in scheme) return scheme;
    if (takes(scheme, tag, listed)) return pinned ? withDigest(scheme) : scheme;
  }
  return noOrder;
}

const noOrder: Obstacle = {
  state: 'nothing in the tag says which of two is newer',
  hint: 'Build tags with a version, a number or a time in them, such as main-0a1b2c3-1714564800, or write the policy by hand.',
};

/** Without it Flux would write the image without the digest that it has now. */
function withDigest(scheme: Scheme): Scheme {
  if (scheme.digestReflection === 'Always') return scheme;
  return { ...scheme, digestReflection: 'IfNotPresent', label: `${scheme.label}-digest` };
}

/** A name such as `latest` or `bookworm` always means the newest of something; its digest is what moves. */
const fixedScheme: Reading = (tag) => {
  if (tag.split(/[-_]/).some(isCommit)) return noOrder;
  return {
    rule: { kind: 'alphabetical', order: 'asc' },
    filter: { pattern: `^${literal(tag)}$`, extract: '' },
    digestReflection: 'Always',
    reason: 'is a name that moves, so that its digest is followed',
    label: tag,
  };
};

/** Asks what an update would ask. */
function takes({ rule, filter }: Scheme, tag: string, listed: readonly string[]): boolean {
  const ranked = attempt(() => {
    const sieve = openSieve({ rule, filter, exclusionList, deployed: new Set([tag]), ranked: true });
    sieve.offer(listed);
    return sieve.ranked();
  });
  return !(ranked instanceof Problem) && ranked.some((candidate) => candidate.tag === tag);
}

import type { Inventory } from '../flux/inventory.ts';
import { Problem } from '../problem/problem.ts';
import type { NewMarker } from './insert-markers.ts';
import { unmarkable, type SoundSite } from './judge-site.ts';
import { unusedName } from './object-name.ts';
import { policyText, repositoryText } from './object-text.ts';
import { proposeScheme } from './propose-scheme.ts';
import type { Scheme } from './scheme.ts';

export interface Proposals {
  /** The objects to write, in the order of the sites. */
  readonly documents: readonly string[];
  readonly markers: readonly NewMarker[];
  readonly problems: readonly Problem[];
}

export interface Known {
  readonly namespace: string;
  readonly inventory: Inventory;
  /** What the registry lists for each image. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

interface Proposed {
  readonly site: SoundSite;
  readonly scheme: Scheme;
}

/**
 * Proposes an ImageRepository for each image, an ImagePolicy for each way to follow its tags, and the markers. Objects
 * that are there already and say the same are used. A site that only promotions write takes the policy of an open site
 * of its image. Sites of images without tags in `known` are left out.
 *
 *     [app:1.4.0 in two files] → one repository, one policy, two markers
 */
export function proposePolicies(sites: readonly SoundSite[], known: Known): Proposals {
  const answers = sites.flatMap((site) => {
    const listed = known.tags.get(site.image);
    return listed === undefined ? [] : [{ site, scheme: schemeFor(site, listed) }];
  });
  const problems = answers.flatMap(({ scheme }) => (scheme instanceof Problem ? [scheme] : []));
  const proposed = answers.flatMap(({ site, scheme }) => (scheme instanceof Problem ? [] : [{ site, scheme }]));
  const book = new Book(known);
  const markers = alongPromotions(proposed).flatMap((one) => {
    const policy = book.policyFor(one);
    return one.site.spots.map(({ suffix, end, at }) => ({ setter: `${known.namespace}:${policy}${suffix}`, end, at }));
  });
  return { documents: book.documents, markers, problems };
}

function schemeFor({ at, image, tag, digest, spots }: SoundSite, listed: readonly string[]): Scheme | Problem {
  const subject = `Cannot follow "${image}:${tag}"`;
  if (!listed.includes(tag)) {
    return new Problem('init/tag-unlisted', `${subject}: the registry does not list this tag any more`, {
      at,
      hint: 'Deploy a tag that is there, and run init again.',
    });
  }
  const scheme = proposeScheme(tag, listed, digest !== undefined);
  if ('state' in scheme) return new Problem('init/no-order', `${subject}: ${scheme.state}`, { at, hint: scheme.hint });
  const [first] = spots;
  const holdsDigest = spots.some(({ suffix }) => suffix === '' || suffix === ':digest');
  if (first === undefined || scheme.digestReflection !== 'Always' || holdsDigest) return scheme;
  return unmarkable(first, {
    state: 'the tag stays the same and only its digest moves, for which there is no field',
    hint: 'Write digest: beside the tag, or deploy a tag with a version.',
  });
}

/** What is promoted is what the environment before has, whatever was deployed here by hand. */
function alongPromotions(proposed: readonly Proposed[]): readonly Proposed[] {
  const open = proposed.filter(({ site }) => site.isOpen);
  return proposed.map((one) => {
    if (one.site.isOpen) return one;
    const { digestReflection } = one.scheme;
    const lead = open.find(
      ({ site, scheme }) => site.image === one.site.image && scheme.digestReflection === digestReflection,
    );
    return { site: one.site, scheme: lead?.scheme ?? one.scheme };
  });
}

/** The objects that there are, and those that are to be. */
class Book {
  readonly documents: string[] = [];
  readonly #namespace: string;
  readonly #repositories: Map<string, string>;
  readonly #policies: Map<string, string>;
  readonly #taken: { readonly ImageRepository: Set<string>; readonly ImagePolicy: Set<string> };

  constructor({ namespace, inventory }: Known) {
    this.#namespace = namespace;
    const { repositories, policies } = inventory;
    const own = [...repositories.values()].filter(({ meta }) => meta.namespace === namespace);
    this.#repositories = new Map(own.map(({ image, meta }) => [image, meta.name]));
    const ownPolicies = [...policies.values()].filter(({ meta }) => meta.namespace === namespace);
    this.#policies = new Map(
      ownPolicies.map((policy) => [keyOf(repositories.get(policy.repository)?.image, policy), policy.meta.name]),
    );
    const broken = (kind: string): readonly string[] =>
      [...inventory.broken.keys()]
        .map((key) => key.split('/'))
        .flatMap(([of, , name = '']) => (of === kind ? name : []));
    this.#taken = {
      ImageRepository: new Set([...own.map(({ meta }) => meta.name), ...broken('ImageRepository')]),
      ImagePolicy: new Set([...ownPolicies.map(({ meta }) => meta.name), ...broken('ImagePolicy')]),
    };
  }

  /** Names the policy, and makes it where there is none. */
  policyFor({ site: { image, tag }, scheme }: Proposed): string {
    const key = keyOf(image, scheme);
    const known = this.#policies.get(key);
    if (known !== undefined) return known;
    const repository = this.#repositoryFor(image);
    const name = this.#name('ImagePolicy', [repository, `${repository}-${scheme.label}`]);
    this.#policies.set(key, name);
    this.documents.push(policyText({ namespace: this.#namespace, name }, repository, scheme, tag));
    return name;
  }

  #repositoryFor(image: string): string {
    const known = this.#repositories.get(image);
    if (known !== undefined) return known;
    const parts = image.split('/');
    const name = this.#name('ImageRepository', [parts.slice(-1).join('-'), parts.slice(-2).join('-'), parts.join('-')]);
    this.#repositories.set(image, name);
    this.documents.push(repositoryText({ namespace: this.#namespace, name }, image));
    return name;
  }

  #name(kind: 'ImageRepository' | 'ImagePolicy', wishes: readonly string[]): string {
    const name = unusedName(wishes, this.#taken[kind]);
    this.#taken[kind].add(name);
    return name;
  }
}

function keyOf(
  image: string | undefined,
  { rule, filter, digestReflection }: Omit<Scheme, 'reason' | 'label'>,
): string {
  return JSON.stringify([image, Object.values(rule), filter?.pattern, filter?.extract, digestReflection]);
}

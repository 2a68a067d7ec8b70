import { readObjects } from '../../core/flux/read.ts';
import type { SoundSite } from '../../core/init/judge-site.ts';
import { repositoryText } from '../../core/init/object-text.ts';
import type { Progress, Registry } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { sortOut } from '../../core/problem/sort-out.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { count } from '../../core/text/count.ts';

/** The tags of images by their names; filled in as they are asked for, each once in a run. */
export type Lists = Map<string, readonly string[]>;

export interface ListEdges {
  readonly registry: Registry;
  readonly progress: Progress;
  readonly lists: Lists;
}

/** Lists the tags of every image, each once. What its registry does not answer is a problem at the first site of it. */
export async function listTags(
  sites: readonly SoundSite[],
  { namespace, concurrency }: Settings,
  { registry, progress, lists }: ListEdges,
): Promise<readonly Problem[]> {
  const unlisted = sites.filter(({ image }) => !lists.has(image));
  const firsts = [...new Map(unlisted.toReversed().map((site) => [site.image, site])).values()].reverse();
  if (firsts.length === 0) return [];
  progress.group(`Scanning ${count(firsts.length, 'image repository', 'image repositories')}`);
  const settled = await settle(firsts, concurrency, async ({ image, at }) => {
    const [tags] = await settle([image], 1, (name) => tagsOf(name, namespace, registry));
    if (tags instanceof Problem) throw tags.with({ at });
    lists.set(image, tags ?? []);
  });
  progress.endGroup();
  return sortOut(settled)[1];
}

/** Asks for the repository as it would be written, and so as an update will ask. */
async function tagsOf(image: string, namespace: string, registry: Registry): Promise<readonly string[]> {
  const text = repositoryText({ namespace, name: 'init' }, image);
  const { objects } = readObjects([{ path: 'init.yaml', text }], { namespace });
  const tags: string[] = [];
  for (const object of objects) {
    if (object.kind !== 'ImageRepository') continue;
    for await (const page of registry.tags(object)) tags.push(...page);
  }
  return tags;
}

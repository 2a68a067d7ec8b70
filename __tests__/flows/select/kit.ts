import { inventoryOf, type Inventory } from '../../../src/core/flux/inventory.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import type { ImageRepository, PolicyId } from '../../../src/core/flux/objects.ts';
import type { Digest } from '../../../src/core/image/digest.ts';
import { parseTag } from '../../../src/core/image/tag.ts';
import { nothing, type Ledger } from '../../../src/core/memory/ledger.ts';
import { mergeLedgers } from '../../../src/core/memory/merge.ts';
import type { Recollection } from '../../../src/core/memory/recollection.ts';
import type { Registry } from '../../../src/core/ports.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { selectTags, type Selected } from '../../../src/flows/select/tags.ts';
import type { SelectOptions } from '../../../src/flows/select/policy.ts';
import { digest, ten } from '../../core/memory/ledgers.ts';

export interface Image {
  readonly points?: string;
  /** Since when, by the registry's own clock. */
  readonly since?: number;
  readonly platforms?: readonly string[];
}

/** A registry in memory: each tag with the letter of its digest. */
export class TestRegistry implements Registry {
  readonly asked: string[] = [];
  images: Readonly<Record<string, Image>>;
  down = false;

  constructor(...tags: readonly string[]) {
    this.images = Object.fromEntries(tags.map((tag) => [tag, {}]));
  }

  async *tags({ image }: ImageRepository): AsyncGenerator<readonly string[]> {
    this.asked.push(`list ${image}`);
    await Promise.resolve();
    if (this.down)
      throw new Problem('registry/unavailable', `Cannot list the tags of "${image}": the registry answers 503`);
    yield Object.keys(this.images);
  }

  digest(_: ImageRepository, tag: string): Promise<Digest> {
    this.asked.push(`digest ${tag}`);
    return Promise.resolve(digest(this.images[tag]?.points ?? 'a'));
  }

  pushed(_: ImageRepository, tag: string): Promise<number | undefined> {
    const since = this.images[tag]?.since;
    if (since !== undefined) this.asked.push(`pushed ${tag}`);
    return Promise.resolve(since);
  }

  labels(): Promise<never> {
    return Promise.reject(new Error('nobody asks for labels here'));
  }

  platforms(_: ImageRepository, reference: string): Promise<readonly string[]> {
    this.asked.push(`platforms ${reference}`);
    return Promise.resolve(this.images[reference]?.platforms ?? ['linux/amd64']);
  }
}

const repository = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: web, namespace: apps }
spec: { image: ghcr.io/org/web, interval: 1h }
`;

/** A policy of 1.x by its name, with annotations and more fields of its spec, in flow style. */
export function policy(name = 'web', annotations = '', spec = ''): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata:
  name: ${name}
  namespace: apps
  annotations: { ${annotations} }
spec: { imageRepositoryRef: { name: web }, policy: { semver: { range: 1.x } }${spec} }
`;
}

export function inventory(...policies: readonly string[]): Inventory {
  const text = [repository, ...policies].join('---\n');
  const found = inventoryOf(readObjects([{ path: 'apps.yaml', text }], { namespace: 'apps' }));
  if (found.problems.length > 0) throw new Error(found.problems.map(({ message }) => message).join('\n'));
  return found;
}

export interface Run {
  readonly now?: number;
  readonly honoursInterval?: boolean;
  readonly allowDowngrade?: boolean;
  /** The tags that the manifests hold, by policy. */
  readonly deployed?: Readonly<Record<string, readonly string[]>>;
  readonly barred?: readonly string[];
  /** false: `state: off`. */
  readonly remembers?: boolean;
}

/** Runs that follow one another, each with what those before it have kept. */
export class Runs {
  readonly registry: TestRegistry;
  ledger: Ledger = nothing;
  readonly #inventory: Inventory;

  constructor(registry: TestRegistry, ...policies: readonly string[]) {
    this.registry = registry;
    this.#inventory = inventory(...policies);
  }

  async run(change: Run = {}): Promise<Selected> {
    const { now = ten, honoursInterval = false, allowDowngrade = false, remembers = true } = change;
    const recollection: Recollection | undefined = remembers
      ? { ledger: this.ledger, now, honoursInterval }
      : undefined;
    const options: SelectOptions = {
      deployed: deployedOf(change.deployed ?? {}),
      concurrency: 4,
      allowDowngrade,
      recollection,
      barredFor: () => new Map((change.barred ?? []).map((tag) => [tag, 'bad'])),
    };
    this.registry.asked.length = 0;
    const progress = { group: () => undefined, endGroup: () => undefined, info: () => undefined };
    const policies = [...this.#inventory.policies.values()];
    const selected = await selectTags(policies, this.#inventory, options, { registry: this.registry, progress });
    const news = selected.notes.news(false);
    if (news !== undefined) this.ledger = mergeLedgers(this.ledger, news);
    return selected;
  }
}

function deployedOf(tags: Readonly<Record<string, readonly string[]>>): SelectOptions['deployed'] {
  return new Map(
    Object.entries(tags).map(([name, held]) => [
      `apps/${name}` as PolicyId,
      held.map((text) => ({
        image: 'ghcr.io/org/web',
        tag: parseTag(text),
        digest: undefined,
        at: { file: 'web.yaml' },
      })),
    ]),
  );
}

/** Each policy's tag, or the code of what is in its way. */
export function answers({ outcomes }: Selected): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...outcomes].map(([id, outcome]) => [
      id.replace('apps/', ''),
      outcome.kind === 'selected' ? outcome.tag : outcome.problem.code,
    ]),
  );
}

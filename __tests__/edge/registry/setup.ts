import { expect, onTestFinished } from 'vitest';
import type { ImageRepository } from '../../../src/core/flux/objects.ts';
import { parseDigest, type Digest } from '../../../src/core/image/digest.ts';
import { parseTag, type Tag } from '../../../src/core/image/tag.ts';
import type { Registry } from '../../../src/core/ports.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { parseRegistryCredentials } from '../../../src/core/registry/registry-credentials.ts';
import { openRegistry, type RegistryOptions } from '../../../src/edge/registry/registry.ts';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import { startRegistry, type RegistryStandIn } from '../../../testkit/registry/registry.ts';
import type { RegistryOptions as StandInOptions } from '../../../testkit/registry/registry.ts';
import { startProxy, type ProxyOptions, type ProxyStandIn } from '../../../testkit/registry/proxy.ts';
import { TestClock } from '../../../testkit/registry/test-clock.ts';
import { startWitness, type Seen, type Witness } from '../../../testkit/registry/witness.ts';
import type { Reply } from '../../../testkit/registry/reply.ts';

export interface Opened {
  readonly registry: Registry;
  readonly clock: TestClock;
  readonly log: readonly string[];
  readonly masked: readonly string[];
}

/** Opens the registries with a clock that never waits; `credentials` is the text of the input. */
export function open(options: Partial<Omit<RegistryOptions, 'credentials'>> & { credentials?: string } = {}): Opened {
  const { credentials = '', ...rest } = options;
  const [clock, log, masked] = [new TestClock(), [] as string[], [] as string[]];
  const registry = openRegistry({
    env: {},
    clock,
    log: (line) => log.push(line),
    mask: (secret) => masked.push(secret),
    credentials: parseRegistryCredentials(credentials),
    ...rest,
  });
  return { registry, clock, log, masked };
}

/** Starts a stand-in that ends with the test. */
export async function serve(options: StandInOptions = {}): Promise<RegistryStandIn> {
  const server = await startRegistry(options);
  onTestFinished(() => server.close());
  return server;
}

/** Starts a server that should learn nothing, and ends with the test. */
export async function witness(answer: (seen: Seen) => Reply): Promise<Witness> {
  const server = await startWitness(answer);
  onTestFinished(() => server.close());
  return server;
}

/** Starts a proxy from which every name leads to one server; it ends with the test. */
export async function proxyTo(leadsTo: string, options: Partial<ProxyOptions> = {}): Promise<ProxyStandIn> {
  const proxy = await startProxy({ leadsTo, ...options });
  onTestFinished(() => proxy.close());
  return proxy;
}

/** All tags of an image, in the order in which they came. */
export async function list(
  registry: Registry,
  image: string,
  changes: Partial<ImageRepository> = {},
): Promise<string[]> {
  const tags: string[] = [];
  for await (const page of registry.tags(imageRepository(image, changes))) for (const tag of page) tags.push(tag);
  return tags;
}

export function tag(text: string): Tag {
  const parsed = parseTag(text);
  if (parsed === undefined) throw new Error(`${text} is no tag`);
  return parsed;
}

export function digest(text: string): Digest {
  const parsed = parseDigest(text);
  if (parsed === undefined) throw new Error(`${text} is no digest`);
  return parsed;
}

/** The Problem that some work ends with. Every one of them has a place, and none shows what is never to be shown. */
export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Problem)) throw new Error(`no Problem, but ${String(error)}`);
  expect(error.at).toEqual({ file: 'images.yaml', line: 1 });
  expect([error.message, error.hint, error.flux?.message].join(' ')).not.toMatch(/hunter2|Signature=secret|\p{Cc}/u);
  return error;
}

/** So many tags, `v0000000` and up. */
export function tags(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `v${String(index).padStart(7, '0')}`);
}

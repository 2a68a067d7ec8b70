import type { Need } from '../rest/access.ts';
import { canSee, may } from '../rest/access.ts';
import type { Actor, PermissionName } from '../store/people.ts';
import { archived, notAccessible, Refusal } from '../store/refusals.ts';
import type { PullRequest, Repository } from '../store/repository.ts';
import type { World } from '../store/world.ts';

export interface PullList {
  readonly field: string;
  readonly pulls: readonly PullRequest[];
  readonly args: object;
}

/** The makers of objects that refer to each other in a ring: repository → pull request → commit → repository. */
export interface Sources {
  readonly repository: (context: Context, repository: Repository) => Source;
  readonly commit: (context: Context, repository: Repository, oid: string) => Source;
  readonly label: (context: Context, repository: Repository, name: string) => Source;
  readonly pulls: (context: Context, repository: Repository, list: PullList) => Source;
}

/** What every resolver is given. */
export interface Context {
  readonly sources: Sources;
  readonly world: World;
  readonly actor: Actor;
  readonly violate: (text: string) => void;
}

/** An object of the schema: its fields as values, or as functions of their arguments. A field without is not served. */
export type Source = Readonly<Record<string, unknown>>;

export function refuse(type: string | undefined, message: string): Refusal {
  return new Refusal(200, message, { type });
}

/** "Could not resolve to a node with the global id of 'x'": quoted wherever GraphQL is used. */
export function unknownNode(id: string): Refusal {
  return refuse('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

export function requirePermission(
  context: Context,
  repository: Repository,
  level: Need['level'],
  ...anyOf: PermissionName[]
): void {
  if (!may(repository, context.actor, { anyOf, level })) throw notAccessible(context.actor.kind);
}

/** For mutations: who may not see a repository finds no node, who may not write is refused, an archive never changes. */
export function requireWrite(context: Context, repository: Repository, ...anyOf: PermissionName[]): void {
  requirePermission(context, repository, 'write', ...anyOf);
  if (repository.settings.archived) throw archived();
}

export function visibleRepository(context: Context, key: string): Repository | undefined {
  const found = [...context.world.repositories.values()].find((repository) => String(repository.id) === key);
  return found !== undefined && canSee(found, context.actor) ? found : undefined;
}

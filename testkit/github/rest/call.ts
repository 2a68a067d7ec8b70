import type { Actor } from '../store/people.ts';
import { notAccessible, notFound, unprocessable } from '../store/refusals.ts';
import { isPullRequest, type Issue, type PullRequest, type Repository } from '../store/repository.ts';
import type { World } from '../store/world.ts';
import { isObject, type Json, type JsonObject, type Operation } from './description.ts';

/** One request to one operation, already let in. */
export interface Call {
  readonly world: World;
  readonly operation: Operation;
  readonly actor: Actor | undefined;
  readonly repository: Repository;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  /** For what GitHub would let pass in silence, and a program should not do. */
  readonly violate: (text: string) => void;
}

export interface Answer {
  readonly status: number;
  /** undefined: none. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Route = (call: Call) => Answer;
export type Routes = Readonly<Record<string, Route>>;

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export const noContent: Answer = { status: 204 };

export function textOf(body: JsonObject, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' ? value : undefined;
}

export function flagOf(body: JsonObject, key: string): boolean {
  return body[key] === true;
}

export function listOf(body: JsonObject, key: string): readonly Json[] {
  const value = body[key];
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

export function textsOf(body: JsonObject, key: string): readonly string[] {
  return listOf(body, key).filter((item) => typeof item === 'string');
}

export function objectOf(body: JsonObject, key: string): JsonObject | undefined {
  const value = body[key];
  return isObject(value) ? value : undefined;
}

export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}

/** The one who asks; operations that write are never reached without. */
export function actorOf(call: Call): Actor {
  if (call.actor === undefined) throw notFound();
  return call.actor;
}

export function issueOf(call: Call): Issue {
  const issue = call.repository.issues.get(Number(param(call, 'issue_number')));
  if (issue === undefined) throw notFound();
  const { actor } = call;
  // "pull-requests" lets a token treat pull requests as issues, but not issues.
  const level = actor?.permissions.issues;
  const enough = call.operation.method === 'GET' ? level !== undefined : level === 'write';
  if (actor !== undefined && issue.pull === undefined && !enough && call.repository.settings.private)
    throw notAccessible(actor.kind);
  return issue;
}

export function pullOf(call: Call): PullRequest {
  const pull = call.repository.issues.get(Number(param(call, 'pull_number')));
  if (!isPullRequest(pull)) throw notFound();
  return pull;
}

/** Finds the commit that a name means: a SHA, `heads/x`, `tags/x`, or a branch's or tag's bare name. */
export function commitOf({ git }: Repository, name: string): string | undefined {
  const candidates = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name].map((ref) =>
    ref.startsWith('refs/') ? git.refs.read(ref) : undefined,
  );
  const oid = candidates.find((found) => found !== undefined) ?? name;
  return git.objects.has(oid, 'commit') ? oid : undefined;
}

/** The commit of a status or check; the text is quoted verbatim, with its 422, in public test suites. */
export function knownCommit(call: Call, name: string): string {
  const sha = commitOf(call.repository, name);
  if (sha === undefined) throw unprocessable(`No commit found for SHA: ${name}`);
  return sha;
}

/** One page of a list, with GitHub's `Link` header. */
export function page<T>(
  call: Call,
  items: readonly T[],
): { readonly items: readonly T[]; readonly headers: Record<string, string> } {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)));
  const at = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(number));
    return `<${call.world.origin}${pathOf(call)}?${query.toString()}>; rel="${rel}"`;
  };
  const before = at > 1 ? [link(at - 1, 'prev'), link(1, 'first')] : [];
  const after = at < last ? [link(at + 1, 'next'), link(last, 'last')] : [];
  const links = [...before, ...after];
  return {
    items: items.slice((at - 1) * size, at * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

function pathOf(call: Call): string {
  return call.operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(param(call, name)));
}

export function paged<T>(call: Call, items: readonly T[], shape: (item: T) => unknown): Answer {
  const { items: shown, headers } = page(call, items);
  return { status: 200, body: shown.map(shape), headers };
}

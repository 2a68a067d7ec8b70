import type { Octokit } from '@octokit/rest';
import { attempt, type Attempt } from './failure.ts';

/** One repository of a GitHub server, and how it is spoken to. */
export interface Server {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** The name that GraphQL knows the repository by; known once something was looked at. */
  readonly repositoryId: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export const contentsRead = 'contents: read';
export const contentsWrite = 'contents: write';
export const pullsWrite = 'pull-requests: write';

/** Names the repository in a message. `{ owner: 'o', repo: 'r' } → 'o/r'` */
export function nameOf({ owner, repo }: Pick<Server, 'owner' | 'repo'>): string {
  return `${owner}/${repo}`;
}

/** Asks something that may be asked again without harm: a lost answer is asked for anew. */
export function query<T>(
  { octokit }: Pick<Server, 'octokit'>,
  what: Attempt,
  text: string,
  variables: object,
): Promise<T> {
  return attempt(what, () => octokit.graphql<T>(text, { ...variables }));
}

/**
 * Changes something, once. A lost answer is not asked for again by the client: whoever sent it must look first whether
 * it was done.
 */
export function mutate<T>(server: Server, text: string, input: object): Promise<T> {
  return server.octokit.graphql<T>(text, { input, request: { retries: 0 } });
}

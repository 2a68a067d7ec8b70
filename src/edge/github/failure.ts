import type { ProblemCode } from '../../core/problem/codes.ts';
import { Problem } from '../../core/problem/problem.ts';
import { printable } from '../../core/text/printable.ts';
import { refusals, type Refused } from './refusals.ts';

/** What was attempted, for the message and the way out. */
export interface Attempt {
  /** After *Cannot*: `move the branch "main" of "owner/name"`. */
  readonly act: string;
  /** The permission that it takes, as a workflow writes it: `contents: write`. */
  readonly needs: string;
}

/**
 * Does something on the server; what GitHub refuses becomes a Problem that names the act, what GitHub said, and what to
 * change. Anything else that is thrown is a bug, and goes on.
 */
export async function attempt<T>(what: Attempt, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refused = refusedBy(error);
    if (refused === undefined) throw error;
    throw problemOf(refused, what, error);
  }
}

/**
 * Reads what GitHub said out of an error of its client; undefined for any other error. The client's classes belong to
 * packages below it, so an error is known by what it holds.
 */
export function refusedBy(error: unknown): Refused | undefined {
  if (!(error instanceof Error)) return undefined;
  const errors = field(error, 'errors');
  if (Array.isArray(errors)) return refusedByGraphql(errors, headersOf(error));
  if (error.message === 'GraphQL Rate Limit Exceeded') {
    return { status: 200, type: 'RATE_LIMITED', said: error.message, headers: {} };
  }
  const status = field(error, 'status');
  if (typeof status !== 'number') return undefined;
  const response = field(error, 'response');
  const answered = typeof response === 'object' && response !== null;
  return { status: answered ? status : 0, type: '', said: error.message, headers: answered ? headersOf(response) : {} };
}

function refusedByGraphql(errors: readonly unknown[], headers: Refused['headers']): Refused {
  const said = errors.map((error) => wordOf(error, 'message')).join('; ');
  return { status: 200, type: wordOf(errors[0], 'type'), said, headers };
}

function headersOf(holder: object): Refused['headers'] {
  const headers = field(holder, 'headers');
  if (typeof headers !== 'object' || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function wordOf(value: unknown, name: string): string {
  const word = typeof value === 'object' && value !== null ? field(value, name) : undefined;
  return typeof word === 'string' ? word : '';
}

function field(holder: object, name: string): unknown {
  return Reflect.get(holder, name);
}

function problemOf(refused: Refused, { act, needs }: Attempt, cause: unknown): Problem {
  const found = refusals.find(({ when }) => when(refused));
  const code: ProblemCode = found?.code ?? 'github/refused';
  const said = printable(refused.said).slice(0, 500);
  const state = found?.state === undefined ? `GitHub answers "${said}"` : found.state(refused);
  const hint = found?.hint(needs) ?? 'Look the answer up in the documentation of GitHub’s REST API.';
  // The client's error holds the request with its headers: only its name may go on.
  return new Problem(code, `Cannot ${act}: ${state}`, { hint, cause: nameOf(cause) });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

/** What a test makes a request meet, in place of or after what GitHub would do. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: unknown;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** The connection breaks: before anything was done, or after all of it was. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' };

const rest = 'https://docs.github.com/rest';
const limits = `${rest}/using-the-rest-api/rate-limits-for-the-rest-api`;

function answer(
  status: number,
  message: string,
  more: { readonly page?: string; readonly headers?: Readonly<Record<string, string>>; readonly errors?: unknown } = {},
): Fault {
  const body = {
    message,
    ...(more.errors === undefined ? {} : { errors: more.errors }),
    documentation_url: more.page ?? rest,
    status: String(status),
  };
  return {
    kind: 'answer',
    status,
    body,
    headers: { 'content-type': 'application/json; charset=utf-8', ...more.headers },
  };
}

function afterSeconds(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
}

const secondary =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.';

/** Answers with GitHub's own texts. */
export const faults = {
  unauthorized: (): Fault => answer(401, 'Bad credentials'),
  forbidden: (): Fault => answer(403, 'Resource not accessible by integration'),
  notFound: (): Fault => answer(404, 'Not Found'),
  conflict: (message = 'Git Repository is empty.'): Fault => answer(409, message),
  unprocessable: (message = 'Validation Failed', errors?: unknown): Fault => answer(422, message, { errors }),
  /** With or without `Retry-After`. */
  tooManyRequests: (retryAfter?: number): Fault =>
    answer(429, secondary, { page: limits, headers: afterSeconds(retryAfter) }),
  /** The secondary limit as it mostly comes: 403. */
  secondaryLimit: (retryAfter?: number): Fault =>
    answer(403, secondary, { page: limits, headers: afterSeconds(retryAfter) }),
  /** The primary limit; the hour ends in so many seconds. */
  primaryLimit: (resetsIn: number): Fault =>
    answer(403, 'API rate limit exceeded for installation ID 1.', {
      page: limits,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + resetsIn) },
    }),
  /** The primary limit of GraphQL, which is an answer of 200. */
  graphqlLimit: (): Fault => ({
    kind: 'answer',
    status: 200,
    body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }] },
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-ratelimit-remaining': '0' },
  }),
  /** 5xx answers of GitHub's edge are pages, not JSON. */
  serverError: (status: 500 | 502 | 503 | 504 = 502): Fault => ({
    kind: 'answer',
    status,
    body: '<html><head><title>Unicorn!</title></head></html>',
    headers: { 'content-type': 'text/html' },
  }),
  dropBefore: (): Fault => ({ kind: 'drop', when: 'before' }),
  dropAfter: (): Fault => ({ kind: 'drop', when: 'after' }),
} as const;

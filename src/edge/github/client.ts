import { Octokit } from '@octokit/rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

export interface ClientOptions {
  /** `https://api.github.com`, or `https://host/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /** How GitHub's limits are kept: writes a second apart, and waits as long as an answer says. */
  readonly manners: Manners;
}

export interface Manners {
  /** False where the server is a test's own. */
  readonly throttled: boolean;
  /** Milliseconds that the waits between retries are counted in: a second, or less in tests. */
  readonly unit: number;
}

const timeout = 60_000;
/** A limit that holds longer than this is told rather than waited for: the next run comes soon enough. */
const longestLimit = 120;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
const PatientOctokit = Octokit.plugin(retry, throttling);

/** A client that knows its base address from nowhere else, keeps GitHub's limits, and prints nothing. */
export function openClient({ apiUrl, token, fetch, manners }: ClientOptions): Octokit {
  const waits = (seconds: number, _options: unknown, _octokit: unknown, retryCount: number): boolean =>
    seconds <= longestLimit && retryCount < 2;
  return new PatientOctokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'flux-image-automation',
    log: silent,
    request: { fetch: withTimeout(fetch), log: silent },
    // A limit (429) is the other plugin's; a conflict (409) does not pass by waiting.
    retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retryAfterBaseValue: manners.unit },
    throttle: {
      enabled: manners.throttled,
      retryAfterBaseValue: manners.unit,
      onRateLimit: waits,
      onSecondaryRateLimit: waits,
    },
  });
}

function withTimeout(inner: typeof fetch): typeof fetch {
  return (input, init) => inner(input, { ...init, signal: AbortSignal.timeout(timeout) });
}

function ignore(): void {
  // Failures become Problems, and those are shown; headers and bodies would only bring secrets near a log.
}

/** One request as it came in, and what was answered. */
export interface Entry {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** `nobody`, `basic USER`, `bearer`, or `other`. */
  readonly who: string;
  readonly status: number;
}

/** What a stand-in was asked, and what of it no client should ask. */
export class Journal {
  readonly entries: Entry[] = [];
  /** Requests that break the protocol or carry what was not meant for this server. A test ends with none. */
  readonly violations: string[] = [];
  /** Every Authorization header that came in, whole. */
  readonly authorizations: string[] = [];

  violation(text: string): void {
    this.violations.push(text);
  }

  /** The requests in a form to compare: `GET /v2/app/tags/list?n=1000 nobody 200`. */
  lines(): readonly string[] {
    return this.entries.map(({ method, url, who, status }) => `${method} ${url} ${who} ${String(status)}`);
  }

  /** How many requests were made whose line holds this text. */
  count(text = ''): number {
    return this.lines().filter((line) => line.includes(text)).length;
  }

  clear(): void {
    this.entries.length = 0;
    this.violations.length = 0;
    this.authorizations.length = 0;
  }
}

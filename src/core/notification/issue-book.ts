/** The issues of the repository, as far as a dashboard needs them. Throws Problems (`github/…`). */
export interface IssueBook {
  /** Finds the oldest issue that this token's owner opened and whose body is the one that is looked for. */
  find(isIt: (body: string) => boolean): Promise<Issue | undefined>;
  open(issue: { readonly title: string; readonly body: string; readonly labels: readonly string[] }): Promise<void>;
  rewrite(number: number, body: string): Promise<void>;
  /** Lists the open pull requests that this program opened, from branches of the repository. */
  pulls(): Promise<readonly OpenPull[]>;
}

export interface Issue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly body: string;
}

export interface OpenPull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly base: string;
  readonly draft: boolean;
}

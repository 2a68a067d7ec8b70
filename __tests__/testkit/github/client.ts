import { startGitHub, type GitHub, type GitHubOptions, type RepositorySeed } from '../../../testkit/github/github.ts';
import type { RepositoryHandle } from '../../../testkit/github/handle.ts';
import type { Permissions, TokenKind } from '../../../testkit/github/store/people.ts';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Reads a value deep in a JSON answer. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<string | number, unknown> | undefined)?.[key], value);
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  return String(at(value, ...path));
}

/** Plain fetch, so that nothing of a client library stands between a test and the stand-in. */
export class Client {
  private readonly url: string;
  private readonly token: string | undefined;

  constructor(url: string, token: string | undefined) {
    this.url = url;
    this.token = token;
  }

  async send(method: string, path: string, body?: unknown): Promise<Reply> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        'user-agent': 'testkit',
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text, headers: response.headers };
  }

  get(path: string): Promise<Reply> {
    return this.send('GET', path);
  }

  post(path: string, body: unknown): Promise<Reply> {
    return this.send('POST', path, body);
  }

  patch(path: string, body: unknown): Promise<Reply> {
    return this.send('PATCH', path, body);
  }

  put(path: string, body: unknown): Promise<Reply> {
    return this.send('PUT', path, body);
  }

  delete(path: string): Promise<Reply> {
    return this.send('DELETE', path);
  }

  async graphql(query: string, variables: object = {}): Promise<unknown> {
    const { body } = await this.post('/graphql', { query, variables });
    return body;
  }
}

export const everything: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
};

export interface Bench {
  readonly github: GitHub;
  readonly repo: RepositoryHandle;
  /** GITHUB_TOKEN with every permission that a workflow can give. */
  readonly bot: Client;
  /** A fine-grained token of alice, who may write. */
  readonly alice: Client;
  as(login: string, kind: TokenKind, permissions: Permissions): Client;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a GitHub with one repository, `o/r`. */
export async function openBench(seed: Partial<RepositorySeed> = {}, options: GitHubOptions = {}): Promise<Bench> {
  const github = await startGitHub(options);
  const repo = github.createRepository({
    owner: 'o',
    name: 'r',
    files: { 'apps/app.yaml': 'image: app:1.0.0\n', 'run.sh': { content: 'echo\n', mode: '100755' } },
    collaborators: { alice: 'write' },
    ...seed,
  });
  const as: Bench['as'] = (login, kind, permissions) =>
    new Client(github.url, github.addToken({ login, kind, permissions }));
  return {
    github,
    repo,
    as,
    bot: as('github-actions[bot]', 'installation', everything),
    alice: as('alice', 'user', everything),
    [Symbol.asyncDispose]: () => github.close(),
  };
}

/** Makes a commit on top of a branch by the git endpoints, and gives its SHA. The branch does not move. */
export async function commitOn(
  client: Client,
  parent: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const base = await client.get(`/repos/o/r/git/commits/${parent}`);
  const tree = await client.post('/repos/o/r/git/trees', {
    base_tree: textAt(base.body, 'tree', 'sha'),
    tree: Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
  });
  const commit = await client.post('/repos/o/r/git/commits', {
    message: 'Change',
    tree: textAt(tree.body, 'sha'),
    parents: [parent],
  });
  return textAt(commit.body, 'sha');
}

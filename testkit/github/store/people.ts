export interface Person {
  readonly id: number;
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** What a token may be given: https://docs.github.com/rest/authentication/permissions-required-for-github-apps */
export type PermissionName =
  'actions' | 'checks' | 'contents' | 'deployments' | 'issues' | 'members' | 'pull_requests' | 'statuses' | 'workflows';

export type Permissions = Readonly<Partial<Record<PermissionName, 'read' | 'write'>>>;

/** `installation`: GITHUB_TOKEN or another App's; `user`: a fine-grained personal token. */
export type TokenKind = 'installation' | 'user';

/** Who asks, as the token says. */
export interface Actor {
  readonly person: Person;
  readonly kind: TokenKind;
  readonly permissions: Permissions;
  /** `owner/name` of the only repositories it can see; undefined: all where it is installed. */
  readonly repositories: readonly string[] | undefined;
}

export type Role = 'read' | 'write' | 'admin';

/** The e-mail that GitHub gives to who hides the real one, and to every bot. */
export function noreplyOf(person: Person): string {
  return `${person.id}+${person.login}@users.noreply.github.com`;
}

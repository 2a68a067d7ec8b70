/** One entry of `errors` in the answer to a request that fails validation. */
export interface FieldError {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
}

export interface RefusalDetails {
  readonly errors?: readonly FieldError[];
  /** `errors[].type` of GraphQL; undefined: GitHub sends none. */
  readonly type?: string | undefined;
  /** In place of the operation's own page. */
  readonly documentation?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * GitHub says no. The texts are GitHub's own, each with a public place where it was seen; where a text or a type is from
 * memory or not known, the comment says so. The program under test should go by status and state, not by text.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly errors: readonly FieldError[] | undefined;
  readonly type: string | undefined;
  readonly documentation: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, details: RefusalDetails = {}) {
    super(message);
    this.status = status;
    this.errors = details.errors;
    this.type = details.type;
    this.documentation = details.documentation;
    this.headers = details.headers ?? {};
  }
}

export function badCredentials(): Refusal {
  return new Refusal(401, 'Bad credentials', { documentation: 'https://docs.github.com/rest' });
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found', { type: 'NOT_FOUND' });
}

/** peter-evans/create-pull-request#3979 and docs, "Resource not accessible": one text for each kind of token. */
export function notAccessible(kind: 'installation' | 'user'): Refusal {
  const by = kind === 'installation' ? 'integration' : 'personal access token';
  return new Refusal(403, `Resource not accessible by ${by}`, { type: 'FORBIDDEN' });
}

/** hub4j/github-api, GHRepository.java; cli/cli prints the same text for GraphQL. Its GraphQL type is not known. */
export function archived(): Refusal {
  return new Refusal(403, 'Repository was archived so is read-only.', { type: 'FORBIDDEN' });
}

/** github/docs#36525: status, text and page. */
export function actionsMayNot(): Refusal {
  return new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.', { type: 'FORBIDDEN' });
}

export function validationFailed(...errors: readonly FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors, type: 'UNPROCESSABLE' });
}

export function unprocessable(message: string, documentation?: string): Refusal {
  return new Refusal(422, message, {
    type: 'UNPROCESSABLE',
    ...(documentation === undefined ? {} : { documentation }),
  });
}

/** The git endpoints answer 409 "Git Repository is empty." until there is a commit: quoted in public notes. */
export function emptyRepository(): Refusal {
  return new Refusal(409, 'Git Repository is empty.');
}

/** GraphQL knows no anonymous reader. */
export function graphqlRequiresAuthentication(): Refusal {
  return new Refusal(401, 'This endpoint requires you to be authenticated.', {
    documentation: 'https://docs.github.com/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql',
  });
}

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function requiresAuthentication(): Refusal {
  return new Refusal(401, 'Requires authentication');
}

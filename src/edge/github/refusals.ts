import type { ProblemCode } from '../../core/problem/codes.ts';
import { printable } from '../../core/text/printable.ts';

/** What GitHub answered. */
export interface Refused {
  /** 200 for an error of GraphQL, 0 where no answer came at all. */
  readonly status: number;
  /** GraphQL's own word for it: `STALE_DATA`, `FORBIDDEN`; empty for REST. */
  readonly type: string;
  readonly said: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Refusal {
  readonly code: ProblemCode;
  readonly when: (refused: Refused) => boolean;
  readonly hint: (needs: string) => string;
  /** What is said in place of GitHub's own words. */
  readonly state?: (refused: Refused) => string;
}

/**
 * GitHub's refusals, the first that fits being taken. Many have no code of their own, only a text: each text here was
 * seen in public reports, and what fits none is shown as it came.
 */
export const refusals: readonly Refusal[] = [
  {
    code: 'github/unauthorized',
    when: ({ status }) => status === 401,
    hint: () => 'Set token to ${{ github.token }}, or to the token of an App. Tokens of a run end with it.',
  },
  {
    code: 'github/rate-limited',
    when: ({ status, type, said }) => status === 429 || type === 'RATE_LIMITED' || /rate limit/i.test(said),
    state: ({ said, headers }) => `GitHub's limit is reached (${printable(said).slice(0, 200)})${waitOf(headers)}`,
    hint: () => 'Run less often, or give the token of an App: its limit is its own.',
  },
  {
    code: 'github/pull-requests-forbidden',
    when: ({ said }) => said.includes('not permitted to create or approve pull requests'),
    hint: () =>
      'Tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General → ' +
      'Workflow permissions (the organization has the same box), or give the token of an App.',
  },
  {
    code: 'publish/workflow-file',
    when: ({ said }) => /refusing to allow .* to create or update workflow/.test(said),
    hint: () => 'Give a token that may write workflow files, or keep markers out of .github/workflows.',
  },
  {
    code: 'github/archived',
    when: ({ said }) => said.includes('was archived so is read-only'),
    hint: () => 'Unarchive the repository under Settings → General, or take the workflow away.',
  },
  {
    code: 'github/ruleset',
    when: ({ said }) => /rule violations|GH013/i.test(said),
    hint: () =>
      'Publish by pull request (publish: pull-request), or add the App of the token to the bypass list of the ruleset ' +
      'under Settings → Rules.',
  },
  {
    code: 'github/protected-branch',
    when: ({ type, said }) =>
      type === 'BRANCH_PROTECTION_RULE_VIOLATION' ||
      /protected branch|GH006|required status check|approving review|must be made through a pull request/i.test(said) ||
      /Cannot (?:force-push to|delete) this branch|not authorized to push/i.test(said),
    hint: () =>
      'Publish by pull request (publish: pull-request), or let the App of the token past the protection under ' +
      'Settings → Branches.',
  },
  {
    code: 'publish/branch-moved',
    when: ({ type }) => type === 'STALE_DATA',
    hint: () => 'Give the workflow a concurrency group, so that its runs follow one another.',
  },
  {
    code: 'github/missing-permission',
    when: ({ status, type }) => status === 403 || type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES',
    hint: (needs) => `Give the job "permissions: ${needs}". The token of a run for a fork can only read.`,
  },
  {
    code: 'github/repository-not-found',
    when: ({ status, type }) => status === 404 || type === 'NOT_FOUND',
    hint: (needs) => `Check the name, and that the token can see it (permissions: ${needs}).`,
  },
  {
    code: 'github/already-exists',
    when: ({ said }) => /already exists/i.test(said),
    hint: () => 'Run again: the next run takes up what is there.',
  },
  {
    code: 'github/unavailable',
    when: ({ status, said }) => status === 0 || status >= 500 || said.includes('Something went wrong'),
    state: ({ status, said }) => (status === 0 ? `no answer came (${printable(said)})` : `GitHub answers ${status}`),
    hint: () => 'Run again, and see githubstatus.com. Check GITHUB_API_URL and the proxy if it never works.',
  },
];

function waitOf(headers: Refused['headers']): string {
  const seconds = headers['retry-after'];
  return seconds === undefined ? '' : `; it opens again in ${seconds} seconds`;
}

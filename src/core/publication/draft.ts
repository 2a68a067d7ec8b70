import type { Sha } from '../git/sha.ts';
import type { ChangedFile } from '../ports.ts';
import type { CommitPlan, Proposal } from './plan.ts';

/** A commit as it will be: decided, named down to its tree, and not yet sent. */
export interface Draft {
  readonly plan: CommitPlan;
  readonly proposal: Proposal;
  readonly message: string;
  readonly files: readonly ChangedFile[];
  /** The tree after this commit and those before it. */
  readonly tree: Sha;
}

const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/**
 * Tells whether GitHub takes a file for a workflow, which it lets no plain GITHUB_TOKEN change.
 *
 *     '.github/workflows/ci.yaml' → true    '.github/dependabot.yml' → false
 */
export function isWorkflow(path: string): boolean {
  return workflow.test(path);
}

/**
 * Splits a message as GitHub's createCommitOnBranch wants it; undefined where its headline and body, which GitHub
 * joins by an empty line, could not give the same text back.
 *
 *     'a\n\nb' → { headline: 'a', body: 'b' }    'a\nb' → undefined
 */
export function headlineAndBody(message: string): { readonly headline: string; readonly body: string } | undefined {
  const end = message.indexOf('\n');
  if (end === -1) return message.trim() === '' ? undefined : { headline: message, body: '' };
  const [headline, body] = [message.slice(0, end), message.slice(end + 2)];
  return headline.trim() === '' || message[end + 1] !== '\n' || body === '' ? undefined : { headline, body };
}

/** Base64 makes four bytes of three, and GitHub takes about 40 MB in one request. */
const largestMutation = 20_000_000;

/**
 * Tells whether createCommitOnBranch can make this commit: it knows no file modes, joins its message of two parts, and
 * takes all files in one request.
 */
export function isPlain({ files, message }: Draft): boolean {
  const size = files.reduce((sum, file) => sum + file.text.length, 0);
  const modes = files.every((file) => file.mode === '100644');
  return modes && size <= largestMutation && headlineAndBody(message) !== undefined;
}

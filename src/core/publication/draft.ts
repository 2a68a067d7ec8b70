import type { FileMode } from '../git/tree.ts';
import type { Sha } from '../git/sha.ts';
import type { Found, SourceFile } from '../ports.ts';
import type { CommitPlan, Proposal, Source } from './plan.ts';

export interface ChangedFile extends SourceFile {
  readonly mode: FileMode;
}

/** A commit as it will be: decided, named down to its tree, and not yet sent. */
export interface Draft {
  readonly plan: CommitPlan;
  readonly proposal: Proposal;
  readonly message: string;
  readonly files: readonly ChangedFile[];
  /** The tree after this commit and those before it. */
  readonly tree: Sha;
}

/**
 * Shows a source as it will be once earlier commits are made: the later automations of a branch edit what the earlier
 * ones wrote. Edits change values and never markers, so the files that are found stay the same.
 */
export function withFiles(source: Source, files: readonly SourceFile[]): Source {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  return {
    find: async (under, needles): Promise<Found> => {
      const found = await source.find(under, needles);
      return { ...found, files: found.files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text })) };
    },
  };
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

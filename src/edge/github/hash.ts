import { createHash } from 'node:crypto';
import { parseSha, type ObjectHash, type Sha } from '../../core/git/sha.ts';
import { Problem } from '../../core/problem/problem.ts';

/** Names objects as git does. */
export const gitHash: ObjectHash = (kind, content) =>
  shaFrom(createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex'));

/** Reads the name of an object in an answer of the server. Throws a Problem (`github/protocol`) where it is none. */
export function shaFrom(text: string): Sha {
  const sha = parseSha(text);
  if (sha !== undefined) return sha;
  throw new Problem('github/protocol', `Cannot read the answer of GitHub: "${text.slice(0, 80)}" names no git object`, {
    hint: 'Check that GITHUB_API_URL leads to GitHub and not to a page of a proxy.',
  });
}

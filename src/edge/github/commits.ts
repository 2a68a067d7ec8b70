import type { Author, Authorship } from '../../core/git/author.ts';
import type { Sha } from '../../core/git/sha.ts';
import type { ChangedFile, Committed, NewCommit } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { headlineAndBody } from '../../core/publication/draft.ts';
import type { CommitSummary } from '../../core/publication/standing.ts';
import { attempt, type Attempt } from './failure.ts';
import { shaFrom } from './hash.ts';
import { contentsRead, contentsWrite, mutate, nameOf, type Server } from './server.ts';
import type { Sign } from './signature.ts';

const onBranch = `
mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid tree { oid } signature { isValid } } }
}`;

interface OnBranchAnswer {
  readonly createCommitOnBranch: {
    readonly commit: {
      readonly oid: string;
      readonly tree: { readonly oid: string };
      readonly signature: { readonly isValid: boolean } | null;
    };
  };
}

/** Adds a commit to a branch that must still be where it was read. GitHub makes and signs it. */
export async function commitOnBranch(server: Server, { onto, message, files }: NewCommit): Promise<Committed> {
  const parts = headlineAndBody(message);
  if (parts === undefined) throw new Error('This message does not divide into a headline and a body.');
  const answer = await attempt(writing(server, onto.branch), () =>
    mutate<OnBranchAnswer>(server, onBranch, {
      branch: { repositoryNameWithOwner: nameOf(server), branchName: onto.branch },
      expectedHeadOid: onto.commit,
      message: parts,
      fileChanges: { additions: files.map(({ path, text }) => ({ path, contents: base64(text) })) },
    }),
  );
  const { oid, tree, signature } = answer.createCommitOnBranch.commit;
  const head = { branch: onto.branch, commit: shaFrom(oid), tree: shaFrom(tree.oid) };
  return { head, verified: signature?.isValid ?? false };
}

/** A tree of more entries is made in several requests; other clients of GitHub's keep to the same number. */
const entriesAtOnce = 100;

/** Makes a commit that no branch has yet. Doing it twice does no harm: nothing leads to the other one. */
export async function createCommit(
  server: Server,
  commit: NewCommit,
  authorship: Authorship,
  sign: Sign,
): Promise<Committed> {
  const { onto, message } = commit;
  const { owner, repo, octokit } = server;
  const what = writing(server, onto.branch);
  const tree = await createTree(server, commit);
  const signed = await sign(authorship, { tree, parent: onto.commit, message });
  const { data } = await attempt(what, () =>
    octokit.request('POST /repos/{owner}/{repo}/git/commits', {
      ...{ owner, repo, message, tree },
      parents: [onto.commit],
      ...signed,
    }),
  );
  return {
    head: { branch: onto.branch, commit: shaFrom(data.sha), tree: shaFrom(data.tree.sha) },
    verified: data.verification.verified,
  };
}

async function createTree(server: Server, { onto, files, tree }: NewCommit): Promise<Sha> {
  const { owner, repo, octokit } = server;
  let made = onto.tree;
  for (let at = 0; at < files.length; at += entriesAtOnce) {
    const base = made;
    const entries = files.slice(at, at + entriesAtOnce).map(entryOf);
    const { data } = await attempt(writing(server, onto.branch), () =>
      octokit.request('POST /repos/{owner}/{repo}/git/trees', { owner, repo, base_tree: base, tree: entries }),
    );
    made = shaFrom(data.sha);
  }
  if (made === tree) return made;
  throw new Problem(
    'publish/tree-differs',
    `Cannot commit to "${onto.branch}": GitHub made other files than were sent`,
    {
      hint: 'Nothing was published. Report this to the makers of this program.',
    },
  );
}

function entryOf({ path, mode, text }: ChangedFile): {
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly type: 'blob';
  readonly content: string;
} {
  return { path, mode: mode === '100755' ? mode : '100644', type: 'blob', content: text };
}

/** The commits that one has and the other has not, newest first; GitHub shows 250 of them. */
export async function ahead(server: Server, base: Sha, head: Sha): Promise<readonly CommitSummary[]> {
  const { owner, repo, octokit } = server;
  const what = { act: `compare the branches of "${nameOf(server)}"`, needs: contentsRead };
  const { data } = await attempt(what, () =>
    octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead: `${base}...${head}` }),
  );
  return data.commits
    .map(({ sha, parents, commit }) => ({
      commit: shaFrom(sha),
      tree: shaFrom(commit.tree.sha),
      parents: parents.map((parent) => shaFrom(parent.sha)),
      author: personOf(commit.author),
      committer: personOf(commit.committer),
      message: commit.message,
      verified: commit.verification?.verified ?? false,
    }))
    .toReversed();
}

function personOf(person: { readonly name?: string; readonly email?: string } | null): Author {
  return { name: person?.name ?? '', email: person?.email ?? '' };
}

function writing(server: Server, branch: string): Attempt {
  return { act: `commit to the branch "${branch}" of "${nameOf(server)}"`, needs: contentsWrite };
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

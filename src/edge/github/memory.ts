import { parseSha, type Sha } from '../../core/git/sha.ts';
import { memoryFile, memoryMessage, memoryRef } from '../../core/memory/place.ts';
import type { Memory } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { openClient, type ClientOptions } from './client.ts';
import { attempt } from './failure.ts';
import type { Foresight } from './foresight.ts';
import { gitHash, shaFrom } from './hash.ts';
import { look, type MemoryAnswer } from './look.ts';
import { contentsRead, contentsWrite, nameOf, query, type Server } from './server.ts';

export interface MemoryOptions extends ClientOptions {
  /** `owner/name` */
  readonly repository: string;
  /** What the run will look at: undefined where it tells nobody. */
  readonly foresight?: Foresight | undefined;
}

const question = `
query ($owner: String!, $repo: String!, $ref: String!, $file: String!) {
  repository(owner: $owner, name: $repo) {
    id
    ref(qualifiedName: $ref) { target { oid ... on Commit {
      file(path: $file) { oid object { ... on Blob { text isTruncated } } }
    } } }
  }
}`;

interface Kept {
  readonly id: string;
  readonly ref: MemoryAnswer | null;
}

interface Answer {
  readonly repository: Kept | null;
}

type FileAnswer = NonNullable<MemoryAnswer['target']['file']>;

const updateRefs = `
mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
const nowhere = '0'.repeat(40);

/** Opens the memory that a repository keeps on GitHub, on a ref that no list of branches or tags shows. */
export function openGitHubMemory(options: MemoryOptions): Memory {
  const [owner = '', repo = ''] = options.repository.split('/');
  return new GitHubMemory({ octokit: openClient(options), owner, repo }, options.foresight);
}

type Place = Pick<Server, 'octokit' | 'owner' | 'repo'>;

class GitHubMemory implements Memory {
  readonly place: string;
  readonly #at: Place;
  readonly #foresight: Foresight | undefined;
  #repositoryId = '';

  constructor(at: Place, foresight: Foresight | undefined) {
    this.#at = at;
    this.#foresight = foresight;
    this.place = `${memoryRef} of "${nameOf(at)}"`;
  }

  load: Memory['load'] = async () => {
    const { id, ref } = (await this.#brought()) ?? (await this.#asked());
    this.#repositoryId = id;
    if (ref === null) return { text: undefined, version: '' };
    const { oid, file } = ref.target;
    return { text: file ? await this.#textOf(file) : '', version: oid };
  };

  /** One question for the memory and for what the run will look at. Where that fails, the memory is asked for alone. */
  async #brought(): Promise<Kept | undefined> {
    const where = this.#foresight?.take();
    if (where === undefined) return undefined;
    try {
      const looked = await look(this.#at, where, true);
      this.#foresight?.bring(where, looked);
      return { id: looked.repositoryId, ref: looked.memory };
    } catch (error) {
      if (error instanceof Problem) return undefined;
      throw error;
    }
  }

  async #asked(): Promise<Kept> {
    const { owner, repo } = this.#at;
    const what = { act: `read ${this.place}`, needs: contentsRead };
    const variables = { owner, repo, ref: memoryRef, file: memoryFile };
    const { repository } = await query<Answer>(this.#at, what, question, variables);
    if (repository === null) throw this.#notFound();
    return repository;
  }

  save: Memory['save'] = async (text, over) => {
    const from = parseSha(over.version);
    const to = await this.#commit(text);
    try {
      await attempt({ act: `move ${this.place}`, needs: contentsWrite }, () => this.#move(from, to));
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return this.#settle(error, { from, to });
    }
  };

  /** Without a parent: what was kept before is of no use, and GitHub may drop it. */
  async #commit(text: string): Promise<Sha> {
    const { octokit, owner, repo } = this.#at;
    const what = { act: `write ${this.place}`, needs: contentsWrite };
    const entry = { path: memoryFile, mode: '100644', type: 'blob', content: text } as const;
    const tree = await attempt(what, () =>
      octokit.request('POST /repos/{owner}/{repo}/git/trees', { owner, repo, tree: [entry] }),
    );
    const commit = await attempt(what, () =>
      octokit.request('POST /repos/{owner}/{repo}/git/commits', {
        ...{ owner, repo, tree: tree.data.sha },
        message: memoryMessage,
      }),
    );
    return shaFrom(commit.data.sha);
  }

  #move(from: Sha | undefined, to: Sha): Promise<unknown> {
    const update = { name: memoryRef, beforeOid: from ?? nowhere, afterOid: to, force: true };
    const input = { repositoryId: this.#repositoryId, refUpdates: [update] };
    return this.#at.octokit.graphql(updateRefs, { input, request: { retries: 0 } });
  }

  /** GitHub names no code for a lease that did not hold, and an answer may be lost: the ref tells what became of it. */
  async #settle(problem: Problem, { from, to }: { from: Sha | undefined; to: Sha }): Promise<boolean> {
    if (problem.code === 'github/missing-permission' || problem.code === 'github/unauthorized') throw problem;
    const now = (await this.load()).version;
    if (now === to) return true;
    if (now === (from ?? '')) throw problem;
    return false;
  }

  async #textOf(file: FileAnswer): Promise<string> {
    const { octokit, owner, repo } = this.#at;
    const text = file.object?.text;
    if (typeof text === 'string' && gitHash('blob', Buffer.from(text)) === file.oid) return text;
    const what = { act: `read ${this.place}`, needs: contentsRead };
    const { data } = await attempt(what, () =>
      octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: file.oid }),
    );
    return Buffer.from(data.content, 'base64').toString('utf8');
  }

  #notFound(): Problem {
    const name = nameOf(this.#at);
    return new Problem('github/repository-not-found', `Cannot read "${name}": GitHub shows no such repository`, {
      hint: `Check the name, and that the token can see it (permissions: ${contentsRead}).`,
    });
  }
}

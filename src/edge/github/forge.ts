import type { Sha } from '../../core/git/sha.ts';
import type { Forge, Snapshot } from '../../core/ports.ts';
import type { Head } from '../../core/publication/standing.ts';
import { readBlobs, type BlobCache } from './blobs.ts';
import { noCheckout, openCheckout, type Checkout } from './checkout.ts';
import { openClient, type ClientOptions } from './client.ts';
import { ahead, commitOnBranch, createCommit } from './commits.ts';
import { dressPullRequest } from './dress.ts';
import type { Foresight } from './foresight.ts';
import { gitHash } from './hash.ts';
import { look } from './look.ts';
import { openPullRequest, updatePullRequest } from './pulls.ts';
import { moveRef } from './refs.ts';
import type { Server } from './server.ts';
import { signer, type Secrets } from './signature.ts';
import { snapshotOf } from './snapshot.ts';
import { listTree } from './tree.ts';

export interface ForgeOptions extends ClientOptions {
  /** `owner/name` */
  readonly repository: string;
  /** The root of a checkout of the repository; undefined: all is read from the server. */
  readonly checkout: string | undefined;
  readonly secrets: Secrets;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Seconds since 1970, for what is signed here. */
  readonly now: () => number;
  readonly foresight?: Foresight | undefined;
}

/** Opens a repository of a GitHub server. Nothing is asked before it is needed. */
export function openForge(options: ForgeOptions): Forge {
  const [owner = '', repo = ''] = options.repository.split('/');
  let id: string | undefined;
  const repositoryId = (): string => {
    if (id === undefined) throw new Error('Nothing was looked at yet.');
    return id;
  };
  const server: Server = { octokit: openClient(options), owner, repo, repositoryId, sleep: options.sleep };
  const checkout = options.checkout === undefined ? noCheckout : openCheckout(options.checkout);
  const sign = signer(options.secrets, options.now);
  const snapshot = snapshotReader(server, checkout);
  return {
    hash: gitHash,
    look: async (where) => {
      const looked = await look(server, where);
      id = looked.repositoryId;
      return looked.standing;
    },
    expect: (where) => options.foresight?.expect(where),
    foreseen: (where) => {
      const looked = options.foresight?.foreseen(where);
      if (looked !== undefined) id = looked.repositoryId;
      return looked?.standing;
    },
    ahead: (base, head) => ahead(server, base, head),
    snapshot,
    commitOnBranch: (commit) => commitOnBranch(server, commit),
    createCommit: (commit, authorship) => createCommit(server, commit, authorship, sign),
    moveBranch: (branch, from, to, rewrite) => moveRef(server, { branch, from, to, rewrite }),
    deleteBranch: (branch, from) => moveRef(server, { branch, from, to: undefined, rewrite: true }),
    openPullRequest: (request) => openPullRequest(server, request),
    updatePullRequest: (number, change) => updatePullRequest(server, number, change),
    dress: (pull, dress) => dressPullRequest(server, pull, dress),
  };
}

/** Each commit is listed once, and each blob read once, however many branches are built on them. */
function snapshotReader(server: Server, checkout: Checkout): (head: Head) => Promise<Snapshot> {
  const cache: BlobCache = new Map();
  const known = new Map<Sha, Promise<Snapshot>>();
  const open = async (head: Head): Promise<Snapshot> => {
    const entries = await listTree(server, checkout, head.tree);
    return snapshotOf(head, entries, async (wanted) => {
      await readBlobs(server, checkout, wanted, cache);
      return cache;
    });
  };
  return (head) => {
    const snapshot = known.get(head.commit) ?? open(head);
    known.set(head.commit, snapshot);
    return snapshot;
  };
}

import type { Sha } from '../../core/git/sha.ts';
import type { TreeEntry } from '../../core/git/tree.ts';
import { settle } from '../../core/problem/settle.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Checkout } from './checkout.ts';
import { attempt } from './failure.ts';
import { gitHash } from './hash.ts';
import { contentsRead, nameOf, query, type Server } from './server.ts';

/** Blobs that were read already: when a branch has moved, only what is new in it is read again. */
export type BlobCache = Map<Sha, Buffer>;

const filesAtOnce = 32;

/**
 * Reads blobs from wherever the same bytes are nearest: the working tree, where a file's hash is the one that is
 * wanted; the git objects of the checkout; the server.
 */
export async function readBlobs(
  server: Server,
  checkout: Checkout,
  entries: readonly TreeEntry[],
  cache: BlobCache,
): Promise<void> {
  await settle(missing(entries, cache), filesAtOnce, async ({ path, sha }) => {
    const bytes = await checkout.file(path);
    if (bytes !== undefined && gitHash('blob', bytes) === sha) cache.set(sha, bytes);
  });
  const found = await checkout.blobs(missing(entries, cache).map(({ sha }) => sha));
  for (const [sha, bytes] of found) if (gitHash('blob', bytes) === sha) cache.set(sha, bytes);
  await readFromServer(server, missing(entries, cache), cache);
}

function missing(entries: readonly TreeEntry[], cache: BlobCache): readonly TreeEntry[] {
  const wanted = new Map(entries.filter(({ sha }) => !cache.has(sha)).map((entry) => [entry.sha, entry]));
  return [...wanted.values()];
}

const blobsAtOnce = 100;
const bytesAtOnce = 2_000_000;
const requestsAtOnce = 4;

async function readFromServer(server: Server, entries: readonly TreeEntry[], cache: BlobCache): Promise<void> {
  const settled = await settle(batchesOf(entries), requestsAtOnce, (batch) => readBatch(server, batch, cache));
  const failure = settled.find((one) => one instanceof Problem);
  if (failure !== undefined) throw failure;
  const rest = await settle(missing(entries, cache), requestsAtOnce, (entry) => readOne(server, entry, cache));
  const other = rest.find((one) => one instanceof Problem);
  if (other !== undefined) throw other;
}

/** So many blobs in one question that it stays below GitHub's bounds on an answer. */
function batchesOf(entries: readonly TreeEntry[]): readonly (readonly TreeEntry[])[] {
  const batches: TreeEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = entry.size ?? bytesAtOnce / blobsAtOnce;
    const last = batches.at(-1);
    if (last === undefined || last.length >= blobsAtOnce || size > room) {
      batches.push([entry]);
      room = bytesAtOnce - size;
    } else {
      last.push(entry);
      room -= size;
    }
  }
  return batches;
}

type BatchAnswer = Readonly<{
  repository: Readonly<Record<string, { readonly text?: string | null; readonly isTruncated?: boolean } | null>> | null;
}>;

async function readBatch(server: Server, batch: readonly TreeEntry[], cache: BlobCache): Promise<void> {
  const fields = batch.map(({ sha }, at) => `b${at}: object(oid: "${sha}") { ... on Blob { text isTruncated } }`);
  const question = `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${fields.join('\n    ')}
  }
}`;
  const { owner, repo } = server;
  const answer = await query<BatchAnswer>(server, reading(server), question, { owner, repo });
  batch.forEach(({ sha }, at) => {
    const blob = answer.repository?.[`b${at}`];
    if (typeof blob?.text !== 'string' || blob.isTruncated === true) return;
    const bytes = Buffer.from(blob.text, 'utf8');
    // Text that is not UTF-8 comes with other characters in its place, and has another hash.
    if (gitHash('blob', bytes) === sha) cache.set(sha, bytes);
  });
}

/** For what GraphQL does not give: binary, cut short, or not UTF-8. */
async function readOne(server: Server, { sha }: TreeEntry, cache: BlobCache): Promise<void> {
  const { octokit, owner, repo } = server;
  const { data } = await attempt(reading(server), () =>
    octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha }),
  );
  const bytes = Buffer.from(data.content, 'base64');
  if (gitHash('blob', bytes) !== sha) {
    throw new Problem('github/protocol', `Cannot read the files of "${nameOf(server)}": ${sha} came with other bytes`, {
      hint: 'Check that no proxy changes the answers of GitHub.',
    });
  }
  cache.set(sha, bytes);
}

function reading(server: Server): { readonly act: string; readonly needs: string } {
  return { act: `read the files of "${nameOf(server)}"`, needs: contentsRead };
}

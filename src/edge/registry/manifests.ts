import { parseDigest, type Digest } from '../../core/image/digest.ts';
import type { Tag } from '../../core/image/tag.ts';
import { manifestTypes, parseManifest } from '../../core/registry/manifest.ts';
import { header, type Answer } from './call.ts';
import { wrongForm, type Client } from './client.ts';
import { sha256 } from './contents.ts';
import { answerText, Failure } from './failure.ts';

const wanted = { accept: manifestTypes, limit: 4 * 1024 * 1024 };
/** Servers that know no HEAD here say so in one of these ways. */
const noHead = new Set([400, 405, 501]);

/**
 * Reads what a tag points at, of the index for an image of several platforms, as Flux does. By HEAD, which Docker Hub
 * does not count as a pull; by GET where that gives no digest, and to learn why where it fails.
 */
export async function readDigest(client: Client, tag: Tag): Promise<Digest> {
  const url = client.url(`manifests/${tag}`);
  const head = await client.ask('HEAD', url, wanted);
  const digest = head.status === 200 ? namedDigest(head) : undefined;
  return digest ?? digestByGet(await client.ask('GET', url, wanted), head, client);
}

function digestByGet(answer: Answer, head: Answer, client: Client): Digest {
  if (answer.status !== 200) throw withHead(client.refusal(answer), head);
  // The hash of anything but a manifest, a sign-in page say, would be written as a digest that nobody can pull.
  const isManifest = parseManifest(answer.body.toString('utf8')) !== undefined;
  const digest = namedDigest(answer) ?? (isManifest ? parseDigest(sha256(answer.body)) : undefined);
  if (digest === undefined) throw wrongForm(answer, 'a manifest');
  return digest;
}

function namedDigest(answer: Answer): Digest | undefined {
  return parseDigest(header(answer, 'docker-content-digest') ?? '');
}

/** Flux stops at the HEAD, which says little; its words are kept, and what GET says goes before them. */
function withHead(failure: Failure, head: Answer): Failure {
  if (head.status === 200 || noHead.has(head.status)) return failure;
  const said = failure.details.flux ?? '';
  return new Failure(failure.code, `${failure.message}: ${said}`, { ...failure.details, flux: answerText(head) });
}

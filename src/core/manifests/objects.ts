import type { CST } from 'yaml';
import type { ObjectIdentifier } from './edit.ts';
import type { Advice } from './marker-text.ts';
import type { DocumentSyntax } from './syntax/structure.ts';
import { fieldOf, hasField, isList, isMapping, isNull, textOf } from './syntax/tree.ts';

/**
 * Names the object that a document holds, as kyaml does (yaml/rnode.go, GetMeta); of a List that Flux takes apart, the
 * item. Empty strings stand for what the document does not say.
 *
 *     'kind: X\nmetadata: {name: a}' → { apiVersion: '', kind: 'X', namespace: '', name: 'a' }
 */
export function objectIn({ root }: DocumentSyntax, item: number): ObjectIdentifier {
  const object = item === -1 ? root : itemOf(fieldOf(root, 'items'), item);
  const metadata = fieldOf(object, 'metadata');
  return {
    apiVersion: textOf(fieldOf(object, 'apiVersion')),
    kind: textOf(fieldOf(object, 'kind')),
    namespace: textOf(fieldOf(metadata, 'namespace')),
    name: textOf(fieldOf(metadata, 'name')),
  };
}

function itemOf(items: CST.Token | undefined, index: number): CST.Token | undefined {
  return isList(items) ? (items.items[index]?.value ?? undefined) : undefined;
}

/** Why a whole file stays as it is, although it parses. */
export interface Refusal extends Advice {
  readonly code: 'marker/unreachable' | 'marker/encrypted';
  readonly at: number;
}

/**
 * Finds what keeps Flux from all documents of a file: it has to write annotations into each (kyaml v0.21.1
 * kio/byteio_reader.go, decode). And what keeps us: a SOPS MAC, which any edit would break.
 *
 *     '- image: a' → marker/unreachable    'sops: {mac: x}' → marker/encrypted
 */
export function refusalOf(documents: readonly DocumentSyntax[]): Refusal | undefined {
  for (const { root, start } of documents) {
    const blame = blameOf(root);
    if (blame !== undefined) return { code: 'marker/unreachable', at: start + blame.token.offset, ...blame.advice };
  }
  const sealed = documents.find(({ root }) => hasField(fieldOf(root, 'sops'), 'mac'));
  return sealed && { code: 'marker/encrypted', at: sealed.start + sealed.root.offset, ...encrypted };
}

interface Blame {
  readonly token: CST.Token;
  readonly advice: Advice;
}

function blameOf(root: CST.Token): Blame | undefined {
  if (!isMapping(root)) return { token: root, advice: notMapping };
  const metadata = fieldOf(root, 'metadata');
  if (metadata === undefined || isNull(metadata)) return undefined;
  if (!isMapping(metadata)) return { token: metadata, advice: oddMetadata };
  const annotations = fieldOf(metadata, 'annotations');
  return annotations !== undefined && isOdd(annotations) ? { token: annotations, advice: oddMetadata } : undefined;
}

/** With a path of another kyaml tool, Flux even fails the whole run (kyaml v0.21.1 kio/kio.go, checkMismatchedAnnos). */
function isOdd(annotations: CST.Token): boolean {
  const isFilled = isList(annotations) && annotations.items.length > 0;
  return isFilled || textOf(fieldOf(annotations, 'config.kubernetes.io/path')) !== '';
}

const notMapping: Advice = {
  reason: 'Flux skips a file with a document that is a list or a bare value at its top',
  hint: 'Give the document a key at its top, or move the marked values to a file of mappings.',
};

const oddMetadata: Advice = {
  reason: 'Flux skips a file whose metadata or annotations it cannot write to',
  hint: 'Make metadata and metadata.annotations mappings, without config.kubernetes.io/path.',
};

const encrypted: Advice = {
  reason: 'SOPS signs the file as a whole, and an edit would break its MAC',
  hint: 'Move the marked field out of the encrypted file, for example to images of a Kustomization.',
};

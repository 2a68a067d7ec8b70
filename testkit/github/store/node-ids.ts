/** Identifiers of GraphQL, which REST shows as `node_id`: the kind of thing, and what tells it from its like. */
export type NodeKind = 'B' | 'C' | 'CR' | 'DE' | 'DES' | 'I' | 'IC' | 'LA' | 'PR' | 'R' | 'REF' | 'SC' | 'T' | 'U';

export function nodeId(kind: NodeKind, key: number | string): string {
  return `${kind}_${Buffer.from(String(key)).toString('base64url')}`;
}

/** Takes an identifier apart: its kind, and its key (`12`, or `12:refs/heads/main` for what is in repository 12). */
export function parseNodeId(id: string): { readonly kind: string; readonly key: string } {
  const at = id.indexOf('_');
  return { kind: id.slice(0, at), key: Buffer.from(id.slice(at + 1), 'base64url').toString() };
}

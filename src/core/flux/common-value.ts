import type { CST } from 'yaml';
import { behindSpaces } from '../common-yaml/cursor.ts';
import {
  isList,
  isMapping,
  isScalar,
  valueOf as textOf,
  type Mapping as MappingToken,
} from '../manifests/syntax/tree.ts';
import { scalarKindOf } from './plain-scalar.ts';
import { twice, type Mapping, type Member, type Scalar, type Value } from './value.ts';

/**
 * Reads the value of a tree that `readCommon` has read from a text: the same as `valueOf` has of the same text. There
 * are no anchors, aliases, tags and merge keys in it.
 *
 *     'a: 1.10\nb:' → a number '1.10', b null ''
 */
export function commonValueOf(token: CST.Token, text: string): Value {
  const { offset } = token;
  if (isScalar(token)) return scalarOf(token);
  if (isMapping(token)) return mappingOf(token, text);
  if (!isList(token)) throw new TypeError(`a tree of common YAML holds no ${token.type}`);
  const items: readonly CST.CollectionItem[] = token.items;
  return { kind: 'array', items: items.map(({ start, value }) => memberOf(value, start, text)), offset };
}

function mappingOf({ items, offset }: MappingToken, text: string): Mapping {
  const members = new Map<string, Member>();
  for (const { key, sep, value } of items) {
    if (!isScalar(key)) continue;
    const name = textOf(key);
    const member = { value: memberOf(value, sep, text), offset: key.offset };
    members.set(name, members.has(name) ? twice(member) : member);
  }
  return { kind: 'object', members, offset };
}

/** Where nothing stands, its place is behind the sign that it should follow, and the spaces there. */
function memberOf(
  value: CST.Token | null | undefined,
  signs: readonly CST.SourceToken[] | undefined,
  text: string,
): Value {
  if (value) return commonValueOf(value, text);
  const sign = signs?.at(-1);
  return { kind: 'null', text: '', offset: sign === undefined ? 0 : behindSpaces(text, sign.offset + 1) };
}

function scalarOf(token: CST.FlowScalar | CST.BlockScalar): Scalar {
  const text = textOf(token);
  return { kind: token.type === 'scalar' ? scalarKindOf(text) : 'string', text, offset: token.offset };
}

import { isAlias, isMap, isScalar, isSeq, Scalar as YamlScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { scalarKindOf, type ScalarKind } from './plain-scalar.ts';

/** A YAML value as Kubernetes sees it, aliases and merge keys resolved; `offset` counts in its document's text. */
export type Value = Scalar | Sequence | Mapping | Unreadable;

export interface Scalar {
  readonly kind: ScalarKind;
  readonly text: string;
  readonly offset: number;
}

export interface Sequence {
  readonly kind: 'array';
  readonly items: readonly Value[];
  readonly offset: number;
}

export interface Mapping {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, Member>;
  readonly offset: number;
}

export interface Member {
  readonly value: Value;
  /** Where the key stands. */
  readonly offset: number;
}

/** What a reader would have to guess at. It matters only where the value is asked for. */
export interface Unreadable {
  readonly kind: 'unreadable';
  /** Follows the path of the field in a message: `is written twice`. */
  readonly why: string;
  readonly hint?: string | undefined;
  readonly offset: number;
}

/** Deep enough for any manifest, shallow enough for the stack. */
const deepest = 100;

interface Building {
  readonly anchors: Map<string, Value>;
  readonly depth: number;
}

/**
 * Reads a node of a document that was parsed with the failsafe schema. Every alias of an anchor gives the same value,
 * so that nested aliases cost no more than their text.
 *
 *     a: &x { k: 1.10 }
 *     b: { <<: *x, j: yes }   →   a.k number '1.10', b.k number '1.10', b.j boolean 'yes'
 */
export function valueOf(node: unknown): Value {
  return build(node, { anchors: new Map(), depth: 0 });
}

function build(node: unknown, { anchors, depth }: Building): Value {
  const offset = offsetOf(node);
  if (depth > deepest) return { kind: 'unreadable', why: `is nested more than ${deepest} levels deep`, offset };
  if (isAlias(node)) {
    const why = `refers to the anchor "${node.source}", which does not stand before it`;
    return anchors.get(node.source) ?? { kind: 'unreadable', why, offset };
  }
  const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
  if (anchor !== undefined) anchors.set(anchor, { kind: 'unreadable', why: 'contains itself', offset });
  const value = collectionOrScalar(node, { anchors, depth: depth + 1 });
  if (anchor !== undefined) anchors.set(anchor, value);
  return value;
}

function collectionOrScalar(node: unknown, within: Building): Value {
  if (isMap(node)) return mappingOf(node, within);
  if (isSeq(node)) return sequenceOf(node, within);
  return scalarOf(node);
}

function sequenceOf(node: YAMLSeq, within: Building): Value {
  return { kind: 'array', items: node.items.map((item) => build(item, within)), offset: offsetOf(node) };
}

function mappingOf(node: YAMLMap, within: Building): Value {
  const members = new Map<string, Member>();
  const merged: Member[] = [];
  for (const pair of node.items) {
    const key = build(pair.key, within);
    const member = { value: build(pair.value, within), offset: key.offset };
    if (isMergeKey(pair.key)) merged.push(member);
    else if ('text' in key) members.set(key.text, members.has(key.text) ? twice(member) : member);
  }
  for (const member of merged) merge(member, members);
  return { kind: 'object', members, offset: offsetOf(node) };
}

/** kustomize refuses a key that stands twice; which of the two was meant is not ours to guess. */
export function twice({ offset }: Member): Member {
  return { value: { kind: 'unreadable', why: 'is written twice', hint: 'Remove one of the two.', offset }, offset };
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === YamlScalar.PLAIN && key.value === '<<';
}

/** YAML 1.1, "Merge Key Language-Independent Type": keys that stand already win, earlier mappings before later ones. */
function merge({ value, offset }: Member, into: Map<string, Member>): void {
  for (const source of value.kind === 'array' ? value.items : [value]) {
    const why = 'merges what is no mapping';
    const unmergeable = [['<<', { value: { kind: 'unreadable', why, offset }, offset }]] as const;
    const members = source.kind === 'object' ? source.members : unmergeable;
    for (const [key, member] of members) if (!into.has(key)) into.set(key, member);
  }
}

function scalarOf(node: unknown): Value {
  const offset = offsetOf(node);
  if (!isScalar(node) || node.value === null) return { kind: 'null', text: '', offset };
  if (typeof node.value !== 'string') return { kind: 'unreadable', why: 'is binary data', offset };
  return { kind: kindOf(node, node.value), text: node.value, offset };
}

/** The tags that make go-yaml look at the text again, quoted or not. */
const resolved = /^tag:yaml\.org,2002:(?:int|float|bool|null)$/;

function kindOf(node: YamlScalar, text: string): ScalarKind {
  if (node.tag === undefined ? node.type === YamlScalar.PLAIN : resolved.test(node.tag)) return scalarKindOf(text);
  return 'string';
}

function offsetOf(node: unknown): number {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Walks down mappings by name; undefined where the way ends. `(a: { b: 1 }, 'a', 'b') → 1` */
export function descend(value: Value | undefined, ...names: readonly string[]): Value | undefined {
  let here = value;
  for (const name of names) here = here?.kind === 'object' ? here.members.get(name)?.value : undefined;
  return here;
}

/** Gives the text of a value that is a string; undefined for any other. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'string' ? value.text : undefined;
}

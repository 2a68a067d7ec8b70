import type { ProblemCode } from '../problem/codes.ts';
import { Problem, type Place, type ProblemDetails } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';
import type { Member, Value } from './value.ts';

/** The reading of one object: how to say where its values stand, and what was found wrong with them. */
export interface Reading {
  /** `ImagePolicy "apps/web"`. */
  readonly subject: string;
  readonly policy: string | undefined;
  readonly placeOf: (offset: number) => Place;
  /** Gives a value as Flux's variable substitution leaves it. */
  readonly rewrite: (value: Value) => Value;
  /** The way out where a field is missing. */
  readonly hintForMissing: string | undefined;
  readonly problems: Problem[];
  readonly fields: Map<string, Place>;
}

export interface Field {
  /** `spec.policy.semver.range`; '' for the object itself. */
  readonly path: string;
  /** The key's offset: what is missing in a field is shown there. */
  readonly key: number;
  readonly reading: Reading;
}

/** Reads a value, reporting what is wrong with it. For undefined it gives a stand-in: the object is lost already. */
export type Reader<T> = (value: Value | undefined, field: Field) => T;

/** What is written in place of nothing, for the fields that are forgotten most. */
const examples: Readonly<Record<string, string>> = {
  interval: 'interval: 5m',
  image: 'image: REGISTRY/ORG/APP, without a tag',
  imageRepositoryRef: 'imageRepositoryRef: { name: NAME }',
  policy: "policy: { semver: { range: '1.x' } }",
  sourceRef: 'sourceRef: { kind: GitRepository, name: flux-system }',
  commit: 'commit: { author: { name: NAME, email: ADDRESS } }',
};

interface Failing extends Omit<ProblemDetails, 'at' | 'policy'> {
  readonly code?: ProblemCode;
  readonly offset?: number;
}

/** Reports a mistake in a field; the state names the field and what is wrong with it, and Flux's own words follow. */
export function fail(field: Field, state: string, details: Failing = {}): void {
  const { subject, policy, placeOf, problems } = field.reading;
  const { code = 'object/invalid-field', offset = field.key, ...rest } = details;
  const words = rest.flux === undefined ? state : `${state}: ${rest.flux.message}`;
  problems.push(new Problem(code, `Cannot read ${subject}: ${words}`, { ...rest, at: placeOf(offset), policy }));
}

/** Reads the members of a mapping by name; at the end, what nobody asked for is unknown. */
export class Members {
  readonly #field: Field;
  readonly #members: ReadonlyMap<string, Member>;
  readonly #asked = new Set<string>();
  readonly #problemsBefore: number;

  constructor(field: Field, members: ReadonlyMap<string, Member>) {
    this.#field = field;
    this.#members = members;
    this.#problemsBefore = field.reading.problems.length;
  }

  /** Tells whether nothing was found wrong so far: rules between members mean something only then. */
  isSound(): boolean {
    const problems = this.#field.reading.problems.slice(this.#problemsBefore);
    return problems.every(({ severity }) => severity !== 'error');
  }

  /** Reads a member that may be absent; null is absent (Kubernetes prunes it). */
  optional<T>(name: string, read: Reader<T>): T | undefined {
    const found = this.#find(name);
    return found === undefined ? undefined : read(found.value, found.field);
  }

  /** Reads a member that must be there. */
  required<T>(name: string, read: Reader<T>, details: Failing = {}): T {
    const found = this.#find(name);
    if (found !== undefined) return read(found.value, found.field);
    const { hintForMissing } = this.#field.reading;
    const hint = hintForMissing === undefined ? undefined : `Write ${examples[name] ?? 'it'}. ${hintForMissing}`;
    this.fail(name, 'is missing', { code: 'object/missing-field', hint, ...details });
    return read(undefined, this.#fieldOf(name));
  }

  /** Reports a mistake in a member, or in its absence. */
  fail(name: string, state: string, details: Failing = {}): void {
    const field = this.#fieldOf(name);
    fail(field, `${field.path} ${state}`, details);
  }

  /** Passes over members that are no concern of ours: these, or all that are left. */
  ignore(...names: readonly string[]): void {
    for (const name of names.length === 0 ? this.#members.keys() : names) this.#asked.add(name);
  }

  /** Reports the members that nobody asked for. A cluster refuses the object then: what they were to do is lost. */
  finish(): void {
    for (const [name, { value, offset }] of this.#members) {
      if (this.#asked.has(name)) continue;
      if (value.kind === 'unreadable') this.fail(name, value.why, { offset: value.offset, hint: value.hint });
      else this.#unknown(name, offset);
    }
    this.ignore();
  }

  #unknown(name: string, offset: number): void {
    const meant = nearest(name, this.#asked);
    this.fail(name, 'is no field that Flux knows', {
      code: 'object/unknown-field',
      hint:
        meant === undefined
          ? 'Remove it, or see whether it is indented as what it belongs to: the API server refuses it too.'
          : `Did you mean ${meant}?`,
      offset,
    });
  }

  #find(name: string): { value: Value; field: Field } | undefined {
    this.#asked.add(name);
    const member = this.#members.get(name);
    if (member === undefined) return undefined;
    const field = this.#fieldOf(name);
    const value = field.reading.rewrite(member.value);
    if (value.kind === 'null') return undefined;
    field.reading.fields.set(field.path, field.reading.placeOf(member.offset));
    return { value, field };
  }

  #fieldOf(name: string): Field {
    const { path, key, reading } = this.#field;
    const offset = this.#members.get(name)?.offset ?? key;
    return { path: path === '' ? name : `${path}.${name}`, key: offset, reading };
  }
}

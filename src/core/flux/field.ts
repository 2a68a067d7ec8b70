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

interface Failing extends Omit<ProblemDetails, 'at' | 'policy'> {
  readonly code?: ProblemCode;
  readonly offset?: number;
}

/** Reports a mistake in a field; the state names the field and what is wrong with it. */
export function fail(field: Field, state: string, { code = 'object/invalid-field', offset, ...details }: Failing = {}): void {
  const { subject, policy, placeOf, problems } = field.reading;
  const at = placeOf(offset ?? field.key);
  problems.push(new Problem(code, `Cannot read ${subject}: ${state}`, { ...details, at, policy }));
}

/** Reads the members of a mapping by name; at the end, what nobody asked for is unknown. */
export class Members {
  readonly #field: Field;
  readonly #members: ReadonlyMap<string, Member>;
  readonly #asked = new Set<string>();

  constructor(field: Field, members: ReadonlyMap<string, Member>) {
    this.#field = field;
    this.#members = members;
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
    this.fail(name, 'is missing', { code: 'object/missing-field', ...details });
    return read(undefined, this.#fieldOf(name));
  }

  /** Reports a mistake in a member, or in its absence. */
  fail(name: string, state: string, details: Failing = {}): void {
    const field = this.#fieldOf(name);
    fail(field, `${field.path} ${state}`, details);
  }

  /** Passes over members that are no concern of ours. */
  ignore(...names: readonly string[]): void {
    for (const name of names) this.#asked.add(name);
  }

  /** Reports the members that nobody asked for. A near miss loses what was meant, and so costs the object. */
  finish(): void {
    for (const [name, { value, offset }] of this.#members) {
      if (this.#asked.has(name)) continue;
      if (value.kind === 'unreadable') this.fail(name, value.why, { offset: value.offset, hint: value.hint });
      else this.#unknown(name, offset);
    }
  }

  #unknown(name: string, offset: number): void {
    const meant = nearest(name, this.#asked);
    this.fail(name, 'is no field that Flux knows', {
      code: 'object/unknown-field',
      severity: meant === undefined ? 'warning' : 'error',
      hint: meant === undefined ? 'Remove it: the API server refuses it.' : `Did you mean ${meant}?`,
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

import type { Place } from '../problem/problem.ts';

/** A scalar that can get a marker. */
export interface Spot {
  /** What the marker says behind the policy's name. */
  readonly suffix: '' | ':tag' | ':name' | ':digest';
  readonly value: string;
  /** UTF-16 offset of the scalar's end in its file. */
  readonly end: number;
  /** Of the scalar's first character. */
  readonly at: Place;
  /** Why no marker can stand there, with the way out; undefined where one can. */
  readonly obstacle: Obstacle | undefined;
}

export interface Obstacle {
  readonly state: string;
  readonly hint: string;
}

/** What a Kustomization makes of the images of this name. */
export interface Override {
  readonly name: string;
  readonly isRenamed: boolean;
}

/** One place of a manifest that says which image runs. */
export interface Site {
  readonly at: Place;
  /** The image without tag and digest, letter by letter; undefined where the value is none. */
  readonly image: string | undefined;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
  /** The values as written, for messages. */
  readonly text: string;
  readonly spots: readonly Spot[];
  /** Of an entry of a Kustomization. */
  readonly override?: Override;
}

import { descend, textOf, type Mapping, type Value } from './value.ts';

export const group = 'image.toolkit.fluxcd.io';
export const kinds = ['ImageRepository', 'ImagePolicy', 'ImageUpdateAutomation'] as const;
export type Kind = (typeof kinds)[number];

/** Tells whether an object is of Flux's image group. `{ apiVersion: image.toolkit.fluxcd.io/v1 } → true` */
export function isImageObject(object: Value): object is Mapping {
  return object.kind === 'object' && textOf(descend(object, 'apiVersion'))?.startsWith(`${group}/`) === true;
}

import { rowsOf } from '../../conformance/manifests-rows.ts';

const names = ['setters.jsonl', 'setter-edge-cases.jsonl', 'yaml-markers.jsonl', 'yaml-comments.jsonl'];

/** Every text of several lines in the vectors that were run through Flux: manifests, usual and odd. */
export const vectorTexts: readonly string[] = [...new Set(names.flatMap((name) => rowsOf(name).flatMap(textsIn)))];

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes('\n') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

import { unreachedMarkers } from '../change/reach.ts';
import { isPromotedInto } from '../environments/environment.ts';
import { knownPolicies } from '../flux/known.ts';
import { placeOfField } from '../flux/place.ts';
import type { MarkedFile, Marker } from '../manifests/markers.ts';
import { parseSetter, settersOf, type SetterTable } from '../manifests/setters.ts';
import { isDate, isYaml11NonString } from '../manifests/yaml11.ts';
import { Problem, type Place } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/**
 * Finds markers that name no policy, or a part of it that there is not, whether an automation covers them or not.
 *
 *     flux-system:ap → marker/unknown-policy, hint 'Write "flux-system:app", if that is meant.'
 */
export function unknownMarkers({ marked, inventory }: Facts): readonly Problem[] {
  const known = knownPolicies(inventory);
  const tables = new Map<string, SetterTable>();
  return eachMarker(marked, ({ setter }, at) => {
    const { namespace } = parseSetter(setter);
    const table = tables.get(namespace) ?? settersOf({ namespace, outcomes: new Map(), known, inScope: () => true });
    tables.set(namespace, table);
    const answer = table.lookup(setter);
    return answer.kind === 'problem' ? answer.problem.with({ at }) : undefined;
  });
}

/** Finds markers for the digest of a policy that has none: Flux writes an empty text there. */
export function emptyDigests({ marked, inventory }: Facts): readonly Problem[] {
  return eachMarker(marked, ({ setter }, at) => {
    const { policy: id, suffix } = parseSetter(setter);
    const policy = inventory.policies.get(id);
    if (suffix !== 'digest' || policy?.digestReflection !== 'Never') return undefined;
    const { file, line = 0 } = placeOfField(policy.meta, 'spec.digestReflectionPolicy');
    return new Problem(
      'marker/empty-digest',
      `Cannot follow the marker "${setter}": the policy reads no digests, and Flux writes an empty text here`,
      { at, policy: id, hint: `Write digestReflectionPolicy: IfNotPresent in spec of the policy (${file}:${line}).` },
    );
  });
}

/**
 * Finds values that are pinned by a digest, and will not be after the next update: Flux writes the selection, and
 * nothing of what stood there.
 *
 *     tag: 1.2.3@sha256:0a… # {"$imagepolicy": "ns:app:tag"} → marker/drops-digest
 */
export function droppedDigests({ marked, inventory }: Facts): readonly Problem[] {
  return eachMarker(marked, ({ setter, value }, at) => {
    const { policy: id, suffix } = parseSetter(setter);
    const policy = inventory.policies.get(id);
    if (policy === undefined || !/@sha(?:256|512):/.test(value)) return undefined;
    if (suffix === 'tag') return droppedDigest(setter, at, 'it writes the tag alone', digestApart);
    if (suffix !== undefined || policy.digestReflection !== 'Never') return undefined;
    const { file, line = 0 } = placeOfField(policy.meta, 'spec.digestReflectionPolicy');
    const wayOut = `Write digestReflectionPolicy: IfNotPresent in spec of the policy (${file}:${line}).`;
    return droppedDigest(setter, at, 'the policy reads no digests', wayOut);
  });
}

const digestApart = 'Move the digest to a value of its own, with a marker that ends in :digest.';

function droppedDigest(setter: string, at: Place, reason: string, hint: string): Problem {
  const message = `Cannot keep the digest at the marker "${setter}": ${reason}, and the next update takes the digest away`;
  return new Problem('marker/drops-digest', message, { at, policy: parseSetter(setter).policy, hint });
}

/** Finds values that YAML takes for a number, a boolean or a date where a tag is meant. */
export function unquotedValues({ marked }: Facts): readonly Problem[] {
  return marked.flatMap((file) => {
    const lines = file.text.split('\n');
    return eachMarker([file], (marker, at) => {
      const { style, value, setter, line } = marker;
      if (style.kind !== 'plain' || !(isYaml11NonString(value) || isDate(value))) return undefined;
      return new Problem(
        'marker/unquoted',
        `Cannot keep the tag ${value} at the marker "${setter}": without quotes it is no text to YAML`,
        { at, hint: `Write: ${quoted(lines[line - 1] ?? '', marker)}` },
      );
    });
  });
}

function quoted(line: string, { source, column }: Marker): string {
  const start = column - 1;
  return `${line.slice(0, start)}"${source}"${line.slice(start + source.length)}`.trim();
}

/**
 * Finds markers that no automation would ever write. In an environment that is protected or promoted to, none should.
 */
export function unreached({ marked, reaches, inventory, configuration }: Facts): readonly Problem[] {
  if (inventory.automations.length === 0) return [];
  const judged = marked.filter(({ path }) => configuration === undefined || !isPromotedInto(configuration, path));
  return unreachedMarkers(judged, reaches, inventory);
}

function eachMarker(
  marked: readonly MarkedFile[],
  judge: (marker: Marker, at: Place) => Problem | undefined,
): readonly Problem[] {
  return marked.flatMap(({ path, markers }) =>
    markers.flatMap((marker) => judge(marker, { file: path, line: marker.line, column: marker.column }) ?? []),
  );
}

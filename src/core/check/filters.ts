import type { ImagePolicy } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import { compilePattern, type Pattern } from '../policy/pattern.ts';
import { missingGroups, parseTemplate } from '../policy/template.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';
import { openEnds, type OpenEnds } from './anchors.ts';
import type { Facts } from './facts.ts';

/**
 * Finds patterns of filterTags that match within longer tags. Without a `$` alone it is a notice: such patterns stand
 * in Flux's own guides.
 *
 *     'v[0-9.]+' → policy/unanchored-pattern, hint "Write pattern: '^v[0-9.]+$', or '^.*?v[0-9.]+.*$' …"
 */
export function unanchoredPatterns({ inventory }: Facts): readonly Problem[] {
  return [...inventory.policies.values()].flatMap((policy) => {
    const { pattern = '' } = policy.filter ?? {};
    const open = openEnds(pattern);
    if (pattern === '' || !(open.start || open.end) || compiled(pattern) === undefined) return [];
    const lacks = [open.start ? '^ at its start' : [], open.end ? '$ at its end' : []].flat().join(' and no ');
    const message = `Cannot hold "${policy.id}" to whole tags: its pattern "${pattern}" has no ${lacks}, and matches within longer tags`;
    const [whole, within] = [anchored(pattern, open, ''), anchored(pattern, open, '.*')];
    const hint = `Write pattern: '${whole}', or '${within}' where anything may stand.`;
    return [
      new Problem('policy/unanchored-pattern', message, {
        at: placeOfField(policy.meta, 'spec.filterTags.pattern'),
        policy: policy.id,
        hint,
        severity: open.start ? 'warning' : 'notice',
      }),
    ];
  });
}

/**
 * Alternatives reach to the ends of a pattern, so that they must be held together first. What stands before the first
 * match is as little as can be, so that groups take what they took.
 */
function anchored(pattern: string, { start, end, divided }: OpenEnds, rest: '' | '.*'): string {
  const held = start && end ? pattern.replace(/^\^|\$$/g, '') : pattern;
  const before = rest === '' ? '^' : '^.*?';
  return `${start ? before : ''}${divided ? `(?:${held})` : held}${end ? `${rest}$` : ''}`.replaceAll("'", "''");
}

/**
 * Finds templates of `extract` that ask for a group that the pattern has not, or for none: every tag then becomes the
 * same text, and Flux takes any of them.
 *
 *     ('$tss', '^(?P<ts>.*)$') → policy/extract-no-group, hint 'Write extract: $ts.'
 */
export function emptyExtracts({ inventory }: Facts): readonly Problem[] {
  return [...inventory.policies.values()].flatMap((policy) => {
    const { pattern: text = '', extract = '' } = policy.filter ?? {};
    const pattern = compiled(text);
    if (extract === '' || pattern === undefined) return [];
    const missing = missingGroups(extract, pattern);
    const asks = parseTemplate(extract).some((piece) => 'group' in piece);
    return missing.length === 0 && asks ? [] : [emptyExtract(policy, pattern, missing)];
  });
}

function emptyExtract({ id, meta, filter }: ImagePolicy, pattern: Pattern, missing: readonly string[]): Problem {
  const { extract = '' } = filter ?? {};
  const [name] = missing;
  const state =
    name === undefined
      ? 'it names no group, so that every tag becomes the same text'
      : `the pattern "${pattern.text}" has no group "${name}", and an empty text stands for it`;
  return new Problem('policy/extract-no-group', `Cannot extract "${extract}" in "${id}": ${state}`, {
    at: placeOfField(meta, 'spec.filterTags.extract'),
    policy: id,
    hint: wayOut(extract, pattern, name),
  });
}

/** `missing` is the group that is asked for and not there; undefined where none is asked for. */
function wayOut(extract: string, pattern: Pattern, missing: string | undefined): string {
  const meant = nearestGroup(missing ?? '', pattern);
  if (meant === undefined)
    return `Name the part of the pattern that is to be compared, such as (?P<${missing ?? 'ts'}>[0-9]+).`;
  return `Write extract: ${missing === undefined ? `$${meant}` : extract.replace(missing, meant)}.`;
}

/** Go reads `$1x` as the group "1x"; what was meant is `${1}x`. */
function nearestGroup(name: string, { groups, groupCount }: Pattern): string | undefined {
  const [, number, rest = ''] = /^(\d+)(\w+)$/.exec(name) ?? [];
  if (number !== undefined && Number(number) <= groupCount) return `{${number}}${rest}`;
  const names = [...groups.keys()];
  return nearest(name, names) ?? names[0] ?? (groupCount > 0 ? '1' : undefined);
}

/** undefined: the pattern is none, and that is a problem of its own. */
function compiled(text: string): Pattern | undefined {
  const pattern = attempt(() => compilePattern(text, (state) => new Problem('policy/invalid', state)));
  return pattern instanceof Problem ? undefined : pattern;
}

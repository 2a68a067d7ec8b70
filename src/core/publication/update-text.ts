import type { PolicyId } from '../flux/objects.ts';
import type { Edit } from '../manifests/edit.ts';
import { bytewise } from '../text/bytewise.ts';
import { codeCell, escapeMarkdown, tableOf } from '../text/markdown.ts';
import { printable } from '../text/printable.ts';
import type { Proposal } from './plan.ts';
import { compareUrl, type ImageSource } from './source-link.ts';

export interface HeldBack {
  readonly policy: string;
  readonly why: string;
}

/** What a pull request's text says beside the edits. */
export interface UpdateFacts {
  /** Where a file of the base branch is shown: `https://github.com/owner/name/blob/main` */
  readonly filesUrl: string;
  /** Why each policy chose as it did. */
  readonly reasons: ReadonlyMap<PolicyId, string>;
  readonly sources: ReadonlyMap<PolicyId, ImageSource>;
  readonly held: readonly HeldBack[];
}

const placesShown = 5;

/**
 * Names an update by what it brings.
 *
 *     app to 1.5.3                → 'Update app to 1.5.3'
 *     app to 1.5.3, web to 2.0.0  → 'Update app to 1.5.3 and web to 2.0.0'
 *     more than three             → 'Update 4 images'
 */
export function updateTitle(proposals: readonly Proposal[]): string {
  const tags = new Map<PolicyId, string>();
  for (const edit of editsOf(proposals)) {
    const tag = tagOf(edit);
    if (tag !== undefined || !tags.has(edit.policy)) tags.set(edit.policy, tag ?? '');
  }
  const parts = [...tags].map(([policy, tag]) => (tag === '' ? nameOf(policy) : `${nameOf(policy)} to ${tag}`));
  if (parts.length > 3) return `Update ${parts.length} images`;
  const last = parts.at(-1) ?? 'images';
  return plain(`Update ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last}`);
}

/** Writes the body of an update's pull request: what changes where, why, where to read on, and what was held back. */
export function updateBody(proposals: readonly Proposal[], facts: UpdateFacts): string {
  const edits = editsOf(proposals);
  const parts = [
    tableOf(
      ['Policy', 'Old', 'New', 'Where'],
      changesOf(edits).map((some) => changeRow(some, facts)),
    ),
    section(
      'Why',
      policiesOf(edits).map((policy) => whyLine(policy, facts)),
    ),
    section(
      'Held back',
      facts.held.map(({ policy, why }) => `- ${codeCell(policy)}: ${escapeMarkdown(why)}`),
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function editsOf(proposals: readonly Proposal[]): readonly Edit[] {
  return proposals.flatMap((proposal) => proposal.edits);
}

/** Edits that put the same value in place of the same, in the order in which they were met. */
function changesOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const changes = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = JSON.stringify([edit.policy, edit.oldValue, edit.newValue]);
    changes.set(key, [...(changes.get(key) ?? []), edit]);
  }
  return [...changes.values()];
}

function policiesOf(edits: readonly Edit[]): readonly PolicyId[] {
  return [...new Set(edits.map((edit) => edit.policy))].sort(bytewise);
}

function changeRow(edits: readonly Edit[], facts: UpdateFacts): readonly string[] {
  const [first] = edits;
  if (first === undefined) return [];
  const places = edits.slice(0, placesShown).map((edit) => placeLink(edit, facts));
  const more = edits.length > placesShown ? [`and ${edits.length - placesShown} more`] : [];
  return [
    codeCell(first.policy),
    codeCell(first.oldValue),
    codeCell(first.newValue),
    [...places, ...more].join('<br>'),
  ];
}

function placeLink({ file, line }: Edit, { filesUrl }: UpdateFacts): string {
  const path = file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
  return `[${codeCell(`${file}:${line}`)}](${filesUrl}/${path}#L${line})`;
}

function whyLine(policy: PolicyId, { reasons, sources }: UpdateFacts): string {
  const source = sources.get(policy);
  const url = source === undefined ? undefined : compareUrl(source);
  const link = url === undefined ? '' : ` ([compare the sources](${url}))`;
  return `- ${codeCell(policy)}: ${escapeMarkdown(reasons.get(policy) ?? 'selected by its policy')}${link}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `### ${title}\n\n${lines.join('\n')}`;
}

/** `'apps/web' → 'web'` */
function nameOf(policy: PolicyId): string {
  return policy.slice(policy.indexOf('/') + 1);
}

/** The tag in the new value, where the setter writes one; undefined for a name or a digest alone. */
function tagOf({ setter, newValue }: Edit): string | undefined {
  if (/^[^:]*:[^:]*:(?:name|digest)$/.test(setter)) return undefined;
  const reference = newValue.replace(/@.*/, '');
  return reference.slice(reference.lastIndexOf(':') + 1);
}

/** A title is plain text but for mentions and references, which GitHub makes out of any. */
function plain(title: string): string {
  const text = printable(title).replace(/[@#`]/g, '');
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}

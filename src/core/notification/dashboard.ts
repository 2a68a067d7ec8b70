import type { Hold } from '../environments/hold.ts';
import { printInstant, type Instant } from '../environments/instant.ts';
import type { PolicyId } from '../flux/objects.ts';
import { bytewise } from '../text/bytewise.ts';
import { codeCell, escapeMarkdown, tableOf } from '../text/markdown.ts';
import { printMarker, type Failures } from './dashboard-marker.ts';
import { firstOf, fitting, literal } from './fitting.ts';
import type { OpenPull } from './issue-book.ts';

/** How things stand. It holds no time of day: where nothing has changed, the same text comes of it. */
export interface Scene {
  readonly repositoryUrl: string;
  readonly stages: readonly Stage[];
  readonly holds: readonly Hold[];
  readonly pulls: readonly OpenPull[];
  readonly failures: Failures;
}

/** One environment. */
export interface Stage {
  readonly name: string;
  /** What its markers say, as text. */
  readonly versions: ReadonlyMap<PolicyId, string>;
  /** The newest commits that changed something there, newest first. */
  readonly changes: readonly StageChange[];
}

export interface StageChange {
  readonly commit: string;
  readonly date: Instant | undefined;
  readonly headline: string;
}

/** GitHub takes 65,536 characters. */
const longestBody = 60_000;
const mostRows = 150;
const mostStages = 12;
const longestText = 300;

/**
 * Writes the body of the dashboard. Whatever comes from manifests, commits and people is escaped.
 *
 *     (staging runs app 1.5.3) → '…| Policy | staging |\n| --- | --- |\n| <code>flux-system/app</code> | <code>1.5.3</code> |…'
 */
export function dashboardBody(scene: Scene): string {
  const parts = [
    'This issue shows how things stand. Each run that finds something changed writes its text anew; close it, and it is left alone.',
    section('Environments', versions(scene.stages)),
    section('Open pull requests', list(scene.pulls, 50, pullLine)),
    section('Holds', list(scene.holds, 50, holdLine)),
    section(
      'Failures',
      [...scene.failures]
        .sort(([a], [b]) => bytewise(a, b))
        .map(failureLines)
        .join('\n'),
    ),
    section('Last changes', changes(scene)),
  ];
  const marker = printMarker(scene.failures);
  const text = parts.filter((part) => part !== '').join('\n\n');
  return `${cutAtLine(text, longestBody - marker.length)}\n\n${marker}`;
}

function section(title: string, text: string): string {
  return text === '' ? '' : `### ${title}\n\n${text}`;
}

function versions(stages: readonly Stage[]): string {
  const shown = firstOf(stages, mostStages);
  const policies = [...new Set(shown.items.flatMap((stage) => [...stage.versions.keys()]))].sort(bytewise);
  const rows = firstOf(policies, mostRows);
  if (policies.length === 0) return '';
  return [
    tableOf(
      ['Policy', ...shown.items.map(({ name }) => escapeMarkdown(name))],
      rows.items.map((policy) => [code(policy), ...shown.items.map((stage) => code(stage.versions.get(policy) ?? ''))]),
    ),
    ...more(rows.more, 'policies'),
    ...more(shown.more, 'environments'),
  ].join('\n');
}

function changes({ stages, repositoryUrl }: Scene): string {
  const rows = stages.flatMap(({ name, changes: made }) =>
    made.map(({ commit, date, headline }) => {
      const when = date === undefined ? '' : printInstant(date);
      const link = `[<code>${commit.slice(0, 7)}</code>](${repositoryUrl}/commit/${commit})`;
      return [escapeMarkdown(name), link, when, code(headline)];
    }),
  );
  return tableOf(['Environment', 'Commit', 'When', 'What'], rows);
}

function pullLine({ number, url, title, base, draft }: OpenPull): string {
  return `- [#${number}](${encodeURI(url)}) ${code(title)} into ${code(base)}${draft ? ' (draft)' : ''}`;
}

function holdLine({ policy, environment, tag, until, reason }: Hold): string {
  const end = until === undefined ? '' : ` until ${printInstant(until)}`;
  return `- ${code(policy)} in ${escapeMarkdown(environment)}: held at ${code(tag)}${end}: ${prose(reason)}`;
}

function failureLines([mode, texts]: readonly [string, readonly string[]]): string {
  return texts.map((text) => `- ${escapeMarkdown(mode)}: ${prose(text)}`).join('\n');
}

function list<T>(all: readonly T[], most: number, write: (one: T) => string): string {
  const { items, more: rest } = firstOf(all, most);
  return [...items.map(write), ...(rest === 0 ? [] : [`- and ${rest} more`])].join('\n');
}

function more(rest: number, what: string): readonly string[] {
  return rest === 0 ? [] : ['', `and ${rest} more ${what}`];
}

function code(text: string): string {
  return text === '' ? '' : codeCell(fitting(text, longestText, literal));
}

function prose(text: string): string {
  return escapeMarkdown(fitting(text, longestText, literal));
}

/** Between lines, so that no row or tag is left open. */
function cutAtLine(text: string, most: number): string {
  const note = '\n\nThe rest is left out: GitHub takes no longer text.';
  if (text.length <= most) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf('\n', most - note.length))) + note;
}

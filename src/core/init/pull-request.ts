import type { SourceFile } from '../ports.ts';
import { count } from '../text/count.ts';
import { codeCell, tableOf } from '../text/markdown.ts';

/** What a pull request of mode init holds. */
export interface Offer {
  readonly created: readonly SourceFile[];
  readonly markers: readonly { readonly file: string; readonly line: number; readonly setter: string }[];
  /** Workflows that the token may not write, so that a person has to. */
  readonly leftOut: readonly SourceFile[];
}

const markersShown = 100;

/** The branch of the pull request, of which there is one at a time. */
export const initBranch = 'image-automation/init';

/**
 * Says in one line what is proposed; the headline of the commit too.
 *
 *     5 markers in 3 files → 'Follow images: 5 markers in 3 files'
 */
export function initTitle({ markers }: Offer): string {
  const files = new Set(markers.map(({ file }) => file)).size;
  return `Follow images: ${count(markers.length, 'marker')} in ${count(files, 'file')}`;
}

/** Writes what is new, where, what to do before the merge, and the text of workflows that are left out. */
export function initBody({ created, markers, leftOut }: Offer): string {
  const more = markers.length - markersShown;
  const rows = markers
    .slice(0, markersShown)
    .map(({ file, line, setter }) => [codeCell(`${file}:${line}`), codeCell(setter)]);
  return [
    'Objects, markers and workflows to keep these images up to date. The reason for each policy stands above it. ' +
      'Look at the ranges before you merge: they say what will be written.',
    ['### Files', '', ...created.map(({ path }) => `- ${codeCell(path)}`)].join('\n'),
    ...(rows.length === 0 ? [] : [`### Markers\n\n${tableOf(['Where', 'Setter'], rows)}`]),
    ...(more > 0 ? [`And ${more} more.`] : []),
    ...(leftOut.length === 0 ? [] : [missingText(leftOut)]),
  ].join('\n\n');
}

/** The texts are this program's own, so that nothing in them needs to be escaped. */
function missingText(leftOut: readonly SourceFile[]): string {
  return [
    '### Still to do',
    '',
    'The token of this run may not write workflow files. Add these by hand:',
    ...leftOut.flatMap(({ path, text }) => [
      '',
      `<details><summary><code>${path}</code></summary>`,
      '',
      '```yaml',
      text.trimEnd(),
      '```',
      '',
      '</details>',
    ]),
  ].join('\n');
}

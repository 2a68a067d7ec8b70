import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landscapeMarkdown, mermaidText } from '../../../src/core/overview/diagram.ts';
import type { Landscape } from '../../../src/core/overview/landscape.ts';
import { landscapeOf } from '../../../src/core/overview/landscape.ts';
import { withNews } from '../../../src/core/overview/sketch.ts';
import { assembleReport } from '../../../src/core/report/assemble.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { summaryMarkdown } from '../../../src/core/report/summary.ts';
import { edit, selection } from '../report/samples.ts';
import { marked, policy } from '../environments/samples.ts';
import { hostileText } from '../page/hostile.ts';
import { standing, twoStages } from './samples.ts';

function landscape(names: readonly string[], differing = 1): Landscape {
  const values = Object.fromEntries(names.map((name) => [name, '1.5.3']));
  const older = Object.fromEntries(names.map((name, at) => [name, at < differing ? '1.5.2' : '1.5.3']));
  return landscapeOf(
    twoStages,
    'main',
    new Map([
      ['staging', standing(values)],
      ['production', standing(older)],
    ]),
  );
}

const diagramOf = (text: string): string => /```mermaid\n([^]*?)\n```/.exec(text)?.[1] ?? '';

describe('landscapeMarkdown', () => {
  it('draws environments with what runs in them, and says the same in a table', () => {
    expect(landscapeMarkdown(landscape(['app', 'web']))).toBe(`\`\`\`mermaid
flowchart LR
  accTitle: What runs where
  accDescr: staging has 2 images. production has 2 images and 1 differs
  e0["<b>staging</b><br/>app 1.5.3<br/>web 1.5.3"]
  e1["<b>production</b><br/>protected<br/>app 1.5.2<br/>web 1.5.3"]
  e0 -->|1 differs| e1
\`\`\`

| Application | staging | production |
| --- | --- | --- |
| <code>flux-system/app</code> | <code>1.5.3</code> | <code>1.5.2</code> ≠ |
| <code>flux-system/web</code> | <code>1.5.3</code> | <code>1.5.3</code> |`);
  });

  it('of 300 names those that differ, and counts the others', () => {
    const text = landscapeMarkdown(
      landscape(
        Array.from({ length: 300 }, (_, at) => `app-${String(at)}`),
        40,
      ),
    );
    expect(diagramOf(text)).toContain('e0["<b>staging</b><br/>300 images"]');
    expect(
      diagramOf(text)
        .split('<br/>')
        .filter((line) => line.includes('1.5.2')),
    ).toHaveLength(8);
    expect(text).toMatch(/\n\nOf 280 more, 20 differ; the others run the same everywhere\.$/);
    expect(text.length).toBeLessThan(10_000);
  });

  it('is nothing where nothing runs', () => {
    expect(landscapeMarkdown(landscape([]))).toBe('');
  });

  it('says what was not read', () => {
    const none = landscapeOf(twoStages, 'main', new Map([['staging', standing({ app: '1' })]]));
    expect(landscapeMarkdown(none)).toMatch(
      /e1\["<b>production<\/b><br\/>protected<br\/>not read"\][^]*production is not shown: it was not read\.$/,
    );
  });

  it('of no names becomes anything but text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const odd = landscape(['app']);
        const rows = odd.rows.map((row) => ({
          ...row,
          name: policy(`flux-system/app`),
          cells: new Map([...row.cells].map(([name, cell]) => [name, { ...cell, coming: text }])),
        }));
        const lines = diagramOf(landscapeMarkdown({ ...odd, rows })).split('\n');
        expect(lines).toHaveLength(6);
        for (const line of lines.filter((one) => one.startsWith('  e') && one.includes('[')))
          expect(line).toMatch(/^ {2}e\d+\["(?:<b>|<\/b>|<br\/>|[A-Za-z0-9 ._/-]|#\d+;)*"\]$/);
      }),
    );
  });

  it('never passes what GitHub draws', () => {
    const many = Array.from({ length: 300 }, (_, at) => `a${'.'.repeat(50)}${String(at)}`);
    expect(diagramOf(landscapeMarkdown(landscape(many, 300))).length).toBeLessThan(50_000);
  });
});

it.each([
  ['a"]b', 'a#34;#93;b'],
  ['<b>', '#60;b#62;'],
  ['`x` #quot; %%', '#96;x#96; #35;quot#59; #37;#37;'],
  ['é🙂\n', '#233;#128578;#92;n'],
])('mermaidText of %j is %j', (text, safe) => {
  expect(mermaidText(text)).toBe(safe);
});

describe('withNews', () => {
  const changed = assembleReport({
    ...{ mode: 'update', dryRun: false, deployed: new Map(), problems: [] },
    outcomes: [selection('app', '1.5.3'), selection('web', '2.0.0')],
    edits: [edit('apps/staging/app.yaml', 1)],
    publications: [],
  });
  const publication = { branch: 'main', commit: 'c', pullRequest: null, verified: true };
  const values = new Map([
    [policy('app'), [marked('1.5.2', undefined, 'ghcr.io/org/app')]],
    [policy('web'), [marked('1.0.0')]],
  ]);
  const told = (report: Report, name = 'staging'): string => {
    const { values: now, coming } = withNews(name, values, report, { configuration: twoStages, ownBranch: 'main' });
    return [...now]
      .map(([id, [value]]) => `${id} ${value?.tag ?? ''}${coming.has(id) ? `→${coming.get(id) ?? ''}` : ''}`)
      .join(', ');
  };

  it.each<[string, Partial<Report>, string, string]>([
    [
      'a commit',
      { publications: [{ kind: 'commit', ...publication }] },
      'staging',
      'flux-system/app 1.5.3, flux-system/web 1.0.0',
    ],
    [
      'a pull request',
      { publications: [{ kind: 'pull-request', ...publication }] },
      'staging',
      'flux-system/app 1.5.2→1.5.3, flux-system/web 1.0.0',
    ],
    ['a dry run', { dryRun: true }, 'staging', 'flux-system/app 1.5.2→1.5.3, flux-system/web 1.0.0'],
    [
      'a commit',
      { publications: [{ kind: 'commit', ...publication }] },
      'production',
      'flux-system/app 1.5.2, flux-system/web 1.0.0',
    ],
  ])('after %s %j, in %s, says %s', (_, more, name, expected) => {
    expect(told({ ...changed, ...more }, name)).toBe(expected);
  });

  it('puts the diagram into the summary', () => {
    expect(summaryMarkdown({ ...changed, landscape: landscape(['app']) })).toContain(
      '### What runs where\n\n```mermaid\n',
    );
  });
});

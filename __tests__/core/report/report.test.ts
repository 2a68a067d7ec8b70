import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/core/report/annotations.ts';
import { assembleReport, type Findings } from '../../../src/core/report/assemble.ts';
import { reportJson } from '../../../src/core/report/json.ts';
import { outputsOf } from '../../../src/core/report/outputs.ts';
import { unchangedText } from '../../../src/core/report/conclusion.ts';
import { summaryMarkdown } from '../../../src/core/report/summary.ts';
import { reportText } from '../../../src/core/report/text.ts';
import { edit, problem, selection, unselected } from './samples.ts';

const plain = (_ink: string, text: string): string => text;
const findings = (over: Partial<Findings> = {}): Findings => ({
  mode: 'update',
  dryRun: false,
  outcomes: [],
  deployed: new Map(),
  edits: [],
  problems: [],
  publications: [],
  ...over,
});

describe('assembleReport', () => {
  it('orders changes by file and text, and problems by severity and place, each once', () => {
    const lost = problem('registry/not-found', 'Cannot list "x"');
    const report = assembleReport(
      findings({
        outcomes: [selection('app', '1.5.3'), unselected('db', lost), unselected('web', lost)],
        edits: [edit('b.yaml', 1), edit('a.yaml', 9), edit('a.yaml', 2)],
        problems: [
          problem('marker/malformed', 'm', { at: { file: 'z.yaml', line: 1 } }),
          problem('marker/malformed', 'm', { at: { file: 'a.yaml', line: 7 } }),
          problem('marker/malformed', 'm', { at: { file: 'a.yaml', line: 7 } }),
        ],
      }),
    );
    expect(report.changes.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.yaml:2', 'a.yaml:9', 'b.yaml:1']);
    expect(report.problems.map(({ code, at }) => [code, at?.file])).toEqual([
      ['registry/not-found', undefined],
      ['marker/malformed', 'a.yaml'],
      ['marker/malformed', 'z.yaml'],
    ]);
  });
});

describe('reportJson', () => {
  it('has the shape that other programs rely on', () => {
    const lost = problem('policy/no-match', 'Cannot select', { hint: 'h', at: { file: 'p.yaml', line: 3 } });
    const report = assembleReport(
      findings({
        outcomes: [selection('app', '1.5.3'), unselected('db', lost)],
        edits: [edit('apps/app.yaml', 21)],
        publications: [{ kind: 'commit', branch: 'main', commit: 'c0ffee', pullRequest: null, verified: true }],
      }),
    );
    expect(reportJson(report)).toMatchObject({
      mode: 'update',
      selections: [
        {
          policy: 'flux-system/app',
          image: 'ghcr.io/org/app',
          tag: '1.5.3',
          digest: null,
          previous: null,
          problem: null,
        },
        {
          policy: 'flux-system/db',
          tag: null,
          problem: { code: 'policy/no-match', file: 'p.yaml', line: 3, hint: 'h' },
        },
      ],
      changes: [
        {
          file: 'apps/app.yaml',
          line: 21,
          object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'apps', name: 'app' },
          setter: 'flux-system:app:tag',
          old: '1.5.2',
          new: '1.5.3',
        },
      ],
      publication: { kind: 'commit', branch: 'main', commit: 'c0ffee', pullRequest: null, verified: true },
    });
  });
});

describe('annotationsOf', () => {
  it.each([
    [10, 10, 0],
    [11, 9, 2],
    [500, 9, 491],
  ])('of %d shows %d and counts %d more', (many, shown, more) => {
    const errors = Array.from({ length: many }, () => problem('registry/not-found', 'm'));
    const annotations = annotationsOf([...errors, problem('marker/malformed', 'w')]);
    expect(annotations.shown.filter(({ severity }) => severity === 'error')).toHaveLength(shown);
    expect(annotations.more).toEqual({ error: more, warning: 0, notice: 0 });
    expect(annotations.shown.at(-1)?.severity).toBe('warning');
  });
});

describe('summaryMarkdown', () => {
  it('shows hostile values as text', () => {
    const report = assembleReport(findings({ edits: [edit('a|<b>.yaml', 1, '`](http://x) @me')] }));
    const summary = summaryMarkdown(report);
    expect(summary).not.toMatch(/<b>|@me|\]\(|http:\/\//);
    expect(summary).toContain('| <code>a&#124;&#60;b&#62;.yaml:1</code> |');
  });

  it('stays below the limit and ends at a row', () => {
    const edits = Array.from({ length: 20_000 }, (_, line) => edit('apps/some/long/path/of/a/file.yaml', line));
    const summary = summaryMarkdown(assembleReport(findings({ edits })));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).toMatch(/\|\n\n<\/details>\n\nThe rest is left out[^\n]+\n$/);
  });
});

describe('unchangedText', () => {
  const held = unselected('app', problem('policy/no-match', 'no tag'));
  const pull = {
    kind: 'pull-request',
    branch: 'b',
    commit: null,
    pullRequest: { number: 4, url: 'u' },
    verified: null,
  } as const;

  it.each([
    [{}, 'Nothing to change', 'Nothing to change.'],
    [{ outcomes: [selection('web', '1.0.0'), held] }, 'Nothing changes: 1 of 2 policies is held back', undefined],
    [{ outcomes: [held, held] }, 'Nothing changes: 2 of 2 policies are held back', undefined],
    [{ problems: [problem('config/unknown-key', 'protectd')] }, 'Nothing changes: 1 error', undefined],
    [{ problems: [problem('marker/malformed', 'w')] }, 'Nothing to change', undefined],
    [{ publications: [pull] }, 'No image value changes', 'No image value changes: pull request u.'],
  ])('%j', (over: Partial<Findings>, text, line) => {
    const report = assembleReport(findings(over));
    expect(unchangedText(report)).toBe(text);
    expect(reportText(report, plain)).toContain(line ?? `${text}.`);
    expect(summaryMarkdown(report)).toContain(text.slice(1));
  });
});

describe('changes that could not be published', () => {
  it('are such as would be made', () => {
    const none = { branch: null, commit: null, pullRequest: null, verified: null };
    const over = { edits: [edit('a.yaml', 1)], publications: [{ kind: 'report', ...none }] } as const;
    const report = assembleReport(findings(over));
    expect(reportText(report, plain)).toContain('\nWould change 1 value in 1 file: not published.');
    expect(summaryMarkdown(report)).toContain('Image automation: 1 would change in 1 file');
  });
});

describe('what mode init came to', () => {
  it.each([
    [{}, 'Nothing to write: no image was found that can be marked and is not.'],
    [{ problems: [problem('config/unknown-key', 'protectd')] }, 'Nothing is written: 1 error.'],
  ])('%j', (over: Partial<Findings>, line) => {
    const report = { ...assembleReport(findings({ mode: 'init', ...over })), init: { created: [], markers: [] } };
    expect(reportText(report, plain)).toContain(line);
  });
});

describe('reportText', () => {
  it('says what changed, what was held back, what is wrong, and how it ended', () => {
    const report = assembleReport(
      findings({
        dryRun: true,
        outcomes: [selection('app', '1.5.3'), unselected('db', problem('policy/no-match', 'Cannot select "db"'))],
        edits: [edit('apps/app.yaml', 21)],
      }),
    );
    const text = reportText(report, plain);
    expect(text).toContain('flux-system/app ghcr.io/org/app:1.5.3');
    expect(text).toContain('1.5.2 → 1.5.3');
    expect(text).toContain('error [policy/no-match]\n    Cannot select "db"');
    expect(text.endsWith('Dry run: would change 1 value in 1 file.\n')).toBe(true);
  });
});

describe('outputsOf', () => {
  it('is empty where nothing was published', () => {
    const outputs = outputsOf(assembleReport(findings()));
    expect(outputs).toMatchObject({ changed: 'false', changes: '[]', 'commit-sha': '', verified: '' });
  });

  it('names the pull request', () => {
    const pullRequest = { number: 7, url: 'https://github.example/o/r/pull/7' };
    const publications = [
      { kind: 'pull-request', branch: 'images', commit: 'c0ffee', pullRequest, verified: true },
    ] as const;
    expect(outputsOf(assembleReport(findings({ edits: [edit('a.yaml', 1)], publications })))).toMatchObject({
      changed: 'true',
      branch: 'images',
      'pull-request-number': '7',
      'pull-request-url': pullRequest.url,
      verified: 'true',
    });
  });
});

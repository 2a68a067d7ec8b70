import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../src/core/report/assemble.ts';
import { reportFile } from '../../../src/core/report/file.ts';
import { reportJson } from '../../../src/core/report/json.ts';
import { junitXml } from '../../../src/core/report/junit.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { sarifOf } from '../../../src/core/report/sarif.ts';
import { summaryMarkdown } from '../../../src/core/report/summary.ts';
import { reportText } from '../../../src/core/report/text.ts';
import type { Mode } from '../../../src/core/settings/settings.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { problem } from './samples.ts';

const plain = (_ink: string, text: string): string => text;

const reportOf = (mode: Mode, problems: readonly Problem[], more: Partial<Report> = {}): Report => ({
  ...assembleReport({ mode, dryRun: false, outcomes: [], deployed: new Map(), edits: [], problems, publications: [] }),
  ...more,
});

const found = [
  problem('policy/unused', 'Cannot see', { at: { file: 'a b/ä:1.yaml', line: 8, column: 3 }, hint: 'Mark a value.' }),
  problem('automation/overlap', 'Cannot tell', { at: { file: 'b.yaml', line: 2 } }),
  problem('automation/none', 'Cannot change'),
];

interface Sarif {
  $schema: string;
  version: string;
  runs: {
    tool: { driver: { name: string; rules: { id: string; defaultConfiguration: { level: string } }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number; startColumn?: number } };
      }[];
    }[];
  }[];
}

describe('a report as SARIF', () => {
  const sarif = sarifOf(reportOf('check', found)) as Sarif;
  const [run] = sarif.runs;

  it('keeps the rules of the format that readers rely on', () => {
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.$schema).toContain('sarif-2.1.0');
    expect(sarif.runs).toHaveLength(1);
    expect(run?.tool.driver.name).toBe('flux-image-automation');
    for (const result of run?.results ?? []) {
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(['error', 'warning', 'note', 'none']).toContain(result.level);
      expect(result.message.text).not.toBe('');
      // Code scanning refuses a file in which one result has no location.
      expect(result.locations).toHaveLength(1);
      const { uri } = result.locations[0]?.physicalLocation.artifactLocation ?? { uri: '' };
      expect(new URL(uri, 'file:///workspace/').href.startsWith('file:///workspace/')).toBe(true);
    }
  });

  it('says where and how grave each problem is', () => {
    expect(run?.results.map(({ ruleId, level, locations }) => [ruleId, level, locations[0]?.physicalLocation])).toEqual(
      [
        ['automation/overlap', 'error', { artifactLocation: { uri: 'b.yaml' }, region: { startLine: 2 } }],
        [
          'policy/unused',
          'warning',
          { artifactLocation: { uri: 'a%20b/%C3%A4%3A1.yaml' }, region: { startLine: 8, startColumn: 3 } },
        ],
        ['automation/none', 'note', { artifactLocation: { uri: '.github/image-automation.yaml' } }],
      ],
    );
    expect(run?.results[1]?.message.text).toBe('Cannot see. Mark a value.');
  });

  it('of nothing has no results, which closes what was open', () => {
    expect((sarifOf(reportOf('check', [])) as Sarif).runs[0]?.results).toEqual([]);
  });
});

const at = { file: 'a.policy-test.yaml', line: 2, column: 5 };
const tested = reportOf(
  'test',
  [
    problem('test/failed', 'Cannot pass the test "<b>": "1.0.0" is selected', {
      at: { ...at, line: 9 },
      hint: 'x & y',
    }),
    problem('test/invalid-value', 'Cannot read "tests[2]"', { at: { ...at, line: 12 } }),
  ],
  {
    tests: [
      { name: 'a', at, passed: true, expected: { tag: '1.0.0' }, actual: { tag: '1.0.0' } },
      {
        name: '<b>\u0007"\n',
        at: { ...at, line: 9 },
        passed: false,
        expected: { error: 'e', reason: undefined },
        actual: { tag: '1.0.0' },
      },
    ],
  },
);

describe('a report of tests', () => {
  it('is JUnit XML, with what is no test as an error', () => {
    expect(junitXml(tested).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites tests="3" failures="1" errors="1">',
      '  <testsuite name="flux-image-automation" tests="3" failures="1" errors="1">',
      '    <testcase name="a" classname="a.policy-test.yaml" file="a.policy-test.yaml" line="2"/>',
      '    <testcase name="&lt;b&gt;\ufffd&quot;&#10;" classname="a.policy-test.yaml" file="a.policy-test.yaml" line="9"><failure type="test/failed" message="Cannot pass the test &quot;&lt;b&gt;&quot;: &quot;1.0.0&quot; is selected">x &amp; y</failure></testcase>',
      '    <testcase name="test/invalid-value" classname="a.policy-test.yaml:12"><error type="test/invalid-value" message="Cannot read &quot;tests[2]&quot;"></error></testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ]);
  });

  it('has its tests in the JSON, and no other report has any', () => {
    expect(reportJson(tested).tests).toEqual([
      { name: 'a', passed: true, expected: { tag: '1.0.0' }, actual: { tag: '1.0.0' } },
      { name: '<b>\u0007"\n', passed: false, expected: { error: 'e' }, actual: { tag: '1.0.0' } },
    ]);
    expect('tests' in reportJson(reportOf('check', []))).toBe(false);
  });

  it('says in text and Markdown which passed', () => {
    expect(reportText(tested, plain)).toContain('Tests (2)\n  passed a\n  failed <b>\\u0007"\\n\n');
    expect(reportText(tested, plain)).toContain('\n\nPassed 1 of 2 tests.\n');
    const markdown = summaryMarkdown(tested);
    expect(markdown).toContain('## Image automation: Passed 1 of 2 tests\n');
    expect(markdown).toContain('| passed | a | <code>&quot;1.0.0&quot;</code>'.replaceAll('&quot;', '"'));
  });
});

describe('a report file', () => {
  it.each([
    ['report.json', '{\n  "mode"'],
    ['check.sarif', '{\n  "$schema"'],
    ['tests.xml', '<?xml'],
    ['report', '{\n  "mode"'],
  ])('%s is of the kind that its name says', (name, start) => {
    expect(reportFile(name, tested).startsWith(start)).toBe(true);
  });
});

it.each([
  [[], 'Found no problems.'],
  [found, 'Found 3 problems: 1 error, 1 warning, 1 notice.'],
  [found.slice(0, 1), 'Found 1 problem: 1 warning.'],
])('a check ends in one line', (problems, line) => {
  expect(reportText(reportOf('check', problems), plain).endsWith(`${line}\n`)).toBe(true);
});

it('the log says a way out once for problems that follow one another and share it', () => {
  const old = (file: string, hint?: string): Problem =>
    new Problem('object/old-version', `Cannot count on ${file}`, { at: { file, line: 1 }, hint });
  const text = reportText(
    reportOf('check', [old('a', 'Write v1.'), old('b', 'Write v1.'), old('c'), old('d', 'Move.')]),
    plain,
  );
  expect(text.match(/→ .*/g)).toEqual(['→ Write v1.', '→ Move.']);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAdvice } from '../../../src/core/check/advice.ts';
import { excuseProblems, excused, excusesIn } from '../../../src/core/check/excuses.ts';
import { withSeverities } from '../../../src/core/check/severities.ts';
import { severityOf, type ProblemCode } from '../../../src/core/problem/codes.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { brief } from './repository.ts';

const inFile = (text: string): ReturnType<typeof excusesIn> => excusesIn([{ path: 'a.yaml', text }]);
const problem = (line: number): Problem => new Problem('policy/descending', 'Cannot', { at: { file: 'a.yaml', line } });
const allow = '# image-automation: allow policy/descending because the oldest is wanted';

describe('excuses', () => {
  it.each([
    ['in the line above', `${allow}\norder: desc\n`, 2],
    ['in the same line', `order: desc ${allow}\n`, 1],
    ['above other excuses', `${allow}\n# image-automation: allow policy/unused because later\norder: desc\n`, 3],
    ['indented', `a:\n    ${allow}\n    order: desc\n`, 3],
    ['without the word because', '# image-automation: allow policy/descending: the oldest is wanted\norder: desc', 2],
    ['with Windows line ends', `${allow}\r\norder: desc\r\n`, 2],
  ])('excuse %s', (_, text, line) => {
    const { excuses, problems } = inFile(text);
    expect(problems).toEqual([]);
    expect(excuses.find(({ code }) => code === 'policy/descending')?.line).toBe(line);
    expect(excused([problem(line)], excuses.slice(0, 1))).toEqual([]);
    expect(excuseProblems([problem(line)], { excuses: excuses.slice(0, 1), problems })).toEqual([]);
  });

  it.each([
    ['# image-automation: allow policy/descending', 'excuse/no-reason'],
    ['# image-automation: allow policy/descending because', 'excuse/no-reason'],
    ['# image-automation: allow policy/descendin because x', 'excuse/malformed'],
    ['# image-automation: alow policy/descending because x', 'excuse/malformed'],
    ['# image-automation:', 'excuse/malformed'],
  ])('%s excuses nothing', (comment, code) => {
    const found = inFile(`${comment}\norder: desc\n`);
    expect(brief(excused([problem(2)], found.excuses))).toEqual(['a.yaml:2 policy/descending']);
    expect(brief(excuseProblems([problem(2)], found))).toEqual([`a.yaml:1 ${code}`]);
    expect(found.problems[0]?.hint).toBeDefined();
  });

  it('that excuse nothing are problems themselves', () => {
    const found = inFile(`${allow}\norder: desc\n`);
    expect(excused([problem(9)], found.excuses)).toEqual([problem(9)]);
    expect(brief(excuseProblems([problem(9)], found))).toEqual(['a.yaml:1 excuse/unused']);
  });

  it('excuse one code and one line only', () => {
    const other = new Problem('policy/unused', 'Cannot', { at: { file: 'a.yaml', line: 2 } });
    const elsewhere = new Problem('policy/descending', 'Cannot', { at: { file: 'b.yaml', line: 2 } });
    const { excuses } = inFile(`${allow}\norder: desc\n`);
    expect(excused([problem(2), other, elsewhere], excuses)).toEqual([other, elsewhere]);
  });

  it.each([
    'image-automation: yes\n',
    'text: see image-automation: allow policy/unused\n',
    '# see image-automation.yaml\n',
  ])('are none in %s', (text) => {
    expect(inFile(text)).toEqual({ excuses: [], problems: [] });
  });
});

it('gives problems the severities that the configuration sets', () => {
  const set = withSeverities(
    [problem(1), new Problem('policy/unused', 'Cannot')],
    new Map([
      ['policy/descending', 'error'],
      ['policy/unused', 'off'],
    ]),
  );
  expect(set.map(({ code, severity, at }) => [code, severity, at?.line])).toEqual([['policy/descending', 'error', 1]]);
});

describe('what says that something was not done', () => {
  const refused = new Problem('edit/unproved', 'Cannot', { at: { file: 'a.yaml', line: 2 } });
  const shown = (problems: readonly Problem[]): string[] => problems.map(({ code, severity }) => `${code} ${severity}`);

  it('can be made milder, and never be hidden', () => {
    expect(shown(withSeverities([refused], new Map([['edit/unproved', 'off']])))).toEqual(['edit/unproved notice']);
    expect(shown(withSeverities([refused], new Map([['edit/unproved', 'warning']])))).toEqual([
      'edit/unproved warning',
    ]);
    const { excuses } = inFile('# image-automation: allow edit/unproved because later\na: b\n');
    expect(shown(excused([refused], excuses))).toEqual(['edit/unproved notice']);
  });

  it('is every code that is not named as advice in docs/problems.md', () => {
    const [, list = ''] =
      /can be turned off or excused: (.*)\. Every other/.exec(readFileSync('docs/problems.md', 'utf8')) ?? [];
    const named = [...list.matchAll(/`([a-z/-]+)`/g)].map(([, code = '']) => code);
    const codes = Object.keys(severityOf) as ProblemCode[];
    expect(named.sort()).toEqual(codes.filter(isAdvice).sort());
  });
});

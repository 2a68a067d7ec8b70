import { describe, expect, it } from 'vitest';
import { excused, excusesIn } from '../../../src/core/check/excuses.ts';
import { withSeverities } from '../../../src/core/check/severities.ts';
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
    const left = excused([problem(line)], { excuses: excuses.slice(0, 1), problems });
    expect(left).toEqual([]);
  });

  it.each([
    ['# image-automation: allow policy/descending', 'excuse/no-reason'],
    ['# image-automation: allow policy/descending because', 'excuse/no-reason'],
    ['# image-automation: allow policy/descendin because x', 'excuse/malformed'],
    ['# image-automation: alow policy/descending because x', 'excuse/malformed'],
    ['# image-automation:', 'excuse/malformed'],
  ])('%s excuses nothing', (comment, code) => {
    const found = inFile(`${comment}\norder: desc\n`);
    expect(brief(excused([problem(2)], found))).toEqual(['a.yaml:2 policy/descending', `a.yaml:1 ${code}`]);
    expect(found.problems[0]?.hint).toBeDefined();
  });

  it('that excuse nothing are problems themselves', () => {
    expect(brief(excused([problem(9)], inFile(`${allow}\norder: desc\n`)))).toEqual([
      'a.yaml:9 policy/descending',
      'a.yaml:1 excuse/unused',
    ]);
  });

  it('excuse one code and one line only', () => {
    const other = new Problem('policy/unused', 'Cannot', { at: { file: 'a.yaml', line: 2 } });
    const elsewhere = new Problem('policy/descending', 'Cannot', { at: { file: 'b.yaml', line: 2 } });
    expect(excused([problem(2), other, elsewhere], inFile(`${allow}\norder: desc\n`))).toEqual([other, elsewhere]);
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

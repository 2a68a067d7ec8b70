import { describe, expect, it } from 'vitest';
import { readConfiguration, type ReadConfiguration } from '../../../src/core/environments/read-configuration.ts';

const path = '.github/image-automation.yaml';
const read = (text: string): ReadConfiguration => readConfiguration({ path, text });
/** Where each problem stands and what it is: `config/cycle 3:5`. */
const found = (text: string): string[] =>
  read(text).problems.map(({ code, at }) => `${code} ${at?.line ?? '?'}:${at?.column ?? '?'}`);

describe('contradictionsOf', () => {
  const chain = (from: string): string => `environments:
  a: { branch: a, promotion: { from: ${from} } }
  b: { branch: b, promotion: { from: a } }
  c: { branch: c, promotion: { from: [a, b] } }
`;
  it.each([
    [
      'a stage that comes from itself',
      'environments:\n  a: { branch: a, promotion: { from: a } }\n',
      ['config/cycle 2:32'],
    ],
    ['a circle', chain('c'), ['config/cycle 2:32', 'config/cycle 2:32']],
    ['an environment that is not there', chain('[d]'), ['config/unknown-environment 2:39']],
    ['one branch twice', 'environments:\n  a: { branch: x }\n  b: { branch: x, paths: [p] }\n', ['config/overlap 3:3']],
    [
      'a directory within another',
      'environments:\n  a: { branch: x, paths: [p, apps/x] }\n  b: { branch: x, paths: [apps] }\n',
      ['config/overlap 3:3'],
    ],
    [
      'every branch and one',
      'environments:\n  a: { paths: [p] }\n  b: { branch: x, paths: [p/q] }\n',
      ['config/overlap 3:3'],
    ],
    [
      'a merge without branches',
      'environments:\n  a: { paths: [p] }\n  b: { paths: [q], promotion: { from: a, style: merge } }\n',
      ['config/impossible 3:42'],
    ],
    [
      'a merge within a branch',
      'environments:\n  a: { branch: x, paths: [p] }\n  b: { branch: x, paths: [q], promotion: { from: a, style: merge } }\n',
      ['config/impossible 3:53'],
    ],
    [
      'a merge of policies',
      'environments:\n  a: { branch: a }\n  b: { branch: b, promotion: { from: a, style: merge, policies: { x/a: x/b } } }\n',
      ['config/impossible 3:41'],
    ],
    [
      'a policy with two sources',
      'environments:\n  a: { branch: a }\n  b: { branch: b, promotion: { from: a, policies: { x/a: x/c, x/b: x/c } } }\n',
      ['config/impossible 3:63'],
    ],
    [
      'a promotion to merge by itself that may be a draft',
      'environments:\n  a: { branch: a }\n  b: { branch: b, promotion: { from: a, on-closed-gate: draft, pull-request: { auto-merge: true } } }\n',
      ['config/impossible 3:80'],
    ],
    ['a draft to merge by itself', 'pull-request: { draft: true, auto-merge: true }\n', ['config/impossible 1:30']],
    [
      'one receiver twice',
      'notifications: [{ type: slack, url: env:A }, { type: teams, url: env:A }]\n',
      ['config/impossible 1:46'],
    ],
    ['two dashboards', 'notifications: [{ type: issue }, { type: issue, title: b }]\n', ['config/impossible 1:34']],
    [
      'one branch for many pull requests',
      'pull-request: { grouping: policy, branch: images }\n',
      ['config/impossible 1:35'],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(read(text).configuration).toBeUndefined();
  });

  it.each([
    ['paths beside each other', 'environments:\n  a: { branch: x, paths: [app] }\n  b: { branch: x, paths: [apps] }\n'],
    [
      'the same paths of two branches',
      'environments:\n  a: { branch: x, paths: [app] }\n  b: { branch: y, paths: [app] }\n',
    ],
    ['a diamond', `${chain('d')}  d: { branch: d }\n`],
    [
      'a merge between branches',
      'environments:\n  a: { branch: a }\n  b: { branch: b, promotion: { from: a, style: merge } }\n',
    ],
    ['a protected environment that people alone change', 'environments:\n  a: { branch: a, protected: true }\n'],
  ])('accepts %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

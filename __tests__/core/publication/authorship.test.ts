import { describe, expect, test } from 'vitest';
import { authorshipOf, authorshipProblems } from '../../../src/core/publication/authorship.ts';
import type { SigningKey } from '../../../src/core/flux/objects.ts';
import type { Authorship } from '../../../src/core/git/author.ts';
import { commitPlan } from './builders.ts';

const author = { name: 'Flux', email: 'flux@example.com' };
const gpg = { secretRef: 'key', type: 'gpg' } as const;

describe('authorshipOf', () => {
  const ssh = { secretRef: 'key', type: 'ssh' } as const;
  test.each<[string, { viewer: string; plain: boolean; signingKey?: SigningKey }, Authorship]>([
    ['an App, by createCommitOnBranch', { viewer: 'app[bot]', plain: true }, { kind: 'server' }],
    ['an App, by the Git data API', { viewer: 'app[bot]', plain: false }, { kind: 'server' }],
    ['a person, by createCommitOnBranch', { viewer: 'ada', plain: true }, { kind: 'server' }],
    ['a person, by the Git data API', { viewer: 'ada', plain: false }, { kind: 'author', author }],
    [
      'a key of its own',
      { signingKey: gpg, viewer: 'app[bot]', plain: true },
      { kind: 'signed', author, key: gpg, namespace: 'flux-system' },
    ],
    ['an SSH key', { signingKey: ssh, viewer: 'app[bot]', plain: true }, { kind: 'server' }],
  ])('%s', (_, { signingKey, viewer, plain }, expected) => {
    expect(authorshipOf(commitPlan({ signingKey }), viewer, plain)).toEqual(expected);
  });

  test('an author without a name gets one of the address', () => {
    const plan = commitPlan({ author: { name: '', email: 'flux@example.com' } });
    expect(authorshipOf(plan, 'ada', false)).toEqual({
      kind: 'author',
      author: { name: 'flux', email: 'flux@example.com' },
    });
  });
});

describe('what is left out is said', () => {
  const codes = (change: Parameters<typeof commitPlan>[0], kind: 'server' | 'author'): string[] =>
    authorshipProblems(commitPlan(change), 'app[bot]', kind === 'server' ? { kind } : { kind, author }).map(
      ({ code }) => code,
    );
  test.each([
    ['the author', {}, 'server', ['publish/author-not-used']],
    ['nothing, where the author is used', {}, 'author', []],
    [
      'nothing, where the author is the App',
      { author: { name: 'x', email: '1+app[bot]@users.noreply.github.com' } },
      'server',
      [],
    ],
    [
      'an SSH key',
      { signingKey: { secretRef: 'key', type: 'ssh' } },
      'server',
      ['automation/unsupported', 'publish/author-not-used'],
    ],
  ] as const)('%s', (_, change, kind, expected) => {
    expect(codes(change, kind)).toEqual(expected);
  });
});

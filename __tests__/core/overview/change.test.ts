import { describe, expect, it } from 'vitest';
import type { History } from '../../../src/core/environments/history.ts';
import type { LineCommit } from '../../../src/core/environments/line.ts';
import { printTrailers } from '../../../src/core/environments/trailers.ts';
import { changesOf } from '../../../src/core/overview/change.ts';
import { policy, running } from '../environments/samples.ts';
import { commitOf, noon, sha } from './samples.ts';

const version = (letter: string, values: Readonly<Record<string, string>>): History[number] => ({
  ...{ commit: sha(letter), date: noon, since: noon },
  values: new Map(Object.entries(values).map(([name, tag]) => [policy(name), running(tag)])),
});

const changes = (versions: History, line: readonly LineCommit[], isMerged = false): readonly string[] =>
  changesOf({ environment: 'production', versions, line, isMerged }, new Set(['images@example.com'])).map(
    ({ commit, policy: name, old, next, cause }) =>
      `${commit[0] ?? ''} ${name} ${old?.tag ?? '-'} ${next.tag} ${cause}`,
  );

describe('changesOf', () => {
  it('lists what moved, newest first, but not what stood where one began to look', () => {
    const versions = [
      version('c', { app: '1.5.3', web: '2' }),
      version('b', { app: '1.5.2', web: '2' }),
      version('a', { app: '1.5.2' }),
    ];
    expect(changes(versions, [])).toEqual(['c flux-system/app 1.5.2 1.5.3 hand', 'b flux-system/web - 2 hand']);
  });

  it('remembers what ran before markers contradicted each other', () => {
    const versions = [version('c', { app: '1' }), version('b', {}), version('a', { app: '1' })];
    expect(changes(versions, [])).toEqual([]);
  });

  const versions = [version('b', { app: '2' }), version('a', { app: '1' })];
  const movements = [{ policy: policy('app'), old: running('1'), new: running('2') }];
  const promoted = printTrailers({
    kind: 'promotion',
    from: 'staging',
    to: 'production',
    source: 'abcdef0',
    movements,
  });
  const back = printTrailers({ kind: 'rollback', environment: 'production', failed: undefined, movements });
  const elsewhere = printTrailers({ kind: 'rollback', environment: 'staging', failed: undefined, movements });

  it.each<[string, Partial<LineCommit>, boolean, string]>([
    ['trailers', { messages: ['Merge', promoted] }, false, 'promotion'],
    ['trailers', { messages: [back] }, false, 'rollback'],
    ['a record of another environment', { messages: ['Merge', elsewhere] }, false, 'hand'],
    ['the address of an automation', { authors: ['mona@example.com', 'images@example.com'] }, false, 'update'],
    ['a bot of GitHub', { authors: ['41898282+github-actions[bot]@users.noreply.github.com'] }, false, 'update'],
    ['a merge where images come by one', { parents: [sha('a'), sha('f')] }, true, 'promotion'],
    ['a merge where they do not', { parents: [sha('a'), sha('f')] }, false, 'hand'],
    ['a commit there', { parents: [sha('a')] }, true, 'hand'],
  ])('knows by %s who did it', (_, more, isMerged, cause) => {
    expect(changes(versions, [commitOf('b', 1, more), commitOf('a', 2)], isMerged)).toEqual([
      `b flux-system/app 1 2 ${cause}`,
    ]);
  });
});

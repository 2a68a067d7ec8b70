import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/core/change/source.ts';
import { day } from '../../../src/core/environments/instant.ts';
import type { ListedCommit } from '../../../src/core/environments/line.ts';
import { parseSha, type Sha } from '../../../src/core/git/sha.ts';
import type { History } from '../../../src/core/ports.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { readStandings, type ReadStanding } from '../../../src/flows/overview/standings.ts';
import { configurationOf, environment } from '../../core/overview/samples.ts';
import { noon, openBench, type Bench } from '../../scenarios/in-process.ts';

let bench: Bench;
beforeAll(() => (bench = openBench({})));
afterAll(() => {
  bench.close();
});

const sha = (at: number): Sha => parseSha(at.toString(16).padStart(40, '0'))!;

/** A branch on which app got a new tag with each commit, one every `days`, and web never did. */
function historyOf(commits: number, days: number, isNear: boolean): History {
  const listed = Array.from({ length: commits }, (_, at): ListedCommit => ({
    ...{ commit: sha(at), tree: sha(at), parents: [sha(at + 1)], date: noon - at * days * day },
    ...{ author: 'a@example.com', message: '', content: String(at) },
  }));
  return {
    commits: async function* () {
      yield await Promise.resolve(listed);
    },
    moves: () => undefined,
    isNear: () => Promise.resolve(isNear),
    sourceAt: (_, { commit }) => {
      const tag = String(Number.parseInt(commit, 16));
      const text = `kind: A\nx: o/app:${tag} # {"$imagepolicy": "a:app"}\ny: o/web:1 # {"$imagepolicy": "a:web"}\n`;
      return Promise.resolve(sourceOf([{ path: 'apps/x.yaml', text }]));
    },
  };
}

async function read(history: History): Promise<ReadStanding | undefined> {
  const edges = { ...bench.edges, history };
  const [standing] = await readStandings(configurationOf(environment('only', { paths: ['apps'] })), edges);
  return standing;
}

describe('readStandings', () => {
  it.each([
    ['200 versions of what is at hand', 300, 0.1, true, 200],
    ['30 of what a server must be asked for', 300, 0.1, false, 30],
    ['all there are', 12, 1, false, 12],
    // One more than lie within a year.
    ['a year, for what never changed', 100, 10, true, 38],
  ] as const)('reads %s', async (...[, commits, days, isNear, versions]) => {
    expect((await read(historyOf(commits, days, isNear)))?.past?.versions).toHaveLength(versions);
  });

  it('tells since when things run, and of what is older that it is', async () => {
    const standing = await read(historyOf(3, 1, true));
    expect([...(standing?.standing.arrivals ?? [])]).toEqual([
      ['a/app', { commit: sha(0), date: noon, since: noon, isExact: true }],
      ['a/web', { commit: sha(2), date: noon - 2 * day, since: noon - 2 * day, isExact: false }],
    ]);
  });

  it('says why it cannot read a branch, and as a notice only', async () => {
    const history: History = {
      ...historyOf(1, 1, true),
      commits: () => {
        throw new Problem('environment/branch-missing', 'Cannot read "main": there is none');
      },
    };
    expect(await read(history)).toMatchObject({
      past: undefined,
      standing: { unread: 'Cannot read "main": there is none' },
      problems: [{ code: 'environment/branch-missing', severity: 'notice' }],
    });
  });
});

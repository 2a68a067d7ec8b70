import { expect, test } from 'vitest';
import { openForge } from '../../../src/edge/github/forge.ts';
import { startGitHub } from '../../../testkit/github/github.ts';
import { MemoryRepository } from './memory-forge.ts';
import { actions } from './kit.ts';
import { initialFiles, race, type Seen } from './race.ts';

/** Each number is one order of events; a failure names it, and the same number gives the same order again. */
const firstSeed = 20_260_101;
const inMemory = 1_000;
/** The same races on the stand-in for GitHub take a hundred times as long. */
const onStandIn = 40;

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => firstSeed + at);
}

/** A test in which nothing met would prove nothing. */
function expectMeetings(seen: Seen, count: number): void {
  expect(Math.min(seen.commits, seen.pulls, seen.strangers, seen.waits)).toBeGreaterThan(count / 10);
}

test('two runs and a stranger, in memory, lose nothing and claim nothing that they did not do', async () => {
  const seen = { commits: 0, pulls: 0, strangers: 0, waits: 0 };
  for (const seed of seeds(inMemory)) {
    const repository = new MemoryRepository(initialFiles);
    await race(seed, repository, (turn) => repository.forge(turn), seen);
  }
  expectMeetings(seen, inMemory);
});

test('the same on the stand-in for GitHub, request by request', { timeout: 300_000 }, async () => {
  await using github = await startGitHub({ rateLimit: 10_000_000 });
  const token = github.addToken({ login: 'github-actions[bot]', kind: 'installation', permissions: actions });
  const seen = { commits: 0, pulls: 0, strangers: 0, waits: 0 };
  for (const seed of seeds(onStandIn)) {
    const repository = github.createRepository({ owner: 'o', name: `r${seed}`, files: initialFiles });
    const open = (turn: () => Promise<void>): ReturnType<typeof openForge> =>
      openForge({
        apiUrl: github.url,
        token,
        fetch: async (input, init) => {
          await turn();
          return fetch(input, init);
        },
        manners: { throttled: false, unit: 0 },
        repository: repository.fullName,
        checkout: undefined,
        secrets: () => undefined,
        sleep: turn,
        now: () => 0,
      });
    await race(seed, repository, open, seen);
  }
  expect(github.violations).toEqual([]);
  expectMeetings(seen, onStandIn);
});

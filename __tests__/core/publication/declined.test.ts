import { expect, test } from 'vitest';
import { decidePullRequest } from '../../../src/core/publication/decide.ts';
import { changesName } from '../../../src/core/publication/digests.ts';
import { writeBody } from '../../../src/core/publication/pull-request-text.ts';
import type { PullRequest } from '../../../src/core/publication/standing.ts';
import { hash, proposal, pull, sha, situation, standing } from './builders.ts';

function closed(number: number, changes: string, change: Partial<PullRequest> = {}, retired = false): PullRequest {
  const marker = { changes, title: '', head: undefined, dressed: '', family: '', retired };
  const body = writeBody({ title: '', managed: 'The table', around: '', marker }, sha('ours'));
  return pull({ number, state: 'closed', body, ...change });
}

const same = closed(1, changesName([proposal()], hash));

test.each<[string, readonly PullRequest[], number | undefined]>([
  ['it alone', [same], 1],
  ['another after it', [closed(2, 'other'), same], 2],
  ["a person's own after it", [pull({ number: 2, state: 'closed', body: 'mine' }), same], 2],
  ['one that was merged since', [closed(2, 'other', { state: 'merged' }), same], undefined],
  ['one that this program took back since', [closed(2, 'other', {}, true), same], undefined],
])('a change that a person said no to, and %s', (_, pulls, reopen) => {
  const { steps, problems } = decidePullRequest(situation({ standing: standing({ closed: pulls }) }));
  expect(steps.length > 0).toBe(reopen === undefined);
  expect(problems.map(({ code, hint = '' }) => [code, /#\d+/.exec(hint)?.[0]])).toEqual(
    reopen === undefined ? [] : [['publish/declined', `#${String(reopen)}`]],
  );
});

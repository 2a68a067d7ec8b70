import { describe, expect, test } from 'vitest';
import { changesName, dressDigest } from '../../../src/core/publication/digests.ts';
import { decidePullRequest } from '../../../src/core/publication/decide.ts';
import { writeBody, type Marker, type PullRequestText } from '../../../src/core/publication/pull-request-text.ts';
import type { Situation } from '../../../src/core/publication/situation.ts';
import {
  ada,
  commit,
  draft,
  edit,
  hash,
  ourBranch,
  plan,
  proposal,
  pull,
  settings,
  sha,
  situation,
  standing,
} from './builders.ts';

const changes = changesName([proposal()], hash);
const marker: Marker = {
  changes,
  title: 'Update app to 1.5.3',
  head: undefined,
  dressed: '',
  family: '',
  retired: false,
};

function body(change: Partial<Marker> = {}, managed = 'The table', head = 'ours'): string {
  return writeBody({ title: '', managed, around: '', marker: { ...marker, ...change } }, sha(head));
}

function decided(change: Partial<Situation>): { steps: string[]; problems: string[] } {
  const { steps, problems } = decidePullRequest(situation(change));
  return { steps: steps.map(({ kind }) => kind), problems: problems.map(({ code }) => code) };
}

const upToDate = standing({ branch: ourBranch(), open: [pull({ body: body() })] });

describe('decidePullRequest', () => {
  test.each<[string, Partial<Situation>, readonly string[], readonly string[]]>([
    ['nothing there', {}, ['put-branch', 'open-pull-request'], []],
    ['nothing there, and no pull request wanted', { plan: plan({ pullRequest: undefined }) }, ['put-branch'], []],
    ['all there', { standing: upToDate }, [], []],
    [
      'a branch that a stopped run left',
      { standing: standing({ branch: ourBranch() }), ahead: [commit('ours')] },
      ['open-pull-request'],
      [],
    ],
    [
      'a new tag',
      { standing: upToDate, drafts: [draft({ tree: sha('newer'), proposal: proposal([edit({ newValue: 'a:2' })]) })] },
      ['put-branch', 'update-pull-request'],
      [],
    ],
    [
      'a base that has moved',
      { standing: upToDate, base: { branch: 'main', commit: sha('new base'), tree: sha('x') } },
      ['put-branch', 'update-pull-request'],
      [],
    ],
    [
      'a text that reads otherwise now',
      { standing: standing({ branch: ourBranch(), open: [pull({ body: body({}, 'Old table') })] }) },
      ['update-pull-request'],
      [],
    ],
    [
      'a body that does not name the commit yet',
      {
        standing: standing({ branch: ourBranch(), open: [pull({ body: body({}, 'The table', 'old') })] }),
        ahead: [commit('ours')],
      },
      ['update-pull-request'],
      [],
    ],
    [
      "a pull request of a person's making on the branch",
      { standing: standing({ branch: ourBranch(), open: [pull({ body: 'mine' })] }), ahead: [commit('ours')] },
      ['update-pull-request'],
      [],
    ],
    [
      "a person's commit on the branch",
      {
        standing: standing({ branch: ourBranch('theirs'), open: [pull({ body: body() })] }),
        ahead: [commit('theirs', { author: ada, committer: ada })],
      },
      [],
      ['publish/foreign-commits'],
    ],
    [
      'a pull request that a person closed',
      { standing: standing({ closed: [pull({ state: 'closed', body: body() })] }) },
      [],
      ['publish/declined'],
    ],
    [
      'one that a person closed, and another change',
      { standing: standing({ closed: [pull({ state: 'closed', body: body({ changes: 'other' }) })] }) },
      ['put-branch', 'open-pull-request'],
      [],
    ],
    [
      'one that this program closed',
      { standing: standing({ closed: [pull({ state: 'closed', body: body({ retired: true }) })] }) },
      ['put-branch', 'open-pull-request'],
      [],
    ],
    [
      'one that was merged, and its branch left',
      {
        standing: standing({
          branch: ourBranch('x', sha('merged')),
          closed: [pull({ state: 'merged', head: sha('x') })],
        }),
      },
      ['put-branch', 'open-pull-request'],
      [],
    ],
    [
      'less than before, because something failed',
      {
        complete: false,
        standing: standing({
          branch: ourBranch('x', sha('more')),
          open: [pull({ body: body({ changes: `${changes},ffffffff` }, '', 'x') })],
        }),
      },
      [],
      [],
    ],
    [
      'less than before, and nothing failed',
      {
        standing: standing({
          branch: ourBranch('x', sha('more')),
          open: [pull({ body: body({ changes: `${changes},ffffffff` }, '', 'x') })],
        }),
      },
      ['put-branch', 'update-pull-request'],
      [],
    ],
    [
      'other than before, though something failed',
      {
        complete: false,
        standing: standing({
          branch: ourBranch('x', sha('more')),
          open: [pull({ body: body({ changes: 'eeeeeeee,ffffffff' }, '', 'x') })],
        }),
      },
      ['put-branch', 'update-pull-request'],
      [],
    ],
    ['no difference, and nothing there', { drafts: [] }, [], []],
    ['no difference left', { drafts: [], standing: upToDate }, ['close-pull-request', 'delete-branch'], []],
    ['no difference, because something failed', { drafts: [], standing: upToDate, complete: false }, [], []],
    [
      "no difference, and a person's commit",
      {
        drafts: [],
        standing: standing({ branch: ourBranch('theirs'), open: [pull({ body: body() })] }),
        ahead: [commit('theirs', { author: ada })],
      },
      [],
      ['publish/foreign-commits'],
    ],
    [
      "no difference, and a person's pull request",
      { drafts: [], standing: standing({ branch: ourBranch(), open: [pull({ body: 'mine' })] }), ahead: [] },
      [],
      [],
    ],
    [
      'a run that was stopped between closing and deleting',
      {
        drafts: [],
        standing: standing({ branch: ourBranch(), closed: [pull({ state: 'closed', body: body({ retired: true }) })] }),
      },
      ['delete-branch'],
      [],
    ],
    [
      'a branch that a person kept of what they declined',
      { drafts: [], standing: standing({ branch: ourBranch(), closed: [pull({ state: 'closed', body: body() })] }) },
      [],
      [],
    ],
  ])('%s', (_, change, steps, problems) => {
    expect(decided(change)).toEqual({ steps, problems });
  });

  test('labels and people are set once, whoever takes them away', () => {
    const dressed = settings({ labels: ['images'], reviewers: ['ada'] });
    const wants = { plan: plan({ pullRequest: dressed }) };
    expect(decided(wants).steps).toEqual(['put-branch', 'open-pull-request', 'dress-pull-request']);
    expect(decided({ ...wants, standing: upToDate }).steps).toEqual(['dress-pull-request']);
    const done = pull({ body: body({ dressed: dressDigest(dressed, hash) }) });
    expect(decided({ ...wants, standing: standing({ branch: ourBranch(), open: [done] }) }).steps).toEqual([]);
  });

  test('a title that a person has chosen stays, and the rest is written anew', () => {
    const chosen = pull({ title: 'Ship it', body: body({}, 'Old table') });
    const { steps } = decidePullRequest(situation({ standing: standing({ branch: ourBranch(), open: [chosen] }) }));
    const [step] = steps;
    expect(step).toMatchObject({ kind: 'update-pull-request', text: { title: undefined, managed: 'The table' } });
  });

  test('our own title follows the change', () => {
    const old = pull({ title: 'Update app to 1.5.2', body: body({ title: 'Update app to 1.5.2' }) });
    const { steps } = decidePullRequest(situation({ standing: standing({ branch: ourBranch(), open: [old] }) }));
    expect(steps[0]).toMatchObject({
      text: { title: 'Update app to 1.5.3', marker: { title: 'Update app to 1.5.3' } },
    });
  });

  test('a branch of several commits is looked at down to the base', () => {
    const drafts = [draft({ tree: sha('first') }), draft()];
    const two = ourBranch();
    const history = [commit('ours', { tree: sha('new tree'), parents: [sha('one')] }), commit('one')];
    const branch = { ...two, history };
    expect(decided({ drafts, standing: standing({ branch, open: [pull({ body: body() })] }) }).steps).not.toContain(
      'put-branch',
    );
    expect(
      decided({ drafts: [draft()], standing: standing({ branch, open: [pull({ body: body() })] }) }).steps,
    ).toContain('put-branch');
  });

  test('the branch is moved only from where it was seen', () => {
    const [put] = decidePullRequest(
      situation({
        standing: standing({ branch: ourBranch('old', sha('x')), open: [pull({ body: body({}, '', 'old') })] }),
      }),
    ).steps;
    expect(put).toMatchObject({ kind: 'put-branch', from: sha('old'), onto: { commit: sha('base') } });
    expect(decidePullRequest(situation()).steps[0]).toMatchObject({ from: undefined });
  });

  test('closing says why and that it was this program', () => {
    const [close] = decidePullRequest(situation({ drafts: [], standing: upToDate })).steps;
    const text = (close as { text: PullRequestText }).text;
    expect(text.managed).toContain('Closed: "main" already has all');
    expect(text.marker.retired).toBe(true);
  });

  test("pull requests of the same family on other branches are superseded, and nobody else's", () => {
    const old = (branch: string, change: Partial<Marker>, head = 'old'): ReturnType<typeof pull> =>
      pull({ number: 3, branch, head: sha(head), body: body({ family: 'app', ...change }, 'x', 'old') });
    const siblings = [
      old('bump/app/1', {}),
      old('bump/web/1', { family: 'web' }),
      old('bump/app/0', {}, 'added to by a person'),
      old('image-automation/main', {}),
      pull({ branch: 'other', body: 'mine' }),
    ];
    const { steps } = decidePullRequest(situation({ plan: plan({ family: 'app' }), standing: standing({ siblings }) }));
    expect(steps.slice(2)).toMatchObject([
      { kind: 'close-pull-request', pull: { number: 3, branch: 'bump/app/1' }, text: { marker: { retired: true } } },
      { kind: 'delete-branch', branch: 'bump/app/1', from: sha('old') },
    ]);
    expect(decided({ standing: standing({ siblings }) }).steps).toHaveLength(2);
  });

  test('a mirror follows the branch, and is left where it is right', () => {
    const mirror = { branch: 'copy', rewrite: false };
    const mirrored = plan({ mirror });
    expect(decided({ plan: mirrored }).steps).toEqual(['put-branch', 'mirror-branch', 'open-pull-request']);
    const right = standing({ ...upToDate, mirror: sha('ours') });
    expect(decided({ plan: mirrored, standing: right }).steps).toEqual([]);
    expect(decided({ plan: mirrored, standing: upToDate }).steps).toEqual(['mirror-branch']);
  });

  test('the pull request to the right base is the one that counts', () => {
    const other = pull({ number: 8, base: 'next', body: 'mine' });
    const both = standing({ branch: ourBranch(), open: [other, pull({ body: body() })] });
    expect(decided({ standing: both })).toEqual({ steps: [], problems: [] });
    const moved = standing({ branch: ourBranch(), open: [pull({ base: 'next', body: body() })] });
    expect(decided({ standing: moved })).toEqual({ steps: [], problems: [] });
  });
});

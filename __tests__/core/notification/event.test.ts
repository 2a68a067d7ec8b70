import { describe, expect, it } from 'vitest';
import { eventOf, failureOf } from '../../../src/core/notification/event.ts';
import { failureKey } from '../../../src/core/notification/failure-key.ts';
import { fingerprint } from '../../../src/core/notification/fingerprint.ts';
import { kindOfRun, tellsOthers } from '../../../src/core/notification/kind-of-run.ts';
import { receiverName } from '../../../src/core/notification/receiver-name.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import type { Deed } from '../../../src/core/publication/deed.ts';
import { readSettings } from '../../../src/core/settings/settings.ts';
import { app, around, asked, committed, edit, held, now } from './samples.ts';

const promoted: Deed = { ...asked, purpose: { kind: 'promotion', from: 'staging', to: 'production' } };
const rolledBack: Deed = { ...committed, purpose: { kind: 'rollback', environment: 'production', holds: [held] } };
const resumed: Deed = {
  ...committed,
  edits: [],
  purpose: { kind: 'resume', environment: 'production', holds: [held] },
};
const changed: Deed = { ...asked, pullRequest: { ...asked.pullRequest!, how: 'changed' } };

describe('eventOf', () => {
  it.each([
    ['an update', committed, ['update'], 'Succeeded', 'ImageUpdateAutomation/apps', 'Update app 1.1.0'],
    ['a pull request', asked, ['update'], 'PullRequestOpened', 'ImageUpdateAutomation/apps', 'Update app 1.1.0'],
    ['one that grew', changed, ['update'], 'PullRequestUpdated', 'ImageUpdateAutomation/apps', 'Update app 1.1.0'],
    [
      'one reopened',
      { ...asked, commits: [] },
      ['update'],
      'PullRequestOpened',
      'Branch/image-automation/main',
      'Update app 1.1.0',
    ],
    [
      'a promotion',
      promoted,
      ['promotion'],
      'PullRequestOpened',
      'Environment/production',
      'Promote app 1.1.0 to production',
    ],
    [
      'a rollback',
      rolledBack,
      ['rollback', 'hold'],
      'Succeeded',
      'Environment/production',
      'Roll production back to app 1.0.0',
    ],
    ['a hold lifted', resumed, ['hold'], 'Succeeded', 'Environment/production', 'Resume updates of production'],
  ] as const)('tells of %s', (...row) => {
    const [, deed, occasions, reason, subject, title] = row;
    const event = eventOf(deed, around);
    expect(event).toMatchObject({ occasions, reason, title, severity: 'info' });
    expect(`${event.subject.kind}/${event.subject.name}`).toBe(subject);
  });

  it('says where it is, what changed, and what is held', () => {
    expect(eventOf(rolledBack, around)).toMatchObject({
      where: 'o/r, commit 1111111 on main',
      lines: [
        'flux-system/app: ghcr.io/o/app:1.0.0 → ghcr.io/o/app:1.1.0',
        'flux-system/app is held at 1.0.0 (it broke) from now on',
      ],
      link: { text: 'View commit 1111111', url: `https://github.com/o/r/commit/${'1'.repeat(40)}` },
    });
    const byPull = eventOf({ ...rolledBack, pullRequest: asked.pullRequest }, around);
    expect(byPull.lines.at(-1)).toBe('flux-system/app is held at 1.0.0 (it broke) from now on, once it is merged');
    expect(eventOf(resumed, around).lines).toEqual(['flux-system/app is held at 1.0.0 (it broke) no longer']);
    expect(eventOf(promoted, around)).toMatchObject({
      where: 'o/r, pull request #3 into main opened',
      link: { text: 'View pull request #3', url: 'https://github.com/o/r/pull/3' },
      metadata: { from: 'staging', environment: 'production', change_request: '3' },
    });
  });

  it('says each change once, and leaves names and digests alone out of the title', () => {
    const many = [edit('1.1.0'), edit('1.1.0'), edit('1.1.0', 'flux-system:app:name'), edit('1.1.0@sha256:0')];
    const event = eventOf({ ...committed, edits: many }, around);
    expect(event.lines).toHaveLength(2);
    expect(event.title).toBe('Update app 1.1.0');
    expect(eventOf({ ...committed, edits: [edit('x', 'flux-system:app:digest')] }, around).title).toBe('Update images');
  });

  it('has a name that goes by what happened, and not by when it is told', () => {
    const id = (deed: Deed, more = {}): string => eventOf(deed, { ...around, ...more }).id;
    expect(id(committed, { now: now + 1, runUrl: undefined })).toBe(id(committed));
    expect(new Set([committed, asked, promoted, rolledBack, resumed].map((deed) => id(deed))).size).toBe(5);
    expect(id({ ...asked, pullRequest: { ...asked.pullRequest!, number: 4 } })).not.toBe(id(asked));
  });
});

describe('failureOf', () => {
  const gone = new Problem('registry/not-found', 'Cannot list the tags of "a": there is none', {
    policy: app,
    at: { file: 'flux/a.yaml', line: 2 },
    hint: 'Look.',
    flux: { reason: 'ReadOperationFailed', message: 'x' },
  });
  const other = new Problem('github/refused', 'Cannot do this: "no"');

  it('tells of one problem, by Flux’s reason and its object', () => {
    expect(failureOf([gone], around)).toMatchObject({
      occasions: ['failure'],
      severity: 'error',
      reason: 'ReadOperationFailed',
      subject: { apiVersion: 'image.toolkit.fluxcd.io/v1', kind: 'ImagePolicy', namespace: 'flux-system', name: 'app' },
      title: 'Mode update has 1 new problem',
      lines: ['registry/not-found (flux/a.yaml:2): Cannot list the tags of "a": there is none. Look.'],
      link: { text: 'View the run', url: 'https://github.com/o/r/actions/runs/7' },
      metadata: { problems: 'registry/not-found' },
    });
  });

  it('tells of several as one', () => {
    const event = failureOf([gone, other], { ...around, runUrl: undefined });
    expect(event).toMatchObject({
      reason: 'Failed',
      subject: { apiVersion: 'flux-image-automation/v1', kind: 'Run', name: 'update' },
      link: undefined,
    });
    expect(event.lines).toHaveLength(2);
    expect(failureOf([gone, other], { ...around, now: now + 60_000 }).id).toBe(event.id);
    expect(failureOf([gone, other], { ...around, now: now + 86_400_000 }).id).not.toBe(event.id);
  });

  it.each([
    ['another count', 'Cannot list the tags of "a": 4 tries failed', {}, true],
    ['another image', 'Cannot list the tags of "b": 3 tries failed', {}, false],
    ['another file', 'Cannot list the tags of "a": 3 tries failed', { at: { file: 'b.yaml' } }, false],
    ['another line', 'Cannot list the tags of "a": 3 tries failed', { at: { file: 'a.yaml', line: 9 } }, true],
    ['another policy', 'Cannot list the tags of "a": 3 tries failed', { policy: 'a/b' }, false],
  ])('knows %s again: %s', (_, message, more, isSame) => {
    const first = { at: { file: 'a.yaml', line: 2 } };
    const key = failureKey(new Problem('registry/unavailable', 'Cannot list the tags of "a": 3 tries failed', first));
    expect(failureKey(new Problem('registry/unavailable', message, { ...first, ...more })) === key).toBe(isSame);
  });
});

describe('the kind of a run', () => {
  const kind = (inputs: object): string => kindOfRun(readSettings({ mode: 'update', ...inputs }));

  it('is its mode, and what it is narrowed to', () => {
    expect(kind({})).toBe('update');
    expect(kind({ token: 't', publish: 'pull-request', state: 'off' })).toBe('update');
    const narrow = ['automations', 'policies', 'path'].map((name) => kind({ [name]: 'apps' }));
    for (const one of narrow) expect(one).toMatch(/^update [0-9a-f]{8}$/);
    expect(new Set(narrow).size).toBe(3);
  });

  it.each([
    [{ mode: 'update', publish: 'pull-request' }, true],
    [{ mode: 'update', publish: 'workspace' }, false],
    [{ mode: 'check' }, false],
    [{ mode: 'verify' }, true],
    [{ mode: 'promote', 'dry-run': 'true' }, false],
  ])('%j tells others: %s', (inputs, expected) => {
    expect(tellsOthers(readSettings(inputs))).toBe(expected);
  });
});

it('names data and receivers', () => {
  expect(fingerprint(['a'])).toBe('0eb5b8d6f81bc677da8a08567cc4fa9a');
  expect(fingerprint(['é'])).not.toBe(fingerprint(['e']));
  expect(receiverName({ type: 'slack', urlFrom: 'SLACK_WEBHOOK' })).toBe('slack (SLACK_WEBHOOK)');
});

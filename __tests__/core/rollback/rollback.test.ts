import { describe, expect, it } from 'vitest';
import type { History } from '../../../src/core/environments/history.ts';
import { readHolds } from '../../../src/core/environments/read-holds.ts';
import type { Running } from '../../../src/core/environments/running.ts';
import { parseTrailers } from '../../../src/core/environments/trailers.ts';
import type { PolicyId } from '../../../src/core/flux/objects.ts';
import { rollbackBody } from '../../../src/core/rollback/body.ts';
import { goalsOf, parseWish, type GoalFacts } from '../../../src/core/rollback/goal.ts';
import { lastChange } from '../../../src/core/rollback/last-change.ts';
import { liftHolds, liftMessage } from '../../../src/core/rollback/lift.ts';
import { covers, rollBack, rollbackMessage, selectionFor, type Return } from '../../../src/core/rollback/roll-back.ts';
import { parseUntil } from '../../../src/core/rollback/until.ts';
import { at, digest, hold, policy, running, tag } from '../environments/samples.ts';

const now = at('2026-07-01T10:00:00Z');
type Values = Readonly<Record<string, Running>>;
const history = (...values: readonly Values[]): History =>
  values.map((one, index) => ({
    commit: `c${values.length - index}`.padEnd(40, '0'),
    date: 0,
    since: now - index,
    values: new Map<PolicyId, Running>(Object.entries(one).map(([name, value]) => [policy(name), value])),
  }));
const [v1, v2, v3] = [running('1.5.1'), running('1.5.2'), running('1.5.3')];

const goals = (wanted: Partial<GoalFacts>): string[] => {
  const found = goalsOf({
    environment: 'production',
    history: history({ app: v3 }, { app: v2 }, { app: v1 }),
    policies: [policy('app')],
    wish: { kind: 'before' },
    holds: [],
    quarantineOf: () => ({ tags: [], digests: [] }),
    now,
    ...wanted,
  });
  return [
    ...found.goals.map(
      (goal) => `${goal.policy} ${goal.bad.tag} → ${goal.good.tag} ${goal.commit?.slice(0, 2) ?? '-'}`,
    ),
    ...found.problems.map(({ code }) => code),
  ];
};

describe('goalsOf', () => {
  const both = history({ app: v3, web: v2 }, { app: v2, web: v2 }, { app: v2, web: v1 });

  it.each([
    ['before the last change', {}, ['flux-system/app 1.5.3 → 1.5.2 c2']],
    [
      'past what is in quarantine',
      { quarantineOf: () => ({ tags: [tag('1.5.2')], digests: [] }) },
      ['flux-system/app 1.5.3 → 1.5.1 c1'],
    ],
    [
      'past the same image in other words',
      {
        history: history({ app: v3 }, { app: running('1.5.3', 'a') }, { app: running('1.5.3', 'a', 'x') }, { app: v1 }),
      },
      ['flux-system/app 1.5.3 → 1.5.1 c1'],
    ],
    [
      'to a commit that ran the same in other words',
      { history: history({ app: v3 }, { app: running('1.5.3', 'a') }), wish: parseWish('commit:c100000') },
      [],
    ],
    ['to a tag', { wish: parseWish('1.4.0') }, ['flux-system/app 1.5.3 → 1.4.0 -']],
    ['to the tag that it runs', { wish: parseWish('1.5.3') }, []],
    ['to no tag', { wish: parseWish('a b') }, ['usage/malformed-input']],
    ['what the last change moved', { history: both, policies: [] }, ['flux-system/app 1.5.3 → 1.5.2 c2']],
    [
      'all to a commit',
      { history: both, policies: [], wish: parseWish(`commit:${'c1'.padEnd(40, '0')}`) },
      ['flux-system/app 1.5.3 → 1.5.2 c1', 'flux-system/web 1.5.2 → 1.5.1 c1'],
    ],
    ['a policy that nothing runs', { policies: [policy('gone')] }, ['rollback/no-history']],
    ['nothing twice', { holds: [hold({ tag: tag('1.5.3'), digest: undefined })] }, ['rollback/done']],
    ['further than a hold elsewhere', { holds: [hold({ tag: tag('1.5.2') })] }, ['flux-system/app 1.5.3 → 1.5.2 c2']],
  ] as const)('%s', (_, wanted, expected) => {
    expect(goals(wanted)).toEqual(expected);
  });

  it.each([
    [parseWish('1.5.2'), 'usage/missing-input'],
    [parseWish('commit:c9c9c9c9'), 'rollback/unknown-commit'],
  ])('refuses %j of no policy', (wish, code) => {
    expect(() => goals({ wish, policies: [] })).toThrow(expect.objectContaining({ code }));
  });

  it('says so where nothing ever moved, as in a clone that does not reach back', () => {
    const nothing = { history: history({ app: v1 }), policies: [] };
    expect(() => goals(nothing)).toThrow(expect.objectContaining({ code: 'rollback/no-earlier' }));
  });
});

describe('lastChange', () => {
  it.each([
    [history({ app: v3 }, { app: v2 }), { commit: 'c2'.padEnd(40, '0'), since: now, moved: [policy('app')] }],
    [history({ app: v2 }), undefined],
    [history({ app: v2, web: v1 }, { app: v2 }), undefined],
    [history(), undefined],
  ])('%j', (versions, expected) => {
    expect(lastChange(versions)).toEqual(expected);
  });
});

describe('parseUntil', () => {
  it.each([
    ['', { until: undefined, releaseOnNewer: false }],
    ['48h', { until: now + 48 * 3_600_000, releaseOnNewer: false }],
    ['2026-08-01', { until: at('2026-08-01'), releaseOnNewer: false }],
    ['newer', { until: undefined, releaseOnNewer: true }],
    ['newer, 2026-08-01T12:00:00Z', { until: at('2026-08-01T12:00:00Z'), releaseOnNewer: true }],
  ])('%j', (text, expected) => {
    expect(parseUntil(text, now)).toEqual(expected);
  });

  it.each(['soon', '2026-06-01', '48h, 12h', '0s'])('refuses %j', (text) => {
    expect(() => parseUntil(text, now)).toThrow(expect.objectContaining({ code: 'usage/malformed-input' }));
  });
});

const file = (value: string): { path: string; text: string } => ({
  path: 'apps/app.yaml',
  text: `image: ${value} # {"$imagepolicy": "flux-system:app"}\n`,
});
const back = (wanted: Partial<Return> = {}): Return => ({
  policy: policy('app'),
  bad: v3,
  good: running('1.5.2', undefined, 'ghcr.io/org/app'),
  commit: 'c2'.padEnd(40, '0'),
  image: 'ghcr.io/org/app',
  hold: hold(),
  ...wanted,
});

describe('rollBack', () => {
  const text = { files: [file('ghcr.io/org/app:1.5.3')], holds: undefined, holdsFile: 'holds.yaml' };

  it('writes the values and the hold together, once', () => {
    const first = rollBack(text, [back()], now);
    expect(first.files.map(({ path }) => path)).toEqual(['apps/app.yaml', 'holds.yaml']);
    expect(first.files[0]).toEqual(file('ghcr.io/org/app:1.5.2'));
    const holds = first.files[1];
    expect(readHolds({ path: 'holds.yaml', text: holds?.text ?? '' }).holds).toEqual([hold()]);
    const later = [back({ hold: hold({ when: now + 1, who: 'somebody else' }) })];
    const second = { files: [file('ghcr.io/org/app:1.5.2')], holds: holds?.text, holdsFile: 'holds.yaml' };
    expect(rollBack(second, later, now)).toEqual({ files: [], edits: [], problems: [] });
  });

  it('keeps what others wrote into the file of holds', () => {
    const holds = '# Ours.\nholds: [] # none\n';
    const { files } = rollBack({ ...text, holds }, [back()], now);
    expect(files[1]?.text.startsWith('# Ours.\nholds:')).toBe(true);
    expect(() => rollBack({ ...text, holds: 'holds: 1\n' }, [back()], now)).toThrow();
  });

  it('says why it selects, and carries trailers that read back', () => {
    expect(selectionFor(back())).toMatchObject({ tag: '1.5.2', because: { kind: 'rolled-back', to: '1.5.2' } });
    const message = rollbackMessage([back()], 'production', 'f'.repeat(40));
    expect(message).toContain('Roll production back to app 1.5.2\n\n- flux-system/app: 1.5.3 → 1.5.2 (it leaks)\n\n');
    expect(parseTrailers(message)).toMatchObject({ kind: 'rollback', failed: 'f'.repeat(40) });
    expect(parseTrailers(rollbackMessage([back()], 'production', undefined))).toMatchObject({ failed: undefined });
  });
});

describe('covers', () => {
  it.each([
    [hold(), hold({ who: 'x', when: 1, reason: 'other' }), true],
    [hold(), hold({ tag: tag('1.5.1') }), false],
    [hold(), hold({ quarantine: { tags: [tag('9')], digests: [] } }), false],
    [hold(), hold({ quarantine: { tags: [], digests: [digest('a')] } }), false],
    [hold(), hold({ environment: 'staging' }), false],
    [hold({ until: now + 2 }), hold({ until: now + 1 }), true],
    [hold({ until: now + 1 }), hold({ until: now + 2 }), false],
    [hold({ until: now + 1 }), hold(), false],
    [hold({ until: now }), hold({ until: now }), false],
    [hold(), hold({ releaseOnNewer: true }), true],
    [hold({ releaseOnNewer: true }), hold(), false],
  ])('%#', (known, wanted, expected) => {
    expect(covers(known, wanted, now)).toBe(expected);
  });
});

describe('rollbackBody', () => {
  it('escapes what people and manifests say', () => {
    const reason = '<img src=x> @octocat | #1';
    const facts = { environment: 'production', notes: [reason], commitsUrl: 'https://github.com/o/r/commit' };
    const body = rollbackBody([back({ hold: hold({ reason, until: now, releaseOnNewer: true }) })], facts);
    expect(body).not.toMatch(/<img|@octocat| #1/);
    expect(body).toContain('2026-07-01T10:00:00Z, or a newer tag');
    expect(body).toMatch(/\| \[<code>(\w{7})<\/code>\]\(https:\/\/github\.com\/o\/r\/commit\/\1\w*\) \|/);
    expect(rollbackBody([back({ commit: undefined })], { ...facts, notes: [] })).toContain(
      '| named by hand | <code>1.5.3</code> | resumed |',
    );
  });
});

describe('liftHolds', () => {
  const both = {
    path: 'holds.yaml',
    text: `holds:
  - { policy: flux-system/app, environment: production, tag: '1', reason: x }
  - { policy: flux-system/api, environment: production, tag: '1', reason: x }
  - { policy: flux-system/app, environment: staging, tag: '1', reason: x }
`,
  };
  const left = (policies: readonly PolicyId[]): number =>
    liftHolds(both, 'production', policies).text.split('\n').length - 2;

  it('takes out those of the policies, or all of the environment', () => {
    expect([left([policy('app')]), left([]), left([policy('web')])]).toEqual([2, 1, 3]);
    const { holds } = liftHolds(both, 'production', [policy('app')]);
    expect(liftMessage(holds, 'production')).toBe('Resume updates of production\n\n- flux-system/app, held at 1: x');
    expect(() => liftHolds({ ...both, text: 'holds: 1' }, 'production', [])).toThrow();
  });
});

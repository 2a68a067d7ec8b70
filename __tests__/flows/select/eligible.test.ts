import { describe, expect, it } from 'vitest';
import { day, hour, ten } from '../../core/memory/ledgers.ts';
import { answers, policy, Runs, TestRegistry } from './kit.ts';

const aged = policy('web', 'image-automation/min-age: 24h');
const everywhere = policy('web', 'image-automation/platforms: "linux/amd64,linux/arm64"');
const both = { platforms: ['linux/amd64', 'linux/arm64'] };

describe('a minimum age', () => {
  it('counts from the first scan, and holds until then', async () => {
    const runs = new Runs(new TestRegistry('1.0.0', '1.1.0'), aged);
    const first = await runs.run();
    expect(answers(first)).toEqual({ web: 'policy/too-young' });
    expect([...first.outcomes.values()]).toMatchObject([
      {
        funnel: { listed: 2, excluded: 0, matched: 2, eligible: 2, tooYoung: 2 },
        problem: { severity: 'notice', policy: 'apps/web', at: { file: 'apps.yaml' } },
      },
    ]);
    expect(runs.registry.asked).toEqual(['list ghcr.io/org/web', 'digest 1.1.0', 'digest 1.0.0']);
    expect(answers(await runs.run({ now: ten + 23 * hour }))).toEqual({ web: 'policy/too-young' });
    expect(runs.registry.asked).toEqual(['list ghcr.io/org/web']);
    expect(answers(await runs.run({ now: ten + day }))).toEqual({ web: '1.1.0' });
    expect((await runs.run({ now: ten + day })).notes.news(false)).toBeUndefined();
  });

  it('passes over a newer tag until it is old enough, and says when', async () => {
    const runs = new Runs(new TestRegistry('1.0.0'), aged);
    await runs.run();
    runs.registry.images = { '1.0.0': {}, '1.1.0': {} };
    const passed = await runs.run({ now: ten + day, deployed: { web: ['1.0.0'] } });
    expect([...passed.outcomes.values()]).toMatchObject([
      {
        tag: '1.0.0',
        reason: 'newest of 2 versions in range "1.x", but for 1 too young ("1.1.0" until 2026-07-03T10:00:00Z)',
        funnel: { eligible: 2, tooYoung: 1 },
      },
    ]);
    expect(answers(await runs.run({ now: ten + 2 * day }))).toEqual({ web: '1.1.0' });
  });

  it('that is misspelt holds the policy back, and asks nobody', async () => {
    const runs = new Runs(new TestRegistry('1.0.0'), policy('web', 'image-automation/minage: 24h'));
    expect(answers(await runs.run())).toEqual({ web: 'object/unknown-annotation' });
    expect(runs.registry.asked).toEqual([]);
  });

  it('keeps the tag in use at the very first scan', async () => {
    const runs = new Runs(new TestRegistry('1.0.0', '1.1.0', '1.2.0'), aged);
    expect(answers(await runs.run({ deployed: { web: ['1.1.0'] } }))).toEqual({ web: '1.1.0' });
  });

  it('begins anew where the publisher moves an old tag to a new image', async () => {
    const runs = new Runs(new TestRegistry('1.0.0', '1.1.0'), aged);
    await runs.run();
    runs.registry.images = { '1.0.0': {}, '1.1.0': { points: 'b' } };
    const moved = await runs.run({ now: ten + day });
    expect(answers(moved)).toEqual({ web: '1.0.0' });
    expect(moved.warnings).toMatchObject([{ code: 'policy/tag-moved' }]);
    expect(answers(await runs.run({ now: ten + 2 * day }))).toEqual({ web: '1.1.0' });
  });

  it('fails closed without memory, and leaves the other policies of the list alone', async () => {
    const runs = new Runs(new TestRegistry('1.0.0'), aged, policy('other'));
    expect(answers(await runs.run({ remembers: false }))).toEqual({ other: '1.0.0', web: 'policy/age-unknown' });
    const alone = new Runs(new TestRegistry('1.0.0'), aged);
    expect(answers(await alone.run({ remembers: false }))).toEqual({ web: 'policy/age-unknown' });
    expect(alone.registry.asked).toEqual([]);
  });

  it('looks at a tag once for all policies of the list', async () => {
    const runs = new Runs(new TestRegistry('1.0.0'), aged, policy('other', 'image-automation/min-age: 48h'));
    await runs.run();
    expect(runs.registry.asked).toEqual(['list ghcr.io/org/web', 'digest 1.0.0']);
    expect(answers(await runs.run({ now: ten + day }))).toEqual({ other: 'policy/too-young', web: '1.0.0' });
  });

  it('is a problem with its place where it is malformed', async () => {
    const runs = new Runs(new TestRegistry('1.0.0'), policy('web', 'image-automation/min-age: soon'), policy('other'));
    const selected = await runs.run();
    expect(answers(selected)).toEqual({ other: '1.0.0', web: 'object/invalid-field' });
    expect([...selected.outcomes.values()].at(-1)).toMatchObject({ problem: { at: { file: 'apps.yaml', line: 11 } } });
  });
});

describe('a push time of the registry', () => {
  const since = (hours: number, points = 'a'): { since: number; points: string } => ({
    since: ten - hours * hour,
    points,
  });

  it('makes a tag old enough at the very first scan, and is asked for from the best tag down', async () => {
    const runs = new Runs(new TestRegistry(), aged);
    runs.registry.images = { '1.0.0': since(90), '1.1.0': since(30), '1.2.0': since(2), '1.3.0': {} };
    const first = await runs.run();
    expect(answers(first)).toEqual({ web: '1.1.0' });
    const told = ['digest 1.3.0', 'digest 1.2.0', 'pushed 1.2.0', 'digest 1.1.0', 'pushed 1.1.0'];
    expect(runs.registry.asked).toEqual(['list ghcr.io/org/web', ...told]);
    expect([...first.outcomes.values()]).toMatchObject([
      { reason: expect.stringContaining('but for 2 too young ("1.3.0" until 2026-07-02T10:00:00Z)') as string },
    ]);
    expect(answers(await runs.run({ now: ten + 22 * hour }))).toEqual({ web: '1.2.0' });
  });

  it('is asked for once: later runs go by what is remembered', async () => {
    const runs = new Runs(new TestRegistry(), aged);
    runs.registry.images = { '1.0.0': since(30) };
    await runs.run();
    expect(answers(await runs.run({ now: ten + hour }))).toEqual({ web: '1.0.0' });
    expect(runs.registry.asked).toEqual(['list ghcr.io/org/web', 'digest 1.0.0']);
    expect((await runs.run({ now: ten + hour })).notes.news(false)).toBeUndefined();
  });

  it('is asked for once for all policies, and even where another policy has noted the digest in the same run', async () => {
    const always = policy('always', '', ', digestReflectionPolicy: Always, interval: 1h');
    const runs = new Runs(new TestRegistry(), always, aged, policy('other', 'image-automation/min-age: 26h'));
    runs.registry.images = { '1.0.0': since(30) };
    expect(answers(await runs.run())).toEqual({ always: '1.0.0', other: '1.0.0', web: '1.0.0' });
    expect(runs.registry.asked.filter((line) => line.startsWith('pushed'))).toEqual(['pushed 1.0.0']);
  });

  it.each([
    ['lies ahead', since(-1, 'b')],
    ['is older than what the tag was seen to point at before', since(200, 'b')],
  ])('is not believed where it %s', async (_, image) => {
    const runs = new Runs(new TestRegistry('1.0.0'), aged);
    await runs.run();
    runs.registry.images = { '1.0.0': { ...image, since: image.since + day } };
    expect(answers(await runs.run({ now: ten + day }))).toEqual({ web: 'policy/too-young' });
    expect(answers(await runs.run({ now: ten + 2 * day }))).toEqual({ web: '1.0.0' });
  });

  it('is not asked for where nobody wants an age', async () => {
    const runs = new Runs(new TestRegistry(), policy('web', '', ', digestReflectionPolicy: Always, interval: 1h'));
    runs.registry.images = { '1.0.0': since(30) };
    await runs.run();
    expect(runs.registry.asked).toEqual(['list ghcr.io/org/web', 'digest 1.0.0']);
  });
});

describe('platforms', () => {
  it('takes the newest tag that has them all, for every kind of policy', async () => {
    const registry = new TestRegistry();
    registry.images = { '1.0.0': both, '1.1.0': both, '1.2.0': {}, '1.3.0': { platforms: [] } };
    const rules = ['semver: { range: 1.x }', 'alphabetical: { order: asc }', 'numerical: { order: asc }'];
    const filter = String.raw`spec: { filterTags: { pattern: '^1\.(?P<n>\d)\.0$', extract: '$n' },`;
    for (const rule of rules) {
      const text = everywhere.replace('semver: { range: 1.x }', rule);
      const filtered = text.replace('spec: {', () => filter);
      const runs = new Runs(registry, rule.startsWith('semver') ? text : filtered);
      expect(answers(await runs.run({ remembers: false }))).toEqual({ web: '1.1.0' });
      expect(registry.asked.slice(1)).toEqual(['platforms 1.3.0', 'platforms 1.2.0', 'platforms 1.1.0']);
    }
  });

  it('reads nothing where the tag in use is the newest', async () => {
    const registry = new TestRegistry('1.0.0');
    const runs = new Runs(registry, everywhere);
    expect(answers(await runs.run({ deployed: { web: ['1.0.0'] } }))).toEqual({ web: '1.0.0' });
    expect(registry.asked).toEqual(['list ghcr.io/org/web']);
  });

  it('says what is missing where no tag has them', async () => {
    const runs = new Runs(new TestRegistry('1.0.0', '1.1.0'), everywhere);
    const [outcome] = (await runs.run()).outcomes.values();
    expect(outcome).toMatchObject({
      problem: { code: 'policy/platforms-missing', at: { line: 11 } },
      funnel: { eligible: 2, withoutPlatforms: 2 },
    });
  });
});

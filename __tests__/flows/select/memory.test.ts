import { describe, expect, it } from 'vitest';
import { notedAsWaiting } from '../../../src/flows/select/tags.ts';
import { day, digest, hour, minute, ten } from '../../core/memory/ledgers.ts';
import { answers, policy, Runs, TestRegistry } from './kit.ts';

const many = Array.from({ length: 12 }, (_, at) => `1.${at}.0`);

describe('a second run', () => {
  it('has no news where the registry has none', async () => {
    const runs = new Runs(new TestRegistry('1.0.0', '1.1.0'), policy());
    expect((await runs.run()).notes.news(false)).toBeDefined();
    expect((await runs.run({ now: ten + hour })).notes.news(false)).toBeUndefined();
  });

  it('has no news where the registry was away, and lists again', async () => {
    const runs = new Runs(new TestRegistry('1.0.0'), policy());
    runs.registry.down = true;
    const away = await runs.run({ honoursInterval: true });
    expect(answers(away)).toEqual({ web: 'registry/unavailable' });
    expect(away.notes.news(false)).toBeUndefined();
    runs.registry.down = false;
    expect(answers(await runs.run({ honoursInterval: true }))).toEqual({ web: '1.0.0' });
  });
});

describe('the interval', () => {
  const scheduled = { honoursInterval: true };

  it('lets a policy keep its selection until it is due, without a request', async () => {
    const runs = new Runs(new TestRegistry('1.0.0'), policy());
    await runs.run(scheduled);
    runs.registry.images = { '1.0.0': {}, '1.1.0': {} };
    const early = await runs.run({ ...scheduled, now: ten + 30 * minute });
    expect(answers(early)).toEqual({ web: '1.0.0' });
    expect(runs.registry.asked).toEqual([]);
    expect(early.notes.news(false)).toBeUndefined();
    const [shown] = notedAsWaiting(early).values();
    expect(shown).toMatchObject({
      reason: 'the only version in range "1.x"; not scanned, due at 2026-07-01T11:00:00Z',
    });
    expect(answers(await runs.run({ ...scheduled, now: ten + hour }))).toEqual({ web: '1.1.0' });
  });

  it('does not count for a run that somebody started', async () => {
    const runs = new Runs(new TestRegistry('1.0.0'), policy());
    await runs.run(scheduled);
    runs.registry.images = { '1.0.0': {}, '1.1.0': {} };
    expect(answers(await runs.run({ now: ten + minute }))).toEqual({ web: '1.1.0' });
    // What that run selected is what the next scheduled one keeps.
    expect(answers(await runs.run({ ...scheduled, now: ten + 2 * minute }))).toEqual({ web: '1.1.0' });
    expect(runs.registry.asked).toEqual([]);
  });

  it('does not count for a policy that had no selection', async () => {
    const runs = new Runs(new TestRegistry('2.0.0'), policy());
    expect(answers(await runs.run(scheduled))).toEqual({ web: 'policy/no-match' });
    runs.registry.images = { '1.0.0': {} };
    expect(answers(await runs.run({ ...scheduled, now: ten + minute }))).toEqual({ web: '1.0.0' });
  });

  it('does not count where the tag is in quarantine since', async () => {
    const runs = new Runs(new TestRegistry('1.0.0', '1.1.0'), policy());
    await runs.run(scheduled);
    const barred = await runs.run({ ...scheduled, now: ten + minute, barred: ['1.1.0'] });
    expect(answers(barred)).toEqual({ web: '1.0.0' });
  });

  it('keeps the digest that was read', async () => {
    const spec = ', digestReflectionPolicy: IfNotPresent';
    const runs = new Runs(new TestRegistry('1.0.0'), policy('web', '', spec));
    await runs.run(scheduled);
    runs.registry.images = { '1.0.0': { points: 'b' } };
    const [outcome] = (await runs.run({ ...scheduled, now: ten + minute })).outcomes.values();
    expect(outcome).toMatchObject({ kind: 'selected', digest: digest('a') });
  });
});

describe('a list that shrank', () => {
  it('is not acted on, for any of its policies, until somebody says so', async () => {
    const runs = new Runs(new TestRegistry(...many), policy('web'), policy('other'));
    await runs.run();
    runs.registry.images = { '1.0.0': {}, '1.1.0': {} };
    const shrunk = await runs.run({ now: ten + hour });
    expect(answers(shrunk)).toEqual({ other: 'policy/list-shrunk', web: 'policy/list-shrunk' });
    expect(shrunk.notes.news(false)).toBeUndefined();
    expect(answers(await runs.run({ now: ten + day }))).toMatchObject({ web: 'policy/list-shrunk' });
    expect(answers(await runs.run({ now: ten + day, allowDowngrade: true }))).toMatchObject({ web: '1.1.0' });
    expect(answers(await runs.run({ now: ten + 2 * day }))).toMatchObject({ web: '1.1.0' });
  });

  it('is judged by memory alone', async () => {
    const runs = new Runs(new TestRegistry(...many), policy());
    await runs.run({ remembers: false });
    runs.registry.images = { '1.0.0': {} };
    expect(answers(await runs.run({ remembers: false }))).toEqual({ web: '1.0.0' });
  });

  it('may lose half of its tags', async () => {
    const runs = new Runs(new TestRegistry(...many), policy());
    await runs.run();
    runs.registry.images = Object.fromEntries(many.slice(0, 6).map((tag) => [tag, {}]));
    expect(answers(await runs.run({ now: ten + hour }))).toEqual({ web: '1.5.0' });
  });
});

describe('a tag that moved', () => {
  const always = ', digestReflectionPolicy: Always, interval: 1h';

  it('is reported once, where its digest is read', async () => {
    const runs = new Runs(new TestRegistry('1.0.0'), policy('web', '', always));
    expect((await runs.run()).warnings).toEqual([]);
    runs.registry.images = { '1.0.0': { points: 'b' } };
    const moved = await runs.run({ now: ten + hour });
    expect(moved.warnings).toMatchObject([{ code: 'policy/tag-moved' }]);
    expect([...moved.outcomes.values()]).toMatchObject([{ digest: digest('b') }]);
    expect((await runs.run({ now: ten + 2 * hour })).warnings).toEqual([]);
  });

  it('costs no request of its own', async () => {
    const runs = new Runs(new TestRegistry('1.0.0'), policy());
    await runs.run();
    await runs.run({ now: ten + hour });
    expect(runs.registry.asked).toEqual(['list ghcr.io/org/web']);
  });
});

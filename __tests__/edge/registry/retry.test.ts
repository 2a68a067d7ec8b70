import { describe, expect, test } from 'vitest';
import { list, open, problemOf, serve } from './setup.ts';

describe('a passing fault', () => {
  test.each([408, 429, 500, 502, 503, 504, 522])('%s is asked about again, later each time', async (status) => {
    const server = await serve();
    server.fill('org/app', 3);
    server.faults.once(/list/, { status }, { status }, { status }, { status });
    const { registry, clock } = open();
    expect((await list(registry, `${server.host}/org/app`)).length).toBe(3);
    expect(clock.slept).toEqual([500, 1000, 2000, 4000]);
  });

  test('is given up after the fourth time', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 503 });
    const { registry, clock } = open();
    expect((await problemOf(list(registry, `${server.host}/org/app`))).code).toBe('registry/unavailable');
    expect(server.journal.count()).toBe(5);
    expect(clock.slept.length).toBe(4);
  });

  test.each(['before', 'within'] as const)('of the network (%s the answer) is one too', async (breaks) => {
    const server = await serve();
    server.fill('org/app', 3);
    server.faults.once(/list/, { status: 200, body: { tags: ['half', 'of', 'it'] }, breaks });
    expect((await list(open().registry, `${server.host}/org/app`)).length).toBe(3);
  });

  test.each([400, 401, 403, 404])('%s is none', async (status) => {
    const server = await serve();
    server.faults.always(/list/, { status });
    const { registry, clock } = open();
    await problemOf(list(registry, `${server.host}/org/app`));
    expect(clock.slept).toEqual([]);
  });
});

describe('Retry-After', () => {
  const start = Date.UTC(2026, 0, 1);

  test.each([
    ['in seconds', '7', 7000],
    ['as a date', new Date(start + 9000).toUTCString(), 9000],
    ['in the past', new Date(start - 9000).toUTCString(), 500],
    ['that is none', 'soon', 500],
    ['of a minute', '60', 60_000],
  ])('%s is kept to', async (_, value, pause) => {
    const server = await serve();
    server.fill('org/app', 3);
    server.faults.once(/list/, { status: 429, headers: { 'retry-after': value } });
    const { registry, clock } = open();
    expect((await list(registry, `${server.host}/org/app`)).length).toBe(3);
    expect(clock.now() - start).toBe(pause);
  });

  test('holds everybody back from the host, and from no other', async () => {
    const [busy, idle] = [await serve(), await serve()];
    for (const server of [busy, idle]) {
      server.fill('org/a', 1);
      server.fill('org/b', 1);
    }
    const { registry, clock } = open();
    const begun: [string, number][] = [];
    const watch = async (image: string): Promise<void> => {
      await list(registry, image);
      begun.push([image, clock.now() - start]);
    };
    busy.faults.once(/org\/a/, { status: 429, headers: { 'retry-after': '30' } });
    await watch(`${busy.host}/org/a`);
    expect(begun).toEqual([[`${busy.host}/org/a`, 30_000]]);
    expect(clock.slept).toEqual([30_000]);
    await watch(`${busy.host}/org/b`);
    await watch(`${idle.host}/org/a`);
    expect(clock.slept).toEqual([30_000]);
  });
});

describe('a limit', () => {
  const now = Date.UTC(2026, 0, 1);
  const epoch = (seconds: number): string => String(now / 1000 + seconds);

  test.each([
    ['x-retry-after', { 'x-retry-after': epoch(7) }, 7000],
    ['x-ratelimit-reset, as a date', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': epoch(8) }, 8000],
    ['ratelimit-reset, in seconds', { 'ratelimit-remaining': '0', 'ratelimit-reset': '9' }, 9000],
    ['retry-after before all others', { 'retry-after': '5', 'x-retry-after': epoch(50) }, 5000],
    [
      'x-ratelimit-reset, where there is something left',
      { 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': epoch(8) },
      500,
    ],
    ['a limit by windows', { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' }, 500],
  ])('says by %s when to come again', async (_, headers, pause) => {
    const server = await serve();
    server.fill('org/app', 3);
    server.faults.once(/list/, { status: 429, headers });
    const { registry, clock } = open();
    expect((await list(registry, `${server.host}/org/app`)).length).toBe(3);
    expect(clock.now() - now).toBe(pause);
  });

  test('that a good answer says to be used up is kept to before the next question', async () => {
    const server = await serve({ manner: { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '20' } } });
    server.fill('org/app', 3);
    const { registry, clock } = open();
    await list(registry, `${server.host}/org/app`);
    expect(clock.slept).toEqual([]);
    await list(registry, `${server.host}/org/app`);
    expect(clock.slept).toEqual([20_000]);
  });

  test.each([
    [429, 'registry/rate-limited'],
    [503, 'registry/unavailable'],
  ])('of %i that lasts too long stops everybody, without another question, until it is over', async (status, code) => {
    const [busy, idle] = [await serve(), await serve()];
    for (const server of [busy, idle]) server.fill('org/b', 1);
    busy.faults.once(/org\/a/, { status, headers: { 'retry-after': '3600' } });
    const { registry, clock } = open();
    for (const image of ['org/a', 'org/b']) {
      const problem = await problemOf(list(registry, `${busy.host}/${image}`));
      expect(problem.code).toBe(code);
      expect(problem.message).toContain('2026-01-01T01:00:00.000Z');
      expect(problem.message).toContain(image);
    }
    expect(busy.journal.count()).toBe(1);
    expect((await list(registry, `${idle.host}/org/b`)).length).toBe(1);
    clock.pass(3_600_000);
    expect((await list(registry, `${busy.host}/org/b`)).length).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dashboardBody, type Scene } from '../../../src/core/notification/dashboard.ts';
import {
  isDashboard,
  printMarker,
  readFailures,
  withFailures,
} from '../../../src/core/notification/dashboard-marker.ts';
import { modes } from '../../../src/core/settings/settings.ts';
import { app, held, hostile, now, sha } from './samples.ts';

const empty: Scene = {
  repositoryUrl: 'https://github.com/o/r',
  stages: [],
  holds: [],
  pulls: [],
  failures: new Map(),
};

const full: Scene = {
  ...empty,
  stages: [
    {
      name: 'staging',
      versions: new Map([[app, '1.1.0']]),
      changes: [{ commit: sha('1'), date: now, headline: 'Update' }],
    },
    { name: 'production', versions: new Map(), changes: [] },
  ],
  holds: [
    {
      ...held,
      ...{ environment: 'production', digest: undefined, quarantine: { tags: [], digests: [] } },
      ...{ who: 'me', when: now, until: now, releaseOnNewer: false },
    },
  ],
  pulls: [{ number: 3, url: 'https://github.com/o/r/pull/3', title: 'Promote app', base: 'main', draft: true }],
  failures: new Map([['update', ['registry/not-found: Cannot list the tags of "a": there is none.']]]),
};

const dashboardMarker = '<!-- flux-image-automation dashboard ';

describe('dashboardBody', () => {
  it('shows how things stand', () => {
    const lines = dashboardBody(full).split('\n');
    expect(lines.filter((line) => line !== '' && !line.startsWith('This issue'))).toEqual([
      '### Environments',
      '| Policy | staging | production |',
      '| --- | --- | --- |',
      '| <code>flux-system/app</code> | <code>1.1.0</code> |  |',
      '### Open pull requests',
      '- [#3](https://github.com/o/r/pull/3) <code>Promote app</code> into <code>main</code> (draft)',
      '### Holds',
      '- <code>flux-system/app</code> in production: held at <code>1.0.0</code> until 2026-07-01T10:00:00Z: it broke',
      '### Failures',
      '- update: registry/not-found: Cannot list the tags of "a": there is none.',
      '### Last changes',
      '| Environment | Commit | When | What |',
      '| --- | --- | --- | --- |',
      `| staging | [<code>1111111</code>](https://github.com/o/r/commit/${'1'.repeat(40)}) | 2026-07-01T10:00:00Z | <code>Update</code> |`,
      printMarker(full.failures),
    ]);
  });

  it('says little where there is little', () => {
    expect(dashboardBody(empty)).toMatch(/^This issue [^\n]*\n\n<!-- flux-image-automation dashboard \{.*\} -->$/);
  });

  it('fits into an issue at its longest', () => {
    const [hold] = full.holds;
    const [stage] = full.stages;
    const many = Array.from({ length: 400 }, (_, index) => index);
    const versions = new Map(many.map((index) => [`a/${String(index)}` as typeof app, '@'.repeat(500)]));
    const body = dashboardBody({
      ...full,
      stages: many.map((index) => ({ ...stage!, name: `s${String(index)}`, versions })),
      holds: many.map(() => ({ ...hold!, reason: '<'.repeat(500) })),
      failures: withFailures(
        new Map(),
        'update',
        many.map(() => '<'.repeat(500)),
      ),
    });
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('The rest is left out');
    expect(isDashboard(body)).toBe(true);
  });

  it('fits into an issue, and makes nothing of what others wrote', () => {
    const scene = fc.record({ text: hostile, many: fc.integer({ min: 0, max: 400 }) }).map(({ text, many }): Scene => {
      const times = Array.from({ length: many }, (_, index) => index);
      const [stage] = full.stages;
      const [hold] = full.holds;
      return {
        ...empty,
        stages: times.map((index) => ({
          name: `s${String(index)}`,
          versions: new Map([[`${text}/${String(index)}` as typeof app, text.repeat(9)]]),
          changes: [{ ...stage!.changes[0]!, headline: text }],
        })),
        holds: times.map(() => ({ ...hold!, reason: text.repeat(99) })),
        pulls: times.map((number) => ({ ...full.pulls[0]!, number, title: text, base: text })),
        failures: withFailures(
          new Map(),
          'update',
          times.map(() => text.repeat(99)),
        ),
      };
    });
    fc.assert(
      fc.property(scene, (one) => {
        const body = dashboardBody(one);
        expect(body.length).toBeLessThan(65_536);
        const marker = body.slice(body.lastIndexOf('\n') + 1);
        expect(marker).toBe(printMarker(one.failures));
        const own = body
          .slice(0, -marker.length)
          .replace(/<\/?code>/g, '')
          .replace(/\[#?[0-9a-f]+\]\(https:\/\/github\.com\/o\/r\/[^)\s]+\)/g, '');
        expect(own).not.toMatch(/[<>@`*\][$]|:\/\/|www\.|(?<!&)#(?!##? )(?<!###)\d/);
        expect(body.split(dashboardMarker)).toHaveLength(2);
        expect(isDashboard(body)).toBe(true);
      }),
    );
  });
});

it.each([
  [`x\n${dashboardMarker}{} -->\n`, true],
  [`x\r\n${dashboardMarker}{} -->\r\n`, true],
  [`somebody wrote:\n${dashboardMarker}{} -->\nand more`, false],
  [`> ${dashboardMarker}{} -->`, false],
  ['', false],
])('%j is a dashboard: %s', (body, expected) => {
  expect(isDashboard(body)).toBe(expected);
});

describe('what a dashboard keeps of modes', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 15 }), (texts) => {
        const failures = withFailures(new Map(), 'update', texts);
        expect(failures.get('update')?.length ?? 0).toBe(Math.min(10, texts.length));
        expect(printMarker(failures)).toMatch(/^<!-- [^<>]* -->$/);
        const read = readFailures(`text\r\n${printMarker(failures)}\r\n`, modes);
        expect(printMarker(read)).toBe(printMarker(failures));
      }),
    );
  });

  it('stays short, however much fails', () => {
    const texts = Array.from({ length: 40 }, () => '<'.repeat(900));
    const failures = modes.reduce<ReturnType<typeof readFailures>>(
      (all, mode) => withFailures(all, mode, texts),
      new Map(),
    );
    expect(printMarker(failures).length).toBeLessThanOrEqual(20_000);
    expect(dashboardBody({ ...full, failures }).length).toBeLessThan(65_536);
  });

  it('takes the place of what was there before', () => {
    const before = new Map([
      ['update', ['a']],
      ['promote', ['b']],
    ]);
    expect(withFailures(before, 'update', ['c'])).toEqual(
      new Map([
        ['promote', ['b']],
        ['update', ['c']],
      ]),
    );
    expect(withFailures(before, 'promote', [])).toEqual(new Map([['update', ['a']]]));
  });

  it.each([
    '',
    'x',
    `${dashboardMarker}{} -->`,
    `${dashboardMarker}{"failures":[]} -->`,
    `${dashboardMarker}{"failures":{"rm":["a"],"update":7}} -->`,
  ])('is nothing in %j', (body) => {
    expect(readFailures(body, modes).size).toBe(0);
  });
});

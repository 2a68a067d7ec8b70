import { describe, expect, it } from 'vitest';
import {
  holdOf,
  idleHolds,
  isQuarantined,
  isReleasedBy,
  quarantineAgainst,
  quarantineOf,
  withHold,
  type Hold,
} from '../../../src/core/environments/hold.ts';
import { readHolds } from '../../../src/core/environments/read-holds.ts';
import { at, digest, hold, holdsByHand, marked, policy, running, tag } from './samples.ts';

const path = '.github/image-holds.yaml';
const read = (text: string): readonly Hold[] | undefined => readHolds({ path, text }).holds;
const [app, api] = [hold(), hold({ policy: policy('api'), until: at('2026-07-08T00:00:00Z') })];
const {
  text: written,
  holds: [first, second],
} = holdsByHand;

describe('readHolds', () => {
  it('reads what a person wrote, tags as they stand', () => {
    expect(read(written)).toEqual([first, second]);
  });

  it.each(['', '# nothing\n', 'holds:\n', 'holds: []\n', '{}'])('finds none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  const entry = (rest: string): string => `holds: [{ policy: n/a, environment: e, tag: x, reason: r, ${rest} }]`;

  it.each([
    [
      'holds: [{ policy: app }]',
      ['hold/invalid-value 1:11', 'hold/missing-key 1:9', 'hold/missing-key 1:9', 'hold/missing-key 1:9'],
    ],
    [
      'holds:\n  - polcy: n/a\n',
      [
        'hold/unknown-key 2:5',
        'hold/missing-key 2:5',
        'hold/missing-key 2:5',
        'hold/missing-key 2:5',
        'hold/missing-key 2:5',
      ],
    ],
    ['holds: [', ['hold/invalid-yaml 1:9']],
    [entry('until: 2026-02-30'), ['hold/invalid-value 1:59']],
  ])('says where %s is wrong', (text, expected) => {
    const { problems, holds } = readHolds({ path, text });
    expect(problems.map(({ code, at: place }) => `${code} ${place?.line ?? 0}:${place?.column ?? 0}`)).toEqual(
      expected,
    );
    expect(holds).toBeUndefined();
  });
});

describe('holds', () => {
  const noon = at('2026-07-08T12:00:00Z');
  const early = at('2026-07-07T23:59:59Z');

  it.each([
    [[app], 'app', 'production', noon, app],
    [[app], 'app', 'staging', noon, undefined],
    [[app], 'api', 'production', noon, undefined],
    [[api], 'api', 'production', early, api],
    [[api], 'api', 'production', at('2026-07-08T00:00:00Z'), undefined],
    [[app, hold({ reason: 'later' })], 'app', 'production', noon, hold({ reason: 'later' })],
  ])('holdOf %#', (...[holds, name, environment, now, expected]) => {
    expect(holdOf(holds, policy(name), environment, now)).toEqual(expected);
  });

  it.each([
    [true, ['1.5.3'], '1.5.4', true],
    [true, ['1.5.3'], '1.5.3', false],
    [true, ['1.5.3', '1.6.0'], '1.5.4', false],
    [true, [], '1.5.4', false],
    [false, ['1.5.3'], '1.5.4', false],
  ])('released: %s, of %o by %s is %s', (releaseOnNewer, bad, newer, expected) => {
    const held = hold({ releaseOnNewer, quarantine: { tags: bad.map(tag), digests: [] } });
    expect(isReleasedBy(held, tag(newer), (one, other) => (one < other ? -1 : one > other ? 1 : 0))).toBe(expected);
  });

  it('puts an image in quarantine everywhere, under all its names, for as long as the hold is in force', () => {
    const staging = hold({
      environment: 'staging',
      policy: policy('app-2'),
      quarantine: { tags: [tag('1.5.3'), tag('2')], digests: [digest('a')] },
    });
    expect(quarantineOf([app], [policy('app')], noon)).toEqual({ tags: ['1.5.3'], digests: [] });
    expect(quarantineOf([app, staging], [policy('app'), policy('app-2')], noon)).toEqual({
      tags: ['1.5.3', '2'],
      digests: [digest('a')],
    });
    expect(quarantineOf([app], [policy('api')], noon)).toEqual({ tags: [], digests: [] });
    expect(quarantineOf([api], [policy('api')], early)).toEqual({ tags: ['1.5.3'], digests: [] });
    expect(quarantineOf([api], [policy('api')], noon)).toEqual({ tags: [], digests: [] });
  });

  it.each([
    [marked('1.5.3'), true],
    [marked('1.5.2'), false],
    [marked('1.5.2', 'a'), true],
    [marked(undefined, 'a'), true],
    [marked(undefined), false],
  ])('isQuarantined %o is %s', (image, expected) => {
    expect(isQuarantined({ tags: [tag('1.5.3')], digests: [digest('a')] }, image)).toBe(expected);
  });

  it.each([
    [running('1.5.3'), running('1.5.2'), { tags: ['1.5.3'], digests: [] }],
    [running('1.5.3', 'a'), running('1.5.2', 'b'), { tags: ['1.5.3'], digests: [digest('a')] }],
    [running('1.5', 'a'), running('1.5', 'b'), { tags: [], digests: [digest('a')] }],
    [running('1.5.3', 'a'), running('1.5.2', 'a'), { tags: ['1.5.3'], digests: [] }],
  ])('quarantineAgainst %o, back to %o', (bad, good, expected) => {
    expect(quarantineAgainst(bad, good)).toEqual(expected);
  });

  it('keeps what was in quarantine when a second rollback follows', () => {
    const next = hold({ tag: tag('1.5.1'), quarantine: { tags: [tag('1.5.2')], digests: [digest('b')] } });
    const tagged = (...tags: string[]): Hold => ({
      ...next,
      quarantine: { tags: tags.map(tag), digests: [digest('b')] },
    });
    expect(withHold([app, api], next, noon)).toEqual([api, tagged('1.5.3', '1.5.2')]);
    expect(withHold([hold({ until: noon }), api], next, noon)).toEqual([api, tagged('1.5.2')]);
    expect(withHold([hold({ environment: 'staging' })], next, noon)).toEqual([hold({ environment: 'staging' }), next]);
    const back = hold({ tag: tag('1.5.3'), quarantine: { tags: [tag('1.5.4')], digests: [] } });
    expect(withHold([app], back, noon)).toEqual([back]);
  });

  it('lists what holds nothing', () => {
    const gone = hold({ policy: policy('gone') });
    const nowhere = hold({ environment: 'gone' });
    const known = { policies: new Set([policy('app'), policy('api')]), environments: new Set(['production']) };
    expect(idleHolds([app, api, gone, nowhere], known, noon)).toEqual({ expired: [api], unused: [gone, nowhere] });
  });
});

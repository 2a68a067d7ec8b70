import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elect, type Election } from '../../../src/core/eligibility/elect.ts';
import { funnelWith, noneElected, reasonBut } from '../../../src/core/eligibility/passed-over.ts';
import type { Digest } from '../../../src/core/image/digest.ts';
import type { Tag } from '../../../src/core/image/tag.ts';
import { ListNotes } from '../../../src/core/memory/notes.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { day, digest, hour, memory, minute, tag, ten, type Seen } from '../memory/ledgers.ts';
import { imagePolicy } from '../memory/objects.ts';

interface Case {
  readonly ranked: readonly string[];
  readonly minAge?: number;
  readonly platforms?: readonly string[];
  readonly deployed?: readonly string[];
  readonly seen?: Seen;
  /** What tags point at now, where it is not `a`. */
  readonly now?: Readonly<Record<string, string>>;
  readonly made?: Readonly<Record<string, readonly string[]>>;
  readonly broken?: readonly string[];
}

interface Held {
  readonly election: Election;
  readonly looked: readonly string[];
  readonly read: readonly string[];
}

const amd = ['linux/amd64'];
const both = ['linux/amd64', 'linux/arm64'];

async function hold(given: Case): Promise<Held> {
  const { ranked, minAge, platforms = [], deployed = [], seen = {}, now = {}, made = {}, broken = [] } = given;
  const notes = new ListNotes(memory(seen), ten);
  const [looked, read]: [string[], string[]] = [[], []];
  const digestOf = (one: Tag): Promise<Digest> => {
    looked.push(one);
    if (broken.includes(one)) return Promise.reject(new Problem('registry/unavailable', `Cannot read "${one}": 503`));
    return Promise.resolve(digest(now[one] ?? 'a'));
  };
  const witness = {
    sightings: (one: Tag) => notes.sightings(one),
    look: async (one: Tag) => notes.see(one, await digestOf(one)),
    platforms: (one: Tag) => {
      read.push(one);
      return Promise.resolve(made[one] ?? amd);
    },
  };
  const ballot = { ranked: ranked.map(tag), wishes: { minAge, platforms }, deployed: new Set(deployed), now: ten };
  return { election: await elect(ballot, witness), looked, read };
}

const old = { a: ten - 30 * hour };
const young = { a: ten - 2 * hour };
const tags = (passed: Election['young']): readonly string[] => passed.map((one) => one.tag);

describe('a minimum age', () => {
  it('passes over what is too young, and looks once more at what seems old enough', async () => {
    const { election, looked } = await hold({
      ranked: ['1.3.0', '1.2.0', '1.1.0'],
      minAge: day,
      seen: { '1.3.0': young, '1.2.0': old },
    });
    expect(election).toEqual({
      chosen: '1.2.0',
      young: [{ tag: '1.3.0', until: ten + 22 * hour, missing: [] }],
      lacking: [],
    });
    expect(looked).toEqual(['1.2.0']);
  });

  it('ends to the second', async () => {
    const at = (age: number): Case => ({ ranked: ['1.0.0'], minAge: day, seen: { '1.0.0': { a: ten - age } } });
    expect((await hold(at(day))).election.chosen).toBe('1.0.0');
    expect((await hold(at(day - 1000))).election.chosen).toBeUndefined();
  });

  it('counts what was never seen as seen now, and looks at the ten best', async () => {
    const ranked = Array.from({ length: 30 }, (_, at) => `1.${30 - at}.0`);
    const { election, looked } = await hold({ ranked, minAge: day });
    expect(election.chosen).toBeUndefined();
    expect(looked).toEqual(ranked.slice(0, 10));
    expect(election.young[0]?.until).toBe(ten + day);
    expect(election.young[10]?.until).toBeUndefined();
    expect(election.young).toHaveLength(30);
  });

  it('takes no more in while fifty wait', async () => {
    const waiting = Array.from({ length: 47 }, (_, at) => `1.${at}.0`);
    const ranked = [...['2.4.0', '2.3.0', '2.2.0', '2.1.0', '2.0.0'], ...waiting.toReversed()];
    const seen = Object.fromEntries(waiting.map((one) => [one, young]));
    expect((await hold({ ranked, minAge: day, seen })).looked).toEqual(['2.4.0', '2.3.0', '2.2.0']);
  });

  it('begins anew where an old tag was moved', async () => {
    const { election } = await hold({
      ranked: ['1.1.0', '1.0.0'],
      minAge: day,
      seen: { '1.1.0': old, '1.0.0': old },
      now: { '1.1.0': 'b' },
    });
    expect(election.chosen).toBe('1.0.0');
    expect(election.young).toEqual([{ tag: '1.1.0', until: ten + day, missing: [] }]);
  });

  it('holds for the digest that a moved tag points at now', async () => {
    const seen = { '1.0.0': { a: ten - 60 * hour, b: ten - 3 * hour } };
    expect((await hold({ ranked: ['1.0.0'], minAge: day, seen, now: { '1.0.0': 'b' } })).election.young).toEqual([
      { tag: '1.0.0', until: ten + 21 * hour, missing: [] },
    ]);
    expect((await hold({ ranked: ['1.0.0'], minAge: day, seen })).election.chosen).toBe('1.0.0');
  });

  it('keeps the tag in use, whatever its age, without asking', async () => {
    const { election, looked } = await hold({
      ranked: ['1.2.0', '1.1.0', '1.0.0'],
      minAge: day,
      deployed: ['1.1.0'],
      seen: { '1.2.0': young, '1.0.0': old },
    });
    expect(election.chosen).toBe('1.1.0');
    expect(looked).toEqual([]);
  });

  it('goes on past a tag in use that is not the only one only where it is old enough', async () => {
    const given = { ranked: ['1.2.0', '1.1.0', '1.0.0'], minAge: day, deployed: ['1.2.0', '1.1.0'] };
    const both30 = { '1.2.0': old, '1.1.0': old };
    expect((await hold({ ...given, seen: both30 })).election.chosen).toBe('1.2.0');
    expect((await hold({ ...given, seen: { ...both30, '1.2.0': young } })).election.chosen).toBeUndefined();
  });

  it('lets a new tag that cannot be read wait, and stops where an old one cannot', async () => {
    const broken = ['1.1.0'];
    const fresh = await hold({ ranked: ['1.1.0', '1.0.0'], minAge: day, seen: { '1.0.0': old }, broken });
    expect(fresh.election.chosen).toBe('1.0.0');
    const aged = hold({ ranked: ['1.1.0'], minAge: day, seen: { '1.1.0': old }, broken });
    await expect(aged).rejects.toMatchObject({ code: 'registry/unavailable' });
  });

  it('never elects a tag and digest that it has not known for that long', async () => {
    const letters = fc.constantFrom('a', 'b');
    const ages = fc.integer({ min: 0, max: 48 }).map((hours) => ten - hours * hour);
    const names = ['4.0.0', '3.0.0', '2.0.0', '1.0.0'];
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...names), fc.dictionary(letters, ages)),
        fc.dictionary(fc.constantFrom(...names), letters),
        fc.integer({ min: 1, max: 48 }),
        async (seen, now, hours) => {
          const { election } = await hold({ ranked: names, minAge: hours * hour, seen, now });
          const fits = (name: string): boolean => (seen[name]?.[now[name] ?? 'a'] ?? Infinity) <= ten - hours * hour;
          expect(election.chosen).toBe(names.find(fits));
        },
      ),
    );
  });
});

describe('platforms', () => {
  it('takes the best tag that has them all, and reads no further', async () => {
    const made = { '1.3.0': amd, '1.2.0': both };
    const { election, read, looked } = await hold({ ranked: ['1.3.0', '1.2.0', '1.1.0'], platforms: both, made });
    expect(election).toEqual({
      chosen: '1.2.0',
      young: [],
      lacking: [{ tag: '1.3.0', until: undefined, missing: ['linux/arm64'] }],
    });
    expect(read).toEqual(['1.3.0', '1.2.0']);
    expect(looked).toEqual([]);
  });

  it('reads nothing of a tag in use', async () => {
    const { election, read } = await hold({ ranked: ['1.0.0'], platforms: both, deployed: ['1.0.0'] });
    expect(election.chosen).toBe('1.0.0');
    expect(read).toEqual([]);
  });

  it('reads no more than fifty manifests', async () => {
    const ranked = Array.from({ length: 80 }, (_, at) => `1.${80 - at}.0`);
    const { election, read } = await hold({ ranked, platforms: both });
    expect(election.chosen).toBeUndefined();
    expect(read).toHaveLength(50);
  });

  it('are read of what is old enough only', async () => {
    const { election, read } = await hold({
      ranked: ['1.2.0', '1.1.0', '1.0.0'],
      minAge: day,
      platforms: both,
      seen: { '1.2.0': young, '1.1.0': old, '1.0.0': old },
      made: { '1.0.0': both },
    });
    expect([election.chosen, tags(election.young), tags(election.lacking)]).toEqual(['1.0.0', ['1.2.0'], ['1.1.0']]);
    expect(read).toEqual(['1.1.0', '1.0.0']);
  });
});

describe('what is said', () => {
  const passed = (
    name: string,
    until: number | undefined,
    missing: readonly string[] = [],
  ): Election['young'][number] => ({ tag: tag(name), until, missing });
  const reason = 'newest of 3 versions in range "1.x"';

  it('of what was passed over', () => {
    const one = { chosen: tag('1.0.0'), young: [passed('1.3.0', ten + day)], lacking: [] };
    expect(reasonBut(reason, one)).toBe(
      'newest of 3 versions in range "1.x", but for 1 too young ("1.3.0" until 2026-07-02T10:00:00Z)',
    );
    expect(reasonBut(reason, { ...one, lacking: [passed('1.2.0', undefined, ['linux/arm64'])] })).toContain(
      ' and 1 without all platforms ("1.2.0" lacks linux/arm64)',
    );
    expect(reasonBut(reason, { ...one, young: [] })).toBe(reason);
    const funnel = { listed: 3, excluded: 0, matched: 3, eligible: 3 };
    expect(funnelWith(funnel, one)).toEqual({ ...funnel, tooYoung: 1 });
    expect(funnelWith(funnel, { ...one, young: [], lacking: one.young })).toEqual({ ...funnel, withoutPlatforms: 1 });
  });

  const policy = imagePolicy({}, { 'image-automation/min-age': '24h', 'image-automation/platforms': 'linux/arm64' });
  const wishes = { minAge: day, platforms: ['linux/arm64'] };

  it('where all are too young: the next date', () => {
    const young = [passed('1.4.0', undefined), passed('1.3.0', ten + day), passed('1.2.0', ten + minute)];
    const problem = noneElected(policy, wishes, { chosen: undefined, young, lacking: [] });
    expect(problem).toMatchObject({
      code: 'policy/too-young',
      severity: 'notice',
      at: { file: 'policy.yaml', line: 5 },
    });
    expect(problem.message).toContain('"1.2.0" is old enough at 2026-07-01T10:01:00Z');
  });

  it('where none has the platforms: what is missing', () => {
    const lacking = [passed('1.3.0', undefined, ['linux/arm64'])];
    const problem = noneElected(policy, wishes, { chosen: undefined, young: [], lacking });
    expect(problem).toMatchObject({ code: 'policy/platforms-missing', at: { file: 'policy.yaml', line: 6 } });
    expect(problem.message).toContain('"1.3.0" lacks linux/arm64');
  });
});

import { describe, expect, it } from 'vitest';
import { ListNotes, Notes } from '../../../src/core/memory/notes.ts';
import { digest, hour, day, mark, memory, tag, ten } from './ledgers.ts';

const scan = { count: 100, asked: 'x', picks: new Map() };

describe('what a scan adds', () => {
  it('gives the first sighting of a tag and digest, and now for news', () => {
    const notes = new ListNotes(memory({ '1.0.0': { a: ten } }), ten + hour);
    expect(notes.see(tag('1.0.0'), digest('a'))).toBe(ten);
    expect(notes.see(tag('1.1.0'), digest('b'))).toBe(ten + hour);
    expect(notes.moved).toEqual([]);
    expect(notes.concluded(scan).memory.seen).toEqual(memory({ '1.1.0': { b: ten + hour } }).seen);
  });

  it('tells a tag that moved from the digest it had last', () => {
    const notes = new ListNotes(memory({ '1.0.0': { a: ten, b: ten + hour } }), ten + day);
    expect(notes.see(tag('1.0.0'), digest('c'))).toBe(ten + day);
    expect(notes.moved).toEqual([{ tag: '1.0.0', from: digest('b'), to: digest('c') }]);
  });

  it('takes a tag that moved back for what it was', () => {
    const notes = new ListNotes(memory({ '1.0.0': { a: ten, b: ten + hour } }), ten + day);
    expect(notes.see(tag('1.0.0'), digest('a'))).toBe(ten);
    expect(notes.moved).toEqual([]);
  });

  it('counts from the time of the registry, where that lies between what was seen before and now', () => {
    const known = { '1.0.0': { a: ten } };
    const seeded = (since: number | undefined): number => {
      const notes = new ListNotes(memory(known), ten + day);
      expect(notes.isNews(notes.see(tag('1.0.0'), digest('b')))).toBe(true);
      const first = notes.seed(tag('1.0.0'), digest('b'), since);
      expect(notes.sightings(tag('1.0.0'))).toEqual(
        new Map([
          [digest('a'), ten],
          [digest('b'), first],
        ]),
      );
      expect(notes.moved).toEqual([{ tag: '1.0.0', from: digest('a'), to: digest('b') }]);
      return first;
    };
    expect(seeded(ten + hour)).toBe(ten + hour);
    for (const unbelievable of [undefined, ten + 2 * day, ten, ten - hour])
      expect(seeded(unbelievable)).toBe(ten + day);
  });

  it('knows news from what was seen before', () => {
    const notes = new ListNotes(memory({ '1.0.0': { a: ten } }), ten + day);
    expect(notes.isNews(notes.see(tag('1.0.0'), digest('a')))).toBe(false);
  });

  const pick = (
    name: string,
    letter?: string,
  ): Map<string, { tag: ReturnType<typeof tag>; digest: ReturnType<typeof digest> | undefined; reason: string }> =>
    new Map([['a/web', { tag: tag(name), digest: letter === undefined ? undefined : digest(letter), reason: 'r' }]]);

  it.each([
    ['a list that is new', undefined, scan, true],
    ['the same again', mark({ count: 100 }), scan, false],
    ['a few tags more', mark({ count: 100 }), { ...scan, count: 110 }, false],
    ['a few tags fewer', mark({ count: 100 }), { ...scan, count: 90 }, false],
    ['another size', mark({ count: 100 }), { ...scan, count: 111 }, true],
    ['another pick', mark({ count: 100, picks: pick('1.0.0') }), { ...scan, picks: pick('1.1.0') }, true],
    ['another digest', mark({ count: 100, picks: pick('1.0.0', 'a') }), { ...scan, picks: pick('1.0.0', 'b') }, true],
    ['the same pick', mark({ count: 100, picks: pick('1.0.0', 'a') }), { ...scan, picks: pick('1.0.0', 'a') }, false],
    ['fewer picks', mark({ count: 100, picks: pick('1.0.0') }), scan, false],
    ['a list that is nearly forgotten', mark({ count: 100, at: ten - 31 * day }), scan, true],
  ])('matters or not: %s', (_, before, now, expected) => {
    const known = before === undefined ? undefined : { ...memory({}), scan: before };
    expect(new ListNotes(known, ten).concluded(now).matters).toBe(expected);
  });

  it('matters where a tag or digest is new', () => {
    const notes = new ListNotes(memory({}, { count: 100 }), ten);
    notes.see(tag('1.0.0'), digest('a'));
    expect(notes.concluded(scan).matters).toBe(true);
  });
});

describe('what a run adds', () => {
  const picks = new Map([['a/web', { tag: tag('1.0.0'), digest: undefined, reason: 'r' }]]);
  const notesWith = (matters: boolean): Notes => {
    const notes = new Notes();
    notes.add('x', memory({}, { picks }), matters);
    return notes;
  };

  it('is nothing where nothing matters', () => {
    expect(notesWith(false).news(false)).toBeUndefined();
    expect(new Notes().news(false)).toBeUndefined();
    expect(notesWith(true).news(false)).toEqual(new Map([['x', memory({}, { picks })]]));
  });

  it('is worth a write after a failure only where something was seen for the first time', () => {
    expect(notesWith(true).news(true)).toBeUndefined();
    const seen = memory({ '1.0.0': { a: ten } }, { picks });
    const notes = new Notes();
    notes.add('x', seen, true);
    expect(notes.news(true)).toEqual(new Map([['x', seen]]));
  });

  it('unites the lists of one image', () => {
    const notes = notesWith(false);
    notes.add('x', memory({ '1.0.0': { a: ten } }, { count: 7 }), true);
    expect(notes.news(false)?.get('x')).toMatchObject({ scan: { count: 7 } });
  });
});

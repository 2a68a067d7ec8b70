import { describe, expect, it } from 'vitest';
import { looksImmutable } from '../../../src/core/memory/immutable.ts';
import { printMoment } from '../../../src/core/memory/moment.ts';
import { movedTags } from '../../../src/core/memory/moved.ts';
import { isShrunk, shrunk } from '../../../src/core/memory/shrink.ts';
import { digest, mark, tag, ten } from './ledgers.ts';
import { imageRepository } from './objects.ts';

describe('a moment', () => {
  it.each([
    [ten, '2026-07-01T10:00:00Z'],
    [ten + 1, '2026-07-01T10:00:01Z'],
  ])('%d → %s', (instant, expected) => {
    expect(printMoment(instant)).toBe(expected);
  });
});

describe('a list that shrank', () => {
  it.each([
    [10, 4, true],
    [10, 5, false],
    [9, 0, false],
    [10, 0, true],
    [1000, 499, true],
    [1000, 500, false],
    [10, 20, false],
    [0, 0, false],
  ])('from %d to %d tags: %s', (before, now, expected) => {
    expect(isShrunk(before, now)).toBe(expected);
  });

  it('is reported with both counts and the day', () => {
    const problem = shrunk(imageRepository(), mark({ count: 120 }), 1);
    expect(problem).toMatchObject({ code: 'policy/list-shrunk', severity: 'warning', at: { file: 'repository.yaml' } });
    expect(problem.message).toContain('lists 1 tag, and listed 120 on 2026-07-01T10:00:00Z');
    expect(problem.hint).toContain('allow-downgrade');
  });
});

describe('a tag that looks immutable', () => {
  it.each([
    '1.2.3',
    'v1.2.3',
    '1.2.3-alpine',
    '1.2.3-rc.1',
    'main-3f9c2d1',
    'pr-12-3f9c2d1e',
    '3f9c2d1',
    '20260701',
    'nightly-20260701',
    'main-20260701T100000Z',
    'build_1782900000',
    '0123456789012345678901234567890123456789',
  ])('is one: %s', (text) => {
    expect(looksImmutable(text)).toBe(true);
  });

  it.each([
    'latest',
    'main',
    '1',
    '1.2',
    'v1',
    'v1.2',
    '1.2-alpine',
    'stable',
    'feedback',
    'deadbeef',
    'nightly',
    'pr-12',
    'release-2026',
    '123456',
  ])('is none: %s', (text) => {
    expect(looksImmutable(text)).toBe(false);
  });

  it('is reported where it moved, and no other', () => {
    const moved = ['1.2.3', 'latest'].map((text) => ({ tag: tag(text), from: digest('a'), to: digest('b') }));
    expect(movedTags(imageRepository(), moved)).toMatchObject([{ code: 'policy/tag-moved', severity: 'warning' }]);
  });
});

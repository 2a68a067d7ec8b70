import { describe, expect, it } from 'vitest';
import { missingPlatforms } from '../../../src/core/eligibility/platforms.ts';
import { isWishful, wishesOf, type Wishes } from '../../../src/core/eligibility/wishes.ts';
import { attempt } from '../../../src/core/problem/attempt.ts';
import type { Problem } from '../../../src/core/problem/problem.ts';
import { day, hour } from '../memory/ledgers.ts';
import { imagePolicy } from '../memory/objects.ts';

const wishes = (annotations: Record<string, string>): Wishes | Problem =>
  attempt(() => wishesOf(imagePolicy({}, annotations)));

describe('wishes', () => {
  it.each([
    [{}, { minAge: undefined, platforms: [] }],
    [
      { 'image-automation/min-age': '24h', 'image-automation/platforms': 'linux/amd64, linux/arm64' },
      { minAge: 86400000, platforms: ['linux/amd64', 'linux/arm64'] },
    ],
    [{ 'image-automation/min-age': '3d' }, { minAge: 3 * day, platforms: [] }],
    [{ 'image-automation/min-age': ' 1h30m ' }, { minAge: 1.5 * hour, platforms: [] }],
    [
      { 'image-automation/platforms': 'linux/arm/v7,linux/arm/v7\nlinux/s390x' },
      { minAge: undefined, platforms: ['linux/arm/v7', 'linux/s390x'] },
    ],
    [{ 'other/min-age': 'soon' }, { minAge: undefined, platforms: [] }],
  ])('%j', (annotations, expected) => {
    expect(wishes(annotations as Record<string, string>)).toEqual(expected);
  });

  it.each([
    ['min-age', ''],
    ['min-age', '24'],
    ['min-age', '0s'],
    ['min-age', '-1h'],
    ['min-age', 'a day'],
    ['min-age', '1h 30m'],
    ['platforms', ''],
    ['platforms', ' , '],
    ['platforms', 'amd64'],
    ['platforms', 'linux/amd64,arm64'],
    ['platforms', 'Linux/AMD64'],
    ['platforms', 'linux/arm/v7/x'],
    ['platforms', 'linux/$(id)'],
  ])('a malformed %s: %j', (name, text) => {
    const problem = wishes({ [`image-automation/${name}`]: text });
    expect(problem).toMatchObject({
      code: 'object/invalid-field',
      severity: 'error',
      at: { file: 'policy.yaml', line: 5 },
    });
  });

  it('are some or none', () => {
    expect(isWishful({ minAge: undefined, platforms: [] })).toBe(false);
    expect(isWishful({ minAge: 1, platforms: [] })).toBe(true);
    expect(isWishful({ minAge: undefined, platforms: ['linux/amd64'] })).toBe(true);
  });
});

describe('platforms', () => {
  it.each([
    [['linux/amd64', 'linux/arm64'], ['linux/amd64', 'linux/arm64/v8'], []],
    [['linux/arm/v7'], ['linux/arm/v6'], ['linux/arm/v7']],
    [['linux/arm'], ['linux/arm/v6'], []],
    [['linux/arm64/v8'], ['linux/arm64'], []],
    [['linux/arm64/v9'], ['linux/arm64'], ['linux/arm64/v9']],
    [['linux/arm/v7'], ['linux/arm'], ['linux/arm/v7']],
    [['linux/amd64', 'windows/amd64'], ['linux/amd64'], ['windows/amd64']],
    [['linux/arm'], ['linux/arm64'], ['linux/arm']],
    [['linux/amd64'], [], ['linux/amd64']],
  ])('%j of %j lacks %j', (wanted, made, expected) => {
    expect(missingPlatforms(wanted, made)).toEqual(expected);
  });
});

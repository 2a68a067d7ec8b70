import { describe, expect, it } from 'vitest';
import { flawOf, isSetter, lineFor, parseMarker } from '../../../src/core/manifests/marker-text.ts';

describe('parseMarker', () => {
  it.each([
    ['# {"$imagepolicy": "flux-system:app:tag"}', 'flux-system:app:tag'],
    ['#{"$imagepolicy":"a:b"}', 'a:b'],
    ['##\t{ "$imagepolicy" : "a:b" } ', 'a:b'],
    ['# {"x": null, "$imagepolicy": "a:b", "y": "z"}', 'a:b'],
    ['# {"$imagepolicy": "a:b", "$imagepolicy": "c:d"}', 'c:d'],
    ['# {"\\u0024imagepolicy": "a\\u003ab"}', 'a:b'],
    ['# {"$imagepolicy": "app"}', 'app'],
    ['# {"$imagepolicy": "a:b"} note', undefined],
    ['# note {"$imagepolicy": "a:b"}', undefined],
    ['# # {"$imagepolicy": "a:b"}', undefined],
    ['# [{"$imagepolicy": "a:b"}]', undefined],
    ['# {"$imagepolicy": ["a:b"]}', undefined],
    ['# {"$imagepolicy": "a:b", "x": 1}', undefined],
    ['# {"$imagepolicy": "a:b", "x": {}}', undefined],
    ['# {"$imagepolicy": ""}', undefined],
    ['# {"$imagepolicy": null}', undefined],
    ['# {"$ImagePolicy": "a:b"}', undefined],
    ['# {"x": "y"}', undefined],
    ['# {}', undefined],
    ['# note', undefined],
    ['#', undefined],
  ])('%s → %s', (comment, setter) => {
    expect(parseMarker(comment)).toBe(setter);
  });
});

describe('isSetter', () => {
  it.each([
    ['ns:app', true],
    ['ns:dot.name:tag', true],
    ['ns:app:TAG', true],
    ['ns:app:', true],
    ['app', false],
    ['ns/app', false],
    [' ns:app', false],
    ['ns:', false],
    [':app', false],
  ])('%s → %s', (setter, expected) => {
    expect(isSetter(setter)).toBe(expected);
  });
});

describe('flawOf', () => {
  it.each([
    ["# {'$imagepolicy': 'a:b'}", '# {"$imagepolicy": "a:b"}'],
    ['# {"$imagepolicy": "a:b"} note', '# {"$imagepolicy": "a:b"}'],
    ['# note {"$imagepolicy": "a:b"}', '# {"$imagepolicy": "a:b"}'],
    ['# {"$imagepolicy": "a:b",}', '# {"$imagepolicy": "a:b"}'],
    ['# {"$imagepolicy": "a:b", "x": 1}', '# {"$imagepolicy": "a:b"}'],
    ['# $imagepolicy: a:b:tag', '# {"$imagepolicy": "a:b:tag"}'],
    ['# {"$imagepolicy": "a/b"}', '# {"$imagepolicy": "a:b"}'],
    ['# {"$imagepolicy": " a:b "}', '# {"$imagepolicy": "a:b"}'],
    ['# {"$imagepolicy": "app"}', '# {"$imagepolicy": "NAMESPACE:app"}'],
    ['# {"$imagepolicy": "a:"}', '# {"$imagepolicy": "a:"}'],
    ['# {"$imagepolicy": null}', '# {"$imagepolicy": "NAMESPACE:POLICY"}'],
    ['# {"$imagepolicy"}', '# {"$imagepolicy": "NAMESPACE:POLICY"}'],
  ])('%s → write %s', (comment, line) => {
    expect(flawOf(comment)?.hint).toBe(`Write: ${line}`);
  });

  it.each(['# {"$imagepolicy": "a:b"}', '# see $imagepolicy', '# "$imagepolicy"', '# {"$x": "a:b"}'])(
    '%s → none',
    (comment) => {
      expect(flawOf(comment)).toBeUndefined();
    },
  );
});

describe('lineFor', () => {
  it('puts in what a setter lacks', () => {
    expect(lineFor('app')).toBe('Write: # {"$imagepolicy": "NAMESPACE:app"}');
  });
});

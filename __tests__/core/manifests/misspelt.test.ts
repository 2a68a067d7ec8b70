import { describe, expect, it } from 'vitest';
import { markerNeedles, mayHoldMarkers, misspellingOf } from '../../../src/core/manifests/misspelt.ts';

describe('misspellingOf', () => {
  it.each([
    ['# {"$imagePolicy": "a:b"}', '# {"$imagepolicy": "a:b"}'],
    ['# {"$ImagePolicy": "a:b:tag"}', '# {"$imagepolicy": "a:b:tag"}'],
    ['# {"$image-policy": "a:b"}', '# {"$imagepolicy": "a:b"}'],
    ['# {"$imagepolicies": "a:b"}', '# {"$imagepolicy": "a:b"}'],
    ['# {"$imagepolciy": "a:b"}', '# {"$imagepolicy": "a:b"}'],
    ['# {"$imagePolicy": "b"}', '# {"$imagepolicy": "NAMESPACE:b"}'],
    ['# {"$imagePolicy": ""}', '# {"$imagepolicy": "NAMESPACE:POLICY"}'],
    ['# {"imagepolicy": "a:b"} # and why', '# {"$imagepolicy": "a:b"}'],
    ['#{imagePolicy: a:b}', '# {"$imagepolicy": "a:b"}'],
    ["# { '$IMAGEPOLICY' : 'a:b' }", '# {"$imagepolicy": "a:b"}'],
  ])('%s → write %s', (comment, line) => {
    expect(misspellingOf(comment)?.hint).toBe(`Write: ${line}`);
    expect(mayHoldMarkers(`a: 1 ${comment}\n`)).toBe(true);
    expect(markerNeedles.some((needle) => comment.includes(needle))).toBe(true);
  });

  it.each([
    '# {"$imagepolicy": "a:b"}',
    '# {imagePolicy: Always}',
    '# {"imagepolicies": ["get", "list"]}',
    '# {imagePullPolicy: a:b}',
    '# {"$openapi": "a:b"}',
    '# {"$imagePolicy": "a:b"',
    '# an {imagePolicy: a:b}',
    '# kind: ImagePolicy',
    '# {}',
    '#',
  ])('%s → none', (comment) => {
    expect(misspellingOf(comment)).toBeUndefined();
  });
});

describe('mayHoldMarkers', () => {
  it.each([
    ['a: 1 # {"$imagePolicy": "ns:app"}', true],
    ["a: 1 # note {'$imagepolicy': 'ns:app'}", true],
    ['kind: ImagePolicy', false],
    ['resources: [imagepolicies] # to watch', false],
  ])('%s → %s', (text, expected) => {
    expect(mayHoldMarkers(text)).toBe(expected);
  });
});

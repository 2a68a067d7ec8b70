import { describe, expect, test } from 'vitest';
import { offersOf, scopeFor } from '../../../src/core/registry/offers.ts';

describe('offersOf', () => {
  const read = (header: string | undefined): unknown => {
    const { bearer, basic, isSilent } = offersOf(header);
    return [bearer && [bearer.realm.href, bearer.service, bearer.scope], basic, isSilent];
  };

  test.each([
    [undefined, [undefined, false, true]],
    ['', [undefined, false, true]],
    [
      'Bearer realm="https://a/token",service="s",scope="repository:o/a:pull"',
      [['https://a/token', 's', 'repository:o/a:pull'], false, false],
    ],
    [
      'Bearer realm="https://a/token",service="s",scope="*",Basic realm="x"',
      [['https://a/token', 's', undefined], true, false],
    ],
    ['Bearer realm="https://a/token?account=x"', [['https://a/token?account=x', undefined, undefined], false, false]],
    [
      'Bearer realm="https://a/",scope="repository:a:pull repository:b:pull"',
      [['https://a/', undefined, 'repository:a:pull repository:b:pull'], false, false],
    ],
    ['Basic realm="Artifactory Realm"', [undefined, true, false]],
    [
      'Basic realm="https://123.dkr.ecr.eu-west-1.amazonaws.com/",service="ecr.amazonaws.com"',
      [undefined, true, false],
    ],
    ['Bearer realm="no url"', [undefined, false, false]],
    ['Bearer realm="no url",Bearer realm="https://a/"', [['https://a/', undefined, undefined], false, false]],
    ['Negotiate', [undefined, false, false]],
  ])('%j', (header, expected) => {
    expect(read(header)).toEqual(expected);
  });
});

test.each([
  ['/v2/org/app/tags/list', 'repository:org/app:pull'],
  ['/v2/app/manifests/1.0', 'repository:app:pull'],
  ['/v2/a/b/c/blobs/sha256:ab', 'repository:a/b/c:pull'],
  ['/api/docker/hub/v2/library/alpine/tags/list', 'repository:library/alpine:pull'],
  ['/v2/tags/list/tags/list', 'repository:tags/list:pull'],
  ['/v2/', undefined],
  ['/token', undefined],
])('scopeFor(%s)', (path, expected) => {
  expect(scopeFor(path)).toBe(expected);
});

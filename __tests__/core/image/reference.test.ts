import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAuthority } from '../../../src/core/image/authority.ts';
import { parseImage, parseValue, sameImage } from '../../../src/core/image/reference.ts';
import { attempt } from '../../../src/core/problem/attempt.ts';
import { Problem } from '../../../src/core/problem/problem.ts';

const hex = 'a'.repeat(64);

describe('parseImage', () => {
  it.each([
    ['alpine', 'index.docker.io', 'library/alpine'],
    ['docker.io/alpine', 'index.docker.io', 'library/alpine'],
    ['docker.io/library/alpine', 'index.docker.io', 'library/alpine'],
    ['index.docker.io/alpine', 'index.docker.io', 'library/alpine'],
    ['registry-1.docker.io/alpine', 'registry-1.docker.io', 'alpine'],
    ['fluxcd/flux', 'index.docker.io', 'fluxcd/flux'],
    ['localhost:5000/foo', 'localhost:5000', 'foo'],
    ['localhost/foo', 'index.docker.io', 'localhost/foo'],
    ['ghcr.io', 'index.docker.io', 'library/ghcr.io'],
    ['ghcr.io/org/sub/app', 'ghcr.io', 'org/sub/app'],
    ['GHCR.IO/foo', 'GHCR.IO', 'foo'],
    ['10.0.0.1/foo', '10.0.0.1', 'foo'],
    ['foo.localhost:5000/bar', 'foo.localhost:5000', 'bar'],
    ['[::1]:5000/foo', '[::1]:5000', 'foo'],
    [`x/${'a'.repeat(253)}`, 'index.docker.io', `x/${'a'.repeat(253)}`],
  ])('reads %j', (written, registry, repository) => {
    expect(parseImage(written)).toEqual({ written, registry, repository, canonical: `${registry}/${repository}` });
  });

  it.each([
    ['localhost:5000', "image 'localhost:5000' should not include a tag; remove ':5000'"],
    ['alpine:3', "image 'alpine:3' should not include a tag; remove ':3'"],
    ['example.com:5000/foo:bar', "image 'example.com:5000/foo:bar' should not include a tag; remove ':bar'"],
    [
      `ghcr.io/foo/bar@sha256:${hex}`,
      `image 'ghcr.io/foo/bar@sha256:${hex}' should not include a tag; remove ':${hex}'`,
    ],
    [`ghcr.io/ab:1@sha256:${hex}`, `image 'ghcr.io/ab:1@sha256:${hex}' should not include a tag; remove ':1@sha256'`],
    ['https://ghcr.io/foo', "image 'https://ghcr.io/foo' should not include URL scheme; remove 'https://'"],
    ['oci://a', "image 'oci://a' should not include URL scheme; remove 'oci://'"],
    ['ghcr.io/Foo/bar', 'could not parse reference: ghcr.io/Foo/bar'],
    ['ghcr.io/foo/bar:bar:zzz', 'could not parse reference: ghcr.io/foo/bar:bar:zzz'],
    [' ghcr.io/foo/bar', 'could not parse reference:  ghcr.io/foo/bar'],
    ['', 'could not parse reference: '],
    ['a', 'could not parse reference: a'],
    ['foo:', 'could not parse reference: foo:'],
    ['foo/bar@sha256:abc', 'could not parse reference: foo/bar@sha256:abc'],
    ['user@host.io/foo', 'could not parse reference: user@host.io/foo'],
    ['a.b:port/foo', 'could not parse reference: a.b:port/foo'],
    [`${'a'.repeat(250)}@sha256:${hex}`, `could not parse reference: ${'a'.repeat(250)}@sha256:${hex}`],
    [`x/${'a'.repeat(254)}`, `could not parse reference: x/${'a'.repeat(254)}`],
  ])('refuses %j as Flux does', (text, message) => {
    expect(attempt(() => parseImage(text))).toMatchObject({
      code: 'repository/invalid-image',
      flux: { reason: 'ImageURLInvalid', message },
      message: expect.stringContaining(message) as string,
      hint: expect.any(String) as string,
    });
  });

  it('throws Problems only, and reads its own canonical names as themselves', () => {
    const part = fc.constantFrom(
      'a',
      'B',
      '/',
      ':',
      '@',
      '.',
      '-',
      '_',
      '[',
      ']',
      '::1',
      '%',
      'é',
      ' ',
      '5000',
      'sha256:',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
        (text) => {
          const image = attempt(() => parseImage(text));
          if (image instanceof Problem) return;
          expect(parseImage(image.canonical)).toEqual({ ...image, written: image.canonical });
        },
      ),
    );
  });
});

describe('isAuthority', () => {
  it.each([
    ['ghcr.io', true],
    ['localhost:5000', true],
    ['localhost:', true],
    ['', true],
    ['a:b:5', true],
    ['é.io', true],
    ['[::1]', true],
    ['[::1]:5000', true],
    ['[1:2:3:4:5:6:7:8]', true],
    ['[::ffff:1.2.3.4]', true],
    ['[::]', true],
    ['a b', false],
    ['user@host', false],
    ['host:port', false],
    ['a\nb', false],
    ['a#b', false],
    ['a?b', false],
    ['a%41', false],
    ['[::1', false],
    ['x[::1]', false],
    ['[1.2.3.4]', false],
    ['[::1%25en0]', false],
    ['[1:2:3:4:5:6:7]', false],
    ['[1::2::3]', false],
    ['[::12345]', false],
    ['[1:2:3:4:5:6:7::8]', false],
    ['[::1.2.3.04]', false],
    ['[::1]x', false],
  ])('%j → %j', (text, expected) => {
    expect(isAuthority(text)).toBe(expected);
  });
});

describe('sameImage', () => {
  it.each([
    ['nginx', 'docker.io/library/nginx', true],
    ['nginx', 'registry-1.docker.io/nginx', true],
    ['index.docker.io/org/app', 'registry.hub.docker.com/org/app', true],
    ['GHCR.io/org/app', 'ghcr.io/org/app', true],
    ['ghcr.io/org/app', 'ghcr.io/org/app', true],
    ['not an image', 'not an image', true],
    ['ghcr.io/a/b', 'quay.io/a/b', false],
    ['ghcr.io/a/b', 'ghcr.io/a/bb', false],
    ['localhost:5000/app', 'localhost:5001/app', false],
    ['nginx', 'nginx:1', false],
    ['docker.io.evil.example/library/nginx', 'nginx', false],
    ['not an image', 'another', false],
  ])('(%j, %j) → %j', (a, b, expected) => {
    expect(sameImage(a, b)).toBe(expected);
    expect(sameImage(b, a)).toBe(expected);
  });
});

describe('parseValue', () => {
  const digest = `sha256:${hex}`;

  it.each([
    ['nginx', { name: 'nginx', tag: undefined, digest: undefined }],
    ['nginx:1.27', { name: 'nginx', tag: '1.27', digest: undefined }],
    ['localhost:5000/app', { name: 'localhost:5000/app', tag: undefined, digest: undefined }],
    ['localhost:5000', { name: 'localhost', tag: '5000', digest: undefined }],
    ['ghcr.io:443/org/app:1.2', { name: 'ghcr.io:443/org/app', tag: '1.2', digest: undefined }],
    [`ghcr.io:443/org/app:1.2@${digest}`, { name: 'ghcr.io:443/org/app', tag: '1.2', digest }],
    [`app@${digest}`, { name: 'app', tag: undefined, digest }],
    ['[::1]:5000/app:1', { name: '[::1]:5000/app', tag: '1', digest: undefined }],
  ])('splits %j', (text, expected) => {
    expect(parseValue(text)).toEqual(expected);
  });

  it.each([
    '',
    ':1.0',
    'app:',
    'app@',
    'app@sha256:ab',
    `app@${digest}@${digest}`,
    '${IMAGE}',
    '{{ .image }}:1',
    'a b:1',
    'app:a b',
  ])('makes nothing of %j', (text) => {
    expect(parseValue(text)).toBeUndefined();
  });

  it('takes apart what was put together', () => {
    const name = fc.constantFrom('app', 'org/app', 'ghcr.io/org/app', 'localhost:5000/app');
    const tag = fc.option(fc.constantFrom('1', 'v1.2.3', 'main-1_2'), { nil: undefined });
    const optional = fc.option(fc.constant(digest), { nil: undefined });
    fc.assert(
      fc.property(name, tag, optional, (image, version, sum) => {
        const text = `${image}${version === undefined ? '' : `:${version}`}${sum === undefined ? '' : `@${sum}`}`;
        expect(parseValue(text)).toEqual({ name: image, tag: version, digest: sum });
      }),
    );
  });
});

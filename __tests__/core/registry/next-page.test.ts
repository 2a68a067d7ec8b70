import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextPage } from '../../../src/core/registry/next-page.ts';

const current = new URL('https://r.test/v2/app/tags/list?n=2');
const read = (header: string | undefined, from = current): string => {
  const next = nextPage(header, from);
  return next.kind === 'page' || next.kind === 'elsewhere' ? `${next.kind} ${next.url.href}` : next.kind;
};

test.each([
  [undefined, 'end'],
  ['', 'end'],
  ['</v2/app/tags/list?last=b&n=2>; rel="next"', 'page https://r.test/v2/app/tags/list?last=b&n=2'],
  ['<?last=b&n=2>; rel="next"', 'page https://r.test/v2/app/tags/list?last=b&n=2'],
  ['<https://r.test/v2/app/tags/list?last=b>; rel="next"', 'page https://r.test/v2/app/tags/list?last=b'],
  // A comma and a semicolon may stand in the URL.
  ['</v2/app/tags/list?last=a,b;c>; rel="next"', 'page https://r.test/v2/app/tags/list?last=a,b;c'],
  ['</x?last=b>;rel=next', 'page https://r.test/v2/app/tags/list?last=b'],
  ['</x?last=b>; REL="Next"', 'page https://r.test/v2/app/tags/list?last=b'],
  ['</x?last=b>; rel="prev next"', 'page https://r.test/v2/app/tags/list?last=b'],
  ['</x?last=a>; rel="first", </x?last=b>; title="a, b"; rel="next"', 'page https://r.test/v2/app/tags/list?last=b'],
  ["</x?last=b>; rel='next'", 'page https://r.test/v2/app/tags/list?last=b'],
  ['</x?last=b>; title="; rel=prev"; rel=next', 'page https://r.test/v2/app/tags/list?last=b'],
  ['</x?last=b>; rel="next", </x?last=b>; rel="next"', 'page https://r.test/v2/app/tags/list?last=b'],
  // The only link there is needs no name.
  ['</x?last=b>', 'page https://r.test/v2/app/tags/list?last=b'],
  ['</x?last=a>; rel="first"', 'end'],
  ['<>; rel="next"', 'end'],
  // Never taken for the end.
  ['/v2/app/tags/list?last=b; rel="next"', 'unreadable'],
  ['</v2/app/tags/list?last=b; rel="next"', 'unreadable'],
  ['</x>; rel="next" and more', 'unreadable'],
  ['garbage', 'unreadable'],
  // Two ways on, of which one may pass over tags.
  ['</x?last=y>; rel="next", </x?last=b>; rel="next"', 'unreadable'],
  ['<http://[>; rel="next"', 'unreadable'],
  // Artifactory leaves the prefix out, Nexus puts its own in: the path of the request stays.
  ['</v2/other/tags/list?last=b>; rel="next"', 'page https://r.test/v2/app/tags/list?last=b'],
  [
    '<https://r.test/repository/images/v2/app/tags/list?last=b>; rel="next"',
    'page https://r.test/v2/app/tags/list?last=b',
  ],
  // A registry behind a TLS proxy does not know that it is.
  ['<http://r.test/v2/app/tags/list?last=b>; rel="next"', 'page https://r.test/v2/app/tags/list?last=b'],
  ['<https://evil.test/v2/app/tags/list?last=b>; rel="next"', 'elsewhere https://evil.test/v2/app/tags/list?last=b'],
  [
    '<https://r.test:8443/v2/app/tags/list?last=b>; rel="next"',
    'elsewhere https://r.test:8443/v2/app/tags/list?last=b',
  ],
  ['<//169.254.169.254/x>; rel="next"', 'elsewhere https://169.254.169.254/x'],
  ['<https://r.test@evil.test/x>; rel="next"', 'elsewhere https://r.test@evil.test/x'],
])('%j → %s', (header, expected) => {
  expect(read(header)).toBe(expected);
});

test('what follows a redirect goes on where that led', () => {
  const moved = new URL('https://r.test/v2/hub/library/busybox/tags/list');
  expect(read('<?last=b&n=2>; rel="next"', moved)).toBe(
    'page https://r.test/v2/hub/library/busybox/tags/list?last=b&n=2',
  );
});

test('no header leads to another host, and any that is not empty is an end only if it can be read', () => {
  const host = fc.constantFrom('r.test', 'evil.test', 'r.test:8443', 'r.test@evil.test', '[::1]', '');
  const url = fc
    .tuple(fc.constantFrom('https:', 'http:', '', 'ftp:'), host, fc.string())
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        url.map((target) => `<${target}>; rel="next"`),
      ),
      (header) => {
        const next = nextPage(header, current);
        if (next.kind === 'page') expect(next.url.host).toBe('r.test');
        if (next.kind === 'end' && header.trim() !== '') expect(header).toContain('<');
      },
    ),
  );
});

test.each(['<a>;a=' + ' '.repeat(16_000) + '"', '<a>' + ';a = b '.repeat(2000) + '"', '<a>;a="' + '\\"'.repeat(8000)])(
  'a header of 16 kB cannot hold up the run (%#)',
  (header) => {
    expect(read(header)).toBe('unreadable');
  },
);

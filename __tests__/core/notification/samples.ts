import fc from 'fast-check';
import { parseSha, type Sha } from '../../../src/core/git/sha.ts';
import { automationIdOf, policyIdOf } from '../../../src/core/flux/ids.ts';
import { parseTag } from '../../../src/core/image/tag.ts';
import type { Edit } from '../../../src/core/manifests/edit.ts';
import type { Around, Event } from '../../../src/core/notification/event.ts';
import type { Deed } from '../../../src/core/publication/deed.ts';

/** 2026-07-01T10:00:00Z */
export const now = 1_782_900_000_000;

export const around: Around = {
  repository: 'o/r',
  repositoryUrl: 'https://github.com/o/r',
  runUrl: 'https://github.com/o/r/actions/runs/7',
  mode: 'update',
  now,
};

export const sha = (digit: string): Sha => parseSha(digit.repeat(40))!;
export const app = policyIdOf({ namespace: 'flux-system', name: 'app' });
const automation = automationIdOf({ namespace: 'flux-system', name: 'apps' });

export const edit = (newTag: string, setter = 'flux-system:app'): Edit => ({
  ...{ file: 'apps/app.yaml', line: 3, setter, policy: app, span: [0, 0], before: '', after: '' },
  object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'apps', name: 'app' },
  oldValue: 'ghcr.io/o/app:1.0.0',
  newValue: `ghcr.io/o/app:${newTag}`,
});

/** A commit onto main that brings app 1.1.0. */
export const committed: Deed = {
  purpose: { kind: 'update' },
  branch: 'main',
  base: 'main',
  commits: [{ automation, commit: sha('1') }],
  pullRequest: undefined,
  edits: [edit('1.1.0')],
};

export const asked: Deed = {
  ...committed,
  branch: 'image-automation/main',
  pullRequest: { number: 3, url: 'https://github.com/o/r/pull/3', how: 'opened', head: sha('2') },
};

export const held = { policy: app, tag: parseTag('1.0.0')!, reason: 'it broke' };

/** Texts that try to be something else: mentions, links, formats, control characters, halves of characters. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<!channel>',
          '<@U1>',
          '@everyone',
          '@here',
          '<@&1>',
          '[x](https://evil.example)',
          '<https://evil.example|x>',
        ],
        ...['**b**', '_i_', '`c`', '||s||', '# h', '> q', '- l', '1. l', '\\', '&amp;', '&', '<', '>', '|', ':smile:'],
        ...[
          '\u202e',
          '\u0000',
          '\n',
          '\r\n',
          '\ud800',
          '\u{1f600}',
          '-->',
          '<!-- flux-image-automation dashboard {} -->',
        ],
        ...[
          '<at>all</at>',
          'https://evil.example',
          'www.evil.example',
          '#1',
          '{"a":1}',
          '${{ secrets.X }}',
          '::error::',
        ],
      ),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

/** Events whose every text comes from a stranger, and is sometimes very long. */
export const hostileEvents: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.record({
    id: fc.constant('0'.repeat(32)),
    occasions: fc.constant(['update'] as const),
    severity: fc.constantFrom('info', 'error'),
    reason: fc.constant('Succeeded'),
    subject: fc.constant({ apiVersion: 'v1', kind: 'Kind', namespace: 'namespace', name: 'name' }),
    title: longOr(hostile, 'T'),
    where: longOr(hostile, 'W'),
    lines: fc.array(longOr(hostile, '✓'), { maxLength: 40 }),
    link: fc.option(fc.constant({ text: 'View', url: 'https://github.com/o/r/pull/3' }), { nil: undefined }),
    metadata: fc.dictionary(
      fc.constantFrom('a', 'b', '__proto__'),
      hostile.map((text) => `x${text}`),
    ),
  }),
  { minLength: 1, maxLength: 25 },
);

function longOr(short: fc.Arbitrary<string>, letter: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: short.map((text) => letter + text) },
    { weight: 1, arbitrary: fc.nat(5_000).map((size) => letter.repeat(size + 1)) },
  );
}

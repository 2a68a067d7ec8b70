import { expect, test } from 'vitest';
import { imageLabels } from '../../../src/core/registry/image-labels.ts';

const key = (name: string): string => `org.opencontainers.image.${name}`;
const none = { source: undefined, revision: undefined, version: undefined, created: undefined };

test.each([
  [[], undefined, none],
  [[{ [key('version')]: '1' }, { [key('version')]: '2' }], undefined, { ...none, version: '2' }],
  [[{ [key('source')]: 'https://a' }, {}], undefined, { ...none, source: 'https://a' }],
  [
    [{ 'org.label-schema.vcs-url': 'https://old', 'org.label-schema.vcs-ref': 'abc' }],
    undefined,
    { ...none, source: 'https://old', revision: 'abc' },
  ],
  [
    [{ 'org.label-schema.vcs-url': 'https://old', [key('source')]: 'https://new' }],
    undefined,
    { ...none, source: 'https://new' },
  ],
  [
    [{ [key('created')]: '2026-01-02T03:04:05Z' }],
    '2025-01-01T00:00:00Z',
    { ...none, created: '2026-01-02T03:04:05Z' },
  ],
  [[], '2025-01-01T00:00:00Z', { ...none, created: '2025-01-01T00:00:00Z' }],
  // Reproducible builds.
  [
    [{ [key('created')]: '1970-01-01T00:00:00Z' }],
    '2025-01-01T00:00:00Z',
    { ...none, created: '2025-01-01T00:00:00Z' },
  ],
  [[], '1980-01-01T00:00:00Z', none],
  [[], '0001-01-01T00:00:00Z', none],
  [[], 'yesterday', none],
  // Strangers wrote these.
  [[{ [key('source')]: 'https://a\n::error::x' }], undefined, none],
  [[{ [key('source')]: 'https://\u202ea' }], undefined, none],
  [[{ [key('version')]: '  1.0 ' }], undefined, { ...none, version: '1.0' }],
  [[{ [key('version')]: 'x'.repeat(3000) }], undefined, none],
])('%j, %s', (places, created, expected) => {
  expect(imageLabels(places, created)).toEqual(expected);
});

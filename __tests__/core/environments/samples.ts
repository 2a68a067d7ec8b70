import type { Hold } from '../../../src/core/environments/hold.ts';
import { parsePolicyId } from '../../../src/core/environments/policy-name.ts';
import type { MarkedValue, Running } from '../../../src/core/environments/running.ts';
import { policyIdOf } from '../../../src/core/flux/ids.ts';
import type { PolicyId } from '../../../src/core/flux/objects.ts';
import { parseDigest, type Digest } from '../../../src/core/image/digest.ts';
import { parseTag, type Tag } from '../../../src/core/image/tag.ts';

export const policy = (name: string): PolicyId => parsePolicyId(name) ?? policyIdOf({ namespace: 'flux-system', name });
export const tag = (text: string): Tag => parseTag(text)!;
/** A digest of one letter, sixty-four times. */
export const digest = (letter: string): Digest => parseDigest(`sha256:${letter.repeat(64)}`)!;
export const at = (text: string): number => Date.parse(text);

export const marked = (text: string | undefined, letter?: string, image?: string): MarkedValue => ({
  image,
  tag: text === undefined ? undefined : tag(text),
  digest: letter === undefined ? undefined : digest(letter),
});
export const running = (text: string, letter?: string, image?: string): Running => ({
  ...marked(text, letter, image),
  tag: tag(text),
});

export const hold = (wanted: Partial<Hold> = {}): Hold => ({
  policy: policy('app'),
  environment: 'production',
  tag: tag('1.5.2'),
  digest: undefined,
  quarantine: { tags: [tag('1.5.3')], digests: [] },
  reason: 'it leaks',
  who: 'octocat',
  when: at('2026-07-01T10:00:00Z'),
  until: undefined,
  releaseOnNewer: false,
  ...wanted,
});

const written = `# Look before you edit.
holds:
  # Incident 12
  - policy: flux-system/app   # ours
    environment: production
    tag: 1.10
    quarantine: { tags: [1.20, '1.3'], digests: ["${digest('a')}"] }
    reason: it leaks
  - policy: flux-system/api
    environment: production
    tag: v2
    digest: ${digest('b')}
    reason: 'too slow'
    who: octocat
    when: 2026-07-01T12:00:00+02:00
    until: 2026-07-08
    release-on-newer: true   # let it go
# The end.
`;
const holds: [Hold, Hold] = [
  {
    policy: policy('app'),
    environment: 'production',
    tag: tag('1.10'),
    digest: undefined,
    quarantine: { tags: [tag('1.20'), tag('1.3')], digests: [digest('a')] },
    reason: 'it leaks',
    who: undefined,
    when: undefined,
    until: undefined,
    releaseOnNewer: false,
  },
  {
    policy: policy('api'),
    environment: 'production',
    tag: tag('v2'),
    digest: digest('b'),
    quarantine: { tags: [], digests: [] },
    reason: 'too slow',
    who: 'octocat',
    when: at('2026-07-01T10:00:00Z'),
    until: at('2026-07-08'),
    releaseOnNewer: true,
  },
];

/** A file of holds as a person writes it, and what it says. */
export const holdsByHand = { text: written, holds };

import { expect, test } from 'vitest';
import type { Hold } from '../../../src/core/environments/hold.ts';
import type { PolicyId } from '../../../src/core/flux/objects.ts';
import { parseTag } from '../../../src/core/image/tag.ts';
import { asAskedBefore, othersPending } from '../../../src/core/rollback/pending.ts';

const hour = 3_600_000;
const now = Date.UTC(2026, 6, 1, 12);
const [app, web] = ['flux-system/app', 'flux-system/web'] as [PolicyId, PolicyId];

function hold(change: Partial<Hold> = {}): Hold {
  return {
    ...{ policy: app, environment: 'production', tag: parseTag('1.5.2')!, digest: undefined },
    ...{ quarantine: { tags: [], digests: [] }, reason: 'it leaks', who: 'ada', when: now - hour },
    ...{ until: undefined, releaseOnNewer: false },
    ...change,
  };
}

test.each<[string, Partial<Hold>, Partial<Hold>, boolean]>([
  ['without an end', {}, {}, true],
  ['of the same length', { until: now + 47 * hour }, { until: now + 48 * hour + 999 }, true],
  ['until the same moment', { until: now + 9 * hour }, { until: now + 9 * hour }, true],
  ['for longer', { until: now + 47 * hour }, { until: now + 96 * hour }, false],
  ['for less', { until: now + 47 * hour }, { until: now + hour }, false],
  ['that is over', { until: now - 1 }, { until: now + hour }, false],
  ['until the same moment, but over', { until: now }, { until: now }, false],
  ['with an end now', {}, { until: now + hour }, false],
  ['without one now', { until: now + hour }, {}, false],
  ['by hand, that does not say when', { when: undefined, until: now + 47 * hour }, { until: now + 48 * hour }, false],
  ['for another reason', {}, { reason: 'slow' }, false],
  ['that ends with a newer tag', {}, { releaseOnNewer: true }, false],
])('a pending hold %s', (_, pending, wanted, isSame) => {
  const asked = hold({ who: 'bob', when: now, ...wanted });
  expect(asAskedBefore(asked, [hold(pending)], now).who).toBe(isSame ? 'ada' : 'bob');
});

test.each<[string, Hold, readonly Hold[], boolean]>([
  ['another policy', hold({ policy: web }), [], true],
  ['another policy, still in force', hold({ policy: web, until: now + 1 }), [], true],
  ['another policy, over', hold({ policy: web, until: now }), [], false],
  ['what is asked for now', hold(), [], false],
  ['what the branch has', hold({ policy: web }), [hold({ policy: web })], false],
  ['another environment', hold({ policy: web, environment: 'eu' }), [], false],
])('a pending hold of %s waits on: %#', (_, pending, known, waits) => {
  const around = { environment: 'production', known, asked: [app], now };
  expect(othersPending([pending], around)).toEqual(waits ? [pending] : []);
});

import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import { printLedger } from '../../../src/core/memory/format.ts';
import type { Memory } from '../../../src/core/ports.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { readFirstSights } from '../../../src/flows/overview/first-sights.ts';
import { digest, policy, running, tag } from '../../core/environments/samples.ts';
import { noon, twoStages } from '../../core/overview/samples.ts';
import { policy as policyText, semver } from '../../scenarios/stage.ts';

const objects = readObjects([{ path: 'app.yaml', text: policyText('app', semver('1.x')) }], {
  namespace: 'flux-system',
});
const inventory = inventoryOf(objects);

const ledger = printLedger(
  new Map([
    [
      'registry.example.com/org/app',
      {
        scan: { at: noon - 10, count: 1, asked: '', picks: new Map() },
        seen: new Map([
          [
            tag('1.1.0'),
            new Map([
              [digest('a'), noon - 50],
              [digest('b'), noon - 90],
            ]),
          ],
        ]),
      },
    ],
  ]),
);

const remembering = (load: Memory['load']) => ({
  memory: { place: 'a file', load, save: () => Promise.resolve(true) },
  now: noon,
  scheduled: false,
});
const kept = (text: string | undefined) => () => Promise.resolve({ text, version: '1' });

describe('readFirstSights', () => {
  it.each([
    ['app', '1.1.0', undefined, noon - 90],
    ['app', '1.1.0', 'a', noon - 50],
    ['app', '1.2.0', undefined, undefined],
    ['gone', '1.1.0', undefined, undefined],
  ])('tells when %s %s with digest %s was seen first', async (name, version, letter, moment) => {
    const { firstSight, problems } = await readFirstSights(inventory, twoStages, remembering(kept(ledger)));
    expect([firstSight(policy(name), running(version, letter)), problems]).toEqual([moment, []]);
  });

  it('knows nothing of a memory that is empty yet, and that is no gap', async () => {
    const { firstSight, problems } = await readFirstSights(inventory, twoStages, remembering(kept(undefined)));
    expect([firstSight(policy('app'), running('1.1.0')), problems]).toEqual([undefined, []]);
  });

  it('says of a memory that cannot be read no more than a notice', async () => {
    const refused = () => Promise.reject(new Problem('github/unavailable', 'Cannot read it: the server is away'));
    const { problems } = await readFirstSights(inventory, twoStages, remembering(refused));
    expect(problems).toMatchObject([{ code: 'memory/unreadable', severity: 'notice' }]);
  });
});

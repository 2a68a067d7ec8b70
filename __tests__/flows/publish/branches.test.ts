import { expect, test } from 'vitest';
import { publishBranches } from '../../../src/flows/publish/branches.ts';
import { byPull, codesOf, direct, manifest, stage } from './kit.ts';

const edges = { pace: { sleep: () => Promise.resolve(), random: () => 0 }, dryRun: false, readOnly: undefined };

test('one branch that cannot be published leaves the others alone, and what is true of all is said once', async () => {
  const files = { 'a.yaml': manifest('app', '1.0.0'), 'b.yaml': manifest('web', '1.0.0') };
  await using here = await stage({ seed: { files } });
  const plans = [
    byPull({ app: '1.1.0' }, { branch: 'auto/app' }),
    { ...direct({ app: '1.1.0' }), branch: 'gone' },
    byPull({ web: '2.0.0' }, { branch: 'auto/web' }),
  ];
  const published = await publishBranches(plans, { ...edges, forge: here.forge });
  expect(published.map(({ kind, branch }) => [kind, branch])).toEqual([
    ['pull-request', 'auto/app'],
    ['none', 'gone'],
    ['pull-request', 'auto/web'],
  ]);
  const codes = published.flatMap((one) => codesOf(one));
  expect(codes.filter((code) => code === 'publish/no-workflow-runs')).toHaveLength(1);
  expect(codes).toContain('publish/branch-missing');
  // The files of the base are listed and read once, however many branches stand on it.
  const trees = here.github.requests.filter((line) => line.startsWith('GET /repos/o/r/git/trees'));
  expect(trees).toHaveLength(1);
  expect(here.github.violations).toEqual([]);
});

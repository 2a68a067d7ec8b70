import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bare, openScene, updateIn, type Ground, type Scene } from './ground.ts';
import { best, bestTime, measured, type Cost } from './measure.ts';
import type { Row } from './row.ts';

/**
 * An `update` of an empty repository, on a command line and as a step of a job, against a Node that does nothing.
 * Measured first: other parts take it off.
 */
export async function startUp(ground: Ground): Promise<readonly Row[]> {
  const scene = await openScene(ground, {});
  const rounds = ground.options.rounds * 3;
  const { cost, requests } = await updateIn(ground, scene, rounds);
  const inJob = await best(rounds, () => asStep(ground, scene));
  const wall = await bestTime(rounds, () => bare(ground, ''));
  await scene.close();
  Object.assign(ground, { startUp: cost.wall });
  const row = (name: string, own: Cost): Row => ({
    name,
    cost: own,
    requests,
    yardstick: { name: 'empty node', wall },
    note: `${(own.wall - wall).toFixed(0)} ms above it`,
  });
  return [row('Start-up', cost), row('Start-up as a step of a job, with @actions/core', inJob)];
}

/** As a runner starts it; nothing is published. */
function asStep({ meter, folder, options }: Ground, { root }: Scene): Promise<Cost> {
  const [output, summary] = ['output', 'summary'].map((name) => join(folder, name));
  for (const file of [output, summary]) writeFileSync(file ?? '', '');
  return measured(meter, [options.program], root, {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: root,
    GITHUB_OUTPUT: output ?? '',
    GITHUB_STEP_SUMMARY: summary ?? '',
    INPUT_PUBLISH: 'workspace',
  });
}

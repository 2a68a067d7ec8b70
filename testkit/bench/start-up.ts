import { bare, openScene, updateIn, type Ground } from './ground.ts';
import { bestTime } from './measure.ts';
import type { Row } from './row.ts';

/** An `update` of an empty repository, against a Node that does nothing. Measured first: other parts take it off. */
export async function startUp(ground: Ground): Promise<Row> {
  const scene = await openScene(ground, {});
  const rounds = ground.options.rounds * 3;
  const { cost, requests } = await updateIn(ground, scene, rounds);
  const wall = await bestTime(rounds, () => bare(ground, ''));
  await scene.close();
  Object.assign(ground, { startUp: cost.wall });
  const note = `${(cost.wall - wall).toFixed(0)} ms above it`;
  return { name: 'Start-up', cost, requests, yardstick: { name: 'empty node', wall }, note };
}

import { finding } from './finding.ts';
import { openScene, selected, updateIn, type Ground } from './ground.ts';
import { bestTime, timed } from './measure.ts';
import type { Row } from './row.ts';
import { worldOf } from './world.ts';

/** Finds the markers of many files, one in twenty of which is marked, and rewrites them, against `grep -r`. */
export async function markers(ground: Ground): Promise<readonly Row[]> {
  const { files, seed, rounds } = ground.options;
  const marked = Math.ceil(files / 20);
  const scene = await openScene(ground, worldOf({ seed, files, marked, policies: 1, repositories: 1 }));
  scene.registry.pushImage('org/app-0', ['1.0.0', '1.0.1']);
  const outcome = await updateIn(ground, scene);
  const wall = await bestTime(rounds, () => timed('grep', ['-rl', '$imagepolicy', '.'], scene.root));
  const found = await finding(ground, scene, marked);
  await scene.close();
  const { changes } = outcome.report;
  if (changes.length !== marked) throw new Error(`${String(changes.length)} of ${String(marked)} markers were found`);
  const { cost, requests } = outcome;
  const against = [cost.wall - ground.startUp, 'without start-up'] as const;
  const note = `${selected(outcome, 1)}, ${String(marked)} markers parsed, rewritten and proved`;
  const rewritten: Row = {
    name: `Markers in ${String(files)} files`,
    cost,
    requests,
    yardstick: { name: 'grep -rl', wall, against },
    note,
  };
  return [...found, rewritten];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportJson } from '../../src/core/report/json.ts';
import { openScene, type Ground } from './ground.ts';
import { best, bestTime, measured, timed } from './measure.ts';
import type { Row } from './row.ts';
import { worldOf } from './world.ts';

/** Checks many files, one in twenty of which is marked; every policy has one mistake, which must be found. */
export async function checkRun(ground: Ground): Promise<Row> {
  const { files, seed, rounds, program, updatePolicies: policies } = ground.options;
  const marked = Math.max(policies, Math.ceil(files / 20));
  const spec = (): string => "  policy: { semver: { range: '>=1.0.0' } }\n";
  const scene = await openScene(ground, worldOf({ seed, files, marked, policies, repositories: policies, spec }));
  const report = join(ground.folder, 'check.json');
  const words = [program, 'check', '--report-file', report];
  const cost = await best(rounds, () => measured(ground.meter, words, scene.root));
  const wall = await bestTime(rounds, () => timed('grep', ['-rl', '$imagepolicy', '.'], scene.root));
  await scene.close();
  const { problems } = JSON.parse(readFileSync(report, 'utf8')) as ReportJson;
  const found = problems.filter(({ code }) => code === 'policy/unbounded-range').length;
  if (found !== policies || problems.length !== policies)
    throw new Error(
      `${String(found)} of ${String(policies)} mistakes were found, and ${String(problems.length)} problems`,
    );
  return {
    name: `Check of ${String(files)} files`,
    cost,
    requests: scene.registry.journal.entries.length,
    yardstick: { name: 'grep -rl', wall, against: [cost.wall - ground.startUp, 'without start-up'] },
    note: `${String(found)} mistakes found, ${String(marked)} markers judged`,
  };
}

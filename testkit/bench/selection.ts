import { bare, openScene, selected, updateIn, type Ground } from './ground.ts';
import { bestTime } from './measure.ts';
import type { Row } from './row.ts';
import { mixed, tagsOf, worldOf } from './world.ts';

const repositories = 10;

/** The least that the work can be: match every tag for every policy, and sort what matched as text. */
const source = `
const [policies, count] = process.argv.slice(2).map(Number);
const tags = Array.from({ length: count }, (_, index) => \`1.\${Math.floor(index / 10)}.\${index % 10}\`);
let chosen = 0;
for (let policy = 0; policy < policies; policy += 1) {
  const pattern = new RegExp(\`^1\\\\.[0-9]+\\\\.(?<patch>[0-9]+)$|\${policy}x\`);
  if (tags.filter((tag) => pattern.test(tag)).sort().at(-1) !== undefined) chosen += 1;
}
if (chosen !== policies) process.exitCode = 1;
`;

/** Selects for many policies from many tags; few repositories, so that scanning does not count. */
export async function selection(ground: Ground): Promise<Row> {
  const { policies, tags, seed, rounds } = ground.options;
  const scene = await openScene(ground, worldOf({ seed, files: 0, marked: 0, policies, repositories, spec: mixed }));
  for (let index = 0; index < repositories; index += 1)
    scene.registry.pushImage(`org/app-${String(index)}`, tagsOf(tags));
  const outcome = await updateIn(ground, scene);
  await scene.close();
  const wall = await bestTime(rounds, () => bare(ground, source, [String(policies), String(tags)]));
  const { cost, requests } = outcome;
  return {
    name: `Selection, ${String(policies)} policies × ${String(tags)} tags`,
    cost,
    requests,
    yardstick: { name: 'RegExp and sort in node', wall },
    note: selected(outcome, policies),
  };
}

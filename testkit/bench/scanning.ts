import { openScene, selected, updateIn, type Ground } from './ground.ts';
import type { Row } from './row.ts';
import { newest, tagsOf, worldOf } from './world.ts';

/** The default of the input `concurrency`. */
const concurrency = 16;

/** Scans many repositories of a registry far away, against the time that the distance alone takes. */
export async function scanning(ground: Ground): Promise<Row> {
  const { repositories, latency, seed } = ground.options;
  const size = { seed, files: 0, marked: 0, policies: repositories, repositories, spec: () => newest };
  const scene = await openScene(ground, worldOf(size), latency);
  for (let index = 0; index < repositories; index += 1)
    scene.registry.pushImage(`org/app-${String(index)}`, tagsOf(100));
  const spans: number[] = [];
  let outcome = await updateIn(ground, scene, 1);
  for (let round = 0; round < ground.options.rounds; round += 1) {
    outcome = await updateIn(ground, scene, 1);
    spans.push((scene.arrivals.at(-1) ?? 0) - (scene.arrivals[0] ?? 0) + latency);
  }
  await scene.close();
  const { cost, requests } = outcome;
  return {
    name: `Scanning ${String(repositories)} repositories, ${String(latency)} ms away`,
    cost,
    requests,
    yardstick: {
      name: `latency bound: ⌈requests ÷ ${String(concurrency)}⌉ × ${String(latency)} ms`,
      wall: Math.ceil(requests / concurrency) * latency,
      against: [Math.min(...spans), 'from the first request to the last answer'],
    },
    note: selected(outcome, repositories),
  };
}

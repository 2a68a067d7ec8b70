import { startRegistry } from '../registry/registry.ts';
import { openScene, selected, updateIn, type Ground } from './ground.ts';
import type { Row } from './row.ts';
import { hostOf, newest, tagsOf, worldOf } from './world.ts';

/** The default of the input `concurrency`. */
const concurrency = 16;
/** One registry is asked for eight lists at once, so that sixteen take two of them; a third leaves no lane empty. */
const registries = 4;

/** Scans many repositories of registries far away, against the time that the distance alone takes. */
export async function scanning(ground: Ground): Promise<Row> {
  const { repositories, latency, seed } = ground.options;
  const size = { seed, files: 0, marked: 0, policies: repositories, repositories, registries, spec: () => newest };
  const scene = await openScene(ground, worldOf(size), latency);
  const distance = (): number => {
    scene.arrivals.push(performance.now());
    return latency;
  };
  const others = await Promise.all(Array.from({ length: registries - 1 }, () => startRegistry({ latency: distance })));
  const all = [scene.registry, ...others];
  for (let index = 0; index < repositories; index += 1)
    all[index % registries]?.pushImage(`org/app-${String(index)}`, tagsOf(100));
  const mirrors = all.map(({ origin }, index) => `${hostOf(index, registries)}=${origin}`).join('\n');
  const spans: number[] = [];
  let outcome = await updateIn(ground, scene, 1, mirrors);
  for (let round = 0; round < ground.options.rounds; round += 1) {
    outcome = await updateIn(ground, scene, 1, mirrors);
    spans.push((scene.arrivals.at(-1) ?? 0) - (scene.arrivals[0] ?? 0) + latency);
  }
  const requests = scene.arrivals.length;
  await Promise.all([scene.close(), ...others.map((one) => one.close())]);
  return {
    name: `Scanning ${String(repositories)} repositories of ${String(registries)} registries, ${String(latency)} ms away`,
    cost: outcome.cost,
    requests,
    yardstick: {
      name: `latency bound: ⌈requests ÷ ${String(concurrency)}⌉ × ${String(latency)} ms`,
      wall: Math.ceil(requests / concurrency) * latency,
      against: [Math.min(...spans), 'from the first request to the last answer'],
    },
    note: selected(outcome, repositories),
  };
}

import { startRegistry } from '../registry/registry.ts';
import { bare, openScene, selected, updateIn, type Ground } from './ground.ts';
import type { Row } from './row.ts';
import { hostOf, newest, tagsOf, worldOf } from './world.ts';

/** The default of the input `concurrency`. */
const concurrency = 16;
/** One registry is asked for eight lists at once, so that sixteen take two of them; a third leaves no lane empty. */
const registries = 4;

/** A client with no care at all: it asks for each list once, sixteen at a time, and throws the answers away. */
const source = `
import { Agent, get } from 'node:http';
const [origins, count] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });
let next = 0;
const ask = (url) => new Promise((resolve) => get(url, { agent }, (answer) => answer.resume().on('end', resolve)));
await Promise.all(Array.from({ length: ${String(concurrency)} }, async () => {
  const all = origins.split(',');
  for (let index = next++; index < Number(count); index = next++)
    await ask(all[index % all.length] + '/v2/org/app-' + index + '/tags/list?n=1000');
}));
agent.destroy();
`;

/**
 * Scans many repositories of registries far away, against the time that the distance alone takes, and against what it
 * takes a client that does nothing else.
 */
export async function scanning(ground: Ground): Promise<readonly Row[]> {
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
  const span = (): number => (scene.arrivals.at(-1) ?? 0) - (scene.arrivals[0] ?? 0) + latency;
  const spans: number[] = [];
  const bareSpans: number[] = [];
  let requests = 0;
  let outcome = await updateIn(ground, scene, 1, mirrors);
  for (let round = 0; round < ground.options.rounds; round += 1) {
    outcome = await updateIn(ground, scene, 1, mirrors);
    spans.push(span());
    requests = scene.arrivals.length;
    scene.arrivals.length = 0;
    await bare(ground, source, [all.map(({ origin }) => origin).join(), String(repositories)]);
    bareSpans.push(span());
  }
  await Promise.all([scene.close(), ...others.map((one) => one.close())]);
  const against = [Math.min(...spans), 'from the first request to the last answer'] as const;
  const bound = {
    name: `latency bound: ⌈requests ÷ ${String(concurrency)}⌉ × ${String(latency)} ms`,
    wall: Math.ceil(requests / concurrency) * latency,
  };
  const loop = { name: `bare node:http, ${String(concurrency)} at a time`, wall: Math.min(...bareSpans) };
  return [bound, loop].map((yardstick) => ({
    name: `Scanning ${String(repositories)} repositories of ${String(registries)} registries, ${String(latency)} ms away`,
    cost: outcome.cost,
    requests,
    yardstick: { ...yardstick, against },
    note: selected(outcome, repositories),
  }));
}

import { bare, openScene, selected, updateIn, type Ground, type Scene } from './ground.ts';
import { bestTime, timed } from './measure.ts';
import { findPeer } from './peer.ts';
import type { Row, Yardstick } from './row.ts';
import { numbered, worldOf } from './world.ts';

/** A client with no care at all: it follows the pages and keeps every tag. */
const source = `
const [origin] = process.argv.slice(2);
const tags = [];
for (let url = origin + '/v2/org/app-0/tags/list?n=1000'; url !== undefined; ) {
  const answer = await fetch(url);
  tags.push(...(await answer.json()).tags);
  const [, next] = /<(.*)>/.exec(answer.headers.get('link') ?? '') ?? [];
  url = next === undefined ? undefined : new URL(next, url).href;
}
`;

/** Reads and judges a very long tag list, against a bare client of Node and, where it is installed, skopeo. */
export async function manyTags(ground: Ground): Promise<readonly Row[]> {
  const { manyTags: count, seed } = ground.options;
  const rounds = Math.min(2, ground.options.rounds);
  const size = { seed, files: 0, marked: 0, policies: 1, repositories: 1, spec: () => numbered };
  const scene = await openScene(ground, worldOf(size));
  scene.registry.fill('org/app-0', count);
  const outcome = await updateIn(ground, scene, rounds);
  const wall = await bestTime(rounds, () => bare(ground, source, [scene.registry.origin]));
  const { cost, requests } = outcome;
  const row = { name: `${String(count)} tags in one repository`, cost, requests, note: selected(outcome, 1) };
  const beside = await timesBeside(scene, rounds);
  await scene.close();
  return [{ name: 'bare fetch of the same pages', wall }, ...beside].map((yardstick) => ({ ...row, yardstick }));
}

interface Lister {
  readonly command: string;
  readonly version: readonly string[];
  readonly words: readonly string[];
}

/** Programs that list tags, and do no more. */
function listersOf({ registry }: Scene): readonly Lister[] {
  const image = `${registry.host}/org/app-0`;
  return [
    { command: 'skopeo', version: ['--version'], words: ['list-tags', '--tls-verify=false', `docker://${image}`] },
    { command: 'crane', version: ['version'], words: ['ls', '--insecure', image] },
  ];
}

async function timesBeside(scene: Scene, rounds: number): Promise<readonly Yardstick[]> {
  const yardsticks: Yardstick[] = [];
  for (const { command, version, words } of listersOf(scene)) {
    const peer = findPeer(command, version);
    if (peer === undefined) yardsticks.push({ name: `${command}: not installed` });
    else
      yardsticks.push({
        name: `${peer.name} ${words[0] ?? ''}`,
        wall: await bestTime(rounds, () => timed(peer.path, words, scene.root)),
      });
  }
  return yardsticks;
}

import { execFileSync } from 'node:child_process';
import { bare, openScene, selected, updateIn, type Ground, type Scene } from './ground.ts';
import { bestTime, timed } from './measure.ts';
import type { Row } from './row.ts';
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
  const beside = await skopeo(scene, rounds);
  await scene.close();
  return [{ ...row, yardstick: { name: 'bare fetch of the same pages', wall } }].concat(
    beside === undefined ? [] : [{ ...row, yardstick: beside }],
  );
}

async function skopeo({ registry, root }: Scene, rounds: number): Promise<{ name: string; wall: number } | undefined> {
  const version = versionOf('skopeo');
  if (version === undefined) return undefined;
  const words = ['list-tags', '--tls-verify=false', `docker://${registry.host}/org/app-0`];
  return { name: `${version}, list-tags`, wall: await bestTime(rounds, () => timed('skopeo', words, root)) };
}

function versionOf(command: string): string | undefined {
  try {
    return execFileSync(command, ['--version'], { encoding: 'utf8' })
      .trim()
      .replace(/ commit:.*$/, '');
  } catch {
    return undefined;
  }
}

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openScene, selected, updateIn, type Ground, type Scene } from './ground.ts';
import { best, measured, timed, type Cost } from './measure.ts';
import { findPeer, type Peer } from './peer.ts';
import type { Row } from './row.ts';
import { host, newest, tagsOf, worldOf } from './world.ts';

/**
 * Finds the newest version of many images, each in a manifest of its own, beside Renovate: the same manifests, the same
 * registry, nothing written. Renovate needs no objects; it also reads where each image was built from. Once for as many
 * images as are asked for, once for ten times as many.
 */
export async function peers(ground: Ground): Promise<readonly Row[]> {
  const { images } = ground.options;
  return [await besideRenovate(ground, images), await besideRenovate(ground, 10 * images)];
}

async function besideRenovate(ground: Ground, images: number): Promise<Row> {
  const { seed } = ground.options;
  const size = { seed, files: images, marked: images, policies: images, repositories: images, spec: () => newest };
  const scene = await openScene(ground, worldOf(size));
  for (let index = 0; index < images; index += 1) scene.registry.pushImage(`org/app-${String(index)}`, tagsOf(100));
  try {
    const outcome = await updateIn(ground, scene, Math.min(3, ground.options.rounds));
    const { cost, requests } = outcome;
    const name = `Newest versions of ${String(images)} images in ${String(images)} manifests`;
    const done = selected(outcome, images);
    const peer = findPeer('renovate', ['--version']);
    if (peer === undefined) return { name, cost, requests, yardstick: { name: 'renovate: not installed' }, note: done };
    const other = await renovate(ground, scene, peer);
    const yardstick = { name: `${peer.name}, local platform, looking up only`, wall: other.cost.wall };
    return { name, cost, requests, yardstick, note: `${done}, ${beside(cost, other, images)}` };
  } finally {
    await scene.close();
  }
}

function beside(ours: Cost, { cost, found, requests }: Theirs, images: number): string {
  const times = `${(cost.wall / ours.wall).toFixed(1)} × faster`;
  const spent = `${String(Math.round(cost.cpu ?? 0))} ms of processor time, ${String(Math.round(cost.peak ?? 0))} MB`;
  return `${times}. Renovate: ${found} of ${String(images)} found, ${requests} requests, ${spent}`;
}

interface Theirs {
  readonly cost: Cost;
  readonly found: string;
  readonly requests: string;
}

/** Nothing that it kept of the round before is left: a job on a runner begins so. */
async function renovate({ meter, folder }: Ground, { registry, root }: Scene, peer: Peer): Promise<Theirs> {
  const config = join(folder, 'renovate.json');
  const report = join(folder, 'renovate-report.json');
  writeFileSync(config, JSON.stringify({ ...configOf(registry.host), reportType: 'file', reportPath: report }));
  await nameRegistry(root, registry.host);
  const cost = await best(2, () => {
    registry.journal.clear();
    const home = mkdtempSync(join(folder, 'home-'));
    const env = { RENOVATE_CONFIG_FILE: config, RENOVATE_BASE_DIR: home, HOME: home, LOG_LEVEL: 'fatal' };
    return measured(meter, [peer.path], root, env);
  });
  const requests = String(registry.journal.entries.length);
  registry.journal.clear();
  return { cost, requests, found: String(updatesIn(readFileSync(report, 'utf8'))) };
}

/** Renovate knows of no mirrors: its manifests name the stand-in itself. It looks at what Git knows of. */
async function nameRegistry(root: string, registry: string): Promise<void> {
  await timed('sh', ['-c', `grep -rl '${host}' apps | xargs sed -i 's#${host}#${registry}#'`], root);
  await timed('git', ['add', '--all'], root);
}

function configOf(registry: string): object {
  return {
    ...{ platform: 'local', dryRun: 'lookup', onboarding: false, requireConfig: 'ignored' },
    enabledManagers: ['kubernetes'],
    kubernetes: { managerFilePatterns: ['/^apps/.+\\.yaml$/'] },
    hostRules: [{ hostType: 'docker', matchHost: registry.replace(/:\d+$/, ''), insecureRegistry: true }],
  };
}

/** Counts the images that it found newer versions of, in its own report. */
function updatesIn(report: string): number {
  const { repositories } = JSON.parse(report) as RenovateReport;
  const files = Object.values(repositories).flatMap(({ packageFiles }) => Object.values(packageFiles).flat());
  const found = files.flatMap(({ deps }) => deps.filter(({ updates }) => (updates ?? []).length > 0));
  return new Set(found.map(({ depName }) => depName)).size;
}

interface RenovateReport {
  readonly repositories: Readonly<
    Record<string, { readonly packageFiles: Readonly<Record<string, readonly RenovateFile[]>> }>
  >;
}

interface RenovateFile {
  readonly deps: readonly { readonly depName: string; readonly updates?: readonly unknown[] }[];
}

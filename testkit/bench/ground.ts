import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportJson } from '../../src/core/report/json.ts';
import { startRegistry, type RegistryStandIn } from '../registry/registry.ts';
import { best, measured, openMeter, timed, type Cost, type Meter } from './measure.ts';
import type { Options } from './options.ts';
import { host, writeWorld, type Files } from './world.ts';

/** What every part of the benchmark has at hand. */
export interface Ground {
  readonly options: Options;
  readonly meter: Meter;
  /** Of the whole benchmark; gone afterwards. */
  readonly folder: string;
  /** What the program costs that has nothing to do, once it was measured. */
  startUp: number;
}

export interface Scene {
  readonly root: string;
  readonly registry: RegistryStandIn;
  /** When each request came in, in milliseconds. */
  readonly arrivals: number[];
  readonly close: () => Promise<void>;
}

export function openGround(options: Options): Ground & { readonly close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const close = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { options, folder, meter: openMeter(folder), startUp: 0, close };
}

/** A repository on disk and a registry that is so many milliseconds away. */
export async function openScene(ground: Ground, files: Files, latency = 0): Promise<Scene> {
  const root = mkdtempSync(join(ground.folder, 'repository-'));
  const arrivals: number[] = [];
  const distance = (): number => {
    arrivals.push(performance.now());
    return latency;
  };
  const registry = await startRegistry({ latency: distance });
  writeWorld(root, files);
  await timed('git', ['init', '--quiet', '--initial-branch', 'main'], root);
  return {
    root,
    registry,
    arrivals,
    close: async () => {
      await registry.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export interface Outcome {
  readonly cost: Cost;
  /** Of one round. */
  readonly requests: number;
  readonly report: ReportJson;
}

/** Runs `update --dry-run` in a scene, several times; the report proves what was done. */
export async function updateIn(
  ground: Ground,
  scene: Scene,
  rounds = ground.options.rounds,
  mirror = `${host}=${scene.registry.origin}`,
): Promise<Outcome> {
  const { registry, root, arrivals } = scene;
  const file = join(ground.folder, 'report.json');
  const words = [ground.options.program, 'update', '--dry-run', '--registry-mirrors', mirror, '--report-file', file];
  const cost = await best(rounds, () => {
    registry.journal.clear();
    arrivals.length = 0;
    return measured(ground.meter, words, root);
  });
  const { violations, entries } = registry.journal;
  if (violations.length > 0) throw new Error(violations.join('\n'));
  return { cost, requests: entries.length, report: JSON.parse(readFileSync(file, 'utf8')) as ReportJson };
}

/** Runs a few lines of Node as a process of its own. */
export function bare(ground: Ground, source: string, words: readonly string[] = []): Promise<number> {
  const file = join(ground.folder, 'bare.mjs');
  writeFileSync(file, source);
  return timed(process.execPath, [file, ...words], ground.folder);
}

/** Counts the selections that came to a tag; throws where it is another number: then the work was not the work. */
export function selected({ report }: Outcome, wanted: number): string {
  const count = report.selections.filter(({ tag }) => tag !== null).length;
  if (count === wanted) return `${String(count)} selections`;
  throw new Error(
    `${String(count)} of ${String(wanted)} policies came to a tag: ${JSON.stringify(report.problems[0])}`,
  );
}

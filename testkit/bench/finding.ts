import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportJson } from '../../src/core/report/json.ts';
import { openScene, type Ground, type Scene } from './ground.ts';
import { best, bestTime, measured, timed } from './measure.ts';
import type { Row } from './row.ts';
import { host, worldOf } from './world.ts';

/**
 * Finds the markers by the mode that does least besides: `check` parses the marked files, judges what they hold, rewrites
 * nothing and asks no registry. A second row is the same without the marked files, which are gone then: what
 * it takes to look through files of which none has a marker, as `grep` does. Of both is taken off what the same mode
 * takes for the same objects beside one file.
 */
export async function finding(ground: Ground, scene: Scene, marked: number): Promise<readonly Row[]> {
  const { files } = ground.options;
  const before = await withOneFile(ground);
  const found = await checked(ground, scene, { needle: '$imagepolicy', wanted: '', before });
  await removeMarked(ground, scene, marked);
  const none = await checked(ground, scene, { needle: 'kind: ImagePolicy', wanted: unused, before });
  return [
    {
      ...none,
      name: `Looking through ${String(files - marked)} files without a marker`,
      note: 'mode check: nothing parsed but 3 objects of Flux',
    },
    {
      ...found,
      name: `Finding markers in ${String(files)} files`,
      note: `mode check: ${String(marked)} files found, parsed and their markers judged, nothing rewritten`,
    },
  ];
}

/** What is said of the objects where nothing is marked. */
const unused = 'policy/unused';

async function withOneFile(ground: Ground): Promise<number> {
  const { seed, rounds } = ground.options;
  const scene = await openScene(ground, worldOf({ seed, files: 1, marked: 0, policies: 1, repositories: 1 }));
  const { wall } = await best(rounds, () => measured(ground.meter, wordsFor(ground, scene), scene.root));
  await scene.close();
  expectProblems(ground, unused);
  return wall;
}

interface Check {
  /** What `grep` finds in the same files. */
  readonly needle: string;
  /** The codes of the problems that prove what was looked at. */
  readonly wanted: string;
  /** Milliseconds to take off. */
  readonly before: number;
}

async function checked(
  ground: Ground,
  scene: Scene,
  { needle, wanted, before }: Check,
): Promise<Omit<Row, 'name' | 'note'>> {
  const { rounds } = ground.options;
  scene.registry.journal.clear();
  const cost = await best(rounds, () => measured(ground.meter, wordsFor(ground, scene), scene.root));
  expectProblems(ground, wanted);
  const wall = await bestTime(rounds, () => timed('grep', ['-rl', needle, '.'], scene.root));
  const against = [cost.wall - before, 'without what the mode takes for one file'] as const;
  return { cost, requests: scene.registry.journal.entries.length, yardstick: { name: 'grep -rl', wall, against } };
}

function expectProblems(ground: Ground, wanted: string): void {
  const codes = reportOf(ground).problems.map(({ code }) => code);
  if (codes.join() !== wanted) throw new Error(`Problems were found: "${codes.join()}", where "${wanted}" was wanted`);
}

/** While the policy is away, every marker that is found is a problem: the report proves that all were. */
async function removeMarked(ground: Ground, scene: Scene, marked: number): Promise<void> {
  const policy = join(scene.root, 'flux/policy-0.yaml');
  const text = readFileSync(policy);
  rmSync(policy);
  await timed(process.execPath, wordsFor(ground, scene), scene.root);
  writeFileSync(policy, text);
  const { problems } = reportOf(ground);
  const files = problems.flatMap(({ code, file }) => (code === 'marker/unknown-policy' ? (file ?? []) : []));
  if (files.length !== marked || problems.length !== marked)
    throw new Error(
      `${String(files.length)} of ${String(marked)} markers were found, in ${String(problems.length)} problems`,
    );
  for (const file of files) rmSync(join(scene.root, file));
}

function wordsFor(ground: Ground, scene: Scene): readonly string[] {
  const mirror = `${host}=${scene.registry.origin}`;
  return [ground.options.program, 'check', '--registry-mirrors', mirror, '--report-file', reportFile(ground)];
}

function reportOf(ground: Ground): ReportJson {
  return JSON.parse(readFileSync(reportFile(ground), 'utf8')) as ReportJson;
}

function reportFile({ folder }: Ground): string {
  return join(folder, 'finding.json');
}

import { expect } from 'vitest';
import type { Forge } from '../../../src/core/ports.ts';
import type { BranchPlan } from '../../../src/core/publication/plan.ts';
import type { Publication } from '../../../src/core/publication/publication.ts';
import { publishBranch } from '../../../src/flows/publish/branch.ts';
import { byPull, commitPlan, direct, manifest } from './kit.ts';
import { pick, randomOf, Turns } from './turns.ts';

/** What a race is run on: the stand-in for GitHub, or a repository in memory. */
export interface Ground {
  branches(): readonly string[];
  files(ref: string): Readonly<Record<string, string>>;
  log(ref: string): readonly { readonly sha: string; readonly message: string }[];
  pushAs(login: string, branch: string, files: Readonly<Record<string, string>>): string;
  readonly pullRequests: readonly { readonly number: number; readonly head: string; readonly state: string }[];
}

const branch = 'image-automation/main';
const path = 'apps/app.yaml';
export const initialFiles = { [path]: manifest('app', '1.0.0'), 'README.md': 'Hello\n' };

interface Push {
  readonly target: string;
  readonly sha: string;
  readonly line: string;
}

interface Run {
  readonly name: string;
  readonly tag: string;
  readonly plan: BranchPlan;
}

export interface Seen {
  commits: number;
  pulls: number;
  strangers: number;
  waits: number;
}

type OpenForge = (turn: () => Promise<void>) => Forge;

/** Two runs, each of one kind and with a selection of its own, and a stranger who pushes now and then. */
export async function race(seed: number, ground: Ground, open: OpenForge, seen: Seen): Promise<void> {
  const random = randomOf(seed);
  const runs = ['A', 'B'].map((name) =>
    runOf(name, pick(['1.1.0', '1.2.0'], random), pick(['direct', 'pull'], random)),
  );
  const turns = new Turns();
  const pushes: Push[] = [];
  const values = new Set(['1.0.0', ...runs.map(({ tag }) => tag)]);
  const ended = runs.map(({ name, plan }) => {
    const turn = (): Promise<void> => turns.wait(name);
    const sleep = (): Promise<void> => {
      seen.waits += 1;
      return turn();
    };
    const edges = { forge: open(turn), pace: { sleep, random }, dryRun: false, readOnly: undefined };
    const run = publishBranch(plan, edges);
    turns.start(name, run);
    return run;
  });
  await turns.play((names) => {
    if (pushes.length < 4 && random() < 0.15) pushes.push(push(ground, random, pushes.length, values));
    return pick(names, random);
  });
  const publications = await Promise.all(ended);
  checkPushes(seed, ground, pushes);
  checkValues(seed, ground, values);
  publications.forEach((publication, at) => {
    checkClaims(seed, ground, runs[at]!, publication);
    seen.commits += publication.kind === 'commit' ? 1 : 0;
    seen.pulls += publication.kind === 'pull-request' ? 1 : 0;
  });
  seen.strangers += pushes.length;
  expect(ground.pullRequests.filter(({ state }) => state === 'open').length, `seed ${seed}`).toBeLessThan(2);
  await checkLastRun(seed, ground, open, pushes);
}

function runOf(name: string, tag: string, kind: 'direct' | 'pull'): Run {
  const message = (): string => `By ${name}\n\nto ${tag}`;
  const commits = [commitPlan({ app: tag }, { message })];
  return { name, tag, plan: kind === 'direct' ? direct({ app: tag }, { message }) : byPull({}, { commits }) };
}

/** Pushes to one of the branches: beside the marked file, into it, or the very value. */
function push(ground: Ground, random: () => number, count: number, values: Set<string>): Push {
  const target = pick(ground.branches(), random);
  const text = ground.files(target)[path] ?? '';
  const line = `# stranger ${count}`;
  const tag = `9.0.${count}`;
  const ways: Record<string, string>[] = [
    { [`notes/${count}.txt`]: line },
    { [path]: `${line}\n${text}` },
    { [path]: `${line}\n${text.replace(/app:\S+/, `app:${tag}`)}` },
  ];
  const files = pick(ways, random);
  if (files[path]?.includes(tag) === true) values.add(tag);
  return { target, sha: ground.pushAs('ada', target, files), line };
}

function checkPushes(seed: number, ground: Ground, pushes: readonly Push[]): void {
  for (const { target, sha, line } of pushes) {
    expect(
      ground.log(target).map((commit) => commit.sha),
      `seed ${seed}: a stranger's commit is gone`,
    ).toContain(sha);
    const texts = Object.values(ground.files(target)).join('\n');
    expect(texts, `seed ${seed}: a stranger's line is gone`).toContain(line);
  }
}

function checkValues(seed: number, ground: Ground, values: ReadonlySet<string>): void {
  for (const target of ground.branches()) {
    const found = /app:(\S+)/.exec(ground.files(target)[path] ?? '')?.[1] ?? '';
    expect([...values], `seed ${seed}: a value that nobody chose`).toContain(found);
  }
}

function checkClaims(seed: number, ground: Ground, { name, tag }: Run, publication: Publication): void {
  for (const { commit } of publication.commits) {
    if (commit === undefined) continue;
    expect(ground.log(commit)[0]?.message, `seed ${seed}: ${name} claims another's commit`).toBe(
      `By ${name}\n\nto ${tag}`,
    );
    expect(ground.files(commit)[path], `seed ${seed}: ${name} wrote another value`).toContain(`app:${tag} `);
  }
  if (publication.kind === 'commit') {
    const main = ground.log('main').map(({ sha }) => sha);
    expect(main, `seed ${seed}: ${name} claims a commit that main has not`).toContain(publication.commit);
  }
  if (publication.kind !== 'pull-request') return;
  const pull = ground.pullRequests.find(({ number }) => number === publication.pullRequest?.number);
  expect(pull?.head, `seed ${seed}: ${name} claims a pull request that is none`).toBe(branch);
}

/** Once all is quiet, one run alone brings everything to what it wants. */
async function checkLastRun(seed: number, ground: Ground, open: OpenForge, pushes: readonly Push[]): Promise<void> {
  const alone = (): Promise<void> => Promise.resolve();
  const edges = { forge: open(alone), pace: { sleep: alone, random: () => 0 }, dryRun: false, readOnly: undefined };
  await publishBranch(runOf('C', '2.0.0', 'direct').plan, edges);
  expect(ground.files('main')[path], `seed ${seed}: the last run did not come to its end`).toContain('app:2.0.0 ');
  checkPushes(seed, ground, pushes);
}

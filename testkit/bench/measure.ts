import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one process cost. Milliseconds, megabytes and bytes; undefined is what this machine does not tell. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number | undefined;
  readonly peak: number | undefined;
  /** Everything read by the process: files, sockets and its own program. */
  readonly read: number | undefined;
}

/** Loaded into the process that is measured; it speaks as that ends, when nothing is left to disturb. */
const meterSource = `
process.on('exit', () => {
  const { readFileSync, writeFileSync } = require('node:fs');
  let read;
  try { read = Number(/^rchar: (\\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))[1]); } catch {}
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024, read };
  writeFileSync(process.env.BENCH_METER, JSON.stringify(cost));
});
`;

export interface Meter {
  /** For the process that is measured, of Node. */
  readonly env: { readonly NODE_OPTIONS: string; readonly BENCH_METER: string };
  /** What the last process cost that ended. */
  readonly take: (wall: number) => Cost;
}

export function openMeter(folder: string): Meter {
  const source = join(folder, 'meter.cjs');
  const file = join(folder, 'meter.json');
  writeFileSync(source, meterSource);
  return {
    env: { NODE_OPTIONS: `--require ${source}`, BENCH_METER: file },
    take: (wall) => {
      const told = JSON.parse(readFileSync(file, 'utf8')) as Omit<Cost, 'wall'>;
      rmSync(file);
      return { ...told, wall };
    },
  };
}

/** Runs a command to its end and gives its milliseconds. Throws where it fails: a failure is quickly done. */
export function timed(
  command: string,
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(command, words, {
      cwd,
      env: { PATH: process.env['PATH'], HOME: cwd, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(performance.now() - begun);
      else reject(new Error(`${command} ${words.join(' ')} ended with ${String(status)}:\n${complaint}`));
    });
  });
}

/** Runs a program of Node and gives what it cost. */
export async function measured(
  meter: Meter,
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  return meter.take(await timed(process.execPath, words, cwd, { ...env, ...meter.env }));
}

/** The least of several rounds: whatever else the machine did only adds. */
export async function best(rounds: number, round: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let index = 0; index < rounds; index += 1) costs.push(await round());
  const least = (values: readonly (number | undefined)[]): number | undefined =>
    values.includes(undefined) ? undefined : Math.min(...values.filter((value) => value !== undefined));
  return {
    wall: Math.min(...costs.map(({ wall }) => wall)),
    cpu: least(costs.map(({ cpu }) => cpu)),
    peak: least(costs.map(({ peak }) => peak)),
    read: least(costs.map(({ read }) => read)),
  };
}

/** The same for a yardstick, of which only the time is known. */
export async function bestTime(rounds: number, round: () => Promise<number>): Promise<number> {
  const { wall } = await best(rounds, async () => ({
    wall: await round(),
    cpu: undefined,
    peak: undefined,
    read: undefined,
  }));
  return wall;
}

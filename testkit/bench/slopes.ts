import { openScene, selected, updateIn, type Ground } from './ground.ts';
import { newest, numbered, worldOf, type Size } from './world.ts';

/** How the time grows with one size: a straight line through the least times. */
export interface Slope {
  readonly over: string;
  readonly points: readonly (readonly [size: number, wall: number])[];
  /** Microseconds for one more. */
  readonly each: number;
  /** 1 is a straight line. */
  readonly fit: number;
}

/** Measures at an eighth, a quarter, a half and the whole of the sizes that are asked for. */
export async function slopes(ground: Ground): Promise<readonly Slope[]> {
  const { files, policies, manyTags, seed } = ground.options;
  const one = { seed, files: 0, marked: 0, policies: 1, repositories: 1 };
  return [
    await slopeOver('tags', manyTags / 2, ground, () => ({ ...one, spec: () => numbered })),
    await slopeOver('files', files, ground, (size) => ({ ...one, files: size, marked: Math.ceil(size / 20) })),
    await slopeOver('policies', policies, ground, (size) => ({ ...one, policies: size, spec: () => newest })),
  ];
}

async function slopeOver(over: string, most: number, ground: Ground, sizeOf: (size: number) => Size): Promise<Slope> {
  const points: (readonly [number, number])[] = [];
  for (const part of [0.125, 0.25, 0.5, 1]) {
    const size = Math.ceil(most * part);
    const world = sizeOf(size);
    const scene = await openScene(ground, worldOf(world));
    if (over === 'tags') scene.registry.fill('org/app-0', size);
    else scene.registry.pushImage('org/app-0', ['1.0.0', '1.0.1']);
    const outcome = await updateIn(ground, scene, Math.min(3, ground.options.rounds));
    selected(outcome, world.policies);
    points.push([size, outcome.cost.wall]);
    await scene.close();
  }
  return { over, points, ...fitted(points) };
}

/** Least squares. */
function fitted(points: readonly (readonly [number, number])[]): { readonly each: number; readonly fit: number } {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(([size]) => size));
  const y = mean(points.map(([, wall]) => wall));
  const sum = (term: (dx: number, dy: number) => number): number =>
    points.reduce((total, [size, wall]) => total + term(size - x, wall - y), 0);
  const xx = sum((dx) => dx * dx);
  const xy = sum((dx, dy) => dx * dy);
  const yy = sum((_, dy) => dy * dy);
  return { each: (xy / xx) * 1000, fit: (xy * xy) / (xx * yy) };
}

export function slopesText(all: readonly Slope[]): string {
  return all
    .map(({ over, points, each, fit }) => {
      const shown = points.map(([size, wall]) => `${String(size)} → ${wall.toFixed(0)} ms`).join(', ');
      return `${over}: ${each.toFixed(1)} µs each, R² ${fit.toFixed(3)} (${shown})`;
    })
    .join('\n');
}

import { promotionsOf, type Pair } from '../core/environments/environment.ts';
import type { Configuration } from '../core/environments/configuration.ts';
import { Problem } from '../core/problem/problem.ts';
import { settle } from '../core/problem/settle.ts';
import { sortOut } from '../core/problem/sort-out.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readGround } from './environments/ground.ts';
import type { EnvironmentEdges } from './environments/publish.ts';
import { environmentNamed } from './environments/reading.ts';
import { promotePair } from './promote/pair.ts';

/** Brings what environments run to those that follow them, behind their gates, by pull request. */
export async function promote(settings: Settings, edges: EnvironmentEdges): Promise<Report> {
  const ground = await readGround(settings, edges);
  const pairs = pairsOf(ground.configuration, settings);
  // One after the other: a stage reads what the one before it left.
  const [outcomes, failures] = sortOut(await settle(pairs, 1, (pair) => promotePair(pair, ground)));
  return assembleReport({
    mode: 'promote',
    dryRun: settings.dryRun,
    outcomes: outcomes.flatMap((one) => one.outcomes),
    deployed: new Map(),
    edits: outcomes.flatMap((one) => one.edits),
    problems: [
      ...ground.problems,
      ...(pairs.length === 0 ? [none(settings)] : []),
      ...failures,
      ...outcomes.flatMap((one) => one.problems),
    ],
    publications: outcomes.flatMap((one) => one.publications),
    deeds: outcomes.flatMap((one) => one.deeds),
  });
}

function pairsOf(configuration: Configuration, { from, to }: Settings): readonly Pair[] {
  for (const name of [from, to]) if (name !== '') environmentNamed(configuration, name);
  return promotionsOf(configuration).filter(
    (pair) => (from === '' || pair.from.name === from) && (to === '' || pair.to.name === to),
  );
}

function none({ from, to }: Settings): Problem {
  const wanted = [from, to].filter((name) => name !== '').join(' to ');
  return new Problem(
    'promotion/none',
    `Cannot promote ${wanted === '' ? 'anything' : wanted}: the configuration has no such promotion`,
    { hint: 'Give the environment that receives images a promotion with from.' },
  );
}

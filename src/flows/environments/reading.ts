import { noConfiguration, type Configuration, type Environment } from '../../core/environments/configuration.ts';
import { environmentsHere } from '../../core/environments/environment.ts';
import type { Hold } from '../../core/environments/hold.ts';
import { sourceOf } from '../../core/change/source.ts';
import type { Source, Workspace } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { inputDefaults } from '../../core/settings/inputs.ts';
import { branchOf, type EnvironmentEdges } from './publish.ts';

export interface ReadEnvironments {
  /** undefined where the file has any mistake: nothing may move then. */
  readonly configuration: Configuration | undefined;
  /** Where there is a configuration, what it names and is not there. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the configuration of environments from the workspace. None need be there, but for one that somebody has named:
 * a misspelt name would protect nothing.
 */
export async function readEnvironments(file: string, workspace: Workspace): Promise<ReadEnvironments> {
  const text = await workspace.read(file);
  if (text === undefined && (await workspace.isLeftOut?.(file)) === true)
    return { configuration: undefined, problems: [leftOut(file)] };
  if (text === undefined && file !== inputDefaults.config)
    return { configuration: undefined, problems: [missing(file)] };
  if (text === undefined) return { configuration: noConfiguration, problems: [] };
  const { readConfiguration } = await import('../../core/environments/read-configuration.ts');
  const read = readConfiguration({ path: file, text });
  if (read.configuration === undefined) return read;
  const { linked, missing: absent } = await judgePaths(read.configuration, file, workspace);
  return linked.length > 0
    ? { configuration: undefined, problems: linked }
    : { ...read, problems: [...read.problems, ...absent] };
}

/**
 * Files go by their real paths: behind a link they would be of no environment, and a protected one would be open. So it
 * would be where a path is misspelt; but one that is not here may be on another branch, or its last file have gone.
 */
async function judgePaths(
  configuration: Configuration,
  file: string,
  workspace: Workspace,
): Promise<{ readonly linked: readonly Problem[]; readonly missing: readonly Problem[] }> {
  const here = new Set(environmentsHere(configuration));
  const places = [...configuration.environments.values()].flatMap((environment) =>
    environment.paths.map((path) => ({ environment, path })),
  );
  const real = await settle(places, 1, ({ path }) => workspace.resolve(path));
  const isMissing = (at: number): boolean => {
    const found = real[at];
    return found instanceof Problem && found.code === 'workspace/path-missing';
  };
  return {
    linked: places.flatMap(({ environment, path }, at) =>
      isMissing(at) || real[at] === path ? [] : [linkedPath(environment.name, path, file)],
    ),
    missing: places.flatMap(({ environment, path }, at) =>
      isMissing(at) && here.has(environment) ? [missingPath(environment, path)] : [],
    ),
  };
}

function missingPath({ name, at, protected: isClosed }: Environment, path: string): Problem {
  const message = `Cannot find "${path}" of the environment "${name}": there is no such file or directory`;
  const open = isClosed ? 'nothing is protected by it' : 'nothing belongs to the environment by it';
  return new Problem('environment/path-missing', message, { at, hint: `Correct or remove the path: ${open}.` });
}

function linkedPath(name: string, path: string, file: string): Problem {
  const message = `Cannot take "${path}" for files of the environment "${name}": it is a link, or behind one`;
  const hint = 'Name the directory or file itself, where the link leads.';
  return new Problem('config/invalid-value', message, { at: { file }, hint });
}

function missing(file: string): Problem {
  return new Problem('config/missing-file', `Cannot read the configuration "${file}": there is no such file`, {
    hint: `Correct config, or leave it out for ${inputDefaults.config}, which need not be there.`,
  });
}

/** What the file protects would be open to everybody. */
function leftOut(file: string): Problem {
  const message = `Cannot read "${file}": it stands in Git, and the checkout is sparse and leaves it out`;
  return new Problem('workspace/left-out', message, {
    hint: `Add its directory to the sparse checkout: git sparse-checkout add ${file.replace(/\/[^/]*$/, '')}. In a workflow, that is a line of sparse-checkout of actions/checkout.`,
  });
}

export interface GatheredHolds {
  /** undefined where a file of them cannot be read: nothing may move then. */
  readonly holds: readonly Hold[] | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the holds that files of a source record; none where there is no such file. */
export async function holdsIn(source: Source, path: string): Promise<GatheredHolds> {
  const { files } = await source.find([path], ['']);
  const [file] = files;
  if (file === undefined && (await source.isLeftOut?.(path)) === true)
    return { holds: undefined, problems: [leftOut(path)] };
  if (file === undefined) return { holds: [], problems: [] };
  const { readHolds } = await import('../../core/environments/read-holds.ts');
  return readHolds(file);
}

/**
 * Gathers the holds of all branches that have environments. Each counts where its environment lives: a copy that a
 * merge brought to another branch would outlive a resume. `own` is what to read of the own branch, where that is known.
 */
export async function gatherHolds(
  configuration: Configuration,
  edges: EnvironmentEdges,
  own?: Source,
): Promise<GatheredHolds> {
  const { ownBranch } = edges;
  const branches = [...configuration.environments.values()].map((environment) => branchOf(environment, ownBranch));
  const problems: Problem[] = [];
  const holds: Hold[] = [];
  let complete = true;
  for (const branch of new Set([ownBranch, ...branches])) {
    const known = branch === ownBranch ? own : undefined;
    const [source] = await settle([branch], 1, async (name) => known ?? newestSource(name, edges));
    if (source instanceof Problem) problems.push(source);
    if (source === undefined || source instanceof Problem) continue;
    const found = await holdsIn(source, configuration.holds);
    problems.push(...found.problems);
    complete &&= found.holds !== undefined;
    holds.push(...(found.holds ?? []).filter((hold) => belongs(hold, branch, configuration, ownBranch)));
  }
  return { holds: complete ? holds : undefined, problems };
}

/** Tells whether a hold that a branch records counts: its environment lives there, or is not known at all. */
export function belongs(hold: Hold, branch: string, { environments }: Configuration, ownBranch: string): boolean {
  const environment = environments.get(hold.environment);
  return environment === undefined || (environment.branch ?? ownBranch) === branch;
}

/** Shows the newest text of a branch: on the server, or in the workspace, or in the clone. Throws a Problem. */
export async function newestSource(branch: string, edges: EnvironmentEdges): Promise<Source> {
  const { github, ownBranch, workspace, history } = edges;
  if (github === undefined && branch === ownBranch) return workspace;
  for await (const [newest] of history.commits(branch, [])) {
    if (newest !== undefined) return history.sourceAt(branch, newest);
  }
  return sourceOf([]);
}

/** Finds an environment by its name. Throws `environment/unknown`. */
export function environmentNamed({ environments }: Configuration, name: string): Environment {
  const environment = environments.get(name);
  if (environment !== undefined) return environment;
  const known = [...environments.keys()].join(', ');
  throw new Problem(
    'environment/unknown',
    `Cannot find the environment "${name}": the configuration does not name it`,
    {
      hint: known === '' ? 'Describe environments in .github/image-automation.yaml.' : `It names ${known}.`,
    },
  );
}

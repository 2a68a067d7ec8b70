import { planRun, type Run } from '../../core/change/run.ts';
import type { Instant } from '../../core/environments/instant.ts';
import { findDeployed } from '../../core/manifests/deployed.ts';
import type { MarkedFile } from '../../core/manifests/markers.ts';
import { mayHoldMarkers } from '../../core/manifests/misspelt.ts';
import { parseRegistryMirrors } from '../../core/registry/registry-mirrors.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { barredBy, readRestraint, type Restraint } from '../environments/guard.ts';
import type { EnvironmentEdges } from '../environments/publish.ts';
import { readEnvironments } from '../environments/reading.ts';
import { readRepository, type Reading } from '../repository/inventory.ts';
import type { SelectOptions } from '../select/policy.ts';
import { recall, recollectionOf, type Recalled, type RememberEdges } from '../select/remember.ts';

export type GroundEdges = EnvironmentEdges &
  RememberEdges & {
    /** The moment that selections are made for, where several jobs share one; else now. */
    readonly asOf?: Instant;
  };

/** What an update stands on before any registry is asked. */
export interface UpdateGround {
  readonly reading: Reading;
  readonly recalled: Recalled;
  readonly run: Run;
  readonly marked: readonly MarkedFile[];
  readonly environments: Awaited<ReturnType<typeof readEnvironments>>;
  readonly restraint: Restraint;
  /** What selections go by. */
  readonly options: SelectOptions;
}

/** What is known before the memory is asked. */
export type Beforehand = Pick<UpdateGround, 'reading' | 'run' | 'environments' | 'restraint'>;

/**
 * Reads the objects, the manifests, what restrains an update, and what earlier runs remembered. `announce` is called
 * before that is asked for, which is when other questions can go with it.
 */
export async function readUpdate(
  settings: Settings,
  edges: GroundEdges,
  announce: (beforehand: Beforehand) => Promise<void> = () => Promise.resolve(),
): Promise<UpdateGround> {
  const then = momentOf(edges);
  const reading = await readRepository(settings, edges);
  const run = planRun(reading.inventory, settings);
  const marked = await markedFilesOf(reading);
  const environments = await readEnvironments(settings.config, edges.workspace);
  const restraint = await readRestraint(environments.configuration, reading.inventory, edges);
  await announce({ reading, run, environments, restraint });
  const recalled = await recall(then);
  const { concurrency, allowDowngrade, registryMirrors } = settings;
  const options: SelectOptions = {
    concurrency,
    mirrors: parseRegistryMirrors(registryMirrors),
    allowDowngrade,
    deployed: findDeployed(marked),
    recollection: recollectionOf(recalled, settings, then),
    barredFor: (policy) => barredBy(restraint, policy),
  };
  return { reading, recalled, run, marked, environments, restraint, options };
}

/** The memory's edges at the moment that selections are made for. */
export function momentOf(edges: RememberEdges & Pick<GroundEdges, 'asOf'>): RememberEdges {
  return { memory: edges.memory, scheduled: edges.scheduled, now: edges.asOf ?? edges.now };
}

async function markedFilesOf({ files }: Reading): Promise<readonly MarkedFile[]> {
  const wanted = files.filter(({ text }) => mayHoldMarkers(text));
  if (wanted.length === 0) return [];
  const { readMarkers } = await import('../../core/manifests/markers.ts');
  return wanted.map(({ path, text }) => readMarkers(path, text));
}

import { findDeployed } from '../../core/manifests/deployed.ts';
import { readMarkers } from '../../core/manifests/markers.ts';
import type { Environment } from '../../core/environments/configuration.ts';
import { landscapeOf, type Landscape, type Standing } from '../../core/overview/landscape.ts';
import { withNews } from '../../core/overview/sketch.ts';
import { stagesOf } from '../../core/overview/routes.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { inProblemOrder } from '../../core/report/assemble.ts';
import type { Report } from '../../core/report/report.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { branchOf, placesOf, type EnvironmentEdges } from '../environments/publish.ts';
import { readEnvironments } from '../environments/reading.ts';
import { markerNeedle } from '../repository/inventory.ts';
import { gatherOverview, type OverviewEdges } from './gather.ts';

/**
 * Adds to a report what runs where. With `page-file`, that is all that the page shows. Without it, only what the files of
 * the checkout tell, together with what the run itself changed: reading them costs milliseconds, and nothing is asked of
 * GitHub or of Git's history for a picture that nobody may look at.
 */
export async function survey(report: Report, settings: Settings, edges: OverviewEdges): Promise<Report> {
  if (settings.pageFile === '') {
    const landscape = await landscapeFor(report, settings, edges);
    return landscape === undefined ? report : { ...report, landscape };
  }
  const { overview, problems } = await gatherOverview(settings, edges);
  return { ...report, overview, problems: inProblemOrder([...report.problems, ...problems]) };
}

/** undefined: nobody has described environments, or their description is wrong, which the run tells by itself. */
async function landscapeFor(
  report: Report,
  settings: Settings,
  edges: EnvironmentEdges,
): Promise<Landscape | undefined> {
  const { configuration } = await readEnvironments(settings.config, edges.workspace);
  if (configuration === undefined || configuration.environments.size === 0) return undefined;
  const { ownBranch } = edges;
  const standingFor = async (environment: Environment): Promise<Standing> => {
    const branch = branchOf(environment, ownBranch);
    if (branch !== ownBranch) return unread(`it is on the branch ${branch}, which is not checked out`);
    const { files } = await edges.workspace.find(placesOf(environment), [markerNeedle]);
    const values = findDeployed(files.map(({ path, text }) => readMarkers(path, text)));
    return withNews(environment.name, values, report, { configuration, ownBranch });
  };
  const stages = stagesOf(configuration);
  const settled = await settle(stages, 1, standingFor);
  const standings = stages.map(({ name }, at) => {
    const standing = settled[at];
    if (standing instanceof Problem) return [name, unread(standing.message)] as const;
    return [name, standing ?? unread('it was not read')] as const;
  });
  return landscapeOf(configuration, ownBranch, new Map(standings));
}

function unread(why: string): Standing {
  return { values: new Map(), arrivals: new Map(), coming: new Map(), unread: why };
}

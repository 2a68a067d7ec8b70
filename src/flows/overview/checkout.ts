import { findDeployed } from '../../core/manifests/deployed.ts';
import { readMarkers } from '../../core/manifests/markers.ts';
import type { Configuration, Environment } from '../../core/environments/configuration.ts';
import { landscapeOf, type Landscape, type Standing } from '../../core/overview/landscape.ts';
import { withNews } from '../../core/overview/sketch.ts';
import { stagesOf } from '../../core/overview/routes.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import type { Report } from '../../core/report/report.ts';
import { branchOf, placesOf, type EnvironmentEdges } from '../environments/publish.ts';
import { markerNeedle } from '../repository/inventory.ts';

/** Draws the landscape from what the files of the checkout tell, together with what the run itself changed. */
export async function landscapeFor(
  configuration: Configuration,
  report: Report,
  edges: EnvironmentEdges,
): Promise<Landscape> {
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

import { inProblemOrder } from '../../core/report/assemble.ts';
import type { Report } from '../../core/report/report.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { readEnvironments } from '../environments/reading.ts';
import type { OverviewEdges } from './gather.ts';

/**
 * Adds to a report what runs where. With `page-file`, that is all that the page shows. Without it, only what the files of
 * the checkout tell, together with what the run itself changed: reading them costs milliseconds, and nothing is asked of
 * GitHub or of Git's history for a picture that nobody may look at.
 */
export async function survey(report: Report, settings: Settings, edges: OverviewEdges): Promise<Report> {
  if (settings.pageFile === '') return withLandscape(report, settings, edges);
  const { gatherOverview } = await import('./gather.ts');
  const { overview, problems } = await gatherOverview(settings, edges);
  return { ...report, overview, problems: inProblemOrder([...report.problems, ...problems]) };
}

/** Nothing is added where nobody has described environments, or their description is wrong, which the run tells by itself. */
async function withLandscape(report: Report, settings: Settings, edges: OverviewEdges): Promise<Report> {
  const { configuration } = await readEnvironments(settings.config, edges.workspace);
  if (configuration === undefined || configuration.environments.size === 0) return report;
  const { landscapeFor } = await import('./checkout.ts');
  return { ...report, landscape: await landscapeFor(configuration, report, edges) };
}

import type { Publication } from '../publication/publication.ts';
import type { ReportedPublication } from './report.ts';

/** Gives a publication as reports show it; one without news shows nothing. */
export function reported(publication: Publication): readonly ReportedPublication[] {
  const { kind, branch, commit, pullRequest, verified } = publication;
  if (kind === 'none') return [];
  return [{ kind, branch, commit: commit ?? null, pullRequest: pullRequest ?? null, verified: verified ?? null }];
}

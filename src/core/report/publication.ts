import type { Publication } from '../publication/publication.ts';
import { printable } from '../text/printable.ts';
import type { ReportedPublication } from './report.ts';

/** Gives a publication as reports show it; one without news shows nothing. */
export function reported(publication: Publication): readonly ReportedPublication[] {
  const { kind, branch, commit, pullRequest, verified } = publication;
  if (kind === 'none') return [];
  return [{ kind, branch, commit: commit ?? null, pullRequest: pullRequest ?? null, verified: verified ?? null }];
}

/** Says where changes went. `{ kind: 'commit', commit: '5f2a…', branch: 'main' } → 'commit 5f2a… on main'` */
export function publicationText(publication: ReportedPublication): string {
  switch (publication.kind) {
    case 'workspace':
      return 'in the workspace';
    case 'commit':
      return `commit ${publication.commit ?? ''} on ${printable(publication.branch ?? '')}`;
    case 'pull-request':
      return `pull request ${publication.pullRequest?.url ?? ''}`;
    case 'report':
      return 'not published';
  }
}

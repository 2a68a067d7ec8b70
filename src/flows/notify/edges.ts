import type { Courier } from '../../core/notification/courier.ts';
import type { Around } from '../../core/notification/event.ts';
import type { IssueBook } from '../../core/notification/issue-book.ts';
import type { Memory, Workspace } from '../../core/ports.ts';
import type { EnvironmentEdges } from '../environments/publish.ts';

export interface NotifyEdges {
  readonly workspace: Workspace;
  readonly courier: Courier;
  readonly memory: Memory | undefined;
  readonly around: Around;
  /** What a dashboard is made from; undefined where the run did not get so far. */
  readonly site: (EnvironmentEdges & { readonly issues: IssueBook }) | undefined;
}

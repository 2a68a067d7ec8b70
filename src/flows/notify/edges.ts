import type { Courier } from '../../core/notification/courier.ts';
import type { Around } from '../../core/notification/event.ts';
import type { IssueBook } from '../../core/notification/issue-book.ts';
import type { Memory } from '../../core/ports.ts';
import type { EnvironmentEdges } from '../environments/publish.ts';

export interface NotifyEdges extends EnvironmentEdges {
  readonly courier: Courier;
  readonly memory: Memory | undefined;
  readonly issues: IssueBook;
  readonly around: Around;
}

import { withSeverities } from '../core/check/severities.ts';
import type { MessageReceiver, Receiver } from '../core/environments/configuration.ts';
import { bodiesFor } from '../core/notification/delivery.ts';
import { eventOf, failureOf, type Event } from '../core/notification/event.ts';
import { settle } from '../core/problem/settle.ts';
import { sortOut } from '../core/problem/sort-out.ts';
import { inProblemOrder } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readEnvironments } from './environments/reading.ts';
import { keepDashboard } from './notify/dashboard.ts';
import type { NotifyEdges } from './notify/edges.ts';
import { openTold, type ToldFailures } from './notify/told.ts';

const atOnce = 8;

/**
 * Tells receivers what a run did, and what it failed at. Whatever goes wrong with that is one more problem of the
 * report, and nothing else: the run is done.
 */
export async function notify(report: Report, settings: Settings, edges: NotifyEdges): Promise<Report> {
  const { configuration } = await readEnvironments(settings.config, edges.workspace);
  if (configuration === undefined || configuration.notifications.length === 0) return report;
  const receivers = configuration.notifications.filter(isMessageReceiver);
  const told = await openTold(receivers, report, settings, edges);
  const [settled, dashboard] = await Promise.all([
    settle(receivers, atOnce, (receiver) => tell(receiver, report, told, edges)),
    keepDashboard(configuration, report, settings, edges),
  ]);
  const [, failures] = sortOut(settled);
  const found = withSeverities([...failures, ...dashboard, ...(await told.keep())], configuration.severities);
  return { ...report, problems: inProblemOrder([...report.problems, ...found]) };
}

/** Throws what could not be delivered. */
async function tell(
  receiver: MessageReceiver,
  report: Report,
  told: ToldFailures,
  { courier, around }: NotifyEdges,
): Promise<void> {
  const news = told.newsFor(receiver);
  const events: readonly Event[] = [
    ...(report.deeds ?? []).map((deed) => eventOf(deed, around)).filter((event) => isFor(receiver, event)),
    ...(news.length === 0 ? [] : [failureOf(news, around)]),
  ];
  const problem = await courier.deliver(receiver, bodiesFor(receiver.type, events, around));
  if (problem !== undefined) throw problem;
  told.note(receiver, news);
}

function isFor({ on }: MessageReceiver, { occasions }: Event): boolean {
  return occasions.some((occasion) => on.includes(occasion));
}

function isMessageReceiver(receiver: Receiver): receiver is MessageReceiver {
  return receiver.type !== 'issue';
}

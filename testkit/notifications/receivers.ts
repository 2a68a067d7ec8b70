import { startServer } from '../registry/server.ts';
import type { Reply } from '../registry/reply.ts';
import { answerDiscord } from './discord.ts';
import { parsed, Referee, type Posted, type Verdict } from './judge.ts';
import { answerSlack } from './slack.ts';
import { answerTeams } from './teams.ts';
import { answerWebhook } from './webhook.ts';

export const kinds = ['slack', 'teams', 'discord', 'webhook'] as const;
export type Kind = (typeof kinds)[number];

/** What a receiver took in. */
export interface Message {
  readonly kind: Kind;
  readonly body: unknown;
  readonly headers: Posted['headers'];
}

/** Receivers of all kinds on loopback. Each refuses what the real one would refuse, and notes it. */
export interface Receivers {
  /** The environment that a step needs: SLACK, TEAMS, DISCORD, WEBHOOK and KEY. */
  readonly env: Readonly<Record<string, string>>;
  /** What must stand nowhere. */
  readonly secrets: readonly string[];
  /** In the order in which they came, and no others than those that were taken. */
  readonly messages: readonly Message[];
  /** Every request, with what it was answered: `slack 429`. */
  readonly journal: readonly string[];
  /** What was wrong with messages that a receiver would have refused. */
  readonly violations: readonly string[];
  /** Lets the next requests to a kind of receiver meet something else. */
  fail(kind: Kind, reply: Reply, times?: number): void;
  close(): Promise<void>;
}

const key = 'a-key-that-nobody-knows';
const path = (kind: Kind): string => `/${kind}/T0SECRET/B0/${kind}-token-4711`;

export async function startReceivers(): Promise<Receivers> {
  const messages: Message[] = [];
  const journal: string[] = [];
  const violations: string[] = [];
  const faults = new Map<Kind, Reply[]>();
  const server = await startServer({
    answer: ({ method, url, headers, body }) => {
      const kind = kinds.find((one) => url.pathname === path(one));
      const fault = kind === undefined ? undefined : faults.get(kind)?.shift();
      if (kind === undefined || method !== 'POST') {
        violations.push(`${method} ${url.pathname} is nobody's`);
        return { status: 404, headers: {}, body: '' };
      }
      if (fault !== undefined) {
        journal.push(`${kind} ${fault.breaks ?? String(fault.status)}`);
        return fault;
      }
      const posted = { headers, path: url.pathname, text: body.toString('utf8') };
      const referee = new Referee();
      const verdict = judge(kind, posted, referee);
      journal.push(`${kind} ${String(verdict.status)}`);
      violations.push(...referee.faults.map((one) => `${kind}: ${one}`));
      if (verdict.status < 300) messages.push({ kind, body: parsed(posted.text), headers });
      return { status: verdict.status, headers: { ...verdict.headers }, body: verdict.body };
    },
  });
  const env = Object.fromEntries(kinds.map((kind) => [kind.toUpperCase(), `${server.origin}${path(kind)}`]));
  return {
    env: { ...env, KEY: key },
    secrets: [...Object.values(env), ...kinds.map(path), key],
    messages,
    journal,
    violations,
    fail: (kind, reply, times = 1) => {
      const planned = Array.from({ length: times }, () => reply);
      faults.set(kind, [...(faults.get(kind) ?? []), ...planned]);
    },
    close: () => server.close(),
  };
}

function judge(kind: Kind, posted: Posted, referee: Referee): Verdict {
  switch (kind) {
    case 'slack':
      return answerSlack(posted, referee);
    case 'teams':
      return answerTeams(posted, referee);
    case 'discord':
      return answerDiscord(posted, referee);
    case 'webhook':
      return answerWebhook(posted, referee, key);
  }
}

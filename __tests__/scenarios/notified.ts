import { afterEach, beforeEach, expect } from 'vitest';
import { kinds, startReceivers, type Receivers } from '../../testkit/notifications/receivers.ts';
import { leaks } from '../../testkit/runner/leaks.ts';
import { openShop } from './environments.ts';
import type { ActOptions, GitHubRun, GitHubStage } from './github-stage.ts';
import { automation, deployment, image, policy, semver, type Files } from './stage.ts';

/** Receivers of all kinds. */
export const all = `notifications:
  - { type: slack, url: env:SLACK }
  - { type: teams, url: env:TEAMS }
  - { type: discord, url: env:DISCORD }
  - { type: webhook, url: env:WEBHOOK, secret: env:KEY }
`;

/** One application on main, followed by one automation. */
export const plain = (notifications: string): Files => ({
  '.github/image-automation.yaml': notifications,
  'flux/automation.yaml': automation('./apps'),
  'flux/app.yaml': policy('app', semver('1.x')),
  'apps/app.yaml': deployment('app', image('app', '1.0.0')),
});

/** One message to each kind of receiver, so many times. */
export const each = (count: number): readonly string[] => kinds.map((kind) => `${kind} ${String(count)}`);

/** A stage with receivers around it. Every test ends with both content, and no secret anywhere. */
export class Notified {
  #stage: GitHubStage | undefined;
  #receivers: Receivers | undefined;

  constructor() {
    beforeEach(async () => {
      this.#receivers = await startReceivers();
    });
    afterEach(async () => {
      await Promise.all([this.#stage?.close(), this.receivers.close()]);
      expect(this.#stage?.github.violations ?? []).toEqual([]);
      expect(this.receivers.violations).toEqual([]);
      this.#stage = undefined;
    });
  }

  get stage(): GitHubStage {
    return this.#stage!;
  }

  get receivers(): Receivers {
    return this.#receivers!;
  }

  async open(files: Files, granted = {}, seed: Parameters<typeof openShop>[1] = {}): Promise<GitHubStage> {
    this.#stage = await openShop(files, seed, granted);
    return this.#stage;
  }

  /** Runs the action with the receivers' secrets, and sees that none of them gets about. */
  async act(inputs: Files = {}, options: ActOptions = {}): Promise<GitHubRun> {
    const { receivers, stage } = this;
    const run = await stage.act(inputs, { ...options, env: { ...receivers.env, ...options.env } });
    expect(run.violations).toEqual([]);
    const seen = JSON.stringify([run.log, run.outputs, run.summary, run.annotations, run.stderr]);
    expect(receivers.secrets.filter((secret) => leaks(seen, secret))).toEqual([]);
    return run;
  }

  /** What a program was told: the reason, what it is about, and the first line. */
  events(): readonly string[] {
    return this.receivers.messages
      .filter(({ kind }) => kind === 'webhook')
      .map(({ body }) => body as { reason: string; involvedObject: { kind: string; name: string }; message: string })
      .map(
        ({ reason, involvedObject: { kind, name }, message }) =>
          `${reason} ${kind}/${name}: ${message.split('\n')[0]!}`,
      );
  }

  /** How many messages of each kind came: `slack 1`. */
  told(): readonly string[] {
    return kinds.map((kind) => {
      const came = this.receivers.messages.filter((message) => message.kind === kind);
      return `${kind} ${String(came.length)}`;
    });
  }
}

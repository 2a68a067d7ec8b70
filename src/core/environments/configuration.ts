import type { Duration, PolicyId } from '../flux/objects.ts';
import type { ProblemCode, Severity } from '../problem/codes.ts';
import type { Place } from '../problem/problem.ts';
import type { FreezeWindow } from './freeze.ts';
import type { SignalPattern } from './signals.ts';
import type { Verification } from './verification.ts';

/** `.github/image-automation.yaml`; schemas/image-automation.schema.json describes each key to editors. */
export interface Configuration {
  readonly environments: ReadonlyMap<string, Environment>;
  /** Where the holds are kept, relative to the workspace root. */
  readonly holds: string;
  readonly notifications: readonly Receiver[];
  readonly pullRequest: UpdatePullRequest;
  readonly severities: ReadonlyMap<ProblemCode, Severity | 'off'>;
}

/** A place where images run: a branch, some directories of every branch, or some directories of one branch. */
export interface Environment {
  readonly name: string;
  readonly at: Place;
  /** undefined: every branch. */
  readonly branch: string | undefined;
  /** Files and directories without patterns; empty for the whole branch. */
  readonly paths: readonly string[];
  /** Nothing but a promotion or a rollback changes it, and only by pull request. */
  readonly protected: boolean;
  readonly promotion: Promotion | undefined;
  readonly verify: Verification | undefined;
  /** In these, neither updates nor promotions change it. */
  readonly freeze: readonly FreezeWindow[];
  readonly rollback: { readonly ignoresFreeze: boolean };
}

/** What may come into an environment, from where, and when. */
export interface Promotion {
  /** Each makes a pair with this environment, with a pull request of its own. */
  readonly from: readonly string[];
  /** `images`: only the values at markers move. `merge`: the branch as a whole does. */
  readonly style: 'images' | 'merge';
  readonly gates: Gates;
  /** While a gate is closed: open no pull request, or one that is a draft. */
  readonly onClosedGate: 'hold' | 'draft';
  /** From the policies of `from` to those here, where the names differ. */
  readonly policies: ReadonlyMap<PolicyId, PolicyId>;
  readonly pullRequest: PullRequestWishes;
}

export interface Gates {
  /** How long a value must have been in `from`. */
  readonly soak: Duration | undefined;
  /** Patterns of commit statuses, check runs and deployments that the commit in `from` must have. */
  readonly statuses: readonly SignalPattern[];
  readonly checks: readonly SignalPattern[];
  readonly deployments: readonly SignalPattern[];
  readonly freeze: readonly FreezeWindow[];
  /** Policies of this environment of which none moves without the others. */
  readonly together: readonly (readonly PolicyId[])[];
  /** Said in the pull request; branch protection counts them. */
  readonly approvals: number | undefined;
}

export interface PullRequestWishes {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly draft: boolean;
  /** Asks GitHub to merge once its own conditions are met; nothing else here ever merges. */
  readonly autoMerge: boolean;
}

/** How mode `update` asks for its changes. */
export interface UpdatePullRequest extends PullRequestWishes {
  /** One pull request for the run, or one for each automation, policy, or namespace of policies. */
  readonly grouping: 'run' | 'automation' | 'policy' | 'namespace';
  /** A template of the branch to push (core/publication/groups.ts); undefined for the grouping's own. */
  readonly branch: string | undefined;
}

/** What a receiver can be told of. */
export type Occasion = 'update' | 'promotion' | 'rollback' | 'hold' | 'failure';

/** Who is told of what runs do. */
export type Receiver = MessageReceiver | Dashboard;

/** Gets one message after the other. Addresses and secrets stand in environment variables, and only their names here. */
export interface MessageReceiver {
  readonly type: 'slack' | 'teams' | 'discord' | 'webhook';
  /** The variable that holds the address, which is a secret. */
  readonly urlFrom: string;
  /** The variable that holds the key of signatures; undefined: nothing is signed. Only a webhook has one. */
  readonly secretFrom: string | undefined;
  readonly on: readonly Occasion[];
}

/** An issue of the repository that shows how things stand. */
export interface Dashboard {
  readonly type: 'issue';
  /** Title and labels as it is opened; from then on they are people's to change. */
  readonly title: string;
  readonly labels: readonly string[];
}

export const defaultHolds = '.github/image-holds.yaml';

/** What is wished of a pull request where nothing is said. */
export const noWishes: PullRequestWishes = {
  labels: [],
  assignees: [],
  reviewers: [],
  teamReviewers: [],
  draft: false,
  autoMerge: false,
};

/** What holds where there is no such file, or an empty one. */
export const noConfiguration: Configuration = {
  environments: new Map(),
  holds: defaultHolds,
  notifications: [],
  pullRequest: { ...noWishes, grouping: 'run', branch: undefined },
  severities: new Map(),
};

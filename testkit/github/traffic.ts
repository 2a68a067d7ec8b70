import type { Fault } from './faults.ts';
import type { Json } from './rest/description.ts';
import type { Answer } from './rest/call.ts';

/** One request, as tests see it. */
export interface Incoming {
  /** Counted from 1. */
  readonly number: number;
  /** `GET /repos/o/r/git/ref/heads/main`, `POST /graphql createCommitOnBranch`: without host, `/api/v3` and secrets. */
  readonly line: string;
  readonly method: string;
  readonly path: string;
  /** Whether it asks for a change. */
  readonly writes: boolean;
  readonly login: string | undefined;
  readonly body: Json | undefined;
}

type Maybe<T> = T | undefined | Promise<T | undefined>;

/** Where a test steps in. A hook may also do something of its own first: let a stranger push, for instance. */
export interface Hooks {
  beforeRequest?: ((request: Incoming) => Maybe<Fault>) | undefined;
  /** Called when all is done, and before the answer goes out. */
  afterRequest?: ((request: Incoming, answer: Answer) => Maybe<Fault>) | undefined;
}

interface Planned {
  readonly matches: RegExp;
  readonly fault: Fault;
  left: number;
}

/** What came in, what was wrong with it, and what shall go wrong yet. */
export class Traffic {
  readonly hooks: Hooks = {};
  readonly violations: string[] = [];
  readonly incoming: Incoming[] = [];
  private readonly planned: Planned[] = [];

  plan(matches: RegExp, fault: Fault, times: number): void {
    this.planned.push({ matches, fault, left: times });
  }

  record(request: Omit<Incoming, 'number'>): Incoming {
    const made = { number: this.incoming.length + 1, ...request };
    this.incoming.push(made);
    return made;
  }

  async before(request: Incoming): Promise<Fault | undefined> {
    const planned = this.planned.find(({ matches, left }) => left > 0 && matches.test(request.line));
    const chosen = await this.hooks.beforeRequest?.(request);
    if (planned === undefined) return chosen;
    planned.left -= 1;
    return planned.fault;
  }

  async after(request: Incoming, answer: Answer): Promise<Fault | undefined> {
    return this.hooks.afterRequest?.(request, answer);
  }

  /** Faults that were planned and met by no request: a test that thinks it tests something. */
  unmet(): readonly string[] {
    return this.planned.filter(({ left }) => left > 0).map(({ matches }) => String(matches));
  }
}

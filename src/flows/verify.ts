import type { Environment } from '../core/environments/configuration.ts';
import { printInstant } from '../core/environments/instant.ts';
import { parseTrailers } from '../core/environments/trailers.ts';
import { isRollback, judge, type Judgement, type Verification } from '../core/environments/verification.ts';
import { parseSha } from '../core/git/sha.ts';
import type { Edit } from '../core/manifests/edit.ts';
import type { CommitStatus } from '../core/ports.ts';
import { Problem } from '../core/problem/problem.ts';
import { settle } from '../core/problem/settle.ts';
import { sortOut } from '../core/problem/sort-out.ts';
import type { Deed } from '../core/publication/deed.ts';
import { statusPrefix } from '../core/promotion/statuses.ts';
import type { Outcome as PolicyOutcome } from '../core/policy/selection.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report, ReportedPublication } from '../core/report/report.ts';
import { lastChange, type LastChange } from '../core/rollback/last-change.ts';
import { selectionFor } from '../core/rollback/roll-back.ts';
import { parseUntil, type Lifting } from '../core/rollback/until.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readGround, withHoldsAnew, type Ground } from './environments/ground.ts';
import { readPast, type Past } from './environments/history.ts';
import { branchOf, mayWrite, type EnvironmentEdges } from './environments/publish.ts';
import { environmentNamed, holdsIn } from './environments/reading.ts';
import { hear } from './environments/signals.ts';
import { findReturns } from './rollback/goals.ts';
import { carryOut } from './rollback.ts';

/** Judges the last change of environments by what was reported on it; on failure, reports or rolls back. */
export async function verify(settings: Settings, edges: EnvironmentEdges): Promise<Report> {
  const lifting = parseUntil(settings.until, edges.now);
  const ground = await readGround(settings, edges);
  const environments = environmentsFor(ground);
  let current = ground;
  const settled = await settle(environments, 1, async (environment) => {
    const one = await verifyOne(environment, lifting, current);
    // What one environment puts in quarantine, no other may go back to.
    if (one.publications.length > 0) current = await withHoldsAnew(current);
    return one;
  });
  const [verified, failures] = sortOut(settled);
  return assembleReport({
    mode: 'verify',
    dryRun: settings.dryRun,
    outcomes: verified.flatMap((one) => one.outcomes),
    deployed: new Map(),
    edits: verified.flatMap((one) => one.edits),
    problems: [
      ...ground.problems,
      ...(environments.length === 0 ? [none(settings)] : []),
      ...failures,
      ...verified.flatMap((one) => one.problems),
    ],
    publications: verified.flatMap((one) => one.publications),
    deeds: verified.flatMap((one) => one.deeds),
  });
}

interface Verified {
  readonly outcomes: readonly PolicyOutcome[];
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  readonly publications: readonly ReportedPublication[];
  readonly deeds: readonly Deed[];
}

const nothing: Verified = { outcomes: [], edits: [], problems: [], publications: [], deeds: [] };

function environmentsFor({ configuration, settings }: Ground): readonly Environment[] {
  const { environment } = settings;
  const asked =
    environment === '' ? [...configuration.environments.values()] : [environmentNamed(configuration, environment)];
  return asked.filter(({ verify: wanted }) => wanted !== undefined);
}

async function verifyOne(environment: Environment, lifting: Lifting, ground: Ground): Promise<Verified> {
  const { edges } = ground;
  const { verify: verification } = environment;
  const branch = branchOf(environment, edges.ownBranch);
  const past = await readPast(environment, branch, edges.history, (versions) => lastChange(versions) !== undefined);
  const change = past === undefined ? undefined : lastChange(past.versions);
  if (verification === undefined || past === undefined || change === undefined) return nothing;
  const heard = await hear(past.line, change.commit, verification, edges.github?.board);
  // A date that nobody can tell makes no silence.
  const judgement = judge(verification, heard.signals, change.since ?? edges.now, edges.now);
  const posted = await record(environment, change, judgement, ground);
  const found = [...past.problems, ...heard.problems, ...posted, ...problemsOf(environment, change, judgement)];
  const answered = await answer({ environment, verification, past, change, judgement, lifting }, ground);
  return { ...answered, problems: [...found, ...answered.problems] };
}

/** Success is recorded where the change is, and so is everything else: a promotion can wait for it. */
async function record(
  { name }: Environment,
  { commit }: LastChange,
  { verdict, evidence }: Judgement,
  { edges, settings }: Ground,
): Promise<readonly Problem[]> {
  const sha = parseSha(commit);
  if (sha === undefined || verdict === 'unknown' || !mayWrite(settings, edges)) return [];
  const states = { success: 'success', failure: 'failure', silence: 'failure', waiting: 'pending' } as const;
  const status: CommitStatus = {
    context: `${statusPrefix}verify/${name}`,
    state: states[verdict],
    description: evidence.length <= 140 ? evidence : `${evidence.slice(0, 139)}…`,
  };
  return (await edges.github?.board.post(sha, [status])) ?? [];
}

function problemsOf(
  { name, verify: wanted }: Environment,
  { commit }: LastChange,
  judgement: Judgement,
): readonly Problem[] {
  const { verdict, evidence, deadline } = judgement;
  const subject = `the change of ${name} in commit ${commit.slice(0, 7)}`;
  const isAnswered = wanted?.onFailure === 'rollback';
  switch (verdict) {
    case 'success':
    case 'unknown':
      return [];
    case 'waiting':
      return [
        new Problem('verify/waiting', `Cannot tell yet how ${subject} fares: ${evidence}`, {
          hint: `It counts as failed from ${printInstant(deadline)} on.`,
        }),
      ];
    case 'failure':
      return [
        new Problem('verify/failed', `Cannot call ${subject} good: ${evidence}`, {
          hint: isAnswered
            ? 'It is rolled back, unless it is a rollback itself.'
            : 'Mend what failed, or go back with mode rollback.',
        }),
      ];
    case 'silence':
      return [
        new Problem('verify/silence', `Cannot call ${subject} good: ${evidence}`, {
          hint: `See why nothing was reported in time, or set a longer verify.timeout.${isAnswered ? ' It is rolled back, unless it is a rollback itself.' : ''}`,
        }),
      ];
  }
}

interface Case {
  readonly environment: Environment;
  readonly verification: Verification;
  readonly past: Past;
  readonly change: LastChange;
  readonly judgement: Judgement;
  readonly lifting: Lifting;
}

/** One failure makes one rollback, and a rollback that fails too makes none. */
async function answer(failed: Case, ground: Ground): Promise<Verified> {
  const { environment, verification, past, change, judgement, lifting } = failed;
  const { verdict } = judgement;
  if (verification.onFailure !== 'rollback' || (verdict !== 'failure' && verdict !== 'silence')) return nothing;
  if (await isAnswer(environment, past, change, ground))
    return { ...nothing, problems: [answered(environment, change)] };
  const { returns, problems } = await findReturns(
    environment,
    {
      wish: { kind: 'before' },
      policies: change.moved,
      reason: `the verification of ${change.commit.slice(0, 7)} failed`,
      who: 'mode verify',
      lifting,
    },
    ground,
  );
  const outcome = await carryOut({ environment, returns, failed: change.commit }, ground);
  return {
    outcomes: returns.map(selectionFor),
    edits: outcome.edits,
    problems: [...problems, ...outcome.problems],
    publications: outcome.publications,
    deeds: outcome.deeds,
  };
}

async function isAnswer(
  environment: Environment,
  { line, versions }: Past,
  change: LastChange,
  { configuration, edges }: Ground,
): Promise<boolean> {
  const commit = line.find((one) => one.commit === change.commit);
  const values = versions.find((one) => one.commit === change.commit)?.values;
  if (commit === undefined) return false;
  const source = await edges.history.sourceAt(branchOf(environment, edges.ownBranch), commit);
  const { holds = [] } = await holdsIn(source, configuration.holds);
  return isRollback({
    environment: environment.name,
    moved: new Map([...(values ?? [])].filter(([policy]) => change.moved.includes(policy))),
    records: commit.messages.flatMap((message) => parseTrailers(message) ?? []),
    holds,
  });
}

function answered({ name }: Environment, { commit }: LastChange): Problem {
  return new Problem(
    'verify/answered',
    `Cannot roll ${name} back by itself once more: commit ${commit.slice(0, 7)} is a rollback itself`,
    { hint: 'Look into it, and name a tag with mode rollback.' },
  );
}

function none({ environment }: Settings): Problem {
  const subject = environment === '' ? 'any environment' : environment;
  return new Problem('verify/none', `Cannot verify ${subject}: the configuration does not say by what`, {
    hint: 'Give the environment a verify with statuses, checks or deployments.',
  });
}

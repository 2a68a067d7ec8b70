import type { Environment } from '../core/environments/configuration.ts';
import type { Hold } from '../core/environments/hold.ts';
import { noWishes } from '../core/environments/configuration.ts';
import { holdNotices } from '../core/environments/hold-notices.ts';
import { automationIdOf } from '../core/flux/ids.ts';
import { matchesName } from '../core/flux/scope.ts';
import { Problem } from '../core/problem/problem.ts';
import { deedsOf } from '../core/publication/deed.ts';
import type { BranchPlan, CommitPlan } from '../core/publication/plan.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import { liftHolds, liftMessage } from '../core/rollback/lift.ts';
import type { Settings } from '../core/settings/settings.ts';
import { codeCell, escapeMarkdown } from '../core/text/markdown.ts';
import { readGround, type Ground } from './environments/ground.ts';
import { branchOf, publishChange, type EnvironmentEdges, type Outcome } from './environments/publish.ts';
import { environmentNamed } from './environments/reading.ts';
import { textOf } from './rollback/plan.ts';

/** Lifts holds, and with them the quarantine that they keep. */
export async function resume(settings: Settings, edges: EnvironmentEdges): Promise<Report> {
  if (settings.environment === '') {
    throw new Problem('usage/missing-input', 'Cannot lift a hold: no environment is named', {
      hint: 'Name it with environment.',
    });
  }
  const ground = await readGround(settings, edges);
  const environment = environmentNamed(ground.configuration, settings.environment);
  const asked = ground.holds.filter((hold) => isAsked(hold, environment, settings));
  const done = asked.length === 0 ? undefined : await lift(environment, asked, ground);
  const report = assembleReport({
    mode: 'resume',
    dryRun: settings.dryRun,
    outcomes: [],
    deployed: new Map(),
    edits: [],
    problems: [...noticesAfter(ground, asked, done), ...(done?.problems ?? [none(settings)])],
    publications: done?.publications ?? [],
    deeds: deedsOf({ kind: 'resume', environment: environment.name, holds: asked }, done?.trace),
  });
  return { ...report, lifted: asked };
}

/** What was lifted holds no longer; what a pull request asks for does until it is merged. */
function noticesAfter(
  { problems, holds, configuration, edges }: Ground,
  asked: readonly Hold[],
  done: Outcome | undefined,
): readonly Problem[] {
  const isLifted = done?.publications.some(({ kind }) => kind === 'workspace' || kind === 'commit') ?? false;
  if (!isLifted) return problems;
  const others = problems.filter(({ code }) => code !== 'hold/held' && code !== 'hold/idle');
  const left = holds.filter((hold) => !asked.includes(hold));
  return [...others, ...holdNotices(left, configuration.holds, edges.now)];
}

function isAsked(hold: Hold, { name }: Environment, { policy }: Settings): boolean {
  return hold.environment === name && (policy.length === 0 || matchesName(policy, hold.policy));
}

async function lift(environment: Environment, holds: readonly Hold[], ground: Ground): Promise<Outcome> {
  const { edges, settings } = ground;
  return publishChange(planFor(environment, holds, ground), settings.dryRun, edges);
}

function planFor(
  environment: Environment,
  holds: readonly Hold[],
  { configuration, edges, settings }: Ground,
): BranchPlan {
  const { name } = environment;
  const policies = holds.map(({ policy }) => policy);
  const commit: CommitPlan = {
    automation: automationIdOf({ namespace: 'resume', name }),
    author: undefined,
    signingKey: undefined,
    propose: async (source) => {
      const text = (await textOf(source, configuration.holds)) ?? '';
      const file = { path: configuration.holds, text };
      const lifted = liftHolds(file, name, policies);
      const files = lifted.text === text ? [] : [{ ...file, text: lifted.text }];
      return { files, edits: [], problems: [], complete: true };
    },
    message: () => liftMessage(holds, name),
  };
  const base = branchOf(environment, edges.ownBranch);
  const isDirect = !environment.protected && settings.publish !== 'pull-request';
  if (isDirect) return { kind: 'direct', branch: base, mirror: undefined, commits: [commit] };
  return {
    ...{ kind: 'pull-request', base, branch: `image-automation/resume/${name}`, family: undefined, mirror: undefined },
    commits: [commit],
    pullRequest: {
      ...(environment.promotion?.pullRequest ?? noWishes),
      autoMerge: [],
      draft: false,
      title: () => `Resume updates of ${name}`,
      body: () => ['When this is merged, nothing holds these any longer:', '', ...holds.map(lineOf)].join('\n'),
    },
  };
}

function lineOf({ policy, tag, reason, quarantine }: Hold): string {
  const bad = [...quarantine.tags, ...quarantine.digests].map(codeCell).join(', ');
  const freed = bad === '' ? '' : ` ${bad} may be chosen again.`;
  return `- ${codeCell(policy)}, held at ${codeCell(tag)}: ${escapeMarkdown(reason)}.${freed}`;
}

function none({ environment, policy }: Settings): Problem {
  const what = policy.length === 0 ? 'anything' : policy.join(', ');
  return new Problem('hold/none', `Cannot lift a hold of ${what} in ${environment}: there is none`, {
    hint: 'The report lists the holds that there are.',
  });
}

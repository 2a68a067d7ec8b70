import type { Sha } from '../git/sha.ts';
import { changesName, dressDigest } from './digests.ts';
import { dressOf, isUndressed } from './dress.ts';
import type { PullRequestSettings } from './plan.ts';
import { managedAsWritten, type PullRequestText } from './pull-request-text.ts';
import { openPullOf, type OpenPull, type Situation } from './situation.ts';
import type { Step } from './step.ts';

/**
 * Decides how a pull request comes to say what the drafts say. `moves`: its branch is moved first, and the body must
 * then name the new commit.
 */
export function pullRequestSteps(situation: Situation, moves: boolean): readonly Step[] {
  const { plan, standing, hash } = situation;
  if (plan.pullRequest === undefined) return [];
  const open = openPullOf(plan, standing);
  const text = open === undefined ? newText(situation, plan.pullRequest) : nextText(situation, plan.pullRequest, open);
  const head = moves ? undefined : standing.branch?.head.commit;
  const dress = dressOf(plan.pullRequest);
  const digest = isUndressed(dress) ? text.marker.dressed : dressDigest(dress, hash);
  const dressed = digest === text.marker.dressed;
  return [
    ...(open === undefined ? [opening(situation, plan.pullRequest, text)] : updates(open, text, head)),
    ...(dressed
      ? []
      : [
          {
            kind: 'dress-pull-request',
            pull: open?.pull,
            dress,
            text: { ...text, marker: { ...text.marker, dressed: digest } },
          } as const,
        ]),
  ];
}

function opening({ plan }: Situation, { draft }: PullRequestSettings, text: PullRequestText): Step {
  return { kind: 'open-pull-request', branch: plan.branch, base: plan.base, draft, text };
}

function updates({ pull, body }: OpenPull, text: PullRequestText, head: Sha | undefined): readonly Step[] {
  const same =
    body !== undefined &&
    head !== undefined &&
    body.marker.head === head &&
    body.marker.changes === text.marker.changes &&
    body.marker.family === text.marker.family &&
    body.managed === managedAsWritten(text, head) &&
    (text.title === undefined || text.title === pull.title);
  return same ? [] : [{ kind: 'update-pull-request', pull, text }];
}

function newText({ plan, drafts, hash }: Situation, settings: PullRequestSettings): PullRequestText {
  const proposals = drafts.map((draft) => draft.proposal);
  const title = settings.title(proposals);
  return {
    title,
    managed: settings.body(proposals),
    around: '',
    marker: {
      ...{ changes: changesName(proposals, hash), title, head: undefined, dressed: '', retired: false },
      family: plan.family ?? '',
    },
  };
}

/** The new text within the old body; a title that a person has chosen stays. */
function nextText(situation: Situation, settings: PullRequestSettings, { pull, body }: OpenPull): PullRequestText {
  const fresh = newText(situation, settings);
  const kept = { ...fresh, around: pull.body };
  if (body === undefined) return { ...kept, title: undefined, marker: { ...fresh.marker, title: '' } };
  const { title, dressed } = body.marker;
  const chosen = title !== pull.title;
  return {
    ...kept,
    title: chosen ? undefined : fresh.title,
    marker: { ...fresh.marker, dressed, title: chosen ? title : fresh.marker.title },
  };
}

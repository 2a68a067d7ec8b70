import type { Duration, PolicyId } from '../flux/objects.ts';
import type { Digest } from '../image/digest.ts';
import { Problem } from '../problem/problem.ts';
import { changeKindOf, greatestOf, type ChangeKind } from './change-kind.ts';
import { soakGate } from './gates.ts';
import { holdOf, isQuarantined, isReleasedBy, type Hold, type Order, type Quarantine } from './hold.ts';
import { printInstant, type Instant } from './instant.ts';
import { agrees, runningOf, versionText, type MarkedValue, type Running } from './running.ts';

/** What the source environment says of one policy. */
export interface SourceValue {
  readonly values: readonly MarkedValue[];
  /** When the value got there; undefined where nobody can tell. */
  readonly since: Instant | undefined;
  /** The commit that brought it, or else the newest that has it. */
  readonly commit: string;
  /** What the registry says now of the tag; undefined where it was not asked. */
  readonly digestNow: Digest | undefined;
  /** Why the registry could not be asked. */
  readonly problem?: Problem | undefined;
}

/** A policy that is on both sides. */
export interface Candidate {
  readonly source: PolicyId;
  readonly target: PolicyId;
  readonly from: SourceValue;
  readonly to: readonly MarkedValue[];
}

/** One policy's value on its way into the next environment. */
export interface Move {
  readonly source: PolicyId;
  readonly target: PolicyId;
  /** What the target's markers hold now, each once; none where a merge brings the policy. */
  readonly now: readonly MarkedValue[];
  /** The digest is there where the target's markers have one. */
  readonly next: Running;
  readonly change: ChangeKind;
  readonly since: Instant | undefined;
  readonly commit: string;
}

/** A policy that stays, and why. */
export interface HeldBack {
  /** The target's name of it. */
  readonly policy: PolicyId;
  readonly problem: Problem;
  /** When time alone will let it go. */
  readonly opensAt?: Instant;
}

/** The rules that a move must pass. */
export interface Rules {
  readonly from: string;
  readonly to: string;
  readonly holds: readonly Hold[];
  /** What is in quarantine for a policy under any of its names. */
  readonly quarantineOf: (policy: PolicyId) => Quarantine;
  readonly orderOf: (policy: PolicyId) => Order;
  /** The images that a policy chooses from, under any of its names; none where that is not known. */
  readonly imagesOf: (policy: PolicyId) => readonly string[];
  /** undefined: it need not soak, or the pull request waits as a draft. */
  readonly soak: Duration | undefined;
  /** The target gets the branch as it is, not values written anew. */
  readonly isMerge: boolean;
  readonly now: Instant;
}

/**
 * Judges one policy: a move, a reason to stay, or undefined where the target runs the same already.
 *
 *     (staging 1.5.3, production 1.5.2) → a move, 'patch'    (…, 1.5.3 in quarantine) → held back, hold/quarantined
 */
export function judgeCandidate(candidate: Candidate, rules: Rules): Move | HeldBack | undefined {
  const { source, target, from, to } = candidate;
  const running = runningOf(from.values);
  if (typeof running === 'string') return unclear(candidate, rules, running === 'contradiction');
  const next = nextOf(running, to, rules);
  if (to.length > 0 && to.every((value) => agrees(value, next))) return undefined;
  const refusal = refusalOf(candidate, running, rules) ?? notSoaked(candidate, rules);
  if (refusal !== undefined) return refusal;
  const now = [...new Map(to.map((value) => [JSON.stringify([value.image, versionText(value)]), value])).values()];
  const change = greatestOf(now.map(({ tag }) => changeKindOf(tag ?? '', next.tag)));
  return { source, target, now, next, change, since: from.since, commit: from.commit };
}

function nextOf(running: Running, to: readonly MarkedValue[], { isMerge }: Rules): Running {
  const isPinned = isMerge || to.some(({ digest }) => digest !== undefined);
  return { ...running, digest: isPinned ? running.digest : undefined };
}

function refusalOf(candidate: Candidate, running: Running, rules: Rules): HeldBack | undefined {
  const { source, target } = candidate;
  const bad = [source, target].some((policy) => isQuarantined(rules.quarantineOf(policy), running));
  if (bad) return quarantined(candidate, running, rules);
  if (isStrange(candidate, running, rules)) return otherImage(candidate, running, rules);
  const hold = holdOf(rules.holds, target, rules.to, rules.now);
  if (hold !== undefined && !isReleasedBy(hold, running.tag, rules.orderOf(target))) return held(hold, running);
  return rules.isMerge ? undefined : digestRefusalOf(candidate, running, rules);
}

/** Whoever may write to the source could name any image there: only one that the policy, or the target, has is let through. */
function isStrange({ target, to }: Candidate, { image }: Running, { imagesOf }: Rules): boolean {
  const known = imagesOf(target);
  if (image === undefined || known.length === 0) return false;
  return !known.includes(image) && !to.some((value) => value.image === image);
}

/** What is written must be what was tried, to the byte, where digests tell. */
function digestRefusalOf(candidate: Candidate, running: Running, rules: Rules): HeldBack | undefined {
  const { target, from, to } = candidate;
  if (from.problem !== undefined) return { policy: target, problem: from.problem.with({ policy: target }) };
  if (running.digest !== undefined && from.digestNow !== undefined && running.digest !== from.digestNow) {
    return digestMoved(candidate, running, from.digestNow, rules);
  }
  const isPinned = to.some(({ digest }) => digest !== undefined);
  return isPinned && running.digest === undefined ? noDigest(candidate, running, rules) : undefined;
}

function notSoaked({ target, from }: Candidate, { soak, now, ...rules }: Rules): HeldBack | undefined {
  if (soak === undefined) return undefined;
  const { state, evidence, opensAt } = soakGate(soak, from.since, now);
  if (state === 'open') return undefined;
  const problem = new Problem(
    'gate/soak',
    `Cannot promote "${target}": it has not been in ${rules.from} for long enough: ${evidence}`,
    {
      policy: target,
      hint:
        opensAt === undefined
          ? 'The next run asks again when the branch was moved.'
          : `It opens ${printInstant(opensAt)}.`,
    },
  );
  return opensAt === undefined ? { policy: target, problem } : { policy: target, problem, opensAt };
}

function unclear({ source, target }: Candidate, { from }: Rules, isContradiction: boolean): HeldBack {
  const problem = isContradiction
    ? new Problem(
        'promotion/contradiction',
        `Cannot promote "${target}": the markers of "${source}" in ${from} hold different values`,
        {
          policy: target,
          hint: `Let every marker of the policy in ${from} hold the same image, tag and digest.`,
        },
      )
    : new Problem('promotion/no-tag', `Cannot promote "${target}": no marker of "${source}" in ${from} holds a tag`, {
        policy: target,
        hint: `Mark the tag, or the whole image, somewhere in ${from}.`,
      });
  return { policy: target, problem };
}

function quarantined({ target }: Candidate, running: Running, { from }: Rules): HeldBack {
  const message = `Cannot promote "${target}": ${from} runs ${versionText(running)}, which is in quarantine`;
  const hint = 'Wait for a newer tag, or lift the quarantine with mode resume.';
  return { policy: target, problem: new Problem('hold/quarantined', message, { policy: target, hint }) };
}

function otherImage({ target }: Candidate, { image }: Running, { from, to, imagesOf }: Rules): HeldBack {
  const message = `Cannot promote "${target}": ${from} runs "${image ?? ''}", and the policy is about "${imagesOf(target).join('", "')}"`;
  const hint = `Let the markers in ${from} name the image of the ImageRepository. To change it, change it in ${to} by hand.`;
  return { policy: target, problem: new Problem('promotion/other-image', message, { policy: target, hint }) };
}

function held(hold: Hold, running: Running): HeldBack {
  const { policy, environment, until, tag, reason } = hold;
  const end = until === undefined ? '' : ` until ${printInstant(until)}`;
  const message = `Cannot promote "${policy}" to ${versionText(running)}: it is held at ${tag} in ${environment}${end}: ${reason}`;
  const problem = new Problem('hold/held', message, { policy, hint: 'Lift the hold with mode resume.' });
  return until === undefined ? { policy, problem } : { policy, problem, opensAt: until };
}

function digestMoved({ target }: Candidate, running: Running, now: Digest, { from }: Rules): HeldBack {
  const message = `Cannot promote "${target}": ${from} runs ${versionText(running)}, and the tag now points at ${now}`;
  const hint = `Find out who moved the tag. Once ${from} runs what it points at now, it can be promoted.`;
  return { policy: target, problem: new Problem('promotion/digest-moved', message, { policy: target, hint }) };
}

function noDigest({ source, target }: Candidate, running: Running, { from, to }: Rules): HeldBack {
  const message = `Cannot promote "${target}": ${to} pins digests, and ${from} says none for ${running.tag}`;
  const hint = `Set digestReflectionPolicy on "${source}", so that ${from} pins what it runs.`;
  return { policy: target, problem: new Problem('promotion/no-digest', message, { policy: target, hint }) };
}

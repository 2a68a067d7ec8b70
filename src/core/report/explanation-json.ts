import { printInstant, type Instant } from '../environments/instant.ts';
import type { Explanation, ExplainedPlace, Waiting } from '../explain/explanation.ts';

/** An explanation as other programs read it; moments are in RFC 3339, and what is not known is null. */
export interface ExplanationJson {
  readonly policy: string;
  readonly image: string | null;
  readonly rule: string;
  readonly steps: Explanation['steps'];
  readonly selected: string | null;
  readonly reason: string;
  readonly waiting: readonly { readonly tag: string; readonly why: string; readonly until: string | null }[];
  readonly places: readonly PlaceJson[];
}

export interface PlaceJson {
  readonly environment: string | null;
  readonly file: string;
  readonly line: number | null;
  readonly tag: string | null;
  readonly digest: string | null;
  readonly next: string | null;
  readonly held: { readonly code: string; readonly message: string; readonly until: string | null } | null;
}

/** Gives an explanation as plain data, in the shape of schemas/report.schema.json. */
export function explanationJson(explanation: Explanation): ExplanationJson {
  const { policy, image, rule, steps, selected, why, waiting, places } = explanation;
  return {
    policy,
    image: image ?? null,
    rule,
    steps,
    selected: selected ?? null,
    reason: why,
    waiting: waiting.map(waitingJson),
    places: places.map(placeJson),
  };
}

function waitingJson({ tag, why, until }: Waiting): ExplanationJson['waiting'][number] {
  return { tag, why, until: momentOf(until) };
}

function placeJson({ at, environment, tag, digest, next, held }: ExplainedPlace): PlaceJson {
  return {
    environment: environment ?? null,
    file: at.file,
    line: at.line ?? null,
    tag: tag ?? null,
    digest: digest ?? null,
    next: next ?? null,
    held: held === undefined ? null : { code: held.code, message: held.why, until: momentOf(held.until) },
  };
}

function momentOf(instant: Instant | undefined): string | null {
  return instant === undefined ? null : printInstant(instant);
}

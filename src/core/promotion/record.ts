import { printInstant } from '../environments/instant.ts';
import type { PromotionFindings } from './findings.ts';

/** What a program that reads a promotion's pull request can check; docs/promotion.md describes it. */
export interface PromotionRecord {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly moves: readonly {
    readonly policy: string;
    readonly image: string | null;
    readonly tag: string;
    readonly digest: string | null;
    readonly since: string | null;
    readonly commit: string;
  }[];
  readonly gates: readonly { readonly gate: string; readonly state: string; readonly evidence: string }[];
}

const line = /^<!-- image-promotion (\{.*\}) -->$/m;

/**
 * Writes the record as a comment that Markdown does not show. Signs that could end it, or mention somebody, are
 * escaped: a tag that says `-->` must not become markup.
 *
 *     { from: 'staging', to: 'production', … } → '<!-- image-promotion {"from":"staging",…} -->'
 */
export function printRecord({ from, to, source, moves, gates }: PromotionFindings): string {
  const record: PromotionRecord = {
    from,
    to,
    source,
    moves: moves.map(({ target, next, since, commit }) => ({
      policy: target,
      image: next.image ?? null,
      tag: next.tag,
      digest: next.digest ?? null,
      since: since === undefined ? null : printInstant(since),
      commit,
    })),
    gates: gates.map(({ gate, state, evidence }) => ({ gate, state, evidence })),
  };
  const text = JSON.stringify(record).replace(/[<>@#]|-(?=-)/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
  return `<!-- image-promotion ${text} -->`;
}

/**
 * Finds the record in a body, as parsed JSON of whatever shape; undefined where there is none.
 *
 *     '…<!-- image-promotion {"from":"staging",…} -->' → { from: 'staging', … }
 */
export function findRecord(body: string): unknown {
  const [, text] = line.exec(body.replaceAll('\r\n', '\n')) ?? [];
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

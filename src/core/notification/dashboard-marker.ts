import type { Mode } from '../settings/settings.ts';
import { isRecord, parseJson } from '../text/json.ts';
import { fitting, literal } from './fitting.ts';

const begin = '<!-- flux-image-automation dashboard ';
const lastLine = /(?:^|\n)<!-- flux-image-automation dashboard (\{.*\}) -->\s*$/;

/**
 * Tells whether a body is that of a dashboard: its last line says so. Other bots quote what strangers write, and never
 * end with it.
 *
 *     '…\n<!-- flux-image-automation dashboard {…} -->' → true
 */
export function isDashboard(body: string): boolean {
  return lastLine.test(body);
}

/** What each mode failed at when it last ran, for the modes that run at other times. */
export type Failures = ReadonlyMap<string, readonly string[]>;

const mostOfMode = 10;
const longestFailure = 400;
/** The rest of the issue wants room too. */
const longestMarker = 20_000;

/**
 * Reads what a dashboard keeps of other modes. Who may edit the issue can change it: it is shown, and nothing rests on
 * it.
 *
 *     '…<!-- flux-image-automation dashboard {"failures":{"promote":["…"]}} -->' → { promote: ['…'] }
 */
export function readFailures(body: string, modes: readonly Mode[]): Failures {
  const data = parseJson(lastLine.exec(body)?.[1] ?? '');
  const kept = isRecord(data) && isRecord(data['failures']) ? data['failures'] : {};
  const read = modes.flatMap((mode) => {
    const texts: unknown = kept[mode];
    if (!Array.isArray(texts)) return [];
    return [[mode, texts.filter((text) => typeof text === 'string')] as const];
  });
  return new Map(read.map(([mode, texts]) => [mode, boundedTexts(texts)]));
}

/** Puts what a mode failed at now in place of what it failed at before. `({}, 'update', []) → {}` */
export function withFailures(failures: Failures, mode: Mode, texts: readonly string[]): Failures {
  const others = [...failures].filter(([name, kept]) => name !== mode && kept.length > 0);
  const all = new Map(texts.length === 0 ? others : [...others, [mode, boundedTexts(texts)]]);
  for (const most of [mostOfMode, 5, 2, 1]) {
    const fewer = new Map([...all].map(([name, kept]) => [name, kept.slice(0, most)]));
    if (printMarker(fewer).length <= longestMarker) return fewer;
  }
  return new Map();
}

/** `<`, `>` and `-` are escaped: a text that says `-->` must not end the comment and become markup. */
export function printMarker(failures: Failures): string {
  const json = JSON.stringify({ failures: Object.fromEntries([...failures].sort(([a], [b]) => (a < b ? -1 : 1))) });
  const safe = json.replace(/[<>-]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
  return `${begin}${safe} -->`;
}

function boundedTexts(texts: readonly string[]): readonly string[] {
  return texts.slice(0, mostOfMode).map((text) => fitting(text, longestFailure, literal));
}

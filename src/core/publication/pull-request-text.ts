import { parseSha, type Sha } from '../git/sha.ts';

/** What the program must know again when it meets its pull request: hidden in the body, and read as no more than a hint. */
export interface Marker {
  /** Names what the pull request proposes, so that one which a person closed stays closed. */
  readonly changes: string;
  /** The title as this program wrote it: where it now reads otherwise, a person has chosen it. */
  readonly title: string;
  /** The commit that this program last put on the branch. */
  readonly head: Sha | undefined;
  /** Names the labels and people that were set, so that they are set once and a person may take them away. */
  readonly dressed: string;
  /** The family of the plan; empty where it has none. */
  readonly family: string;
  /** Closed by this program because no difference was left, and not by a person who said no. */
  readonly retired: boolean;
}

/** The text of a pull request that is to be written; `around` is the body as it stands, with people's own words. */
export interface PullRequestText {
  /** undefined: the title stays as it is. */
  readonly title: string | undefined;
  readonly managed: string;
  readonly around: string;
  readonly marker: Marker;
}

export interface ManagedBody {
  readonly before: string;
  readonly managed: string;
  readonly after: string;
  readonly marker: Marker;
}

/** GitHub takes 65,536 characters; the rest is room for what it adds. */
const longestBody = 60_000;
const shortestManaged = 2_000;
const begin = '<!-- flux-image-automation begin: people may write above this line -->';
const endLine = /^<!-- flux-image-automation end (\{.*\}) -->$/m;
const note = '\n\nThe rest is left out: GitHub takes no longer text. The report of the run holds all of it.';

/**
 * Reads a pull request's body; undefined where it has no managed section, or one whose marker is damaged.
 *
 *     'mine\n<!-- … begin … -->\ntext\n<!-- … end {…} -->' → { before: 'mine\n', managed: 'text', after: '', marker }
 */
export function readBody(body: string): ManagedBody | undefined {
  const text = body.replaceAll('\r\n', '\n');
  const start = text.indexOf(begin);
  if (start === -1) return undefined;
  const rest = text.slice(start + begin.length);
  const end = endLine.exec(rest);
  const marker = end?.[1] === undefined ? undefined : parseMarker(end[1]);
  if (end === null || marker === undefined) return undefined;
  return {
    before: text.slice(0, start),
    managed: rest.slice(0, end.index).trim(),
    after: rest.slice(end.index + end[0].length),
    marker,
  };
}

/**
 * Writes a pull request's body: the managed section anew, all around it as it was. A body without a section keeps its
 * words below the new one.
 */
export function writeBody(text: PullRequestText, head: Sha | undefined): string {
  const old = readBody(text.around);
  const before = old?.before ?? '';
  const after = old?.after ?? (text.around === '' ? '' : `\n\n${withoutMarkers(text.around)}`);
  const end = `<!-- flux-image-automation end ${markerText({ ...text.marker, head })} -->`;
  const room = longestBody - before.length - after.length - begin.length - end.length - 4;
  return `${before}${begin}\n\n${fittingManaged(text.managed, room)}\n\n${end}${after}`;
}

/** The managed text as `writeBody` would write it around these words; two texts that agree in this need no update. */
export function managedAsWritten(text: PullRequestText, head: Sha | undefined): string {
  return readBody(writeBody(text, head))?.managed ?? '';
}

/** Cuts between lines, so that no table row or tag is left open. */
function fittingManaged(text: string, room: number): string {
  const safe = withoutMarkers(text).trim();
  const most = Math.max(room, shortestManaged);
  if (safe.length <= most) return safe;
  return safe.slice(0, Math.max(0, safe.lastIndexOf('\n', most - note.length))) + note;
}

function withoutMarkers(text: string): string {
  return text.replaceAll('<!-- flux-image-automation', '<!-- ');
}

/** `<`, `>` and `-` are escaped: a title that says `-->` must not end the comment and become markup. */
function markerText(marker: Marker): string {
  return JSON.stringify(marker).replace(/[<>-]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}

function parseMarker(text: string): Marker | undefined {
  const data = parseJson(text);
  if (typeof data !== 'object' || data === null) return undefined;
  const field = (name: string): unknown => new Map<string, unknown>(Object.entries(data)).get(name);
  const word = (name: string): string => {
    const value = field(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    changes: word('changes'),
    title: word('title'),
    head: parseSha(word('head')),
    dressed: word('dressed'),
    family: word('family'),
    retired: field('retired') === true,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

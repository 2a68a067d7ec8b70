import { commitPattern, isCommit, literal, type Reading, type Scheme } from './scheme.ts';

/** Whole numbers of so many digits are more than float64 tells apart; as text of one length they order alike. */
const tooPrecise = 16;
const date = /^(?<before>.*?)(?<date>\d{4}-\d{2}-\d{2})(?<after>.*)$/;
const moment = /^\d{8}[Tt]\d{6}[Zz]?$/;

/**
 * Reads a tag as one of a series that counts up: by a date, a time or a build number.
 *
 *     'main-0a1b2c3-1714564800' → '^main-[a-f0-9]{7,40}-(?P<number>[0-9]+)$', numerical
 *     '2024-05-01' → '^(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})$', alphabetical
 */
export const seriesScheme: Reading = (tag, listed) => {
  if (/^\d+$/.test(tag) && listed.some((other) => other.startsWith(`${tag}.`))) return undefined;
  return dateScheme(tag) ?? bestOf(numberSchemes(tag), listed);
};

function dateScheme(tag: string): Scheme | undefined {
  const groups = date.exec(tag)?.groups;
  if (groups === undefined) return undefined;
  const [before, after] = [groups['before'] ?? '', groups['after'] ?? ''].map((text) => around(text.split(/([-_])/)));
  return ordered('alphabetical', 'date', `^${before ?? ''}(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})${after ?? ''}$`);
}

/** One scheme for each part that may be the number that counts up. */
function numberSchemes(tag: string): readonly Scheme[] {
  const parts = tag.split(/([-_])/);
  return parts.flatMap((part, index) => {
    const pattern = (group: string): string =>
      `^${around(parts.slice(0, index))}(?P<number>${group})${around(parts.slice(index + 1))}$`;
    if (moment.test(part)) {
      const shape = part.replace(/\d{8}/, '[0-9]{8}').replace(/\d{6}(?=\D?$)/, '[0-9]{6}');
      return [ordered('alphabetical', 'time', pattern(shape))];
    }
    if (!/^\d+$/.test(part)) return [];
    return part.length >= tooPrecise
      ? [ordered('alphabetical', 'time', pattern(`[0-9]{${part.length}}`))]
      : [ordered('numerical', part.length >= 8 ? 'time' : 'build number', pattern('[0-9]+'))];
  });
}

/** A hash of digits only looks like a number: beside the one that counts up, long numbers are taken for hashes. */
function around(parts: readonly string[]): string {
  return parts
    .map((part) => (isCommit(part) || /^\d{7,40}$/.test(part) ? commitPattern(part) : literal(part)))
    .join('');
}

/** The scheme that takes in most of the list; of equals the last, for what counts up mostly stands at the end. */
function bestOf(schemes: readonly Scheme[], listed: readonly string[]): Scheme | undefined {
  const sizes = schemes.map(({ filter }) => {
    // The patterns above are built of classes and words, which JavaScript reads as RE2 does.
    const pattern = new RegExp(filter?.pattern.replace('(?P<', '(?<') ?? '');
    return listed.filter((tag) => pattern.test(tag)).length;
  });
  const most = Math.max(...sizes);
  return schemes.findLast((_, index) => sizes[index] === most);
}

function ordered(kind: 'alphabetical' | 'numerical', what: string, pattern: string): Scheme {
  const extract = pattern.includes('(?P<date>') ? '$date' : '$number';
  return {
    rule: { kind, order: 'asc' },
    filter: { pattern, extract },
    digestReflection: 'Never',
    reason: `holds a ${what}, and the greatest is the newest`,
    label: pattern.replaceAll(/\(\?P<(\w+)>|\[[^\]]*\]|\{[^}]*\}|[^A-Za-z0-9]/g, '-$1'),
  };
}

import { refuse, type Source } from './context.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const largest = 100;

function cursorAt(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString('base64url');
}

function indexOf(cursor: string | null | undefined, otherwise: number): number {
  if (cursor === null || cursor === undefined) return otherwise;
  const found = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (found === null) throw refuse('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(found[1]);
}

/** GitHub's two refusals, which a schema alone would not give. */
function checkBounds(field: string, { first, last }: PageArguments): void {
  const size = first ?? last;
  if (size === null || size === undefined)
    throw refuse(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
    );
  if (size > largest) {
    const name = first === null || first === undefined ? 'last' : 'first';
    throw refuse(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${field}\` connection exceeds the \`${name}\` limit of ${largest} records.`,
    );
  }
}

/** A page of a list, in Relay's form. https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api */
export function connection<T>(
  field: string,
  items: readonly T[],
  args: PageArguments,
  node: (item: T) => Source,
): Source {
  checkBounds(field, args);
  const from = indexOf(args.after, -1) + 1;
  const to = indexOf(args.before, items.length);
  const start = args.first === null || args.first === undefined ? Math.max(from, to - (args.last ?? 0)) : from;
  const end = args.first === null || args.first === undefined ? to : Math.min(to, from + args.first);
  const shown = items.slice(start, end);
  return {
    totalCount: items.length,
    nodes: () => shown.map(node),
    edges: () => shown.map((item, index) => ({ cursor: cursorAt(start + index), node: node(item) })),
    pageInfo: {
      startCursor: shown.length === 0 ? null : cursorAt(start),
      endCursor: shown.length === 0 ? null : cursorAt(start + shown.length - 1),
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
    },
  };
}

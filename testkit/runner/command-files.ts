/** What was written to GITHUB_OUTPUT and its like. */
export interface Assignments {
  readonly values: Readonly<Record<string, string>>;
  readonly violations: readonly string[];
}

interface Open {
  readonly name: string;
  readonly delimiter: string;
  readonly lines: string[];
}

/** Reads `name=value` and `name<<DELIMITER` … `DELIMITER`. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function parseAssignments(text: string, file: string): Assignments {
  const values: Record<string, string> = {};
  const violations: string[] = [];
  let open: Open | undefined;
  for (const line of text.split('\n').map((each) => each.replace(/\r$/, ''))) {
    if (open !== undefined) {
      if (line === open.delimiter) {
        values[open.name] = open.lines.join('\n');
        open = undefined;
      } else open.lines.push(line);
      continue;
    }
    open = begin(line, values, (problem) => violations.push(`${file}: ${problem}`));
  }
  if (open !== undefined) violations.push(`${file}: the value of ${open.name} has no end`);
  return { values, violations };
}

/** Takes a line outside of any value; gives the value that it opens, if it opens one. */
function begin(line: string, values: Record<string, string>, complain: (problem: string) => void): Open | undefined {
  if (line === '') return undefined;
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  if (heredoc >= 0 && (equals < 0 || heredoc < equals))
    return { name: line.slice(0, heredoc), delimiter: line.slice(heredoc + 2), lines: [] };
  if (equals < 0) complain(`Invalid format '${line}'`);
  else values[line.slice(0, equals)] = line.slice(equals + 1);
  return undefined;
}

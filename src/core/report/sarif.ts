import { severityOf, type ProblemCode, type Severity } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';
import type { Report } from './report.ts';

/** What code scanning shows a problem at that has no place: it refuses a result without one. */
const nowhere = '.github/image-automation.yaml';

/**
 * Gives the problems as a SARIF 2.1.0 log, which GitHub's code scanning takes
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0, https://docs.github.com/code-security/code-scanning).
 *
 *     policy/unused at a.yaml:8 → { ruleId: 'policy/unused', level: 'warning', locations: [a.yaml, startLine 8], … }
 */
export function sarifOf(report: Report): object {
  const codes = [...new Set(report.problems.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'flux-image-automation', rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: report.problems.map((problem) => resultOf(problem, codes.indexOf(problem.code))),
      },
    ],
  };
}

const levelOf = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>;

function ruleOf(code: ProblemCode): object {
  return {
    id: code,
    shortDescription: { text: code },
    help: { text: `The heading "${code}" in docs/problems.md says what it means and what to do.` },
    defaultConfiguration: { level: levelOf[severityOf[code]] },
  };
}

function resultOf({ code, severity, message, hint, at }: Problem, ruleIndex: number): object {
  const region = at?.line === undefined ? {} : { region: regionOf(at.line, at.column) };
  return {
    ruleId: code,
    ruleIndex,
    level: levelOf[severity],
    message: { text: hint === undefined ? message : `${message}. ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(at?.file ?? nowhere) }, ...region } }],
  };
}

function regionOf(startLine: number, startColumn: number | undefined): object {
  return startColumn === undefined ? { startLine } : { startLine, startColumn };
}

/** RFC 3986: a name with a colon before its first slash would be read as a scheme. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

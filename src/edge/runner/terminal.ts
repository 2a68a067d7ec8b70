import { problemText, reportText, type Ink, type Paint } from '../../core/report/text.ts';
import type { Report } from '../../core/report/report.ts';
import { printable } from '../../core/text/printable.ts';
import type { Runner } from './runner.ts';

const codeOf: Readonly<Record<Ink, number>> = { red: 31, yellow: 33, green: 32, cyan: 36, dim: 2, bold: 1 };

/** Speaks to a person at a terminal: the report on standard output, progress on standard error. */
export function openTerminal(env: NodeJS.ProcessEnv, out: NodeJS.WriteStream, err: NodeJS.WriteStream): Runner {
  const paint = out.isTTY && (env['NO_COLOR'] ?? '') === '' ? colour : plain;
  const say = (line: string): void => void err.write(`${printable(line)}\n`);
  return {
    progress: {
      group: say,
      endGroup: () => undefined,
      info: (line) => {
        say(`  ${line}`);
      },
    },
    mask: () => undefined,
    present: (report: Report) => {
      out.write(reportText(report, paint));
      return Promise.resolve();
    },
    explain: (problem) => {
      err.write(`${problemText(problem, paint)}\n`);
    },
  };
}

/** Leaves a text without colour. */
export const plain: Paint = (_ink, text) => text;

const colour: Paint = (ink, text) => `\u001b[${codeOf[ink]}m${text}\u001b[0m`;

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import { annotationsOf } from '../../core/report/annotations.ts';
import { outputsOf } from '../../core/report/outputs.ts';
import type { Report } from '../../core/report/report.ts';
import { summaryMarkdown } from '../../core/report/summary.ts';
import { reportText } from '../../core/report/text.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { printable } from '../../core/text/printable.ts';
import type { Runner } from './runner.ts';
import { plain } from './terminal.ts';

/** A job's outputs may hold 1 MB; a step that sets more fails the job. */
const largestOutput = 900_000;

/** Speaks to the GitHub Actions runner by its workflow commands and file commands. */
export function openActions(env: NodeJS.ProcessEnv): Runner {
  return {
    progress: {
      group: (title) => {
        core.startGroup(printable(title));
      },
      endGroup: () => {
        core.endGroup();
      },
      info: (line) => {
        say(printable(line));
      },
    },
    mask: (secret) => {
      core.setSecret(secret);
    },
    present: async (report) => {
      printFenced(reportText(report, plain));
      annotate(report.problems);
      setOutputs(report, env);
      if (existsSync(env['GITHUB_STEP_SUMMARY'] ?? '')) await core.summary.addRaw(summaryMarkdown(report)).write();
    },
    explain: (problem) => {
      annotate([problem]);
    },
  };
}

/** Quoted text may hold a command: the runner obeys `::…` where a line begins, and the old `##[…]` wherever it stands. */
function say(line: string): void {
  if (/^\s*::|##\[/.test(line)) printFenced(line);
  else core.info(line);
}

/** A file's name may begin with `::`. Between these two lines the runner obeys no command that the text may hold. */
function printFenced(text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}

function annotate(problems: readonly Problem[]): void {
  const { shown, more } = annotationsOf(problems);
  for (const problem of shown) core[problem.severity](annotationText(problem), annotationPlace(problem));
  for (const severity of ['error', 'warning', 'notice'] as const) {
    if (more[severity] > 0) core[severity](`and ${more[severity]} more of this kind, in the summary and the log`);
  }
}

function annotationText(problem: Problem): string {
  return printable(problem.hint === undefined ? problem.message : `${problem.message}. ${problem.hint}`);
}

function annotationPlace(problem: Problem): core.AnnotationProperties {
  const { at } = problem;
  return {
    title: problem.code,
    ...(at === undefined ? {} : { file: at.file }),
    ...(at?.line === undefined ? {} : { startLine: at.line }),
    ...(at?.column === undefined ? {} : { startColumn: at.column }),
  };
}

function setOutputs(report: Report, env: NodeJS.ProcessEnv): void {
  // Without the file, @actions/core falls back to a command that runners no longer obey, and prints the value.
  if (!existsSync(env['GITHUB_OUTPUT'] ?? '')) return;
  for (const [name, value] of Object.entries(outputsOf(report))) {
    const fits = value.length <= largestOutput;
    if (!fits)
      core.warning(
        `The output "${name}" is left empty: it would pass GitHub's limit of 1 MB. Set report-file and read that.`,
      );
    core.setOutput(name, fits ? value : '');
  }
}

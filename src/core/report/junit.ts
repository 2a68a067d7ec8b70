import type { TestResult } from '../policy-test/policy-test.ts';
import type { Problem } from '../problem/problem.ts';
import type { Report } from './report.ts';
import { placeText } from './place-text.ts';

/**
 * Writes the tests as JUnit XML, as the readers of CI systems take it. A problem that is no test's failure, such as a
 * test file that cannot be read, is a case of its own with an error: without it a broken file would look like none.
 */
export function junitXml(report: Report): string {
  const tests = report.tests ?? [];
  const errors = report.problems.filter(({ code, severity }) => code !== 'test/failed' && severity === 'error');
  const failures = tests.filter(({ passed }) => !passed).length;
  const amounts = `tests="${tests.length + errors.length}" failures="${failures}" errors="${errors.length}"`;
  const whyOf = (test: TestResult): Problem | undefined =>
    report.problems.find(({ code, at }) => code === 'test/failed' && isSamePlace(at, test.at));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${amounts}>`,
    `  <testsuite name="flux-image-automation" ${amounts}>`,
    ...tests.map((test) => testCase(test, whyOf(test))),
    ...errors.map(errorCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function isSamePlace(one: Problem['at'], other: Problem['at']): boolean {
  return one?.file === other?.file && one?.line === other?.line && one?.column === other?.column;
}

function testCase({ name, at, passed }: TestResult, why: Problem | undefined): string {
  const opening = `    <testcase name="${escaped(name)}" classname="${escaped(at.file)}" file="${escaped(at.file)}" line="${at.line ?? 1}"`;
  return passed ? `${opening}/>` : `${opening}>${fault('failure', why)}</testcase>`;
}

function errorCase(problem: Problem): string {
  const file = problem.at === undefined ? '' : placeText(problem.at);
  return `    <testcase name="${escaped(problem.code)}" classname="${escaped(file)}">${fault('error', problem)}</testcase>`;
}

function fault(element: 'failure' | 'error', problem: Problem | undefined): string {
  const { message = '', hint = '', code = '' } = problem ?? {};
  return `<${element} type="${code}" message="${escaped(message)}">${escaped(hint)}</${element}>`;
}

const named: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** XML 1.0 can hold no control character, lone surrogate or U+FFFE, not even as a reference. */
function escaped(text: string): string {
  return text
    .replace(/[<>&"]/g, (mark) => named[mark] ?? mark)
    .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

import { reportJson } from './json.ts';
import { junitXml } from './junit.ts';
import type { Report } from './report.ts';
import { sarifOf } from './sarif.ts';

/**
 * Writes the report as a file of this name holds it: SARIF for `.sarif`, JUnit for `.xml`, and else JSON.
 *
 *     'check.sarif' → SARIF 2.1.0    'report.json' → the report
 */
export function reportFile(name: string, report: Report): string {
  if (name.endsWith('.xml')) return junitXml(report);
  return `${JSON.stringify(name.endsWith('.sarif') ? sarifOf(report) : reportJson(report), undefined, 2)}\n`;
}

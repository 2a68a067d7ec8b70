import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { ReportJson } from '../../src/core/report/json.ts';

let known: ValidateFunction<ReportJson> | undefined;

/** Says whether a value is a report as schemas/report.schema.json describes it; `errors` say why not. */
export function isReport(): ValidateFunction<ReportJson> {
  const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object;
  known ??= new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile<ReportJson>(schema);
  return known;
}

/** Every report that a scenario sees is held against the schema. */
export function readReport(text: string): ReportJson {
  const report: unknown = JSON.parse(text);
  const check = isReport();
  if (check(report)) return report;
  const faults = (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
  throw new Error(`The report is not what its schema says:\n${faults.join('\n')}`);
}

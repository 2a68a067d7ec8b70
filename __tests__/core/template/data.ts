import { readFileSync } from 'node:fs';
import { messageDataOf, type MessageInput } from '../../../src/core/template/message-data.ts';
import type { Limits } from '../../../src/core/template/meter.ts';
import { TemplateError } from '../../../src/core/template/template-error.ts';
import { parseTemplate } from '../../../src/core/template/template.ts';
import { toBytes } from '../../../src/core/template/text/utf8.ts';
import { dictOf, listOf, type Value } from '../../../src/core/template/values.ts';
import { semver } from './semver.ts';

interface FluxData {
  automationObject: MessageInput['automation'];
  values: MessageInput['values'];
  fileChanges: MessageInput['changes'];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../conformance/vectors/${name}`, import.meta.url), 'utf8'));

/** What Go's encoding/json makes of JSON. */
function valueOf(json: unknown): Value {
  if (typeof json === 'string') return toBytes(json);
  if (typeof json === 'number' || typeof json === 'boolean') return json;
  if (Array.isArray(json)) return listOf(json.map(valueOf));
  if (typeof json !== 'object' || json === null) return null;
  return dictOf(Object.entries(json).map(([name, value]) => [toBytes(name), valueOf(value)] as const));
}

const flux = read('template-flux-data.json') as FluxData;

/** The data of the vectors, made anew for each use: a template can change its dictionaries. */
export function dataOf(name: 'core' | 'flux'): Value {
  if (name === 'core') return valueOf(read('template-core-data.json'));
  return messageDataOf({ automation: flux.automationObject, values: flux.values, changes: flux.fileChanges });
}

/** Runs a template as Flux would, on the vectors' data. */
export function render(text: string, name: 'core' | 'flux' = 'flux', limits?: Limits): string {
  return parseTemplate('commit message', text, semver).execute(dataOf(name), limits);
}

/** Gives the error of a template that must fail. */
export function errorOf(text: string, name: 'core' | 'flux' = 'flux', limits?: Limits): TemplateError {
  try {
    render(text, name, limits);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error(`${text} did not fail`);
}

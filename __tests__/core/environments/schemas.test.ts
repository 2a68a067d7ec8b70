import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfiguration } from '../../../src/core/environments/read-configuration.ts';
import { readHolds } from '../../../src/core/environments/read-holds.ts';
import { documents, holdsDocuments } from './documents.ts';

const schemaOf = (name: string): object => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
const validatorOf = (name: string): ValidateFunction =>
  new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schemaOf(name));

describe('the schema and the reader of the configuration agree', () => {
  const isValid = validatorOf('image-automation');
  it.each(documents)('on %s', (text, expected) => {
    const reader = readConfiguration({ path: 'c.yaml', text }).configuration !== undefined;
    expect({ reader, schema: isValid(parse(text)) }).toEqual({ reader: expected, schema: expected });
  });
});

describe('the schema and the reader of holds agree', () => {
  const isValid = validatorOf('image-holds');
  it.each(holdsDocuments)('on %s', (text, expected) => {
    const reader = readHolds({ path: 'h.yaml', text }).holds !== undefined;
    expect({ reader, schema: isValid(parse(text)) }).toEqual({ reader: expected, schema: expected });
  });
});

describe('every key has a description', () => {
  it.each(['image-automation', 'image-holds'])('in %s', (name) => {
    expect(undescribed(schemaOf(name), '')).toEqual([]);
  });
});

/** The keys of a schema, wherever they stand, that neither have a description nor are a bare reference to one. */
function undescribed(node: unknown, trail: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const within = undescribed(value, `${trail}.${key}`);
    if (key !== 'properties' || typeof value !== 'object' || value === null) return within;
    const bare = Object.entries(value).filter(
      ([, property]: [string, object]) => !('description' in property || '$ref' in property),
    );
    return [...within, ...bare.map(([property]) => `${trail}.${property}`)];
  });
}

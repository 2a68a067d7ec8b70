import { readFileSync } from 'node:fs';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** One operation of GitHub's OpenAPI description. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Where GitHub's answers send the reader of an error. */
  readonly documentation: string;
  /** Where it stands in the description, as a JSON pointer. */
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  readonly hasBody: boolean;
  readonly bodyRequired: boolean;
  /** The documented answers: status → JSON pointer of the schema, or null for an answer without one. */
  readonly responses: ReadonlyMap<number, string | null>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly pointer: string;
}

export interface Found {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

function textAt(value: JsonObject, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectAt(value: Json | undefined, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

interface Loaded {
  readonly document: JsonObject;
  readonly routes: readonly { readonly pattern: RegExp; readonly operation: Operation }[];
}

let loaded: Loaded | undefined;

/** Reads the description once in a process. */
function load(): Loaded {
  if (loaded !== undefined) return loaded;
  const document = JSON.parse(readFileSync(new URL('../github-openapi.json', import.meta.url), 'utf8')) as JsonObject;
  const routes = Object.entries(objectAt(document, 'paths')).flatMap(([path, methods]) =>
    Object.keys(isObject(methods) ? methods : {}).map((method) => {
      const operation = operationAt(document, path, method);
      return { pattern: patternOf(operation), operation };
    }),
  );
  loaded = { document, routes: routes.toSorted((a, b) => literals(b.operation.path) - literals(a.operation.path)) };
  return loaded;
}

export function description(): JsonObject {
  return load().document;
}

export function operations(): readonly Operation[] {
  return load().routes.map((route) => route.operation);
}

/** Finds the operation of a request; the path is without `/api/v3`, still encoded, and without query. */
export function operationFor(method: string, path: string): Found | undefined {
  for (const { pattern, operation } of load().routes) {
    const match = operation.method === method ? pattern.exec(path) : null;
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(
      ([name, value]) => [name, decodeURIComponent(value)] as const,
    );
    return { operation, params: Object.fromEntries(params) };
  }
  return undefined;
}

function literals(path: string): number {
  return path.replace(/\{\w+\}/g, '').length;
}

/** Names of references and files hold slashes; and the content of the root has an empty path. */
function patternOf(operation: Operation): RegExp {
  const source = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    if (name === 'path') return '(?<path>.*)';
    return ['ref', 'branch', 'basehead'].includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
  });
  return new RegExp(`^${source}$`);
}

function escapePointer(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Follows one `$ref`: the pointer of what it names, and the thing itself. */
function resolved(document: JsonObject, pointer: string, value: JsonObject): readonly [string, JsonObject] {
  const reference = value['$ref'];
  if (typeof reference !== 'string') return [pointer, value];
  const [, , kind = '', name = ''] = reference.split('/');
  return [reference.slice(1), objectAt(objectAt(objectAt(document, 'components'), kind), name)];
}

function operationAt(document: JsonObject, path: string, method: string): Operation {
  const pointer = `/paths/${escapePointer(path)}/${method}`;
  const raw = objectAt(objectAt(objectAt(document, 'paths'), path), method);
  const body = objectAt(raw, 'requestBody');
  return {
    id: textAt(raw, 'operationId'),
    method: method.toUpperCase(),
    path,
    documentation: textAt(objectAt(raw, 'externalDocs'), 'url'),
    pointer,
    parameters: parametersOf(document, pointer, raw),
    hasBody: raw['requestBody'] !== undefined,
    bodyRequired: body['required'] === true,
    responses: responsesOf(document, pointer, objectAt(raw, 'responses')),
  };
}

function parametersOf(document: JsonObject, pointer: string, raw: JsonObject): readonly Parameter[] {
  const listed = Array.isArray(raw['parameters']) ? (raw['parameters'] as readonly JsonObject[]) : [];
  return listed.map((item, index) => {
    const [at, parameter] = resolved(document, `${pointer}/parameters/${index}`, item);
    const place = textAt(parameter, 'in');
    if (place !== 'path' && place !== 'query' && place !== 'header') throw new Error(`A parameter in ${place}`);
    return {
      name: textAt(parameter, 'name'),
      in: place,
      required: parameter['required'] === true,
      pointer: `${at}/schema`,
    };
  });
}

function responsesOf(document: JsonObject, pointer: string, raw: JsonObject): ReadonlyMap<number, string | null> {
  return new Map(
    Object.entries(raw).map(([status, value]) => {
      const [at, response] = resolved(document, `${pointer}/responses/${status}`, isObject(value) ? value : {});
      const content = objectAt(response, 'content');
      const media = ['application/json', ...Object.keys(content)].find((name) => name in content);
      return [Number(status), media === undefined ? null : `${at}/content/${escapePointer(media)}/schema`];
    }),
  );
}

import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { description, isObject, type Found, type Json, type JsonObject, type Operation } from './description.ts';

/** What a request was found to be, before anything is done for it. */
export interface Verdict {
  /** Said by the schema alone, for `violations`. */
  readonly violations: readonly string[];
  /** GitHub's own first words about it, where it would refuse the request; undefined: it would not. */
  readonly refusal: string | undefined;
}

/** Answers that any operation may give, though the description names them for few. */
const universal: readonly number[] = [304, 400, 401, 403, 404, 422, 429, 500, 502, 503, 504];

/**
 * OpenAPI 3.0 says `nullable: true` where JSON Schema says `type: [..., 'null']`. GitHub's `oneOf` are alternatives that
 * often overlap (a plain error is also one of rules), so that its own answers would fail; they are read as `anyOf`.
 */
function asJsonSchema(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(asJsonSchema);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !['nullable', 'discriminator', 'externalDocs'].includes(key));
  const schema: JsonObject = Object.fromEntries(
    entries.map(([key, item]) => [key === 'oneOf' ? 'anyOf' : key, asJsonSchema(item ?? null)]),
  );
  return value['nullable'] === true ? orNull(schema) : schema;
}

function orNull(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema;
  if (typeof type !== 'string') return { anyOf: [{ type: 'null' }, schema] };
  const widened = { ...schema, type: [type, 'null'] };
  return Array.isArray(values) ? { ...widened, enum: [...(values as readonly Json[]), null] } : widened;
}

interface Compiled {
  readonly strict: Ajv;
  /** For path and query, where everything is text. */
  readonly coercing: Ajv;
}

let compiled: Compiled | undefined;
const validators = new Map<string, ValidateFunction>();

function newAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes, validateSchema: false, verbose: true });
  addFormats.default(ajv);
  for (const format of ['repo.nwo', 'timestamp', 'int64']) ajv.addFormat(format, true);
  // GitHub sends an empty text where there is no address.
  ajv.addFormat('uri', (text: string) => text === '' || URL.canParse(text));
  const document = asJsonSchema(description());
  ajv.addSchema(isObject(document) ? { ...document } : {}, 'github');
  return ajv;
}

/** Compiles schemas as they are needed, once in a process. */
function validator(pointer: string, coercing: boolean): ValidateFunction {
  const key = `${pointer} ${String(coercing)}`;
  const known = validators.get(key);
  if (known !== undefined) return known;
  compiled ??= { strict: newAjv(false), coercing: newAjv(true) };
  const ajv = coercing ? compiled.coercing : compiled.strict;
  const made = ajv.compile({ $ref: `github#${encodeURI(pointer).replaceAll('{', '%7B').replaceAll('}', '%7D')}` });
  validators.set(key, made);
  return made;
}

function complaints(validate: ValidateFunction, value: unknown, about: string): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const more = JSON.stringify(error.params);
    return `${about}${error.instancePath} ${error.message ?? 'is wrong'} ${more}`;
  });
}

/** Judges a request by the description: path, query, and every byte of the body. */
export function judgeRequest(found: Found, query: URLSearchParams, body: Json | undefined): Verdict {
  const { operation, params } = found;
  const violations = [
    ...judgeParameters(operation, 'path', new Map(Object.entries(params))),
    ...judgeParameters(operation, 'query', new Map(query)),
    ...judgePageSize(query),
    ...judgeBody(operation, body),
  ];
  return { violations, refusal: bodyRefusal(operation, body) };
}

function judgeParameters(operation: Operation, place: 'path' | 'query', given: ReadonlyMap<string, string>): string[] {
  const known = new Map(operation.parameters.filter((item) => item.in === place).map((item) => [item.name, item]));
  const unknown = [...given.keys()].filter((name) => !known.has(name));
  const missing = [...known.values()].filter((item) => item.required && !given.has(item.name));
  const wrong = [...given].flatMap(([name, value]) => {
    const parameter = known.get(name);
    return parameter === undefined ? [] : complaints(validator(parameter.pointer, true), value, `${place} ${name}`);
  });
  return [
    ...unknown.map((name) => `${place} ${name} is not a parameter`),
    ...missing.map((item) => `${place} ${item.name} is missing`),
    ...wrong,
  ];
}

/** GitHub would silently give 100. */
function judgePageSize(query: URLSearchParams): string[] {
  const size = Number(query.get('per_page') ?? 30);
  return size >= 1 && size <= 100 ? [] : [`query per_page ${size} is not between 1 and 100`];
}

function judgeBody(operation: Operation, body: Json | undefined): string[] {
  if (!operation.hasBody) return body === undefined ? [] : ['body is sent, and none is taken'];
  if (body === undefined) return operation.bodyRequired ? ['body is missing'] : [];
  const pointer = `${operation.pointer}/requestBody/content/application~1json/schema`;
  return [...complaints(validator(pointer, false), body, 'body'), ...unknownProperties(pointer, body)];
}

/** The description allows any further property; a misspelt one must not pass for that. */
function unknownProperties(pointer: string, body: Json): string[] {
  const schema = pointer.split('/').slice(1).reduce<Json | undefined>(descend, description());
  if (!isObject(schema) || !isObject(schema['properties']) || !isObject(body)) return [];
  const { properties } = schema;
  return Object.keys(body)
    .filter((name) => !(name in properties))
    .map((name) => `body ${name} is not a property`);
}

function descend(value: Json | undefined, part: string): Json | undefined {
  return isObject(value) ? value[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
}

/** `Invalid request.\n\n"sha" wasn't supplied.` and `For 'properties/x', 1 is not a string.`: the first is xorbitsai/xagent#2403, the second from memory. */
function bodyRefusal(operation: Operation, body: Json | undefined): string | undefined {
  if (!operation.hasBody) return undefined;
  const validate = validator(`${operation.pointer}/requestBody/content/application~1json/schema`, false);
  if (body === undefined ? !operation.bodyRequired : validate(body)) return undefined;
  const lines = (body === undefined ? [] : (validate.errors ?? [])).map((error) => {
    const missing = (error.params as { missingProperty?: string }).missingProperty;
    if (missing !== undefined) return `"${missing}" wasn't supplied.`;
    const at = error.instancePath.split('/').slice(1).join('/properties/');
    const wanted = (error.params as { type?: string }).type;
    const wrong =
      wanted === undefined
        ? (error.message ?? 'the value is wrong')
        : `${JSON.stringify(error.data)} is not a ${wanted}`;
    return `For 'properties/${at}', ${wrong}.`;
  });
  return ['Invalid request.', ...new Set(lines)].join('\n\n');
}

/** Judges the stand-in's own answer: a status that GitHub documents, and a body as it documents it. */
export function judgeResponse(operation: Operation, status: number, body: unknown): string[] {
  const documented = operation.responses.get(status);
  if (documented === undefined) {
    if (status < 400) return [`answer ${status} is not documented`];
    return universal.includes(status) || operation.responses.size === 0
      ? judgeError(body)
      : [`answer ${status} is not documented`];
  }
  if (documented === null)
    return status >= 400 ? judgeError(body) : body === undefined ? [] : [`answer ${status} has a body`];
  return complaints(validator(documented, false), body, `answer ${status}`);
}

function judgeError(body: unknown): string[] {
  return isObject(body) && typeof body['message'] === 'string' ? [] : ['an error without a message'];
}

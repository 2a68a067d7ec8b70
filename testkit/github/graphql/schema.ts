import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { buildASTSchema, GraphQLError, isScalarType, parse, valueFromASTUntyped, type GraphQLSchema } from 'graphql';
import { isRefName } from '../git/refs.ts';
import { isBase64 } from '../git/base64.ts';

let built: GraphQLSchema | undefined;

/** What the scalars of GitHub's schema take; the schema itself cannot say it. */
const checks: Readonly<Record<string, (text: string) => boolean>> = {
  Base64String: isBase64,
  GitObjectID: (text) => /^[0-9a-f]{40}$/.test(text),
  GitRefname: (text) => text.startsWith('refs/') && isRefName(text),
  DateTime: (text) => !Number.isNaN(Date.parse(text)),
  URI: (text) => URL.canParse(text),
};

/** GitHub's own schema, built once in a process and only when a query comes: it takes a fifth of a second. */
export function githubSchema(): GraphQLSchema {
  if (built !== undefined) return built;
  const home = findPackageJSON('@octokit/graphql-schema', import.meta.url);
  const text = readFileSync(new URL('schema.graphql', `file://${home ?? ''}`), 'utf8');
  // assumeValid: GitHub publishes it, and proving it again takes as long as building it.
  built = buildASTSchema(parse(text, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
  for (const [name, check] of Object.entries(checks)) guardScalar(built, name, check);
  return built;
}

function guardScalar(schema: GraphQLSchema, name: string, check: (text: string) => boolean): void {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`GitHub's schema has no scalar ${name}`);
  type.parseValue = (value) => {
    if (typeof value === 'string' && check(value)) return value;
    throw new GraphQLError(`${JSON.stringify(value)} is not a ${name}`);
  };
  type.parseLiteral = (node, variables) => type.parseValue(valueFromASTUntyped(node, variables));
}

import {
  executeSync,
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLFieldResolver,
} from 'graphql';
import { isObject, type Json } from '../rest/description.ts';
import type { Answer } from '../rest/call.ts';
import type { Actor } from '../store/people.ts';
import { Refusal } from '../store/refusals.ts';
import type { World } from '../store/world.ts';
import type { Context, Source } from './context.ts';
import { mutations, query, sources } from './root.ts';
import { githubSchema } from './schema.ts';

export interface GraphqlRequest {
  readonly body: Json | undefined;
  readonly actor: Actor;
  /** Fields that an older GitHub Enterprise Server does not know yet: `Mutation.updateRefs`. */
  readonly lacks: ReadonlySet<string>;
  readonly violate: (text: string) => void;
}

/** What a request does, in a few words: the mutations by name, or the fields that a query begins with. */
export function graphqlTitle(body: Json | undefined): { readonly title: string; readonly writes: boolean } {
  const document = parsed(textIn(body, 'query'));
  const operation = document instanceof GraphQLError ? undefined : getOperationAST(document, operationName(body));
  if (operation === null || operation === undefined) return { title: '(unreadable)', writes: false };
  const fields = operation.selectionSet.selections.map((item) => (item.kind === Kind.FIELD ? item.name.value : '…'));
  return { title: [...new Set(fields)].join(' '), writes: operation.operation === 'mutation' };
}

function textIn(body: Json | undefined, key: string): string {
  const value = isObject(body) ? body[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function operationName(body: Json | undefined): string | undefined {
  return textIn(body, 'operationName') || undefined;
}

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Takes each field from its object; a field that the object does not have is never a silent null. */
const resolveField: GraphQLFieldResolver<Source, Context> = (source, args, context, info) => {
  const value = source[info.fieldName];
  if (value === undefined) {
    const field = `${info.parentType.name}.${info.fieldName}`;
    context.violate(`GraphQL ${field} is not served`);
    throw new GraphQLError(`The stand-in has no ${field}`);
  }
  return typeof value === 'function' ? (value as (args: unknown, context: Context) => unknown)(args, context) : value;
};

/** As GitHub writes errors: the type beside the message, not under `extensions`. */
function errorShape(error: GraphQLError): object {
  const type = error.originalError instanceof Refusal ? error.originalError.type : undefined;
  return {
    ...(type === undefined ? {} : { type }),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message: error.message,
  };
}

function lackedFields(document: DocumentNode, lacks: ReadonlySet<string>): object[] {
  const found: object[] = [];
  const types = new TypeInfo(githubSchema());
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const typeName = types.getParentType()?.name ?? '';
        if (!lacks.has(`${typeName}.${node.name.value}`)) return;
        found.push({
          extensions: { code: 'undefinedField', typeName, fieldName: node.name.value },
          message: `Field '${node.name.value}' doesn't exist on type '${typeName}'`,
        });
      },
    }),
  );
  return found;
}

/** Answers one GraphQL request; whatever is wrong with it, GitHub answers 200. */
export function answerGraphql(world: World, request: GraphqlRequest): Answer {
  const document = parsed(textIn(request.body, 'query'));
  if (document instanceof GraphQLError) return invalid(request, [document]);
  const lacked = request.lacks.size === 0 ? [] : lackedFields(document, request.lacks);
  if (lacked.length > 0) return { status: 200, body: { errors: lacked } };
  const errors = validate(githubSchema(), document);
  if (errors.length > 0) return invalid(request, errors);
  return run(world, request, document);
}

/** A query that the schema does not allow is a mistake in the program, whatever GitHub would say. */
function invalid(request: GraphqlRequest, errors: readonly GraphQLError[]): Answer {
  for (const error of errors) request.violate(`GraphQL: ${error.message}`);
  return { status: 200, body: { errors: errors.map(errorShape) } };
}

function run(world: World, request: GraphqlRequest, document: DocumentNode): Answer {
  const { body, actor, violate } = request;
  const variables = isObject(body) && isObject(body['variables']) ? body['variables'] : {};
  const name = operationName(body);
  const isMutation = getOperationAST(document, name)?.operation === 'mutation';
  const context: Context = { world, actor, violate, sources };
  const result = executeSync({
    schema: githubSchema(),
    document,
    rootValue: isMutation ? mutations : query,
    contextValue: context,
    variableValues: variables,
    operationName: name ?? null,
    fieldResolver: resolveField,
    typeResolver: (source: Source) => String(source['__typename']),
  });
  const errors = result.errors ?? [];
  errors.filter((error) => error.path === undefined).forEach((error) => { violate(`GraphQL: ${error.message}`); });
  for (const { originalError } of errors)
    if (originalError !== undefined && !(originalError instanceof Refusal) && !(originalError instanceof GraphQLError))
      throw originalError;
  const shaped = errors.length === 0 ? {} : { errors: errors.map(errorShape) };
  return { status: 200, body: { ...(result.data === undefined ? {} : { data: result.data }), ...shaped } };
}

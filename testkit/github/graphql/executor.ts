import {
  executeSync,
  GraphQLError,
  TypeInfo,
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
import { checkedDocument, isMutation, operationIn } from './documents.ts';
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
  const operation = operationIn(checkedDocument(textIn(body, 'query')).document, operationName(body));
  if (operation === undefined) return { title: '(unreadable)', writes: false };
  const fields = operation.selectionSet.selections.map((item) => ('name' in item ? item.name.value : '…'));
  return { title: [...new Set(fields)].join(' '), writes: isMutation(operation) };
}

function textIn(body: Json | undefined, key: string): string {
  const value = isObject(body) ? body[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function operationName(body: Json | undefined): string | undefined {
  return textIn(body, 'operationName') || undefined;
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
  const { document, errors } = checkedDocument(textIn(request.body, 'query'));
  const lacked = document === undefined || request.lacks.size === 0 ? [] : lackedFields(document, request.lacks);
  if (lacked.length > 0) return { status: 200, body: { errors: lacked } };
  if (document === undefined || errors.length > 0) return invalid(request, errors);
  return run(world, request, document);
}

/** A query that the schema does not allow is a mistake in the program, whatever GitHub would say. */
function invalid(request: GraphqlRequest, errors: readonly GraphQLError[]): Answer {
  for (const error of errors) request.violate(`GraphQL: ${error.message}`);
  return { status: 200, body: { errors: errors.map(errorShape) } };
}

function run(world: World, request: GraphqlRequest, document: DocumentNode): Answer {
  const { body, actor, violate } = request;
  const name = operationName(body);
  const context: Context = { world, actor, violate, sources };
  const { data, errors = [] } = executeSync({
    schema: githubSchema(),
    document,
    rootValue: isMutation(operationIn(document, name)) ? mutations : query,
    contextValue: context,
    variableValues: isObject(body) && isObject(body['variables']) ? body['variables'] : {},
    operationName: name ?? null,
    fieldResolver: resolveField,
    typeResolver: (source: Source) => String(source['__typename']),
  });
  errors.forEach((error) => {
    judgeError(error, violate);
  });
  const shaped = errors.length === 0 ? {} : { errors: errors.map(errorShape) };
  return { status: 200, body: { ...(data === undefined ? {} : { data }), ...shaped } };
}

/** An error without a path is about the request itself; one that is no refusal is a mistake of the stand-in. */
function judgeError(error: GraphQLError, violate: (text: string) => void): void {
  const { originalError } = error;
  if (error.path === undefined) violate(`GraphQL: ${error.message}`);
  else if (originalError === undefined || originalError instanceof GraphQLError) return;
  else if (!(originalError instanceof Refusal)) throw originalError;
}

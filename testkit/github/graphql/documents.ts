import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { githubSchema } from './schema.ts';

/** A query that was looked at once: a program sends the same few again and again. */
export interface Checked {
  readonly document: DocumentNode | undefined;
  readonly errors: readonly GraphQLError[];
}

const checked = new Map<string, Checked>();

function check(text: string): Checked {
  try {
    const document = parse(text);
    return { document, errors: validate(githubSchema(), document) };
  } catch (error) {
    if (error instanceof GraphQLError) return { document: undefined, errors: [error] };
    throw error;
  }
}

export function checkedDocument(text: string): Checked {
  const found = checked.get(text) ?? check(text);
  checked.set(text, found);
  return found;
}

export function operationIn(
  document: DocumentNode | undefined,
  name: string | undefined,
): OperationDefinitionNode | undefined {
  return document === undefined ? undefined : (getOperationAST(document, name) ?? undefined);
}

export function isMutation(operation: OperationDefinitionNode | undefined): boolean {
  const kind: string | undefined = operation?.operation;
  return kind === 'mutation';
}

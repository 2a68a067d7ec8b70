import { expect } from 'vitest';
import type { TemplateError } from '../../src/core/template/template-error.ts';

/** The place in an error of Go: the line, and for errors of execution the column. */
export function placeIn(message: string): { kind: string; line: number; column: number | undefined } {
  const [, line = '', column] = /template: commit message:(\d+)(?::(\d+))?:/.exec(message) ?? [];
  const kind = column === undefined ? 'parse' : 'exec';
  return { kind, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

/** Expects an error of the same kind at the same place. */
export function expectSamePlace(error: TemplateError, message: string): void {
  const { kind, line, column } = error;
  expect({ kind, line, column }).toEqual(placeIn(message));
}

/** Functions of sprig that templates may not name here, though Flux lets them. */
export const REFUSED = /\b(?:ago|bcrypt|derivePassword|genPrivateKey)\b/;

import { STATUS_CODES } from 'node:http';
import type { ProblemCode } from '../../core/problem/codes.ts';
import { errorText } from '../../core/registry/error-text.ts';
import { printable } from '../../core/text/printable.ts';
import type { Answer } from './call.ts';

export interface FailureDetails {
  readonly hint?: string;
  /** What Flux says of it: `GET https://…: CODE: message`. */
  readonly flux?: string;
}

/**
 * Why a request did not give what it was made for. It becomes a Problem at the one place that knows what that was: the
 * message is the state found, the end of a sentence.
 */
export class Failure extends Error {
  readonly code: ProblemCode;
  readonly details: FailureDetails;

  constructor(code: ProblemCode, state: string, details: FailureDetails = {}) {
    super(printable(state));
    this.code = code;
    this.details = details;
  }
}

/** Flux's words for an answer that is an error. */
export function answerText(answer: Answer): string {
  return errorText({
    method: answer.method,
    url: answer.url,
    status: answer.status,
    phrase: STATUS_CODES[answer.status] ?? '',
    body: answer.body.toString('utf8'),
  });
}

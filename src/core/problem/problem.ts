import { severityOf, type ProblemCode, type Severity } from './codes.ts';

/** Where a problem is: a file of the workspace (path relative to its root), with line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What Flux itself would set on the object's Ready condition, so that its users can search for the text they know. */
export interface FluxCondition {
  readonly reason: string;
  readonly message: string;
}

export interface ProblemDetails {
  readonly at?: Place | undefined;
  /** The way out: what to write, set or run. */
  readonly hint?: string | undefined;
  /** `namespace/name` of the policy that cannot be followed because of this. */
  readonly policy?: string | undefined;
  readonly flux?: FluxCondition | undefined;
  readonly severity?: Severity | undefined;
  readonly cause?: unknown;
}

/**
 * Something that a user can mend. Anything else that is thrown is a bug of ours.
 *
 * The message reads: *Cannot* + verb + quoted subject + colon + the state found (and what is wanted), no final stop.
 *
 *     new Problem('registry/not-found', 'Cannot list the tags of "ghcr.io/org/app": the registry answers 404 …')
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly at: Place | undefined;
  readonly hint: string | undefined;
  readonly policy: string | undefined;
  readonly flux: FluxCondition | undefined;

  constructor(code: ProblemCode, message: string, details: ProblemDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.severity = details.severity ?? severityOf[code];
    this.at = details.at;
    this.hint = details.hint;
    this.policy = details.policy;
    this.flux = details.flux;
  }

  /** The same problem with details added: an outer layer often knows the place or the policy that an inner one does not. */
  with(details: ProblemDetails): Problem {
    return new Problem(this.code, this.message, {
      at: details.at ?? this.at,
      hint: details.hint ?? this.hint,
      policy: details.policy ?? this.policy,
      flux: details.flux ?? this.flux,
      severity: details.severity ?? this.severity,
      cause: this.cause,
    });
  }
}

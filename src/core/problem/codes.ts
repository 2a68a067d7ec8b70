export type Severity = 'error' | 'warning' | 'notice';

/**
 * Every problem a user can meet, with its usual severity. A code is a path: the first part is the thing that is
 * wrong. Each has a heading of the same text in docs/problems.md; a rule test holds the two together.
 */
export const severityOf = {
  'usage/unknown-mode': 'error',
  'usage/unknown-flag': 'error',
  'usage/malformed-input': 'error',
  'usage/missing-input': 'error',

  'workspace/path-missing': 'error',
  'workspace/path-outside': 'error',
  'workspace/unreadable': 'error',
  'workspace/not-a-repository': 'error',

  'file/too-large': 'warning',
  'file/not-utf8': 'warning',
  'file/invalid-yaml': 'warning',
  'file/link-outside': 'warning',

  'kustomize/missing-tool': 'error',
  'kustomize/failed': 'error',

  'object/unknown-version': 'warning',
  'object/old-version': 'notice',
  'object/unknown-field': 'warning',
  'object/invalid-field': 'error',
  'object/missing-field': 'error',
  'object/duplicate': 'error',
  'object/suspended': 'notice',

  'repository/not-found': 'error',
  'repository/access-denied': 'error',
  'repository/access-unknown': 'error',
  'repository/invalid-image': 'error',
  'repository/invalid-exclusion': 'error',

  'registry/unauthorized': 'error',
  'registry/forbidden': 'error',
  'registry/not-found': 'error',
  'registry/rate-limited': 'error',
  'registry/unavailable': 'error',
  'registry/unreachable': 'error',
  'registry/certificate': 'error',
  'registry/protocol': 'error',
  'registry/incomplete': 'error',
  'registry/unsafe-redirect': 'error',
  'registry/timeout': 'error',

  'credentials/malformed': 'error',
  'credentials/rejected': 'error',
  'credentials/helper-failed': 'error',
  'credentials/unsupported': 'error',
  'credentials/no-match': 'warning',

  'policy/invalid': 'error',
  'policy/no-tags': 'error',
  'policy/no-match': 'error',
  'policy/not-a-number': 'error',
  'policy/tied': 'warning',
  'policy/deployed-tag-missing': 'warning',
  'policy/no-digest': 'error',

  'marker/malformed': 'warning',
  'marker/unreachable': 'warning',
  'marker/unknown-policy': 'warning',
  'marker/unknown-suffix': 'warning',
  'marker/no-automation': 'warning',
  'marker/not-selected': 'notice',
  'marker/empty-digest': 'warning',
  'marker/encrypted': 'warning',

  'edit/unproved': 'error',

  'automation/none': 'notice',
  'automation/invalid-selector': 'error',
  'automation/unsupported': 'warning',

  'config/invalid-yaml': 'error',
  'config/unknown-key': 'error',
  'config/missing-key': 'error',
  'config/invalid-value': 'error',
  'config/invalid-cron': 'error',
  'config/unknown-environment': 'error',
  'config/cycle': 'error',
  'config/overlap': 'error',
  'config/impossible': 'error',

  'hold/invalid-yaml': 'error',
  'hold/unknown-key': 'error',
  'hold/missing-key': 'error',
  'hold/invalid-value': 'error',
  'hold/unproved': 'error',
  'hold/held': 'notice',
  'hold/quarantined': 'warning',

  'gate/soak': 'notice',
  'gate/together': 'notice',

  'promotion/missing-target': 'notice',
  'promotion/contradiction': 'error',
  'promotion/no-tag': 'error',
  'promotion/no-digest': 'error',
  'promotion/digest-moved': 'error',

  'rollback/no-history': 'error',
  'rollback/no-earlier': 'error',
  'rollback/unknown-commit': 'error',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof severityOf;

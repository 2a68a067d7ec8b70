/** What the API server calls the types of scalars when it refuses one. */
export type ScalarKind = 'string' | 'integer' | 'number' | 'boolean' | 'null';

const nothing = /^(?:|~|null|Null|NULL)$/;
const truth = /^(?:y|Y|yes|Yes|YES|on|On|ON|true|True|TRUE)$/;
const untruth = /^(?:n|N|no|No|NO|off|Off|OFF|false|False|FALSE)$/;
const endless = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** Decimal, 0x, 0o, 0b and the old octal with a bare 0, as strconv.ParseInt(…, 0, 64) has them. */
const whole = /^[-+]?(?:0|[1-9][0-9]*|0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * Tells what a plain (unquoted) scalar is to Kubernetes, which reads YAML 1.1: go-yaml's resolve, by way of
 * sigs.k8s.io/yaml, where a float without a fraction has become an integer on its way through JSON.
 *
 *     '1.10' → 'number'    '1.0' → 'integer'    'on' → 'boolean'    '~' → 'null'    '1.x' → 'string'
 */
export function scalarKindOf(text: string): ScalarKind {
  if (nothing.test(text)) return 'null';
  if (truth.test(text) || untruth.test(text)) return 'boolean';
  if (endless.test(text)) return 'number';
  // Underscores part digits in YAML 1.1; only what begins like a number loses them.
  const digits = /^[-+]?[0-9]/.test(text) ? text.replaceAll('_', '') : text;
  if (whole.test(digits)) return 'integer';
  // strconv.ParseFloat refuses what overflows, so that 1e400 stays text.
  if (!float.test(digits) || !Number.isFinite(Number(digits))) return 'string';
  return Number.isSafeInteger(Number(digits)) ? 'integer' : 'number';
}

/** Reads the truth of a plain scalar whose kind is boolean. `'yes' → true`, `'off' → false` */
export function isTrue(text: string): boolean {
  return truth.test(text);
}

import { fail, type Field, type Reader } from './field.ts';
import { labelKeyFault, labelValueFault } from './label-grammar.ts';
import type { LabelRequirement, Labels, LabelSelector } from './objects.ts';
import { list, object, string, stringMap } from './readers.ts';

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'] as const;

/**
 * Reads a metav1.LabelSelector, and refuses what metav1.LabelSelectorAsSelector refuses, in its words.
 *
 *     { matchLabels: { app: web } } → { matchLabels: { app: 'web' }, matchExpressions: [] }
 */
export const labelSelector: Reader<LabelSelector> = object((selector) => ({
  matchLabels: selector.optional('matchLabels', matchLabels) ?? {},
  matchExpressions: selector.optional('matchExpressions', list(requirement)) ?? [],
}));

const matchLabels: Reader<Labels> = (value, field) => {
  const labels = stringMap(value, field);
  for (const [key, wanted] of Object.entries(labels)) check(field, { key, operator: 'In', values: [wanted] });
  return labels;
};

const requirement: Reader<LabelRequirement> = object((members, field) => {
  const key = members.required('key', string);
  const written = members.required('operator', string);
  const values = members.optional('values', list(string)) ?? [];
  const operator = operators.find((one) => one === written);
  if (!members.isSound()) return { key, operator: 'In', values };
  if (operator === undefined) refuse(field, `"${written}" is not a valid label selector operator`);
  else check(field, { key, operator, values });
  return { key, operator: operator ?? 'In', values };
});

/** labels.NewRequirement (apimachinery, pkg/labels/selector.go); the first fault will do. */
function check(field: Field, requirement: LabelRequirement): void {
  const fault = keyFault(requirement) ?? countFault(requirement) ?? valueFault(requirement);
  if (fault !== undefined) refuse(field, fault);
}

function keyFault({ key }: LabelRequirement): string | undefined {
  const fault = labelKeyFault(key);
  return fault === undefined ? undefined : `key: Invalid value: ${JSON.stringify(key)}: ${fault}`;
}

function countFault({ operator, values }: LabelRequirement): string | undefined {
  const wantsValues = operator === 'In' || operator === 'NotIn';
  if (wantsValues === values.length > 0) return undefined;
  return wantsValues
    ? "values: Invalid value: null: for 'in', 'notin' operators, values set can't be empty"
    : `values: Invalid value: ${JSON.stringify(values)}: values set must be empty for exists and does not exist`;
}

function valueFault({ key, values }: LabelRequirement): string | undefined {
  const index = values.findIndex((value) => labelValueFault(value) !== undefined);
  const value = values[index];
  if (value === undefined) return undefined;
  return `values[${index}][${key}]: Invalid value: ${JSON.stringify(value)}: ${labelValueFault(value) ?? ''}`;
}

function refuse(field: Field, fault: string): void {
  fail(field, `${field.path} is no label selector`, {
    code: 'automation/invalid-selector',
    hint: 'In and NotIn take values, Exists and DoesNotExist take none; keys and values are written as labels are.',
    flux: { reason: 'InvalidPolicySelector', message: `failed to parse policy selector: ${fault}` },
  });
}

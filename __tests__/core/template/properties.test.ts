import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TemplateError } from '../../../src/core/template/template-error.ts';
import { absent, refused } from '../../../src/core/template/sprig/refused.ts';
import { sprigFunctions } from '../../../src/core/template/sprig/sprig.ts';
import { render } from './data.ts';
import { semver } from './semver.ts';

const limits = { steps: 20_000, bytes: 100_000, depth: 100 };
const functions = Object.keys(sprigFunctions(semver));

const word = fc.constantFrom(
  ...['{{', '}}', '{{-', '-}}', '{{ ', ' }}', '|', '(', ')', '.', '$', '$x', ':=', '=', ',', ' ', '\n', '/*', '*/'],
  ...['if', 'else', 'end', 'range', 'with', 'define', 'block', 'template', 'break', 'continue', 'nil', 'true'],
  ...['"a"', '`b`', "'c'", '1', '-2', '3.5', '0x1F', '.Values', '.Changed.Changes', '.AutomationObject', 'é', '🎉'],
  ...functions,
);

const literal = fc.oneof(
  fc.integer({ min: -5, max: 20 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.string({ unit: 'binary', maxLength: 8 }).map((text) => JSON.stringify(text).replaceAll('\\/', '/')),
  fc.constantFrom('nil', 'true', '.', '.Values', '.Changed.Changes', '(list 1 "a" nil)', '(dict "a" 1 "b" (list))'),
);

const call = fc
  .tuple(fc.constantFrom(...functions, 'printf', 'index', 'eq', 'len', 'html'), fc.array(literal, { maxLength: 4 }))
  .map(([name, args]) => `{{ ${[name, ...args].join(' ')} }}`);

/** The output, or the message of the error that a template may end in; anything else thrown fails the test. */
function outcome(template: string): string {
  try {
    return render(template, 'flux', limits);
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}

describe('a template, whatever it is,', () => {
  it('gives a text or a TemplateError: any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => typeof outcome(text) === 'string'));
  });

  it('gives a text or a TemplateError: words of the language', () => {
    const words = fc.array(word, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (text) => typeof outcome(text) === 'string'),
      { numRuns: 1000 },
    );
  });

  it('gives a text or a TemplateError: calls of functions, and the same again', () => {
    fc.assert(
      fc.property(call, (text) => outcome(text) === outcome(text)),
      { numRuns: 2000 },
    );
  });

  it('is copied where it has no action', () => {
    const plain = fc.string({ unit: 'binary' }).filter((text) => !text.includes('{{'));
    fc.assert(fc.property(plain, (text) => outcome(text) === text));
  });
});

describe('the functions', () => {
  /** sprig 3.3.0's HermeticTxtFuncMap, counted. */
  const HERMETIC = 194;

  it("are all of sprig's but those refused", () => {
    expect(functions.length + refused.size).toBe(HERMETIC);
  });

  it('are offered, refused or absent, and never two of these', () => {
    const others = [...refused.keys(), ...absent.keys()];
    expect(functions.filter((name) => others.includes(name))).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
  });
});

import { CallError } from '../values.ts';

/** coefficient × 10^exponent: exact decimals, so that 0.1 + 0.2 is 0.3 (shopspring/decimal, which sprig's …f functions use). */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** Digits after the point that a division is rounded to. */
const PLACES = 16;

/** Takes a float for the shortest decimal that means it: `0.1 → 1 × 10^-1`. Throws a CallError for what is no number. */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value))
    throw new CallError(`Cannot create a Decimal from ${Number.isNaN(value) ? 'NaN' : infinity(value)}`);
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { coefficient: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

const infinity = (value: number): string => (value > 0 ? '+Inf' : '-Inf');

/** Gives the nearest float: `3 × 10^-1 → 0.3`. */
export function floatOf({ coefficient, exponent }: Decimal): number {
  return Number(`${coefficient.toString()}e${exponent}`);
}

/** Adds exactly. */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: raised(a, exponent) + raised(b, exponent), exponent };
}

/** Subtracts exactly. */
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, { ...b, coefficient: -b.coefficient });

/** Multiplies exactly. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}

/** Divides to 16 places, halves away from zero: `1 / 3 → 0.3333333333333333`. Throws a CallError for a division by 0. */
export function divide(a: Decimal, b: Decimal): Decimal {
  if (b.coefficient === 0n) throw new CallError('decimal division by 0');
  const shift = a.exponent - b.exponent + PLACES;
  const numerator = a.coefficient * 10n ** BigInt(Math.max(shift, 0));
  const denominator = b.coefficient * 10n ** BigInt(Math.max(-shift, 0));
  const quotient = numerator / denominator;
  const remainder = numerator % denominator;
  const away = magnitude(remainder) * 2n >= magnitude(denominator);
  const direction = numerator < 0n === denominator < 0n ? 1n : -1n;
  return { coefficient: away ? quotient + direction : quotient, exponent: -PLACES };
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const raised = ({ coefficient, exponent }: Decimal, to: number): bigint => coefficient * 10n ** BigInt(exponent - to);

/**
 * Counts things in words.
 *
 *     (1, 'policy', 'policies') → '1 policy'    (2, 'file') → '2 files'
 */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

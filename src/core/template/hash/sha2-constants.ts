/** Where the constants of SHA-2 come from: the first 64 bits of the fractions of roots of primes; FIPS 180-4, section 4.2. */
interface Constants {
  /** Of the square roots of the first 8 primes: where a hash begins. */
  readonly initial: readonly bigint[];
  /** Of the cube roots of the first 80 primes: one for each round. */
  readonly rounds: readonly bigint[];
}

let known: Constants | undefined;

/** Works the constants out once; SHA-256 uses the upper half of each. */
export function sha2Constants(): Constants {
  const all = known === undefined ? primes(80) : [];
  known ??= {
    initial: all.slice(0, 8).map((prime) => rootFraction(prime, 2n)),
    rounds: all.map((prime) => rootFraction(prime, 3n)),
  };
  return known;
}

function primes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let candidate = 2n; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0n)) found.push(candidate);
  }
  return found;
}

function rootFraction(prime: bigint, degree: 2n | 3n): bigint {
  const target = prime << (64n * degree);
  let low = 0n;
  let high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= target) low = middle;
    else high = middle;
  }
  return BigInt.asUintN(64, low);
}

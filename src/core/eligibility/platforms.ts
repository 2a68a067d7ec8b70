/**
 * Gives those of the wanted platforms that an image is not made for. Without a variant any will do; `v8` of arm64 is
 * what arm64 means (containerd, platforms/compare.go).
 *
 *     (['linux/amd64', 'linux/arm64'], ['linux/amd64', 'linux/arm64/v8']) → []    (['linux/arm/v7'], ['linux/arm/v6']) → ['linux/arm/v7']
 */
export function missingPlatforms(wanted: readonly string[], made: readonly string[]): readonly string[] {
  return wanted.filter((want) => !made.some((one) => fits(want, one)));
}

function fits(want: string, made: string): boolean {
  const [one, other] = [plain(want), plain(made)];
  return one === other || (one.split('/').length === 2 && other.startsWith(`${one}/`));
}

function plain(platform: string): string {
  return platform.replace(/\/arm64\/v8$/, '/arm64');
}

/**
 * Tells whether a name matches a pattern in which `*` stands for any text, `/` included, and `?` for one character.
 * Both come from outside, so it goes back to the last `*` only, and never takes more than their lengths multiplied.
 *
 *     ('kustomization/apps/*', 'kustomization/apps/0c9c2e41') → true    ('e2e', 'e2e (arm)') → false
 */
export function matchesGlob(pattern: string, name: string): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < name.length;) {
    const wanted = pattern[at];
    if (wanted === '*') {
      [star, resume] = [at, index];
      at += 1;
    } else if (wanted !== undefined && (wanted === '?' || wanted === name[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      resume += 1;
      [at, index] = [star + 1, resume];
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

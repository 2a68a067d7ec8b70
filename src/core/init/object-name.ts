const longest = 50;

/**
 * Makes a name for an object from texts, the first that nothing else has: a DNS-1123 label.
 *
 *     (['app', 'org/app'], { app }) → 'org-app'    (['App_1.x'], {}) → 'app-1-x'    (['a'], { a }) → 'a-2'
 */
export function unusedName(wishes: readonly string[], taken: ReadonlySet<string>): string {
  const names = wishes.map(labelOf);
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  const base = names.at(-1) ?? 'image';
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

function labelOf(text: string): string {
  const label = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/g, '');
  return label === '' ? 'image' : label;
}

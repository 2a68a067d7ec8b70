/** `{ file: 'a.yaml', line: 3 } → 'a.yaml:3'` */
export function placeText(at: { readonly file: string; readonly line?: number }): string {
  return at.line === undefined ? at.file : `${at.file}:${at.line}`;
}

const colour = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';

/** Prints a heading of the story. */
export function heading(text: string): void {
  console.log(`\n${paint(1, `── ${text} `.padEnd(100, '─'))}`);
}

/** Prints a remark of the narrator. */
export function remark(text: string): void {
  console.log(paint(36, text));
}

/** Prints what a program printed, a little to the right. */
export function quote(text: string): void {
  console.log(
    text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line.startsWith('+') ? paint(32, line) : line.startsWith('-') ? paint(31, line) : line}`)
      .join('\n'),
  );
}

function paint(code: number, text: string): string {
  return colour ? `\u001b[${String(code)}m${text}\u001b[0m` : text;
}

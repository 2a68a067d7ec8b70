/** The header that kubectl's log puts before its one message. */
const logHeader = /^[IWEF]\d{4} [\d:.]+ +\d+ [^\]]+\] /;
const commandFailed = /^"command failed" err=(?:<|"((?:[^"\\]|\\.)*)")?$/;

/**
 * Gives the first useful lines of what kustomize or kubectl said on its standard error, with paths of the workspace
 * relative to its root.
 *
 *     'E1122 16:48:49.4 83 run.go:72] "command failed" err="no such file"' → 'no such file'
 *     'Error: accumulating resources: …' → 'accumulating resources: …'
 */
export function complaintOf(text: string, root: string): string {
  const lines = text
    .replaceAll(`${root}/`, '')
    .replaceAll(root, '.')
    .split('\n')
    .map((line) => unwrapped(line.trim()))
    .filter((line) => line !== '' && line !== '>' && !line.startsWith('# Warning:'));
  return lines.slice(0, 5).join(' ').slice(0, 1000);
}

function unwrapped(line: string): string {
  const message = line.replace(logHeader, '').replace(/^Error: /, '');
  const failure = commandFailed.exec(message);
  return failure === null ? message : (failure[1] ?? '').replaceAll(/\\(.)/g, '$1');
}

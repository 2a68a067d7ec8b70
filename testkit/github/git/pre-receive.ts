/** Run by git before it accepts a push: asks the server that started it, and says no for it. */
import { readFileSync } from 'node:fs';

const answer = await fetch(process.env['TESTKIT_PUSH_URL'] ?? '', {
  method: 'POST',
  body: JSON.stringify({
    lines: readFileSync(0, 'utf8').trim().split('\n'),
    quarantine: process.env['GIT_QUARANTINE_PATH'] ?? '',
  }),
});
if (!answer.ok) {
  process.stderr.write(`${await answer.text()}\n`);
  process.exitCode = 1;
}

import { expect, test } from 'vitest';
import { redactUrl } from '../../../src/core/registry/redact-url.ts';

test.each([
  ['https://r.test/v2/app/tags/list?n=1000', 'https://r.test/v2/app/tags/list?n=1000'],
  ['https://u:p@s3.test/blob?X-Sig=ab&n=1', 'https://s3.test/blob?X-Sig=REDACTED&n=1'],
  ['https://r.test/v2/app/tags/list?n=100&last=b', 'https://r.test/v2/app/tags/list?last=b&n=100'],
  [
    'https://r.test/token?service=s&scope=repository%3Aa%3Apull&account=me',
    'https://r.test/token?account=REDACTED&scope=repository%3Aa%3Apull&service=s',
  ],
  ['https://r.test/x?sig=a&sig=b#part', 'https://r.test/x?sig=REDACTED'],
])('%s', (url, expected) => {
  expect(redactUrl(new URL(url))).toBe(expected);
});

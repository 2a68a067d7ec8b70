import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseTrailers,
  printTrailers,
  type CommitRecord,
  type Movement,
} from '../../../src/core/environments/trailers.ts';
import { policyIdOf } from '../../../src/core/flux/ids.ts';
import { digest, policy, tag } from './samples.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const movement: Movement = {
  policy: policy('app'),
  old: { tag: tag('1.5.2'), digest: undefined },
  new: { tag: tag('1.5.3'), digest: digest('a') },
};
const promotion: CommitRecord = {
  kind: 'promotion',
  from: 'staging',
  to: 'production',
  source: sha,
  movements: [movement],
};
const rollback: CommitRecord = {
  kind: 'rollback',
  environment: 'production',
  failed: undefined,
  movements: [{ ...movement, old: undefined }],
};

const lines = `Image-Automation-Mode: promotion
Image-Automation-From: staging
Image-Automation-To: production
Image-Automation-Source: ${sha}
Image-Automation-Change: flux-system/app 1.5.2 -> 1.5.3@${digest('a')}`;

describe('printTrailers', () => {
  it.each([
    [promotion, lines],
    [
      rollback,
      `Image-Automation-Mode: rollback\nImage-Automation-Environment: production\nImage-Automation-Change: flux-system/app ? -> 1.5.3@${digest('a')}`,
    ],
    [
      { ...rollback, failed: sha, movements: [] },
      `Image-Automation-Mode: rollback\nImage-Automation-Environment: production\nImage-Automation-Failed: ${sha}`,
    ],
  ] as const)('%o', (record, text) => {
    expect(printTrailers(record)).toBe(text);
    expect(parseTrailers(text)).toEqual(record);
  });

  it('lets no name begin a line of its own', () => {
    const forged = policyIdOf({
      namespace: 'a',
      name: 'b\nImage-Automation-Mode: rollback\nImage-Automation-Environment: x',
    });
    const text = printTrailers({ ...promotion, movements: [{ ...movement, policy: forged }, movement] });
    expect(parseTrailers(text)).toEqual(promotion);
  });
});

describe('parseTrailers', () => {
  it.each([
    ['after a message', `Promote app\n\nBecause.\n\n${lines}\n`, promotion],
    ['before other trailers', `Promote app\n\n${lines}\nSigned-off-by: a <b@c>\n\nCo-authored-by: d <e@f>`, promotion],
    ['with CRLF', lines.replaceAll('\n', '\r\n'), promotion],
    ['the last of several', `${printTrailers(rollback)}\n\n* again\n\n${lines}`, promotion],
    ['with a line that was edited', `${lines}\nImage-Automation-Change: flux-system/app to 2.0`, promotion],
    ['with a key of a later version', `${lines}\nImage-Automation-Weather: fine`, promotion],
    ['of no commit of ours', 'Fix a typo', undefined],
    ['of an unknown mode', 'Image-Automation-Mode: dance', undefined],
    [
      'without a source',
      'Image-Automation-Mode: promotion\nImage-Automation-From: a\nImage-Automation-To: b',
      undefined,
    ],
    ['without an environment', 'Image-Automation-Mode: rollback', undefined],
    ['with an impossible name', 'Image-Automation-Mode: rollback\nImage-Automation-Environment: a b', undefined],
    ['within a line', `> ${lines.split('\n').join('\n> ')}`, undefined],
    ['without a mode', 'Image-Automation-Environment: production', undefined],
  ])('%s', (_, message, expected) => {
    expect(parseTrailers(message)).toEqual(expected);
  });

  it('reads back what was printed, whatever stands before and after', () => {
    const word = (letters: string, most: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...letters.split(',')), minLength: 1, maxLength: most });
    const name = word('a,b,c,0,1,9', 5);
    const version = fc.record({
      tag: word('a,b,z,A,Z,0,1,9,_', 20).map(tag),
      digest: fc.option(fc.constantFrom('0', 'a', 'f').map(digest), { nil: undefined }),
    });
    const movements = fc.array(
      fc.record({
        policy: fc.tuple(name, name).map(([namespace, own]) => policyIdOf({ namespace, name: own })),
        old: fc.option(version, { nil: undefined }),
        new: version,
      }),
      { maxLength: 4 },
    );
    const commit = fc.string({
      unit: fc.constantFrom('0', '1', '8', '9', 'a', 'e', 'f'),
      minLength: 40,
      maxLength: 40,
    });
    const record: fc.Arbitrary<CommitRecord> = fc.oneof(
      fc.record({ kind: fc.constant('promotion' as const), from: name, to: name, source: commit, movements }),
      fc.record({
        kind: fc.constant('rollback' as const),
        environment: name,
        failed: fc.option(commit, { nil: undefined }),
        movements,
      }),
    );
    fc.assert(
      fc.property(
        record,
        fc.string(),
        fc.constantFrom('', '\nSigned-off-by: a <b@c>', '\n\nCo-authored-by: a <b@c>\n'),
        (wanted, before, after) => {
          expect(parseTrailers(`${before}\n\n${printTrailers(wanted)}${after}`)).toEqual(wanted);
        },
      ),
    );
  });

  it('throws nothing, whatever a message says', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...lines.split('\n')),
      fc.constant('Image-Automation-Change: '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const record = parseTrailers(pieces.join('\n'));
        if (record !== undefined) expect(parseTrailers(printTrailers(record))).toEqual(record);
      }),
    );
  });
});

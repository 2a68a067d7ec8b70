import { describe, expect, it } from 'vitest';
import { openEnds } from '../../../src/core/check/anchors.ts';
import { emptyExtracts, unanchoredPatterns } from '../../../src/core/check/filters.ts';
import { factsIn, policyFile } from './repository.ts';

const filtered = (pattern: string, extract = ''): ReturnType<typeof factsIn> =>
  factsIn({
    'a.yaml': policyFile('app', '{ alphabetical: {} }', JSON.stringify({ pattern, extract })),
  });

describe('openEnds', () => {
  it.each([
    ['^v[0-9]+', 'end'],
    ['v[0-9]+$', 'start'],
    ['v[0-9]+', 'start end'],
    ['^a|b$', 'start end'],
    ['^a|^b', 'end'],
    ['^(a|b)$', ''],
    ['(^a$|^b$)', ''],
    ['(?:^a|^b)-[0-9]{1,3}$', ''],
    ['(?i)^a$', ''],
    ['\\Aa\\z', ''],
    ['.*-prod$', ''],
    ['^prod-.*', ''],
    ['^prod-.*?', ''],
    ['^prod-.+', ''],
    ['^prod-(?P<rest>.*)', ''],
    ['^a\\$', 'end'],
    ['[$^]a$', 'start'],
    ['^a[$]', 'end'],
    ['^a(b$)?', 'end'],
    ['(^a)?b$', 'start'],
    ['^\\Qa$\\E', 'end'],
    ['^[0-9]+[a-f]{7,40}', 'end'],
    ['^[]$]+$', ''],
    ['^', 'end'],
    ['', 'start end'],
  ])('%s', (pattern, open) => {
    const { start, end } = openEnds(pattern);
    expect([start ? 'start' : [], end ? 'end' : []].flat().join(' ')).toBe(open);
  });
});

describe('unanchoredPatterns', () => {
  it.each([
    ['v[0-9.]+', 'warning', '^v[0-9.]+$', '^.*?v[0-9.]+.*$'],
    ['^main-(?P<ts>[0-9]+)', 'notice', '^main-(?P<ts>[0-9]+)$', '^main-(?P<ts>[0-9]+).*$'],
    ['^prod-', 'notice', '^prod-$', '^prod-.*$'],
    ['-amd64$', 'warning', '^-amd64$', '^.*?-amd64$'],
    ['^a|b$', 'warning', '^(?:a|b)$', '^.*?(?:a|b).*$'],
    ['^a|^b', 'notice', '(?:^a|^b)$', '(?:^a|^b).*$'],
    ["it's", 'warning', "^it''s$", "^.*?it''s.*$"],
  ])('finds %s', (pattern, severity, whole, within) => {
    const [problem] = unanchoredPatterns(filtered(pattern));
    expect(problem).toMatchObject({ code: 'policy/unanchored-pattern', severity, at: { file: 'a.yaml', line: 13 } });
    expect(problem?.hint).toBe(`Write pattern: '${whole}', or '${within}' where anything may stand.`);
    for (const written of [whole, within])
      expect(unanchoredPatterns(filtered(written.replaceAll("''", "'")))).toEqual([]);
  });

  it.each(['', '^a$', '(', '.*'])('leaves "%s" alone', (pattern) => {
    expect(unanchoredPatterns(filtered(pattern))).toEqual([]);
  });
});

describe('emptyExtracts', () => {
  it.each([
    ['^(?P<ts>[0-9]+)$', '$tss', 'Write extract: $ts.'],
    ['^(?P<ts>[0-9]+)$', 'ts', 'Write extract: $ts.'],
    ['^([0-9]+)$', '$2', 'Write extract: $1.'],
    ['^([0-9]+)-(.)$', '$1x', 'Write extract: ${1}x.'],
    ['^[0-9]+$', '$ts', 'Name the part of the pattern that is to be compared, such as (?P<ts>[0-9]+).'],
    ['^[0-9]+$', 'x', 'Name the part of the pattern that is to be compared, such as (?P<ts>[0-9]+).'],
    ['', '$ts', 'Name the part of the pattern that is to be compared, such as (?P<ts>[0-9]+).'],
  ])('finds that %s has nothing for %s', (pattern, extract, hint) => {
    const problems = emptyExtracts(filtered(pattern, extract));
    expect(problems).toMatchObject([{ code: 'policy/extract-no-group', severity: 'error', hint, at: { line: 13 } }]);
  });

  it.each([
    ['^(?P<ts>[0-9]+)$', '$ts'],
    ['^(?P<a>.)(?P<b>.)$', '$a$b'],
    ['^.*$', '$0'],
    ['^(.)$', '${1}-$$'],
    ['^.*$', ''],
    ['(', '$x'],
  ])('leaves %s with %s alone', (pattern, extract) => {
    expect(emptyExtracts(filtered(pattern, extract))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  labelKeyFault,
  labelValueFault,
  namespaceFault,
  objectNameFault,
} from '../../../src/core/flux/label-grammar.ts';

describe('the grammar of names', () => {
  it.each([
    [labelKeyFault, 'example.com/app', undefined],
    [labelKeyFault, 'app', undefined],
    [labelKeyFault, 'A_b.c-D', undefined],
    [labelKeyFault, 'a b', 'name part must consist of'],
    [labelKeyFault, 'a/b/c', 'a qualified name must consist of'],
    [labelKeyFault, '/a', 'prefix part must be non-empty'],
    [labelKeyFault, 'a/', 'name part must be non-empty'],
    [labelKeyFault, 'A/b', 'prefix part a lowercase RFC 1123 subdomain'],
    [labelKeyFault, 'a'.repeat(64), 'name part must be no more than 63 characters'],
    [labelKeyFault, `${'a'.repeat(254)}/b`, 'prefix part must be no more than 253 characters'],
    [labelValueFault, '', undefined],
    [labelValueFault, 'v1.2_x', undefined],
    [labelValueFault, 'a b', 'a valid label must be'],
    [labelValueFault, '-a', 'a valid label must be'],
    [labelValueFault, 'a'.repeat(64), 'must be no more than 63 characters'],
    [objectNameFault, 'my-app', undefined],
    [objectNameFault, 'a.b-1', undefined],
    [objectNameFault, 'My App', 'a lowercase RFC 1123 subdomain'],
    [objectNameFault, 'a..b', 'a lowercase RFC 1123 subdomain'],
    [objectNameFault, '', 'a lowercase RFC 1123 subdomain'],
    [objectNameFault, 'a\n', 'a lowercase RFC 1123 subdomain'],
    [objectNameFault, 'a'.repeat(254), 'must be no more than 253 characters'],
    [namespaceFault, 'apps', undefined],
    [namespaceFault, 'a.b', 'a lowercase RFC 1123 label'],
    [namespaceFault, '-a', 'a lowercase RFC 1123 label'],
    [namespaceFault, 'a'.repeat(64), 'must be no more than 63 characters'],
  ])('%o of %j → %j', (faultOf, text, expected) => {
    if (expected === undefined) expect(faultOf(text)).toBeUndefined();
    else expect(faultOf(text)).toContain(expected);
  });
});

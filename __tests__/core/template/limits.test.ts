import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/core/template/meter.ts';
import { errorOf, render } from './data.ts';

const STEPS = 'the template takes too many steps';
const DEPTH = 'exceeded maximum template depth (250)';
const OUTPUT = 'the output is longer than 1048576 bytes';
const doubled = '{{ $d := list 1 }}{{ range until 100 }}{{ $d = list $d $d }}{{ end }}';
const endless = '{{ $d := dict }}{{ $_ := set $d "a" $d }}';

/** A tenth of the usual steps, to be done sooner. */
const few = { ...DEFAULT_LIMITS, steps: 100_000 };

describe('a hostile template is stopped', () => {
  it.each([
    ['{{ range 1000000000000 }}{{ end }}', STEPS],
    ['{{ until 1000000000000 }}', STEPS],
    ['{{ untilStep 0 1000000000000 1 }}', STEPS],
    ['{{ seq 1000000000000 }}', STEPS],
    ['{{ repeat 1000000000000 "x" }}', STEPS],
    ['{{ indent 1000000000000 "x" }}', STEPS],
    ['{{ nindent 100000 (repeat 100000 "\\n") }}', STEPS],
    ['{{ replace "" (repeat 100000 "x") (repeat 100000 "y") }}', STEPS],
    ['{{ join (repeat 100000 "x") (until 100000) }}', STEPS],
    ['{{ wrapWith 1 (repeat 100000 "-") (repeat 100000 "x") }}', STEPS],
    ['{{ regexReplaceAll "" (repeat 10000 "x") (repeat 10000 "y") }}', STEPS],
    ['{{ regexFindAll "[ab]*c|a" (repeat 5000 "abab") -1 }}', STEPS],
    ['{{ range until 100000 }}{{ $x := regexMatch "(a{100}b{100}){3}" "x" }}{{ end }}', STEPS],
    ['{{ $s := "x" }}{{ range until 60 }}{{ $s = print $s $s }}{{ end }}', STEPS],
    ['{{ $s := "=" }}{{ range until 60 }}{{ $s = js $s }}{{ end }}', STEPS],
    ['{{ range until 1000 }}{{ $x := printf "%999999d" 1 }}{{ end }}', STEPS],
    ['{{ $s := repeat 1000000 "x" }}{{ range until 1000 }}{{ $x := sha512sum $s }}{{ end }}', STEPS],
    ['{{ $l := list }}{{ range until 100000 }}{{ $l = append $l . }}{{ end }}', STEPS],
    ['{{ uniq (until 100000) }}', STEPS],
    [`${doubled}{{ $d }}`, STEPS],
    [`${doubled}{{ toJson $d }}`, STEPS],
    [`${doubled}{{ deepCopy $d }}`, STEPS],
    [
      `${doubled}{{ $e := deepCopy (list 1) }}{{ range until 100 }}{{ $e = list $e $e }}{{ end }}{{ deepEqual $d $e }}`,
      STEPS,
    ],
    [`${endless}{{ $d }}`, DEPTH],
    [`${endless}{{ toJson $d }}`, DEPTH],
    [`${endless}{{ deepCopy $d }}`, DEPTH],
    [`${endless}{{ $e := dict }}{{ $_ := set $e "a" $e }}{{ deepEqual $d $e }}`, DEPTH],
    [`${endless}{{ $e := dict }}{{ $_ := set $e "a" $e }}{{ merge $d $e }}`, DEPTH],
    ['{{ define "a" }}{{ template "a" . }}{{ end }}{{ template "a" . }}', DEPTH],
    [
      '{{ define "a" }}{{ range 1 }}{{ if ((1)) }}{{ template "a" (dict "x" ((.))) }}{{ end }}{{ end }}{{ end }}{{ template "a" . }}',
      DEPTH,
    ],
    ['{{ fromJson (printf "%s%s" (repeat 1000 "[") (repeat 1000 "]")) }}', DEPTH],
    ['{{ range 40000 }}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{{ end }}', OUTPUT],
  ])('%s', (template, message) => {
    const error = errorOf(template, 'flux', few);
    expect(error.message).toMatch(/^template: commit message:1:\d+: executing /);
    expect(error.message).toContain(message);
    expect(error.hint).toBeDefined();
  });

  it.each([
    ['(', ')', 'max expression depth exceeded'],
    ['{{ if 1 }}', '{{ end }}', 'blocks nest too deep'],
    ['{{ with 1 }}', '', 'blocks nest too deep'],
  ])('however deep it nests: %s', (open, close, message) => {
    const [before, after] = open === '(' ? ['{{ print ', ' }}'] : ['', ''];
    expect(errorOf(`${before}${open.repeat(5000)}1${close.repeat(5000)}${after}`).message).toContain(message);
  });

  it('however many else-ifs it chains', () => {
    expect(errorOf(`{{ if 0 }}${'{{ else if 0 }}'.repeat(5000)}{{ end }}`).message).toContain('blocks nest too deep');
  });

  it('by the limits of the caller', () => {
    const limits = { steps: 1000, bytes: 10, depth: 20 };
    expect(render('0123456789', 'flux', limits)).toBe('0123456789');
    expect(errorOf('0123456789x', 'flux', limits).message).toContain('the output is longer than 10 bytes');
    expect(errorOf('{{ range 2000 }}{{ end }}', 'flux', limits).message).toContain(STEPS);
    expect(errorOf(`${endless}{{ $d }}`, 'flux', limits).message).toContain('exceeded maximum template depth (20)');
  });
});

it('leaves room for a commit message of thousands of changes', () => {
  const each =
    '{{ range until 5000 }}{{ printf "%s -> %s" "ghcr.io/org/app:1.2.3" "ghcr.io/org/app:1.2.4" | trunc 80 }}\n{{ end }}';
  expect(render(each).split('\n')).toHaveLength(5001);
});

it('leaves room for nesting that people write', () => {
  expect(render(`${'{{ if 1 }}'.repeat(60)}x${'{{ end }}'.repeat(60)}`)).toBe('x');
  expect(render(`{{ print ${'('.repeat(60)}1${')'.repeat(60)} }}`)).toBe('1');
});

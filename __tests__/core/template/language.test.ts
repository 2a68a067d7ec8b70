import { describe, expect, it } from 'vitest';
import { errorOf, render } from './data.ts';

describe('surprises of the language', () => {
  it.each([
    ['{{ len "é" }}', '2'],
    ['{{ index "bob" 0 }}', '98'],
    ["{{ 'a' }}", '97'],
    ['{{-3}}', '-3'],
    ['{{- 3}}', '3'],
    ['{{ 1_000 }} {{ 0b11 }} {{ 017 }}', '1000 3 15'],
    ['{{ .Values.nope }}', '<no value>'],
    ['{{ .Values.nope | default "d" }}', 'd'],
    ['{{ toJson .Changed.FileChanges }}', ''],
    ['{{ toJson .Values }}', '{"cluster":"prod","env":"eu-west"}'],
    ['{{ $x := 1 }}{{ if true }}{{ $x := 5 }}{{ $x }}{{ end }}{{ $x }}', '51'],
    ['{{ $x := 1 }}{{ if true }}{{ $x = 5 }}{{ end }}{{ $x }}', '5'],
    ['{{ $l := "" }}{{ range list 1 2 }}{{ $l = . }}{{ end }}{{ $l }}', '2'],
    ['{{ define "t" }}{{ $ }}{{ end }}{{ template "t" 7 }}', '7'],
    ['{{ addf 0.1 0.2 }}', '0.3'],
    ['{{ regexReplaceAll "a(x*)b" "-ab-axxb-" "$1W" }}', '---'],
    ['{{ upper "ß" }}', 'ß'],
    ['{{ trunc 1 "é" }}', '�'],
    ['{{ printf "%x" "é" }}', 'c3a9'],
    ['{{ .AutomationObject | upper }}', undefined],
    ['{{ slice "abc" 1 2 }}', undefined],
    ['{{ keys .Values }}', undefined],
    ['{{ get .Values "cluster" }}', undefined],
    ['{{ hasKey .Values "cluster" }}', undefined],
    ['{{ eq 1 1.0 }}', undefined],
    ['{{ .Values.nope | upper }}', undefined],
    ['{{ .Values.nope | len }}', undefined],
    ['{{3-}}', undefined],
  ])('%s → %j', (template, expected) => {
    if (expected === undefined) errorOf(template);
    else expect(render(template)).toBe(expected);
  });

  it('prints the types of Flux brace by brace, so that a hash of them is the same', () => {
    expect(render('{{ index .Changed.FileChanges "base/app.yaml" }}')).toBe(
      'map[{{{apps/v1 Deployment} {app default}}}:[{app:1 app:2 flux-system:app}]]',
    );
  });

  it('sorts a list of strings where it stands, as Go does', () => {
    expect(render('{{ $l := splitList "," "b,a" }}{{ $_ := sortAlpha $l }}{{ $l }}')).toBe('[a b]');
  });
});

describe('where this differs from Go on purpose', () => {
  it.each([
    ['{{ keys (dict "b" 1 "a" 2) }}', '[a b]'],
    ['{{ values (dict "b" 1 "a" 2) }}', '[2 1]'],
  ])('a random order becomes a fixed one: %s → %s', (template, expected) => {
    expect(render(template)).toBe(expected);
  });

  it.each(['{{ 1i }}', '{{ 1+2i }}', '{{ printf "%x" 1.5 }}', '{{ printf "%p" .Values }}', '{{ printf "%#f" 1.5 }}'])(
    'nobody needs it in a message: %s',
    (template) => {
      expect(errorOf(template).message).toMatch(/not offered here/);
    },
  );
});

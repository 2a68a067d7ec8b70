import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../../src/core/template/message.ts';
import type { MessageChange, MessageInput } from '../../../src/core/template/message-data.ts';
import { semver } from './semver.ts';

const object = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'ns', name: 'app' };

function change(overrides: Partial<MessageChange>): MessageChange {
  return { file: 'a.yaml', object, oldValue: 'app:1', newValue: 'app:2', setter: 'flux-system:app', ...overrides };
}

function message(template: string, changes: MessageChange[], values: MessageInput['values'] = {}): string {
  return renderMessage(template, { automation: { namespace: 'flux-system', name: 'auto' }, values, changes }, semver);
}

const names = '{{ range .Changed.Changes }}{{ .NewValue }} {{ end }}';

describe('renderMessage', () => {
  it("takes Flux's default for an empty template", () => {
    expect(message('', [change({})])).toBe('Update from image update automation');
  });

  it('uses the output as it is', () => {
    expect(message(' \n{{ .AutomationObject }}\n\n', [])).toBe(' \nflux-system/auto\n\n');
  });

  it('prints the golden summary of the Flux documentation', () => {
    const template = `Commit summary with ResultV2

Automation: {{ .AutomationObject }}

{{ range $filename, $objchange := .Changed.FileChanges -}}
- File: {{ $filename }}
{{- range $obj, $changes := $objchange }}
  - Object: {{ $obj.Kind }}/{{ $obj.Namespace }}/{{ $obj.Name }}
    Changes:
{{- range $_ , $change := $changes }}
    - {{ $change.OldValue }} -> {{ $change.NewValue }}
{{ end -}}
{{ end -}}
{{ end -}}`;
    const deploy = change({
      file: 'deploy.yaml',
      object: { ...object, namespace: '', name: 'test' },
      oldValue: 'helloworld:1.0.0',
      newValue: 'helloworld:1.0.1',
    });
    expect(message(template, [deploy])).toBe(`Commit summary with ResultV2

Automation: flux-system/auto

- File: deploy.yaml
  - Object: Deployment//test
    Changes:
    - helloworld:1.0.0 -> helloworld:1.0.1
`);
  });

  it('holds text that is not ASCII together', () => {
    expect(message('{{ .Values.é }} {{ len .Values.é }} {{ .Values.é | upper }}', [], { é: 'ü🎉' })).toBe('ü🎉 6 Ü🎉');
  });

  it('tells an automation without values as Go tells a nil map', () => {
    expect(message('{{ toJson .Values }} {{ .Values }} {{ .Values.x }}', [])).toBe('null map[] <no value>');
  });
});

describe('.Changed', () => {
  const changes = [
    change({ file: 'z.yaml', newValue: 'z' }),
    change({ file: 'é.yaml', newValue: 'last' }),
    change({ file: 'a.yaml', object: { ...object, name: 'b' }, newValue: 'b2' }),
    change({ file: 'a.yaml', object: { ...object, name: 'b' }, newValue: 'b1' }),
    change({ file: 'a.yaml', object: { ...object, name: 'a' }, newValue: 'a' }),
    change({ file: 'a.yaml', object: { ...object, apiVersion: '', name: 'c' }, newValue: 'first' }),
  ];

  it('gives Changes by file, then object, then as in the document', () => {
    expect(message(names, changes)).toBe('first a b2 b1 z last ');
    expect(message(names, changes.toReversed())).toBe('first a b1 b2 z last ');
  });

  it('gives each of the Changes once', () => {
    const twice = [change({}), change({ file: 'b.yaml' }), change({}), change({ setter: 'flux-system:app:tag' })];
    expect(message('{{ len .Changed.Changes }} {{ .Changed.Changes }}', twice)).toBe(
      '2 [{app:1 app:2 flux-system:app} {app:1 app:2 flux-system:app:tag}]',
    );
  });

  it('brings an object of several files together in Objects, all changes kept', () => {
    const both = [change({ file: 'b.yaml', newValue: 'second' }), change({ newValue: 'first' })];
    const template =
      '{{ range $o, $c := .Changed.Objects }}{{ $o.Name }}:{{ range $c }} {{ .NewValue }}{{ end }}{{ end }}';
    expect(message(template, both)).toBe('app: first second');
    expect(message(`${template}|${template}|{{ len .Changed.Changes }}`, both)).toBe(
      'app: first second|app: first second|2',
    );
  });

  it('is empty without changes', () => {
    expect(message('{{ .Changed }}{{ .Changed.Changes }}{{ len .Changed.Objects }}', [])).toBe('{map[]}[]0');
  });
});

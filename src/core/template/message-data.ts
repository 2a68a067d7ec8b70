import { fn0 } from './functions.ts';
import { toBytes } from './text/utf8.ts';
import { GoMap, GoSlice, GoStruct, nilSlice, STRING_MAP, type MapType, type Shape, type Value } from './values.ts';

/** The object that a changed value stands in; empty strings where the document says nothing. */
export interface MessageObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** One value that was written at one marker. */
export interface MessageChange {
  /** Relative to the automation's path, as Flux has it. */
  readonly file: string;
  readonly object: MessageObject;
  readonly oldValue: string;
  readonly newValue: string;
  readonly setter: string;
}

/** All that a message can tell of. */
export interface MessageInput {
  readonly automation: { readonly namespace: string; readonly name: string };
  readonly values: Readonly<Record<string, string>>;
  /** In the order of the text within each file. */
  readonly changes: readonly MessageChange[];
}

const NAMESPACED_NAME: Shape = {
  name: 'types.NamespacedName',
  fields: [{ name: 'Namespace' }, { name: 'Name' }],
  methods: new Map([['String', (self) => fn0(() => nameText(self))]]),
  text: nameText,
};

/** In the words of Flux's own error (RemovedTemplateFieldError, internal/source/source.go). */
function removed(removedField: string, advice: string): { readonly removedField: string; readonly hint: string } {
  const page = 'https://fluxcd.io/flux/components/image/imageupdateautomations/#message-template';
  return { removedField, hint: `${advice} See: ${page}` };
}

function nameText({ values }: GoStruct): string {
  return textsOf(values).join('/');
}

const textsOf = (values: readonly Value[]): string[] => values.filter((value) => typeof value === 'string');

// The types of kyaml and Flux (internal/update/result.go), nested as they are, because `%v` shows every brace.
const TYPE_META: Shape = {
  name: 'yaml.TypeMeta',
  fields: [
    { name: 'APIVersion', json: 'apiVersion' },
    { name: 'Kind', json: 'kind' },
  ],
};
const NAME_META: Shape = {
  name: 'yaml.NameMeta',
  fields: [
    { name: 'Name', json: 'name' },
    { name: 'Namespace', json: 'namespace' },
  ],
};
const RESOURCE_IDENTIFIER: Shape = {
  name: 'yaml.ResourceIdentifier',
  fields: [
    { name: 'TypeMeta', embedded: true },
    { name: 'NameMeta', embedded: true },
  ],
};
const OBJECT_IDENTIFIER: Shape = {
  name: 'update.ObjectIdentifier',
  fields: [{ name: 'ResourceIdentifier', embedded: true }],
};
const CHANGE: Shape = {
  name: 'update.Change',
  fields: [{ name: 'OldValue' }, { name: 'NewValue' }, { name: 'Setter' }],
};
const CHANGES = '[]update.Change';
const OBJECT_CHANGES: MapType = {
  name: 'update.ObjectChanges',
  key: OBJECT_IDENTIFIER.name,
  elem: CHANGES,
  zero: () => nilSlice(CHANGES),
};
const FILE_CHANGES: MapType = {
  name: 'map[string]update.ObjectChanges',
  key: 'string',
  elem: OBJECT_CHANGES.name,
  zero: () => new GoMap(OBJECT_CHANGES, [], true),
};
const RESULT: Shape = {
  name: 'update.Result',
  fields: [{ name: 'FileChanges' }],
  methods: new Map([
    ['Changes', (self) => fn0(() => changesOf(self))],
    ['Objects', (self) => fn0(() => objectsOf(self))],
  ]),
  removed: new Map([
    [
      'ImageResult',
      removed('.Changed.ImageResult', "Please use '.Changed.FileChanges' or '.Changed.Objects' instead."),
    ],
  ]),
};
const TEMPLATE_DATA: Shape = {
  name: 'source.TemplateData',
  fields: [{ name: 'AutomationObject' }, { name: 'Changed' }, { name: 'Values' }],
  removed: new Map([['Updated', removed('.Updated', "Please use '.Changed' instead.")]]),
};

/** Builds what Flux hands to a commit message template, its types included, so that every print of it is Go's. */
export function messageDataOf({ automation, values, changes }: MessageInput): Value {
  const object = new GoStruct(NAMESPACED_NAME, [toBytes(automation.namespace), toBytes(automation.name)]);
  const entries = Object.entries(values).map(([key, value]) => [toBytes(key), toBytes(value)] as const);
  const result = new GoStruct(RESULT, [fileChanges(changes)]);
  // An automation without values has a nil map in Go, which JSON shows.
  return new GoStruct(TEMPLATE_DATA, [object, result, new GoMap(STRING_MAP, entries, entries.length === 0)]);
}

/** Result.AddChange, one change after the other. */
function fileChanges(changes: readonly MessageChange[]): GoMap {
  const files = new GoMap(FILE_CHANGES);
  for (const change of changes) {
    const file = toBytes(change.file);
    const known = files.get(file);
    const objects = known instanceof GoMap ? known : new GoMap(OBJECT_CHANGES);
    addTo(objects, identifierOf(change.object), [changeOf(change)]);
    files.set(file, objects);
  }
  return files;
}

function identifierOf({ apiVersion, kind, namespace, name }: MessageObject): GoStruct {
  const typeMeta = new GoStruct(TYPE_META, [toBytes(apiVersion), toBytes(kind)]);
  const nameMeta = new GoStruct(NAME_META, [toBytes(name), toBytes(namespace)]);
  return new GoStruct(OBJECT_IDENTIFIER, [new GoStruct(RESOURCE_IDENTIFIER, [typeMeta, nameMeta])]);
}

function changeOf({ oldValue, newValue, setter }: MessageChange): GoStruct {
  return new GoStruct(CHANGE, [toBytes(oldValue), toBytes(newValue), toBytes(setter)]);
}

function addTo(objects: GoMap, object: Value, changes: readonly Value[]): void {
  const known = objects.get(object);
  if (known instanceof GoSlice) known.items.push(...changes);
  else objects.set(object, new GoSlice(CHANGES, [...changes]));
}

/** Every object of every file with its changes; files in the order of their paths. */
function objectEntries(result: GoStruct): (readonly [object: Value, changes: readonly Value[]])[] {
  const files = result.field('FileChanges');
  const maps = files instanceof GoMap ? files.sorted().map(([, objects]) => objects) : [];
  return maps
    .flatMap((objects) => (objects instanceof GoMap ? objects.sorted() : []))
    .flatMap(([object, changes]) => {
      return changes instanceof GoSlice ? [[object, changes.items] as const] : [];
    });
}

/** Flux's Result.Changes, where each change comes once. Flux gives them in random order; here by file, object, document. */
function changesOf(result: GoStruct): GoSlice {
  const seen = new Set<string>();
  const once: Value[] = [];
  for (const change of objectEntries(result).flatMap(([, changes]) => changes)) {
    const key = change instanceof GoStruct ? textsOf(change.values).join('\0') : '';
    if (!seen.has(key)) once.push(change);
    seen.add(key);
  }
  return once.length === 0 ? nilSlice(CHANGES) : new GoSlice(CHANGES, once);
}

/** Flux's Result.Objects: an object that stands in several files is one. */
function objectsOf(result: GoStruct): GoMap {
  const objects = new GoMap(OBJECT_CHANGES);
  for (const [object, changes] of objectEntries(result)) addTo(objects, object, changes);
  return objects;
}

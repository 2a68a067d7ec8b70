export const id = 5426;
export const ids = [5426];
export const modules = {

/***/ 85426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitMessage: () => (/* binding */ commitMessage)
});

// EXTERNAL MODULE: ./src/core/policy/version.ts
var version = __webpack_require__(80422);
// EXTERNAL MODULE: ./src/core/policy/range.ts + 2 modules
var policy_range = __webpack_require__(88596);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/core/template/values.ts
/** What Go reads from a place whose static type is `interface {}`: errors and a few functions see the box. */
class Boxed {
    value;
    constructor(value) {
        this.value = value;
    }
}
/** Thrown by a function that fails, or that panics in Go; the text is what follows `error calling NAME: `. */
class CallError extends Error {
    name = 'CallError';
}
/** An integer of a type other than `int`; `text` is what its String method gives, where it has one. */
class GoInt {
    value;
    kind;
    type;
    text;
    constructor(kind, value, named) {
        this.value = value;
        this.kind = kind;
        this.type = named?.type ?? kind;
        this.text = named?.text;
    }
}
/** Makes Go's `int64`, which overflows as Go's does. */
const int64 = (value) => new GoInt('int64', BigInt.asIntN(64, value));
/** A slice; `type` is written as Go does: `[]string`. */
class GoSlice {
    type;
    items;
    isNil;
    constructor(type, items, isNil = false) {
        this.type = type;
        this.items = items;
        this.isNil = isNil;
    }
}
const ANY = 'interface {}';
const LIST = '[]interface {}';
/** Makes what sprig calls a list. */
const listOf = (items) => new GoSlice(LIST, items);
/** Makes a `[]string`, which is another type than a list of strings. */
const stringsOf = (items) => new GoSlice('[]string', items);
/** Makes a slice that is nil: empty to all but JSON, comparisons and `%#v`. */
const nilSlice = (type) => new GoSlice(type, [], true);
/** What sprig calls a dict: the only map that its functions take. */
const DICT = { name: 'map[string]interface {}', key: 'string', elem: ANY, zero: () => new Boxed(null) };
/** The type of `.Values`, and of what `split` gives. */
const STRING_MAP = { name: 'map[string]string', key: 'string', elem: 'string', zero: () => '' };
/** A map; its entries are ranged over and printed in the order of their keys, as Go's fmtsort has them. */
class GoMap {
    type;
    isNil;
    #entries = new Map();
    constructor(type, entries = [], isNil = false) {
        this.type = type;
        this.isNil = isNil;
        for (const [key, value] of entries)
            this.set(key, value);
    }
    get size() {
        return this.#entries.size;
    }
    get(key) {
        return this.#entries.get(keyOf(key))?.[1];
    }
    has(key) {
        return this.#entries.has(keyOf(key));
    }
    set(key, value) {
        this.#entries.set(keyOf(key), [key, value]);
    }
    delete(key) {
        this.#entries.delete(keyOf(key));
    }
    /** In order of the keys: strings bytewise, structs field by field. */
    sorted() {
        return [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
    }
    /** In the same order, for a map whose keys are strings. */
    named() {
        return this.sorted().flatMap(([key, value]) => (typeof key === 'string' ? [[key, value]] : []));
    }
}
/** Makes a dict. */
const dictOf = (entries) => new GoMap(DICT, entries);
/** A text that tells keys apart and orders them as Go does: strings bytewise, structs field by field. */
function keyOf(key) {
    if (typeof key === 'string')
        return key;
    return key instanceof GoStruct ? key.values.map(keyOf).join('\0') : '';
}
/** A struct, its values in the order of its fields. */
class GoStruct {
    shape;
    values;
    constructor(shape, values) {
        this.shape = shape;
        this.values = values;
    }
    /** Finds a field, those of embedded structs included. */
    field(name) {
        const own = this.shape.fields.findIndex((field) => field.name === name);
        if (own >= 0)
            return this.values[own];
        for (const [index, field] of this.shape.fields.entries()) {
            const inner = field.embedded === true ? this.values[index] : undefined;
            const found = inner instanceof GoStruct ? inner.field(name) : undefined;
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
}
/** A value of a library's type, known by its methods only: a time, a version. */
class GoObject {
}

;// CONCATENATED MODULE: ./src/core/template/types.ts

/** The parameter type with which a function sees an operand as it is: Go's reflect.Value. */
const REFLECT = 'reflect.Value';
/** Names the dynamic type of a value as Go's `%T` does: `1n → 'int'`. */
function typeOf(value) {
    if (value === null)
        return '<nil>';
    if (typeof value !== 'object')
        return kindOf(value);
    if (value instanceof GoStruct)
        return value.shape.name;
    return value instanceof GoMap ? value.type.name : value.type;
}
/** Names the kind of a value as reflect.Kind does: `1.5 → 'float64'`. */
function kindOf(value) {
    switch (typeof value) {
        case 'boolean':
            return 'bool';
        case 'bigint':
            return 'int';
        case 'number':
            return 'float64';
        case 'string':
            return 'string';
        default:
            return objectKind(value);
    }
}
function objectKind(value) {
    if (value === null)
        return 'invalid';
    if (value instanceof GoSlice)
        return 'slice';
    if (value instanceof GoMap)
        return 'map';
    return value instanceof GoStruct ? 'struct' : value.kind;
}
/** Names the static type of an operand that is there: a box is `interface {}`. */
function operandType(operand) {
    return operand instanceof Boxed || operand === null ? ANY : typeOf(operand);
}
/** Opens the box, as Go's indirectInterface does; undefined for nothing. */
function unbox(operand) {
    const value = operand instanceof Boxed ? operand.value : operand;
    return value ?? undefined;
}
/** What a parameter of type `interface {}` receives. */
const anyOf = (operand) => unbox(operand) ?? null;
/** Says whether nil may stand for a type. */
function canBeNil(type) {
    return type === ANY || type === REFLECT || type.startsWith('map[') || type.startsWith('[]') || type.startsWith('*');
}
/** Go's truth of a value: anything but zero, empty and nil. */
function isTrue(operand) {
    const value = unbox(operand);
    if (value === undefined)
        return false;
    if (typeof value !== 'object')
        return Boolean(value) || Number.isNaN(value);
    if (value instanceof GoSlice)
        return value.items.length > 0;
    if (value instanceof GoMap)
        return value.size > 0;
    return value instanceof GoInt ? value.value !== 0n : true;
}
/** Gives the integer in a value of any integer type. */
function integerOf(value) {
    if (typeof value === 'bigint')
        return value;
    return value instanceof GoInt ? value.value : undefined;
}

;// CONCATENATED MODULE: ./src/core/template/functions.ts


/** The evaluator checks every argument's type first, so this is a bug of ours. */
function mismatch(type) {
    throw new TypeError(`an argument that was checked to be ${type} is none`);
}
/** A parameter of Go's type `string`. */
const str = {
    type: 'string',
    read: (arg) => (typeof arg === 'string' ? arg : mismatch('string')),
};
/** A parameter of Go's type `int`. No length, width or index of ours comes near 2^53. */
const functions_int = {
    type: 'int',
    read: (arg) => (typeof arg === 'bigint' ? Number(arg) : mismatch('int')),
};
/** A parameter of Go's type `float64`. */
const functions_float = {
    type: 'float64',
    read: (arg) => (typeof arg === 'number' ? arg : mismatch('float64')),
};
/** A parameter of Go's type `bool`. */
const bool = {
    type: 'bool',
    read: (arg) => (typeof arg === 'boolean' ? arg : mismatch('bool')),
};
/** A parameter of Go's type `interface {}`: it takes anything, and null for nothing. */
const any = { type: ANY, read: anyOf };
/** A parameter that Go declares as reflect.Value: it sees boxes and missing values. */
const raw = { type: REFLECT, read: (arg) => arg };
/** A parameter of sprig's `map[string]interface {}`, which `.Values` of Flux is not. */
const dict = {
    type: DICT.name,
    read: (arg) => {
        const value = anyOf(arg);
        if (value === null)
            return new GoMap(DICT, [], true);
        return value instanceof GoMap ? value : mismatch(DICT.name);
    },
};
/** Makes a Func of a function without parameters. */
function fn0(run) {
    return { params: [], call: (_args, meter) => run(meter) };
}
/** Makes a Func of one parameter: `fn1(str, (text) => text.length)`. */
function fn1(a, run) {
    return { params: [a.type], call: ([first], meter) => run(a.read(first), meter) };
}
/** Makes a Func of two parameters. */
function fn2(a, b, run) {
    return { params: [a.type, b.type], call: ([first, second], meter) => run(a.read(first), b.read(second), meter) };
}
/** Makes a Func of three parameters. */
function fn3(a, b, c, run) {
    return {
        params: [a.type, b.type, c.type],
        call: ([first, second, third], meter) => run(a.read(first), b.read(second), c.read(third), meter),
    };
}
/** Makes a Func that takes any number of arguments of one type. */
function variadic(r, run) {
    return {
        params: [],
        rest: r.type,
        call: (args, meter) => run(args.map((arg) => r.read(arg)), meter),
    };
}
/** Makes a Func of one parameter and any number of arguments after it. */
function variadic1(a, r, run) {
    return {
        params: [a.type],
        rest: r.type,
        call: ([first, ...rest], meter) => run(a.read(first), rest.map((arg) => r.read(arg)), meter),
    };
}
/** Makes a Func of two parameters and any number of arguments after them. */
function variadic2(a, b, r, run) {
    return {
        params: [a.type, b.type],
        rest: r.type,
        call: ([first, second, ...rest]) => run(a.read(first), b.read(second), rest.map((arg) => r.read(arg))),
    };
}
/** Marks functions whose results Go declares as `interface {}`. */
function boxed(functions) {
    return Object.fromEntries(Object.entries(functions).map(([name, func]) => [name, { ...func, boxed: true }]));
}

// EXTERNAL MODULE: ./src/core/template/text/utf8.ts
var utf8 = __webpack_require__(4149);
;// CONCATENATED MODULE: ./src/core/template/message-data.ts



const NAMESPACED_NAME = {
    name: 'types.NamespacedName',
    fields: [{ name: 'Namespace' }, { name: 'Name' }],
    methods: new Map([['String', (self) => fn0(() => nameText(self))]]),
    text: nameText,
};
/** In the words of Flux's own error (RemovedTemplateFieldError, internal/source/source.go). */
function removed(removedField, advice) {
    const page = 'https://fluxcd.io/flux/components/image/imageupdateautomations/#message-template';
    return { removedField, hint: `${advice} See: ${page}` };
}
function nameText({ values }) {
    return textsOf(values).join('/');
}
const textsOf = (values) => values.filter((value) => typeof value === 'string');
// The types of kyaml and Flux (internal/update/result.go), nested as they are, because `%v` shows every brace.
const TYPE_META = {
    name: 'yaml.TypeMeta',
    fields: [
        { name: 'APIVersion', json: 'apiVersion' },
        { name: 'Kind', json: 'kind' },
    ],
};
const NAME_META = {
    name: 'yaml.NameMeta',
    fields: [
        { name: 'Name', json: 'name' },
        { name: 'Namespace', json: 'namespace' },
    ],
};
const RESOURCE_IDENTIFIER = {
    name: 'yaml.ResourceIdentifier',
    fields: [
        { name: 'TypeMeta', embedded: true },
        { name: 'NameMeta', embedded: true },
    ],
};
const OBJECT_IDENTIFIER = {
    name: 'update.ObjectIdentifier',
    fields: [{ name: 'ResourceIdentifier', embedded: true }],
};
const CHANGE = {
    name: 'update.Change',
    fields: [{ name: 'OldValue' }, { name: 'NewValue' }, { name: 'Setter' }],
};
const CHANGES = '[]update.Change';
const OBJECT_CHANGES = {
    name: 'update.ObjectChanges',
    key: OBJECT_IDENTIFIER.name,
    elem: CHANGES,
    zero: () => nilSlice(CHANGES),
};
const FILE_CHANGES = {
    name: 'map[string]update.ObjectChanges',
    key: 'string',
    elem: OBJECT_CHANGES.name,
    zero: () => new GoMap(OBJECT_CHANGES, [], true),
};
const RESULT = {
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
const TEMPLATE_DATA = {
    name: 'source.TemplateData',
    fields: [{ name: 'AutomationObject' }, { name: 'Changed' }, { name: 'Values' }],
    removed: new Map([['Updated', removed('.Updated', "Please use '.Changed' instead.")]]),
};
/** Builds what Flux hands to a commit message template, its types included, so that every print of it is Go's. */
function messageDataOf({ automation, values, changes }) {
    const object = new GoStruct(NAMESPACED_NAME, [(0,utf8/* toBytes */.ZJ)(automation.namespace), (0,utf8/* toBytes */.ZJ)(automation.name)]);
    const entries = Object.entries(values).map(([key, value]) => [(0,utf8/* toBytes */.ZJ)(key), (0,utf8/* toBytes */.ZJ)(value)]);
    const result = new GoStruct(RESULT, [fileChanges(changes)]);
    // An automation without values has a nil map in Go, which JSON shows.
    return new GoStruct(TEMPLATE_DATA, [object, result, new GoMap(STRING_MAP, entries, entries.length === 0)]);
}
/** Result.AddChange, one change after the other. */
function fileChanges(changes) {
    const files = new GoMap(FILE_CHANGES);
    for (const change of changes) {
        const file = (0,utf8/* toBytes */.ZJ)(change.file);
        const known = files.get(file);
        const objects = known instanceof GoMap ? known : new GoMap(OBJECT_CHANGES);
        addTo(objects, identifierOf(change.object), [changeOf(change)]);
        files.set(file, objects);
    }
    return files;
}
function identifierOf({ apiVersion, kind, namespace, name }) {
    const typeMeta = new GoStruct(TYPE_META, [(0,utf8/* toBytes */.ZJ)(apiVersion), (0,utf8/* toBytes */.ZJ)(kind)]);
    const nameMeta = new GoStruct(NAME_META, [(0,utf8/* toBytes */.ZJ)(name), (0,utf8/* toBytes */.ZJ)(namespace)]);
    return new GoStruct(OBJECT_IDENTIFIER, [new GoStruct(RESOURCE_IDENTIFIER, [typeMeta, nameMeta])]);
}
function changeOf({ oldValue, newValue, setter }) {
    return new GoStruct(CHANGE, [(0,utf8/* toBytes */.ZJ)(oldValue), (0,utf8/* toBytes */.ZJ)(newValue), (0,utf8/* toBytes */.ZJ)(setter)]);
}
function addTo(objects, object, changes) {
    const known = objects.get(object);
    if (known instanceof GoSlice)
        known.items.push(...changes);
    else
        objects.set(object, new GoSlice(CHANGES, [...changes]));
}
/** Every object of every file with its changes; files in the order of their paths. */
function objectEntries(result) {
    const files = result.field('FileChanges');
    const maps = files instanceof GoMap ? files.sorted().map(([, objects]) => objects) : [];
    return maps
        .flatMap((objects) => (objects instanceof GoMap ? objects.sorted() : []))
        .flatMap(([object, changes]) => {
        return changes instanceof GoSlice ? [[object, changes.items]] : [];
    });
}
/** Flux's Result.Changes, where each change comes once. Flux gives them in random order; here by file, object, document. */
function changesOf(result) {
    const seen = new Set();
    const once = [];
    for (const change of objectEntries(result).flatMap(([, changes]) => changes)) {
        const key = change instanceof GoStruct ? textsOf(change.values).join('\0') : '';
        if (!seen.has(key))
            once.push(change);
        seen.add(key);
    }
    return once.length === 0 ? nilSlice(CHANGES) : new GoSlice(CHANGES, once);
}
/** Flux's Result.Objects: an object that stands in several files is one. */
function objectsOf(result) {
    const objects = new GoMap(OBJECT_CHANGES);
    for (const [object, changes] of objectEntries(result))
        addTo(objects, object, changes);
    return objects;
}

;// CONCATENATED MODULE: ./src/core/template/fmt/flags.ts

const PLAIN = {};
/** Fills text up to the width, counted in runes: `'a', { width: 3 } → '  a'`, `'a', { width: 3, minus: true } → 'a  '`. */
function pad(text, flags) {
    const missing = (flags.width ?? 0) - (0,utf8/* runeCount */.aM)(text);
    if (missing <= 0)
        return text;
    if (flags.minus === true)
        return text + ' '.repeat(missing);
    return (flags.zero === true ? '0' : ' ').repeat(missing) + text;
}
/** Fills with spaces whatever the flag 0 says. */
const padSpaces = (text, flags) => pad(text, { ...flags, zero: false });

;// CONCATENATED MODULE: ./src/core/template/text/floats.ts
/** Writing of floats as Go's strconv.FormatFloat does it: exact digits, halves rounded to even. */
/**
 * Writes a float in the form `e`, `f` or `g`; a precision of -1 asks for the fewest digits that read back as the same
 * number: `1e21, 'g', -1 → '1e+21'`, `2.5, 'f', 0 → '2'`.
 */
function formatFloat(value, form, precision) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? '+Inf' : '-Inf';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    return sign + magnitudeText(Math.abs(value), form, precision);
}
function magnitudeText(value, form, precision) {
    const shortest = precision < 0;
    const exact = shortest ? shortestDigits(value) : exactDigits(value);
    if (form === 'e') {
        const rounded = shortest ? exact : round(exact, precision + 1);
        return exponential(rounded, shortest ? Math.max(rounded.digits.length - 1, 0) : precision);
    }
    if (form === 'f') {
        const rounded = shortest ? exact : round(exact, exact.point + precision);
        return fixed(rounded, shortest ? Math.max(rounded.digits.length - rounded.point, 0) : precision);
    }
    return general(shortest ? exact : round(exact, Math.max(precision, 1)), shortest, Math.max(precision, 1));
}
/** Exponents go into the form `e` from 10^precision on (10^6 for the shortest digits) and below 10^-4. */
function general(rounded, shortest, precision) {
    const count = rounded.digits.length;
    const limit = shortest ? 6 : precision > count && count >= rounded.point ? count : precision;
    const exponent = rounded.point - 1;
    if (count > 0 && (exponent < -4 || exponent >= limit))
        return exponential(rounded, count - 1);
    return fixed(rounded, Math.max(count - rounded.point, 0));
}
/** `d.ddde±dd`. */
function exponential({ digits, point }, places) {
    const first = digits[0] ?? '0';
    const rest = digits.slice(1).padEnd(places, '0');
    const exponent = digits === '' ? 0 : point - 1;
    const power = String(Math.abs(exponent)).padStart(2, '0');
    return `${first}${places > 0 ? `.${rest}` : ''}e${exponent < 0 ? '-' : '+'}${power}`;
}
/** `ddd.ddd`. */
function fixed({ digits, point }, places) {
    const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
    if (places <= 0)
        return whole;
    const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
    return `${whole}.${fraction.padEnd(places, '0').slice(0, places)}`;
}
/** JavaScript finds the same shortest digits as Go. */
function shortestDigits(value) {
    const [, whole = '', fraction = '', exponent = '0'] = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential()) ?? [];
    return value === 0 ? { digits: '', point: 0 } : trimmed(whole + fraction, Number(exponent) + 1);
}
/** The double's value in full: mantissa × 2^exponent, worked out in whole numbers. */
function exactDigits(value) {
    if (value === 0)
        return { digits: '', point: 0 };
    const exponent = Math.max(Math.floor(Math.log2(value)) - 53, -1074);
    const scaled = scale(value, -exponent);
    const text = exponent >= 0 ? scaled * 2n ** BigInt(exponent) : scaled * 5n ** BigInt(-exponent);
    const digits = text.toString();
    return trimmed(digits, exponent >= 0 ? digits.length : digits.length + exponent);
}
/** value × 2^power as a whole number, in two steps because 2^1074 is no double. */
function scale(value, power) {
    const half = Math.trunc(power / 2);
    return BigInt(value * 2 ** half * 2 ** (power - half));
}
function trimmed(digits, point) {
    const kept = digits.replace(/0+$/, '');
    return { digits: kept, point: kept === '' ? 0 : point };
}
/** Keeps so many digits; a carry may bring one more before the point. */
function round({ digits, point }, count) {
    if (count >= digits.length)
        return { digits, point };
    if (count < 0)
        return { digits: '', point: 0 };
    const kept = digits.slice(0, count);
    if (!roundsUp(digits, count))
        return trimmed(kept, point);
    const raised = String(BigInt(`0${kept}`) + 1n).padStart(count, '0');
    return trimmed(raised, point + raised.length - count);
}
/** Exactly half goes to the even digit; JavaScript's toFixed would go up. */
function roundsUp(digits, count) {
    const next = digits[count] ?? '0';
    const isHalf = next === '5' && digits.length === count + 1;
    if (!isHalf)
        return next >= '5';
    return count > 0 && Number(digits[count - 1]) % 2 === 1;
}

;// CONCATENATED MODULE: ./src/core/template/text/unicode.ts
/** Classes of characters and changes of case as Go's package unicode knows them, rune by rune. */
const matcher = (pattern) => (code) => pattern.test(String.fromCodePoint(code));
const isLetter = matcher(/^\p{L}$/u);
const isDigit = matcher(/^\p{Nd}$/u);
const isNumber = matcher(/^\p{N}$/u);
const unicode_isUpper = matcher(/^\p{Lu}$/u);
const isLower = matcher(/^\p{Ll}$/u);
const isTitle = matcher(/^\p{Lt}$/u);
const isPunct = matcher(/^\p{P}$/u);
const isSpace = matcher(/^\p{White_Space}$/u);
/** Letters, marks, numbers, punctuation, symbols and the ASCII space. */
const isPrint = matcher(/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u);
/**
 * Gives the one upper-case rune of a rune; Go never turns one rune into two, so `ß` stays: `0x61 → 0x41`,
 * `0xdf → 0xdf`.
 */
function toUpper(code) {
    return single(String.fromCodePoint(code).toUpperCase(), greekCapital(code));
}
/** Gives the one lower-case rune of a rune: `0x41 → 0x61`. */
function toLower(code) {
    return code === 0x130 ? 0x69 : single(String.fromCodePoint(code).toLowerCase(), code);
}
/** Gives the title-case rune of a rune; it differs from upper case in a few digraphs and in Georgian: `0x1c6 → 0x1c5`. */
function toTitle(code) {
    if ((code >= 0x1c4 && code <= 0x1cc) || (code >= 0x1f1 && code <= 0x1f3))
        return digraphTitle(code);
    const georgian = (code >= 0x10d0 && code <= 0x10fa) || (code >= 0x10fd && code <= 0x10ff);
    return georgian ? code : toUpper(code);
}
/** A mapping to several characters is none in Go, which maps rune to rune. */
function single(mapped, otherwise) {
    const [first = '', ...more] = mapped;
    return more.length === 0 ? (first.codePointAt(0) ?? otherwise) : otherwise;
}
/** The digraphs dz, lj, nj come in threes (upper, title, lower) from U+01C4 and from U+01F1. */
function digraphTitle(code) {
    const first = code >= 0x1f1 ? 0x1f1 : 0x1c4;
    return code - ((code - first) % 3) + 1;
}
/** Letters with iota subscript have a capital of one rune, which JavaScript writes as two. */
function greekCapital(code) {
    if (code >= 0x1f80 && code <= 0x1faf)
        return code | 8;
    return code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3 ? code + 9 : code;
}

;// CONCATENATED MODULE: ./src/core/template/text/quote.ts


const named = new Map([
    [0x07, '\\a'],
    [0x08, '\\b'],
    [0x09, '\\t'],
    [0x0a, '\\n'],
    [0x0b, '\\v'],
    [0x0c, '\\f'],
    [0x0d, '\\r'],
    [0x5c, '\\\\'],
]);
/** Writes hexadecimal digits: `10, 2 → '0a'`. */
const hex = (value, width) => value.toString(16).padStart(width, '0');
/** Writes bytes as a Go string literal, as strconv.Quote (or QuoteToASCII) does: `'a\n' → '"a\\n"'`. */
function quote(bytes, asciiOnly = false) {
    let out = '"';
    for (let at = 0; at < bytes.length;) {
        const { code, size } = (0,utf8/* runeAt */.cf)(bytes, at);
        const broken = size === 1 && code === 0xfffd;
        out += broken ? `\\x${hex(bytes.charCodeAt(at), 2)}` : escaped(code, '"', asciiOnly);
        at += size;
    }
    return `${out}"`;
}
/** Writes a rune as a Go character literal, as strconv.QuoteRune does: `0x41 → "'A'"`. */
function quoteRune(code, asciiOnly = false) {
    return `'${escaped((0,utf8/* isScalar */.jn)(code) ? code : 0xfffd, "'", asciiOnly)}'`;
}
/** appendEscapedRune: what can be printed stays, the rest has the shortest escape. */
function escaped(code, delimiter, asciiOnly) {
    if (code === delimiter.charCodeAt(0))
        return `\\${delimiter}`;
    const name = named.get(code);
    if (name !== undefined)
        return name;
    if (isPrint(code) && !(asciiOnly && code >= 0x80))
        return (0,utf8/* encodeRune */.jU)(code);
    if (code < 0x20 || code === 0x7f)
        return `\\x${hex(code, 2)}`;
    return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}
/** Says whether bytes can stand unchanged between backquotes, as strconv.CanBackquote does: `'a"b' → true`. */
function canBackquote(bytes) {
    for (let at = 0; at < bytes.length;) {
        const { code, size } = (0,utf8/* runeAt */.cf)(bytes, at);
        if (size === 1 && !(code === 9 || (code >= 0x20 && code < 0x7f && code !== 0x60)))
            return false;
        if (code === 0xfeff)
            return false;
        at += size;
    }
    return true;
}
/** A rune as Go's `%#U` prints it: `0x7d → "U+007D '}'"`. */
function sharpU(code) {
    const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return isPrint(code) ? `${number} '${(0,utf8/* encodeRune */.jU)(code)}'` : number;
}

;// CONCATENATED MODULE: ./src/core/template/fmt/scalars.ts






/*
 * The formats of Go's package fmt (format.go) for single values. Each function gives undefined for a verb that does not
 * suit the value, which the printer then complains about in Go's way.
 */
/** Formats a boolean: `true, 'v', {} → 'true'`. */
function formatBool(value, verb, flags) {
    return verb === 't' || verb === 'v' ? pad(String(value), flags) : undefined;
}
const bases = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };
/** Formats an integer: `42n, 'd', { width: 5, zero: true } → '00042'`. */
function formatInteger(value, verb, flags, unsigned = false) {
    const base = bases[verb];
    if (base === undefined)
        return formatCharacter(BigInt.asUintN(64, value), verb, flags);
    const bare = { ...flags, zero: false };
    if (verb === 'v' && flags.sharpV === true && unsigned)
        return pad(`0x${value.toString(16)}`, bare);
    if (flags.precision === 0 && value === 0n)
        return pad('', bare);
    const magnitude = (value < 0n ? -value : value).toString(base).padStart(digitsWanted(value, flags), '0');
    const text = prefixOf(base, verb, magnitude, flags) + magnitude;
    return pad(signOf(value < 0n, flags) + (verb === 'X' ? text.toUpperCase() : text), bare);
}
/** A precision asks for leading zeros; so does the flag 0 with a width, if nothing else does. */
function digitsWanted(value, flags) {
    if (flags.precision !== undefined)
        return flags.precision;
    if (flags.zero !== true || flags.minus === true || flags.width === undefined)
        return 0;
    return flags.width - (signOf(value < 0n, flags) === '' ? 0 : 1);
}
function prefixOf(base, verb, digits, { sharp }) {
    const leading = sharp === true && base === 8 && !digits.startsWith('0') ? '0' : '';
    if (verb === 'O')
        return `0o${leading}`;
    if (sharp !== true || base === 10)
        return '';
    return base === 2 ? '0b' : base === 16 ? '0x' : leading;
}
function signOf(negative, flags) {
    if (negative)
        return '-';
    return flags.plus === true ? '+' : flags.space === true ? ' ' : '';
}
/** `%c`, `%q` and `%U`: the integer as a rune. */
function formatCharacter(value, verb, flags) {
    const code = value > 0x10ffffn ? 0xfffd : Number(value);
    if (verb === 'c')
        return pad((0,utf8/* encodeRune */.jU)(code), flags);
    if (verb === 'q')
        return pad(quoteRune(code, flags.plus), flags);
    if (verb !== 'U')
        return undefined;
    const digits = value
        .toString(16)
        .toUpperCase()
        .padStart(Math.max(4, flags.precision ?? 0), '0');
    const shown = flags.sharp === true && value <= 0x10ffffn && (0,utf8/* isScalar */.jn)(code) && isPrint(code);
    return padSpaces(`U+${digits}${shown ? ` '${(0,utf8/* encodeRune */.jU)(code)}'` : ''}`, flags);
}
/** Formats a string: `'é', 'q', {} → '"é"'`; a precision cuts it to so many runes. */
function formatString(value, verb, flags) {
    switch (verb) {
        case 'v':
            return flags.sharpV === true ? formatQuoted(value, flags) : pad(truncated(value, flags), flags);
        case 's':
            return pad(truncated(value, flags), flags);
        case 'q':
            return formatQuoted(value, flags);
        case 'x':
        case 'X':
            return formatHex(value, verb, flags);
        default:
            return undefined;
    }
}
function truncated(value, { precision }) {
    if (precision === undefined || value.length <= precision)
        return value;
    const size = (0,utf8/* runesOf */.Lc)(value)
        .slice(0, precision)
        .reduce((sum, rune) => sum + rune.size, 0);
    return value.slice(0, size);
}
function formatQuoted(value, flags) {
    const text = truncated(value, flags);
    if (flags.sharp === true && canBackquote(text))
        return pad(`\`${text}\``, flags);
    return pad(quote(text, flags.plus), flags);
}
function formatHex(value, verb, flags) {
    const prefix = flags.sharp === true ? '0x' : '';
    const bytes = Array.from(value.slice(0, flags.precision), (byte) => hex(byte.charCodeAt(0), 2));
    const text = flags.space === true ? bytes.map((byte) => prefix + byte).join(' ') : prefix + bytes.join('');
    return pad(bytes.length === 0 ? '' : verb === 'X' ? text.toUpperCase() : text, flags);
}
const floatForms = {
    v: ['g', -1],
    g: ['g', -1],
    G: ['g', -1],
    f: ['f', 6],
    F: ['f', 6],
    e: ['e', 6],
    E: ['e', 6],
};
/** Formats a float: `3.14159, 'f', { precision: 2 } → '3.14'`. Throws a CallError for forms that nobody needs in a message. */
function formatNumber(value, verb, flags) {
    const form = floatForms[verb];
    if ('bxX'.includes(verb) || (form !== undefined && flags.sharp === true)) {
        throw new CallError(`%${flags.sharp === true ? '#' : ''}${verb} of a float is not offered here`);
    }
    if (form === undefined)
        return undefined;
    const text = formatFloat(value, form[0], flags.precision ?? form[1]);
    const magnitude = text.replace(/^[+-]/, '');
    // Go shows the sign of an infinity always.
    const sign = signOf(text.startsWith('-'), flags) || (magnitude === 'Inf' ? '+' : '');
    return padNumber(sign, 'GE'.includes(verb) ? magnitude.replace('e', 'E') : magnitude, flags);
}
/** Zeros go between sign and digits, and never before words. */
function padNumber(sign, magnitude, flags) {
    if (!/^[0-9]/.test(magnitude))
        return padSpaces(sign + magnitude, flags);
    if (flags.zero !== true || flags.minus === true)
        return pad(sign + magnitude, flags);
    return sign + pad(magnitude, { ...flags, width: (flags.width ?? 0) - sign.length });
}

;// CONCATENATED MODULE: ./src/core/template/fmt/print.ts




/** Writes values as Go's package fmt does (print.go), charging the meter for every piece. */
class Printer {
    #meter;
    #out = '';
    #flags = PLAIN;
    /** While a complaint is written, String methods are not called. */
    #complaining = false;
    constructor(meter) {
        this.#meter = meter;
    }
    get text() {
        return this.#out;
    }
    write(text) {
        this.#meter.room(text.length);
        this.#out += text;
    }
    /** Writes one operand of a print or format. */
    arg(value, verb, flags) {
        this.#flags = flags;
        if (value === null && 'vT'.includes(verb))
            this.write(pad('<nil>', flags));
        else if (verb === 'T')
            this.write(formatString(typeOf(value), 's', flags) ?? '');
        else if (value === null || verb === 'w')
            this.#bad(value, verb);
        else
            this.#value(value, verb);
    }
    /** badVerb: `%!d(string=x)`. */
    #bad(value, verb) {
        this.#complaining = true;
        this.write(`%!${verb}(`);
        if (value === null)
            this.write('<nil>');
        else {
            this.write(`${typeOf(value)}=`);
            this.#value(value, 'v');
        }
        this.write(')');
        this.#complaining = false;
    }
    /** printValue. */
    #value(value, verb) {
        const method = this.#method(value, verb);
        if (method !== undefined)
            this.#scalar(formatString(method, verb, this.#flags), value, verb);
        else if (typeof value !== 'object' || value instanceof GoInt)
            this.#scalar(this.#format(value, verb), value, verb);
        else {
            this.#meter.nest(() => {
                this.#composite(value, verb);
            });
        }
    }
    #scalar(text, value, verb) {
        if (text === undefined)
            this.#bad(value, verb);
        else
            this.write(text);
    }
    /** What the String method gives, where there is one and the verb asks for text. */
    #method(value, verb) {
        if (this.#complaining || !'vsxXq'.includes(verb) || this.#flags.sharpV === true)
            return undefined;
        if (value instanceof GoStruct)
            return value.shape.text?.(value);
        if (value instanceof GoObject)
            return value.text();
        return value instanceof GoInt ? value.text : undefined;
    }
    #format(value, verb) {
        if (value instanceof GoInt)
            return formatInteger(value.value, verb, this.#flags, value.kind.startsWith('uint'));
        if (typeof value === 'boolean')
            return formatBool(value, verb, this.#flags);
        if (typeof value === 'bigint')
            return formatInteger(value, verb, this.#flags);
        return typeof value === 'number' ? formatNumber(value, verb, this.#flags) : formatString(value, verb, this.#flags);
    }
    #composite(value, verb) {
        if (verb === 'p')
            throw new CallError('%p is not offered here: an address is another one in every run');
        if (value instanceof GoSlice)
            this.#slice(value, verb);
        else if (value instanceof GoMap)
            this.#map(value, verb);
        else if (value instanceof GoStruct)
            this.#struct(value, verb);
        else
            throw new CallError(`%${verb} of a ${value.type} is not offered here`);
    }
    /** A part of a list, map or struct; nil is told without padding here. */
    #element(value, verb) {
        if (value !== null)
            this.#value(value, verb);
        else
            this.write(this.#flags.sharpV === true ? `${ANY}(nil)` : '<nil>');
    }
    /** Writes parts between brackets: `[a b]`, or as Go source `[]string{"a", "b"}`. */
    #parts(open, parts, close) {
        const separator = this.#flags.sharpV === true ? ', ' : ' ';
        this.write(open);
        parts.forEach((part, index) => {
            if (index > 0)
                this.write(separator);
            part();
        });
        this.write(close);
    }
    #slice(slice, verb) {
        const parts = slice.items.map((item) => () => {
            this.#element(item, verb);
        });
        if (this.#flags.sharpV !== true)
            this.#parts('[', parts, ']');
        else if (slice.isNil)
            this.write(`${slice.type}(nil)`);
        else
            this.#parts(`${slice.type}{`, parts, '}');
    }
    #map(map, verb) {
        const parts = map.sorted().map(([key, value]) => () => {
            this.#element(key, verb);
            this.write(':');
            this.#element(value, verb);
        });
        if (this.#flags.sharpV !== true)
            this.#parts('map[', parts, ']');
        else if (map.isNil)
            this.write(`${map.type.name}(nil)`);
        else
            this.#parts(`${map.type.name}{`, parts, '}');
    }
    #struct(struct, verb) {
        const { sharpV, plusV } = this.#flags;
        const parts = struct.values.map((value, index) => () => {
            if (sharpV === true || plusV === true)
                this.write(`${struct.shape.fields[index]?.name ?? ''}:`);
            this.#element(value, verb);
        });
        this.#parts(sharpV === true ? `${struct.shape.name}{` : '{', parts, '}');
    }
}
/** Gives what Go's `%v` (or another verb) prints: `[1n, 'a'] → '[1 a]'`. */
function textOf(value, meter, verb = 'v') {
    if (typeof value === 'string')
        return value;
    const printer = new Printer(meter);
    printer.arg(value, verb, PLAIN);
    return printer.text;
}
/** fmt.Sprint: spaces only between operands of which neither is a string: `['a', 1n, 2n] → 'a1 2'`. */
function sprint(values, meter) {
    const printer = new Printer(meter);
    values.forEach((value, index) => {
        const previous = values[index - 1];
        const apart = index > 0 && kindOf(value) !== 'string' && previous !== undefined && kindOf(previous) !== 'string';
        if (apart)
            printer.write(' ');
        printer.arg(value, 'v', PLAIN);
    });
    return printer.text;
}
/** fmt.Sprintln: spaces between all operands, and a newline: `['a', 1n] → 'a 1\n'`. */
function sprintln(values, meter) {
    const printer = new Printer(meter);
    values.forEach((value, index) => {
        if (index > 0)
            printer.write(' ');
        printer.arg(value, 'v', PLAIN);
    });
    printer.write('\n');
    return printer.text;
}

;// CONCATENATED MODULE: ./src/core/template/compare.ts



/** basicKind in funcs.go; undefined for what only `eq` can compare. */
function basicKind(value) {
    if (value === undefined || value === null)
        return undefined;
    const kind = kindOf(value);
    if (kind === 'int64')
        return 'int';
    if (kind === 'uint8' || kind === 'uint64')
        return 'uint';
    if (kind === 'float64')
        return 'float';
    return kind === 'bool' || kind === 'int' || kind === 'string' ? kind : undefined;
}
function incompatible(a, b) {
    throw new CallError(`incompatible types for comparison: ${typeOf(a ?? null)} and ${typeOf(b ?? null)}`);
}
/** Go's `eq`: whether the first equals any of the others (text/template/funcs.go). Throws a CallError. */
function equalsAny(first, others, meter) {
    if (others.length === 0)
        throw new CallError('missing argument for comparison');
    const a = unbox(first);
    return others.some((other) => equals(a, unbox(other), meter));
}
/** Integers are compared whatever their signs; other kinds only with their own, or with nil. */
function equals(a, b, meter) {
    const [kindA, kindB] = [basicKind(a), basicKind(b)];
    const integers = [integerOf(a), integerOf(b)];
    if (integers[0] !== undefined && integers[1] !== undefined)
        return integers[0] === integers[1];
    if (kindA !== kindB)
        return a === undefined || b === undefined ? false : incompatible(a, b);
    return kindA === undefined ? equalComposites(a, b, meter) : a === b;
}
/** The default case of `eq`: nil against nil, and structs; lists and maps cannot be compared. */
function equalComposites(a, b, meter) {
    if (isNil(a) || isNil(b))
        return isNil(a) === isNil(b);
    const [first, second] = [a ?? null, b ?? null];
    if (kindOf(first) !== kindOf(second)) {
        const types = `${typeOf(first)}, ${typeOf(second)}`;
        throw new CallError(`non-comparable types ${textOf(first, meter, 's')}: ${types}: ${textOf(second, meter)}`);
    }
    if (second instanceof GoSlice || second instanceof GoMap || (second instanceof GoStruct && !isComparable(second))) {
        throw new CallError(`non-comparable type ${textOf(second, meter, 's')}: ${typeOf(second)}`);
    }
    return same(first, second);
}
function isNil(value) {
    if (value === undefined || value === null)
        return true;
    return (value instanceof GoSlice || value instanceof GoMap) && value.isNil;
}
const isComparable = (struct) => struct.values.every((value) => !(value instanceof GoMap) && (!(value instanceof GoStruct) || isComparable(value)));
/** Go's `==` for two values of one kind. */
function same(a, b) {
    if (typeOf(a) !== typeOf(b))
        return false;
    if (a instanceof GoStruct && b instanceof GoStruct)
        return a.values.every((value, at) => same(value, b.values[at] ?? null));
    // A pointer equals only itself.
    if (a instanceof GoObject && b instanceof GoObject)
        return a.kind === 'ptr' ? a === b : a.identity() === b.identity();
    return a === b;
}
/** Go's `lt`: whether the first is less than the second. Throws a CallError. */
function isLess(first, second) {
    const [a, b] = [orderable(unbox(first)), orderable(unbox(second))];
    const kinds = [basicKind(a), basicKind(b)];
    const integers = [integerOf(a), integerOf(b)];
    if (integers[0] !== undefined && integers[1] !== undefined)
        return integers[0] < integers[1];
    if (kinds[0] !== kinds[1])
        return incompatible(a, b);
    if (typeof a === 'string' && typeof b === 'string')
        return a < b;
    if (typeof a === 'number' && typeof b === 'number')
        return a < b;
    throw new CallError('invalid type for comparison');
}
/** Refuses what has no order, before kinds are compared, as Go does. */
function orderable(value) {
    if (value === undefined || value === null)
        throw new CallError('invalid type for comparison');
    if (typeof value === 'object' && !(value instanceof GoInt))
        throw new CallError('invalid type for comparison');
    return value;
}

;// CONCATENATED MODULE: ./src/core/template/escape.ts


/** Go's choice of entities: shorter than `&quot;`, and older than `&apos;`. */
const htmlEntities = {
    '\0': '\xef\xbf\xbd',
    '"': '&#34;',
    "'": '&#39;',
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
};
/** template.HTMLEscapeString: `'<a>' → '&lt;a&gt;'`. */
function escapeHtml(bytes) {
    return Array.from(bytes, (byte) => htmlEntities[byte] ?? byte).join('');
}
const escape_hex = (code, width) => code.toString(16).toUpperCase().padStart(width, '0');
const jsEscapes = {
    '\\': '\\\\',
    "'": "\\'",
    '"': '\\"',
    '<': '\\u003C',
    '>': '\\u003E',
    '&': '\\u0026',
    '=': '\\u003D',
};
/** template.JSEscapeString: `"a'b<" → "a\\'b\\u003C"`. */
function escapeJs(bytes) {
    let out = '';
    for (let at = 0; at < bytes.length;) {
        const { code, size } = (0,utf8/* runeAt */.cf)(bytes, at);
        const source = bytes.slice(at, at + size);
        const shown = code >= 0x20 && (code < 0x80 || isPrint(code));
        out += jsEscapes[source] ?? (shown ? source : `\\u${escape_hex(code, 4)}`);
        at += size;
    }
    return out;
}
/** url.QueryEscape: `'a b/é' → 'a+b%2F%C3%A9'`. */
function escapeQuery(bytes) {
    return Array.from(bytes, (byte) => {
        if (/[A-Za-z0-9\-_.~]/.test(byte))
            return byte;
        return byte === ' ' ? '+' : `%${escape_hex(byte.charCodeAt(0), 2)}`;
    }).join('');
}

;// CONCATENATED MODULE: ./src/core/template/fmt/printf.ts




/** Widths and precisions past this are refused, as in Go. */
const MAX_NUMBER = 1_000_000;
const flagNames = {
    '+': 'plus',
    '-': 'minus',
    '#': 'sharp',
    ' ': 'space',
    '0': 'zero',
};
/** fmt.Sprintf with all its complaints: `'%s-%d', ['a', 3n] → 'a-3'`, `'%d', [] → '%!d(MISSING)'`. */
function sprintf(format, values, meter) {
    return new Formatter(format, values, new Printer(meter)).run();
}
class Formatter {
    #format;
    #values;
    #printer;
    #at = 0;
    #arg = 0;
    #goodIndex = true;
    #reordered = false;
    #flags = {};
    constructor(format, values, printer) {
        this.#format = format;
        this.#values = values;
        this.#printer = printer;
    }
    run() {
        while (this.#at < this.#format.length) {
            const percent = this.#format.indexOf('%', this.#at);
            const end = percent < 0 ? this.#format.length : percent;
            if (end > this.#at)
                this.#printer.write(this.#format.slice(this.#at, end));
            this.#at = end + 1;
            if (percent >= 0)
                this.#directive();
        }
        if (!this.#reordered && this.#arg < this.#values.length)
            this.#extra();
        return this.#printer.text;
    }
    /** One `%…`: flags, index, width, precision, index, verb. */
    #directive() {
        this.#goodIndex = true;
        this.#readFlags();
        const beforeWidth = this.#index();
        const beforePrecision = this.#width(beforeWidth);
        const beforeVerb = this.#precision(beforePrecision);
        if (!beforeVerb)
            this.#index();
        if (this.#at >= this.#format.length) {
            this.#printer.write('%!(NOVERB)');
            return;
        }
        const { size } = (0,utf8/* runeAt */.cf)(this.#format, this.#at);
        const verb = this.#format.slice(this.#at, this.#at + size);
        this.#at += size;
        this.#verb(verb);
    }
    /** Writes an operand, or what is wrong; `%%` takes none. */
    #verb(verb) {
        const value = this.#values[this.#arg];
        if (verb === '%')
            this.#printer.write('%');
        else if (!this.#goodIndex)
            this.#printer.write(`%!${verb}(BADINDEX)`);
        else if (value === undefined)
            this.#printer.write(`%!${verb}(MISSING)`);
        else {
            this.#printer.arg(value, verb, verb === 'v' || verb === 'w' ? sourceFlags(this.#flags) : this.#flags);
            this.#arg += 1;
        }
    }
    #readFlags() {
        this.#flags = {};
        for (;;) {
            const name = flagNames[this.#format.charAt(this.#at)];
            if (name === undefined)
                return;
            this.#flags[name] = true;
            this.#at += 1;
        }
    }
    /** Reads `[n]`, which names the operand to go on with; says whether it stood there. */
    #index() {
        if (this.#format[this.#at] !== '[')
            return false;
        this.#reordered = true;
        const close = this.#format.indexOf(']', this.#at);
        const digits = /^\d{1,8}$/.exec(this.#format.slice(this.#at + 1, Math.max(close, 0)))?.[0];
        this.#at = close < 0 ? this.#at + 1 : close + 1;
        const number = Number(digits ?? 0);
        if (number >= 1 && number <= this.#values.length)
            this.#arg = number - 1;
        else
            this.#goodIndex = false;
        return digits !== undefined;
    }
    /** Reads the width; says whether an index still waits for what it belongs to. */
    #width(afterIndex) {
        if (this.#format[this.#at] !== '*') {
            this.#flags.width = this.#number();
            if (afterIndex && this.#flags.width !== undefined)
                this.#goodIndex = false;
            return afterIndex;
        }
        const width = this.#star('%!(BADWIDTH)');
        if (width !== undefined && width < 0)
            Object.assign(this.#flags, { minus: true, zero: false });
        this.#flags.width = width === undefined ? undefined : Math.abs(width);
        return false;
    }
    /** A point without a number is a precision of 0. */
    #precision(afterIndex) {
        if (this.#at + 1 >= this.#format.length || this.#format[this.#at] !== '.')
            return afterIndex;
        this.#at += 1;
        if (afterIndex)
            this.#goodIndex = false;
        const indexed = this.#index();
        if (this.#format[this.#at] === '*') {
            this.#flags.precision = this.#star('%!(BADPREC)', 0);
            return false;
        }
        this.#flags.precision = this.#number() ?? 0;
        return indexed;
    }
    /** Takes a width or precision from the operands; a negative one counts only where `least` allows it. */
    #star(complaint, least = -MAX_NUMBER) {
        this.#at += 1;
        const value = this.#values[this.#arg];
        if (value !== undefined)
            this.#arg += 1;
        const integer = Number(integerOf(value) ?? NaN);
        if (integer >= least && integer <= MAX_NUMBER)
            return integer;
        this.#printer.write(complaint);
        return undefined;
    }
    /** Reads digits; Go gives up on the whole format once a further digit follows a number past the limit. */
    #number() {
        let value;
        for (; /[0-9]/.test(this.#format.charAt(this.#at)); this.#at++) {
            if ((value ?? 0) > MAX_NUMBER) {
                this.#at = this.#format.length;
                return undefined;
            }
            value = (value ?? 0) * 10 + Number(this.#format[this.#at]);
        }
        return value;
    }
    /** Operands that no verb took, unless the format picked them by number. */
    #extra() {
        this.#printer.write('%!(EXTRA ');
        this.#values.slice(this.#arg).forEach((value, index) => {
            if (index > 0)
                this.#printer.write(', ');
            if (value !== null)
                this.#printer.write(`${typeOf(value)}=`);
            this.#printer.arg(value, 'v', PLAIN);
        });
        this.#printer.write(')');
    }
}
/** For `%v`, `#` and `+` mean Go source and names of fields. */
function sourceFlags({ sharp, plus, ...flags }) {
    return { ...flags, sharpV: sharp === true, plusV: plus === true };
}

;// CONCATENATED MODULE: ./src/core/template/builtins.ts







/** Never called: `and` and `or` stop early, and `call` has nothing to call (call.ts). */
const unreachable = () => {
    throw new TypeError('and, or and call are evaluated by their caller');
};
const isLessOrEqual = (a, b, meter) => isLess(a, b) || equalsAny(a, [b], meter);
/** The functions of text/template itself (funcs.go). */
const builtins = {
    and: variadic1(raw, raw, unreachable),
    or: variadic1(raw, raw, unreachable),
    call: variadic1(raw, raw, unreachable),
    not: fn1(raw, (value) => !isTrue(value)),
    index: variadic1(raw, raw, index),
    len: fn1(raw, builtins_length),
    print: variadic(any, sprint),
    printf: variadic1(str, any, sprintf),
    println: variadic(any, sprintln),
    html: variadic(any, (values, meter) => builtins_escaped(values, meter, escapeHtml)),
    js: variadic(any, (values, meter) => builtins_escaped(values, meter, escapeJs)),
    urlquery: variadic(any, (values, meter) => builtins_escaped(values, meter, escapeQuery)),
    eq: variadic1(raw, raw, equalsAny),
    ne: fn2(raw, raw, (a, b, meter) => !equalsAny(a, [b], meter)),
    lt: fn2(raw, raw, isLess),
    le: fn2(raw, raw, isLessOrEqual),
    gt: fn2(raw, raw, (a, b, meter) => !isLessOrEqual(a, b, meter)),
    ge: fn2(raw, raw, (a, b) => !isLess(a, b)),
};
/** evalArgs in funcs.go: nothing is told as such, then all are printed like `print` does. */
function builtins_escaped(values, meter, escape) {
    const shown = values.map((value) => value ?? '<no value>');
    const text = sprint(shown, meter);
    // An escape takes up to six bytes for one.
    meter.room(6 * text.length);
    return escape(text);
}
/** `len`: bytes of a string, elements of a list or map; Go panics in its own words for what is not there. */
function builtins_length(item) {
    if (item === undefined)
        throw new CallError('reflect: call of reflect.Value.Type on zero Value');
    const value = unbox(item);
    if (value === undefined)
        throw new CallError('len of nil pointer');
    if (typeof value === 'string')
        return BigInt(value.length);
    if (value instanceof GoSlice)
        return BigInt(value.items.length);
    if (value instanceof GoMap)
        return BigInt(value.size);
    throw new CallError(`len of type ${typeOf(value).replace(/^\*/, '')}`);
}
/** `index x 1 2` is x[1][2]. */
function index(item, indexes) {
    const first = unbox(item);
    if (first === undefined)
        throw new CallError('index of untyped nil');
    return indexes.reduce((inner, key) => builtins_element(inner, unbox(key)), first);
}
/** One step of an index; a string gives a byte. */
function builtins_element(item, key) {
    const value = unbox(item);
    if (value === undefined)
        throw new CallError('index of nil pointer');
    if (typeof value === 'string')
        return new GoInt('uint8', BigInt(value.charCodeAt(position(key, value.length, 'string'))));
    if (value instanceof GoSlice) {
        const found = value.items[position(key, value.items.length, 'slice')];
        return value.type === `[]${ANY}` ? new Boxed(found ?? null) : found;
    }
    if (value instanceof GoMap)
        return entry(value, key);
    throw new CallError(`can't index item of type ${typeOf(value)}`);
}
/** indexArg in funcs.go, and the panic of reflection after it. */
function position(key, size, kind) {
    const at = integerOf(key);
    if (key === undefined)
        throw new CallError('cannot index slice/array with nil');
    if (at === undefined)
        throw new CallError(`cannot index slice/array with type ${typeOf(key)}`);
    if (at < 0n || at > BigInt(size))
        throw new CallError(`index out of range: ${at.toString()}`);
    // Go lets the index just past the end through, and then panics.
    if (at === BigInt(size))
        throw new CallError(`reflect: ${kind} index out of range`);
    return Number(at);
}
/** A key that is not there gives the zero of the map's elements, where `.field` gives nothing. */
function entry(map, key) {
    const { type } = map;
    if (key === undefined)
        throw new CallError(`value is nil; should be of type ${type.key}`);
    if (operandType(key) !== type.key)
        throw new CallError(`value has type ${typeOf(key)}; should be ${type.key}`);
    const found = map.get(key);
    if (found === undefined)
        return type.zero();
    return type.elem === ANY ? new Boxed(found) : found;
}

;// CONCATENATED MODULE: ./src/core/template/nodes.ts

/** Writes a node as Go's Node.String() does: `.A.B`, `eq .N 3`, `{{template "x"}}`. */
function nodeText(node) {
    switch (node.kind) {
        case 'list':
            return node.nodes.map(nodeText).join('');
        case 'text':
            return node.text;
        case 'if':
        case 'with':
        case 'range':
            return branchText(node);
        case 'action':
        case 'template':
        case 'break':
        case 'continue':
            return `{{${actionText(node)}}}`;
        default:
            return expressionText(node);
    }
}
function actionText(node) {
    if (node.kind === 'action')
        return nodeText(node.pipe);
    if (node.kind !== 'template')
        return node.kind;
    return `template ${quote(node.name)}${node.pipe === undefined ? '' : ` ${nodeText(node.pipe)}`}`;
}
function branchText(node) {
    const otherwise = node.elseList === undefined ? '' : `{{else}}${nodeText(node.elseList)}`;
    return `{{${node.kind} ${nodeText(node.pipe)}}}${nodeText(node.list)}${otherwise}{{end}}`;
}
function expressionText(node) {
    switch (node.kind) {
        case 'pipe':
            return pipeText(node);
        case 'command':
            return node.args.map(operandText).join(' ');
        case 'identifier':
            return node.name;
        case 'variable':
            return node.path.join('.');
        case 'field':
            return `.${node.path.join('.')}`;
        case 'chain':
            return `${operandText(node.base)}.${node.path.join('.')}`;
        default:
            return literalText(node);
    }
}
function literalText(node) {
    switch (node.kind) {
        case 'dot':
            return '.';
        case 'nil':
            return 'nil';
        case 'bool':
            return String(node.value);
        case 'number':
            return node.text;
        case 'string':
            return node.source;
    }
}
/** Only a pipeline that is an operand stands in parentheses. */
const operandText = (node) => (node.kind === 'pipe' ? `(${pipeText(node)})` : expressionText(node));
function pipeText(pipe) {
    const variables = pipe.variables.map(nodeText).join(', ');
    const declared = variables === '' ? '' : `${variables} ${pipe.assigns ? '=' : ':='} `;
    return declared + pipe.commands.map(nodeText).join(' | ');
}

;// CONCATENATED MODULE: ./src/core/template/template-error.ts
/** A template that cannot be read or run; the message is Go's own, place and all. */
class TemplateError extends Error {
    name = 'TemplateError';
    kind;
    line;
    column;
    hint;
    removedField;
    constructor(message, details) {
        super(message);
        this.kind = details.kind;
        this.line = details.line;
        this.column = details.column;
        this.hint = details.hint;
        this.removedField = details.removedField;
    }
}

;// CONCATENATED MODULE: ./src/core/template/source.ts


/** The error that Go's parser would give for a line: `template: NAME:LINE: TEXT`. */
function parseError(source, line, text, hint) {
    return new TemplateError((0,utf8/* toText */.fE)(`template: ${source.name}:${line}: ${text}`), { kind: 'parse', line, hint });
}
/** The line (from 1) and the bytes before a place in its line, as Go counts them. */
function placeOf(source, pos) {
    const before = source.text.slice(0, pos);
    return { line: before.split('\n').length, column: pos - (before.lastIndexOf('\n') + 1) };
}
/** Walks over tokens, back and forth; errors name the line of the furthest token seen, as Go's do. */
class TokenStream {
    source;
    #tokens;
    #at = 0;
    #furthest = 0;
    constructor(source, tokens) {
        this.source = source;
        this.#tokens = tokens;
    }
    #token(at) {
        this.#furthest = Math.max(this.#furthest, Math.min(at, this.#tokens.length - 1));
        return this.#tokens[at] ?? this.#tokens.at(-1) ?? { kind: 'eof', pos: 0, text: 'EOF', line: 1 };
    }
    peek() {
        return this.#token(this.#at);
    }
    next() {
        const token = this.peek();
        this.#at += 1;
        return token;
    }
    /** Drops spaces and shows what comes after. */
    peekNonSpace() {
        while (this.peek().kind === 'space')
            this.#at += 1;
        return this.peek();
    }
    nextNonSpace() {
        this.peekNonSpace();
        return this.next();
    }
    /** A place to come back to. */
    mark() {
        return this.#at;
    }
    reset(mark) {
        this.#at = mark;
    }
    /** Hands the last token back. */
    back() {
        this.#at -= 1;
    }
    /** The line of the furthest token. */
    get line() {
        return this.#tokens[this.#furthest]?.line ?? 1;
    }
    /** Ends the parse with an error at the furthest token. */
    fail(text, hint) {
        throw parseError(this.source, this.line, text, hint);
    }
}

;// CONCATENATED MODULE: ./src/core/template/cursor.ts





/** Where an execution stands, so that an error can name the place as Go does. */
class Cursor {
    /** The template being executed. */
    template;
    #source;
    #node;
    constructor(source) {
        this.#source = source;
        this.template = source.name;
    }
    /** Notes the node that an error from here on is told at; errors depend on every such call (Go's state.at). */
    at(node) {
        this.#node = node;
    }
    /** Ends the execution: `template: NAME:LINE:COLUMN: executing "NAME" at <NODE>: TEXT`. */
    fail(text, details = {}) {
        const { line, column } = placeOf(this.#source, this.#node?.pos ?? 0);
        const context = this.#node === undefined ? '' : nodeText(this.#node);
        const place = `${this.#source.name}:${line}:${column}`;
        const message = `template: ${place}: executing ${quote(this.template)} at <${context}>: ${text}`;
        throw new TemplateError((0,utf8/* toText */.fE)(message), { ...details, kind: 'exec', line, column });
    }
}

;// CONCATENATED MODULE: ./src/core/template/call.ts



/** Stands where a pipeline hands on no value. */
const MISSING = Symbol('missing');
/** Calls a function or method with checked arguments, as evalCall in Go's text/template/exec.go does. */
function call(evaluation, request) {
    checkCount(evaluation, request);
    if (request.name === 'and' || request.name === 'or')
        return shortCircuit(evaluation, request);
    const { func, final, dot } = request;
    const args = request.args.map((arg, index) => evaluation.argument(dot, paramType(func, index), arg));
    if (final !== MISSING)
        args.push(validated(evaluation.cursor, final, paramType(func, args.length)));
    return run(evaluation, request, args);
}
/** Go counts what the pipeline hands on among those that it got, but not where it wants "at least". */
function checkCount({ cursor }, { func, name, args, final }) {
    const fixed = func.params.length;
    const count = args.length + (final === MISSING ? 0 : 1);
    if (func.rest !== undefined) {
        if (count < fixed)
            cursor.fail(`wrong number of args for ${name}: want at least ${fixed} got ${args.length}`);
    }
    else if (count !== fixed) {
        cursor.fail(`wrong number of args for ${name}: want ${fixed} got ${count}`);
    }
}
const paramType = (func, index) => func.params[index] ?? func.rest ?? ANY;
/** `and` and `or` stop at the first argument that decides. */
function shortCircuit(evaluation, { name, args, final, dot }) {
    let value;
    for (const arg of args) {
        value = evaluation.argument(dot, REFLECT, arg);
        if (isTrue(value) === (name === 'or'))
            return value;
    }
    return final === MISSING ? value : final;
}
/** safeCall in funcs.go: what a function throws on purpose becomes an error at the call's own node. */
function run({ cursor, meter }, { func, name, node, args }, values) {
    meter.spend(1 + values.reduce((sum, value) => sum + weightOf(value), 0));
    if (name === 'call')
        notAFunction(cursor, node, args, values[0]);
    try {
        const result = func.call(values, meter);
        meter.spend(weightOf(result));
        return func.boxed === true && !(result instanceof Boxed) ? new Boxed(result ?? null) : result;
    }
    catch (error) {
        if (!(error instanceof CallError))
            throw error;
        cursor.at(node);
        return cursor.fail(`error calling ${name}: ${error.message}`);
    }
}
/** What it costs to look a value through once. */
function weightOf(operand) {
    const value = unbox(operand);
    if (typeof value === 'string')
        return 1 + value.length / 16;
    if (value instanceof GoSlice)
        return 1 + value.items.length;
    return value instanceof GoMap ? 1 + value.size : 1;
}
/** No value of a commit message is a function, so `call` can only fail. */
function notAFunction(cursor, node, args, callee) {
    const value = unbox(callee);
    cursor.at(node);
    if (value === undefined)
        return cursor.fail('error calling call: call of nil');
    const piped = typeof value === 'string' ? value : `<${operandType(value)} Value>`;
    const text = args[0] === undefined ? piped : nodeText(args[0]);
    return cursor.fail(`error calling call: non-function ${text} of type ${operandType(value)}`);
}
/** Checks that a value fits a type, as validateType in Go's text/template/exec.go does. */
function validated(cursor, operand, type) {
    if (operand === undefined)
        return absent(cursor, type);
    if (type === REFLECT || type === ANY || operandType(operand) === type)
        return operand;
    const value = unbox(operand);
    if (value !== undefined && operandType(value) === type)
        return value;
    return cursor.fail(`wrong type for value; expected ${type}; got ${operandType(value ?? operand)}`);
}
/** What a parameter of a type receives for nothing. */
function absent(cursor, type) {
    if (type === REFLECT)
        return undefined;
    return canBeNil(type) ? new Boxed(null) : cursor.fail(`invalid value; expected ${type}`);
}

;// CONCATENATED MODULE: ./src/core/template/fields.ts



/** Reads a field, a map's entry or a method's result, as evalField in Go's text/template/exec.go does. */
function field(evaluation, access) {
    const { receiver, name } = access;
    if (receiver === undefined)
        return undefined;
    const value = unbox(receiver);
    const type = operandType(receiver);
    if (value === undefined)
        return evaluation.cursor.fail(`nil pointer evaluating ${type}.${name}`);
    const method = methodOf(value, name);
    if (method !== undefined)
        return call(evaluation, { ...access, func: method });
    if (value instanceof GoStruct && value.field(name) !== undefined)
        return structField(evaluation, access, value);
    if (value instanceof GoMap && value.type.key === 'string')
        return mapEntry(evaluation, access, value);
    return unknownField(evaluation, name, type, value);
}
/** Says what to write today, where Flux once had the field. */
function unknownField({ cursor }, name, type, value) {
    const removed = value instanceof GoStruct ? value.shape.removed?.get(name) : undefined;
    return cursor.fail(`can't evaluate field ${name} in type ${type}`, removed);
}
function methodOf(value, name) {
    if (value instanceof GoStruct)
        return value.shape.methods?.get(name)?.(value);
    return value instanceof GoObject ? value.method(name) : undefined;
}
const hasArguments = ({ args, final }) => args.length > 0 || final !== MISSING;
/** A field is no function: arguments for it are a mistake, not ignored. */
function structField({ cursor }, access, struct) {
    if (hasArguments(access))
        cursor.fail(`${access.name} has arguments but cannot be invoked as function`);
    return struct.field(access.name);
}
/** A missing key gives no value at all, which prints `<no value>` (Go's missingkey=default). */
function mapEntry({ cursor }, access, map) {
    if (hasArguments(access))
        cursor.fail(`${access.name} is not a method but has arguments`);
    const value = map.get(access.name);
    return value !== undefined && map.type.elem === ANY ? new Boxed(value) : value;
}

;// CONCATENATED MODULE: ./src/core/template/evaluate.ts





/** How Go's errors call the literal that a type of parameter wants. */
const literalNames = {
    bool: 'bool',
    string: 'string',
    int: 'integer',
    float64: 'float',
};
/** Evaluates pipelines (the eval… functions of Go's text/template/exec.go); nothing here prints. */
class Evaluator {
    cursor;
    meter;
    #functions;
    #variables = [];
    constructor(functions, cursor, meter) {
        this.#functions = functions;
        this.cursor = cursor;
        this.meter = meter;
    }
    /** Does work with a fresh stack of variables: a template sees none of its caller's. */
    isolated(dot, work) {
        const outer = this.#variables;
        this.#variables = [{ name: '$', value: dot }];
        work();
        this.#variables = outer;
    }
    /** A height of the stack to come back to. */
    mark() {
        return this.#variables.length;
    }
    pop(mark) {
        this.#variables.length = mark;
    }
    /** Overwrites the variable that stands `depth` from the top of the stack. */
    setTop(depth, value) {
        const binding = this.#variables.at(-depth);
        if (binding !== undefined)
            binding.value = value;
    }
    /** Sets the innermost variable of a name (`=`). */
    assign(name, value) {
        this.#find(name).value = value;
    }
    #find(name) {
        const index = this.#variables.findLastIndex((binding) => binding.name === name);
        this.meter.spend((this.#variables.length - index) / 16);
        return this.#variables[index] ?? this.cursor.fail(`undefined variable: ${name}`);
    }
    /** Evaluates a pipeline; variables that it declares stay on the stack. */
    pipeline(dot, pipe) {
        if (pipe === undefined)
            return undefined;
        this.cursor.at(pipe);
        let value = MISSING;
        for (const command of pipe.commands)
            value = unbox(this.#command(dot, command, value));
        const result = value === MISSING ? undefined : value;
        for (const variable of pipe.variables) {
            if (pipe.assigns)
                this.assign(variable.path[0], result);
            else
                this.#variables.push({ name: variable.path[0], value: result });
        }
        return result;
    }
    /** evalCommand: the first word decides; only functions, methods and fields may have arguments. */
    #command(dot, command, final) {
        this.meter.spend(1);
        const [first, ...args] = command.args;
        switch (first.kind) {
            case 'field':
                this.cursor.at(first);
                return this.#path(dot, dot, { node: first, path: first.path, args, final });
            case 'chain':
                return this.#chain(dot, first, args, final);
            case 'identifier':
                return this.#function(dot, first, command, { args, final });
            case 'variable':
                return this.#variable(dot, first, args, final);
            case 'pipe':
                this.#checkBare(first, args, final);
                return this.meter.nest(() => this.pipeline(dot, first));
            default:
                this.cursor.at(first);
                this.#checkBare(first, args, final);
                if (first.kind === 'nil')
                    return this.cursor.fail('nil is not a command');
                return this.#constant(dot, first);
        }
    }
    /** notAFunction. */
    #checkBare(first, args, final) {
        if (args.length === 0 && final === MISSING)
            return;
        this.cursor.fail(`can't give argument to non-function ${nodeText(first)}`);
    }
    /** evalFunction; errors of the function are told at the whole command. */
    #function(dot, { name, ...node }, command, { args, final }) {
        this.cursor.at({ name, ...node });
        const func = this.#functions.get(name) ?? this.cursor.fail(`"${name}" is not a defined function`);
        return call(this, { func, name, node: command, args, final, dot });
    }
    /** evalChainNode: `(pipeline).Field`, or `function.Field`. */
    #chain(dot, chain, args, final) {
        this.cursor.at(chain);
        if (chain.base.kind === 'nil')
            this.cursor.fail(`indirection through explicit nil in ${nodeText(chain)}`);
        const { base } = chain;
        this.cursor.at(base);
        const receiver = base.kind === 'pipe' || base.kind === 'identifier' ? this.#operand(dot, base) : undefined;
        return this.#path(dot, receiver, { node: chain, path: chain.path, args, final });
    }
    /** evalVariableNode: `$x`, or `$x.Field` with arguments for a method. */
    #variable(dot, variable, args, final) {
        this.cursor.at(variable);
        const [name, ...path] = variable.path;
        const { value } = this.#find(name);
        if (path.length > 0)
            return this.#path(dot, value, { node: variable, path, args, final });
        this.#checkBare({ ...variable, path: [name] }, args, final);
        return value;
    }
    /** evalFieldChain: only the last name gets the arguments. */
    #path(dot, start, { node, path, args, final }) {
        let receiver = start;
        path.forEach((name, index) => {
            const last = index === path.length - 1;
            receiver = field(this, { dot, receiver, name, node, args: last ? args : [], final: last ? final : MISSING });
        });
        return receiver;
    }
    /** evalArg: literals take the type that is wanted, anything else must have it. */
    argument(dot, type, node) {
        this.cursor.at(node);
        this.meter.spend(1);
        switch (node.kind) {
            case 'nil':
                if (!canBeNil(type))
                    return this.cursor.fail(`cannot assign nil to ${type}`);
                return type === REFLECT ? undefined : new Boxed(null);
            case 'bool':
            case 'number':
            case 'string':
                return this.#literal(dot, type, node);
            default:
                return validated(this.cursor, this.#operand(dot, node), type);
        }
    }
    /** An argument that is no literal, evaluated without arguments of its own. */
    #operand(dot, node) {
        switch (node.kind) {
            case 'dot':
                return dot;
            case 'field':
                return this.#path(dot, dot, { node, path: node.path, args: [], final: MISSING });
            case 'variable':
                return this.#variable(dot, node, [], MISSING);
            case 'pipe':
                return this.meter.nest(() => this.pipeline(dot, node));
            case 'identifier':
                return this.#function(dot, node, node, { args: [], final: MISSING });
            case 'chain':
                return this.#chain(dot, node, [], MISSING);
        }
    }
    /** evalBool, evalString, evalInteger, evalFloat; a literal for `interface {}` keeps its own type. */
    #literal(dot, type, node) {
        if (type === ANY || type === REFLECT)
            return this.#constant(dot, node);
        const wanted = literalNames[type];
        if (wanted === undefined)
            return this.cursor.fail(`can't handle ${nodeText(node)} for arg of type ${type}`);
        return typed(type, node) ?? this.cursor.fail(`expected ${wanted}; found ${nodeText(node)}`);
    }
    #constant(dot, node) {
        this.cursor.at(node);
        if (node.kind === 'dot')
            return dot;
        if (node.kind === 'bool' || node.kind === 'string')
            return node.value;
        return node.kind === 'number' ? this.#ideal(node) : undefined;
    }
    /** The type of a number that nothing asks for: its spelling decides. */
    #ideal({ text, int, float }) {
        const isHex = /^0[xX].(?!.*[pP])/.test(text);
        if (!isHex && !text.startsWith("'") && /[.eEpP]/.test(text))
            return float;
        return int ?? this.cursor.fail(`${text} overflows int`);
    }
}
/** The literal as the wanted type, where it can be that. */
function typed(type, node) {
    if (node.kind === 'number')
        return type === 'int' ? node.int : type === 'float64' ? node.float : undefined;
    return (node.kind === 'string' && type === 'string') || (node.kind === 'bool' && type === 'bool')
        ? node.value
        : undefined;
}

;// CONCATENATED MODULE: ./src/core/template/meter.ts
/** About a second of work; a message of some thousand changes takes a tenth of the steps. */
const DEFAULT_LIMITS = { steps: 1_000_000, bytes: 1 << 20, depth: 250 };
/** Thrown where a limit is passed; the evaluation turns it into a TemplateError with its place. */
class LimitError extends Error {
    name = 'LimitError';
}
/** Counts what one execution uses, and stops it by a LimitError. */
class Meter {
    limits;
    #steps = 0;
    #bytes = 0;
    #depth = 0;
    constructor(limits) {
        this.limits = limits;
    }
    /** Charges work before it is done. */
    spend(steps) {
        this.#steps += steps;
        if (!(this.#steps <= this.limits.steps))
            throw new LimitError('the template takes too many steps');
    }
    /** Charges for text of this many bytes before it is made. */
    room(bytes) {
        this.spend(1 + bytes / 16);
    }
    /** Charges for a piece of the output. */
    emit(bytes) {
        this.#bytes += bytes;
        if (this.#bytes > this.limits.bytes) {
            throw new LimitError(`the output is longer than ${this.limits.bytes} bytes`);
        }
    }
    /** Does work one level deeper. */
    nest(work) {
        this.#depth += 1;
        if (this.#depth > this.limits.depth)
            throw new LimitError(`exceeded maximum template depth (${this.limits.depth})`);
        try {
            return work();
        }
        finally {
            this.#depth -= 1;
        }
    }
}

;// CONCATENATED MODULE: ./src/core/template/exec.ts








/** Runs a program on data (Go's Template.Execute) and gives the output as text. Throws a TemplateError of kind `exec`. */
function execute(program, data, limits) {
    const execution = new Execution(program, new Meter(limits));
    return (0,utf8/* toText */.fE)(execution.run(data));
}
class Execution {
    #program;
    #meter;
    #cursor;
    #evaluator;
    #output = [];
    constructor(program, meter) {
        this.#program = program;
        this.#meter = meter;
        this.#cursor = new Cursor(program.source);
        this.#evaluator = new Evaluator(program.functions, this.#cursor, meter);
    }
    run(data) {
        const tree = this.#program.trees.get(this.#program.source.name);
        try {
            if (tree !== undefined)
                this.#evaluator.isolated(data, () => this.#list(data, tree));
        }
        catch (error) {
            if (!(error instanceof LimitError))
                throw error;
            this.#cursor.fail(error.message, { hint: 'A commit message needs little: make the template do less.' });
        }
        return this.#output.join('');
    }
    #write(bytes) {
        this.#meter.emit(bytes.length);
        this.#output.push(bytes);
    }
    #list(dot, list) {
        return this.#meter.nest(() => {
            this.#cursor.at(list);
            for (const node of list.nodes) {
                const flow = this.#statement(dot, node);
                if (flow !== 'on')
                    return flow;
            }
            return 'on';
        });
    }
    #statement(dot, node) {
        this.#cursor.at(node);
        this.#meter.spend(1);
        switch (node.kind) {
            case 'text':
                this.#write(node.text);
                return 'on';
            case 'action': {
                const value = this.#evaluator.pipeline(dot, node.pipe);
                if (node.pipe.variables.length === 0)
                    this.#print(value);
                return 'on';
            }
            case 'break':
            case 'continue':
                return node.kind;
            case 'template':
                this.#template(dot, node);
                return 'on';
            case 'range':
                return this.#range(dot, node);
            default:
                return this.#condition(dot, node);
        }
    }
    #print(value) {
        const text = value === undefined || value instanceof Boxed ? '<no value>' : textOf(value, this.#meter);
        this.#write(text);
    }
    /** walkIfOrWith. */
    #condition(dot, node) {
        const mark = this.#evaluator.mark();
        const value = this.#evaluator.pipeline(dot, node.pipe);
        const list = isTrue(value) ? node.list : node.elseList;
        const inner = node.kind === 'with' && list === node.list ? value : dot;
        const flow = list === undefined ? 'on' : this.#list(inner, list);
        this.#evaluator.pop(mark);
        return flow;
    }
    /** walkTemplate: the called template sees its argument as `.` and `$`, and no variable of the caller. */
    #template(dot, node) {
        const tree = this.#program.trees.get(node.name) ?? this.#cursor.fail(`template ${quote(node.name)} not defined`);
        const value = this.#evaluator.pipeline(dot, node.pipe);
        this.#cursor.at(node);
        const caller = this.#cursor.template;
        this.#cursor.template = node.name;
        this.#evaluator.isolated(value, () => this.#list(value, tree));
        this.#cursor.template = caller;
    }
    /** walkRange; variables of the pipeline go when the range ends. */
    #range(dot, node) {
        const mark = this.#evaluator.mark();
        const value = this.#evaluator.pipeline(dot, node.pipe);
        const flow = this.#elements(dot, node, value);
        this.#evaluator.pop(mark);
        return flow;
    }
    /** Runs the body for each element, or else the other list. */
    #elements(dot, node, value) {
        let ran = false;
        for (const [index, element] of this.#pairs(node, value)) {
            ran = true;
            if (this.#iteration(node, index, element) === 'break')
                return 'on';
        }
        return ran || node.elseList === undefined ? 'on' : this.#list(dot, node.elseList);
    }
    /** oneIteration: with one variable it is the element, with two the first is the index. */
    #iteration(node, index, element) {
        this.#meter.spend(1);
        const { assigns, variables } = node.pipe;
        const [first, second] = variables;
        if (first !== undefined) {
            if (assigns)
                this.#evaluator.assign(first.path[0], second === undefined ? element : index);
            else
                this.#evaluator.setTop(1, element);
        }
        if (second !== undefined) {
            if (assigns)
                this.#evaluator.assign(second.path[0], element);
            else
                this.#evaluator.setTop(2, index);
        }
        const mark = this.#evaluator.mark();
        const flow = this.#list(element, node.list);
        this.#evaluator.pop(mark);
        return flow;
    }
    /** What can be ranged over: lists, maps in the order of their keys, and (since Go 1.24) integers. */
    #pairs(node, value) {
        if (value === undefined || value instanceof Boxed || value === null)
            return [];
        if (value instanceof GoSlice)
            return slicePairs(value);
        if (value instanceof GoMap)
            return mapPairs(value, this.#meter);
        const count = integerOf(value);
        if (count === undefined)
            return this.#cursor.fail(`range can't iterate over ${textOf(value, this.#meter)}`);
        if (node.pipe.variables.length > 1) {
            this.#cursor.fail(`can't use ${textOf(value, this.#meter)} to iterate over more than one variable`);
        }
        return countPairs(value, count);
    }
}
/** A box where the slice's or map's own type is of interfaces, as Go's reflection has it. */
const boxedBy = (elem, value) => (elem === ANY ? new Boxed(value) : value);
function* slicePairs(slice) {
    for (const [index, item] of slice.items.entries())
        yield [BigInt(index), boxedBy(slice.type.slice(2), item)];
}
function mapPairs(map, meter) {
    meter.spend(map.size);
    return map.sorted().map(([key, value]) => [key, boxedBy(map.type.elem, value)]);
}
/** A range over an integer gives integers of its type, and no index. */
function* countPairs(value, count) {
    for (let at = 0n; at < count; at++)
        yield [undefined, value instanceof GoInt ? new GoInt(value.kind, at) : at];
}

;// CONCATENATED MODULE: ./src/core/template/token.ts
/** The words that are no names of functions. */
const keywords = new Map([
    ['.', 'dot'],
    ['block', 'block'],
    ['break', 'break'],
    ['continue', 'continue'],
    ['define', 'define'],
    ['else', 'else'],
    ['end', 'end'],
    ['if', 'if'],
    ['nil', 'nil'],
    ['range', 'range'],
    ['template', 'template'],
    ['with', 'with'],
]);
const keywordKinds = new Set(keywords.values());
const isKeyword = (kind) => keywordKinds.has(kind);

;// CONCATENATED MODULE: ./src/core/template/lex.ts




const LEFT = '{{';
const RIGHT = '}}';
const SPACE = ' \t\r\n';
const punctuation = { '=': 'assign', '|': 'pipe' };
/** The tokens that quotes begin, and how errors call them. */
const quotes = {
    '"': ['string', 'quoted string'],
    "'": ['charConstant', 'character constant'],
    '`': ['rawString', 'raw quoted string'],
};
const number = new RegExp([
    String.raw `[+-]?(?:0[xX][0-9a-fA-F_]*\.?[0-9a-fA-F_]*(?:[pP][+-]?[0-9_]*)?`,
    String.raw `0[oO][0-7_]*\.?[0-7_]*`,
    String.raw `0[bB][01_]*\.?[01_]*`,
    String.raw `[0-9_]*\.?[0-9_]*(?:[eE][+-]?[0-9_]*)?)i?`,
].join('|'), 'y');
/**
 * Splits a template into tokens, as Go's text/template/parse/lex.go does; the last is `eof` or `error`. The text is
 * bytes (utf8.ts): `'a{{.B}}' → text, leftDelim, field, rightDelim, eof`.
 */
function lex(input) {
    return new Lexer(input).run();
}
class Lexer {
    #input;
    #tokens = [];
    #pos = 0;
    #start = 0;
    #line = 1;
    #depth = 0;
    #inAction = false;
    #done = false;
    constructor(input) {
        this.#input = input;
    }
    run() {
        while (!this.#done) {
            if (this.#inAction)
                this.#insideAction();
            else
                this.#text();
        }
        return this.#tokens;
    }
    /** A few bytes ahead, enough for any delimiter. */
    #rest(from = this.#pos) {
        return this.#input.slice(from, from + 4);
    }
    /** Moves the start of the next token, and counts the lines left behind. */
    #ignore() {
        for (let at = this.#start; at < this.#pos; at++)
            if (this.#input[at] === '\n')
                this.#line += 1;
        this.#start = this.#pos;
    }
    #emit(kind) {
        this.#tokens.push({ kind, pos: this.#start, text: this.#input.slice(this.#start, this.#pos), line: this.#line });
        this.#ignore();
    }
    #fail(text) {
        this.#tokens.push({ kind: 'error', pos: this.#start, text, line: this.#line });
        this.#done = true;
    }
    /** lexText: everything up to `{{`, less the space that `{{- ` trims. */
    #text() {
        const found = this.#input.indexOf(LEFT, this.#pos);
        const at = found < 0 ? this.#input.length : found;
        const trims = found >= 0 && isLeftTrim(this.#rest(at + 2));
        this.#pos = trims ? this.#trimmedEnd(at) : at;
        if (this.#pos > this.#start)
            this.#emit('text');
        this.#pos = at;
        this.#ignore();
        if (found >= 0)
            this.#leftDelim(trims ? 2 : 0);
        else {
            this.#emit('eof');
            this.#done = true;
        }
    }
    #trimmedEnd(end) {
        let at = end;
        while (at > this.#start && SPACE.includes(this.#input.charAt(at - 1)))
            at -= 1;
        return at;
    }
    #skipSpaces() {
        while (this.#pos < this.#input.length && SPACE.includes(this.#input.charAt(this.#pos)))
            this.#pos += 1;
        this.#ignore();
    }
    /** lexLeftDelim: a comment is no action, and leaves no token. */
    #leftDelim(marker) {
        const isComment = this.#rest(this.#pos + 2 + marker).startsWith('/*');
        this.#pos += 2;
        if (!isComment)
            this.#emit('leftDelim');
        this.#pos += marker;
        this.#ignore();
        if (isComment)
            this.#comment();
        else {
            this.#inAction = true;
            this.#depth = 0;
        }
    }
    #comment() {
        const end = this.#input.indexOf('*/', this.#pos + 2);
        this.#pos = end < 0 ? this.#pos : end + 2;
        const delim = this.#rightDelimLength();
        if (end < 0)
            this.#fail('unclosed comment');
        else if (delim === 0)
            this.#fail('comment ends before closing delimiter');
        else
            this.#pass(delim);
    }
    /** Leaves a right delimiter behind, and the space that it trims. */
    #pass(delim) {
        this.#pos += delim;
        this.#ignore();
        if (delim === 4)
            this.#skipSpaces();
    }
    /** 0 where no right delimiter stands, 2 for `}}`, 4 for ` -}}`. */
    #rightDelimLength() {
        const rest = this.#rest();
        if (SPACE.includes(rest[0] ?? 'x') && rest.startsWith(`-${RIGHT}`, 1))
            return 4;
        return rest.startsWith(RIGHT) ? 2 : 0;
    }
    /** lexInsideAction. */
    #insideAction() {
        const delim = this.#rightDelimLength();
        if (delim !== 0 && this.#depth === 0)
            this.#rightDelim(delim);
        else {
            const scanned = delim === 0 ? this.#scan() : { fault: 'unclosed left paren' };
            if (typeof scanned === 'string')
                this.#emit(scanned);
            else
                this.#fail(scanned.fault);
        }
    }
    #rightDelim(length) {
        this.#pos += length - 2;
        this.#ignore();
        this.#pos += 2;
        this.#emit('rightDelim');
        if (length === 4)
            this.#skipSpaces();
        this.#inAction = false;
    }
    #scan() {
        const first = this.#input[this.#pos];
        if (first === undefined)
            return { fault: 'unclosed action' };
        if (SPACE.includes(first))
            return this.#space();
        const quoted = quotes[first];
        if (quoted !== undefined)
            return this.#quoted(first, quoted);
        const single = punctuation[first];
        if (single === undefined)
            return this.#operand(first);
        this.#pos += 1;
        return single;
    }
    #operand(first) {
        if (first === '(' || first === ')')
            return this.#paren(first);
        if (first === ':')
            return this.#declare();
        if (first === '$')
            return this.#named('variable');
        const next = this.#input[this.#pos + 1];
        if (first === '.' && next !== undefined && !/[0-9]/.test(next))
            return this.#named('field');
        return /[.+\-0-9]/.test(first) ? this.#number() : this.#identifier();
    }
    #paren(paren) {
        this.#pos += 1;
        this.#depth += paren === '(' ? 1 : -1;
        if (this.#depth < 0)
            return { fault: 'unexpected right paren' };
        return paren === '(' ? 'leftParen' : 'rightParen';
    }
    #declare() {
        if (this.#input[this.#pos + 1] !== '=')
            return { fault: 'expected :=' };
        this.#pos += 2;
        return 'declare';
    }
    #space() {
        // The last space may belong to a closing ` -}}`.
        while (SPACE.includes(this.#input[this.#pos] ?? 'x') && this.#rightDelimLength() !== 4)
            this.#pos += 1;
        return 'space';
    }
    /** lexQuote, lexRawQuote and lexChar: the parser checks what is inside. */
    #quoted(quote, [kind, what]) {
        const end = quote === '`' ? this.#input.indexOf('`', this.#pos + 1) : this.#closing(quote);
        if (end < 0)
            return { fault: `unterminated ${what}` };
        this.#pos = end + 1;
        return kind;
    }
    /** Finds the closing quote on this line; a backslash takes the next character with it. */
    #closing(quote) {
        for (let at = this.#pos + 1; at < this.#input.length; at++) {
            const character = this.#input[at];
            if (character === quote)
                return at;
            if (character === '\\')
                at += 1;
            if (this.#input[at] === '\n')
                return -1;
        }
        return -1;
    }
    /** Passes letters, digits and underscores. */
    #word() {
        while (this.#pos < this.#input.length) {
            const { code, size } = (0,utf8/* runeAt */.cf)(this.#input, this.#pos);
            if (!isWord(code))
                return;
            this.#pos += size;
        }
    }
    /** What may follow a word; so `$x+2` is an error and not a sum. */
    #atTerminator() {
        const rest = this.#rest();
        return rest === '' || `${SPACE}.,|:)(`.includes(rest.charAt(0)) || rest.startsWith(RIGHT);
    }
    #ended(kind) {
        if (this.#atTerminator())
            return kind;
        return { fault: `bad character ${sharpU((0,utf8/* runeAt */.cf)(this.#input, this.#pos).code)}` };
    }
    /** lexFieldOrVariable: a lone `.` is the dot, a lone `$` the data. */
    #named(kind) {
        this.#pos += 1;
        if (this.#atTerminator())
            return kind === 'variable' ? 'variable' : 'dot';
        this.#word();
        return this.#ended(kind);
    }
    /** lexIdentifier: keywords, booleans and names. */
    #identifier() {
        const { code } = (0,utf8/* runeAt */.cf)(this.#input, this.#pos);
        if (!isWord(code))
            return this.#sign(code);
        this.#word();
        const text = this.#input.slice(this.#start, this.#pos);
        return this.#ended(keywords.get(text) ?? (text === 'true' || text === 'false' ? 'bool' : 'identifier'));
    }
    /** Any other printable ASCII character, so that the parser can complain of it. */
    #sign(code) {
        this.#pos += 1;
        if (code < 0x80 && isPrint(code))
            return 'char';
        return { fault: `unrecognized character in action: ${sharpU(code)}` };
    }
    /** lexNumber: a second number with a sign can only be the imaginary part of a complex one. */
    #number() {
        const good = this.#digits();
        const next = this.#input[this.#pos];
        const complex = good && (next === '+' || next === '-');
        if (good && !complex)
            return 'number';
        if (complex && this.#digits() && this.#input[this.#pos - 1] === 'i')
            return 'complex';
        return { fault: `bad number syntax: ${quote(this.#input.slice(this.#start, this.#pos))}` };
    }
    /** Passes what looks like a number; whether it is one, the parser finds out. */
    #digits() {
        number.lastIndex = this.#pos;
        number.test(this.#input);
        this.#pos = Math.max(number.lastIndex, this.#pos);
        const { code, size } = (0,utf8/* runeAt */.cf)(this.#input, this.#pos);
        if (this.#pos >= this.#input.length || !isWord(code))
            return true;
        this.#pos += size;
        return false;
    }
}
/** `{{- ` trims, `{{-3` begins a number. */
const isLeftTrim = (rest) => rest.startsWith('-') && SPACE.includes(rest[1] ?? 'x');
const isWord = (code) => code < 0x80 ? /\w/.test(String.fromCharCode(code)) : isLetter(code) || isDigit(code);

;// CONCATENATED MODULE: ./src/core/template/text/numbers.ts
/** Reading of numbers as Go's strconv does it. */
const MAX_INT = 2n ** 63n - 1n;
const MAX_UINT = 2n ** 64n - 1n;
const SYNTAX = { value: 0n, fault: 'syntax' };
const numbers_bases = [
    [/^0x/i, 16],
    [/^0b/i, 2],
    [/^0o/i, 8],
    [/^0(?=.)/, 8],
];
const digitsOf = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^[0-9]+$/, 16: /^[0-9a-f]+$/i };
/** Reads a signed 64-bit integer as strconv.ParseInt(text, base, 64); base 0 goes by the prefix: `'0x1F', 0 → 31n`. */
function parseInt64(text, base) {
    const [, sign = '', digits = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
    const magnitude = parseMagnitude(digits, base);
    if (magnitude === undefined)
        return SYNTAX;
    const limit = sign === '-' ? MAX_INT + 1n : MAX_INT;
    const value = magnitude > limit ? limit : magnitude;
    const signed = sign === '-' ? -value : value;
    return magnitude > limit ? { value: signed, fault: 'range' } : { value: signed };
}
/** Reads an unsigned 64-bit integer as strconv.ParseUint(text, 0, 64); undefined where Go has an error: `'7' → 7n`. */
function parseUint64(text) {
    const magnitude = parseMagnitude(text, 0);
    return magnitude === undefined || magnitude > MAX_UINT ? undefined : magnitude;
}
function parseMagnitude(text, base) {
    if (base !== 0)
        return magnitudeOf(text, base);
    if (!underscoresOk(text))
        return undefined;
    const found = numbers_bases.find(([prefix]) => prefix.test(text));
    const plain = found === undefined ? text : text.replace(found[0], '');
    return magnitudeOf(plain.replaceAll('_', ''), found?.[1] ?? 10);
}
const literalPrefix = { 2: '0b', 8: '0o', 10: '', 16: '0x' };
function magnitudeOf(digits, base) {
    // Twenty digits are past the range of any base; a longer text would only cost time.
    if (digitsOf[base]?.test(digits) !== true)
        return undefined;
    const kept = digits.replace(/^0+(?=.)/, '');
    return kept.length > 64 ? MAX_UINT + 1n : BigInt(`${literalPrefix[base] ?? ''}${kept}`);
}
/** Underscores must separate digits, or a base prefix from its digits: `'1_000' → true`, `'1__0' → false`. */
function underscoresOk(text) {
    const digits = text.replace(/^[+-]/, '').replace(/^0[box]/i, '0');
    return !/_(?![0-9a-f])|(?<![0-9a-f])_/i.test(digits);
}
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const hexadecimal = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?\d+)$/i;
const words = /^([+-]?)(inf|infinity|nan)$/i;
/** Reads a float as strconv.ParseFloat(text, 64); undefined where Go has an error, as for a finite text out of range: `'1e3' → 1000`. */
function parseFloat64(text) {
    const word = words.exec(text);
    if (word !== null)
        return wordValue(word[1] ?? '', word[2] ?? '');
    if (!floatUnderscoresOk(text))
        return undefined;
    const plain = text.replaceAll('_', '');
    const hexParts = hexadecimal.exec(plain);
    if (hexParts !== null)
        return finite(hexValue(hexParts));
    return decimal.test(plain) ? finite(Number(plain)) : undefined;
}
/** An underscore must stand between digits, and a letter is a digit only after 0x: `'1_0.5' → true`, `'1_e5' → false`. */
function floatUnderscoresOk(text) {
    const digit = /^[+-]?0x/i.test(text) ? '[0-9a-f]' : '[0-9]';
    const digits = text.replace(/^[+-]/, '').replace(/^0x/i, '0');
    return !new RegExp(`_(?!${digit})|(?<!${digit})_`, 'i').test(digits);
}
/** Go knows no signed NaN. */
function wordValue(sign, word) {
    if (/nan/i.test(word))
        return sign === '' ? NaN : undefined;
    return sign === '-' ? -Infinity : Infinity;
}
const finite = (value) => value !== undefined && Number.isFinite(value) ? value : undefined;
/** `0x1.8p3`: the mantissa as a whole number, and a power of two. */
function hexValue([, sign = '', whole = '', fraction = '', exponent = '']) {
    if (whole + fraction === '' || whole.length + fraction.length > 256)
        return undefined;
    const mantissa = Number(BigInt(`0x${whole}${fraction}`));
    const value = mantissa * 2 ** (Number(exponent) - 4 * fraction.length);
    return sign === '-' ? -value : value;
}

;// CONCATENATED MODULE: ./src/core/template/text/unquote.ts

const simple = new Map([
    ['a', 7],
    ['b', 8],
    ['f', 12],
    ['n', 10],
    ['r', 13],
    ['t', 9],
    ['v', 11],
    ['\\', 0x5c],
]);
const hexDigits = { x: 2, u: 4, U: 8 };
/**
 * Reads a Go string literal, quotes and all, as strconv.Unquote does; undefined for bad syntax:
 * `'"a\\n"' → 'a\n'`, `` '`a\\n`' → 'a\\n' ``.
 */
function unquote(literal) {
    const body = literal.slice(1, -1);
    if (literal.startsWith('`'))
        return body.replaceAll('\r', '');
    let out = '';
    for (let at = 0; at < body.length;) {
        const character = literalCharacter(body, at, '"');
        if (character === undefined)
            return undefined;
        out += character.bytes;
        at += character.size;
    }
    return out;
}
/** Reads one character of a literal in the given quotes; undefined for bad syntax: `'\\x41', 0, '"' → { bytes: 'A', … }`. */
function literalCharacter(source, at, quote) {
    if (source[at] === quote)
        return undefined;
    if (source[at] !== '\\') {
        const { code, size } = (0,utf8/* runeAt */.cf)(source, at);
        return { bytes: (0,utf8/* encodeRune */.jU)(code), code, size };
    }
    const letter = source[at + 1] ?? '';
    const known = letter === quote ? quote.charCodeAt(0) : simple.get(letter);
    if (known !== undefined)
        return { bytes: String.fromCharCode(known), code: known, size: 2 };
    const digits = hexDigits[letter];
    return digits === undefined ? octal(source, at) : unquote_hexadecimal(source, at, digits);
}
function unquote_hexadecimal(source, at, digits) {
    const text = source.slice(at + 2, at + 2 + digits);
    if (text.length !== digits || !/^[0-9a-f]+$/i.test(text))
        return undefined;
    const code = parseInt(text, 16);
    if (digits === 2)
        return { bytes: String.fromCharCode(code), code, size: 4 };
    return (0,utf8/* isScalar */.jn)(code) ? { bytes: (0,utf8/* encodeRune */.jU)(code), code, size: 2 + digits } : undefined;
}
function octal(source, at) {
    const text = source.slice(at + 1, at + 4);
    if (!/^[0-3][0-7]{2}$/.test(text))
        return undefined;
    const code = parseInt(text, 8);
    return { bytes: String.fromCharCode(code), code, size: 4 };
}

;// CONCATENATED MODULE: ./src/core/template/parse-number.ts



/**
 * Reads a number of a template for all the types it may stand for, or gives Go's words for what is wrong with it
 * (NumberNode, text/template/parse/node.go): `'number', '3' → { int: 3n, float: 3 }`. Complex numbers are refused.
 */
function numberLiteral(kind, text) {
    if (kind === 'charConstant')
        return character(text);
    if (kind === 'complex' || text.endsWith('i'))
        return `complex numbers are not offered here: ${quote(text)}`;
    const parsed = parseInt64(text, 0);
    if (parsed.fault === undefined)
        return { int: parsed.value, float: Number(parsed.value) };
    const unsigned = parseUint64(text);
    if (unsigned !== undefined)
        return { int: undefined, float: Number(unsigned) };
    return floatLiteral(text);
}
/** A float that is whole may stand for an integer too. */
function floatLiteral(text) {
    const float = parseFloat64(text);
    if (float === undefined)
        return `illegal number syntax: ${quote(text)}`;
    if (!/[.eEpP]/.test(text))
        return `integer overflow: ${quote(text)}`;
    const whole = Number.isInteger(float) && float >= -(2 ** 63) && float < 2 ** 63;
    return { int: whole ? BigInt(float) : undefined, float };
}
/** A character is its number, of any type. */
function character(text) {
    const found = literalCharacter(text, 1, "'");
    if (found === undefined)
        return 'invalid syntax';
    if (found.size !== text.length - 2)
        return `malformed character constant: ${text}`;
    return { int: BigInt(found.code), float: found.code };
}

;// CONCATENATED MODULE: ./src/core/template/parse-pipeline.ts





/** Blocks and parentheses may nest this deep; Go allows 10,000, which a stack of ours does not. */
const MAX_NESTING = 200;
/** What is seen at one point of one template: a `define` or `block` begins with a fresh one. */
class Scope {
    rangeDepth = 0;
    /** The line where the action being read began; 0 between actions. */
    actionLine = 0;
    #variables = ['$'];
    /** How often each name stands among the variables. */
    #counts = new Map([['$', 1]]);
    declare(name) {
        this.#variables.push(name);
        this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
    knows(name) {
        return (this.#counts.get(name) ?? 0) > 0;
    }
    mark() {
        return this.#variables.length;
    }
    /** Forgets what was declared since the mark. */
    release(mark) {
        for (const name of this.#variables.splice(mark))
            this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    }
}
/** What a command may begin with. */
const operandKinds = new Set([
    'bool',
    'charConstant',
    'complex',
    'dot',
    'field',
    'identifier',
    'number',
    'nil',
    'rawString',
    'string',
    'variable',
    'leftParen',
]);
/** What can be no function, so cannot take what a pipeline hands on. */
const literalKinds = new Set(['bool', 'dot', 'nil', 'number', 'string']);
/** Reads what stands inside an action: pipelines, commands and their operands (Go's text/template/parse/parse.go). */
class PipelineParser {
    tokens;
    #check;
    #nesting = 0;
    constructor(tokens, check) {
        this.tokens = tokens;
        this.#check = check;
    }
    nest(what, work) {
        if (this.#nesting >= MAX_NESTING)
            this.tokens.fail(what);
        this.#nesting += 1;
        const result = work();
        this.#nesting -= 1;
        return result;
    }
    expect(scope, kinds, context) {
        const token = this.tokens.nextNonSpace();
        if (!kinds.includes(token.kind))
            this.unexpected(scope, token, context);
        return token;
    }
    /** Complains of a token; one that the lexer complained of already keeps its words. */
    unexpected(scope, token, context) {
        if (token.kind !== 'error')
            return this.tokens.fail(`unexpected ${tokenText(token)} in ${context}`);
        const elsewhere = scope.actionLine !== 0 && scope.actionLine !== token.line;
        const started = ` started at ${this.tokens.source.name}:${scope.actionLine}`;
        const action = token.text.endsWith(' action') ? '' : ' in action';
        return this.tokens.fail(elsewhere ? token.text + action + started : token.text);
    }
    /** Reads `declarations? command ('|' command)*` up to its end. */
    pipeline(scope, context, end) {
        const { pos } = this.tokens.peekNonSpace();
        const { assigns, variables } = this.#declarations(scope, context);
        const commands = [];
        for (;;) {
            const token = this.tokens.nextNonSpace();
            if (token.kind === end)
                break;
            if (!operandKinds.has(token.kind))
                this.unexpected(scope, token, context);
            this.tokens.back();
            commands.push(this.#command(scope));
        }
        this.#checkStages(commands, context);
        return { kind: 'pipe', pos, assigns, variables, commands };
    }
    /** checkPipeline. */
    #checkStages(commands, context) {
        if (commands.length === 0)
            this.tokens.fail(`missing value for ${context}`);
        commands.slice(1).forEach((command, index) => {
            if (!literalKinds.has(command.args[0].kind))
                return;
            this.tokens.fail(`non executable command in pipeline stage ${index + 2}`);
        });
    }
    /** `$x :=`, `$x =`, and in a range `$i, $x :=`; anything else that begins with a variable is a command. */
    #declarations(scope, context) {
        const variables = [];
        while (this.tokens.peekNonSpace().kind === 'variable') {
            const mark = this.tokens.mark();
            const token = this.tokens.next();
            const next = this.tokens.peekNonSpace();
            const ends = next.kind === 'assign' || next.kind === 'declare';
            if (!ends && !(next.kind === 'char' && next.text === ',')) {
                this.tokens.reset(mark);
                break;
            }
            this.tokens.nextNonSpace();
            variables.push({ kind: 'variable', pos: token.pos, path: [token.text] });
            scope.declare(token.text);
            if (ends)
                return { assigns: next.kind === 'assign', variables };
            this.#checkComma(context, variables.length);
        }
        return { assigns: false, variables };
    }
    /** Only a range declares two variables. */
    #checkComma(context, count) {
        if (context !== 'range' || count >= 2)
            this.tokens.fail(`too many declarations in ${context}`);
        const { kind } = this.tokens.peekNonSpace();
        if (kind === 'variable' || kind === 'rightDelim' || kind === 'rightParen')
            return;
        this.tokens.fail('range can only initialize variables');
    }
    /** Reads operands up to a pipe or the end; a pipe is consumed. */
    #command(scope) {
        const { pos } = this.tokens.peekNonSpace();
        const args = [];
        for (;;) {
            this.tokens.peekNonSpace();
            const operand = this.#operand(scope);
            if (operand !== undefined)
                args.push(operand);
            const token = this.tokens.next();
            if (token.kind === 'space')
                continue;
            if (token.kind === 'rightDelim' || token.kind === 'rightParen')
                this.tokens.back();
            else if (token.kind !== 'pipe')
                this.unexpected(scope, token, 'operand');
            break;
        }
        const [first, ...rest] = args;
        if (first === undefined)
            return this.tokens.fail('empty command');
        return { kind: 'command', pos, args: [first, ...rest] };
    }
    /** Reads a term with the fields after it; fields of fields and variables are one node, others a chain. */
    #operand(scope) {
        const term = this.#term(scope);
        const { kind, pos } = this.tokens.peek();
        if (term === undefined || kind !== 'field')
            return term;
        const fields = [this.tokens.next().text.slice(1)];
        while (this.tokens.peek().kind === 'field')
            fields.push(this.tokens.next().text.slice(1));
        if (term.kind === 'field' || term.kind === 'variable')
            return { ...term, pos, path: [...term.path, ...fields] };
        if (literalKinds.has(term.kind))
            this.tokens.fail(`unexpected . after term ${quote(literalSource(term))}`);
        const chain = { kind: 'chain', pos, base: term, path: fields };
        return chain;
    }
    #term(scope) {
        const token = this.tokens.nextNonSpace();
        const { kind, pos, text } = token;
        switch (kind) {
            case 'identifier':
                return this.#identifier(token);
            case 'variable':
                return this.#variable(scope, token);
            case 'field':
                return { kind, pos, path: [text.slice(1)] };
            case 'leftParen':
                return this.nest('max expression depth exceeded', () => this.pipeline(scope, 'parenthesized pipeline', 'rightParen'));
            default:
                return this.#literal(token);
        }
    }
    #literal({ kind, pos, text }) {
        switch (kind) {
            case 'dot':
            case 'nil':
                return { kind, pos };
            case 'bool':
                return { kind, pos, value: text === 'true' };
            case 'charConstant':
            case 'complex':
            case 'number':
                return this.#number(kind, pos, text);
            case 'string':
            case 'rawString':
                return { kind: 'string', pos, source: text, value: this.unquoted(text) };
            default:
                this.tokens.back();
                return undefined;
        }
    }
    unquoted(literal) {
        return unquote(literal) ?? this.tokens.fail('invalid syntax');
    }
    #number(kind, pos, text) {
        const literal = numberLiteral(kind, text);
        return typeof literal === 'string' ? this.tokens.fail(literal) : { kind: 'number', pos, text, ...literal };
    }
    /** A name must be a function already while the template is read. */
    #identifier({ pos, text }) {
        const refusal = this.#check(text);
        if (refusal !== undefined)
            this.tokens.fail(refusal.problem, refusal.hint);
        return { kind: 'identifier', pos, name: text };
    }
    #variable(scope, { pos, text }) {
        if (!scope.knows(text))
            this.tokens.fail(`undefined variable ${quote(text)}`);
        return { kind: 'variable', pos, path: [text] };
    }
}
function literalSource(term) {
    if (term.kind === 'string')
        return term.source;
    if (term.kind === 'number')
        return term.text;
    if (term.kind === 'bool')
        return String(term.value);
    return term.kind === 'nil' ? 'nil' : '.';
}
/** item.String in lex.go: long tokens are cut to ten characters. */
function tokenText(token) {
    if (token.kind === 'eof')
        return 'EOF';
    if (isKeyword(token.kind))
        return `<${token.text}>`;
    if (token.text.length <= 10)
        return quote(token.text);
    const length = (0,utf8/* runesOf */.Lc)(token.text)
        .slice(0, 10)
        .reduce((sum, rune) => sum + rune.size, 0);
    return `${quote(token.text.slice(0, length))}...`;
}

;// CONCATENATED MODULE: ./src/core/template/parse.ts




/** Parses a template and all it defines, as Go's text/template/parse does. Throws a TemplateError of kind `parse`. */
function parse(source, check) {
    const parser = new TreeParser(new TokenStream(source, lex(source.text)), check);
    parser.topLevel(source.name);
    return parser.trees;
}
const KEYWORDS_WITH_PIPE = ['if', 'with', 'range'];
class TreeParser {
    trees = new Map();
    #tokens;
    #pipelines;
    constructor(tokens, check) {
        this.#tokens = tokens;
        this.#pipelines = new PipelineParser(tokens, check);
    }
    /** Reads the whole text; the top template is added last, so a `define` of its name comes first. */
    topLevel(name) {
        const scope = new Scope();
        const { pos } = this.#tokens.peek();
        const nodes = [];
        while (this.#tokens.peek().kind !== 'eof') {
            if (this.#definition())
                continue;
            const node = this.#textOrAction(scope);
            if (isEnding(node))
                this.#tokens.fail(`unexpected {{${node.kind}}}`);
            nodes.push(node);
        }
        this.#add(name, { kind: 'list', pos, nodes });
    }
    /** `define` is known at the top only; inside a block it is an unexpected word. */
    #definition() {
        const mark = this.#tokens.mark();
        if (this.#tokens.next().kind === 'leftDelim' && this.#tokens.nextNonSpace().kind === 'define') {
            this.#define();
            return true;
        }
        this.#tokens.reset(mark);
        return false;
    }
    #define() {
        const context = 'define clause';
        const scope = new Scope();
        const literal = this.#pipelines.expect(scope, ['string', 'rawString'], context);
        const name = this.#pipelines.unquoted(literal.text);
        this.#pipelines.expect(scope, ['rightDelim'], context);
        this.#add(name, this.#body(context));
    }
    /** Go tells a wrong end of a definition where it stands, and that of a block where the block begins. */
    #body(context) {
        const begin = this.#tokens.line;
        const [list, ending] = this.#list(new Scope());
        if (ending.kind === 'end')
            return list;
        const line = context === 'block clause' ? begin : this.#tokens.line;
        throw parseError(this.#tokens.source, line, `unexpected {{${ending.kind}}} in ${context}`);
    }
    /** Two definitions of one name are a mistake, unless one is empty. */
    #add(name, list) {
        const known = this.trees.get(name);
        if (known === undefined || isEmpty(known))
            this.trees.set(name, list);
        else if (!isEmpty(list))
            this.#tokens.fail(`template: multiple definition of template ${quote(name)}`);
    }
    /** Reads statements up to `{{end}}` or `{{else}}`, which is given back beside them. */
    #list(scope) {
        return this.#pipelines.nest('blocks nest too deep', () => {
            const { pos } = this.#tokens.peekNonSpace();
            const nodes = [];
            while (this.#tokens.peekNonSpace().kind !== 'eof') {
                const node = this.#textOrAction(scope);
                if (isEnding(node))
                    return [{ kind: 'list', pos, nodes }, node];
                nodes.push(node);
            }
            return this.#tokens.fail('unexpected EOF');
        });
    }
    #textOrAction(scope) {
        const token = this.#tokens.nextNonSpace();
        if (token.kind === 'text')
            return { kind: 'text', pos: token.pos, text: token.text };
        if (token.kind !== 'leftDelim')
            return this.#pipelines.unexpected(scope, token, 'input');
        scope.actionLine = token.line;
        const node = this.#action(scope);
        scope.actionLine = 0;
        return node;
    }
    #action(scope) {
        const token = this.#tokens.nextNonSpace();
        const branch = KEYWORDS_WITH_PIPE.find((keyword) => keyword === token.kind);
        if (branch !== undefined)
            return this.#branch(scope, branch);
        switch (token.kind) {
            case 'block':
                return this.#block(scope);
            case 'template':
                return this.#call(scope);
            case 'break':
            case 'continue':
                return this.#jump(scope, token.kind, token.pos);
            case 'else':
                return this.#else(scope);
            case 'end':
                return { kind: 'end', pos: this.#pipelines.expect(scope, ['rightDelim'], 'end').pos };
            default:
                this.#tokens.back();
                return { kind: 'action', pos: token.pos, pipe: this.#pipelines.pipeline(scope, 'command', 'rightDelim') };
        }
    }
    #jump(scope, kind, pos) {
        const token = this.#tokens.nextNonSpace();
        if (token.kind !== 'rightDelim')
            this.#pipelines.unexpected(scope, token, `{{${kind}}}`);
        if (scope.rangeDepth === 0)
            this.#tokens.fail(`{{${kind}}} outside {{range}}`);
        return { kind, pos };
    }
    #else(scope) {
        const next = this.#tokens.peekNonSpace();
        // `{{else if …` and `{{else with …` are read as an else whose list is that one statement.
        if (next.kind === 'if' || next.kind === 'with')
            return { kind: 'else', pos: next.pos };
        return { kind: 'else', pos: this.#pipelines.expect(scope, ['rightDelim'], 'else').pos };
    }
    #branch(scope, kind) {
        const mark = scope.mark();
        const pipe = this.#pipelines.pipeline(scope, kind, 'rightDelim');
        if (kind === 'range')
            scope.rangeDepth += 1;
        const [list, ending] = this.#list(scope);
        if (kind === 'range')
            scope.rangeDepth -= 1;
        const elseList = ending.kind === 'else' ? this.#otherwise(scope, kind, ending.pos) : undefined;
        scope.release(mark);
        return { kind, pos: pipe.pos, pipe, list, elseList };
    }
    /** `{{else if}}` is an else with one `if` in it, whose `{{end}}` ends both; since Go 1.23 `with` has it too. */
    #otherwise(scope, kind, pos) {
        if (kind !== 'range' && this.#tokens.peek().kind === kind) {
            this.#tokens.next();
            const branch = this.#pipelines.nest('blocks nest too deep', () => this.#branch(scope, kind));
            return { kind: 'list', pos, nodes: [branch] };
        }
        const [list, ending] = this.#list(scope);
        if (ending.kind !== 'end')
            this.#tokens.fail(`expected end; found {{${ending.kind}}}`);
        return list;
    }
    /** A block defines a template and calls it at once. */
    #block(scope) {
        const context = 'block clause';
        const token = this.#tokens.nextNonSpace();
        const name = this.#name(scope, token, context);
        const pipe = this.#pipelines.pipeline(scope, context, 'rightDelim');
        this.#add(name, this.#body(context));
        return { kind: 'template', pos: token.pos, name, pipe };
    }
    #call(scope) {
        const context = 'template clause';
        const token = this.#tokens.nextNonSpace();
        const name = this.#name(scope, token, context);
        const bare = this.#tokens.nextNonSpace().kind === 'rightDelim';
        if (!bare)
            this.#tokens.back();
        const pipe = bare ? undefined : this.#pipelines.pipeline(scope, context, 'rightDelim');
        return { kind: 'template', pos: token.pos, name, pipe };
    }
    #name(scope, token, context) {
        if (token.kind === 'string' || token.kind === 'rawString')
            return this.#pipelines.unquoted(token.text);
        return this.#pipelines.unexpected(scope, token, context);
    }
}
const isEnding = (node) => node.kind === 'end' || node.kind === 'else';
/** Nothing but space; such a definition gives way to another of the same name. */
const isEmpty = (list) => list.nodes.every((node) => node.kind === 'text' && /^\s*$/.test(node.text));

;// CONCATENATED MODULE: ./src/core/template/sprig/refused.ts
/**
 * Functions that a template may not name, and why. Flux offers the first two kinds; here they are refused when the
 * template is read. The others Flux does not offer either: Go says that they are not defined, and the hint says why.
 */
const secret = 'it makes or takes secrets, which have no place in a commit message';
const chance = 'it gives another result in every run, so the same changes would get another message';
/** sprig's functions that are left out, each with the reason. */
const refused = new Map([
    ...[
        'bcrypt',
        'buildCustomCert',
        'decryptAES',
        'derivePassword',
        'encryptAES',
        'genCA',
        'genCAWithKey',
        'genPrivateKey',
        'genSelfSignedCert',
        'genSelfSignedCertWithKey',
        'genSignedCert',
        'genSignedCertWithKey',
        'htpasswd',
    ].map((name) => [name, secret]),
    ...['ago', 'randInt', 'shuffle'].map((name) => [name, chance]),
]);
const clock = 'Flux offers no function that reads the clock; the commit has its own date.';
const random = 'Flux offers no function with a random result.';
const environment = 'Flux offers no function that reads the environment; put the value into messageTemplateValues.';
const helm = "It is Helm's own and not known to Flux; of sprig, toJson and toString come nearest.";
/** What to tell someone who names a function that Flux does not have. */
const refused_absent = new Map([
    ...['date', 'dateInZone', 'dateModify', 'date_in_zone', 'date_modify', 'htmlDate', 'htmlDateInZone', 'now'].map((name) => [name, clock]),
    ...['randAlpha', 'randAlphaNum', 'randAscii', 'randBytes', 'randNumeric', 'uuidv4'].map((name) => [name, random]),
    ...['env', 'expandenv', 'getHostByName'].map((name) => [name, environment]),
    ...['fromYaml', 'include', 'lookup', 'required', 'toToml', 'toYaml', 'tpl'].map((name) => [name, helm]),
]);

;// CONCATENATED MODULE: ./src/core/template/sprig/layout.ts
/** The elements that Go knows (nextStdChunk in time/format.go), in the order in which it tries them. */
const layout_elements = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|__2|_2(?!006)|[345]|PM|pm|-070000|-07:00:00|-0700|-07:00|-07|Z070000|Z07:00:00|Z0700|Z07:00|Z07|[.,](?:0+|9+)(?![0-9])/g;
/** Splits a layout: `'Jan 2' → [{ '', 'Jan' }, { ' ', '2' }, { '', '' }]`. */
function piecesOf(layout) {
    const pieces = [];
    let at = 0;
    for (const match of layout.matchAll(layout_elements)) {
        pieces.push({ literal: layout.slice(at, match.index), element: match[0] });
        at = match.index + match[0].length;
    }
    return [...pieces, { literal: layout.slice(at), element: '' }];
}
/** `.000` or `,999`. */
const isFraction = (element) => /^[.,]/.test(element);
/** `Z07:00`, `-0700` and their like. */
const isZone = (element) => /^[Z-]07/.test(element);
/** Package time's own quoting for its errors: only quotes and backslashes are escaped, and what is not ASCII is shown byte by byte. */
function quoteTime(bytes) {
    const inside = Array.from(bytes, (byte) => {
        const code = byte.charCodeAt(0);
        if (code < 0x20 || code >= 0x80)
            return `\\x${code.toString(16).padStart(2, '0')}`;
        return byte === '"' || byte === '\\' ? `\\${byte}` : byte;
    });
    return `"${inside.join('')}"`;
}

;// CONCATENATED MODULE: ./src/core/template/sprig/duration.ts

/** Nanoseconds. */
const units = new Map(Object.entries({
    ns: 1n,
    us: 1000n,
    '\xc2\xb5s': 1000n, // µs
    '\xce\xbcs': 1000n, // μs
    ms: 1000000n,
    s: 1000000000n,
    m: 60000000000n,
    h: 3600000000000n,
}));
const SECOND = 1000000000n;
/** Reads a duration as time.ParseDuration does: `'1h30m' → 5400000000000n`. */
function parseDuration(text) {
    const negative = text.startsWith('-');
    const rest = text.replace(/^[+-]/, '');
    if (rest === '0')
        return 0n;
    const total = sumOf(rest);
    if (typeof total !== 'bigint')
        return { error: `${total.fault}duration ${quoteTime(text)}` };
    if (total > 2n ** 63n - (negative ? 0n : 1n))
        return { error: `time: invalid duration ${quoteTime(text)}` };
    return negative ? -total : total;
}
const INVALID = { fault: 'time: invalid ' };
/** Adds up `1h30m`, part by part. */
function sumOf(text) {
    let total = 0n;
    let rest = text;
    do {
        const [all = '', whole = '', fraction = '', unit = ''] = /^(\d*)(?:\.(\d*))?([^.\d]*)/.exec(rest) ?? [];
        const size = units.get(unit);
        if (size === undefined || whole + fraction === '' || whole.length > 20)
            return faultOf(whole + fraction, unit);
        total += BigInt(`0${whole}`) * size + fractionOf(fraction.slice(0, 18), size);
        rest = rest.slice(all.length);
    } while (rest !== '');
    return total;
}
/** Go looks at the digits first, then at the unit. */
function faultOf(digits, unit) {
    if (digits === '' || units.has(unit))
        return INVALID;
    return { fault: unit === '' ? 'time: missing unit in ' : `time: unknown unit ${quoteTime(unit)} in ` };
}
const fractionOf = (digits, size) => digits === '' ? 0n : (BigInt(digits) * size) / 10n ** BigInt(digits.length);
/** Writes a duration as Duration.String does: `95000000000n → '1m35s'`, `1500000n → '1.5ms'`. */
function formatDuration(nanoseconds) {
    const sign = nanoseconds < 0n ? '-' : '';
    const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
    if (size === 0n)
        return '0s';
    if (size < SECOND)
        return sign + smallDuration(size);
    const minutes = size / (60n * SECOND);
    const seconds = `${duration_decimal(size % (60n * SECOND), SECOND)}s`;
    if (minutes === 0n)
        return sign + seconds;
    const hours = minutes / 60n;
    return `${sign}${hours > 0n ? `${hours.toString()}h` : ''}${(minutes % 60n).toString()}m${seconds}`;
}
/** Below a second the unit is the largest that leaves a whole number before the point. */
function smallDuration(size) {
    if (size < 1000n)
        return `${size.toString()}ns`;
    return size < 1000000n ? `${duration_decimal(size, 1000n)}\xc2\xb5s` : `${duration_decimal(size, 1000000n)}ms`;
}
function duration_decimal(value, unit) {
    const digits = (value % unit).toString().padStart(unit.toString().length - 1, '0');
    const fraction = digits.replace(/0+$/, '');
    return (value / unit).toString() + (fraction === '' ? '' : `.${fraction}`);
}
/** sprig's durationRound: the largest unit of which there is more than one: `7805000000000n → '2h'`. */
function roundDuration(nanoseconds) {
    const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
    const day = 24n * 3600n * SECOND;
    const steps = [
        [365n * day, 'y'],
        [30n * day, 'mo'],
        [day, 'd'],
        [3600n * SECOND, 'h'],
        [60n * SECOND, 'm'],
        [SECOND, 's'],
    ];
    const step = steps.find(([unit]) => size > unit);
    return step === undefined ? '0s' : (size / step[0]).toString() + step[1];
}

;// CONCATENATED MODULE: ./src/core/template/sprig/civil.ts
const DAY = 86_400;
/** Counts days from 1970-01-01: `1970, 1, 2 → 1`. Months past the year's end carry over, as do days past the month's. */
function daysOf(year, month, day) {
    const monthIndex = year * 12 + month - 1;
    const civilYear = Math.floor(monthIndex / 12);
    const civilMonth = monthIndex - civilYear * 12 + 1;
    // Counting years from March puts the leap day last.
    const shifted = civilMonth <= 2 ? civilYear - 1 : civilYear;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * ((civilMonth + 9) % 12) + 2) / 5) + day - 1;
    return (era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468);
}
/** Splits seconds from 1970-01-01 00:00:00 into a day and time: `86400 → 1970-01-02 00:00:00`. */
function civilOf(seconds) {
    const days = Math.floor(seconds / DAY);
    const clock = seconds - days * DAY;
    const shifted = days + 719_468;
    const era = Math.floor(shifted / 146_097);
    const dayOfEra = shifted - era * 146_097;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
        hour: Math.floor(clock / 3600),
        minute: Math.floor(clock / 60) % 60,
        second: clock % 60,
    };
}
/** Seconds from 1970-01-01 00:00:00 to a day and time. */
function secondsOf({ year, month, day, hour, minute, second }) {
    return daysOf(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
}
/** 0 for Sunday. */
const weekdayOf = (seconds) => (((Math.floor(seconds / DAY) + 4) % 7) + 7) % 7;
/** Counts from 1. */
const yearDayOf = (seconds) => {
    const { year } = civilOf(seconds);
    return Math.floor(seconds / DAY) - daysOf(year, 1, 1) + 1;
};
const daysInMonth = (year, month) => daysOf(year, month + 1, 1) - daysOf(year, month, 1);
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

;// CONCATENATED MODULE: ./src/core/template/sprig/time-format.ts


const UTC = { name: 'UTC', offset: 0 };
const two = (value) => String(value).padStart(2, '0');
const hour12 = ({ hour }) => (hour % 12 === 0 ? 12 : hour % 12);
/** What each element of a layout writes. */
const writers = {
    January: ({ month }) => MONTHS[month - 1] ?? '',
    Jan: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
    '1': ({ month }) => String(month),
    '01': ({ month }) => two(month),
    Monday: (_civil, seconds) => WEEKDAYS[weekdayOf(seconds)] ?? '',
    Mon: (_civil, seconds) => (WEEKDAYS[weekdayOf(seconds)] ?? '').slice(0, 3),
    '2': ({ day }) => String(day),
    _2: ({ day }) => String(day).padStart(2),
    '02': ({ day }) => two(day),
    __2: (_civil, seconds) => String(yearDayOf(seconds)).padStart(3),
    '002': (_civil, seconds) => String(yearDayOf(seconds)).padStart(3, '0'),
    '15': ({ hour }) => two(hour),
    '3': (civil) => String(hour12(civil)),
    '03': (civil) => two(hour12(civil)),
    '4': ({ minute }) => String(minute),
    '04': ({ minute }) => two(minute),
    '5': ({ second }) => String(second),
    '05': ({ second }) => two(second),
    '2006': ({ year }) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0'),
    '06': ({ year }) => two(Math.abs(year) % 100),
    PM: ({ hour }) => (hour >= 12 ? 'PM' : 'AM'),
    pm: ({ hour }) => (hour >= 12 ? 'pm' : 'am'),
};
/** Writes a moment by a Go layout, as Time.Format does: `'Jan 2' → 'Jan 2'` for 2 January. */
function formatTime(moment, layout) {
    const local = moment.seconds + moment.zone.offset;
    const civil = civilOf(local);
    return piecesOf(layout)
        .map(({ literal, element }) => literal + written(element, moment, civil, local))
        .join('');
}
function written(element, moment, civil, local) {
    if (isFraction(element))
        return fraction(element, moment.nanoseconds);
    if (isZone(element))
        return offset(element, moment.zone.offset);
    if (element === 'MST')
        return moment.zone.name === '' ? offset('-0700', moment.zone.offset) : moment.zone.name;
    return writers[element]?.(civil, local) ?? '';
}
/** `.000` keeps its zeros, `.999` drops them. */
function fraction(element, nanoseconds) {
    const digits = String(nanoseconds)
        .padStart(9, '0')
        .slice(0, element.length - 1);
    if (element[1] === '0')
        return element.charAt(0) + digits.padEnd(Math.min(element.length - 1, 9), '0');
    const trimmed = digits.replace(/0+$/, '');
    return trimmed === '' ? '' : element.charAt(0) + trimmed;
}
/** `Z…` writes Z for UTC, `-07…` always digits; a colon in the element is a colon in the text. */
function offset(element, seconds) {
    if (seconds === 0 && element.startsWith('Z'))
        return 'Z';
    const size = Math.abs(seconds);
    const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60].map(two);
    const separator = element.includes(':') ? ':' : '';
    const count = element.replace(/[^0-9]/g, '').length / 2;
    return (Math.trunc(seconds / 60) < 0 ? '-' : '+') + parts.slice(0, count).join(separator);
}

;// CONCATENATED MODULE: ./src/core/template/sprig/time.ts




const STRING_LAYOUT = '2006-01-02 15:04:05.999999999 -0700 MST';
const JSON_LAYOUT = '2006-01-02T15:04:05.999999999Z07:00';
/** What Go gives for a date that cannot be read: the beginning of the year 1. */
const ZERO_MOMENT = {
    seconds: secondsOf({ year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0 }),
    nanoseconds: 0,
    zone: UTC,
};
/** A time.Time; of its methods those that tell something about a date. */
class GoTime extends GoObject {
    type = 'time.Time';
    kind = 'struct';
    moment;
    constructor(moment) {
        super();
        this.moment = moment;
    }
    text() {
        return formatTime(this.moment, STRING_LAYOUT);
    }
    identity() {
        return this.text();
    }
    json() {
        return formatTime(this.moment, JSON_LAYOUT);
    }
    method(name) {
        return methods.get(name)?.(this);
    }
}
/** A parameter of Go's type `time.Time`. */
const time = {
    type: 'time.Time',
    read: (arg) => {
        if (arg instanceof GoTime)
            return arg;
        throw new TypeError('an argument that was checked to be a time is none');
    },
};
const local = ({ moment }) => moment.seconds + moment.zone.offset;
const ofCivil = (field) => (self) => fn0(() => BigInt(civilOf(local(self))[field]));
/** A month or weekday: an integer that prints as a name. */
const time_named = (type, value, text = '') => new GoInt('int', BigInt(value), { type, text });
const order = (a, b) => a.moment.seconds - b.moment.seconds || a.moment.nanoseconds - b.moment.nanoseconds;
const methods = new Map(Object.entries({
    Year: ofCivil('year'),
    Month: (self) => fn0(() => {
        const { month } = civilOf(local(self));
        return time_named('time.Month', month, MONTHS[month - 1]);
    }),
    Day: ofCivil('day'),
    Hour: ofCivil('hour'),
    Minute: ofCivil('minute'),
    Second: ofCivil('second'),
    Nanosecond: ({ moment }) => fn0(() => BigInt(moment.nanoseconds)),
    YearDay: (self) => fn0(() => BigInt(yearDayOf(local(self)))),
    Weekday: (self) => fn0(() => {
        const day = weekdayOf(local(self));
        return time_named('time.Weekday', day, WEEKDAYS[day]);
    }),
    Unix: ({ moment }) => fn0(() => int64(BigInt(moment.seconds))),
    UnixMilli: ({ moment }) => fn0(() => int64(BigInt(moment.seconds * 1000 + Math.floor(moment.nanoseconds / 1e6)))),
    UTC: ({ moment }) => fn0(() => new GoTime({ ...moment, zone: UTC })),
    IsZero: ({ moment }) => fn0(() => moment.seconds === ZERO_MOMENT.seconds && moment.nanoseconds === 0),
    Format: ({ moment }) => fn1(str, (layout) => formatTime(moment, layout)),
    String: (self) => fn0(() => self.text()),
    Equal: (self) => fn1(time, (other) => order(self, other) === 0),
    Before: (self) => fn1(time, (other) => order(self, other) < 0),
    After: (self) => fn1(time, (other) => order(self, other) > 0),
    AddDate: ({ moment }) => fn3(functions_int, functions_int, functions_int, (years, months, days) => new GoTime(later(moment, years, months, days))),
}));
/** Time.AddDate: 31 January and a month is 2 or 3 March. */
function later({ seconds, nanoseconds, zone }, years, months, days) {
    const civil = civilOf(seconds + zone.offset);
    const moved = { ...civil, year: civil.year + years, month: civil.month + months, day: civil.day + days };
    return { seconds: secondsOf(moved) - zone.offset, nanoseconds, zone };
}

;// CONCATENATED MODULE: ./src/core/template/sprig/time-parse.ts



const oneOrTwo = /^\d{1,2}/;
const time_parse_two = /^\d{2}/;
/** Elements that are numbers; those with a leading zero must have it. */
const numbers = {
    '2006': { field: 'year', pattern: /^\d{4}/ },
    '06': { field: 'year', pattern: time_parse_two },
    '1': { field: 'month', pattern: oneOrTwo, range: [1, 12] },
    '01': { field: 'month', pattern: time_parse_two, range: [1, 12] },
    '2': { field: 'day', pattern: oneOrTwo },
    _2: { field: 'day', pattern: /^ ?\d{1,2}/ },
    '02': { field: 'day', pattern: time_parse_two },
    __2: { field: 'yearDay', pattern: /^ {0,2}\d{1,3}/ },
    '002': { field: 'yearDay', pattern: /^\d{3}/ },
    '15': { field: 'hour', pattern: oneOrTwo, range: [0, 23] },
    '3': { field: 'hour', pattern: oneOrTwo, range: [0, 12] },
    '03': { field: 'hour', pattern: time_parse_two, range: [0, 12] },
    '4': { field: 'minute', pattern: oneOrTwo, range: [0, 59] },
    '04': { field: 'minute', pattern: time_parse_two, range: [0, 59] },
    '5': { field: 'second', pattern: oneOrTwo, range: [0, 59] },
    '05': { field: 'second', pattern: time_parse_two, range: [0, 59] },
};
const names = {
    January: { names: MONTHS, isMonth: true },
    Jan: { names: MONTHS.map((name) => name.slice(0, 3)), isMonth: true },
    Monday: { names: WEEKDAYS, isMonth: false },
    Mon: { names: WEEKDAYS.map((name) => name.slice(0, 3)), isMonth: false },
};
/** Reads a moment by a Go layout, as time.ParseInLocation does in UTC: `'2006-01-02', '2017-12-31' → …`. */
function parseTime(layout, text) {
    const parser = new TimeParser(layout, text);
    const fault = parser.run();
    return fault === undefined ? parser.moment() : { error: `parsing time ${quoteTime(text)}${fault}` };
}
class TimeParser {
    #layout;
    #fields = new Map();
    #rest;
    #nanoseconds = 0;
    #half;
    #zone = UTC;
    /** Seconds east of UTC that the text itself says. */
    #shift = 0;
    constructor(layout, text) {
        this.#layout = layout;
        this.#rest = text;
    }
    run() {
        const pieces = piecesOf(this.#layout);
        for (const [index, { literal, element }] of pieces.entries()) {
            if (!this.#skip(literal))
                return this.#mismatch(this.#rest, literal);
            if (element === '')
                break;
            const fault = this.#element(element, pieces[index + 1]?.element ?? '', pieces[index + 1]?.literal ?? '');
            if (fault !== undefined)
                return fault;
        }
        if (this.#rest !== '')
            return `: extra text: ${quoteTime(this.#rest)}`;
        return this.#checkDay();
    }
    /** Go's error names the part of the text and the element of the layout that do not go together. */
    #mismatch(rest, element) {
        return ` as ${quoteTime(this.#layout)}: cannot parse ${quoteTime(rest)} as ${quoteTime(element)}`;
    }
    /** Passes text that must stand as in the layout; a run of spaces matches any other, or none at the end. */
    #skip(literal) {
        for (const part of literal.match(/ +|[^ ]+/g) ?? []) {
            if (part.startsWith(' ')) {
                if (this.#rest !== '' && !this.#rest.startsWith(' '))
                    return false;
                this.#rest = this.#rest.replace(/^ +/, '');
            }
            else if (this.#rest.startsWith(part)) {
                this.#rest = this.#rest.slice(part.length);
            }
            else {
                return this.#partly(part);
            }
        }
        return true;
    }
    /** Go tells what is left from the first byte that differs. */
    #partly(part) {
        let at = 0;
        while (at < part.length && this.#rest[at] === part[at])
            at += 1;
        this.#rest = this.#rest.slice(at);
        return false;
    }
    #element(element, next, nextLiteral) {
        const rule = numbers[element];
        if (rule !== undefined)
            return this.#number(element, rule) ?? this.#afterSecond(rule, nextLiteral === '' ? next : '');
        if (isFraction(element))
            return this.#fraction(element);
        if (isZone(element))
            return this.#offset(element);
        const name = names[element];
        if (name !== undefined)
            return this.#name(element, name.names, name.isMonth);
        return element === 'MST' ? this.#zoneName() : this.#halfDay(element);
    }
    #number(element, { field, pattern, range }) {
        const found = pattern.exec(this.#rest)?.[0];
        if (found === undefined)
            return this.#mismatch(this.#rest, element);
        this.#rest = this.#rest.slice(found.length);
        const value = Number(found);
        if (range !== undefined && (value < range[0] || value > range[1]))
            return `: ${field} out of range`;
        this.#fields.set(field, element === '06' ? value + (value >= 69 ? 1900 : 2000) : value);
        return undefined;
    }
    /** A fraction may follow the seconds although the layout has none. */
    #afterSecond({ field }, next) {
        if (field !== 'second' || isFraction(next))
            return undefined;
        return /^[.,]\d/.test(this.#rest) ? this.#fraction('.9') : undefined;
    }
    #fraction(element) {
        const pattern = element[1] === '9' ? /^[.,]\d+/ : new RegExp(`^[.,]\\d{${Math.min(element.length - 1, 99)}}`);
        const found = pattern.exec(this.#rest)?.[0];
        if (found === undefined)
            return element[1] === '9' ? undefined : this.#mismatch(this.#rest, element);
        this.#rest = this.#rest.slice(found.length);
        this.#nanoseconds = Number(found.slice(1, 10).padEnd(9, '0'));
        return undefined;
    }
    #offset(element) {
        if (element.startsWith('Z') && this.#rest.startsWith('Z')) {
            this.#rest = this.#rest.slice(1);
            return undefined;
        }
        const shape = element.slice(1).replace(/\d\d/g, '(\\d\\d)');
        const [all = '', sign, ...parts] = new RegExp(`^([+-])${shape}`).exec(this.#rest) ?? [];
        if (sign === undefined)
            return this.#mismatch(this.#rest, element);
        this.#rest = this.#rest.slice(all.length);
        return this.#shiftBy(sign === '-' ? -1 : 1, parts.map(Number));
    }
    #shiftBy(sign, [hours = 0, minutes = 0, seconds = 0]) {
        if (hours > 24)
            return ': time zone offset hour out of range';
        if (minutes > 60)
            return ': time zone offset minute out of range';
        if (seconds > 60)
            return ': time zone offset second out of range';
        const shift = sign * ((hours * 60 + minutes) * 60 + seconds);
        this.#zone = shift === 0 ? UTC : { name: this.#zone === UTC ? '' : this.#zone.name, offset: shift };
        this.#shift = shift;
        return undefined;
    }
    /** An abbreviation is kept as a name; Go knows no offset for it (but shows GMT+2 two hours later). */
    #zoneName() {
        const found = /^(?:UTC|ChST|MeST|GMT(?:[+-]\d{1,2})?|[A-Z]{4}T(?![A-Z])|[A-Z]{3}T(?![A-Z])|[A-Z]{3}(?![A-Z])|[+-]\d{2})/.exec(this.#rest)?.[0];
        if (found === undefined)
            return this.#mismatch(this.#rest, 'MST');
        this.#rest = this.#rest.slice(found.length);
        if (found !== 'UTC')
            this.#zone = { name: found, offset: 3600 * Number(/^GMT(.+)/.exec(found)?.[1] ?? 0) };
        return undefined;
    }
    #name(element, known, isMonth) {
        const rest = this.#rest.toLowerCase();
        const index = known.findIndex((name) => rest.startsWith(name.toLowerCase()));
        const name = known[index];
        if (name === undefined)
            return this.#mismatch(this.#rest, element);
        this.#rest = this.#rest.slice(name.length);
        if (isMonth)
            this.#fields.set('month', index + 1);
        return undefined;
    }
    /** AM and PM take effect at the end, when the hour is known. */
    #halfDay(element) {
        const found = this.#rest.slice(0, 2);
        const upper = element === 'PM';
        if (found !== (upper ? 'AM' : 'am') && found !== (upper ? 'PM' : 'pm'))
            return this.#mismatch(this.#rest, element);
        this.#rest = this.#rest.slice(2);
        this.#half = /^am$/i.test(found) ? 'am' : 'pm';
        return undefined;
    }
    #field(field, otherwise) {
        return this.#fields.get(field) ?? otherwise;
    }
    /** The day can be judged only when month and year are known. */
    #checkDay() {
        const year = this.#field('year', 0);
        const yearDay = this.#fields.get('yearDay');
        if (yearDay !== undefined)
            return this.#checkYearDay(year, yearDay);
        const day = this.#field('day', 1);
        return day >= 1 && day <= daysInMonth(year, this.#field('month', 1)) ? undefined : ': day out of range';
    }
    #checkYearDay(year, yearDay) {
        if (yearDay < 1 || yearDay > daysOf(year + 1, 1, 1) - daysOf(year, 1, 1))
            return ': day-of-year out of range';
        const { month, day } = civilOf((daysOf(year, 1, 1) + yearDay - 1) * 86_400);
        if (this.#field('month', month) !== month)
            return ': day-of-year does not match month';
        if (this.#field('day', day) !== day)
            return ': day-of-year does not match day';
        this.#fields.set('month', month).set('day', day);
        return undefined;
    }
    moment() {
        const hour = this.#field('hour', 0);
        const seconds = secondsOf({
            year: this.#field('year', 0),
            month: this.#field('month', 1),
            day: this.#field('day', 1),
            hour: this.#half === 'pm' && hour < 12 ? hour + 12 : this.#half === 'am' && hour === 12 ? 0 : hour,
            minute: this.#field('minute', 0),
            second: this.#field('second', 0),
        });
        return { seconds: seconds - this.#shift, nanoseconds: this.#nanoseconds, zone: this.#zone };
    }
}

;// CONCATENATED MODULE: ./src/core/template/sprig/dates.ts






const mustDateModify = fn2(str, time, shifted);
/** What sprig's date.go has left that gives the same in every run. Dates without a zone are in UTC, as in Flux's image. */
const dates = {
    toDate: fn2(str, str, (layout, text) => {
        const parsed = parseTime(layout, text);
        return new GoTime('error' in parsed ? ZERO_MOMENT : parsed);
    }),
    mustToDate: fn2(str, str, (layout, text) => {
        const parsed = parseTime(layout, text);
        if ('error' in parsed)
            throw new CallError(parsed.error);
        return new GoTime(parsed);
    }),
    mustDateModify,
    must_date_modify: mustDateModify,
    unixEpoch: fn1(time, (date) => String(date.moment.seconds)),
    duration: fn1(any, (seconds) => formatDuration(BigInt.asIntN(64, dates_secondsOf(seconds) * SECOND))),
    durationRound: fn1(any, (value) => roundDuration(nanosecondsOf(value))),
};
function shifted(text, date) {
    const parsed = parseDuration(text);
    if (typeof parsed !== 'bigint')
        throw new CallError(parsed.error);
    const { seconds, nanoseconds, zone } = date.moment;
    const total = BigInt(seconds) * SECOND + BigInt(nanoseconds) + parsed;
    const rest = ((total % SECOND) + SECOND) % SECOND;
    return new GoTime({ seconds: Number((total - rest) / SECOND), nanoseconds: Number(rest), zone });
}
/** sprig asks for the very type int64: an `int` counts as 0. */
const isInt64 = (value) => value instanceof GoInt && value.type === 'int64';
function dates_secondsOf(value) {
    if (typeof value === 'string')
        return parseInt64(value, 10).value;
    return isInt64(value) ? value.value : 0n;
}
function nanosecondsOf(value) {
    if (value instanceof GoTime)
        throw new CallError('the time since a date is another one in every run');
    if (typeof value !== 'string')
        return isInt64(value) ? value.value : 0n;
    const parsed = parseDuration(value);
    return typeof parsed === 'bigint' ? parsed : 0n;
}

;// CONCATENATED MODULE: ./src/core/template/sprig/merge.ts


/** Merges one dictionary into another in place, as dario.cat/mergo does; dictionaries inside are merged too. */
function merge(into, from, mode) {
    mode.meter.spend(1 + from.size);
    mode.meter.nest(() => {
        for (const [key, value] of from.sorted())
            mergeEntry(into, key, value, mode);
    });
}
/** deepMerge for one key: what is empty counts as missing. */
function mergeEntry(into, key, value, mode) {
    const known = into.get(key);
    const bothMaps = value instanceof GoMap && known instanceof GoMap;
    if (merge_isNil(value)) {
        if (mode.overwrite)
            into.set(key, value);
        return;
    }
    if (bothMaps && known !== value)
        merge(known, value, mode);
    const filled = known !== undefined && !merge_isEmpty(known);
    if (!filled || (mode.overwrite && !bothMaps))
        into.set(key, value);
}
const merge_isNil = (value) => value === null || ((value instanceof GoMap || value instanceof GoSlice) && value.isNil);
/** mergo's emptiness: false, 0, "" and what has no elements. */
const merge_isEmpty = (value) => typeof value !== 'object' ||
    value === null ||
    value instanceof GoInt ||
    value instanceof GoMap ||
    value instanceof GoSlice
    ? !isTrue(value)
    : false;

;// CONCATENATED MODULE: ./src/core/template/sprig/dicts.ts






const gentle = variadic1(dict, dict, (into, from, meter) => merged(into, from, { overwrite: false, meter }));
const overwriting = variadic1(dict, dict, (into, from, meter) => merged(into, from, { overwrite: true, meter }));
/** Go panics for nil itself, but copies nil inside. */
const copy = fn1(any, (value, meter) => {
    if (value === null)
        throw new CallError('reflect: call of reflect.Value.Type on zero Value');
    return deepCopy(value, meter);
});
/** sprig's dict.go. What Go gives in the random order of a map comes in the order of its keys. */
const dicts = {
    dict: variadic(any, makeDict),
    set: fn3(dict, str, any, set),
    unset: fn2(dict, str, (dict, key) => {
        dict.delete(key);
        return dict;
    }),
    hasKey: fn2(dict, str, (dict, key) => dict.has(key)),
    pluck: variadic1(str, dict, pluck),
    keys: variadic(dict, (all) => stringsOf(all.flatMap((dict) => dict.named().map(([key]) => key)))),
    values: fn1(dict, (dict) => listOf(dict.sorted().map(([, value]) => value))),
    pick: variadic1(dict, str, (dict, keys) => filtered(dict, (key) => keys.includes(key))),
    omit: variadic1(dict, str, (dict, keys) => filtered(dict, (key) => !keys.includes(key))),
    ...boxed({
        get: fn2(dict, str, (dict, key) => dict.get(key) ?? (dict.has(key) ? null : '')),
        dig: variadic(any, dig),
        merge: gentle,
        mustMerge: gentle,
        mergeOverwrite: overwriting,
        mustMergeOverwrite: overwriting,
        deepCopy: copy,
        mustDeepCopy: copy,
    }),
};
/** Keys and values by turns; a last key without a value gets ''. */
function makeDict(values, meter) {
    const dict = dictOf([]);
    for (let at = 0; at < values.length; at += 2) {
        const value = values[at + 1];
        dict.set(textOf(values[at] ?? null, meter), value === undefined ? '' : value);
    }
    return dict;
}
function set(dict, key, value) {
    if (dict.isNil)
        throw new CallError('assignment to entry in nil map');
    dict.set(key, value);
    return dict;
}
function pluck(key, all) {
    return listOf(all.filter((dict) => dict.has(key)).map((dict) => dict.get(key) ?? null));
}
function filtered(dict, keeps) {
    return new GoMap(DICT, dict.named().filter(([key]) => keeps(key)));
}
/** The first dictionary is changed and given back; one that is nil becomes a new one. */
function merged(into, from, how) {
    const target = into.isNil && from.some((dict) => !dict.isNil) ? dictOf([]) : into;
    for (const dict of from)
        merge(target, dict, how);
    return target;
}
/** `dig "a" "b" default dict`: the default stands for a key that is missing on the way. */
function dig(params) {
    if (params.length < 3)
        throw new CallError('dig needs at least three arguments');
    const fallback = params.at(-2) ?? null;
    let value = dictionary(params.at(-1) ?? null);
    for (const key of params.slice(0, -2).map(textKey)) {
        const dict = dictionary(value);
        if (!dict.has(key))
            return fallback;
        value = dict.get(key) ?? null;
    }
    return value;
}
function textKey(value) {
    if (typeof value === 'string')
        return value;
    throw new CallError(`interface conversion: interface {} is ${conversion(value)}, not string`);
}
/** Go's type assertion, and the panic of one that fails. */
function dictionary(value) {
    if (value instanceof GoMap && value.type.name === DICT.name)
        return value;
    throw new CallError(`interface conversion: interface {} is ${conversion(value)}, not ${DICT.name}`);
}
const conversion = (value) => (value === null ? 'nil' : typeOf(value));
function deepCopy(value, meter) {
    meter.spend(1);
    if (value instanceof GoSlice) {
        return meter.nest(() => new GoSlice(value.type, value.items.map((item) => deepCopy(item, meter)), value.isNil));
    }
    if (!(value instanceof GoMap))
        return value;
    return meter.nest(() => {
        const entries = value.sorted().map(([key, item]) => [key, deepCopy(item, meter)]);
        return new GoMap(value.type, entries, value.isNil);
    });
}

;// CONCATENATED MODULE: ./src/core/template/hash/adler32.ts
const MODULUS = 65521;
/** Gives the Adler-32 checksum of bytes (RFC 1950): `'a' → 6422626`. */
function adler32(bytes) {
    let [low, high] = [1, 0];
    for (let at = 0; at < bytes.length; at++) {
        low = (low + bytes.charCodeAt(at)) % MODULUS;
        high = (high + low) % MODULUS;
    }
    return high * 65536 + low;
}

// EXTERNAL MODULE: ./src/core/template/hash/blocks.ts
var blocks = __webpack_require__(68829);
;// CONCATENATED MODULE: ./src/core/template/hash/sha1.ts

/** Round function and constant for each twenty rounds; FIPS 180-4, sections 4.1.1 and 4.2.1. */
const phases = [
    [(b, c, d) => (b & c) | (~b & d), 0x5a827999],
    [(b, c, d) => b ^ c ^ d, 0x6ed9eba1],
    [(b, c, d) => (b & c) | (b & d) | (c & d), 0x8f1bbcdc],
    [(b, c, d) => b ^ c ^ d, 0xca62c1d6],
];
/** Gives the SHA-1 of bytes in hexadecimal; it names things, and keeps no secret: `'a' → '86f7e437faa5a7fc…'`. */
function sha1(bytes) {
    const view = new DataView((0,blocks/* padded */.jC)(bytes, 64).buffer);
    const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
    for (let at = 0; at < view.byteLength; at += 64) {
        const next = compress(state, schedule(view, at));
        state.forEach((word, index) => (state[index] = (word + (next[index] ?? 0)) | 0));
    }
    return (0,blocks/* hexOf */.ZD)(state);
}
function schedule(view, at) {
    const words = new Int32Array(80);
    const word = (index) => words[index] ?? 0;
    for (let t = 0; t < 16; t++)
        words[t] = view.getInt32(at + 4 * t);
    for (let t = 16; t < 80; t++)
        words[t] = (0,blocks/* rotateLeft */.Fr)(word(t - 3) ^ word(t - 8) ^ word(t - 14) ^ word(t - 16), 1);
    return words;
}
function compress(state, words) {
    let [a, b, c, d, e] = state;
    phases.forEach(([mix, constant], phase) => {
        for (const word of words.subarray(20 * phase, 20 * phase + 20)) {
            const next = ((0,blocks/* rotateLeft */.Fr)(a, 5) + mix(b, c, d) + e + constant + word) | 0;
            [a, b, c, d, e] = [next, a, (0,blocks/* rotateLeft */.Fr)(b, 30), c, d];
        }
    });
    return [a, b, c, d, e];
}

// EXTERNAL MODULE: ./src/core/template/hash/sha256.ts
var sha256 = __webpack_require__(39556);
// EXTERNAL MODULE: ./src/core/template/hash/sha2-constants.ts
var sha2_constants = __webpack_require__(99239);
;// CONCATENATED MODULE: ./src/core/template/hash/sha512.ts


const wrap = (value) => BigInt.asUintN(64, value);
const rotate = (word, by) => wrap((word >> by) | (word << (64n - by)));
/** Gives the SHA-512 of bytes in hexadecimal (FIPS 180-4, section 6.4): `'a' → '1f40fc92da241694…'`. */
function sha512(bytes) {
    const view = new DataView((0,blocks/* padded */.jC)(bytes, 128).buffer);
    const { initial, rounds } = (0,sha2_constants/* sha2Constants */.Y)();
    let state = initial;
    for (let at = 0; at < view.byteLength; at += 128) {
        const next = sha512_compress(state, sha512_schedule(view, at), rounds);
        state = state.map((word, index) => wrap(word + (next[index] ?? 0n)));
    }
    return state.map((word) => word.toString(16).padStart(16, '0')).join('');
}
function sha512_schedule(view, at) {
    const words = Array.from({ length: 16 }, (_, t) => view.getBigUint64(at + 8 * t));
    const word = (index) => words[index] ?? 0n;
    for (let t = 16; t < 80; t++) {
        const [x, y] = [word(t - 15), word(t - 2)];
        const small0 = rotate(x, 1n) ^ rotate(x, 8n) ^ (x >> 7n);
        const small1 = rotate(y, 19n) ^ rotate(y, 61n) ^ (y >> 6n);
        words.push(wrap(word(t - 16) + small0 + word(t - 7) + small1));
    }
    return words;
}
function sha512_compress(state, words, constants) {
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
    words.forEach((word, t) => {
        const big1 = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n);
        const one = h + big1 + ((e & f) ^ (wrap(~e) & g)) + (constants[t] ?? 0n) + word;
        const big0 = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n);
        const two = big0 + ((a & b) ^ (a & c) ^ (b & c));
        [h, g, f, e, d, c, b, a] = [g, f, e, wrap(d + one), c, b, a, wrap(one + two)];
    });
    return [a, b, c, d, e, f, g, h];
}

;// CONCATENATED MODULE: ./src/core/template/sprig/encoding.ts





const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base64 = {
    name: 'base64',
    alphabet: `${letters}${letters.toLowerCase()}0123456789+/`,
    bits: 6,
    group: 4,
    endings: [2, 3, 4],
};
const base32 = { name: 'base32', alphabet: `${letters}234567`, bits: 5, group: 8, endings: [2, 4, 5, 7, 8] };
/** What sprig encodes, decodes and hashes; a text that cannot be decoded gives the words of Go's error, as in sprig. */
const encoding = {
    b64enc: fn1(str, (bytes) => encode(bytes, base64)),
    b64dec: fn1(str, (text) => decode(text, base64)),
    b32enc: fn1(str, (bytes) => encode(bytes, base32)),
    b32dec: fn1(str, (text) => decode(text, base32)),
    sha1sum: fn1(str, sha1),
    sha256sum: fn1(str, sha256/* sha256 */.s),
    // Sixty-four bits at a time are slow work in JavaScript.
    sha512sum: fn1(str, (bytes, meter) => {
        meter.room(16 * bytes.length);
        return sha512(bytes);
    }),
    adler32sum: fn1(str, (bytes) => String(adler32(bytes))),
};
/** Holds bits until there are enough for a letter; the last letter is filled up with zeros. */
function encode(bytes, { alphabet, bits, group }) {
    let [out, held, count] = ['', 0, 0];
    for (let at = 0; at < bytes.length; at++) {
        held = (held << 8) | bytes.charCodeAt(at);
        for (count += 8; count >= bits; count -= bits)
            out += alphabet.charAt((held >> (count - bits)) & ((1 << bits) - 1));
        held &= (1 << count) - 1;
    }
    if (count > 0)
        out += alphabet.charAt(held << (bits - count));
    return out.padEnd(Math.ceil(out.length / group) * group, '=');
}
/** Letters are known to be good here; bits that fill no byte are dropped. */
function decode(text, base) {
    const illegal = illegalAt(text, base);
    if (illegal !== undefined)
        return `illegal ${base.name} data at input byte ${illegal}`;
    let [out, held, count] = ['', 0, 0];
    for (const letter of text.replace(/[\r\n=]/g, '')) {
        held = ((held << base.bits) | base.alphabet.indexOf(letter)) & 0xffff;
        count += base.bits;
        if (count < 8)
            continue;
        count -= 8;
        out += String.fromCharCode((held >> count) & 0xff);
    }
    return out;
}
/** Finds the byte that Go's decoder stumbles over: a foreign letter, a group cut short, padding in the wrong place. */
function illegalAt(text, base) {
    const positions = Array.from(text.matchAll(/[^\r\n]/g), ({ index, 0: letter }) => ({ index, letter }));
    const first = positions.findIndex(({ letter }) => !base.alphabet.includes(letter));
    const letterCount = first < 0 ? positions.length : first;
    const rest = letterCount % base.group;
    const wrong = positions[letterCount];
    if (wrong === undefined)
        return rest === 0 ? undefined : text.length - rest;
    if (wrong.letter !== '=' || !base.endings.includes(rest))
        return wrong.index;
    return paddingFault(text, positions.slice(letterCount), base.group - rest);
}
function paddingFault(text, padding, wanted) {
    const foreign = padding.slice(0, wanted).find(({ letter }) => letter !== '=');
    if (foreign !== undefined)
        return foreign.index;
    if (padding.length < wanted)
        return text.length;
    return padding[wanted]?.index;
}

;// CONCATENATED MODULE: ./src/core/template/sprig/json-encode.ts




const escapes = {
    '"': '\\"',
    '\\': '\\\\',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
/** Writes a value as encoding/json does; throws a CallError for what has no JSON: `{ b: 1n } → '{"b":1}'`. */
function encodeJson(value, style, meter) {
    return new Encoder(style, meter).value(value, '\n');
}
class Encoder {
    #style;
    #meter;
    constructor(style, meter) {
        this.#style = style;
        this.#meter = meter;
    }
    value(value, newLine) {
        const text = typeof value === 'object' ? this.#object(value, newLine) : this.#scalar(value);
        this.#meter.room(text.length);
        return text;
    }
    #scalar(value) {
        if (typeof value === 'string')
            return this.#string(value);
        return typeof value === 'number' ? json_encode_number(value) : String(value);
    }
    #object(value, newLine) {
        if (value === null)
            return 'null';
        if (value instanceof GoInt)
            return value.value.toString();
        if (value instanceof GoObject)
            return this.#string(value.json());
        if (value instanceof GoStruct)
            return this.#entries(structEntries(value), newLine);
        if (value.isNil)
            return 'null';
        if (value instanceof GoSlice)
            return this.#list(value, newLine);
        if (value.type.key !== 'string')
            throw new CallError(`json: unsupported type: ${value.type.name}`);
        return this.#entries(value.named(), newLine);
    }
    #list(list, newLine) {
        const deeper = newLine + this.#style.indent;
        const parts = this.#meter.nest(() => list.items.map((item) => this.value(item, deeper)));
        return this.#bracketed('[', parts, ']', newLine);
    }
    #entries(entries, newLine) {
        const deeper = newLine + this.#style.indent;
        const colon = this.#style.indent === '' ? ':' : ': ';
        const parts = this.#meter.nest(() => entries.map(([name, item]) => this.#string(name) + colon + this.value(item, deeper)));
        return this.#bracketed('{', parts, '}', newLine);
    }
    /** Empty brackets stay together, even in pretty JSON. */
    #bracketed(open, parts, close, newLine) {
        if (parts.length === 0 || this.#style.indent === '')
            return open + parts.join(',') + close;
        const deeper = newLine + this.#style.indent;
        return open + deeper + parts.join(`,${deeper}`) + newLine + close;
    }
    #string(bytes) {
        let out = '"';
        for (let at = 0; at < bytes.length;) {
            const { code, size } = (0,utf8/* runeAt */.cf)(bytes, at);
            out += this.#rune(bytes.slice(at, at + size), code);
            at += size;
        }
        return `${out}"`;
    }
    /** U+2028 and U+2029 would end a line of JavaScript. */
    #rune(source, code) {
        const named = escapes[source];
        if (named !== undefined)
            return named;
        const html = this.#style.escapesHtml && '<>&'.includes(source);
        const broken = code === 0xfffd && source.length === 1;
        return html || broken || code < 0x20 || code === 0x2028 || code === 0x2029 ? `\\u${hex(code, 4)}` : source;
    }
}
/** Exponents only for the very large and very small, and without a leading zero: `1e21 → '1e+21'`, `1e-7 → '1e-7'`. */
function json_encode_number(value) {
    if (!Number.isFinite(value))
        throw new CallError(`json: unsupported value: ${formatFloat(value, 'g', -1)}`);
    const size = Math.abs(value);
    if (size === 0 || (size >= 1e-6 && size < 1e21))
        return formatFloat(value, 'f', -1);
    return formatFloat(value, 'e', -1).replace(/e-0(\d)$/, 'e-$1');
}
/** Fields by their JSON names; those of embedded structs stand as the struct's own, and tagged ones are left out when empty. */
function structEntries(struct) {
    return struct.shape.fields.flatMap((field, index) => {
        const value = struct.values[index] ?? null;
        if (field.embedded === true && value instanceof GoStruct)
            return structEntries(value);
        return field.json !== undefined && value === '' ? [] : [[field.json ?? field.name, value]];
    });
}

;// CONCATENATED MODULE: ./src/core/template/sprig/json.ts




const compact = { escapesHtml: true, indent: '' };
const pretty = { escapesHtml: true, indent: '  ' };
const unescaped = { escapesHtml: false, indent: '' };
/** sprig's JSON (defaults.go): the plain functions give '' or nothing where the must… ones fail; toRawJson fails too. */
const json = {
    toJson: fn1(any, (value, meter) => orElse('', () => encodeJson(value, compact, meter))),
    toPrettyJson: fn1(any, (value, meter) => orElse('', () => encodeJson(value, pretty, meter))),
    toRawJson: fn1(any, (value, meter) => encodeJson(value, unescaped, meter)),
    mustToJson: fn1(any, (value, meter) => encodeJson(value, compact, meter)),
    mustToPrettyJson: fn1(any, (value, meter) => encodeJson(value, pretty, meter)),
    mustToRawJson: fn1(any, (value, meter) => encodeJson(value, unescaped, meter)),
    ...boxed({
        fromJson: fn1(str, (text, meter) => orElse(null, () => json_decode(text, meter))),
        mustFromJson: fn1(str, json_decode),
    }),
};
function orElse(fallback, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof CallError)
            return fallback;
        throw error;
    }
}
/** encoding/json takes the same grammar as JSON.parse; the words of its errors are not kept. */
function json_decode(text, meter) {
    if (text.trim() === '')
        throw new CallError('unexpected end of JSON input');
    return json_valueOf(parsed(text), meter);
}
function parsed(text) {
    try {
        return JSON.parse((0,utf8/* toText */.fE)(text));
    }
    catch {
        throw new CallError('invalid JSON');
    }
}
function json_valueOf(json, meter) {
    meter.spend(1);
    if (typeof json === 'string')
        return (0,utf8/* toBytes */.ZJ)(json);
    if (typeof json === 'boolean')
        return json;
    if (typeof json === 'number')
        return json_number(json);
    if (typeof json !== 'object' || json === null)
        return null;
    return meter.nest(() => {
        if (Array.isArray(json))
            return listOf(json.map((item) => json_valueOf(item, meter)));
        return dictOf(Object.entries(json).map(([name, item]) => [(0,utf8/* toBytes */.ZJ)(name), json_valueOf(item, meter)]));
    });
}
/** JSON.parse makes infinity of a number that is too large; Go refuses it. */
function json_number(value) {
    if (Number.isFinite(value))
        return value;
    throw new CallError('json: cannot unmarshal number into Go value of type float64');
}

;// CONCATENATED MODULE: ./src/core/template/sprig/cast.ts


const MIN_INT64 = -(2n ** 63n);
/** Makes an integer of anything, 0 of what is none, as spf13/cast's ToInt64: `'0x1F' → 31n`, `1.9 → 1n`, `true → 1n`. */
function toInt64(value) {
    switch (typeof value) {
        case 'bigint':
            return value;
        case 'number':
            return cast_truncated(value);
        case 'string':
            return textToInt(value);
        case 'boolean':
            return value ? 1n : 0n;
        default:
            return value instanceof GoInt ? int64(value.value).value : 0n;
    }
}
/** Truncates like a 64-bit processor: what does not fit becomes the least integer. */
function cast_truncated(value) {
    const whole = Math.trunc(value);
    return whole >= -(2 ** 63) && whole < 2 ** 63 ? BigInt(whole) : MIN_INT64;
}
function textToInt(text) {
    const parsed = parseInt64(text.replace(/\.0+$/, ''), 0);
    return parsed.fault === undefined ? parsed.value : 0n;
}
/** Makes a float of anything, 0 of what is none, as spf13/cast's ToFloat64: `'1.5' → 1.5`. */
function toFloat64(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'string')
        return parseFloat64(value) ?? 0;
    return Number(toInt64(value));
}

;// CONCATENATED MODULE: ./src/core/template/sprig/deep-equal.ts


/** reflect.DeepEqual: the same types, and equal all the way down; a nil slice is no empty one. */
function deepEqual(a, b, meter) {
    meter.spend(1);
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return a === b;
    if (typeOf(a) !== typeOf(b))
        return false;
    return meter.nest(() => equalObjects(a, b, meter));
}
function equalObjects(a, b, meter) {
    if (a instanceof GoSlice && b instanceof GoSlice)
        return a.isNil === b.isNil && equalItems(a.items, b.items, meter);
    if (a instanceof GoMap && b instanceof GoMap)
        return a.isNil === b.isNil && equalEntries(a, b, meter);
    if (a instanceof GoStruct && b instanceof GoStruct)
        return equalItems(a.values, b.values, meter);
    return sameScalar(a, b);
}
function sameScalar(a, b) {
    if (a instanceof GoInt && b instanceof GoInt)
        return a.value === b.value;
    return a instanceof GoObject && b instanceof GoObject && a.identity() === b.identity();
}
function equalItems(a, b, meter) {
    return a.length === b.length && a.every((item, index) => deepEqual(item, b[index] ?? null, meter));
}
function equalEntries(a, b, meter) {
    if (a.size !== b.size)
        return false;
    return a.sorted().every(([key, value]) => b.has(key) && deepEqual(value, b.get(key) ?? null, meter));
}

;// CONCATENATED MODULE: ./src/core/template/sprig/strings.ts






const trimAll = fn2(str, str, (cut, text) => {
    const codes = new Set((0,utf8/* runesOf */.Lc)(cut).map((rune) => rune.code));
    return trimRunes(text, (code) => codes.has(code));
});
/** sprig's strings.go: what cuts, joins and fills strings. */
const strings = {
    hello: fn0(() => 'Hello!'),
    trunc: fn2(functions_int, str, truncate),
    trim: fn1(str, (text) => trimRunes(text, isSpace)),
    trimall: trimAll,
    trimAll,
    trimPrefix: fn2(str, str, (prefix, text) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
    trimSuffix: fn2(str, str, (suffix, text) => text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text),
    upper: fn1(str, (text) => ((0,utf8/* isAscii */.ER)(text) ? text.toUpperCase() : (0,utf8/* mapRunes */.w6)(text, toUpper))),
    lower: fn1(str, (text) => ((0,utf8/* isAscii */.ER)(text) ? text.toLowerCase() : (0,utf8/* mapRunes */.w6)(text, toLower))),
    substr: fn3(functions_int, functions_int, str, substring),
    repeat: fn2(functions_int, str, (count, text, meter) => repeat(text, count, meter)),
    contains: fn2(str, str, (part, text) => text.includes(part)),
    hasPrefix: fn2(str, str, (prefix, text) => text.startsWith(prefix)),
    hasSuffix: fn2(str, str, (suffix, text) => text.endsWith(suffix)),
    quote: variadic(any, (values, meter) => present(values)
        .map((value) => quote(textOf(value, meter)))
        .join(' ')),
    squote: variadic(any, (values, meter) => present(values)
        .map((value) => `'${textOf(value, meter)}'`)
        .join(' ')),
    cat: variadic(any, (values, meter) => present(values)
        .map((value) => textOf(value, meter))
        .join(' ')),
    indent: fn2(functions_int, str, indent),
    nindent: fn2(functions_int, str, (spaces, text, meter) => `\n${indent(spaces, text, meter)}`),
    replace: fn3(str, str, str, replaceAll),
    plural: fn3(str, str, functions_int, (one, many, count) => (count === 1 ? one : many)),
    toString: fn1(any, textOf),
    toStrings: fn1(any, strings_textsOf),
    join: fn2(str, any, (separator, list, meter) => join(separator, strings_textsOf(list, meter), meter)),
    split: fn2(str, str, (separator, text, meter) => numbered(split(text, separator, -1), meter)),
    splitn: fn3(str, functions_int, str, (separator, count, text, meter) => numbered(split(text, separator, count), meter)),
    splitList: fn2(str, str, (separator, text) => stringsOf(split(text, separator, -1))),
};
function trimRunes(bytes, cuts) {
    const runes = (0,utf8/* runesOf */.Lc)(bytes);
    const first = runes.findIndex((rune) => !cuts(rune.code));
    const last = runes.findLastIndex((rune) => !cuts(rune.code));
    if (first < 0)
        return '';
    const sizeOf = (from, to) => runes.slice(from, to).reduce((sum, rune) => sum + rune.size, 0);
    return bytes.slice(sizeOf(0, first), bytes.length - sizeOf(last + 1));
}
/** Cuts bytes, from the end for a negative length; half a letter may be left. */
function truncate(length, text) {
    if (length < 0)
        return text.length + length > 0 ? text.slice(length) : text;
    return text.slice(0, length);
}
/** sprig's rules: a negative start means from the beginning, a negative end to the end. */
function substring(start, end, text) {
    if (start < 0)
        return bounded(text, 0, end);
    return end < 0 || end > text.length ? bounded(text, start, text.length) : bounded(text, start, end);
}
/** Slices, or panics like Go. */
function bounded(text, start, end) {
    const range = end < 0 || end > text.length ? `:${end}` : `${start}:${end}`;
    const length = end > text.length ? ` with length ${text.length}` : '';
    if (end < 0 || end > text.length || start > end) {
        throw new CallError(`runtime error: slice bounds out of range [${range}]${length}`);
    }
    return text.slice(start, end);
}
/** Charged before it is made: this is the easiest way to fill the memory. */
function repeat(text, count, meter) {
    if (count < 0)
        throw new CallError('strings: negative Repeat count');
    meter.room(text.length * count);
    return text.repeat(count);
}
/** sprig leaves nil out. */
const present = (values) => values.filter((value) => value !== null);
function indent(spaces, text, meter) {
    const padding = repeat(' ', spaces, meter);
    return padding + replaceAll('\n', `\n${padding}`, text, meter);
}
/** strings.ReplaceAll; an empty text to find stands before each rune and at the end. */
function replaceAll(find, by, text, meter) {
    const pieces = find === '' ? ['', ...split(text, '', -1), ''] : text.split(find);
    const seams = find === '' && text === '' ? 1 : pieces.length - 1;
    meter.room(text.length + seams * by.length);
    return find === '' && text === '' ? by : pieces.join(by);
}
/** Lists texts, without what is nil; a list of strings is handed on as it is, so that sorting it sorts the original. */
function strings_textsOf(value, meter) {
    if (value === null)
        return stringsOf([]);
    if (!(value instanceof GoSlice))
        return stringsOf([textOf(value, meter)]);
    if (value.type === '[]string')
        return value;
    return stringsOf(present(value.items).map((item) => textOf(item, meter)));
}
function join(separator, list, meter) {
    const texts = list.items.filter((item) => typeof item === 'string');
    meter.room(texts.reduce((sum, text) => sum + text.length + separator.length, 0));
    return texts.join(separator);
}
/** strings.SplitN: -1 for all pieces, 0 for none; an empty separator splits after each rune. */
function split(text, separator, count) {
    if (count === 0)
        return [];
    const pieces = separator === '' ? explode(text) : text.split(separator);
    if (count < 0 || pieces.length <= count)
        return pieces;
    return [...pieces.slice(0, count - 1), pieces.slice(count - 1).join(separator)];
}
function explode(text) {
    let at = 0;
    return (0,utf8/* runesOf */.Lc)(text).map(({ size }) => text.slice(at, (at += size)));
}
/** `a/b` becomes `_0: a`, `_1: b`. */
function numbered(pieces, meter) {
    meter.spend(pieces.length);
    return new GoMap(STRING_MAP, pieces.map((piece, index) => [`_${index}`, piece]));
}

;// CONCATENATED MODULE: ./src/core/template/sprig/lists.ts







const list = variadic(any, listOf);
const append = fn2(any, any, (items, item) => listOf([...lists_elements(items, 'push on'), item]));
/** Functions that fail the same way under both of their names: the plain ones panic with what the must… ones return. */
const twins = {
    append,
    push: append,
    prepend: fn2(any, any, (items, item) => listOf([item, ...lists_elements(items, 'prepend on')])),
    rest: fn1(any, (items) => sublist(lists_elements(items, 'find rest on'), 1)),
    initial: fn1(any, (items) => sublist(lists_elements(items, 'find initial on'), 0, -1)),
    reverse: fn1(any, (items) => listOf(lists_elements(items, 'find reverse on').toReversed())),
    compact: fn1(any, (items) => listOf(lists_elements(items, 'compact on').filter((item) => isTrue(item)))),
    uniq: fn1(any, uniq),
    without: variadic1(any, any, (items, omitted, meter) => {
        return listOf(lists_elements(items, 'find without on').filter((item) => !includes(omitted, item, meter)));
    }),
    has: fn2(any, any, (needle, items, meter) => items !== null && includes(lists_elements(items, 'find has on'), needle, meter)),
    chunk: fn2(functions_int, any, chunk),
    ...boxed({
        first: fn1(any, (items) => lists_elements(items, 'find first on')[0] ?? null),
        last: fn1(any, (items) => lists_elements(items, 'find last on').at(-1) ?? null),
        slice: variadic1(any, any, slice),
    }),
};
const mustName = (name) => `must${name.charAt(0).toUpperCase()}${name.slice(1)}`;
/** sprig's list.go. */
const lists = {
    list,
    tuple: list,
    ...twins,
    ...Object.fromEntries(Object.entries(twins).map(([name, func]) => [mustName(name), func])),
    sortAlpha: fn1(any, sortAlpha),
    ...boxed({ concat: variadic(any, concat) }),
};
/** The elements of a list; anything else is told by its kind, and nil has none. */
function lists_elements(value, attempt) {
    if (value === null)
        throw new CallError('runtime error: invalid memory address or nil pointer dereference');
    if (value instanceof GoSlice)
        return value.items;
    throw new CallError(`Cannot ${attempt} type ${kindOf(value)}`);
}
/** Without elements there is nothing to take from: Go gives a nil slice. */
function sublist(items, start, end) {
    return items.length === 0 ? nilSlice(LIST) : listOf(items.slice(start, end));
}
function includes(items, wanted, meter) {
    return items.some((item) => deepEqual(wanted, item, meter));
}
function uniq(items, meter) {
    const kept = [];
    for (const item of lists_elements(items, 'find uniq on'))
        if (!includes(kept, item, meter))
            kept.push(item);
    return listOf(kept);
}
/** Pieces of a size, the last one shorter; a size of 0 or less panics like Go's make. */
function chunk(size, list) {
    const items = lists_elements(list, 'chunk');
    const count = Math.floor((items.length - 1) / size) + 1;
    if (size === 0 || count < 0 || (size < 0 && count > 0))
        throw new CallError('runtime error: makeslice: len out of range');
    const chunks = Array.from({ length: count }, (_, index) => listOf(items.slice(index * size, (index + 1) * size)));
    return new GoSlice(`[]${LIST}`, chunks);
}
/** This `slice` hides Go's own and takes no strings. */
function slice(list, indexes) {
    if (list === null)
        return lists_elements(list, 'slice')[0] ?? null;
    if (!(list instanceof GoSlice))
        throw new CallError(`list should be type of slice or array but ${kindOf(list)}`);
    const { type, items } = list;
    if (items.length === 0)
        return null;
    const [start = 0n, end = BigInt(items.length)] = indexes.map(toInt64);
    // Go lets an end reach into what a slice has in store past its length; here the length is the end.
    const within = start >= 0n && end >= start && end <= BigInt(items.length);
    if (!within)
        throw new CallError('reflect.Value.Slice: slice index out of bounds');
    return new GoSlice(type, items.slice(Number(start), Number(end)));
}
/** Sorts texts bytewise; a list of strings is sorted where it stands, as Go does. */
function sortAlpha(list, meter) {
    if (!(list instanceof GoSlice))
        return stringsOf([textOf(list, meter)]);
    const texts = strings_textsOf(list, meter);
    meter.spend(texts.items.length);
    const sorted = texts.items.filter((item) => typeof item === 'string').sort();
    texts.items.splice(0, texts.items.length, ...sorted);
    return texts;
}
/** Lists of any types become one list. */
function concat(lists) {
    const items = lists.flatMap((list) => {
        if (list !== null && !(list instanceof GoSlice))
            throw new CallError(`Cannot concat type ${kindOf(list)} as list`);
        return lists_elements(list, 'concat');
    });
    return items.length === 0 ? nilSlice(LIST) : listOf(items);
}

;// CONCATENATED MODULE: ./src/core/template/sprig/decimals.ts

/** Digits after the point that a division is rounded to. */
const PLACES = 16;
/** Takes a float for the shortest decimal that means it: `0.1 → 1 × 10^-1`. Throws a CallError for what is no number. */
function decimalOf(value) {
    if (!Number.isFinite(value))
        throw new CallError(`Cannot create a Decimal from ${Number.isNaN(value) ? 'NaN' : infinity(value)}`);
    const [mantissa = '', power = '0'] = value.toExponential().split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    return { coefficient: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
const infinity = (value) => (value > 0 ? '+Inf' : '-Inf');
/** Gives the nearest float: `3 × 10^-1 → 0.3`. */
function floatOf({ coefficient, exponent }) {
    return Number(`${coefficient.toString()}e${exponent}`);
}
/** Adds exactly. */
function add(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    return { coefficient: raised(a, exponent) + raised(b, exponent), exponent };
}
/** Subtracts exactly. */
const subtract = (a, b) => add(a, { ...b, coefficient: -b.coefficient });
/** Multiplies exactly. */
function multiply(a, b) {
    return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}
/** Divides to 16 places, halves away from zero: `1 / 3 → 0.3333333333333333`. Throws a CallError for a division by 0. */
function divide(a, b) {
    if (b.coefficient === 0n)
        throw new CallError('decimal division by 0');
    const shift = a.exponent - b.exponent + PLACES;
    const numerator = a.coefficient * 10n ** BigInt(Math.max(shift, 0));
    const denominator = b.coefficient * 10n ** BigInt(Math.max(-shift, 0));
    const quotient = numerator / denominator;
    const remainder = numerator % denominator;
    const away = magnitude(remainder) * 2n >= magnitude(denominator);
    const direction = numerator < 0n === denominator < 0n ? 1n : -1n;
    return { coefficient: away ? quotient + direction : quotient, exponent: -PLACES };
}
const magnitude = (value) => (value < 0n ? -value : value);
const raised = ({ coefficient, exponent }, to) => coefficient * 10n ** BigInt(exponent - to);

;// CONCATENATED MODULE: ./src/core/template/sprig/math.ts






const biggest = variadic1(any, any, (first, rest) => extreme(first, rest, (value, best) => value > best));
/** sprig's numeric.go, and the arithmetic in its functions.go. */
const math = {
    atoi: fn1(str, (text) => parseInt64(text, 10).value),
    int: fn1(any, toInt64),
    int64: fn1(any, (value) => int64(toInt64(value))),
    float64: fn1(any, toFloat64),
    toDecimal: fn1(any, (value, meter) => math_octal(textOf(value, meter))),
    add1: fn1(any, (value) => int64(toInt64(value) + 1n)),
    add: variadic(any, (values) => int64(values.reduce((sum, value) => sum + toInt64(value), 0n))),
    sub: fn2(any, any, (a, b) => int64(toInt64(a) - toInt64(b))),
    div: fn2(any, any, (a, b) => int64(toInt64(a) / divisor(b))),
    mod: fn2(any, any, (a, b) => int64(toInt64(a) % divisor(b))),
    mul: variadic1(any, any, product),
    add1f: fn1(any, (value) => exact(value, [1n], add)),
    addf: variadic(any, (values) => exact(0, values, add)),
    subf: variadic1(any, any, (first, rest) => exact(first, rest, subtract)),
    divf: variadic1(any, any, (first, rest) => exact(first, rest, divide)),
    mulf: variadic1(any, any, (first, rest) => exact(first, rest, multiply)),
    biggest,
    max: biggest,
    min: variadic1(any, any, (first, rest) => extreme(first, rest, (value, best) => value < best)),
    maxf: variadic1(any, any, (first, rest) => Math.max(toFloat64(first), ...rest.map(toFloat64))),
    minf: variadic1(any, any, (first, rest) => Math.min(toFloat64(first), ...rest.map(toFloat64))),
    ceil: fn1(any, (value) => Math.ceil(toFloat64(value))),
    floor: fn1(any, (value) => Math.floor(toFloat64(value))),
    round: variadic2(any, functions_int, functions_float, (value, places, [roundOn = 0.5]) => math_round(toFloat64(value), places, roundOn)),
    until: fn1(functions_int, (count, meter) => ints(steps({ start: 0, stop: count, step: count < 0 ? -1 : 1 }, meter))),
    untilStep: fn3(functions_int, functions_int, functions_int, (start, stop, step, meter) => ints(steps({ start, stop, step }, meter))),
    seq: variadic(functions_int, seq),
};
/** sprig reads the digits as octal, whatever the name says. */
function math_octal(text) {
    const parsed = parseInt64(text, 8);
    return int64(parsed.fault === undefined ? parsed.value : 0n);
}
function divisor(value) {
    const by = toInt64(value);
    if (by === 0n)
        throw new CallError('runtime error: integer divide by zero');
    return by;
}
function product(first, rest) {
    return rest.reduce((result, value) => int64(result.value * toInt64(value)), int64(toInt64(first)));
}
/** execDecimalOp: decimals in between, so that floats do not show their error. */
function exact(first, rest, operate) {
    return floatOf(rest.reduce((result, value) => operate(result, decimalOf(toFloat64(value))), decimalOf(toFloat64(first))));
}
function extreme(first, rest, beats) {
    const best = rest.map(toInt64).reduce((found, value) => (beats(value, found) ? value : found), toInt64(first));
    return int64(best);
}
/** Rounds in floats, with all their error, as sprig does. */
function math_round(value, places, roundOn) {
    const power = Number(`1e${places}`);
    const digit = power * value;
    const rest = digit - Math.trunc(digit);
    return (rest >= roundOn ? Math.ceil(digit) : Math.floor(digit)) / power;
}
const ints = (items) => new GoSlice('[]int', items.map(BigInt));
/** Counts from start towards stop; nothing where the step leads elsewhere. */
function steps({ start, stop, step }, meter) {
    const onward = stop < start ? step < 0 : step > 0;
    const count = onward ? Math.ceil((stop - start) / step) : 0;
    meter.spend(count);
    return Array.from({ length: count }, (_, index) => start + index * step);
}
/** Like seq(1): the end is counted too. Its results are one string. */
function seq(params, meter) {
    const [first = 0, second = 0, third = 0] = params;
    if (params.length === 1)
        return spaced(steps(through(1, first), meter));
    if (params.length === 2)
        return spaced(steps(through(first, second), meter));
    if (params.length !== 3 || (third < first && second > 0))
        return '';
    return spaced(steps({ ...through(first, third), step: second }, meter));
}
function through(start, end) {
    const step = end < start ? -1 : 1;
    return { start, stop: end + step, step };
}
const spaced = (items) => items.join(' ');

;// CONCATENATED MODULE: ./src/core/template/sprig/paths.ts

/** Go's package path; the os… functions are the same on Linux, where Flux runs, but for a name that ends in slashes. */
const paths = {
    base: fn1(str, base),
    dir: fn1(str, directory),
    clean: fn1(str, clean),
    ext: fn1(str, extension),
    isAbs: fn1(str, (path) => path.startsWith('/')),
    osBase: fn1(str, base),
    osDir: fn1(str, directory),
    osClean: fn1(str, clean),
    osExt: fn1(str, extension),
    osIsAbs: fn1(str, (path) => path.startsWith('/')),
};
/** `'a/../b//c' → 'b/c'`, `'' → '.'`. */
function clean(path) {
    const rooted = path.startsWith('/');
    const kept = [];
    for (const element of path.split('/')) {
        if (element === '' || element === '.')
            continue;
        const parent = kept.at(-1);
        if (element !== '..')
            kept.push(element);
        else if (parent !== undefined && parent !== '..')
            kept.pop();
        else if (!rooted)
            kept.push('..');
    }
    return (rooted ? '/' : '') + kept.join('/') || '.';
}
function directory(path) {
    return clean(path.slice(0, path.lastIndexOf('/') + 1));
}
/** The last element: `'a/b/' → 'b'`, `'/' → '/'`. */
function base(path) {
    if (path === '')
        return '.';
    return path.split('/').findLast((element) => element !== '') ?? '/';
}
/** From the last point of the last element: `'a.tar.gz' → '.gz'`. */
function extension(path) {
    return /\.[^./]*$/.exec(path)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./src/core/template/sprig/reflect.ts




/** sprig's reflect.go and defaults.go: what a value is, and what stands in for an empty one. */
const reflection = {
    typeOf: fn1(any, typeOf),
    typeIs: fn2(str, any, (type, value) => type === typeOf(value)),
    typeIsLike: fn2(str, any, (type, value) => [type, `*${type}`].includes(typeOf(value))),
    kindOf: fn1(any, kindOf),
    kindIs: fn2(str, any, (kind, value) => kind === kindOf(value)),
    deepEqual: fn2(any, any, deepEqual),
    empty: fn1(any, (value) => !isTrue(value)),
    all: variadic(any, (values) => values.every((value) => isTrue(value))),
    any: variadic(any, (values) => values.some((value) => isTrue(value))),
    fail: fn1(str, (text) => {
        throw new CallError(text);
    }),
    ...boxed({
        default: variadic1(any, any, (fallback, given) => (isTrue(given[0]) ? (given[0] ?? null) : fallback)),
        coalesce: variadic(any, (values) => values.find((value) => isTrue(value)) ?? null),
        ternary: fn3(any, any, bool, (yes, no, condition) => (condition ? yes : no)),
    }),
};

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./src/core/template/sprig/expand.ts

const reference = /\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;
/**
 * Reads a replacement as Go's Regexp.Expand does, and gives a function that fills it. A name is the longest run of
 * letters, digits and `_`, so `$1W` asks for a group named "1W"; what is not there is empty; `$$` is a dollar:
 * `'${1}W' → (['ab', 'b'] → 'bW')`.
 */
function replacement(template) {
    const pieces = expand_piecesOf((0,utf8/* toText */.fE)(template));
    return (groups) => pieces.map((piece) => ('literal' in piece ? piece.literal : groupText(piece.group, groups))).join('');
}
function expand_piecesOf(template) {
    const pieces = [];
    let at = 0;
    for (const match of template.matchAll(reference)) {
        const [all, dollar = '', braced, bare] = match;
        pieces.push({ literal: (0,utf8/* toBytes */.ZJ)(template.slice(at, match.index) + dollar) });
        const group = braced ?? bare;
        if (group !== undefined)
            pieces.push({ group });
        at = match.index + all.length;
    }
    return [...pieces, { literal: (0,utf8/* toBytes */.ZJ)(template.slice(at)) }];
}
function groupText(name, { texts, names }) {
    const index = /^(?:0|[1-9][0-9]*)$/.test(name) ? Number(name) : Object.hasOwn(names, name) ? names[name] : undefined;
    return index === undefined ? '' : (texts[index] ?? '');
}

;// CONCATENATED MODULE: ./src/core/template/sprig/regex.ts






/** Nobody needs longer ones, and `a{1000}` alone makes a thousand instructions. */
const MAX_PATTERN = 1000;
/**
 * sprig's regex.go, over RE2's own syntax in linear time. The plain functions tell a bad pattern in the words of Go's
 * MustCompile, the must… ones in the parser's.
 */
const regex = {
    regexMatch: fn2(str, str, (pattern, text, meter) => isPattern(pattern, meter) && matches(pattern, text, meter)),
    mustRegexMatch: fn2(str, str, matches),
    ...both('regexFind', (plain) => fn2(str, str, (pattern, text, meter) => {
        return plain(pattern, text, meter).find(0)?.texts[0] ?? '';
    })),
    ...both('regexFindAll', (plain) => fn3(str, str, functions_int, (pattern, text, count, meter) => {
        const found = plain(pattern, text, meter).findAll(count);
        return found.length === 0 ? nilSlice('[]string') : stringsOf(found.map((match) => match.texts[0] ?? ''));
    })),
    ...both('regexReplaceAll', (plain) => fn3(str, str, str, (pattern, text, by, meter) => {
        return plain(pattern, text, meter).replaceAll(replacement(by));
    })),
    ...both('regexReplaceAllLiteral', (plain) => fn3(str, str, str, (pattern, text, by, meter) => {
        return plain(pattern, text, meter).replaceAll(() => by);
    })),
    ...both('regexSplit', (plain) => fn3(str, str, functions_int, (pattern, text, count, meter) => {
        const search = plain(pattern, text, meter);
        return count === 0 ? nilSlice('[]string') : stringsOf(search.split(count));
    })),
    regexQuoteMeta: fn1(str, (text) => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')),
};
/** A function under its plain name and its must… name. */
function both(name, make) {
    const plain = (pattern, text, meter) => new Search(compiled(pattern, meter, compileWords(pattern)), text, meter);
    const must = (pattern, text, meter) => new Search(compiled(pattern, meter), text, meter);
    return { [name]: make(plain), [`must${name.charAt(0).toUpperCase()}${name.slice(1)}`]: make(must) };
}
/** How MustCompile begins its panic. */
const compileWords = (pattern) => `regexp: Compile(${canBackquote(pattern) ? `\`${pattern}\`` : quote(pattern)}): `;
/** Compiles by RE2's rules. A pattern is charged for, because a short one can make a large program. */
function compiled(pattern, meter, words = '') {
    if (pattern.length > MAX_PATTERN)
        throw new CallError(`the pattern is longer than ${MAX_PATTERN} bytes`);
    meter.room(16 * pattern.length);
    try {
        const program = build/* RE2JS */.L3.compile((0,utf8/* toText */.fE)(pattern));
        meter.spend(2 * program.programSize());
        return program;
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== 'RE2JSSyntaxException')
            throw error;
        throw new CallError(words + (0,utf8/* toBytes */.ZJ)(error.message));
    }
}
function isPattern(pattern, meter) {
    try {
        return compiled(pattern, meter) instanceof build/* RE2JS */.L3;
    }
    catch (error) {
        if (error instanceof CallError)
            return false;
        throw error;
    }
}
function matches(pattern, text, meter) {
    return new Search(compiled(pattern, meter), text, meter).find(0) !== undefined;
}
/** One pattern at work on one text; the walks over it are those of Go's regexp.go, byte offsets and all. */
class Search {
    #program;
    #text;
    #matcher;
    #meter;
    constructor(program, text, meter) {
        this.#program = program;
        this.#text = text;
        this.#matcher = program.matcher((0,utf8/* bytesOf */.$$)(text));
        this.#meter = meter;
    }
    find(from) {
        // A search may look at all that is left, with every instruction, to find a short match.
        this.#meter.spend(1 + ((this.#text.length - from) * this.#program.programSize()) / 128);
        const matcher = this.#matcher;
        if (!matcher.find(from))
            return undefined;
        const texts = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => {
            return matcher.start(group) < 0 ? '' : this.#text.slice(matcher.start(group), matcher.end(group));
        });
        return { start: matcher.start(), end: matcher.end(), texts, names: this.#program.namedGroups() };
    }
    /** Passes one rune; at the end of the text, one more, so that a walk ends. */
    #next(at) {
        return at + (at < this.#text.length ? (0,utf8/* runeAt */.cf)(this.#text, at).size : 1);
    }
    /** The first `count` matches, or all if it is negative; none empty right after another. */
    findAll(count) {
        const found = [];
        let previousEnd = -1;
        for (let at = 0; at <= this.#text.length && (count < 0 || found.length < count);) {
            const match = this.find(at);
            if (match === undefined)
                break;
            const accepted = match.end !== at || match.start !== previousEnd;
            at = match.end === at ? this.#next(at) : match.end;
            previousEnd = match.end;
            if (accepted)
                found.push(match);
        }
        return found;
    }
    /** Regexp.ReplaceAll: a match of nothing right after another match is left alone. */
    replaceAll(replacement) {
        let out = '';
        let lastEnd = 0;
        for (let at = 0; at <= this.#text.length;) {
            const match = this.find(at);
            if (match === undefined)
                break;
            out += this.#text.slice(lastEnd, match.start);
            if (match.end > lastEnd || match.start === 0)
                out += this.#charged(replacement(match));
            lastEnd = match.end;
            at = Math.max(match.end, this.#next(at));
        }
        return out + this.#text.slice(lastEnd);
    }
    #charged(text) {
        this.#meter.room(text.length);
        return text;
    }
    /** Regexp.Split. */
    split(count) {
        if (this.#text === '' && this.#program.pattern() !== '')
            return [''];
        const pieces = [];
        let begin = 0;
        let end = 0;
        for (const match of this.findAll(count)) {
            if (count > 0 && pieces.length === count - 1)
                break;
            end = match.start;
            if (match.end !== 0)
                pieces.push(this.#text.slice(begin, end));
            begin = match.end;
        }
        return end === this.#text.length ? pieces : [...pieces, this.#text.slice(begin)];
    }
}

;// CONCATENATED MODULE: ./src/core/template/sprig/semver.ts




/** sprig's semver.go, by the semver that is handed in. */
function semverFunctions(semver) {
    return {
        semver: fn1(str, (text) => new GoVersion(text, semver_parsed(semver, text), semver)),
        semverCompare: fn2(str, str, (range, version) => allows(semver, range, version)),
    };
}
function semver_parsed(semver, bytes) {
    const found = semver.parse((0,utf8/* toText */.fE)(bytes));
    if (found === undefined)
        throw new CallError('invalid semantic version');
    return found;
}
function allows(semver, range, bytes) {
    const wanted = semver_parsed(semver, bytes);
    try {
        return semver.allows((0,utf8/* toText */.fE)(range), wanted);
    }
    catch (error) {
        if (error instanceof Error)
            throw new CallError((0,utf8/* toBytes */.ZJ)(error.message));
        throw error;
    }
}
/** A *semver.Version, with the methods that read and compare. */
class GoVersion extends GoObject {
    type = '*semver.Version';
    kind = 'ptr';
    original;
    version;
    semver;
    constructor(original, version, semver) {
        super();
        this.original = original;
        this.version = version;
        this.semver = semver;
    }
    get metadata() {
        return /\+(.*)$/s.exec(this.original)?.[1] ?? '';
    }
    text() {
        const { major, minor, patch, pre } = this.version;
        const metadata = this.metadata === '' ? '' : `+${this.metadata}`;
        return [major, minor, patch].join('.') + (pre === '' ? '' : `-${pre}`) + metadata;
    }
    identity() {
        return `${this.text()} ${this.original}`;
    }
    json() {
        return this.text();
    }
    method(name) {
        return semver_methods.get(name)?.(this);
    }
}
const semver_version = {
    type: '*semver.Version',
    read: (arg) => {
        const value = anyOf(arg);
        if (value instanceof GoVersion)
            return value;
        throw new CallError('runtime error: invalid memory address or nil pointer dereference');
    },
};
const semver_number = (part) => (self) => fn0(() => new GoInt('uint64', BigInt(self.version[part])));
const comparing = (judge) => (self) => fn1(semver_version, (other) => judge(self.semver.compare(self.version, other.version)));
const semver_methods = new Map(Object.entries({
    Major: semver_number('major'),
    Minor: semver_number('minor'),
    Patch: semver_number('patch'),
    Prerelease: (self) => fn0(() => self.version.pre),
    Metadata: (self) => fn0(() => self.metadata),
    Original: (self) => fn0(() => self.original),
    String: (self) => fn0(() => self.text()),
    Compare: (self) => fn1(semver_version, (other) => BigInt(Math.sign(self.semver.compare(self.version, other.version)))),
    Equal: comparing((order) => order === 0),
    LessThan: comparing((order) => order < 0),
    LessThanEqual: comparing((order) => order <= 0),
    GreaterThan: comparing((order) => order > 0),
    GreaterThanEqual: comparing((order) => order >= 0),
}));

;// CONCATENATED MODULE: ./src/core/template/sprig/url.ts


/** Bytes that stand as they are in each part; all else is escaped. */
const allowed = {
    path: /[A-Za-z0-9\-_.~$&+,/:;=@]/,
    user: /[A-Za-z0-9\-_.~$&+,;=]/,
    host: /[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"]/,
    fragment: /[A-Za-z0-9\-_.~$&+,/:;=?@!()*]/,
};
const escapePart = (text, part) => Array.from(text, (byte) => allowed[part].test(byte) ? byte : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`).join('');
function unescapePart(text, part) {
    const bad = /%(?![0-9a-fA-F]{2}).{0,2}/s.exec(text)?.[0];
    if (bad !== undefined)
        throw new CallError(`invalid URL escape ${quote(bad)}`);
    if (part === 'host')
        checkHost(text);
    return text.replace(/%([0-9a-fA-F]{2})/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)));
}
/** In a host only bytes that are no ASCII may be escaped. */
function checkHost(text) {
    const escape = /%[0-7][0-9a-fA-F]/.exec(text.replaceAll('%25', ''))?.[0];
    if (escape !== undefined)
        throw new CallError(`invalid URL escape ${quote(escape)}`);
    const bad = Array.from(text).find((byte) => byte !== '%' && byte < '\x80' && !allowed.host.test(byte));
    if (bad !== undefined)
        throw new CallError(`invalid character ${quote(bad)} in host name`);
}
/** strings.Cut. */
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
/** Reads a URL as net/url's Parse does. Throws a CallError: `'http://a.b/c?q' → { host: 'a.b', path: '/c', … }`. */
function parseUrl(raw) {
    const [main, fragment] = cut(raw, '#');
    try {
        return { ...parseMain(main), fragment: unescapePart(fragment, 'fragment') };
    }
    catch (error) {
        if (error instanceof CallError)
            throw new CallError(`parse ${quote(main)}: ${error.message}`);
        throw error;
    }
}
const EMPTY = {
    scheme: '',
    opaque: '',
    user: undefined,
    host: '',
    path: '',
    rawPath: '',
    query: '',
    fragment: '',
};
function parseMain(raw) {
    if (Array.from(raw).some((byte) => byte < ' ' || byte === '\x7f')) {
        throw new CallError('net/url: invalid control character in URL');
    }
    if (raw === '*')
        return { ...EMPTY, path: '*' };
    const [scheme, afterScheme] = splitScheme(raw);
    const [rest, query] = cut(afterScheme, '?');
    if (!rest.startsWith('/')) {
        if (scheme !== '')
            return { ...EMPTY, scheme, opaque: rest, query };
        if (cut(rest, '/')[0].includes(':'))
            throw new CallError('first path segment in URL cannot contain colon');
    }
    const hasAuthority = rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'));
    const authority = hasAuthority ? cut(rest.slice(2), '/')[0] : '';
    const path = hasAuthority ? rest.slice(2 + authority.length) : rest;
    return { ...EMPTY, scheme, query, ...parseAuthority(scheme, authority), ...pathParts(path) };
}
function splitScheme(raw) {
    if (raw.startsWith(':'))
        throw new CallError('missing protocol scheme');
    const scheme = /^([A-Za-z][A-Za-z0-9+\-.]*):/.exec(raw)?.[1];
    return scheme === undefined ? ['', raw] : [scheme.toLowerCase(), raw.slice(scheme.length + 1)];
}
/** Go keeps the written path where its own escaping would differ. */
function pathParts(path) {
    const decoded = unescapePart(path, 'path');
    return { path: decoded, rawPath: escapePart(decoded, 'path') === path ? '' : path };
}
function parseAuthority(scheme, authority) {
    const at = authority.lastIndexOf('@');
    const host = parseHost(scheme, authority.slice(at + 1));
    if (at < 0)
        return { user: undefined, host };
    const info = authority.slice(0, at);
    if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(info))
        throw new CallError('net/url: invalid userinfo');
    const [name, password] = cut(info, ':');
    const secret = info.includes(':') ? unescapePart(password, 'user') : undefined;
    return { user: { name: unescapePart(name, 'user'), password: secret }, host };
}
/** A port is digits; since Go 1.26 an http host has one colon at most outside brackets. */
function parseHost(scheme, host) {
    const bracket = host.lastIndexOf('[');
    if (bracket > 0)
        throw new CallError('invalid IP-literal');
    const close = host.lastIndexOf(']');
    if (bracket === 0 && close < 0)
        throw new CallError("missing ']' in host");
    const strict = scheme === 'http' || scheme === 'https';
    const colon = bracket === 0 ? close + 1 : strict ? host.indexOf(':') : host.lastIndexOf(':');
    const port = colon < 0 ? '' : host.slice(colon);
    if (!/^(?::\d*)?$/.test(port))
        throw new CallError(`invalid port ${quote(port)} after host`);
    return unescapePart(host, 'host');
}
/** The host without its port and brackets. */
function hostName({ host }) {
    const withoutPort = host.replace(/:\d*$/, '');
    const bare = host.startsWith('[') && host.endsWith(']') ? host : withoutPort;
    return bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1) : bare;
}
/** Writes a user as Userinfo.String does: `{ name: 'u', password: 'p' } → 'u:p'`. */
function userText({ name, password }) {
    return escapePart(name, 'user') + (password === undefined ? '' : `:${escapePart(password, 'user')}`);
}
/** Writes a URL as URL.String does. */
function urlText(url) {
    const scheme = url.scheme === '' ? '' : `${url.scheme}:`;
    const query = url.query === '' ? '' : `?${url.query}`;
    const fragment = url.fragment === '' ? '' : `#${escapePart(url.fragment, 'fragment')}`;
    return scheme + (url.opaque === '' ? hierarchy(url) : url.opaque) + query + fragment;
}
function hierarchy(url) {
    const path = url.path === '*' ? '*' : escapePart(url.path, 'path');
    const start = authorityText(url) + (path !== '' && !path.startsWith('/') && url.host !== '' ? '/' : '');
    const ambiguous = url.scheme === '' && start === '' && cut(path, '/')[0].includes(':');
    return start + (ambiguous ? './' : '') + path;
}
/** `//user@host`; an empty host still has its slashes where a scheme and a path would run together. */
function authorityText({ scheme, host, path, user }) {
    const present = host !== '' || user !== undefined || (scheme !== '' && path !== '');
    if (!present)
        return '';
    return `//${user === undefined ? '' : `${userText(user)}@`}${escapePart(host, 'host')}`;
}

;// CONCATENATED MODULE: ./src/core/template/sprig/urls.ts




/** sprig's url.go. */
const urls = {
    urlParse: fn1(str, urls_parse),
    urlJoin: fn1(dict, urls_join),
};
function urls_parsed(raw, what) {
    try {
        return parseUrl(raw);
    }
    catch (error) {
        if (error instanceof CallError)
            throw new CallError(`unable to parse ${what}: ${error.message}`);
        throw error;
    }
}
function urls_parse(raw) {
    const url = urls_parsed(raw, 'url');
    return dictOf([
        ['scheme', url.scheme],
        ['host', url.host],
        ['hostname', hostName(url)],
        ['path', url.path],
        ['query', url.query],
        ['opaque', url.opaque],
        ['fragment', url.fragment],
        ['userinfo', url.user === undefined ? '' : userText(url.user)],
    ]);
}
/** Parts that are missing are empty. */
function urls_join(parts) {
    const part = (key) => partOf(parts, key);
    return urlText({
        scheme: part('scheme'),
        host: part('host'),
        path: part('path'),
        rawPath: '',
        query: part('query'),
        opaque: part('opaque'),
        fragment: part('fragment'),
        user: userOf(part('userinfo')),
    });
}
/** sprig lets the URL parser take the user apart. */
function userOf(info) {
    return info === '' ? undefined : urls_parsed(`proto://${info}@host`, 'userinfo in dict').user;
}
function partOf(parts, key) {
    const value = parts.get(key);
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    if (value === null)
        throw new CallError('runtime error: invalid memory address or nil pointer dereference');
    throw new CallError(`unable to parse ${key} key, must be of type string, but ${kindOf(value)} found`);
}

;// CONCATENATED MODULE: ./src/core/template/sprig/cases.ts


const DASH = 0x2d;
const UNDERSCORE = 0x5f;
/** What stands between words and is replaced. */
const isConnector = (code) => code === DASH || code === UNDERSCORE || isSpace(code);
/** A letter of an alphabet; the common, rare and historic CJK characters are none. */
function isAlphabet(code) {
    if (!isLetter(code))
        return false;
    const cjk = (code >= 0x4e00 && code <= 0x9fcc) || (code >= 0x3400 && code <= 0x4d85) || (code >= 0x20000 && code <= 0x2b81d);
    return !cjk;
}
const isSmall = (code) => isAlphabet(code) && !unicode_isUpper(code);
const isOther = (code) => !isConnector(code) && !isAlphabet(code) && !isNumber(code) && !isPunct(code);
const codes = (bytes) => (0,utf8/* runesOf */.Lc)(bytes).map((rune) => rune.code);
const cases_text = (runes) => runes.map(utf8/* encodeRune */.jU).join('');
/** How far runes of one class reach from an index. */
function reach(runes, from, belongs) {
    let at = from;
    while (at < runes.length && belongs(runes[at] ?? 0))
        at += 1;
    return at;
}
const classes = [
    ['connector', isConnector, isConnector],
    ['punct', isPunct, isPunct],
    ['alphabet', isAlphabet, isSmall],
    ['number', isNumber, isNumber],
];
function nextWord(runes, from) {
    const first = runes[from] ?? 0;
    const isUpper = unicode_isUpper(first) && !isConnector(first);
    if (isUpper)
        return { kind: 'upper', runes: runes.slice(from, upperEnd(runes, from)) };
    const found = classes.find(([, starts]) => starts(first));
    const end = reach(runes, from + 1, found?.[2] ?? isOther);
    return { kind: found?.[0] ?? 'other', runes: runes.slice(from, end) };
}
/** `HTTPServer` is two words: the last capital of a run begins the next one. */
function upperEnd(runes, from) {
    const capitals = reach(runes, from + 1, unicode_isUpper);
    if (capitals === from + 1)
        return reach(runes, capitals, isSmall);
    const next = runes[capitals];
    return next !== undefined && isAlphabet(next) ? capitals - 1 : capitals;
}
function wordsOf(bytes) {
    const runes = codes(bytes);
    const words = [];
    for (let at = 0; at < runes.length;) {
        const word = nextWord(runes, at);
        words.push(word);
        at += Math.max(word.runes.length, 1);
    }
    return words;
}
/** `'FirstName' → 'first_name'`, `'HTTPServer2Go' → 'http_server2_go'`. */
const snakeCase = (bytes) => new Lowering(wordsOf(bytes), UNDERSCORE).run();
/** `'HTTPServer' → 'http-server'`. */
const kebabCase = (bytes) => new Lowering(wordsOf(bytes), DASH).run();
/** camelCaseToLowerCase: which words a number sticks to decides where connectors go. */
class Lowering {
    #words;
    #connector;
    #at = 0;
    #out = '';
    constructor(words, connector) {
        this.#words = words;
        this.#connector = connector;
    }
    run() {
        if (this.#words.length === 0)
            return '';
        while (this.#at < this.#words.length - 1) {
            const previous = this.#words[this.#at];
            if (previous === undefined)
                break;
            if (previous.kind !== 'connector')
                this.#write(previous);
            this.#at += 1;
            this.#between(previous);
        }
        const last = this.#words[this.#at];
        if (last !== undefined)
            this.#write(last);
        return this.#out;
    }
    get #kind() {
        return this.#words[this.#at]?.kind;
    }
    #between(previous) {
        if (previous.kind === 'connector')
            this.#write(previous);
        else if (previous.kind === 'number')
            this.#absorb();
        else if (previous.kind === 'punct')
            return;
        else if (this.#kind === 'number')
            this.#number();
        else
            this.#connect();
    }
    /** Writes the words that stick to a number, then a connector if more comes. */
    #absorb() {
        while (this.#kind === 'alphabet' || this.#kind === 'number')
            this.#take();
        this.#connect();
    }
    #number() {
        const number = this.#words[this.#at];
        const next = this.#words[this.#at + 1];
        if (number === undefined || next === undefined)
            return;
        this.#at += 1;
        if (next.kind === 'alphabet') {
            this.#out += (0,utf8/* encodeRune */.jU)(this.#connector);
            this.#write(number);
            this.#absorb();
            return;
        }
        this.#write(number);
        this.#connect();
    }
    #take() {
        const word = this.#words[this.#at];
        if (word !== undefined)
            this.#write(word);
        this.#at += 1;
    }
    #connect() {
        const kind = this.#kind;
        if (kind !== undefined && kind !== 'connector' && kind !== 'punct')
            this.#out += (0,utf8/* encodeRune */.jU)(this.#connector);
    }
    #write({ kind, runes }) {
        const lowers = kind === 'upper' || kind === 'connector';
        this.#out += cases_text(lowers ? runes.map((code) => this.#lowered(code)) : runes);
    }
    #lowered(code) {
        if (isConnector(code))
            return this.#connector;
        return unicode_isUpper(code) ? toLower(code) : code;
    }
}
/** xstrings.ToPascalCase: `'http_server' → 'HttpServer'`. */
function pascalCase(bytes) {
    const runes = codes(bytes);
    const start = reach(runes, 0, isConnector);
    const first = runes[start];
    // xstrings writes the last of nothing but connectors twice.
    if (first === undefined)
        return cases_text([...runes, ...runes.slice(-1)]);
    let capital = unicode_isUpper(first);
    let previous = toUpper(first);
    const out = runes.slice(0, start);
    for (const code of runes.slice(start + 1)) {
        let current = code;
        if (isConnector(previous) && isConnector(code))
            out.push(previous);
        else if (isConnector(previous)) {
            capital = unicode_isUpper(code);
            current = toUpper(code);
        }
        else {
            if (capital && unicode_isUpper(code))
                current = toLower(code);
            else
                capital = false;
            out.push(previous);
        }
        previous = current;
    }
    return cases_text([...out, previous]);
}

;// CONCATENATED MODULE: ./src/core/template/sprig/words.ts




/** What sprig takes from strings.Title and Masterminds/goutils: words, their letters and their lines. */
const words_words = {
    title: fn1(str, title),
    untitle: fn1(str, untitle),
    swapcase: fn1(str, swapCase),
    initials: fn1(str, initials),
    nospace: fn1(str, noSpace),
    camelcase: fn1(str, pascalCase),
    snakecase: fn1(str, snakeCase),
    kebabcase: fn1(str, kebabCase),
    abbrev: fn2(functions_int, str, (width, text) => (width < 4 ? text : abbreviate(text, 0, width))),
    abbrevboth: fn3(functions_int, functions_int, str, (left, right, text) => {
        return right < 4 || (left > 0 && right < 7) ? text : abbreviate(text, left, right);
    }),
    wrap: fn2(functions_int, str, (width, text, meter) => words_wrap(text, { width, newLine: '\n', cutsWords: false }, meter)),
    wrapWith: fn3(functions_int, str, str, (width, newLine, text, meter) => {
        return words_wrap(text, { width, newLine: newLine === '' ? '\n' : newLine, cutsWords: true }, meter);
    }),
};
/** What strings.Title takes for the end of a word; so `it's` has two. */
function isSeparator(code) {
    if (code < 0x80)
        return !/[0-9A-Za-z_]/.test(String.fromCharCode(code));
    return !isLetter(code) && !isDigit(code) && isSpace(code);
}
/** strings.Title: `"it's" → "It'S"`. */
function title(bytes) {
    let previous = 0x20;
    return (0,utf8/* mapRunes */.w6)(bytes, (code) => {
        const starts = isSeparator(previous);
        previous = code;
        return starts ? toTitle(code) : code;
    });
}
/** goutils.Uncapitalize: `'Hello World' → 'hello world'`. */
function untitle(bytes) {
    let starts = true;
    return (0,utf8/* mapRunes */.w6)(bytes, (code) => {
        const space = isSpace(code);
        const result = starts && !space ? toLower(code) : code;
        starts = space;
        return result;
    });
}
/** goutils.SwapCase: a lower-case letter at the start of a word takes title case. */
function swapCase(bytes) {
    let starts = true;
    return (0,utf8/* mapRunes */.w6)(bytes, (code) => {
        if (unicode_isUpper(code) || isTitle(code)) {
            starts = false;
            return toLower(code);
        }
        if (!isLower(code)) {
            starts = isSpace(code);
            return code;
        }
        const first = starts;
        starts = false;
        return first ? toTitle(code) : toUpper(code);
    });
}
// The next two take each byte for a rune, as goutils does: a letter of two bytes comes out as two letters.
function initials(bytes) {
    let starts = true;
    return Array.from(bytes, (byte) => {
        const space = isSpace(byte.charCodeAt(0));
        const shown = starts && !space;
        starts = space;
        return shown ? (0,utf8/* encodeRune */.jU)(byte.charCodeAt(0)) : '';
    }).join('');
}
function noSpace(bytes) {
    const kept = Array.from(bytes).filter((byte) => !isSpace(byte.charCodeAt(0)));
    return kept.length === bytes.length ? bytes : kept.map((byte) => (0,utf8/* encodeRune */.jU)(byte.charCodeAt(0))).join('');
}
/** goutils.AbbreviateFull: `'1234 5678 9123', 5, 10 → '...5678...'`. */
function abbreviate(text, left, width) {
    if (text.length <= width)
        return text;
    const room = width - 3;
    const offset = Math.min(left, text.length, Math.max(text.length - room, 0));
    if (offset <= 4)
        return `${text.slice(0, room)}...`;
    if (width < 7)
        return '';
    if (offset + room < text.length)
        return `...${abbreviate(text.slice(offset), 0, room)}`;
    return `...${text.slice(text.length - room)}`;
}
/** goutils.WrapCustom: breaks at spaces, counting bytes. */
function words_wrap(text, { width, newLine, cutsWords }, meter) {
    const limit = Math.max(width, 1);
    let out = '';
    let offset = 0;
    while (text.length - offset > limit) {
        if (text[offset] === ' ') {
            offset += 1;
            continue;
        }
        const space = text.slice(offset, offset + limit + 1).lastIndexOf(' ') + offset;
        const longWord = space < offset;
        const end = longWord ? longEnd(text, offset + limit, cutsWords) : space;
        meter.room(end - offset + newLine.length);
        out += text.slice(offset, end) + (end < text.length ? newLine : '');
        offset = longWord && cutsWords ? end : end + 1;
    }
    return out + text.slice(offset);
}
/** Where a word longer than the line ends: at the line's end, or else at its own. */
function longEnd(text, lineEnd, cutsWords) {
    if (cutsWords)
        return lineEnd;
    const space = text.indexOf(' ', lineEnd);
    return space < 0 ? text.length : space;
}

;// CONCATENATED MODULE: ./src/core/template/sprig/sprig.ts













/** The functions of sprig 3.3 that Flux offers (HermeticTxtFuncMap) and that suit a commit message. */
function sprigFunctions(semver) {
    return {
        ...strings,
        ...words_words,
        ...math,
        ...lists,
        ...dicts,
        ...reflection,
        ...json,
        ...regex,
        ...encoding,
        ...paths,
        ...urls,
        ...dates,
        ...semverFunctions(semver),
    };
}

;// CONCATENATED MODULE: ./src/core/template/template.ts








/**
 * Reads a template in the language of Go's text/template with sprig's functions, as Flux does for commit messages.
 * Throws a TemplateError of kind `parse`, also for a function that is refused: `'{{ .A | upper }}' → Template`.
 */
function parseTemplate(name, text, semver) {
    const source = { name: (0,utf8/* toBytes */.ZJ)(name), text: (0,utf8/* toBytes */.ZJ)(text) };
    // sprig's `slice` hides Go's own, as in Flux.
    const functions = new Map(Object.entries({ ...builtins, ...sprigFunctions(semver) }));
    const trees = parse(source, checkOf(functions));
    return { execute: (data, limits = DEFAULT_LIMITS) => execute({ source, trees, functions }, data, limits) };
}
/** Go looks functions up while it parses, so a refused one is an error even where it would not run. */
function checkOf(functions) {
    return (name) => {
        if (functions.has(name))
            return undefined;
        const reason = refused.get(name);
        if (reason !== undefined)
            return { problem: `function ${quote(name)} is not offered here: ${reason}` };
        return { problem: `function ${quote(name)} not defined`, hint: refused_absent.get(name) };
    };
}

;// CONCATENATED MODULE: ./src/core/template/message.ts


/** What Flux writes where the automation has no template of its own. */
const DEFAULT_TEMPLATE = 'Update from image update automation';
/**
 * Renders a commit message as Flux does (internal/source/source.go); the output is the message as it stands, newlines
 * and all. Throws a TemplateError: `'{{ .AutomationObject }}' → 'flux-system/auto'`.
 */
function renderMessage(template, input, semver, limits) {
    const text = template === '' ? DEFAULT_TEMPLATE : template;
    return parseTemplate('commit message', text, semver).execute(messageDataOf(input), limits);
}

;// CONCATENATED MODULE: ./src/core/change/message.ts





/**
 * Writes the commit message of an automation for its edits, by its own template or Flux's default. Throws
 * `automation/message-template` where the template fails, with line and column within it.
 *
 *     messageTemplate '' → 'Update from image update automation'
 */
function commitMessage(automation, edits) {
    const { meta, commit, path } = automation;
    const changes = edits.map((edit) => ({ ...edit, file: fileWithin(path, edit.file) }));
    try {
        return renderMessage(commit.messageTemplate, { automation: meta, values: commit.messageTemplateValues, changes }, semver);
    }
    catch (error) {
        if (error instanceof TemplateError)
            throw templateProblem(automation, error);
        throw error;
    }
}
/** Flux names files from the automation's path; where that is a file itself, by its name (update/result.go). */
function fileWithin(path, file) {
    if (path === '.')
        return file;
    return file.startsWith(`${path}/`) ? file.slice(path.length + 1) : file.slice(file.lastIndexOf('/') + 1);
}
function templateProblem(automation, error) {
    const removed = error.removedField;
    const message = removed === undefined
        ? `failed to update source: ${error.message}`
        : `template uses removed '${removed}' field. ${error.hint ?? ''}`;
    return new problem/* Problem */.A('automation/message-template', `Cannot write the commit message of "${automation.id}": ${error.message}`, {
        at: automation.meta.at,
        hint: error.hint ?? 'Mend spec.git.commit.messageTemplate. Until then this automation writes nothing.',
        flux: { reason: removed === undefined ? 'GitOperationFailed' : 'RemovedTemplateField', message },
    });
}
/** What the templates' semver functions go by: the same versions and ranges as the policies. */
const semver = {
    parse: version/* parseVersion */.ot,
    compare: version/* compareVersions */.Zy,
    allows: (range, version) => (0,policy_range/* isInRange */.h$)(version, (0,policy_range/* parseRange */.RC)(range)),
};


/***/ })

};

//# sourceMappingURL=5426.index.js.map
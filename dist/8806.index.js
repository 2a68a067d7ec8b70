export const id = 8806;
export const ids = [8806];
export const modules = {

/***/ 39917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ openCursor),
/* harmony export */   Y0: () => (/* binding */ behindSpaces),
/* harmony export */   dc: () => (/* binding */ isDash),
/* harmony export */   sE: () => (/* binding */ nextLine),
/* harmony export */   tw: () => (/* binding */ moveTo),
/* harmony export */   vB: () => (/* binding */ isLineOver)
/* harmony export */ });
/** Opens a cursor at the first thing at or behind an offset that begins a line. */
function openCursor(text, from) {
    const cursor = { text, at: from, column: 0, lineEnd: from - 1 };
    nextLine(cursor);
    return cursor;
}
const space = 32;
const hash = 35;
/**
 * Moves to the first line below that holds more than a comment.
 *
 *     'a: 1\n\n  # b\n  c: 2', on `a` → on `c`, in column 2
 */
function nextLine(cursor) {
    const { text } = cursor;
    for (let start = cursor.lineEnd + 1; start < text.length;) {
        const at = behindSpaces(text, start);
        const lineBreak = text.indexOf('\n', at);
        const lineEnd = lineBreak === -1 ? text.length : lineBreak;
        if (at < lineEnd && text.charCodeAt(at) !== hash) {
            Object.assign(cursor, { at, column: at - start, lineEnd });
            return;
        }
        start = lineEnd + 1;
    }
    Object.assign(cursor, { at: text.length, column: -1, lineEnd: text.length });
}
/** Moves on in the same line. */
function moveTo(cursor, at) {
    cursor.column += at - cursor.at;
    cursor.at = at;
}
function behindSpaces(text, from) {
    let at = from;
    while (text.charCodeAt(at) === space)
        at += 1;
    return at;
}
/** Tells whether nothing but a comment follows in the line. A `#` that touches what stands before it is none. */
function isLineOver({ text, lineEnd }, from) {
    const at = behindSpaces(text, from);
    return at >= lineEnd || (at > from && text.charCodeAt(at) === hash);
}
/** Tells whether a list item begins: `-` and a space, or `-` at the end of the line. */
function isDash({ text, at, lineEnd }) {
    return text.startsWith('-', at) && (at + 1 === lineEnd || text.charCodeAt(at + 1) === space);
}


/***/ }),

/***/ 99457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readCommon)
});

// EXTERNAL MODULE: ./src/core/common-yaml/cursor.ts
var common_yaml_cursor = __webpack_require__(39917);
;// CONCATENATED MODULE: ./src/core/common-yaml/block-scalar.ts

const header = /[|>]-?\n/y;
/**
 * Reads a block of text and moves the cursor behind it; undefined for one whose header says more than `|`, `>`, `|-`
 * and `>-`, or whose first line is blank or not indented.
 *
 *     '|\n  a\n   b\nc: 1' → 'a\n b\n'
 */
function readBlockScalar(cursor, indent) {
    const { text, at } = cursor;
    header.lastIndex = at;
    const [head] = header.exec(text) ?? [];
    if (head === undefined)
        return undefined;
    const from = at + head.length;
    const column = (0,common_yaml_cursor/* behindSpaces */.Y0)(text, from) - from;
    const end = endOfBlock(text, from, column);
    if (column <= indent || end === undefined)
        return undefined;
    cursor.lineEnd = end - 1;
    (0,common_yaml_cursor/* nextLine */.sE)(cursor);
    const props = [
        { type: 'block-scalar-header', offset: at, indent, source: head.slice(0, -1) },
        { type: 'newline', offset: from - 1, indent, source: '\n' },
    ];
    return { type: 'block-scalar', offset: at, indent, props, source: text.slice(from, end) };
}
/** Behind the last line that is not blank; undefined where the first is, or where the text ends in the block. */
function endOfBlock(text, from, column) {
    let end;
    for (let start = from; start < text.length;) {
        const at = (0,common_yaml_cursor/* behindSpaces */.Y0)(text, start);
        const lineBreak = text.indexOf('\n', at);
        if (lineBreak === -1)
            return at - start < column ? end : undefined;
        const isBlank = at === lineBreak;
        if (isBlank ? end === undefined || at - start > column : at - start < column)
            return isBlank ? undefined : end;
        if (!isBlank)
            end = lineBreak + 1;
        start = lineBreak + 1;
    }
    return end;
}

;// CONCATENATED MODULE: ./src/core/common-yaml/scalar.ts
/** Letters that begin a plain scalar and are nothing else to any parser; `-` only before another. */
const beginning = /[A-Za-z0-9_./$~^+=()\\]|-[A-Za-z0-9_./$~^+=()\\-]/y;
/**
 * Reads an unquoted value up to the end of the line or the comment there; undefined where it is not surely one of a
 * single line.
 *
 *     'nginx:1.25 # old' → 'nginx:1.25'    'a: b' → undefined    '*x' → undefined
 */
function readPlain({ text, at, lineEnd }, indent) {
    if (!begins(text, at))
        return undefined;
    const line = text.slice(at, lineEnd);
    const comment = line.indexOf(' #');
    const source = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
    if (source.endsWith(':') || source.includes(': '))
        return undefined;
    return { token: scalar('scalar', at, { indent, source }), end: at + source.length };
}
/** Tells whether an unquoted scalar begins here. */
function begins(text, at) {
    beginning.lastIndex = at;
    return beginning.test(text);
}
/** What is between quotes, without escapes. */
const doubleQuoted = /"[^"\\\n]*"/y;
const singleQuoted = /'[^'\n]*'(?!')/y;
/** Reads a quoted value of one line that has no escapes; undefined for any other. `'a b'` → itself */
function readQuoted({ text, at }, indent) {
    const isDouble = text.startsWith('"', at);
    const quoted = isDouble ? doubleQuoted : singleQuoted;
    quoted.lastIndex = at;
    const [source] = quoted.exec(text) ?? [];
    if (source === undefined)
        return undefined;
    const type = isDouble ? 'double-quoted-scalar' : 'single-quoted-scalar';
    return { token: scalar(type, at, { indent, source }), end: at + source.length };
}
function isQuote(text, at) {
    return text.startsWith('"', at) || text.startsWith("'", at);
}
/** Above 1,024 a key is none to any parser. */
const longestKey = 1000;
const plainKey = /[^ \n:[\]{},]+(?=:[ \n]|:$)/y;
/**
 * Reads a key with a colon behind it; undefined where there is none, or an unusual one.
 *
 *     'image: a' → 'image'    '"a b": 1' → '"a b"'    'nginx:1.25' → undefined
 */
function readKey(cursor, indent) {
    const key = isQuote(cursor.text, cursor.at) ? readQuoted(cursor, indent) : readPlainKey(cursor, indent);
    return key !== undefined && isColon(cursor.text, key.end) && key.end - cursor.at < longestKey ? key : undefined;
}
function readPlainKey({ text, at }, indent) {
    if (!begins(text, at))
        return undefined;
    plainKey.lastIndex = at;
    const [source] = plainKey.exec(text) ?? [];
    return source === undefined
        ? undefined
        : { token: scalar('scalar', at, { indent, source }), end: at + source.length };
}
const colon = /:(?:[ \n]|$)/y;
function isColon(text, at) {
    colon.lastIndex = at;
    return colon.test(text);
}
function scalar(type, offset, { indent, source }) {
    return { type, offset, indent, source };
}

;// CONCATENATED MODULE: ./src/core/common-yaml/flow.ts


/** More than anybody writes in a line. */
const deepest = 20;
const braces = { kind: 'flow-map', open: '{', close: '}' };
const brackets = { kind: 'flow-seq', open: '[', close: ']' };
/**
 * Reads a collection in brackets that begins and ends in this line; undefined for one that goes on, or that holds
 * anything but scalars, pairs and further collections.
 *
 *     '{ name: app, tags: [a, "b"] }' → a mapping of two    '[a,]' → undefined    '{ a }' → undefined
 */
function readFlow(cursor, indent, depth = 0) {
    const { text, at } = cursor;
    const around = [braces, brackets].find(({ open }) => text.startsWith(open, at));
    if (around === undefined || depth > deepest)
        return undefined;
    const { kind, open, close } = around;
    const start = mark(`${kind}-start`, at, open);
    const inside = readItems({ ...cursor, at: (0,common_yaml_cursor/* behindSpaces */.Y0)(text, at + 1) }, around, depth);
    if (inside === undefined)
        return undefined;
    const { items, end } = inside;
    const closing = mark(`${kind}-end`, end, close);
    return { token: { type: 'flow-collection', offset: at, indent, start, items, end: [closing] }, end: end + 1 };
}
function readItems(cursor, { kind, close }, depth) {
    const { text } = cursor;
    const items = [];
    if (text.startsWith(close, cursor.at))
        return { items, end: cursor.at };
    let start = [];
    for (let at = cursor.at;; at = (0,common_yaml_cursor/* behindSpaces */.Y0)(text, at + 1)) {
        const found = readItem({ ...cursor, at }, kind === 'flow-map', depth);
        if (found === undefined)
            return undefined;
        items.push({ start, ...found.item });
        at = (0,common_yaml_cursor/* behindSpaces */.Y0)(text, found.end);
        if (text.startsWith(close, at))
            return { items, end: at };
        if (!text.startsWith(',', at))
            return undefined;
        start = [mark('comma', at, ',')];
    }
}
function readItem(cursor, isPair, depth) {
    if (!isPair) {
        const value = readValue(cursor, depth);
        return value && { item: { value: value.token }, end: value.end };
    }
    const { text } = cursor;
    const key = readScalar(cursor);
    if (key === undefined || !text.startsWith(': ', key.end))
        return undefined;
    const value = readValue({ ...cursor, at: (0,common_yaml_cursor/* behindSpaces */.Y0)(text, key.end + 1) }, depth);
    const sep = [mark('map-value-ind', key.end, ':')];
    return value && { item: { key: key.token, sep, value: value.token }, end: value.end };
}
function readValue(cursor, depth) {
    return readScalar(cursor) ?? readFlow(cursor, 0, depth + 1);
}
/** Words of letters that are nothing else between brackets; a colon only before another such letter. */
const plain = /[A-Za-z0-9_./$~^+=()](?:[A-Za-z0-9_./$~^+=()@%<>-]|:(?=[A-Za-z0-9_./$~^+=()])| +(?=[A-Za-z0-9_./$~^+=()]))*/y;
function readScalar(cursor) {
    const { text, at } = cursor;
    if (isQuote(text, at))
        return readQuoted(cursor, 0);
    plain.lastIndex = at;
    const [source] = plain.exec(text) ?? [];
    return source === undefined
        ? undefined
        : { token: { type: 'scalar', offset: at, indent: 0, source }, end: at + source.length };
}
function mark(type, offset, source) {
    return { type, offset, indent: 0, source };
}

;// CONCATENATED MODULE: ./src/core/common-yaml/block.ts




/** More than any manifest. */
const block_deepest = 60;
/**
 * Reads the mapping or list that begins at the cursor, which then stands behind it, further left.
 *
 *     'a:\n  - b: 1\n' → a mapping of a list of a mapping    'a: 1\n b: 2' → undefined
 */
function readBlock(cursor, depth = 0) {
    if (depth > block_deepest)
        return undefined;
    const { column } = cursor;
    const block = (0,common_yaml_cursor/* isDash */.dc)(cursor) ? readSequence(cursor, depth) : readMapping(cursor, depth);
    return cursor.column < column || (block?.type === 'block-seq' && cursor.column === column) ? block : undefined;
}
function readMapping(cursor, depth) {
    const { at: offset, column: indent } = cursor;
    const items = [];
    while (cursor.column === indent) {
        const key = readKey(cursor, indent);
        if (key === undefined)
            return undefined;
        (0,common_yaml_cursor/* moveTo */.tw)(cursor, key.end + 1);
        const sep = [{ type: 'map-value-ind', offset: key.end, indent, source: ':' }];
        const found = block_readValue(cursor, { indent, mayAlign: true }, depth);
        if (found === undefined)
            return undefined;
        items.push({ start: [], key: key.token, sep, ...(found === 'none' ? {} : found) });
    }
    return { type: 'block-map', offset, indent, items };
}
function readSequence(cursor, depth) {
    const { at: offset, column: indent } = cursor;
    const items = [];
    while (cursor.column === indent && (0,common_yaml_cursor/* isDash */.dc)(cursor)) {
        const start = [{ type: 'seq-item-ind', offset: cursor.at, indent, source: '-' }];
        (0,common_yaml_cursor/* moveTo */.tw)(cursor, cursor.at + 1);
        const found = block_readItem(cursor, indent, depth);
        if (found === undefined)
            return undefined;
        items.push({ start, ...(found === 'none' ? {} : found) });
    }
    return { type: 'block-seq', offset, indent, items };
}
/** What stands behind a dash may be a block of its own, in the same line. */
function block_readItem(cursor, indent, depth) {
    const inside = { ...cursor };
    (0,common_yaml_cursor/* moveTo */.tw)(inside, (0,common_yaml_cursor/* behindSpaces */.Y0)(cursor.text, cursor.at));
    const isBlock = !(0,common_yaml_cursor/* isLineOver */.vB)(cursor, cursor.at) && ((0,common_yaml_cursor/* isDash */.dc)(inside) || readKey(inside, indent) !== undefined);
    if (!isBlock)
        return block_readValue(cursor, { indent, mayAlign: false }, depth);
    Object.assign(cursor, inside);
    return wrapped(readBlock(cursor, depth + 1));
}
function block_readValue(cursor, parent, depth) {
    if ((0,common_yaml_cursor/* isLineOver */.vB)(cursor, cursor.at)) {
        (0,common_yaml_cursor/* nextLine */.sE)(cursor);
        if (cursor.column > parent.indent)
            return wrapped(readBlock(cursor, depth + 1));
        const isAligned = parent.mayAlign && cursor.column === parent.indent && (0,common_yaml_cursor/* isDash */.dc)(cursor);
        return isAligned ? wrapped(readBlock(cursor, depth + 1)) : 'none';
    }
    (0,common_yaml_cursor/* moveTo */.tw)(cursor, (0,common_yaml_cursor/* behindSpaces */.Y0)(cursor.text, cursor.at));
    if (/[|>]/.test(cursor.text.charAt(cursor.at)))
        return wrapped(readBlockScalar(cursor, parent.indent));
    const inline = readInline(cursor, parent.indent);
    if (inline === undefined || !(0,common_yaml_cursor/* isLineOver */.vB)(cursor, inline.end))
        return undefined;
    (0,common_yaml_cursor/* nextLine */.sE)(cursor);
    // What is further right than its key would be the next line of the value.
    return cursor.column > parent.indent ? undefined : { value: inline.token };
}
function readInline(cursor, indent) {
    const { text, at } = cursor;
    if (isQuote(text, at))
        return readQuoted(cursor, indent);
    return readPlain(cursor, indent) ?? readFlow(cursor, indent);
}
function wrapped(value) {
    return value && { value };
}

;// CONCATENATED MODULE: ./src/core/common-yaml/read.ts


/** Other control characters, line breaks other than `\n`, tabs, and what takes two units of UTF-16. */
const uncommon = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const documentStart = /^--- *\n/;
/** What ends a document, wherever it begins a line. */
const documentEnd = /^(?:---|\.\.\.|%)/m;
/**
 * Reads a text as the library `yaml` does, but for white space and comments, which the tree leaves out: a mapping or
 * list in block style, with values of one line, blocks of text, and brackets within a line. Nearly all manifests are of
 * this kind. undefined for any other text, right or wrong: that is for the library. Never guesses.
 *
 *     'a: 1 # b\n' → the mapping of a to 1    'a: &x 1' → undefined    'a: [' → undefined
 */
function readCommon(text) {
    if (uncommon.test(text))
        return undefined;
    const from = documentStart.exec(text)?.[0].length ?? 0;
    const cursor = (0,common_yaml_cursor/* openCursor */.L2)(text, from);
    if (cursor.at === text.length || documentEnd.test(text.slice(from)))
        return undefined;
    const root = readBlock(cursor);
    return cursor.at === text.length ? root : undefined;
}


/***/ }),

/***/ 39537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f_: () => (/* binding */ isTooDeep),
  qg: () => (/* binding */ parse),
  Tp: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/core/manifests/syntax/lexing.ts

/**
 * Cuts a text into lexemes, with two leniences of Flux's parser that the lexer of yaml 2.9.1 has not. Between brackets
 * no line need be indented: Flux itself writes such lines when it sets a value there. And a comment further left does
 * not end the block that it stands in. Both hang on the indentation that the lexer asks of the next line, which is put
 * right whenever it hands over a lexeme; the conformance rows fail if another version keeps that elsewhere.
 */
function* lex(text) {
    const lexer = new dist/* Lexer */.JG();
    const state = { depth: 0, asked: 0, isLineStart: true };
    let last = '';
    for (const lexeme of lexer.lex(text)) {
        follow(last === dist/* CST */.DB.SCALAR ? 'scalar' : dist/* CST */.DB.tokenType(lexeme), lexer, state);
        last = lexeme;
        yield lexeme;
    }
}
function follow(type, lexer, state) {
    const before = state.depth;
    state.depth = depthBehind(type, before);
    if (before === 0 && (type === 'newline' || state.depth > 0))
        state.asked = Reflect.get(lexer, 'indentNext');
    if (state.depth > 0)
        Reflect.set(lexer, 'indentNext', 0);
    else if (before > 0 || (state.isLineStart && type === 'comment'))
        Reflect.set(lexer, 'indentNext', state.asked);
    state.isLineStart = type === 'newline' || (state.isLineStart && type === 'space');
}
function depthBehind(type, depth) {
    switch (type) {
        case 'flow-map-start':
        case 'flow-seq-start':
            return depth + 1;
        case 'flow-map-end':
        case 'flow-seq-end':
            return Math.max(0, depth - 1);
        case 'flow-error-end':
            return 0;
        default:
            return depth;
    }
}

;// CONCATENATED MODULE: ./src/core/manifests/syntax/parse.ts


/** What go.yaml.in/yaml/v3 calls control characters (readerc.go). */
const control = /[^\P{Cc}\t\n\r\u0085]|[\p{Cs}\ufffe\uffff]/u;
/** Flux tolerates duplicate keys; no tag needs a meaning to be kept. */
const leniently = { uniqueKeys: false, strict: false, schema: 'failsafe', logLevel: 'silent' };
/**
 * Parses the first YAML document of a chunk, and holds it to the grammar: gives the root of its syntax tree and the
 * offset where the document ends, or the first thing that is wrong.
 *
 *     'a: 1\n' → document    '# a\n' → empty    'a: [\n' → invalid at 5
 */
function parseDocument(text) {
    const parser = new dist/* Parser */.iX();
    const { tokens, document, end } = firstDocument(text, parser);
    const directive = tokens.find(({ type }) => type === 'directive');
    if (directive !== undefined)
        return invalid(directive.offset, 'directives such as %YAML are not read by Flux');
    const unreadable = control.exec(text);
    if (unreadable !== null)
        return invalid(unreadable.index, 'control characters are not allowed');
    if (isTooDeep(parser))
        return invalid(0, `collections are nested more than ${deepest} deep`);
    for (const { errors } of new dist/* Composer */.Dk(leniently).compose(tokens)) {
        const error = errors.find(({ code, pos }) => !isTolerated(code, text[pos[0]]));
        if (error !== undefined)
            return invalid(error.pos[0], firstLine(error.message));
    }
    return document?.value === undefined ? { kind: 'empty' } : { kind: 'document', root: document.value, end };
}
/** The grammar is checked by recursion, and so are ends of blocks found: the stack must bear it, whoever calls. */
const deepest = 500;
/** Tells whether a parser has met more nested collections than it may; it must not be asked to end them. */
function isTooDeep({ stack }) {
    return stack.length > deepest;
}
/** Flux tolerates a `#` without a space before it, and does not ask whether a value fits its tag. */
function isTolerated(code, character) {
    return code === 'TAG_RESOLVE_FAILED' || (code === 'MISSING_CHAR' && character === '#');
}
function firstDocument(text, parser) {
    const tokens = [];
    let document;
    for (const token of parse(lex(text), parser)) {
        if (document !== undefined && (token.type === 'document' || token.type === 'doc-end')) {
            return { tokens, document, end: token.offset };
        }
        if (token.type === 'document')
            document = token;
        tokens.push(token);
    }
    return { tokens, document, end: text.length };
}
/** Makes tokens of lexemes, up to where they are nested too deep. */
function* parse(lexemes, parser) {
    for (const lexeme of lexemes) {
        yield* parser.next(lexeme);
        if (isTooDeep(parser))
            return;
    }
    yield* parser.end();
}
function invalid(at, reason) {
    return { kind: 'invalid', at, reason };
}
function firstLine(message) {
    return message.split('\n', 1).join();
}


/***/ }),

/***/ 20777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
/** What Flux's parser takes for a line break. */
const lineBreak = /\r\n?|[\n\u0085\u2028\u2029]/g;
/**
 * Finds the line and column of offsets in a text.
 *
 *     'a\nbc', 3 → { line: 2, column: 2 }
 */
function positionsIn(text) {
    let starts;
    return (offset) => {
        starts ??= [0, ...Array.from(text.matchAll(lineBreak), (found) => found.index + found[0].length)];
        const line = lastNotAbove(starts, offset);
        return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
}
function lastNotAbove(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 13806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   RY: () => (/* binding */ hasField),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Tells a mapping, block or flow, from everything else. */
function isMapping(token) {
    if (token?.type === 'flow-collection')
        return token.start.type === 'flow-map-start';
    return token?.type === 'block-map';
}
/** Tells a list, block or flow, from everything else. */
function isList(token) {
    return token?.type === 'block-seq' || (token?.type === 'flow-collection' && token.start.type === 'flow-seq-start');
}
/** Tells a scalar with a source of its own from everything else; an alias is none. */
function isScalar(token) {
    return yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.isScalar(token);
}
/** Gives the value of a scalar: quotes, escapes and line folding undone. `"'it''s'"` → `it's` */
function valueOf(token) {
    if (token.type === 'scalar' && !token.source.includes('\n'))
        return token.source;
    const { value } = yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.resolveAsScalar(token, false, ignore);
    // A block that ends with the file, without a line break, has none to keep.
    return token.type === 'block-scalar' && !token.source.endsWith('\n') ? value.replace(/\n$/, '') : value;
}
/** The composer has judged the scalar already. */
function ignore() {
    return undefined;
}
/**
 * Gives the name under which kyaml looks a key up (RNode.Field): the text of a scalar, the name behind `*` of an alias,
 * nothing for a collection.
 */
function keyName(token) {
    if (token?.type === 'alias')
        return token.source.slice(1);
    if (token?.type === 'scalar' && !token.source.includes('\n'))
        return token.source;
    return isScalar(token) ? valueOf(token) : '';
}
/**
 * Finds the value of a key; of a key that stands twice, the first. undefined where there is no such key or no value.
 *
 *     (a: 1, b: 2), 'b' → 2
 */
function fieldOf(token, name) {
    return pairOf(token, name)?.value;
}
/** Tells whether a mapping has a key, with or without a value. */
function hasField(token, name) {
    return pairOf(token, name) !== undefined;
}
function pairOf(token, name) {
    if (!isMapping(token))
        return undefined;
    const items = token.items;
    return items.find(({ key }) => key !== undefined && keyName(key) === name);
}
/** Gives the text of a field as kyaml does (RNode.GetMeta): empty for null and for collections. */
function textOf(token) {
    return token === undefined || isNull(token) ? '' : keyName(token);
}
/** Tells a plain null from everything else. */
function isNull(token) {
    return token.type === 'scalar' && /^(?:null|Null|NULL|~)?$/.test(token.source);
}


/***/ })

};

//# sourceMappingURL=8806.index.js.map
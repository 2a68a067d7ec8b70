export const id = 526;
export const ids = [526];
export const modules = {

/***/ 10526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMarkers: () => (/* binding */ readMarkers)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/manifests/marker-text.ts
var marker_text = __webpack_require__(42096);
// EXTERNAL MODULE: ./src/core/manifests/misspelt.ts
var misspelt = __webpack_require__(28047);
;// CONCATENATED MODULE: ./src/core/manifests/unreachable.ts
/** The place where every marker works. */
const behindValue = 'Put the marker at the end of the line of the value, as the only comment there.';
const ownLines = 'Write each value on a line of its own, with its marker at the end of that line.';
/**
 * Says why Flux does not see a marker. `taker` is the scalar that its comment hangs on, if any.
 *
 *     '# M\nimage: a' → it stands on the line above a key    'image: # M' → there is no value
 */
function whyUnreachable(comment, gap, taker) {
    if (taker !== undefined && taker.context.reach !== 'key')
        return whyNotTaken(taker.context.reach);
    return comment.breaks === 0 ? whyOnLine(gap) : whyOnOwnLine(gap);
}
function whyNotTaken(reach) {
    switch (reach) {
        case 'live':
            return { reason: 'another comment stands beside it', hint: behindValue };
        case 'duplicate':
            return { reason: 'its key stands twice, and Flux looks at the first only', hint: 'Remove one of the two keys.' };
        case 'beside-items':
            return { reason: 'of a List, Flux looks at the items only', hint: 'Move the marked value into an item.' };
    }
}
function whyOnLine({ before, earlier, after }) {
    const token = before?.kind === 'comma' ? earlier : before;
    switch (token?.kind) {
        case 'close':
            return { reason: 'it stands behind a closing bracket', hint: ownLines };
        case 'open':
            return { reason: 'it stands behind an opening bracket', hint: ownLines };
        case 'alias':
            return { reason: 'it marks an alias', hint: 'Mark the value with the anchor: its aliases follow.' };
        case 'colon':
        case 'property':
            return whyBehindKey(token, after);
        default:
            return { reason: 'it marks a key, not a value', hint: behindValue };
    }
}
function whyBehindKey(key, after) {
    if (after === undefined || after.context.depth < key.context.depth || isNextKey(key, after)) {
        return { reason: 'there is no value', hint: 'Write "" before the comment: Flux cannot fill in what is not there.' };
    }
    if (after.kind === 'scalar' && after.context.reach !== 'key') {
        return { reason: 'the value begins on the next line', hint: 'Write key, value and marker on one line.' };
    }
    return { reason: 'it marks a mapping or a list, not a value', hint: behindValue };
}
function isNextKey(key, after) {
    return after.context.depth === key.context.depth && after.context.reach === 'key';
}
function whyOnOwnLine({ after }) {
    if (after === undefined)
        return { reason: 'no value follows it', hint: behindValue };
    const isKey = after.kind === 'question' || after.leadsBlock === true || after.context.reach === 'key';
    return { reason: isKey ? 'it stands on the line above a key' : 'no value takes it', hint: behindValue };
}

;// CONCATENATED MODULE: ./src/core/manifests/complaints.ts




/** Says where a file has what looks like a marker and is none, or is one that no value takes: each place once. */
function complaintsAbout(marked, file) {
    const documents = marked.map(({ document }) => document);
    const notes = documents.flatMap(notesIn);
    const followed = new Set(marked.flatMap(({ marks }) => marks.map(({ comment }) => comment)));
    const amiss = notes.filter(({ comment }) => !followed.has(comment));
    const takers = new Map(amiss.length === 0 ? [] : documents.flatMap(({ attachments }) => attachments.flatMap(takings)));
    const problems = amiss.flatMap((note) => complaintAbout(note, takers.get(note.comment), file));
    return [...problems, ...strayMarkers(documents, notes, file)].sort(inTextOrder);
}
function takings({ lexeme, line, head }) {
    return [...line, ...head].map((comment) => [comment, lexeme]);
}
function inTextOrder({ at: a }, { at: b }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
function notesIn(document) {
    return document.gaps.flatMap((gap) => gap.comments
        .map((comment) => ({ document, gap, comment, source: document.text.slice(comment.start, comment.end) }))
        .filter(({ source }) => source.includes(marker_text/* token */.Sh) || (0,misspelt/* misspellingOf */.hT)(source) !== undefined));
}
function complaintAbout(note, taker, file) {
    const { document, gap, comment, source } = note;
    if (isAlone(comment) && (0,marker_text/* isDisabledLine */.r_)(source))
        return [];
    const at = placeOf(document.start + comment.start, file);
    const flaw = (0,marker_text/* flawOf */.e3)(source) ?? (0,misspelt/* misspellingOf */.hT)(source);
    if (flaw !== undefined) {
        const message = `Cannot read the marker ${quoted(source)}: ${flaw.reason}`;
        return [new problem/* Problem */.A('marker/malformed', message, { at, hint: flaw.hint })];
    }
    const setter = (0,marker_text/* parseMarker */.gY)(source);
    if (setter === undefined)
        return [];
    const { reason, hint } = whyUnreachable(comment, gap, taker);
    return [new problem/* Problem */.A('marker/unreachable', `Cannot follow the marker ${quoted(setter)}: ${reason}`, { at, hint })];
}
/** On a line of its own. */
function isAlone({ breaks, column }) {
    return breaks > 0 || column === 0;
}
/** How much of a line is looked at to tell a marker inside a text from other text. */
const glance = 32;
/** Finds markers inside a text, such as a patch in a block scalar, or outside of the documents that Flux reads. */
function strayMarkers(documents, notes, file) {
    const { path, text } = file;
    const isNoted = covering(notes.map(({ document, comment }) => spanOf(document, comment)));
    const isInside = covering(documents.map((document) => spanOf(document, { start: 0, end: document.end })));
    const problems = [];
    for (let at = text.indexOf(marker_text/* token */.Sh); at !== -1; at = text.indexOf(marker_text/* token */.Sh, at + 1)) {
        const hash = /#+[ \t]*\{[ \t]*"$/.exec(text.slice(Math.max(0, at - glance), at));
        if (isNoted(at) || hash === null)
            continue;
        const place = placeOf(at - hash[0].length, file);
        const reason = isInside(at) ? 'it is part of a text, and no comment' : 'Flux does not read the line it stands on';
        const message = `Cannot follow the marker at "${path}:${place.line ?? 0}": ${reason}`;
        problems.push(new problem/* Problem */.A('marker/unreachable', message, { at: place, hint: behindValue }));
    }
    return problems;
}
function spanOf({ start }, within) {
    return { start: start + within.start, end: start + within.end };
}
/** Tells of ever larger offsets whether one of the spans, which are in order, covers them. */
function covering(spans) {
    let index = 0;
    return (offset) => {
        while ((spans[index]?.end ?? Infinity) <= offset)
            index += 1;
        return (spans[index]?.start ?? Infinity) <= offset;
    };
}
function placeOf(offset, { path, positionOf }) {
    return { file: path, ...positionOf(offset) };
}
function quoted(comment) {
    return comment.length > 120 ? `"${comment.slice(0, 120)}…"` : `"${comment}"`;
}
/** Says once for a whole file why its markers stay as they are; nothing where it has none. */
function refused(refusal, documents, file) {
    const { code, at, reason, hint } = refusal;
    const marks = documents.flatMap(notesIn).filter(({ source }) => (0,marker_text/* parseMarker */.gY)(source) !== undefined);
    if (marks.length === 0)
        return [];
    return [new problem/* Problem */.A(code, `Cannot follow the markers of "${file.path}": ${reason}`, { at: placeOf(at, file), hint })];
}
/** Says why a file with markers cannot be read; Flux skips it without a word. */
function invalidYaml({ at, reason }, file) {
    return new problem/* Problem */.A('file/invalid-yaml', `Cannot read "${file.path}": ${reason}`, {
        at: placeOf(at, file),
        hint: 'Mend the YAML: until then no marker of the file is followed. In a template, mark values where they are set.',
    });
}
/** Says that a file is too large to be read. */
function tooLarge(path) {
    return new problem/* Problem */.A('file/too-large', `Cannot read "${path}": it has more than 10 MiB`, {
        at: { file: path },
        hint: 'Move the marked values to a smaller file.',
    });
}

// EXTERNAL MODULE: ./src/core/manifests/objects.ts
var manifests_objects = __webpack_require__(37942);
// EXTERNAL MODULE: ./src/core/manifests/marks.ts
var marks = __webpack_require__(2596);
// EXTERNAL MODULE: ./src/core/manifests/screening.ts
var screening = __webpack_require__(53466);
// EXTERNAL MODULE: ./src/core/manifests/syntax/position.ts
var position = __webpack_require__(20777);
// EXTERNAL MODULE: ./src/core/manifests/syntax/structure.ts + 8 modules
var syntax_structure = __webpack_require__(66901);
// EXTERNAL MODULE: ./src/core/manifests/syntax/tree.ts
var tree = __webpack_require__(13806);
;// CONCATENATED MODULE: ./src/core/manifests/markers.ts








/**
 * Finds the marked values of a file where Flux finds them, and says where it would pass over a marker in silence. Of a
 * file that Flux skips there are no markers, and one problem. Never throws.
 *
 *     'image: a:1 # {"$imagepolicy": "ns:app"}' → one marker, of the value 'a:1'
 */
function readMarkers(path, text) {
    const nothing = { path, text, markers: [], problems: [] };
    if (text.length > screening/* largestManifest */.o)
        return { ...nothing, problems: [tooLarge(path)] };
    // Flux opens only files with these bytes (internal/update/filereader.go); others may still hold a malformed marker.
    const isRead = text.includes(`"${marker_text/* token */.Sh}"`);
    const structure = (0,syntax_structure/* structureOf */.p)(text);
    const file = { path, text, positionOf: (0,position/* positionsIn */.Y)(text) };
    if (structure.kind === 'invalid')
        return isRead ? { ...nothing, problems: [invalidYaml(structure, file)] } : nothing;
    const { documents } = structure;
    const refusal = (0,manifests_objects/* refusalOf */.O)(documents);
    if (refusal !== undefined)
        return { ...nothing, problems: refused(refusal, documents, file) };
    const marked = documents.map((document) => ({ document, marks: isRead ? (0,marks/* marksIn */.M)(document) : [] }));
    const markers = marked.flatMap(({ document, marks }) => markersAt(marks, document, file));
    return { path, text, markers, problems: complaintsAbout(marked, file) };
}
function markersAt(marks, document, { text, positionOf }) {
    const objects = new Map();
    return marks.flatMap(({ setter, lexeme: { scalar, start, end, context } }) => {
        if (scalar === undefined)
            return [];
        const span = [document.start + start, document.start + endOf(scalar, end, document)];
        const style = { kind: kindOf(scalar), inFlow: context.inFlow, indent: context.indent };
        const object = objects.get(context.item) ?? (0,manifests_objects/* objectIn */.D)(document, context.item);
        objects.set(context.item, object);
        const value = (0,tree/* valueOf */.RP)(scalar);
        return [{ setter, ...positionOf(span[0]), span, source: text.slice(...span), value, style, object }];
    });
}
/** Spaces at the very end belong to no line of an empty block, but would to one of a block that is filled. */
function endOf({ type }, end, { text }) {
    return type === 'block-scalar' && /^[ \r\n]* $/.test(text.slice(end)) ? text.length : end;
}
function kindOf({ type }) {
    switch (type) {
        case 'single-quoted-scalar':
            return 'single-quoted';
        case 'double-quoted-scalar':
            return 'double-quoted';
        case 'block-scalar':
            return 'block';
        case 'scalar':
        case 'alias':
            return 'plain';
    }
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ marksIn)
/* harmony export */ });
/* harmony import */ var _marker_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42096);

/**
 * Finds the comments that mark values: a value's only line comment or, where it has none, its only head comment (kyaml
 * v0.21.1 fieldmeta/fieldmeta.go, Read). Values that Flux does not visit have none.
 *
 *     'a: 1 # {"$imagepolicy": "ns:app"}' → one mark, on `1`
 */
function marksIn({ attachments, text }) {
    return attachments.flatMap((attachment) => markOf(attachment, text));
}
function markOf({ lexeme, line, head }, text) {
    const [comment, ...others] = line.length > 0 ? line : head;
    if (comment === undefined || others.length > 0 || lexeme.context.reach !== 'live')
        return [];
    const setter = (0,_marker_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(text.slice(comment.start, comment.end));
    return setter !== undefined && (0,_marker_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isSetter */ .I4)(setter) ? [{ lexeme, comment, setter }] : [];
}


/***/ }),

/***/ 37942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ objectIn),
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13806);

/**
 * Names the object that a document holds, as kyaml does (yaml/rnode.go, GetMeta); of a List that Flux takes apart, the
 * item. Empty strings stand for what the document does not say.
 *
 *     'kind: X\nmetadata: {name: a}' → { apiVersion: '', kind: 'X', namespace: '', name: 'a' }
 */
function objectIn({ root }, item) {
    const object = item === -1 ? root : itemOf((0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, 'items'), item);
    const metadata = (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(object, 'metadata');
    return {
        apiVersion: (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(object, 'apiVersion')),
        kind: (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(object, 'kind')),
        namespace: (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(metadata, 'namespace')),
        name: (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(metadata, 'name')),
    };
}
function itemOf(items, index) {
    return (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(items) ? (items.items[index]?.value ?? undefined) : undefined;
}
/**
 * Finds what keeps Flux from all documents of a file: it has to write annotations into each (kyaml v0.21.1
 * kio/byteio_reader.go, decode). And what keeps us: a SOPS MAC, which any edit would break.
 *
 *     '- image: a' → marker/unreachable    'sops: {mac: x}' → marker/encrypted
 */
function refusalOf(documents) {
    for (const { root, start } of documents) {
        const blame = blameOf(root);
        if (blame !== undefined)
            return { code: 'marker/unreachable', at: start + blame.token.offset, ...blame.advice };
    }
    const sealed = documents.find(({ root }) => (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .hasField */ .RY)((0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, 'sops'), 'mac'));
    return sealed && { code: 'marker/encrypted', at: sealed.start + sealed.root.offset, ...encrypted };
}
function blameOf(root) {
    if (!(0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(root))
        return { token: root, advice: notMapping };
    const metadata = (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, 'metadata');
    if (metadata === undefined || (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(metadata))
        return undefined;
    if (!(0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(metadata))
        return { token: metadata, advice: oddMetadata };
    const annotations = (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(metadata, 'annotations');
    return annotations !== undefined && isOdd(annotations) ? { token: annotations, advice: oddMetadata } : undefined;
}
/** With a path of another kyaml tool, Flux even fails the whole run (kyaml v0.21.1 kio/kio.go, checkMismatchedAnnos). */
function isOdd(annotations) {
    const isFilled = (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(annotations) && annotations.items.length > 0;
    return isFilled || (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(annotations, 'config.kubernetes.io/path')) !== '';
}
const notMapping = {
    reason: 'Flux skips a file with a document that is a list or a bare value at its top',
    hint: 'Give the document a key at its top, or move the marked values to a file of mappings.',
};
const oddMetadata = {
    reason: 'Flux skips a file whose metadata or annotations it cannot write to',
    hint: 'Make metadata and metadata.annotations mappings, without config.kubernetes.io/path.',
};
const encrypted = {
    reason: 'SOPS signs the file as a whole, and an edit would break its MAC',
    hint: 'Move the marked field out of the encrypted file, for example to images of a Kustomization.',
};


/***/ }),

/***/ 66901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ structureOf)
});

// EXTERNAL MODULE: ./src/core/common-yaml/read.ts + 4 modules
var read = __webpack_require__(99457);
;// CONCATENATED MODULE: ./src/core/manifests/syntax/batches.ts
/** How far the scanner looks for a comment on the line of a token. */
const lookahead = 512;
/**
 * Sorts the comments of one gap as go.yaml.in/yaml/v3 does (scannerc.go, yaml_parser_scan_line_comment and
 * yaml_parser_scan_comments): one on the line of a token, then those on lines of their own. The last group of these is
 * the head of what follows; a group that an empty line or a smaller indentation parts from the next is a foot.
 */
function batchesOf(gap, text) {
    const [first] = gap.comments;
    if (first === undefined)
        return [];
    if (!isOnLine(first, gap))
        return ownBatches(gap.comments, gap, text);
    const line = { kind: 'line', mark: lineMark(gap), comments: [first] };
    return [line, ...ownBatches(gap.comments.slice(1), gap, text)];
}
/** Behind a bare `-` a comment is not on the line of a token: it belongs to what follows. */
function isOnLine(comment, { before, from }) {
    if (comment.breaks > 0 || before === undefined || before.kind === 'dash')
        return false;
    return isPlain(before) || comment.start - from < lookahead;
}
/** Behind `:` in block and `,` in flow, the comment belongs to the token before. */
function lineMark({ before, earlier }) {
    const goesBack = before?.kind === 'comma' || (before?.kind === 'colon' && !before.context.inFlow);
    return (goesBack ? earlier : before)?.start ?? 0;
}
function isPlain(lexeme) {
    return lexeme?.scalar?.type === 'scalar';
}
function ownBatches(own, gap, text) {
    const [first] = own;
    if (first === undefined || gap.after === undefined || gap.after.kind === 'close')
        return [];
    const rule = ruleOf(first, gap, text);
    const scan = { line: 0, groupLine: 0, group: [], emptyLineSeen: first.breaks > 1, feet: [] };
    for (const comment of own) {
        pass({ ...comment, breaks: comment === first ? 0 : comment.breaks }, scan, rule);
        // The scanner has not yet counted the break behind a comment when it meets the next one.
        if (scan.group.length === 0)
            scan.groupLine = Math.max(scan.line - 1, 0);
        scan.group.push(comment);
    }
    pass({ column: columnOf(gap.after, text), breaks: gap.breaks }, scan, rule);
    const [top] = scan.group;
    return top === undefined ? scan.feet : [...scan.feet, { kind: 'head', mark: top.start, comments: scan.group }];
}
/** Goes over to the next comment or token: the group behind may turn out to be a foot. */
function pass(next, scan, rule) {
    const [top] = scan.group;
    const emptyLine = next.breaks > 1 && !scan.emptyLineSeen;
    scan.line += next.breaks;
    scan.emptyLineSeen ||= emptyLine;
    if (top === undefined)
        return;
    const dedented = emptyLine && top.column < rule.indent;
    const behindToken = emptyLine && scan.groupLine === rule.footLine;
    if (!dedented && !behindToken && !liesOutside(next, top, rule))
        return;
    scan.feet.push({ kind: 'foot', mark: dedented ? top.start : footMark(scan, rule), comments: scan.group });
    scan.group = [];
}
/** Only the first foot belongs to the token before the gap. */
function footMark({ feet, group }, { token }) {
    return feet.length === 0 ? token : (group[0]?.start ?? token);
}
function liesOutside(next, top, { indent }) {
    return next.column < indent && next.column !== top.column;
}
function columnOf({ start }, text) {
    return start - (text.lastIndexOf('\n', start - 1) + 1);
}
function ruleOf(first, gap, text) {
    const { before, earlier } = gap;
    const token = before?.kind === 'comma' ? earlier : before;
    const indent = before?.context.indent ?? 0;
    return {
        indent,
        footLine: token?.kind === 'colon' ? undefined : footLine(first, gap, text),
        token: token?.start ?? 0,
    };
}
/**
 * undefined on the first line of a document. Plain and block scalars swallow the white space behind them, and so do not
 * end on it.
 */
function footLine(first, { before, comments, from }, text) {
    const swallows = isPlain(before) || before?.scalar?.type === 'block-scalar';
    const onFirstLine = !text.slice(0, from).includes('\n');
    if (onFirstLine && !(swallows && first === comments[0] && first.breaks > 0))
        return undefined;
    return first.breaks === 0 && first.column > 1 ? 2 : 1 - first.breaks;
}

// EXTERNAL MODULE: ./src/core/manifests/syntax/tree.ts
var tree = __webpack_require__(13806);
;// CONCATENATED MODULE: ./src/core/manifests/syntax/lexemes.ts

const outermost = { indent: 0, depth: 0, inFlow: false, reach: 'live', item: -1, list: 'none' };
/**
 * Lists the tokens of a document without its white space and comments. `unwrapped` says that the root is a List whose
 * items are documents of their own (kyaml v0.21.1 kio/byteio_reader.go).
 *
 *     'a: [1] # b' → scalar colon open scalar close map-end
 */
function lexemesOf(root, unwrapped) {
    const lexemes = [];
    pushToken(root, { ...outermost, list: unwrapped ? 'root' : 'none' }, lexemes);
    return lexemes;
}
/** By recursion: the parser has refused what is nested deeper than the stack bears. */
function pushToken(token, context, lexemes) {
    const { type } = token;
    if (type === 'block-map' || type === 'block-seq') {
        pushBlock(token, context, lexemes);
    }
    else if (type === 'flow-collection') {
        pushFlow(token, context, lexemes);
    }
    else if (type === 'alias') {
        lexemes.push({ kind: 'alias', start: token.offset, end: token.offset + token.source.length, context });
    }
    else if ((0,tree/* isScalar */.jn)(token)) {
        const end = token.offset + sourceOf(token).length;
        lexemes.push({ kind: 'scalar', start: token.offset, end, context, scalar: token });
    }
}
/** Tells a token that has text of its own from the end of a block collection. */
function isWritten({ kind }) {
    return kind !== 'map-end' && kind !== 'seq-end';
}
/** The source of a scalar: of a block scalar, its header, the comment there, and its lines. */
function sourceOf(token) {
    if (token.type !== 'block-scalar')
        return token.source;
    return token.props.map((prop) => ('source' in prop ? prop.source : '')).join('') + token.source;
}
const kindOf = {
    'seq-item-ind': 'dash',
    'explicit-key-ind': 'question',
    'map-value-ind': 'colon',
    comma: 'comma',
    anchor: 'property',
    tag: 'property',
    'flow-map-start': 'open',
    'flow-seq-start': 'open',
    'flow-map-end': 'close',
    'flow-seq-end': 'close',
};
function pushMarks(marks, context, lexemes) {
    for (const { type, offset, source } of marks) {
        const kind = kindOf[type];
        if (kind !== undefined)
            lexemes.push({ kind, start: offset, end: offset + source.length, context });
    }
}
function pushFlow({ start, items, end }, outer, lexemes) {
    const context = { ...outer, depth: outer.depth + 1, inFlow: true };
    pushMarks([start], outer, lexemes);
    if (start.type === 'flow-map-start')
        pushPairs(items, context, lexemes);
    else
        pushItems(items, context, lexemes);
    pushMarks(end, outer, lexemes);
}
function pushBlock(token, outer, lexemes) {
    const context = { ...outer, depth: outer.depth + 1, indent: token.indent };
    if (token.type === 'block-map')
        pushPairs(token.items, context, lexemes);
    else
        pushItems(token.items, context, lexemes);
    const last = lexemes.at(-1)?.end ?? 0;
    lexemes.push({ kind: token.type === 'block-map' ? 'map-end' : 'seq-end', start: last, end: last, context });
}
function pushPairs(items, context, lexemes) {
    const names = new Set();
    const asKey = { ...context, reach: 'key', list: 'none' };
    for (const pair of items) {
        const name = (0,tree/* keyName */.xT)(pair.key);
        const again = names.has(name);
        if (pair.key !== undefined)
            names.add(name);
        pushPair(pair, { context, asKey, asValue: contextOfValue(context, name, again) }, lexemes);
    }
}
function pushPair({ start, key, sep, value }, { context, asKey, asValue }, lexemes) {
    pushMarks(start, context, lexemes);
    if (key)
        pushToken(key, asKey, lexemes);
    if (sep !== undefined)
        pushMarks(sep, context, lexemes);
    if (value)
        pushToken(value, asValue, lexemes);
}
function contextOfValue(context, name, again) {
    if (context.list !== 'none') {
        const list = context.list === 'root' && name === 'items' && !again ? 'items' : 'none';
        return { ...context, reach: 'beside-items', list };
    }
    return again && context.reach === 'live' ? { ...context, reach: 'duplicate' } : context;
}
function pushItems(items, context, lexemes) {
    items.forEach((item, index) => {
        const inside = context.list === 'items' ? { ...context, reach: 'live', item: index, list: 'none' } : context;
        if (item.key !== undefined) {
            pushPair(item, { context: inside, asKey: { ...inside, reach: 'key', list: 'none' }, asValue: inside }, lexemes);
            return;
        }
        const from = lexemes.length;
        pushMarks(item.start, context, lexemes);
        if (leadsBlock(item))
            markLeaders(lexemes, from);
        if (item.value)
            pushToken(item.value, inside, lexemes);
    });
}
function markLeaders(lexemes, from) {
    for (let index = from; index < lexemes.length; index += 1) {
        const lexeme = lexemes[index];
        if (lexeme?.kind === 'dash')
            lexemes[index] = { ...lexeme, leadsBlock: true };
    }
}
function leadsBlock({ start, value }) {
    const isBlock = value?.type === 'block-map' || value?.type === 'block-seq';
    return isBlock && !start.some(({ type }) => type === 'anchor' || type === 'tag');
}

;// CONCATENATED MODULE: ./src/core/manifests/syntax/attach.ts


const takers = new Set(['scalar', 'alias', 'open', 'close', 'map-end']);
/**
 * Hangs the comments of a document on its scalars as go.yaml.in/yaml/v3 does (parserc.go, yaml_parser_unfold_comments
 * and yaml_parser_set_event_comments): they wait until a scalar, an alias, a bracket or the end of a mapping takes all
 * that is there.
 *
 *     'a: 1 # b\n# c\nd: 2' → `1` with line `# b`; `d`, a key, with head `# c`
 */
function attach(lexemes, gaps, text) {
    const attachments = [];
    const state = { due: gaps.flatMap((gap) => batchesOf(gap, text)), passed: 0, pending: nothing(), stem: 0 };
    for (const lexeme of lexemes) {
        if (isWritten(lexeme))
            comeTo(lexeme, state);
        if (!takers.has(lexeme.kind) || isIdle(state.pending))
            continue;
        const { line, head } = state.pending;
        if (lexeme.kind === 'scalar' && line.length + head.length > 0)
            attachments.push({ lexeme, line, head });
        state.pending = nothing();
    }
    return attachments;
}
function comeTo(lexeme, state) {
    const { due, pending } = state;
    for (let next = due[state.passed]; next !== undefined && next.mark <= lexeme.start; next = due[state.passed]) {
        wait(next, pending);
        state.passed += 1;
    }
    if (state.stem > 0)
        pending.head.splice(0, state.stem);
    // The head of a list item goes to the collection that begins there (yaml_parser_split_stem_comment).
    state.stem = lexeme.leadsBlock === true ? pending.head.length : 0;
}
function wait({ kind, comments }, pending) {
    for (const comment of comments)
        pending[kind].push(comment);
}
/** Most tokens have no comments anywhere near. */
function isIdle({ line, head, foot }) {
    return line.length === 0 && head.length === 0 && foot.length === 0;
}
function nothing() {
    return { line: [], head: [], foot: [] };
}

;// CONCATENATED MODULE: ./src/core/manifests/syntax/chunks.ts
const separator = /\n---[^\n]*\n/g;
/**
 * Splits a file into documents where kyaml does, before any YAML is parsed (kyaml v0.21.1 kio/byteio_reader.go,
 * splitDocuments): a line that begins with `---` ends one; what follows on that line may only be a comment.
 *
 *     'a: 1\n--- # b\nc: 2\n' → 'a: 1\n' and 'c: 2\n'    'a: 1\n--- c: 2\n' → bad-separator
 */
function chunksOf(text) {
    const chunks = [];
    let start = 0;
    for (const { 0: line, index } of text.matchAll(separator)) {
        const rest = line.slice('\n---'.length).trim();
        if (rest !== '' && !rest.startsWith('#'))
            return { kind: 'bad-separator', at: index + 1 };
        chunks.push({ start, text: text.slice(start, index + 1) });
        start = index + line.length;
    }
    chunks.push({ start, text: text.slice(start) });
    return { kind: 'chunks', chunks };
}
const foreignBreak = /\r(?!\n)|[\u0085\u2028\u2029]/g;
/**
 * Gives the text with the line breaks of YAML 1.1, which Flux's parser keeps to, as line feeds: lone CR, NEL, LS, PS.
 * Each is one UTF-16 unit before and after, so every offset stays.
 */
function withPlainBreaks(text) {
    return text.replace(foreignBreak, '\n');
}

;// CONCATENATED MODULE: ./src/core/manifests/syntax/scalar-faults.ts
/**
 * Finds what is wrong with a scalar in the eyes of Flux's parser (go.yaml.in/yaml/v3 scannerc.go), or was taken wrongly
 * by the parser here. undefined where nothing is.
 */
function scalarFault(scalar, context) {
    switch (scalar.type) {
        case 'double-quoted-scalar':
            return doubleQuotedFault(scalar.source);
        case 'single-quoted-scalar':
            return scalar.source.split("'").length % 2 === 0 ? unclosed : undefined;
        case 'scalar':
            return context.inFlow ? flowFault(scalar.source) : tornFault(scalar.source.split('\n').slice(1), context);
        case 'block-scalar':
            return tornFault(scalar.source.split('\n'), context);
        case 'alias':
            return undefined;
    }
}
/** At the end of a line the parser here takes an escaped quote for the closing one. */
const unclosed = 'a quoted value is not closed';
function doubleQuotedFault(source) {
    if (!source.includes('\\'))
        return source.endsWith('"') ? undefined : unclosed;
    const closing = /\\*"$/.exec(source)?.[0] ?? '';
    if (closing.length % 2 === 0)
        return unclosed;
    return /(?<!\\)(?:\\\\)*\\\//.test(source) ? 'unknown escape \\/' : undefined;
}
/** A `?` ends a plain scalar between brackets. */
function flowFault(source) {
    return source.includes('?') ? 'an unquoted value with "?" between brackets' : undefined;
}
/**
 * A comment further left than the value below it makes the parser here draw the next items into the value: better no
 * edit than that one.
 */
function tornFault(lines, { indent }) {
    const isTorn = lines.some((line) => line.trim() !== '' && line.search(/[^ ]/) <= indent);
    return isTorn ? 'a comment stands further left than the value below it' : undefined;
}

;// CONCATENATED MODULE: ./src/core/manifests/syntax/tabs.ts

/**
 * Finds a tab where a key might begin: behind `-` or `?`, or in the indentation of a line (go.yaml.in/yaml/v3
 * scannerc.go, yaml_parser_scan_to_next_token). Between brackets and between comments tabs are free.
 */
function tabFault(lexemes, text) {
    if (!text.includes('\t'))
        return undefined;
    let before;
    for (const after of [...lexemes.filter(isWritten), undefined]) {
        const from = before?.end ?? 0;
        const gap = text.slice(from, after?.start);
        const tab = gap.includes('\t') ? tabIn(gap, before) : undefined;
        if (tab !== undefined)
            return from + tab;
        before = after;
    }
    return undefined;
}
function tabIn(gap, before) {
    const hash = gap.indexOf('#');
    const ahead = tabAhead(hash === -1 ? gap : gap.slice(0, hash), before);
    if (ahead !== -1)
        return ahead;
    const behind = hash === -1 || isFree(before) ? -1 : gap.indexOf('\n', gap.lastIndexOf('#'));
    const tab = behind === -1 ? -1 : gap.indexOf('\t', behind);
    return tab === -1 ? undefined : tab;
}
/** Finds the first forbidden tab behind a token, before any comment; a plain scalar looks for its next line. */
function tabAhead(ahead, before) {
    if (before?.scalar?.type === 'scalar')
        return ahead.search(new RegExp(`(?<=\\n {0,${before.context.indent}})\\t`));
    if (isFree(before))
        return -1;
    const mayBegin = before === undefined || before.kind === 'dash' || before.kind === 'question';
    const lineEnd = ahead.indexOf('\n');
    return mayBegin || lineEnd !== -1 ? ahead.indexOf('\t', mayBegin ? 0 : lineEnd) : -1;
}
function isFree(before) {
    if (before === undefined)
        return false;
    return before.kind === 'open' || before.context.inFlow || before.scalar?.type === 'block-scalar';
}

;// CONCATENATED MODULE: ./src/core/manifests/syntax/faults.ts


/**
 * Finds the first thing that the YAML parser here (yaml 2.9.1) lets pass or takes wrongly, and Flux's
 * (go.yaml.in/yaml/v3) does not.
 *
 *     'a: *b' → unknown anchor    'a: "\/"' → unknown escape
 */
function faultIn(lexemes, text) {
    const anchors = new Set();
    let before;
    for (const lexeme of lexemes) {
        const reason = reasonAgainst(lexeme, before) ?? propertyFault(lexeme, text, anchors);
        if (reason !== undefined)
            return { at: lexeme.start, reason };
        before = lexeme;
    }
    const tab = tabFault(lexemes, text);
    return tab === undefined ? undefined : { at: tab, reason: 'a tab stands where only spaces may' };
}
function reasonAgainst({ kind, scalar, context }, before) {
    if (scalar !== undefined)
        return scalarFault(scalar, context);
    return kind === 'colon' && !mayEndKey(before) ? 'a value without a key' : undefined;
}
function mayEndKey(before) {
    return before?.context.reach === 'key' || before?.kind === 'question' || before?.kind === 'property';
}
/** scannerc.go, yaml_parser_scan_anchor */
const anchorName = /^[0-9A-Za-z_-]+$/;
function propertyFault({ kind, start, end }, text, anchors) {
    if (kind !== 'property' && kind !== 'alias')
        return undefined;
    const source = text.slice(start, end);
    if (source.startsWith('!'))
        return /^![0-9A-Za-z_-]+!/.test(source) ? `unknown tag ${source}` : undefined;
    const name = source.slice(1);
    if (source.startsWith('&'))
        anchors.add(name);
    if (!anchors.has(name))
        return `unknown anchor "${name}"`;
    return anchorName.test(name) ? undefined : `"${name}" is no name for an anchor`;
}

;// CONCATENATED MODULE: ./src/core/manifests/syntax/gaps.ts

/**
 * Finds the comments of a document, gap by gap in the order of the text.
 *
 *     'a: 1 # b\n# c\nd: 2' → one gap, between `1` and `d`, of two comments
 */
function gapsOf(text, lexemes, end) {
    const gaps = [];
    let hash = text.indexOf('#');
    let [earlier, before] = [];
    const pass = (after, to) => {
        if (before?.scalar?.type === 'block-scalar')
            gaps.push(...headerGap(text, before, earlier));
        const from = endOf(text, before);
        if (hash !== -1 && hash < from)
            hash = text.indexOf('#', from);
        if (hash !== -1 && hash < to)
            gaps.push({ ...between(text, from, to), before, earlier, after, from });
        [earlier, before] = [before, after];
    };
    for (const lexeme of lexemes)
        if (isWritten(lexeme))
            pass(lexeme, lexeme.start);
    pass(undefined, end);
    return gaps;
}
function endOf(text, lexeme) {
    if (lexeme?.scalar?.type !== 'block-scalar')
        return lexeme?.end ?? 0;
    return lexeme.start + text.slice(lexeme.start, lexeme.end).trimEnd().length;
}
function headerGap(text, before, earlier) {
    const [header = ''] = text.slice(before.start, before.end).split('\n', 1);
    const from = before.start + header.search(/[\s#]|$/);
    const found = between(text, from, before.start + header.length);
    return found.comments.length === 0 ? [] : [{ ...found, before, earlier, after: before, from }];
}
function between(text, from, to) {
    const comments = [];
    let done = from;
    for (let start = text.indexOf('#', done); start !== -1 && start < to; start = text.indexOf('#', done)) {
        const lineEnd = text.indexOf('\n', start);
        const end = lineEnd === -1 ? to : lineEnd - (text[lineEnd - 1] === '\r' ? 1 : 0);
        const column = start - (text.lastIndexOf('\n', start) + 1);
        comments.push({ start, end, column, breaks: breaksIn(text, done, start) });
        done = end;
    }
    return { comments, breaks: breaksIn(text, done, to) };
}
function breaksIn(text, from, to) {
    let breaks = 0;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
        breaks += 1;
    return breaks;
}

// EXTERNAL MODULE: ./src/core/manifests/syntax/parse.ts + 1 modules
var parse = __webpack_require__(39537);
;// CONCATENATED MODULE: ./src/core/manifests/syntax/structure.ts








/**
 * Parses a file as Flux does: all of its documents or, where one cannot be parsed, none. Documents without content are
 * left out.
 *
 *     'a: 1\n---\n# b\n' → one document    'a: 1\n---\nb: [\n' → invalid at 14
 */
function structureOf(text) {
    const split = chunksOf(text);
    if (split.kind === 'bad-separator') {
        return { kind: 'invalid', at: split.at, reason: 'a line that begins with --- may go on with a comment only' };
    }
    const documents = [];
    for (const chunk of split.chunks) {
        const structure = documentOf(chunk, split.chunks.length === 1);
        if (structure.kind === 'invalid')
            return structure;
        documents.push(...structure.documents);
    }
    return { kind: 'structure', documents };
}
function documentOf(chunk, alone) {
    const { start } = chunk;
    const text = withPlainBreaks(chunk.text);
    const parsed = structure_parse(text);
    if (parsed.kind === 'invalid')
        return { ...parsed, at: start + parsed.at };
    if (parsed.kind === 'empty' || (0,tree/* isNull */.kZ)(parsed.root))
        return { kind: 'structure', documents: [] };
    const { root, end } = parsed;
    const lexemes = lexemesOf(root, alone && isWrapper(root));
    const fault = faultIn(lexemes, text.slice(0, end));
    if (fault !== undefined)
        return { kind: 'invalid', at: start + fault.at, reason: fault.reason };
    const gaps = gapsOf(text, lexemes, end);
    const attachments = attach(lexemes, gaps, text);
    return { kind: 'structure', documents: [{ start, text, end, root, lexemes, gaps, attachments }] };
}
function structure_parse(text) {
    const root = (0,read/* readCommon */.C)(text);
    return root === undefined ? (0,parse/* parseDocument */.Tp)(text) : { kind: 'document', root, end: text.length };
}
/** A List whose items Flux takes for documents (kyaml v0.21.1 kio/byteio_reader.go, Read), whatever its apiVersion. */
function isWrapper(root) {
    const kind = (0,tree/* textOf */.b6)((0,tree/* fieldOf */._F)(root, 'kind'));
    return (kind === 'List' || kind === 'ResourceList') && ((0,tree/* hasField */.RY)(root, 'items') || (0,tree/* hasField */.RY)(root, 'functionConfig'));
}


/***/ })

};

//# sourceMappingURL=526.index.js.map
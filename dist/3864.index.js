export const id = 3864;
export const ids = [3864,1635];
export const modules = {

/***/ 48966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ undoOf),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * Makes edits, which are in the order of the text and do not overlap. Throws where the text is not the one that they
 * were made for: that is a bug, and no text may be written after it.
 *
 *     'a: 1', [1 → 2 at 3] → 'a: 2'
 */
function applyEdits(text, edits) {
    const pieces = [];
    let done = 0;
    for (const { span, before, after } of edits) {
        const [start, end] = span;
        if (start < done || text.slice(start, end) !== before)
            throw new Error(`The text at ${start} is not what the edit says`);
        pieces.push(text.slice(done, start), after);
        done = end;
    }
    return [...pieces, text.slice(done)].join('');
}
/**
 * Turns edits round: applied to the edited text, they give the first one again.
 *
 *     [1 → 22 at 3] → [22 → 1 at 3]
 */
function undoOf(edits) {
    let shift = 0;
    return edits.map(({ span: [start], before, after }) => {
        const span = [start + shift, start + shift + after.length];
        shift += after.length - before.length;
        return { span, before: after, after: before };
    });
}


/***/ }),

/***/ 26089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   o: () => (/* binding */ isYaml11NonString)
/* harmony export */ });
/** Words that stand for null or a boolean, each in three spellings. */
const words = ['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', '.nan', '.inf', '+.inf', '-.inf'];
const keywords = new Set([
    '~',
    '.NaN',
    ...words.flatMap((word) => [word, capitalized(word), word.toUpperCase()]),
]);
function capitalized(word) {
    return word.replace(/[a-z]/, (letter) => letter.toUpperCase());
}
const integer = /^[-+]?0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** A mapping, a list, an anchor without a value, or a comment. */
const structure = /^[[{&#]|^[-?](?:\s|$)|:(?:\s|$)/;
/**
 * Tells whether a plain scalar of this text is anything but a string to a YAML 1.1 reader (go.yaml.in/yaml/v2 v2.4.2
 * resolve.go, which kyaml asks). A number too large for a float is a string there.
 *
 *     '1.10' → true    'on' → true    '0o17' → true    '1.2.3' → false    '1e400' → false
 */
function isYaml11NonString(text) {
    return keywords.has(text) || structure.test(text) || isNumber(text);
}
function isNumber(text) {
    if (!/^[-+.0-9]/.test(text))
        return false;
    const digits = text.startsWith('.') ? text : text.replaceAll('_', '');
    return integer.test(digits) || (float.test(digits) && Number.isFinite(Number(digits)));
}
/**
 * Tells whether a plain scalar of this text is a date to Flux's writer, which therefore quotes it (go.yaml.in/yaml/v3
 * resolve.go, parseTimestamp).
 *
 *     '2024-01-31' → true    '2024-13-45' → false
 */
function isDate(text) {
    return /^\d{4}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])$/.test(text);
}


/***/ }),

/***/ 61606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openSieve)
});

// EXTERNAL MODULE: ./src/core/image/tag.ts
var image_tag = __webpack_require__(29309);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/core/policy/contest.ts
/** Compares tags by bytes, which for the grammar of tags is what `<` does. `('v1', '1') → 1` */
function compareTags(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Positive where Flux would take a, negative where b, zero where it would take either.
 *
 *     semver, no filter: (v1.0.0, 1.0.0) → 1    the same with a filter → 0
 */
function prefer({ ranking, filtered }, a, b) {
    const byValue = ranking.compare(a.value, b.value);
    if (byValue !== 0 || filtered)
        return byValue;
    return ranking.keeps === 'first' ? compareTags(a.tag, b.tag) : compareTags(b.tag, a.tag);
}
/**
 * Orders contenders best first: the first is Flux's choice, the second what it would be without the first, and so on.
 *
 *     numerical: [1, 3, 2] → [3, 2, 1]
 */
function ordered(contest, contenders) {
    if (contest.filtered)
        return contenders.toSorted((a, b) => settled(contest, a, b));
    const byRank = (a, b) => prefer(contest, b, a);
    if (!contenders.some(({ value }) => contest.ranking.isUnordered(value)))
        return contenders.toSorted(byRank);
    return stretches(contest, contenders).flatMap(({ unordered, rest }) => [...rest.toSorted(byRank), ...unordered]);
}
/**
 * The list as Flux walks it, byte-greatest first, cut before each NaN, the last stretch first. What follows a NaN
 * replaces it whatever its value, so nothing before the last NaN can win.
 */
function stretches({ ranking }, contenders) {
    const found = [{ unordered: [], rest: [] }];
    for (const contender of contenders.toSorted((a, b) => compareTags(b.tag, a.tag))) {
        if (ranking.isUnordered(contender.value))
            found.unshift({ unordered: [contender], rest: [] });
        else
            found[0]?.rest.push(contender);
    }
    return found;
}
/** The written rule for what Flux leaves to chance: a deployed tag before others, then the byte-greatest; NaN last. */
function settled(contest, a, b) {
    return (placeOf(contest, a) - placeOf(contest, b) ||
        contest.ranking.compare(b.value, a.value) ||
        Number(contest.deployed.has(b.tag)) - Number(contest.deployed.has(a.tag)) ||
        compareTags(b.tag, a.tag));
}
function placeOf({ ranking, deployed }, { tag, value }) {
    if (!ranking.isUnordered(value))
        return 1;
    return deployed.has(tag) ? 0 : 2;
}
/**
 * Gives the tags, beside the first of these ordered contenders, that Flux might as well have chosen: its equals, and
 * any NaN.
 *
 *     filtered semver: [v1.0.0, 1.0.0, 0.9.0] → [1.0.0]    without a filter → []
 */
function rivals({ ranking, filtered }, [first, ...others]) {
    if (!filtered || first === undefined)
        return [];
    const best = [first, ...others].find(({ value }) => !ranking.isUnordered(value)) ?? first;
    return others
        .filter(({ value }) => ranking.isUnordered(value) || ranking.compare(value, best.value) === 0)
        .map(({ tag }) => tag);
}

;// CONCATENATED MODULE: ./src/core/policy/dropped.ts

const steps = ['excluded', 'unmatched', 'ineligible', 'quarantined'];
/** Counts what falls away at each step, and remembers of each the byte-greatest few, in whatever order they come. */
class Losses {
    #limit;
    #counts = { excluded: 0, unmatched: 0, ineligible: 0, quarantined: 0 };
    #notes = { excluded: [], unmatched: [], ineligible: [], quarantined: [] };
    constructor(limit) {
        this.#limit = limit;
    }
    add(step, tag, about) {
        this.#counts[step] += 1;
        const notes = this.#notes[step];
        const least = notes.at(-1);
        const full = notes.length >= this.#limit;
        if (full && (least === undefined || compareTags(tag, least.tag) <= 0))
            return;
        if (notes.some((note) => note.tag === tag))
            return;
        notes.push({ tag, about });
        notes.sort((a, b) => compareTags(b.tag, a.tag));
        if (full)
            notes.pop();
    }
    count(step) {
        return this.#counts[step];
    }
    notes(step) {
        return this.#notes[step];
    }
    /** What is remembered, step by step and byte-greatest first, each with the reason that `why` writes. */
    dropped(why) {
        return steps.flatMap((step) => this.#notes[step].map(({ tag, about }) => ({ step, tag, why: why(step, about) })));
    }
}

// EXTERNAL MODULE: ./src/core/policy/filter.ts
var filter = __webpack_require__(94406);
// EXTERNAL MODULE: ./src/core/policy/ranking.ts
var ranking = __webpack_require__(13984);
;// CONCATENATED MODULE: ./src/core/policy/reason.ts
/**
 * Says in one sentence, without a full stop, why a tag was chosen.
 *
 *     newest of 12 versions in range "1.x"
 *     last in byte order of 40 tags that match "^main-(?P<ts>[0-9]+)$", compared by "$ts"
 */
function reasonOf(policy, funnel, chosen, tied) {
    const { quarantined = 0 } = funnel;
    const count = funnel.eligible - quarantined;
    const rank = count === 1 ? 'the only' : `${superlativeOf(policy.rule)} of ${count}`;
    const passed = quarantined === 0 ? '' : `; ${quarantined} in quarantine passed over`;
    return `${rank} ${choicesOf(policy.rule, count)}${filterOf(policy, count)}${passed}${tieOf(policy, chosen, tied)}`;
}
function superlativeOf(rule) {
    switch (rule.kind) {
        case 'semver':
            return 'newest';
        case 'numerical':
            return rule.order === 'asc' ? 'highest' : 'lowest';
        case 'alphabetical':
            return rule.order === 'asc' ? 'last in byte order' : 'first in byte order';
    }
}
function choicesOf(rule, count) {
    const many = count === 1 ? '' : 's';
    switch (rule.kind) {
        case 'semver':
            return `version${many} in range "${rule.range}"`;
        case 'numerical':
            return `number${many}`;
        case 'alphabetical':
            return `tag${many}`;
    }
}
function filterOf({ rule, filter }, count) {
    if (filter === undefined)
        return '';
    const among = rule.kind === 'alphabetical' ? (count === 1 ? 'that matches' : 'that match') : 'from tags that match';
    return ` ${among} "${filter.pattern}"${filter.extract === '' ? '' : `, compared by "${filter.extract}"`}`;
}
function tieOf({ deployed }, chosen, tied) {
    if (tied.length === 0)
        return '';
    const why = deployed.has(chosen) ? 'kept because it is in use' : 'taken as the last in byte order';
    return `; Flux might as well take ${tied.length === 1 ? 'one other' : `any of ${tied.length} others`}, and this one is ${why}`;
}

;// CONCATENATED MODULE: ./src/core/policy/refusal.ts

/** Nothing was listed, or the exclusionList drops it all. */
function noTags({ listed }) {
    const message = 'retrying in 30s error: no tags in database';
    const state = listed === 0 ? 'the registry lists none' : `the exclusionList drops ${refusal_all(listed)}`;
    return new problem/* Problem */.A('policy/no-tags', `Cannot select a tag: ${state} (Flux: ${message})`, {
        hint: listed === 0
            ? 'Push an image with a tag, or correct spec.image of the ImageRepository.'
            : 'Narrow spec.exclusionList of the ImageRepository: a pattern matches anywhere in a tag, unless ^ and $ hold it.',
        flux: { reason: 'DependencyNotReady', message },
    });
}
/** The pattern of filterTags matches no tag. */
function noneMatches(filter, { listed, excluded }) {
    const message = 'version list argument cannot be empty';
    const tags = listed - excluded;
    const pattern = filter?.pattern ?? '';
    const state = `${tags === 1 ? 'the only tag does not match' : `none of ${tags} tags matches`} "${pattern}"`;
    return new problem/* Problem */.A('policy/no-match', `Cannot select a tag: ${state} (Flux: ${message})`, {
        hint: 'Correct spec.filterTags.pattern, or push an image whose tag matches.',
        flux: { reason: 'Failure', message },
    });
}
/** One value that is no number stops a numerical policy. */
function notANumber(filter, { tag, about: key }) {
    const message = `failed to parse invalid numeric value '${key}'`;
    return new problem/* Problem */.A('policy/not-a-number', `Cannot compare the tag "${tag}" as a number: ${message}`, {
        hint: filter === undefined
            ? 'One such tag stops the policy. Add filterTags with a pattern that only numbers match, such as ^[0-9]+$.'
            : 'One such tag stops the policy. Narrow filterTags.pattern (end it with $) or let extract name the group that holds the number.',
        flux: { reason: 'Failure', message },
    });
}
/** No tag may be chosen; `example` says of one why not. */
function noneEligible(rule, funnel, example) {
    const { matched, eligible } = funnel;
    if (eligible > 0) {
        return new problem/* Problem */.A('policy/no-match', `Cannot select a tag: ${refusal_all(eligible)} are in quarantine`, {
            hint: 'Push a newer image, or lift the quarantine of one.',
        });
    }
    const message = 'unable to determine latest version from provided list';
    const range = rule.kind === 'semver' ? rule.range : '';
    const state = `${matched === 1 ? 'the only tag is no version' : `none of ${matched} tags is a version`} in range "${range}"`;
    return new problem/* Problem */.A('policy/no-match', `Cannot select a tag: ${state} (Flux: ${message})`, {
        hint: `Widen spec.policy.semver.range, or push an image whose tag is in it${example === undefined ? '' : `: ${example}`}.`,
        flux: { reason: 'Failure', message },
    });
}
function refusal_all(count) {
    return count === 1 ? 'the only tag' : `all ${count} tags`;
}

;// CONCATENATED MODULE: ./src/core/policy/shelf.ts

/** So many of the best, for callers that walk down the ranks; nobody walks further. */
const room = 1000;
/**
 * Keeps the best, and of those that rank lower the ones with these keys: whoever walks down past the best looks for
 * nothing else. What is equal to the last of the best stays too, so that it does not matter what came first.
 */
function openWideShelf(contest, keys) {
    const { ranking } = contest;
    let kept = new Map();
    let full = 2 * room;
    const put = (contender) => {
        keep(kept, contender);
        if (kept.size < full)
            return;
        const ranked = ordered(contest, [...kept.values()]);
        const least = ranked.filter(({ value }) => !ranking.isExtreme(value)).at(room - 1);
        const matters = ({ key, value }) => keys.has(key) || ranking.isExtreme(value) || least === undefined || ranking.compare(value, least.value) >= 0;
        kept = new Map(ranked.filter(matters).map((one) => [one.key, one]));
        full = kept.size + room;
    };
    return { put, contenders: () => [...kept.values()] };
}
/** Keeps the best, its equals where Flux would choose between them at random, and the extremes: little, however long the list. */
function openNarrowShelf(contest) {
    const extremes = new Map();
    let leader;
    // Not one map that is cleared: its dead tables would hang on each other, one for each tag that ever led.
    let equals;
    const put = (contender) => {
        if (contest.ranking.isExtreme(contender.value)) {
            keep(extremes, contender);
            return;
        }
        const lead = leader === undefined ? 1 : prefer(contest, contender, leader);
        if (lead < 0)
            return;
        if (lead === 0 && leader !== undefined)
            keep((equals ??= new Map([[leader.key, leader]])), contender);
        else {
            leader = contender;
            equals = undefined;
        }
    };
    const best = () => equals?.values() ?? (leader === undefined ? [] : [leader]);
    return { put, contenders: () => [...best(), ...extremes.values()] };
}
/** Flux's map from key to tag is filled byte-greatest tag first, and the last to come stays. */
function keep(kept, contender) {
    const other = kept.get(contender.key);
    if (other === undefined || compareTags(contender.tag, other.tag) < 0)
        kept.set(contender.key, contender);
}

;// CONCATENATED MODULE: ./src/core/policy/sieve.ts










/**
 * Opens a sieve for one policy. Several can be open over one list of pages.
 *
 *     { rule: { kind: 'semver', range: '1.x' }, … }, offered ['1.0.0', '1.2.0', '2.0.0'] → chooses '1.2.0'
 *
 * Throws what is wrong whatever the tags are: `policy/invalid` for the range, `repository/invalid-exclusion`. A bad
 * pattern of filterTags waits for `choose`, because Flux, too, first sees whether there are tags.
 */
function openSieve(input) {
    return (0,ranking/* withRanking */.r)(input.rule, (ranking) => new Sieve(input, ranking));
}
class Sieve {
    #input;
    #contest;
    #shelf;
    #excludedBy;
    #keyOf;
    #losses;
    #listed = 0;
    constructor(input, ranking) {
        this.#input = input;
        this.#contest = { ranking, filtered: input.filter !== undefined, deployed: input.deployed };
        this.#excludedBy = (0,filter/* excluder */.H)(input.exclusionList);
        this.#keyOf = (0,attempt/* attempt */.C)(() => (0,filter/* keyReader */.j)(input.filter));
        this.#shelf =
            input.ranked === true ? openWideShelf(this.#contest, this.#keysBelow()) : openNarrowShelf(this.#contest);
        // One at least, for the hint where nothing is eligible.
        this.#losses = new Losses(Math.max(1, input.samples ?? 0));
    }
    offer(tags) {
        for (const text of tags) {
            const tag = (0,image_tag/* parseListedTag */.b)(text);
            if (tag !== undefined)
                this.#take(tag);
        }
    }
    choose() {
        const contenders = this.#contenders();
        const [best] = contenders;
        const tied = rivals(this.#contest, contenders);
        const funnel = this.funnel();
        const reason = reasonOf(this.#input, funnel, best.tag, tied);
        return { tag: best.tag, funnel, reason, tied, dropped: this.dropped() };
    }
    ranked() {
        if (this.#input.ranked !== true)
            throw new Error('this sieve was not opened to be asked for ranks');
        return this.#contenders().map(({ tag, key }) => ({ tag, key }));
    }
    funnel() {
        const excluded = this.#losses.count('excluded');
        const matched = this.#listed - excluded - this.#losses.count('unmatched');
        const eligible = matched - this.#losses.count('ineligible');
        const funnel = { listed: this.#listed, excluded, matched, eligible };
        return this.#input.barred === undefined ? funnel : { ...funnel, quarantined: this.#losses.count('quarantined') };
    }
    dropped() {
        return this.#input.samples === undefined ? [] : this.#losses.dropped((step, about) => this.#why(step, about));
    }
    /** By key: of several tags with one key, Flux sees but one. */
    #keysBelow() {
        const keyOf = this.#keyOf;
        if (keyOf instanceof problem/* Problem */.A)
            return new Set();
        const { deployed, known = [] } = this.#input;
        const tags = [...[...deployed].flatMap((text) => (0,image_tag/* parseListedTag */.b)(text) ?? []), ...known];
        return new Set(tags.flatMap((tag) => keyOf(tag) ?? []));
    }
    #take(tag) {
        this.#listed += 1;
        const pattern = this.#excludedBy(tag);
        if (pattern !== undefined) {
            this.#losses.add('excluded', tag, pattern);
            return;
        }
        const key = this.#keyOf instanceof problem/* Problem */.A ? undefined : this.#keyOf(tag);
        if (key === undefined)
            this.#losses.add('unmatched', tag, this.#input.filter?.pattern ?? '');
        else
            this.#rank(tag, key);
    }
    #rank(tag, key) {
        const value = this.#contest.ranking.read(key);
        const quarantine = this.#input.barred?.get(tag);
        if (value === undefined)
            this.#losses.add('ineligible', tag, key);
        else if (quarantine !== undefined)
            this.#losses.add('quarantined', tag, quarantine);
        else
            this.#shelf.put({ tag, key, value });
    }
    /** In Flux's order of failing: no tags, a bad filter, an empty list, a value that is no number, nothing to choose. */
    #contenders() {
        const funnel = this.funnel();
        const { ranking } = this.#contest;
        if (funnel.listed === funnel.excluded)
            throw noTags(funnel);
        if (this.#keyOf instanceof problem/* Problem */.A)
            throw this.#keyOf;
        if (funnel.matched === 0)
            throw noneMatches(this.#input.filter, funnel);
        const [example] = this.#losses.notes('ineligible');
        if (example !== undefined && ranking.unreadable === 'stops')
            throw notANumber(this.#input.filter, example);
        const [best, ...others] = ordered(this.#contest, this.#shelf.contenders());
        if (best !== undefined)
            return [best, ...others];
        throw noneEligible(this.#input.rule, funnel, example === undefined ? undefined : ranking.whyNot(example.about));
    }
    #why(step, about) {
        switch (step) {
            case 'excluded':
                return `"${about}" of the exclusionList matches it`;
            case 'unmatched':
                return `"${about}" of filterTags does not match it`;
            case 'ineligible':
                return this.#contest.ranking.whyNot(about);
            case 'quarantined':
                return about;
        }
    }
}


/***/ }),

/***/ 48970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70888);

/**
 * Shows untrusted text as itself within Markdown: no markup, mention, link or HTML comes of it.
 *
 *     'a|b <i> @me' → 'a&#124;b &#60;i&#62; &#64;me'
 */
function escapeMarkdown(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .replace(/[\\`*_{}[\]<>()#+!|~@&$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replaceAll('://', ':&#47;&#47;')
        .replaceAll('www.', 'www&#46;');
}
/**
 * Shows untrusted text as code within a table cell.
 *
 *     'v1|2' → '<code>v1&#124;2</code>'
 */
function codeCell(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/**
 * Writes a table; nothing where it has no rows. The cells are Markdown already.
 *
 *     (['Gate'], [['soak']]) → '| Gate |\n| --- |\n| soak |'
 */
function tableOf(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 93864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/core/report/publication.ts
var report_publication = __webpack_require__(29112);
// EXTERNAL MODULE: ./src/flows/environments/reading.ts
var environments_reading = __webpack_require__(61848);
// EXTERNAL MODULE: ./src/core/flux/path.ts
var flux_path = __webpack_require__(51512);
;// CONCATENATED MODULE: ./src/flows/init/ground.ts

/** Shows the files of a branch as a workspace of which nothing is written. What is a link there has no text. */
function groundOn(source) {
    return {
        find: (under, needles) => source.find(under, needles),
        resolve: async (path) => {
            const place = (0,flux_path/* normalPath */.F)(path);
            const { problems } = place === '.' ? { problems: [] } : await source.find([path], []);
            const missing = problems.find(({ code }) => code.startsWith('workspace/'));
            if (missing !== undefined)
                throw missing;
            return place;
        },
        read: async (path) => {
            const { files } = await source.find([path], ['']);
            return files.find((file) => file.path === path)?.text;
        },
        write: () => Promise.reject(new Error('What stands on a branch is not written here.')),
    };
}

// EXTERNAL MODULE: ./src/core/image/reference.ts + 1 modules
var reference = __webpack_require__(51701);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/manifests/objects.ts
var objects = __webpack_require__(37942);
// EXTERNAL MODULE: ./src/core/manifests/screening.ts
var screening = __webpack_require__(53466);
// EXTERNAL MODULE: ./src/core/manifests/syntax/position.ts
var position = __webpack_require__(20777);
// EXTERNAL MODULE: ./src/core/manifests/syntax/structure.ts + 8 modules
var syntax_structure = __webpack_require__(66901);
// EXTERNAL MODULE: ./src/core/manifests/syntax/tree.ts
var tree = __webpack_require__(13806);
// EXTERNAL MODULE: ./src/core/manifests/yaml11.ts
var yaml11 = __webpack_require__(26089);
;// CONCATENATED MODULE: ./src/core/init/spot.ts


/**
 * Makes the spot of a value, or gives undefined where there is no scalar with a value: nothing, an alias, a mapping.
 *
 *     (image: app:1 # why) → a spot with an obstacle, for a comment stands there already
 */
function spotAt(token, suffix, leaf) {
    if (!(0,tree/* isScalar */.jn)(token) || token.source === '')
        return undefined;
    const { document, path, positionOf } = leaf;
    const start = document.start + token.offset;
    return {
        suffix,
        value: (0,tree/* valueOf */.RP)(token),
        end: start + token.source.length,
        at: { file: path, ...positionOf(start) },
        obstacle: obstacleAt(token, suffix, document),
    };
}
const anotherLine = 'Move the value to a line of its own, with the comment above it.';
/** Flux's `:tag` is the tag alone. */
const withDigest = {
    state: 'a marker there would write the tag without its digest',
    hint: 'Move the digest to a field digest: of its own, if what reads this knows one.',
};
function obstacleAt(token, suffix, { text }) {
    const { source } = token;
    if (token.type === 'block-scalar' || source.includes('\n')) {
        return { state: 'its value has several lines', hint: anotherLine };
    }
    const behind = /^[^\r\n]*/.exec(text.slice(token.offset + source.length))?.[0].trim() ?? '';
    if (behind.startsWith('#'))
        return { state: 'a comment stands there already', hint: anotherLine };
    if (behind !== '')
        return { state: `"${behind}" follows on its line`, hint: anotherLine };
    return suffix === ':tag' ? obstacleToTag(token) : undefined;
}
function obstacleToTag({ type, source }) {
    if (source.includes('@'))
        return withDigest;
    if (type !== 'scalar' || !isRetyped(source))
        return undefined;
    return { state: 'without quotes it is no text to YAML', hint: `Write "${source}" in quotes.` };
}
function isRetyped(source) {
    return (0,yaml11/* isYaml11NonString */.o)(source) || (0,yaml11/* isDate */.$)(source);
}

;// CONCATENATED MODULE: ./src/core/init/find-sites.ts









/**
 * Finds the images of a manifest that carry no marker: of containers, of a Kustomization's `images`, and of the values
 * of a HelmRelease. A file that Flux would skip, or that SOPS signs, has none, and a notice says why.
 *
 *     Deployment with 'image: app:1' → one site { image: 'app', tag: '1' }    the same with a marker → none
 */
function findSites({ path, text }) {
    const nothing = { sites: [], overrides: [] };
    if (text.length > screening/* largestManifest */.o)
        return { ...nothing, problems: [] };
    const structure = (0,syntax_structure/* structureOf */.p)(text);
    const at = { file: path };
    if (structure.kind === 'invalid') {
        const message = `Cannot look for images in "${path}": it is no valid YAML, ${structure.reason}`;
        return { ...nothing, problems: [new problem/* Problem */.A('file/invalid-yaml', message, { at, severity: 'notice' })] };
    }
    const positionOf = (0,position/* positionsIn */.Y)(text);
    const leaves = structure.documents.map((document) => ({ path, document, positionOf }));
    const found = leaves.flatMap(sitesIn);
    const refusal = (0,objects/* refusalOf */.O)(structure.documents);
    if (refusal !== undefined && found.length > 0) {
        const message = `Cannot mark images in "${path}": ${refusal.reason}`;
        const { code, hint } = refusal;
        return { ...nothing, problems: [new problem/* Problem */.A(code, message, { at, hint, severity: 'notice' })] };
    }
    const marked = new Set((0,markers.readMarkers)(path, text).markers.map(({ line, column }) => `${line}:${column}`));
    const isMarked = ({ at: { line, column } }) => marked.has(`${line ?? 0}:${column ?? 0}`);
    const overrides = found.flatMap(({ override }) => override ?? []);
    return { sites: found.filter(({ spots }) => !spots.some(isMarked)), overrides, problems: [] };
}
function sitesIn(leaf) {
    const { root } = leaf.document;
    const objects = (0,tree/* textOf */.b6)((0,tree/* fieldOf */._F)(root, 'kind')) === 'List' ? itemsOf((0,tree/* fieldOf */._F)(root, 'items')) : [root];
    return objects.flatMap((object) => sitesOfObject(object, leaf));
}
const inTemplate = (object, leaf) => sitesOfPod(specOfTemplate((0,tree/* fieldOf */._F)(object, 'spec')), leaf);
const finders = new Map([
    ['Pod', (object, leaf) => sitesOfPod((0,tree/* fieldOf */._F)(object, 'spec'), leaf)],
    ['Deployment', inTemplate],
    ['StatefulSet', inTemplate],
    ['DaemonSet', inTemplate],
    ['ReplicaSet', inTemplate],
    ['Job', inTemplate],
    ['CronJob', (object, leaf) => fieldsOf(object, ['spec', 'jobTemplate']).flatMap((job) => inTemplate(job, leaf))],
    [
        'HelmRelease',
        (object, leaf) => fieldsOf(object, ['spec', 'values']).flatMap((values) => sitesOfValues(values, leaf)),
    ],
    // Of kustomize itself, and of Flux.
    [
        'Kustomization',
        (object, leaf) => [object, ...fieldsOf(object, ['spec'])].flatMap((of) => sitesOfImages((0,tree/* fieldOf */._F)(of, 'images'), leaf)),
    ],
]);
function sitesOfObject(object, leaf) {
    const kind = (0,tree/* textOf */.b6)((0,tree/* fieldOf */._F)(object, 'kind'));
    const meant = kind === '' && isKustomization(leaf.path) ? 'Kustomization' : kind;
    return finders.get(meant)?.(object, leaf) ?? [];
}
/** Nothing or the one value at the end of a path. */
function fieldsOf(object, path) {
    let token = object;
    for (const name of path)
        token = (0,tree/* fieldOf */._F)(token, name);
    return token === undefined ? [] : [token];
}
/** Kustomize does not ask for a kind in a file of this name. */
function isKustomization(path) {
    return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}
function specOfTemplate(spec) {
    return (0,tree/* fieldOf */._F)((0,tree/* fieldOf */._F)(spec, 'template'), 'spec');
}
function sitesOfPod(spec, leaf) {
    const containers = ['initContainers', 'containers'].flatMap((name) => itemsOf((0,tree/* fieldOf */._F)(spec, name)));
    return containers.flatMap((container) => {
        const spot = spotAt((0,tree/* fieldOf */._F)(container, 'image'), '', leaf);
        if (spot === undefined)
            return [];
        const { name: image, tag, digest } = (0,reference/* parseValue */.$x)(spot.value) ?? {};
        return [{ at: spot.at, image, tag, digest, text: spot.value, spots: [spot] }];
    });
}
/** An entry that sets neither tag nor digest leaves the choice to the manifests. */
function sitesOfImages(images, leaf) {
    return itemsOf(images).flatMap((entry) => {
        const renamed = spotAt((0,tree/* fieldOf */._F)(entry, 'newName'), ':name', leaf);
        const image = renamed?.value ?? (0,tree/* textOf */.b6)((0,tree/* fieldOf */._F)(entry, 'name'));
        const override = { name: (0,tree/* textOf */.b6)((0,tree/* fieldOf */._F)(entry, 'name')), isRenamed: renamed !== undefined };
        const sites = siteOf(image, [
            spotAt((0,tree/* fieldOf */._F)(entry, 'newTag'), ':tag', leaf),
            spotAt((0,tree/* fieldOf */._F)(entry, 'digest'), ':digest', leaf),
            renamed,
        ]);
        return sites.map((site) => ({ ...site, override }));
    });
}
/** Charts keep the image of each of their parts in a mapping `image`, at any depth. */
function sitesOfValues(values, leaf) {
    if (!(0,tree/* isMapping */.pi)(values))
        return [];
    const items = values.items;
    return items.flatMap(({ key, value }) => {
        const isImage = (0,tree/* textOf */.b6)(key ?? undefined) === 'image' && (0,tree/* isMapping */.pi)(value);
        return isImage ? siteOfChart(value, leaf) : sitesOfValues(value ?? undefined, leaf);
    });
}
function siteOfChart(image, leaf) {
    const host = (0,tree/* textOf */.b6)((0,tree/* fieldOf */._F)(image, 'registry'));
    const repository = spotAt((0,tree/* fieldOf */._F)(image, 'repository'), ':name', leaf);
    if (repository === undefined)
        return [];
    const name = host === '' ? repository.value : `${host}/${repository.value}`;
    return siteOf(name, [
        spotAt((0,tree/* fieldOf */._F)(image, 'tag'), ':tag', leaf),
        spotAt((0,tree/* fieldOf */._F)(image, 'digest'), ':digest', leaf),
        // Behind a registry of its own, the repository is not the whole name, which a marker would write.
        host === '' ? repository : undefined,
    ]);
}
function siteOf(name, all) {
    const spots = all.filter((spot) => spot !== undefined);
    const valueAt = (suffix) => spots.find((spot) => spot.suffix === suffix)?.value ?? '';
    const first = spots.find(({ suffix }) => suffix === ':tag' || suffix === ':digest');
    if (first === undefined)
        return [];
    const [tag, digest] = [valueAt(':tag'), valueAt(':digest')];
    const text = [name, tag === '' ? '' : `:${tag}`, digest === '' ? '' : `@${digest}`].join('');
    const parsed = (0,reference/* parseValue */.$x)(text);
    // A name that brings a tag along is no name.
    const image = parsed?.name === name ? name : undefined;
    return [{ at: first.at, image, tag: parsed?.tag, digest: parsed?.digest, text, spots }];
}
function itemsOf(list) {
    if (!(0,tree/* isList */.Lv)(list))
        return [];
    const items = list.items;
    return items.flatMap(({ value }) => value ?? []);
}

// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
;// CONCATENATED MODULE: ./src/core/init/judge-site.ts



/**
 * Gives a site as it can be marked, or the problem that leaves it alone.
 *
 *     image: '${IMAGE}' → init/not-an-image    image: app → init/no-tag    image: app:1 # why → init/unmarkable
 */
function judgeSite(site, isOpen) {
    const { image, tag, at, text } = site;
    if (image === undefined) {
        return new problem/* Problem */.A('init/not-an-image', `Cannot follow "${text}": it is no image, as text that a template fills`, {
            at,
            hint: 'Write the image in full, or mark the place where its tag is set.',
        });
    }
    if (tag === undefined) {
        return new problem/* Problem */.A('init/no-tag', `Cannot follow "${text}": it names no tag, and so no series of tags`, {
            at,
            hint: `Write the tag that runs now, such as ${image}:1.0.0.`,
        });
    }
    const parsed = (0,attempt/* attempt */.C)(() => (0,reference/* parseImage */.zZ)(image));
    if (parsed instanceof problem/* Problem */.A)
        return parsed.with({ at });
    // A name is the same before and after; nothing is lost where it gets no marker.
    const spots = site.spots.filter(({ suffix, obstacle }) => suffix !== ':name' || obstacle === undefined);
    const hindered = spots.find(({ obstacle }) => obstacle !== undefined);
    if (hindered?.obstacle !== undefined)
        return unmarkable(hindered, hindered.obstacle);
    return { ...site, image, tag, isOpen, spots };
}
/** Says that a value cannot have a marker. */
function unmarkable({ at, value }, { state, hint }) {
    return new problem/* Problem */.A('init/unmarkable', `Cannot put a marker behind "${value}": ${state}`, { at, hint });
}
/**
 * Tells whether a Kustomization decides what runs at a site: it gives its image another name, or the tag that it lacks.
 *
 *     (image: app:dev, [{ name: 'app', isRenamed: true }]) → true    (image: app:1, [{ name: 'app', isRenamed: false }]) → false
 */
function isOverridden({ image, tag, override }, overrides) {
    if (override !== undefined)
        return false;
    return overrides.some(({ name, isRenamed }) => name === image && (isRenamed || tag === undefined));
}

;// CONCATENATED MODULE: ./src/core/init/object-name.ts
const longest = 50;
/**
 * Makes a name for an object from texts, the first that nothing else has: a DNS-1123 label.
 *
 *     (['app', 'org/app'], { app }) → 'org-app'    (['App_1.x'], {}) → 'app-1-x'    (['a'], { a }) → 'a-2'
 */
function unusedName(wishes, taken) {
    const names = wishes.map(labelOf);
    const free = names.find((name) => !taken.has(name));
    if (free !== undefined)
        return free;
    const base = names.at(-1) ?? 'image';
    let number = 2;
    while (taken.has(`${base}-${number}`))
        number += 1;
    return `${base}-${number}`;
}
function labelOf(text) {
    const label = text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, longest)
        .replaceAll(/^-|-$/g, '');
    return label === '' ? 'image' : label;
}

;// CONCATENATED MODULE: ./src/core/init/object-text.ts

/** What cosign and its kin leave beside an image is no release. */
const exclusionList = ['\\.(sig|att|sbom|cosign)$', '^sha(256|512)-'];
/**
 * Writes an ImageRepository.
 *
 *     ({ namespace: 'flux-system', name: 'app' }, 'ghcr.io/org/app') → 'apiVersion: …\nkind: ImageRepository\n…'
 */
function repositoryText({ namespace, name }, image) {
    return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata:
  name: ${plain(name)}
  namespace: ${plain(namespace)}
spec:
  image: ${plain(image)}
  interval: 10m
  # Signatures and attestations are no releases.
  exclusionList: [${exclusionList.map(quoted).join(', ')}]
`;
}
/**
 * Writes an ImagePolicy, with the reason above it.
 *
 *     ({ …, name: 'app' }, 'app', semver 1.x, '1.4.0') → '# 1.4.0 is a version; …\napiVersion: …\nkind: ImagePolicy\n…'
 */
function policyText({ namespace, name }, repository, scheme, tag) {
    const { filter, digestReflection } = scheme;
    const extract = filter?.extract === undefined || filter.extract === '' ? '' : `    extract: ${quoted(filter.extract)}\n`;
    return `# ${tag} ${scheme.reason}.
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata:
  name: ${plain(name)}
  namespace: ${plain(namespace)}
spec:
  imageRepositoryRef:
    name: ${plain(repository)}
${filter === undefined ? '' : `  filterTags:\n    pattern: ${quoted(filter.pattern)}\n${extract}`}  policy:
${ruleText(scheme)}${digestReflection === 'Never' ? '' : `  digestReflectionPolicy: ${digestReflection}\n`}${digestReflection === 'Always' ? '  interval: 10m\n' : ''}`;
}
function ruleText({ rule }) {
    switch (rule.kind) {
        case 'semver':
            return `    semver:\n      range: ${quoted(rule.range)}\n`;
        case 'alphabetical':
        case 'numerical':
            return `    ${rule.kind}:\n      order: ${rule.order}\n`;
    }
}
/**
 * Writes an ImageUpdateAutomation that rewrites what is under a path of a branch; without one, of the GitRepository's.
 *
 *     ({ …, name: 'staging' }, 'apps/staging', 'main') → 'apiVersion: …\nkind: ImageUpdateAutomation\n…'
 */
function automationText({ namespace, name }, path, branch) {
    const checkout = branch === undefined ? '' : `    checkout:\n      ref:\n        branch: ${quoted(branch)}\n`;
    const push = branch === undefined ? '' : `    push:\n      branch: ${quoted(branch)}\n`;
    return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata:
  name: ${plain(name)}
  namespace: ${plain(namespace)}
spec:
  interval: 30m
  sourceRef:
    kind: GitRepository
    name: flux-system
  git:
${checkout}    commit:
      author:
        name: Flux Image Automation
        email: flux-image-automation@users.noreply.github.com
      messageTemplate: |
        Update images

        {{ range .Changed.Changes }}{{ .OldValue }} -> {{ .NewValue }}
        {{ end }}
${push}  update:
    path: ${quoted(path === '.' ? '.' : `./${path}`)}
    strategy: Setters
`;
}
/** An image may be an IPv6 address in brackets, and a name nothing but digits. */
function plain(text) {
    return /^[A-Za-z0-9]/.test(text) && !(0,yaml11/* isYaml11NonString */.o)(text) ? text : quoted(text);
}
function quoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

// EXTERNAL MODULE: ./src/core/policy/sieve.ts + 5 modules
var policy_sieve = __webpack_require__(61606);
;// CONCATENATED MODULE: ./src/core/init/scheme.ts
/** Writes a part of a tag into a pattern as itself. `'1.2' → '1\\.2'` */
function literal(text) {
    return text.replaceAll('.', '\\.');
}
const commit = /^g?(?=[a-f0-9]*[a-f])(?=[a-f0-9]*[0-9])[a-f0-9]{7,40}$/;
/** Tells whether a part of a tag is the hash of a commit, which says nothing of what is newer. `'abc1234' → true` */
function isCommit(part) {
    return commit.test(part);
}
/**
 * Writes a tail of a tag into a pattern: as itself, but for hashes of commits.
 *
 *     'alpine3.19' → 'alpine3\\.19'    'x-0a1b2c3' → 'x-[a-f0-9]{7,40}'
 */
function patternOf(text) {
    const parts = text.split(/([-_])/);
    return parts.map((part) => (isCommit(part) ? commitPattern(part) : literal(part))).join('');
}
/** Writes the hash of a commit into a pattern. `'gabcdef1' → 'g[a-f0-9]{7,40}'` */
function commitPattern(part) {
    return `${part.startsWith('g') ? 'g' : ''}[a-f0-9]{7,40}`;
}

;// CONCATENATED MODULE: ./src/core/init/series-scheme.ts

/** Whole numbers of so many digits are more than float64 tells apart; as text of one length they order alike. */
const tooPrecise = 16;
const date = /^(?<before>.*?)(?<date>\d{4}-\d{2}-\d{2})(?<after>.*)$/;
const moment = /^\d{8}[Tt]\d{6}[Zz]?$/;
/**
 * Reads a tag as one of a series that counts up: by a date, a time or a build number.
 *
 *     'main-0a1b2c3-1714564800' → '^main-[a-f0-9]{7,40}-(?P<number>[0-9]+)$', numerical
 *     '2024-05-01' → '^(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})$', alphabetical
 */
const seriesScheme = (tag, listed) => {
    if (/^\d+$/.test(tag) && listed.some((other) => other.startsWith(`${tag}.`)))
        return undefined;
    return dateScheme(tag) ?? bestOf(numberSchemes(tag), listed);
};
function dateScheme(tag) {
    const groups = date.exec(tag)?.groups;
    if (groups === undefined)
        return undefined;
    const [before, after] = [groups['before'] ?? '', groups['after'] ?? ''].map((text) => around(text.split(/([-_])/)));
    return ordered('alphabetical', 'date', `^${before ?? ''}(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})${after ?? ''}$`);
}
/** One scheme for each part that may be the number that counts up. */
function numberSchemes(tag) {
    const parts = tag.split(/([-_])/);
    return parts.flatMap((part, index) => {
        const pattern = (group) => `^${around(parts.slice(0, index))}(?P<number>${group})${around(parts.slice(index + 1))}$`;
        if (moment.test(part)) {
            const shape = part.replace(/\d{8}/, '[0-9]{8}').replace(/\d{6}(?=\D?$)/, '[0-9]{6}');
            return [ordered('alphabetical', 'time', pattern(shape))];
        }
        if (!/^\d+$/.test(part))
            return [];
        return part.length >= tooPrecise
            ? [ordered('alphabetical', 'time', pattern(`[0-9]{${part.length}}`))]
            : [ordered('numerical', part.length >= 8 ? 'time' : 'build number', pattern('[0-9]+'))];
    });
}
/** A hash of digits only looks like a number: beside the one that counts up, long numbers are taken for hashes. */
function around(parts) {
    return parts
        .map((part) => (isCommit(part) || /^\d{7,40}$/.test(part) ? commitPattern(part) : literal(part)))
        .join('');
}
/** The scheme that takes in most of the list; of equals the last, for what counts up mostly stands at the end. */
function bestOf(schemes, listed) {
    const sizes = schemes.map(({ filter }) => {
        // The patterns above are built of classes and words, which JavaScript reads as RE2 does.
        const pattern = new RegExp(filter?.pattern.replace('(?P<', '(?<') ?? '');
        return listed.filter((tag) => pattern.test(tag)).length;
    });
    const most = Math.max(...sizes);
    return schemes.findLast((_, index) => sizes[index] === most);
}
function ordered(kind, what, pattern) {
    const extract = pattern.includes('(?P<date>') ? '$date' : '$number';
    return {
        rule: { kind, order: 'asc' },
        filter: { pattern, extract },
        digestReflection: 'Never',
        reason: `holds a ${what}, and the greatest is the newest`,
        label: pattern.replaceAll(/\(\?P<(\w+)>|\[[^\]]*\]|\{[^}]*\}|[^A-Za-z0-9]/g, '-$1'),
    };
}

;// CONCATENATED MODULE: ./src/core/init/version-scheme.ts

const grammar = /^(?<prefix>[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z][A-Za-z0-9]*)*[-_])?(?<v>v?)(?<major>\d+)\.(?<minor>\d+)(?<patch>\.\d+)?(?:(?<joint>[-_])(?<tail>[A-Za-z0-9._-]+))?$/;
/** Tails that say how finished a version is; any other says what is in the image. */
const preRelease = /^(?<word>alpha|beta|rc|pre|preview|dev|snapshot|next|canary|nightly)?(?<rest>[0-9.]*)$/i;
/**
 * Reads a tag as a version, of three parts or two, and follows those of its kind below the next breaking version.
 *
 *     '1.4.0' → semver 1.x    'v0.3.1' → semver 0.3.x    '2024.05.1' → semver >=2000.0.0 <2100.0.0
 *     '1.25-alpine' → '^(?P<version>[0-9]+\\.[0-9]+)-alpine$', $version.0, semver 1.x
 */
const versionScheme = (tag, listed) => {
    const parts = partsOf(tag);
    if (parts === undefined)
        return undefined;
    const pre = parts.joint === '-' && parts.patch !== '' ? preRelease.exec(parts.tail)?.groups : undefined;
    const { bound, words } = boundOf(parts, pre !== undefined);
    const filter = isPlain(parts, listed) ? undefined : filterOf(parts, pre?.['word']);
    const form = filter === undefined ? '' : ', compared with tags of the same form only';
    return {
        rule: { kind: 'semver', range: bound },
        filter,
        digestReflection: 'Never',
        reason: `is a version${form}; ${words}`,
        label: [parts.prefix, parts.major === '0' ? `0-${parts.minor}` : parts.major, parts.tail].join('-'),
    };
};
function partsOf(tag) {
    const groups = grammar.exec(tag)?.groups;
    if (groups === undefined)
        return undefined;
    const { prefix = '', v = '', major = '', minor = '', patch = '', joint = '', tail = '' } = groups;
    return { prefix, v, major, minor, patch, joint, tail };
}
function boundOf({ major, minor, patch }, pre) {
    const low = pre ? '-0' : '';
    const between = (from, to) => `>=${from}${low} <${to}${low}`;
    if (/^20\d\d$/.test(major))
        return { bound: between('2000.0.0', '2100.0.0'), words: 'years break nothing' };
    if (/^20\d{6}$/.test(major)) {
        return { bound: between('20000000.0.0', '21000000.0.0'), words: 'dates break nothing' };
    }
    const [first, second] = [Number(major), Number(minor)];
    if (first === 0 && patch !== '') {
        const bound = pre ? between(`0.${second}.0`, `0.${second + 1}.0`) : `0.${second}.x`;
        return { bound, words: 'below 1.0.0 every minor version may break' };
    }
    const bound = pre ? between(`${first}.0.0`, `${first + 1}.0.0`) : `${first}.x`;
    return { bound, words: 'the next major version may break' };
}
/** Without a filter Flux takes `v1.2.3` and `1.2.3` alike, so the list must hold one form only. */
function isPlain({ prefix, v, patch, tail }, listed) {
    const other = v === '' ? /^v\d+\.\d+\.\d+$/ : /^\d+\.\d+\.\d+$/;
    return prefix === '' && tail === '' && patch !== '' && !listed.some((tag) => other.test(tag));
}
function filterOf({ prefix, v, patch, joint, tail }, word) {
    const number = '[0-9]+';
    const numbers = [number, number, ...(patch === '' ? [] : [number])].join('\\.');
    const isPre = joint === '-' && patch !== '' && preRelease.test(tail);
    const version = isPre ? `${numbers}${word === undefined ? '-[0-9.]+' : `(?:-${word}[0-9.]*)?`}` : numbers;
    const ending = isPre || tail === '' ? '' : `${joint}${patternOf(tail)}`;
    return {
        pattern: `^${literal(prefix)}${v}(?P<version>${version})${ending}$`,
        extract: patch === '' ? '$version.0' : '$version',
    };
}

;// CONCATENATED MODULE: ./src/core/init/propose-scheme.ts







/**
 * Proposes how to follow the tags of an image from the one that is deployed, or says why none is safe. What is proposed
 * can choose the deployed tag, and chooses nothing that ranks below it. `pinned`: the manifest holds a digest too.
 *
 *     ('1.4.0', ['1.4.0', '1.5.0', '2.0.0']) → semver 1.x    ('latest', ['latest']) → ^latest$, digest Always
 *     ('0a1b2c3', ['0a1b2c3']) → an obstacle: nothing in the tag says which is newer
 */
function proposeScheme(tag, listed, pinned) {
    const readings = [versionScheme, seriesScheme, fixedScheme];
    for (const read of readings) {
        const scheme = read(tag, listed);
        if (scheme === undefined)
            continue;
        if ('state' in scheme)
            return scheme;
        if (takes(scheme, tag, listed))
            return pinned ? propose_scheme_withDigest(scheme) : scheme;
    }
    return noOrder;
}
const noOrder = {
    state: 'nothing in the tag says which of two is newer',
    hint: 'Build tags with a version, a number or a time in them, such as main-0a1b2c3-1714564800, or write the policy by hand.',
};
/** Without it Flux would write the image without the digest that it has now. */
function propose_scheme_withDigest(scheme) {
    if (scheme.digestReflection === 'Always')
        return scheme;
    return { ...scheme, digestReflection: 'IfNotPresent', label: `${scheme.label}-digest` };
}
/** A name such as `latest` or `bookworm` always means the newest of something; its digest is what moves. */
const fixedScheme = (tag) => {
    if (tag.split(/[-_]/).some(isCommit))
        return noOrder;
    return {
        rule: { kind: 'alphabetical', order: 'asc' },
        filter: { pattern: `^${literal(tag)}$`, extract: '' },
        digestReflection: 'Always',
        reason: 'is a name that moves, so that its digest is followed',
        label: tag,
    };
};
/** Asks what an update would ask. */
function takes({ rule, filter }, tag, listed) {
    const ranked = (0,attempt/* attempt */.C)(() => {
        const sieve = (0,policy_sieve/* openSieve */.X)({ rule, filter, exclusionList: exclusionList, deployed: new Set([tag]), ranked: true });
        sieve.offer(listed);
        return sieve.ranked();
    });
    return !(ranked instanceof problem/* Problem */.A) && ranked.some((candidate) => candidate.tag === tag);
}

;// CONCATENATED MODULE: ./src/core/init/propose-policies.ts





/**
 * Proposes an ImageRepository for each image, an ImagePolicy for each way to follow its tags, and the markers. Objects
 * that are there already and say the same are used. A site that only promotions write takes the policy of an open site
 * of its image. Sites of images without tags in `known` are left out.
 *
 *     [app:1.4.0 in two files] → one repository, one policy, two markers
 */
function proposePolicies(sites, known) {
    const answers = sites.flatMap((site) => {
        const listed = known.tags.get(site.image);
        return listed === undefined ? [] : [{ site, scheme: schemeFor(site, listed) }];
    });
    const problems = answers.flatMap(({ scheme }) => (scheme instanceof problem/* Problem */.A ? [scheme] : []));
    const proposed = answers.flatMap(({ site, scheme }) => (scheme instanceof problem/* Problem */.A ? [] : [{ site, scheme }]));
    const book = new Book(known);
    const markers = alongPromotions(proposed).flatMap((one) => {
        const policy = book.policyFor(one);
        return one.site.spots.map(({ suffix, end, at }) => ({ setter: `${known.namespace}:${policy}${suffix}`, end, at }));
    });
    return { documents: book.documents, markers, problems };
}
function schemeFor({ at, image, tag, digest, spots }, listed) {
    const subject = `Cannot follow "${image}:${tag}"`;
    if (!listed.includes(tag)) {
        return new problem/* Problem */.A('init/tag-unlisted', `${subject}: the registry does not list this tag any more`, {
            at,
            hint: 'Deploy a tag that is there, and run init again.',
        });
    }
    const scheme = proposeScheme(tag, listed, digest !== undefined);
    if ('state' in scheme)
        return new problem/* Problem */.A('init/no-order', `${subject}: ${scheme.state}`, { at, hint: scheme.hint });
    const [first] = spots;
    const holdsDigest = spots.some(({ suffix }) => suffix === '' || suffix === ':digest');
    if (first === undefined || scheme.digestReflection !== 'Always' || holdsDigest)
        return scheme;
    return unmarkable(first, {
        state: 'the tag stays the same and only its digest moves, for which there is no field',
        hint: 'Write digest: beside the tag, or deploy a tag with a version.',
    });
}
/** What is promoted is what the environment before has, whatever was deployed here by hand. */
function alongPromotions(proposed) {
    const open = proposed.filter(({ site }) => site.isOpen);
    return proposed.map((one) => {
        if (one.site.isOpen)
            return one;
        const { digestReflection } = one.scheme;
        const lead = open.find(({ site, scheme }) => site.image === one.site.image && scheme.digestReflection === digestReflection);
        return { site: one.site, scheme: lead?.scheme ?? one.scheme };
    });
}
/** The objects that there are, and those that are to be. */
class Book {
    documents = [];
    #namespace;
    #repositories;
    #policies;
    #taken;
    constructor({ namespace, inventory }) {
        this.#namespace = namespace;
        const { repositories, policies } = inventory;
        const own = [...repositories.values()].filter(({ meta }) => meta.namespace === namespace);
        this.#repositories = new Map(own.map(({ image, meta }) => [image, meta.name]));
        const ownPolicies = [...policies.values()].filter(({ meta }) => meta.namespace === namespace);
        this.#policies = new Map(ownPolicies.map((policy) => [keyOf(repositories.get(policy.repository)?.image, policy), policy.meta.name]));
        const broken = (kind) => [...inventory.broken.keys()]
            .map((key) => key.split('/'))
            .flatMap(([of, , name = '']) => (of === kind ? name : []));
        this.#taken = {
            ImageRepository: new Set([...own.map(({ meta }) => meta.name), ...broken('ImageRepository')]),
            ImagePolicy: new Set([...ownPolicies.map(({ meta }) => meta.name), ...broken('ImagePolicy')]),
        };
    }
    /** Names the policy, and makes it where there is none. */
    policyFor({ site: { image, tag }, scheme }) {
        const key = keyOf(image, scheme);
        const known = this.#policies.get(key);
        if (known !== undefined)
            return known;
        const repository = this.#repositoryFor(image);
        const name = this.#name('ImagePolicy', [repository, `${repository}-${scheme.label}`]);
        this.#policies.set(key, name);
        this.documents.push(policyText({ namespace: this.#namespace, name }, repository, scheme, tag));
        return name;
    }
    #repositoryFor(image) {
        const known = this.#repositories.get(image);
        if (known !== undefined)
            return known;
        const parts = image.split('/');
        const name = this.#name('ImageRepository', [parts.slice(-1).join('-'), parts.slice(-2).join('-'), parts.join('-')]);
        this.#repositories.set(image, name);
        this.documents.push(repositoryText({ namespace: this.#namespace, name }, image));
        return name;
    }
    #name(kind, wishes) {
        const name = unusedName(wishes, this.#taken[kind]);
        this.#taken[kind].add(name);
        return name;
    }
}
function keyOf(image, { rule, filter, digestReflection }) {
    return JSON.stringify([image, Object.values(rule), filter?.pattern, filter?.extract, digestReflection]);
}

// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __webpack_require__(65283);
// EXTERNAL MODULE: ./src/core/environments/environment.ts
var environments_environment = __webpack_require__(72547);
;// CONCATENATED MODULE: ./src/core/init/target.ts


/**
 * Finds what a file of the branch that is checked out belongs to: its environment or, where there are none, all that
 * was looked through. undefined for a file outside of all environments.
 *
 *     (no environments, 'app.yaml') → { name: 'all', paths: ['.'], isOpen: true }
 */
function targetOf(configuration, { branch, paths }, file) {
    if (configuration.environments.size === 0)
        return { name: 'all', paths, isOpen: true };
    const environment = (0,environments_environment/* environmentOf */.p7)(configuration, branch, file);
    if (environment === undefined)
        return undefined;
    const { name, protected: isProtected, promotion } = environment;
    const within = environment.paths.length === 0 ? ['.'] : environment.paths;
    return { name, paths: within, isOpen: !isProtected && promotion === undefined };
}
/** Tells which path of a target holds a file; paths that hold one another count as the widest. */
function pathFor({ paths }, file) {
    const holding = paths.filter((path) => (0,source/* isUnder */.Jo)(path, file));
    return holding.sort((a, b) => a.length - b.length)[0] ?? '.';
}

// EXTERNAL MODULE: ./src/core/flux/selector.ts
var selector = __webpack_require__(79982);
;// CONCATENATED MODULE: ./src/core/init/writer.ts



/**
 * Finds which automation is to write a file with a policy that is new, and so has no labels. A new automation gets the
 * widest path that holds nothing another one writes: two would write the same values.
 *
 *     ('apps/web/a.yaml', '.', [an automation of apps/api]) → { kind: 'new', path: 'apps/web' }
 */
function writerOf(file, within, reaches) {
    const here = reaches.filter(({ path }) => (0,source/* isUnder */.Jo)(path, file));
    if (here.some(({ automation }) => (0,selector/* selects */.ko)(automation.policySelector, {})))
        return { kind: 'present' };
    let [inTheWay] = here;
    for (const path of inTheWay === undefined ? pathsTowards(file, within) : []) {
        inTheWay = reaches.find((reach) => (0,source/* isUnder */.Jo)(path, reach.path));
        if (inTheWay === undefined)
            return { kind: 'new', path };
    }
    return { kind: 'none', automation: inTheWay?.automation.meta.name ?? '' };
}
/** The path itself, and every directory on the way from there to the file. */
function pathsTowards(file, within) {
    const all = file.split('/').map((_, index, names) => names.slice(0, index).join('/'));
    return [within, ...all.filter((path) => path !== '' && path !== within && (0,source/* isUnder */.Jo)(within, path))];
}
/** Says that no automation could write a site. */
function unwritable({ at, text }, automation) {
    return new problem/* Problem */.A('init/unmarkable', `Cannot put a marker behind "${text}": the ImageUpdateAutomation "${automation}" is in the way of one that could write it`, {
        at,
        hint: `Widen its spec.update.path or its spec.policySelector, or move the file out of the directories that hold its own.`,
    });
}

// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/problem/sort-out.ts
var sort_out = __webpack_require__(58986);
// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var inventory = __webpack_require__(43138);
// EXTERNAL MODULE: ./src/flows/repository/reach.ts
var reach = __webpack_require__(10893);
// EXTERNAL MODULE: ./src/core/flux/read.ts + 12 modules
var read = __webpack_require__(362);
// EXTERNAL MODULE: ./src/core/manifests/apply.ts
var apply = __webpack_require__(48966);
// EXTERNAL MODULE: ./src/core/manifests/marker-text.ts
var marker_text = __webpack_require__(42096);
;// CONCATENATED MODULE: ./src/core/init/insert-markers.ts




/**
 * Writes markers behind scalars, each the last thing on its line, and no other byte. undefined where that cannot be
 * proved: parsed again, the file must have the same tokens, and the new markers beside the old ones and no others.
 *
 *     'image: a:1', [ns:app at 10] → 'image: a:1 # {"$imagepolicy": "ns:app"}'
 */
function insertMarkers({ path, text }, markers) {
    const ordered = markers.toSorted((a, b) => a.end - b.end);
    const after = (0,apply/* applyEdits */.c)(text, ordered.map(({ end, setter }) => ({ span: [end, end], before: '', after: ` # {"${marker_text/* token */.Sh}": "${setter}"}` })));
    const sameTokens = tokensOf(text) === tokensOf(after);
    return sameTokens && hasExactly(path, [text, after], markers) ? after : undefined;
}
function hasExactly(path, [before, after], added) {
    const wanted = [
        ...(0,markers.readMarkers)(path, before).markers.map(({ line, column, setter }) => insert_markers_keyOf(line, column, setter)),
        ...added.map(({ at, setter }) => insert_markers_keyOf(at.line ?? 0, at.column ?? 0, setter)),
    ];
    const found = (0,markers.readMarkers)(path, after).markers.map(({ line, column, setter }) => insert_markers_keyOf(line, column, setter));
    return JSON.stringify(wanted.sort()) === JSON.stringify(found.sort());
}
function insert_markers_keyOf(line, column, setter) {
    return `${line}:${column} ${setter}`;
}
/** Everything but comments and white space; undefined for what is no YAML. */
function tokensOf(text) {
    const structure = (0,syntax_structure/* structureOf */.p)(text);
    if (structure.kind === 'invalid')
        return undefined;
    const tokens = structure.documents.flatMap((document) => document.lexemes.map(({ kind, start, end, context }) => [kind, document.text.slice(start, end), context.depth]));
    return JSON.stringify(tokens);
}

;// CONCATENATED MODULE: ./src/core/init/workflow-text.ts
/** What every workflow that uses this Action says. */
const actionNeedle = 'flux-image-automation/flux-image-automation@';
/**
 * The workflows that `init` proposes: those of examples/, which a test holds together. Where an environment is promoted
 * to, the promotion is one of them. A repository that has its updates run by a workflow is left as it is; of the
 * others, what they have already. `existing` are the texts of workflows that use this Action.
 */
function workflowsFor({ environments }, existing) {
    const used = new Set(existing.flatMap(modesIn));
    if (used.has('update') || used.has(''))
        return [];
    const isPromoted = [...environments.values()].some(({ promotion }) => promotion !== undefined);
    return [
        { path: '.github/workflows/image-automation.yaml', text: updateText },
        ...(used.has('check') ? [] : [{ path: '.github/workflows/check-images.yaml', text: checkText }]),
        ...(used.has('promote') || !isPromoted
            ? []
            : [{ path: '.github/workflows/promote-images.yaml', text: promoteText }]),
    ];
}
/**
 * Lists the modes in which a workflow uses this Action; '' where only a run can tell.
 *
 *     'uses: …@v1\n  with: { mode: check }' → ['check']    'uses: …@v1' → ['update']    '… mode: ${{ inputs.mode }}' → ['']
 */
function modesIn(text) {
    const steps = text.split(actionNeedle).slice(1);
    return steps.map((step) => {
        const [own = ''] = step.split(/^\s*-\s/m);
        const [, mode] = /\bmode:\s*["']?([a-z]*)/.exec(own) ?? [];
        return mode ?? 'update';
    });
}
/** Examples/scheduled-update.yaml. */
const updateText = `# Keeps the repository up to date by itself: every quarter of an hour it scans, selects, rewrites and commits.
# An automation that pushes to another branch than it checks out gets a pull request.
name: images

on:
  schedule:
    - cron: '*/15 * * * *'
  workflow_dispatch:

permissions: {}

# Two runs at once would do no harm; this saves the second one's work.
concurrency:
  group: images

jobs:
  update:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # commits and branches
      packages: read # private images on ghcr.io
      pull-requests: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: flux-image-automation/flux-image-automation@v1
`;
/** Examples/check-pull-request.yaml. */
const checkText = `# Tells a pull request about every mistake in objects, markers and policies, at its line. Writes nothing, asks no
# registry, and needs no secret, so that it is safe for forks.
name: check images

on:
  pull_request:
    paths: ['**.yaml', '**.yml', '**/Kustomization']

permissions: {}

concurrency:
  group: check-images-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: flux-image-automation/flux-image-automation@v1
        with:
          mode: check
`;
/** Examples/promotion-by-images.yaml. */
const promoteText = `# Brings what staging runs to production, behind the gates that the configuration names
# (examples/promotion-by-images-configuration.yaml). Approval is the review, and the merge, of the pull request.
name: promote

on:
  schedule:
    - cron: '7,37 * * * *'
  workflow_dispatch:
    inputs:
      policy:
        description: The policies to promote, as names, ids or globs. Empty means all.
        default: ''

permissions: {}

concurrency:
  group: promote

jobs:
  promote:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # the branch of the pull request
      packages: read # digests of images on ghcr.io
      pull-requests: write
      statuses: write # one for each gate, on the head of the pull request
      checks: read # only for gates that name checks
      deployments: read # only for gates that name deployments
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: flux-image-automation/flux-image-automation@v1
        with:
          mode: promote
          policy: \${{ inputs.policy }}
`;

// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
;// CONCATENATED MODULE: ./src/flows/init/files.ts











/** Drafts the files of objects, the marked manifests and the workflows; nothing where there is nothing to mark. */
async function draftFiles(plan, settings, edges) {
    const { configuration, proposals } = plan;
    const { edited, markers, problems } = markFiles(plan.files, proposals.markers);
    if (configuration === undefined || markers.length === 0) {
        return { created: [], workflows: [], edited, markers, problems };
    }
    const automations = automationsFor(markers, { ...plan, configuration }, settings, edges);
    const directory = await directoryFor(settings, edges.workspace);
    const additions = new Map([['policies', [...proposals.documents]]]);
    for (const { target, text } of automations)
        additions.set(target, [...(additions.get(target) ?? []), text]);
    const created = [];
    for (const [name, documents] of additions) {
        const path = `${directory}image-automation/${name}.yaml`;
        if (documents.length > 0)
            created.push(proved({ path, text: (await edges.workspace.read(path)) ?? '' }, documents));
    }
    return { created, workflows: await workflows(configuration, edges.workspace), edited, markers, problems };
}
function markFiles(files, wanted) {
    const edited = [];
    const made = [];
    const problems = [];
    for (const file of files) {
        const markers = wanted.filter(({ at }) => at.file === file.path);
        if (markers.length === 0)
            continue;
        const { text, done, failed } = markFile(file, markers);
        made.push(...done);
        problems.push(...failed.map(unproved));
        if (done.length > 0)
            edited.push({ path: file.path, text });
    }
    made.sort((a, b) => (0,bytewise/* bytewise */.Z)(a.at.file, b.at.file) || a.end - b.end);
    return { edited, markers: made.map(({ at, setter }) => ({ file: at.file, line: at.line ?? 1, setter })), problems };
}
/** All at once or, where that cannot be proved, one by one from the end, so that offsets stay. */
function markFile(file, markers) {
    const whole = insertMarkers(file, markers);
    if (whole !== undefined)
        return { text: whole, done: markers, failed: [] };
    let { text } = file;
    const done = [];
    const failed = [];
    for (const marker of markers.toSorted((a, b) => b.end - a.end)) {
        const next = insertMarkers({ path: file.path, text }, [marker]);
        if (next === undefined)
            failed.push(marker);
        else
            done.unshift(marker);
        text = next ?? text;
    }
    return { text, done, failed };
}
function unproved({ at, setter }) {
    const state = 'Flux would not find it there, or the file would not read as before';
    return unmarkable({ at, value: setter }, { state, hint: 'Write the value on one line with its key, and no comment beside it.' });
}
/** One automation for each path that has new markers and that no automation reaches. */
function automationsFor(markers, { reading, configuration, reaches }, { namespace, paths }, { ownBranch }) {
    const { automations, broken } = reading.inventory;
    const wanted = new Map();
    for (const { file } of markers) {
        const target = targetOf(configuration, { branch: ownBranch, paths }, file);
        if (target?.isOpen !== true)
            continue;
        const writer = writerOf(file, pathFor(target, file), reaches);
        if (writer.kind === 'new')
            wanted.set(writer.path, target);
    }
    const branch = ownBranch === 'HEAD' ? undefined : ownBranch;
    const taken = new Set([...automations.map(({ meta }) => meta.name), ...[...broken.keys()].map(nameOf)]);
    return [...wanted].map(([path, { name: target }]) => {
        const name = unusedName([target, `${target}-${path}`], taken);
        taken.add(name);
        return { target, text: automationText({ namespace, name }, path, branch) };
    });
}
function nameOf(key) {
    return key.slice(key.lastIndexOf('/') + 1);
}
/** Objects lie beside what is looked through, so that the next run finds them. */
async function directoryFor({ paths }, workspace) {
    const path = await workspace.resolve(paths[0] ?? '.');
    const name = path.slice(path.lastIndexOf('/') + 1);
    const directory = (0,screening/* isManifestName */.z)(name) ? path.slice(0, -name.length - 1) : path;
    return directory === '.' || directory === '' ? '' : `${directory}/`;
}
/** Adds objects at the end of a file, and reads it again: it must hold its own and the new ones. */
function proved({ path, text: before }, documents) {
    const seam = before.trim() === '' ? '' : `${before}${before.endsWith('\n') ? '' : '\n'}---\n`;
    const text = seam + documents.join('---\n');
    const [old, now] = [before, text].map((one) => (0,read.readObjects)([{ path, text: one }], { namespace: 'default' }).objects.length);
    if (old !== undefined && now === old + documents.length)
        return { path, text };
    throw new problem/* Problem */.A('edit/unproved', `Cannot add objects to "${path}": with them at its end, it would not read as meant`, {
        at: { file: path },
        hint: 'Mend the file, or move it away.',
    });
}
async function workflows(configuration, workspace) {
    const { files } = await workspace.find(['.github'], [actionNeedle]);
    const missing = [];
    const existing = files.map(({ text }) => text);
    for (const file of workflowsFor(configuration, existing)) {
        if ((await workspace.read(file.path)) === undefined)
            missing.push(file);
    }
    return missing;
}

// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
;// CONCATENATED MODULE: ./src/flows/init/lists.ts






/** Lists the tags of every image, each once. What its registry does not answer is a problem at the first site of it. */
async function listTags(sites, { namespace, concurrency }, { registry, progress, lists }) {
    const unlisted = sites.filter(({ image }) => !lists.has(image));
    const firsts = [...new Map(unlisted.toReversed().map((site) => [site.image, site])).values()].reverse();
    if (firsts.length === 0)
        return [];
    progress.group(`Scanning ${(0,count/* count */.U)(firsts.length, 'image repository', 'image repositories')}`);
    const settled = await (0,settle/* settle */.G)(firsts, concurrency, async ({ image, at }) => {
        const [tags] = await (0,settle/* settle */.G)([image], 1, (name) => tagsOf(name, namespace, registry));
        if (tags instanceof problem/* Problem */.A)
            throw tags.with({ at });
        lists.set(image, tags ?? []);
    });
    progress.endGroup();
    return (0,sort_out/* sortOut */.$)(settled)[1];
}
/** Asks for the repository as it would be written, and so as an update will ask. */
async function tagsOf(image, namespace, registry) {
    const text = repositoryText({ namespace, name: 'init' }, image);
    const { objects } = (0,read.readObjects)([{ path: 'init.yaml', text }], { namespace });
    const tags = [];
    for (const object of objects) {
        if (object.kind !== 'ImageRepository')
            continue;
        for await (const page of registry.tags(object))
            tags.push(...page);
    }
    return tags;
}

;// CONCATENATED MODULE: ./src/flows/init/propose.ts













/** Finds images without a marker, and drafts objects to follow them, the markers and the workflows. */
async function proposeInit(given, edges) {
    const settings = { ...given, paths: await realPaths(given.paths, edges.workspace) };
    const reading = await (0,inventory/* readRepository */.N)(given, edges);
    const environments = await (0,environments_reading/* readEnvironments */.zm)(settings.config, edges.workspace);
    const found = await edges.workspace.find(settings.paths, ['image']);
    const sites = found.files.map(findSites);
    const { configuration } = environments;
    // A configuration that cannot be read may protect anything.
    const overrides = sites.flatMap((file) => file.overrides);
    const open = sites.flatMap((file) => file.sites).filter((site) => !isOverridden(site, overrides));
    const reaches = await reachesIn(reading, settings, edges.workspace);
    const judged = configuration === undefined ? [] : judgeSites(open, { configuration, reaches }, settings, edges);
    const [sound, unsound] = (0,sort_out/* sortOut */.$)(judged);
    const failures = await listTags(sound, settings, edges);
    const known = { namespace: settings.namespace, inventory: reading.inventory, tags: edges.lists };
    const proposals = proposePolicies(sound, known);
    const draft = await draftFiles({ files: found.files, proposals, reading, configuration, reaches }, settings, edges);
    const problems = [
        ...reading.problems,
        ...environments.problems,
        ...sites.flatMap((file) => file.problems),
        ...unsound,
        ...failures,
        ...proposals.problems,
        ...draft.problems,
    ];
    return { ...draft, problems, complete: configuration !== undefined && failures.length === 0 };
}
/** Reading the repository tells which are missing. */
async function realPaths(paths, workspace) {
    const [real] = (0,sort_out/* sortOut */.$)(await (0,settle/* settle */.G)(paths, 1, (path) => workspace.resolve(path)));
    return real;
}
/** Where automations write that take policies of the namespace; one that is suspended writes nothing. */
async function reachesIn({ inventory }, { namespace }, workspace) {
    const own = inventory.automations.filter(({ meta, suspend }) => meta.namespace === namespace && !suspend);
    return (await (0,reach/* reachesOf */.Z)(own, workspace)).reaches;
}
function judgeSites(sites, { configuration, reaches }, { paths }, { ownBranch }) {
    return sites.map((site) => {
        const target = targetOf(configuration, { branch: ownBranch, paths }, site.at.file);
        if (target === undefined)
            return outside(site);
        const { file } = site.at;
        const writer = target.isOpen ? writerOf(file, pathFor(target, file), reaches) : undefined;
        return writer?.kind === 'none' ? unwritable(site, writer.automation) : judgeSite(site, target.isOpen);
    });
}
function outside({ at, text }) {
    return new problem/* Problem */.A('init/outside-environments', `Cannot tell who is to write "${text}": "${at.file}" belongs to no environment of this branch`, { at, hint: 'Add its directory to the paths of an environment, if it is to be followed.' });
}

// EXTERNAL MODULE: ./src/core/flux/ids.ts
var ids = __webpack_require__(5701);
// EXTERNAL MODULE: ./src/core/text/markdown.ts
var markdown = __webpack_require__(48970);
;// CONCATENATED MODULE: ./src/core/init/pull-request.ts


const markersShown = 100;
/** The branch of the pull request, of which there is one at a time. */
const initBranch = 'image-automation/init';
/**
 * Says in one line what is proposed; the headline of the commit too.
 *
 *     5 markers in 3 files → 'Follow images: 5 markers in 3 files'
 */
function initTitle({ markers }) {
    const files = new Set(markers.map(({ file }) => file)).size;
    return `Follow images: ${(0,count/* count */.U)(markers.length, 'marker')} in ${(0,count/* count */.U)(files, 'file')}`;
}
/** Writes what is new, where, what to do before the merge, and the text of workflows that are left out. */
function initBody({ created, markers, leftOut }) {
    const more = markers.length - markersShown;
    const rows = markers
        .slice(0, markersShown)
        .map(({ file, line, setter }) => [(0,markdown/* codeCell */.MZ)(`${file}:${line}`), (0,markdown/* codeCell */.MZ)(setter)]);
    return [
        'Objects, markers and workflows to keep these images up to date. The reason for each policy stands above it. ' +
            'Look at the ranges before you merge: they say what will be written.',
        ['### Files', '', ...created.map(({ path }) => `- ${(0,markdown/* codeCell */.MZ)(path)}`)].join('\n'),
        ...(rows.length === 0 ? [] : [`### Markers\n\n${(0,markdown/* tableOf */.c_)(['Where', 'Setter'], rows)}`]),
        ...(more > 0 ? [`And ${more} more.`] : []),
        ...(leftOut.length === 0 ? [] : [missingText(leftOut)]),
    ].join('\n\n');
}
/** The texts are this program's own, so that nothing in them needs to be escaped. */
function missingText(leftOut) {
    return [
        '### Still to do',
        '',
        'The token of this run may not write workflow files. Add these by hand:',
        ...leftOut.flatMap(({ path, text }) => [
            '',
            `<details><summary><code>${path}</code></summary>`,
            '',
            '```yaml',
            text.trimEnd(),
            '```',
            '',
            '</details>',
        ]),
    ].join('\n');
}

// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __webpack_require__(76403);
// EXTERNAL MODULE: ./src/flows/publish/branch.ts + 1 modules
var branch = __webpack_require__(81635);
;// CONCATENATED MODULE: ./src/flows/init/publish.ts





/**
 * Brings what is proposed to a pull request. GitHub says only at the push that a token may not write workflows: then it
 * is done again without them.
 */
async function publishInit(initiate, site) {
    const first = await publishOnce(initiate, true, site);
    const isRefused = first.publication.problems.some(({ code }) => code === 'publish/workflow-file');
    return isRefused ? publishOnce(initiate, false, site) : first;
}
async function publishOnce(initiate, withWorkflows, site) {
    const last = {
        initiative: undefined,
        offer: { created: [], markers: [], leftOut: [] },
    };
    const commit = {
        automation: (0,ids/* automationIdOf */.oy)({ namespace: 'init', name: site.ownBranch }),
        author: undefined,
        signingKey: undefined,
        propose: async (source, viewer = '') => {
            last.initiative = await initiate(source);
            last.offer = offerOf(last.initiative, withWorkflows && !(0,ownership/* isGitHubToken */.JJ)(viewer));
            return proposalOf(last.initiative, last.offer);
        },
        message: () => initTitle(last.offer),
    };
    const pullRequest = {
        ...(site.wishes ?? { labels: [], assignees: [], reviewers: [], teamReviewers: [] }),
        draft: site.wishes?.draft ?? false,
        autoMerge: [],
        title: () => initTitle(last.offer),
        body: () => initBody(last.offer),
    };
    const publication = await (0,branch.publishBranch)(planOf(commit, pullRequest, site), site.publishing);
    return { initiative: last.initiative, publication, leftOut: last.offer.leftOut };
}
function planOf(commit, pullRequest, { ownBranch }) {
    const rest = { family: undefined, mirror: undefined, commits: [commit] };
    return { kind: 'pull-request', base: ownBranch, branch: initBranch, pullRequest, ...rest };
}
function offerOf({ created, workflows, markers }, withWorkflows) {
    return withWorkflows
        ? { created: [...created, ...workflows], markers, leftOut: [] }
        : { created, markers, leftOut: workflows };
}
/** The problems are told with the initiative. */
function proposalOf({ edited, complete }, { created, markers }) {
    const wishes = [...markers.map(({ file, setter }) => `${file} ${setter}`), ...created.map(({ path }) => path)];
    return { files: [...created, ...edited], edits: [], problems: [], complete, wishes };
}
/** Says which workflows somebody has to add by hand. */
function missingWorkflows(leftOut) {
    return leftOut.map(({ path }) => new problem/* Problem */.A('init/no-workflow', `Cannot add "${path}": the token may not write workflow files`, {
        at: { file: path },
        hint: 'Add the file by hand: the pull request shows its text. Or give the token of an App with the permission "Workflows: write".',
    }));
}

;// CONCATENATED MODULE: ./src/flows/init.ts







/** Finds images without a marker, proposes objects to follow them, and writes objects, markers and workflows. */
async function init(settings, edges) {
    const lists = new Map();
    return edges.github === undefined
        ? inWorkspace(settings, { ...edges, lists })
        : byPullRequest(settings, edges.github, { ...edges, lists });
}
async function inWorkspace(settings, edges) {
    const initiative = await proposeInit(settings, edges);
    const { created, workflows, edited, problems } = initiative;
    const files = [...created, ...workflows, ...edited];
    const writes = !settings.dryRun && files.length > 0;
    if (writes)
        await edges.workspace.write(files);
    if (settings.dryRun)
        show([...created, ...workflows], edges);
    const none = { branch: null, commit: null, pullRequest: null, verified: null };
    const publications = writes ? [{ kind: 'workspace', ...none }] : [];
    return reportOf(settings, { problems, publications, init: initiationOf(initiative, []) });
}
async function byPullRequest(settings, { publishing }, edges) {
    const wishes = await wishesOf(settings, edges);
    const { initiative, publication, leftOut } = await publishInit((source) => proposeInit(settings, { ...edges, workspace: groundOn(source) }), { publishing, ownBranch: edges.ownBranch, wishes });
    if (settings.dryRun)
        show([...(initiative?.created ?? []), ...(initiative?.workflows ?? [])], edges);
    return reportOf(settings, {
        problems: [
            ...(initiative?.problems ?? []),
            ...publication.problems,
            ...missingWorkflows(leftOut),
            ...(settings.publish === 'commit' ? [pullRequestOnly()] : []),
        ],
        publications: (0,report_publication/* reported */.Y)(publication),
        init: initiative === undefined ? { created: [], markers: [] } : initiationOf(initiative, leftOut),
    });
}
/** What is wished of pull requests; a configuration that cannot be read is told of with the proposal. */
async function wishesOf({ config }, { workspace }) {
    const { configuration } = await (0,environments_reading/* readEnvironments */.zm)(config, workspace);
    return configuration?.pullRequest;
}
function initiationOf({ created, workflows, markers }, leftOut) {
    const written = [...created, ...workflows].filter((file) => !leftOut.includes(file));
    return { created: written.map(({ path }) => path), markers };
}
function reportOf({ dryRun }, { init: initiation, ...result }) {
    const nothing = { outcomes: [], deployed: new Map(), edits: [] };
    return { ...(0,assemble/* assembleReport */.x)({ mode: 'init', dryRun, ...result, ...nothing }), init: initiation };
}
function show(files, { progress }) {
    for (const { path, text } of files) {
        progress.group(`Would write ${path}`);
        for (const line of text.trimEnd().split('\n'))
            progress.info(line);
        progress.endGroup();
    }
}
function pullRequestOnly() {
    return new problem/* Problem */.A('init/pull-request-only', 'Cannot commit to the branch itself what init proposes: somebody is to look at it first', { hint: 'Merge the pull request, or set publish to workspace and commit by hand.' });
}


/***/ }),

/***/ 81635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishBranch: () => (/* binding */ publishBranch)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/publication/barriers.ts
var barriers = __webpack_require__(60076);
// EXTERNAL MODULE: ./src/core/publication/deed.ts
var deed = __webpack_require__(61742);
// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __webpack_require__(76403);
;// CONCATENATED MODULE: ./src/flows/publish/outcome.ts



/** Tells what a run did to one branch, and what stands there in the end. */
function publicationOf(plan, done, view, ending) {
    const commits = plan.commits.flatMap((commit) => publishedCommit(commit, done, view));
    return {
        ...resultOf(plan, done, view, ending),
        branch: plan.branch,
        commits,
        trace: (0,deed/* traceOf */.f)(plan, { ...done, commits }),
        steps: view?.decision.steps ?? [],
        problems: [...problemsOf(view), ...done.problems, ...runProblems(plan, done, view), ...asList(ending.problem)],
    };
}
const nothing = { commit: undefined, pullRequest: undefined, verified: undefined };
function resultOf(plan, done, view, ending) {
    if (ending.report && view?.decision.steps.length !== 0)
        return { ...nothing, kind: 'report' };
    if (done.commits.size === 0 && !standsAlready(plan, view, ending))
        return { ...nothing, kind: 'none' };
    const commit = { kind: 'commit', commit: done.head, verified: isVerified(done, view) };
    if (plan.kind === 'direct' || plan.pullRequest === undefined || done.pull === undefined) {
        return { ...commit, pullRequest: undefined };
    }
    const { number, url } = done.pull;
    return { ...commit, kind: 'pull-request', pullRequest: { number, url } };
}
/** A pull request's branch that already holds what was wanted stands for it; a direct commit was made or was not. */
function standsAlready(plan, view, { problem }) {
    if (plan.kind === 'direct' || view === undefined || problem !== undefined)
        return false;
    return view.drafting.drafts.length > 0 && view.decision.problems.length === 0;
}
function isVerified(done, view) {
    const made = [...done.commits.values()].map(({ committed }) => committed.verified);
    const found = view?.standing.branch?.history.slice(0, view.drafting.drafts.length) ?? [];
    return (made.length > 0 ? made : found.map(({ verified }) => verified)).every((verified) => verified);
}
function publishedCommit(plan, done, view) {
    const made = done.commits.get(plan);
    const proposal = made?.draft.proposal ?? view?.drafting.proposals.get(plan);
    if (proposal === undefined)
        return [];
    return [{ automation: plan.automation, proposal, commit: made?.committed.head.commit }];
}
function problemsOf(view) {
    return view === undefined ? [] : [...view.drafting.problems, ...view.decision.problems];
}
function runProblems(plan, done, view) {
    const pushed = done.commits.size > 0 && view !== undefined && (0,ownership/* isGitHubToken */.JJ)(view.standing.repository.viewer);
    return pushed ? [(0,barriers/* noWorkflowRuns */.pm)(plan.branch)] : [];
}
function asList(problem) {
    return problem === undefined ? [] : [problem];
}

// EXTERNAL MODULE: ./src/flows/publish/steps.ts + 1 modules
var steps = __webpack_require__(55200);
// EXTERNAL MODULE: ./src/flows/publish/view.ts + 1 modules
var publish_view = __webpack_require__(59475);
;// CONCATENATED MODULE: ./src/flows/publish/branch.ts





const tries = 5;
const firstWait = 500;
const longestWait = 8_000;
/**
 * Brings one branch, and its pull request, to what its plan wants of the text that it has now. Where something moved
 * meanwhile, all is read and decided anew: what was computed for other text is never sent. Throws no Problem: what
 * went wrong stands in the publication, beside what was done.
 */
async function publishBranch(plan, edges) {
    const done = {
        ...{ commits: new Map(), problems: [], head: undefined, pull: undefined },
        ...{ news: undefined, unanswered: undefined },
    };
    for (let attempt = 1;; attempt += 1) {
        const { view, ending } = await attemptOnce(plan, edges, done);
        const again = attempt < tries && ending.problem !== undefined && (0,barriers/* isWorthAnotherTry */.rg)(ending.problem);
        if (!again || view === undefined)
            return publicationOf(plan, done, view, ending);
        await edges.pace.sleep(waitAfter(attempt, edges.pace.random()));
    }
}
async function attemptOnce(plan, edges, done) {
    let view;
    let step;
    try {
        view = await (0,publish_view/* consider */.i)(plan, edges.forge, done);
        const barrier = (0,barriers/* barrierTo */.Ry)(view.standing.repository, edges.readOnly);
        if (edges.dryRun || barrier !== undefined)
            return { view, ending: { problem: barrier, report: true } };
        const { repository } = view.standing;
        for (step of view.decision.steps)
            await (0,steps/* applyStep */.p)(step, { forge: edges.forge, repository, done });
        return { view, ending: { problem: undefined, report: false } };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        if (error.code !== 'github/unavailable')
            done.unanswered = undefined;
        const refused = step !== undefined && (0,barriers/* isReadOnly */.PI)(error, step, done.commits.size);
        return {
            view,
            ending: refused ? { problem: (0,barriers/* readOnlyToken */.aE)(error), report: true } : { problem: error, report: false },
        };
    }
}
/** Half a second, doubled each time, up to eight; and of that, a part from one half to the whole. */
function waitAfter(attempt, chance) {
    const most = Math.min(longestWait, firstWait * 2 ** (attempt - 1));
    return most * (0.5 + chance / 2);
}


/***/ }),

/***/ 59475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ consider),
  d: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./src/core/publication/barriers.ts
var barriers = __webpack_require__(60076);
// EXTERNAL MODULE: ./src/core/publication/decide.ts + 3 modules
var decide = __webpack_require__(85022);
// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __webpack_require__(76403);
// EXTERNAL MODULE: ./src/core/publication/situation.ts
var situation = __webpack_require__(42522);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __webpack_require__(65283);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/publication/draft.ts
var draft = __webpack_require__(37313);
;// CONCATENATED MODULE: ./src/flows/publish/drafts.ts





/**
 * Lets every automation of a branch propose, in turn, on the text that the ones before it leave. One that fails is
 * left out, whole; its siblings are not.
 */
async function draftCommits(commits, snapshot, viewer) {
    const written = new Map();
    const proposals = new Map();
    const settled = await (0,settle/* settle */.G)(commits, 1, async (plan) => {
        const proposal = await plan.propose((0,source/* overlaid */.ZY)(snapshot, written), viewer);
        proposals.set(plan, proposal);
        if (proposal.files.length === 0)
            return undefined;
        refuseWorkflows(proposal, plan, viewer);
        const message = await messageOf(plan, proposal);
        const files = proposal.files.map((file) => withMode(file, snapshot));
        for (const { path, text } of files)
            written.set(path, text);
        return { plan, proposal, message, files, tree: snapshot.treeWith(written) };
    });
    const problems = settled.filter((one) => one instanceof problem/* Problem */.A);
    return {
        drafts: settled.filter((one) => one !== undefined && !(one instanceof problem/* Problem */.A)),
        proposals,
        problems,
        complete: problems.length === 0 && [...proposals.values()].every((proposal) => proposal.complete),
    };
}
async function messageOf(plan, proposal) {
    const message = await plan.message(proposal);
    if (message.trim() !== '')
        return message;
    throw new problem/* Problem */.A('publish/empty-message', `Cannot commit the changes of "${plan.automation}": the message is empty`, {
        hint: 'Let spec.git.commit.messageTemplate of the automation give at least one line.',
    });
}
/** A file may be new. What the branch has at its path, or above it, must not be replaced by it: a link, say. */
function withMode({ path, text }, snapshot) {
    const mode = snapshot.modeOf(path) ?? '100644';
    const above = path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'));
    const isFree = above.slice(1).every((directory) => (snapshot.modeOf(directory) ?? '040000') === '040000');
    if (isFree && (mode === '100644' || mode === '100755'))
        return { path, text, mode };
    throw new problem/* Problem */.A('publish/no-file', `Cannot write "${path}": the branch has a link, a submodule or a directory there`, {
        at: { file: path },
        hint: 'Move it away, or put a file of this name in its place.',
    });
}
/** GitHub takes such a commit and then refuses the branch, which is too late to leave one automation out. */
function refuseWorkflows({ files }, { automation }, viewer) {
    const file = files.find(({ path }) => (0,draft/* isWorkflow */._2)(path));
    if (file === undefined || !(0,ownership/* isGitHubToken */.JJ)(viewer))
        return;
    throw new problem/* Problem */.A('publish/workflow-file', `Cannot change "${file.path}": GITHUB_TOKEN may not write workflow files`, {
        at: { file: file.path },
        hint: `Give the token of an App with the permission "Workflows: write", or keep markers of "${automation}" out of .github/workflows.`,
    });
}

// EXTERNAL MODULE: ./src/flows/publish/steps.ts + 1 modules
var steps = __webpack_require__(55200);
;// CONCATENATED MODULE: ./src/flows/publish/view.ts






/**
 * Reads what stands on the server, lets the automations propose on it, and decides. Writes nothing. Throws a Problem.
 * What stood there when the run began is believed where nothing is to be done to it; else it is looked at anew.
 */
async function consider(plan, forge, done) {
    const where = whereOf(plan);
    const early = forge.foreseen(where);
    const view = early && (await viewOf(plan, early, forge, done));
    if (view?.decision.steps.length === 0)
        return view;
    const standing = await forge.look(where);
    const isAsForeseen = view !== undefined && JSON.stringify(standing) === JSON.stringify(early);
    return isAsForeseen ? view : viewOf(plan, standing, forge, done);
}
async function viewOf(plan, standing, forge, done) {
    const { base, repository } = standing;
    if (base === undefined)
        throw (0,barriers/* baseMissing */.Iz)(whereOf(plan).base, repository.name);
    claimUnanswered(base, done);
    const snapshot = await forge.snapshot(base.head);
    const drafting = await draftCommits(plan.commits, snapshot, repository.viewer);
    const decision = plan.kind === 'direct'
        ? decideDirect(plan, drafting, standing, done)
        : await decideBranch(plan, { standing, base: base.head, drafting, done }, forge);
    return { standing, drafting, decision };
}
/** Enough to find a commit again that others were pushed upon within seconds. */
const shownBefore = 10;
/** Names what is looked at for a plan. */
function whereOf(plan) {
    const mirror = plan.mirror?.branch;
    const depth = plan.commits.length + shownBefore;
    if (plan.kind === 'direct')
        return { base: plan.branch, branch: undefined, siblings: false, mirror, depth };
    return { base: plan.base, branch: plan.branch, siblings: plan.family !== undefined, mirror, depth };
}
/** Where an earlier try of this run made the commits, only the mirror may still have to follow. */
function decideDirect(plan, { drafts }, { base, mirror }, done) {
    const commit = base === undefined || drafts.length === 0 ? [] : [{ kind: 'commit', branch: plan.branch, onto: base.head, drafts }];
    const wanted = plan.mirror !== undefined && (commit.length > 0 || (done.head !== undefined && done.head !== mirror));
    const copy = wanted ? [{ kind: 'mirror-branch', from: mirror, mirror: plan.mirror }] : [];
    return { steps: [...commit, ...copy], problems: [] };
}
async function decideBranch(plan, { standing, base, drafting, done }, forge) {
    const { drafts, complete } = drafting;
    done.head = standing.branch?.head.commit;
    done.pull = (0,situation/* openPullOf */.d)(plan, standing)?.pull;
    const matters = drafts.length > 0 || standing.open.length > 0;
    const head = standing.branch?.head.commit;
    const asks = matters && head !== undefined && !(0,ownership/* isAsLeft */.EN)(standing);
    const ahead = asks ? await forge.ahead(base.commit, head) : [];
    const own = {
        viewer: standing.repository.viewer,
        authors: plan.commits.flatMap(({ author }) => author?.email ?? []),
    };
    return (0,decide/* decidePullRequest */.H)({ plan, standing, base, drafts, complete, ahead, own, hash: forge.hash });
}
/** A commit whose answer got lost counts as made where the branch has it: this parent, these files, these words. */
function claimUnanswered({ history, head }, done) {
    const { unanswered } = done;
    done.unanswered = undefined;
    if (unanswered === undefined)
        return;
    const { draft, onto } = unanswered;
    const isIt = (commit) => commit.parents[0] === onto.commit && commit.tree === draft.tree && commit.message.trim() === draft.message.trim();
    const found = history.find(isIt);
    if (found === undefined)
        return;
    const { commit, tree, verified } = found;
    const problems = [(0,barriers/* answerLost */.lM)(head.branch, commit)];
    (0,steps/* noteMade */.q)({ draft, committed: { head: { branch: head.branch, commit, tree }, verified }, problems }, done);
}


/***/ })

};

//# sourceMappingURL=3864.index.js.map
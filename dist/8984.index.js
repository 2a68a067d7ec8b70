export const id = 8984;
export const ids = [8984];
export const modules = {

/***/ 37336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expectedText),
/* harmony export */   h: () => (/* binding */ isTestFile)
/* harmony export */ });
/** A file of tests by its name; one that `path` names itself may have any. */
function isTestFile(path) {
    return path.endsWith('.policy-test.yaml') || path.endsWith('.policy-test.yml');
}
/** Says what an expectation expects. `{ tag: '1.2.0' } → '"1.2.0"'`, `{ reason: 'InvalidPolicy' } → 'an error of reason "InvalidPolicy"'` */
function expectedText(expected) {
    if ('tag' in expected)
        return `"${expected.tag}"`;
    const { error, reason } = expected;
    return ['an error', reason === undefined ? [] : `of reason "${reason}"`, error === undefined ? [] : `with "${error}"`]
        .flat()
        .join(' ');
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

/***/ 88515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openActions: () => (/* binding */ openActions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./src/core/report/annotations.ts
/** GitHub shows 10 annotations of each kind for a step, and drops the others without a word. */
const shownOfEach = 10;
/**
 * Chooses the problems that become annotations: where a severity has more than ten, nine stand and the tenth place is
 * left for the line that says how many more there are.
 *
 *     12 errors → { shown: 9 of them, more: { error: 3, … } }
 */
function annotationsOf(problems) {
    const more = { error: 0, warning: 0, notice: 0 };
    const shown = [];
    for (const severity of ['error', 'warning', 'notice']) {
        const all = problems.filter((problem) => problem.severity === severity);
        const room = all.length > shownOfEach ? shownOfEach - 1 : shownOfEach;
        shown.push(...all.slice(0, room));
        more[severity] = Math.max(0, all.length - room);
    }
    return { shown, more };
}

// EXTERNAL MODULE: ./src/core/report/json.ts + 2 modules
var json = __webpack_require__(88673);
;// CONCATENATED MODULE: ./src/core/report/outputs.ts

/** Gives every output's value as text; one that does not apply is empty. */
function outputsOf(report) {
    const last = report.publications.findLast(({ kind }) => kind === 'commit' || kind === 'pull-request');
    return {
        changed: String(report.changes.length + (report.init?.markers.length ?? 0) > 0),
        changes: JSON.stringify(report.changes.map(json/* changeJson */.RH)),
        selections: JSON.stringify(report.policies.map(json/* selectionJson */.Lo)),
        'commit-sha': outputs_text(last?.commit),
        branch: outputs_text(last?.branch),
        'pull-request-number': outputs_text(last?.pullRequest?.number),
        'pull-request-url': outputs_text(last?.pullRequest?.url),
        verified: outputs_text(last?.verified),
        problems: JSON.stringify(report.problems.map(json/* problemJson */.ok)),
        report: JSON.stringify(withoutOverview((0,json/* reportJson */.l4)(report))),
        ...shardOutputs(report),
    };
}
function shardOutputs({ plan, scan, }) {
    return {
        plan: outputs_text(plan?.plan),
        matrix: plan === undefined ? '' : JSON.stringify(plan.matrix),
        shards: outputs_text(plan?.matrix.include.length),
        'results-digest': outputs_text(scan?.digest),
    };
}
function outputs_text(value) {
    return (value ?? '').toString();
}
/** Outputs have little room, and the overview may be large: the file of the report holds it. */
function withoutOverview({ overview: _, ...rest }) {
    return rest;
}

// EXTERNAL MODULE: ./src/core/text/markdown.ts
var markdown = __webpack_require__(48970);
// EXTERNAL MODULE: ./src/core/policy-test/policy-test.ts
var policy_test = __webpack_require__(37336);
// EXTERNAL MODULE: ./src/core/report/conclusion.ts
var report_conclusion = __webpack_require__(57851);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var running = __webpack_require__(26701);
// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
// EXTERNAL MODULE: ./src/core/text/printable.ts
var printable = __webpack_require__(70888);
;// CONCATENATED MODULE: ./src/core/overview/diagram.ts




/** So many images are named in an environment, and the others counted. */
const mostNamed = 8;
const mostStages = 40;
const mostListed = 20;
const longestLine = 60;
/** GitHub gives Mermaid 50,000 characters, and shows an error in place of what is longer. */
const mostText = 40_000;
/**
 * Draws environments and what runs in them as Mermaid, as GitHub shows it, with a table that says the same in words.
 * '' where there is nothing to show. Where there are many images, those that differ are named and the others counted.
 *
 *     staging: app 1.5.3 → production: app 1.5.2 → '```mermaid\nflowchart LR\n  …'
 */
function landscapeMarkdown(landscape) {
    if (landscape.rows.length === 0)
        return '';
    const drawn = mermaidOf(landscape, mostNamed);
    const text = drawn.length <= mostText ? drawn : mermaidOf(landscape, 0);
    return [`\`\`\`mermaid\n${text}\n\`\`\``, wordsOf(landscape)].join('\n\n');
}
/**
 * Makes text safe within a quoted label of Mermaid: what is neither a letter, a digit, a space nor one of `._-/` is
 * written as its code, so that no name can end the label, or be markup in it.
 *
 *     'a"]b' → 'a#34;#93;b'
 */
function mermaidText(text) {
    const line = (0,printable/* printable */.g)(text);
    const short = line.length <= longestLine ? line : `${line.slice(0, longestLine - 1)}…`;
    return short.replace(/[^A-Za-z0-9 ._/-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
function mermaidOf(landscape, named) {
    const stages = landscape.stages.slice(0, mostStages);
    const indexOf = (name) => stages.findIndex((stage) => stage.name === name);
    const links = landscape.routes.filter(({ from, to }) => indexOf(from) >= 0 && indexOf(to) >= 0);
    return [
        'flowchart LR',
        '  accTitle: What runs where',
        `  accDescr: ${stages.map((stage) => mermaidText(stageWords(stage, landscape))).join('. ')}`,
        ...stages.map((stage, at) => `  e${at}["${labelOf(stage, landscape, named)}"]`),
        ...links.map(({ from, to }) => {
            const differing = rowsThatDiffer(landscape, to, from).length;
            return `  e${indexOf(from)} -->|${differing === 0 ? 'the same' : differText(differing)}| e${indexOf(to)}`;
        }),
    ].join('\n');
}
function labelOf(stage, landscape, named) {
    const title = `<b>${mermaidText(stage.name)}</b>${stage.protected ? '<br/>protected' : ''}`;
    if (stage.unread !== undefined)
        return `${title}<br/>not read`;
    const here = landscape.rows.filter(({ cells }) => cells.has(stage.name));
    const notable = here.filter((row) => isNotable(row.cells.get(stage.name)));
    const shown = here.length <= named ? here : notable.slice(0, named);
    const rest = here.length - shown.length;
    const lines = shown.map((row) => mermaidText(`${nameIn(row, landscape)} ${cellText(row.cells.get(stage.name))}`));
    const more = rest === 0 ? [] : [shown.length === 0 ? (0,count/* count */.U)(rest, 'image') : `and ${rest} more`];
    return [title, ...lines, ...more].join('<br/>');
}
/** A policy's own name, where it is the only one of that name. */
function nameIn({ name }, { rows }) {
    const short = name.slice(name.indexOf('/') + 1);
    return rows.some((other) => other.name !== name && other.name.endsWith(`/${short}`)) ? name : short;
}
function isNotable(cell) {
    return cell !== undefined && (cell.drifts.length > 0 || cell.coming !== undefined || cell.value === undefined);
}
function cellText(cell) {
    if (cell === undefined)
        return '—';
    const now = cell.value === undefined ? 'its markers differ' : shortVersion((0,running/* versionText */.KA)(cell.value));
    return cell.coming === undefined ? now : `${now} → ${shortVersion(cell.coming)}`;
}
function shortVersion(text) {
    return text.replace(/(@sha256:[0-9a-f]{7})[0-9a-f]+/, '$1…');
}
function rowsThatDiffer({ rows }, to, from) {
    return rows.filter(({ cells }) => cells.get(to)?.drifts.some((drift) => drift.from === from) ?? false);
}
function differText(amount) {
    return amount === 1 ? '1 differs' : `${amount} differ`;
}
function stageWords(stage, landscape) {
    if (stage.unread !== undefined)
        return `${stage.name} was not read`;
    const here = landscape.rows.filter(({ cells }) => cells.has(stage.name));
    const differing = here.filter(({ cells }) => (cells.get(stage.name)?.drifts.length ?? 0) > 0).length;
    return `${stage.name} has ${(0,count/* count */.U)(here.length, 'image')}${differing === 0 ? '' : ` and ${differText(differing)}`}`;
}
/** The same as words: all of a few, and of many those that differ. */
function wordsOf({ stages, rows }) {
    const notable = rows.filter(({ cells }) => [...cells.values()].some(isNotable));
    const listed = rows.length <= mostListed ? rows : notable.slice(0, mostListed);
    const shown = stages.filter(({ unread }) => unread === undefined).slice(0, mostStages);
    const head = ['Application', ...shown.map(({ name }) => (0,markdown/* escapeMarkdown */.FV)(name))];
    const table = (0,markdown/* tableOf */.c_)(head, listed.map((row) => [(0,markdown/* codeCell */.MZ)(row.name), ...shown.map(({ name }) => markdownCell(row, name))]));
    const rest = rows.length - listed.length;
    const unlisted = notable.length - listed.length;
    const more = unlisted > 0
        ? `Of ${rest} more, ${differText(unlisted)}; the others run the same everywhere.`
        : `${rest} more, which ${rest === 1 ? 'runs' : 'run'} the same everywhere.`;
    return [
        ...(table === '' ? [] : [table]),
        ...(rest === 0 ? [] : [more]),
        ...stages.flatMap(({ name, unread }) => unread === undefined ? [] : [`${(0,markdown/* escapeMarkdown */.FV)(name)} is not shown: ${(0,markdown/* escapeMarkdown */.FV)(unread)}.`]),
    ].join('\n\n');
}
function markdownCell({ cells }, stage) {
    const cell = cells.get(stage);
    if (cell === undefined)
        return '—';
    const mark = cell.drifts.length > 0 ? ' ≠' : '';
    return `${(0,markdown/* codeCell */.MZ)(cellText(cell))}${mark}`;
}

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/report/explanation-text.ts
var explanation_text = __webpack_require__(91637);
// EXTERNAL MODULE: ./src/core/report/place-text.ts
var place_text = __webpack_require__(62057);
;// CONCATENATED MODULE: ./src/core/report/explanation-markdown.ts





/** Writes an explanation as Markdown, folded behind its policy and tag. */
function explanationMarkdown(explanation) {
    const { policy, image = '', rule, selected, why, waiting } = explanation;
    return [
        `<details><summary>${(0,markdown/* codeCell */.MZ)(policy)}: ${selected === undefined ? 'nothing selected' : (0,markdown/* codeCell */.MZ)(selected)}</summary>`,
        `${(0,markdown/* codeCell */.MZ)(image)}, ${(0,markdown/* escapeMarkdown */.FV)(rule)}: ${(0,markdown/* escapeMarkdown */.FV)(why)}.`,
        stepTable(explanation.steps),
        waiting
            .map(({ tag, why: reason, until }) => {
            const end = until === undefined ? '' : ` (until ${(0,instant/* printInstant */.HZ)(until)})`;
            return `- ${(0,markdown/* codeCell */.MZ)(tag)} is passed over: ${(0,markdown/* escapeMarkdown */.FV)(reason)}${end}`;
        })
            .join('\n'),
        placeTable(explanation.places),
        '</details>',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function stepTable(steps) {
    const rows = steps.map(({ step, left, dropped, samples }) => {
        const examples = samples.map(({ tag, why }) => `${(0,markdown/* codeCell */.MZ)(tag)} ${(0,markdown/* escapeMarkdown */.FV)(why)}`).join('<br>');
        return [step, String(left), dropped === 0 ? '' : String(dropped), examples];
    });
    return (0,markdown/* tableOf */.c_)(['Step', 'Left', 'Dropped', 'Among them'], rows);
}
function placeTable(places) {
    const rows = places.map(({ environment, at, tag, digest, next = '', held }) => [
        environment === undefined ? '' : (0,markdown/* escapeMarkdown */.FV)(environment),
        (0,markdown/* codeCell */.MZ)((0,place_text/* placeText */.Z)(at)),
        (0,markdown/* codeCell */.MZ)((0,running/* versionText */.KA)({ tag, digest })),
        next === '' ? '' : (0,markdown/* codeCell */.MZ)(next),
        held === undefined ? '' : (0,markdown/* escapeMarkdown */.FV)((0,explanation_text/* whyText */.s)(held)),
    ]);
    return (0,markdown/* tableOf */.c_)(['Environment', 'Place', 'Runs', 'Next', 'Why it stays'], rows);
}

;// CONCATENATED MODULE: ./src/core/report/summary-parts.ts
const closing = '\n\nThe rest is left out: GitHub shows no more than 1 MiB. The report file holds all of it.';
/** One long table must not push out what comes after it. */
const mostOfPart = 250_000;
/** For the heads of tables and the tags that fold them. */
const spare = 2000;
/**
 * Writes the parts of a summary, the most important first, for as long as there is room: what does not fit is left out
 * row by row from the end, and is said to be. `most` is in bytes of UTF-8.
 *
 *     ([{ title: 'Changes', head: ['File'], rows: [['a'], ['b']], open: 1, … }], …) → '### Changes\n\n| File |…'
 */
function summaryText(parts, most) {
    const room = { left: most - spare, isFull: false };
    const fitsIn = () => {
        let here = mostOfPart;
        return (text) => {
            const size = new TextEncoder().encode(text).length + 2;
            const isFit = size <= Math.min(here, room.left);
            // What comes later in a part is not to stand where something before it is missing.
            here = isFit ? here - size : 0;
            if (isFit)
                room.left -= size;
            else
                room.isFull = true;
            return isFit;
        };
    };
    const texts = parts.map((part) => (part.kind === 'table' ? tableText(part, fitsIn()) : blocksText(part, fitsIn())));
    return `${texts.filter((text) => text !== '').join('\n\n')}${room.isFull ? closing : ''}`;
}
function tableText({ title, head, rows, open }, fits) {
    const lines = rows.map(rowText).filter(fits);
    if (lines.length === 0)
        return '';
    const first = [rowText(head), rowText(head.map(() => '---'))];
    const [shown, rest] = [lines.slice(0, open), lines.slice(open)];
    const folded = foldedText(shown.length === 0 ? `${title} (${rows.length})` : `and ${rows.length - open} more`, [
        ...first,
        ...rest,
    ]);
    if (shown.length === 0)
        return folded;
    return [`### ${title}`, [...first, ...shown].join('\n'), ...(rest.length === 0 ? [] : [folded])].join('\n\n');
}
function blocksText({ title, blocks }, fits) {
    const kept = blocks.filter((block) => block !== '' && fits(block));
    return kept.length === 0 ? '' : [...(title === '' ? [] : [`### ${title}`]), ...kept].join('\n\n');
}
function rowText(cells) {
    return `| ${cells.join(' | ')} |`;
}
function foldedText(title, lines) {
    return `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

;// CONCATENATED MODULE: ./src/core/report/summary.ts







/** GitHub refuses a step's summary of more than 1 MiB; this leaves room for what other steps add. */
const most = 900_000;
/** Longer tables are folded behind a line that counts what they hold. */
const mostShown = 25;
/**
 * Writes the job summary, the most important first: what changed, what was held back, what is wrong, what runs where,
 * and folded away what one looks up. Left out at its end is what would pass GitHub's limit.
 */
function summaryMarkdown(report) {
    const { explanations = [], problems, policies } = report;
    const held = policies.filter(({ outcome }) => outcome.kind === 'unselected');
    const isNotice = ({ severity }) => severity === 'notice';
    const landscape = report.overview?.landscape ?? report.landscape;
    const selections = explanations.length > 0 ? [] : policies;
    // What holds a policy back stands beside it already.
    const told = new Set(held.map(({ outcome }) => (outcome.kind === 'unselected' ? keyOf(outcome.problem) : '')));
    const parts = [
        blocks('', [`## ${headline(report)}`]),
        table('Changes', ['File', 'Policy', 'Old', 'New'], report.changes.map(changeRow)),
        table('Held back', ['Policy', 'Why'], held.map(heldRow)),
        table('Problems', problemHead, problems.filter((problem) => !isNotice(problem) && !told.has(keyOf(problem))).map(problemRow)),
        blocks('What runs where', [landscape === undefined ? '' : landscapeMarkdown(landscape)]),
        blocks('Explanations', explanations.map(explanationMarkdown)),
        table('Tests', ['Result', 'Test', 'Expected', 'Found'], (report.tests ?? []).map(testRow)),
        table('Notices', problemHead, problems.filter(isNotice).map(problemRow), 0),
        table('Selections', ['Policy', 'Image', 'Tag', 'Why'], selections.map(selectionRow), 0),
    ];
    return `${summaryText(parts, most)}\n`;
}
const problemHead = ['Severity', 'Place', 'Problem'];
function table(title, head, rows, open = mostShown) {
    return { kind: 'table', title, head, rows, open };
}
function blocks(title, texts) {
    return { kind: 'blocks', title, blocks: texts };
}
function headline(report) {
    const files = new Set(report.changes.map((edit) => edit.file)).size;
    const conclusion = (0,report_conclusion/* conclusionOf */.vu)(report);
    if (conclusion !== undefined)
        return `Image automation: ${conclusion.replace(/\.$/, '')}`;
    if (report.changes.length === 0) {
        const text = (0,report_conclusion/* unchangedText */.zD)(report);
        return `Image automation: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
    }
    const verb = (0,report_conclusion/* changedText */.m8)(report).toLowerCase();
    return `Image automation: ${report.changes.length} ${verb} in ${files} ${files === 1 ? 'file' : 'files'}`;
}
function changeRow(edit) {
    return [
        (0,markdown/* codeCell */.MZ)(`${edit.file}:${edit.line}`),
        (0,markdown/* codeCell */.MZ)(edit.setter),
        (0,markdown/* codeCell */.MZ)(edit.oldValue),
        (0,markdown/* codeCell */.MZ)(edit.newValue),
    ];
}
function heldRow({ outcome }) {
    return [(0,markdown/* codeCell */.MZ)(outcome.policy), outcome.kind === 'unselected' ? problemText(outcome.problem) : ''];
}
function problemRow(problem) {
    const place = problem.at === undefined ? '' : (0,markdown/* codeCell */.MZ)((0,place_text/* placeText */.Z)(problem.at));
    return [problem.severity, place, problemText(problem)];
}
function problemText({ message, code, hint }) {
    return `${(0,markdown/* escapeMarkdown */.FV)(message)} ${(0,markdown/* codeCell */.MZ)(code)}${hint === undefined ? '' : `<br>→ ${(0,markdown/* escapeMarkdown */.FV)(hint)}`}`;
}
function keyOf({ code, message }) {
    return `${code} ${message}`;
}
function selectionRow({ outcome }) {
    const selected = outcome.kind === 'selected';
    return [
        (0,markdown/* codeCell */.MZ)(outcome.policy),
        outcome.image === undefined ? '' : (0,markdown/* codeCell */.MZ)(outcome.image),
        selected ? (0,markdown/* codeCell */.MZ)(outcome.tag) : '—',
        (0,markdown/* escapeMarkdown */.FV)(selected ? outcome.reason : outcome.problem.message),
    ];
}
function testRow({ name, passed, expected, actual }) {
    const found = 'tag' in actual ? actual.tag : actual.error;
    return [passed ? 'passed' : '**failed**', (0,markdown/* escapeMarkdown */.FV)(name), (0,markdown/* codeCell */.MZ)((0,policy_test/* expectedText */.G)(expected)), (0,markdown/* codeCell */.MZ)(found)];
}

// EXTERNAL MODULE: ./src/core/report/text.ts
var report_text = __webpack_require__(58115);
// EXTERNAL MODULE: ./src/edge/runner/terminal.ts
var terminal = __webpack_require__(43230);
;// CONCATENATED MODULE: ./src/edge/runner/actions.ts









/** A job's outputs may hold 1 MB; a step that sets more fails the job. */
const largestOutput = 900_000;
/** Speaks to the GitHub Actions runner by its workflow commands and file commands. */
function openActions(env) {
    return {
        progress: {
            group: (title) => {
                core.startGroup((0,printable/* printable */.g)(title));
            },
            endGroup: () => {
                core.endGroup();
            },
            info: (line) => {
                say((0,printable/* printable */.g)(line));
            },
        },
        mask: (secret) => {
            core.setSecret(secret);
        },
        present: async (report) => {
            printFenced((0,report_text/* reportText */.U)(report, terminal/* plain */.p));
            annotate(report.problems);
            setOutputs(report, env);
            if ((0,external_node_fs_.existsSync)(env['GITHUB_STEP_SUMMARY'] ?? ''))
                await core.summary.addRaw(summaryMarkdown(report)).write();
        },
        explain: (problem) => {
            annotate([problem]);
        },
    };
}
/** Quoted text may hold a command: the runner obeys `::…` where a line begins, and the old `##[…]` wherever it stands. */
function say(line) {
    if (/^\s*::|##\[/.test(line))
        printFenced(line);
    else
        core.info(line);
}
/** A file's name may begin with `::`. Between these two lines the runner obeys no command that the text may hold. */
function printFenced(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    core.info(`::stop-commands::${token}`);
    core.info(text);
    core.info(`::${token}::`);
}
function annotate(problems) {
    const { shown, more } = annotationsOf(problems);
    for (const problem of shown)
        core[problem.severity](annotationText(problem), annotationPlace(problem));
    for (const severity of ['error', 'warning', 'notice']) {
        if (more[severity] > 0)
            core[severity](`and ${more[severity]} more of this kind, in the summary and the log`);
    }
}
function annotationText(problem) {
    return (0,printable/* printable */.g)(problem.hint === undefined ? problem.message : `${problem.message}. ${problem.hint}`);
}
function annotationPlace(problem) {
    const { at } = problem;
    return {
        title: problem.code,
        ...(at === undefined ? {} : { file: at.file }),
        ...(at?.line === undefined ? {} : { startLine: at.line }),
        ...(at?.column === undefined ? {} : { startColumn: at.column }),
    };
}
function setOutputs(report, env) {
    // Without the file, @actions/core falls back to a command that runners no longer obey, and prints the value.
    if (!(0,external_node_fs_.existsSync)(env['GITHUB_OUTPUT'] ?? ''))
        return;
    for (const [name, value] of Object.entries(outputsOf(report))) {
        const fits = value.length <= largestOutput;
        if (!fits)
            core.warning(`The output "${name}" is left empty: it would pass GitHub's limit of 1 MB. Set report-file and read that.`);
        core.setOutput(name, fits ? value : '');
    }
}


/***/ }),

/***/ 23206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ absent),
/* harmony export */   t: () => (/* binding */ absent)
/* harmony export */ });
/** Of `@actions/core`, only `getIDToken` makes one of these; identities are asked for by our own transport. */
function absent() {
  throw new Error('@actions/http-client is left out of this program: see docs/decisions/0014');
}




/***/ })

};

//# sourceMappingURL=8984.index.js.map
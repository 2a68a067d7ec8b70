export const id = 89;
export const ids = [89];
export const modules = {

/***/ 45089:
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
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
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

// EXTERNAL MODULE: ./src/core/report/json.ts + 1 modules
var json = __webpack_require__(12590);
;// CONCATENATED MODULE: ./src/core/report/outputs.ts

/** Gives every output's value as text; one that does not apply is empty. */
function outputsOf(report) {
    const last = report.publications.findLast(({ kind }) => kind === 'commit' || kind === 'pull-request');
    const text = (value) => (value ?? '').toString();
    return {
        changed: String(report.changes.length + (report.init?.markers.length ?? 0) > 0),
        changes: JSON.stringify(report.changes.map(json/* changeJson */.RH)),
        selections: JSON.stringify(report.policies.map(json/* selectionJson */.Lo)),
        'commit-sha': text(last?.commit),
        branch: text(last?.branch),
        'pull-request-number': text(last?.pullRequest?.number),
        'pull-request-url': text(last?.pullRequest?.url),
        verified: text(last?.verified),
        problems: JSON.stringify(report.problems.map(json/* problemJson */.ok)),
        report: JSON.stringify((0,json/* reportJson */.l4)(report)),
    };
}

// EXTERNAL MODULE: ./src/core/text/markdown.ts
var markdown = __webpack_require__(48970);
// EXTERNAL MODULE: ./src/core/policy-test/run-test.ts
var run_test = __webpack_require__(17201);
// EXTERNAL MODULE: ./src/core/report/conclusion.ts
var report_conclusion = __webpack_require__(57851);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var running = __webpack_require__(26701);
// EXTERNAL MODULE: ./src/core/report/place-text.ts
var place_text = __webpack_require__(62057);
;// CONCATENATED MODULE: ./src/core/report/explanation-markdown.ts




/** Writes explanations as Markdown, each folded behind its policy and tag; '' where there are none. */
function explanationsMarkdown(explanations) {
    if (explanations.length === 0)
        return '';
    return ['### Explanations', ...explanations.map(foldedMarkdown)].join('\n\n');
}
function foldedMarkdown(explanation) {
    const { policy, image = '', rule, selected, why, waiting } = explanation;
    return [
        `<details><summary>${(0,markdown/* codeCell */.M)(policy)}: ${selected === undefined ? 'nothing selected' : (0,markdown/* codeCell */.M)(selected)}</summary>`,
        `${(0,markdown/* codeCell */.M)(image)}, ${(0,markdown/* escapeMarkdown */.F)(rule)}: ${(0,markdown/* escapeMarkdown */.F)(why)}.`,
        stepTable(explanation.steps),
        waiting
            .map(({ tag, why: reason, until }) => {
            const end = until === undefined ? '' : ` (until ${(0,instant/* printInstant */.HZ)(until)})`;
            return `- ${(0,markdown/* codeCell */.M)(tag)} is passed over: ${(0,markdown/* escapeMarkdown */.F)(reason)}${end}`;
        })
            .join('\n'),
        placeTable(explanation.places),
        '</details>',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function stepTable(steps) {
    if (steps.length === 0)
        return '';
    const rows = steps.map(({ step, left, dropped, samples }) => {
        const examples = samples.map(({ tag, why }) => `${(0,markdown/* codeCell */.M)(tag)} ${(0,markdown/* escapeMarkdown */.F)(why)}`).join('<br>');
        return `| ${step} | ${left} | ${dropped === 0 ? '' : dropped} | ${examples} |`;
    });
    return ['| Step | Left | Dropped | Among them |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
function placeTable(places) {
    if (places.length === 0)
        return '';
    const rows = places.map(({ environment, at, tag, digest, held }) => {
        const cells = [
            environment === undefined ? '' : (0,markdown/* escapeMarkdown */.F)(environment),
            (0,markdown/* codeCell */.M)((0,place_text/* placeText */.Z)(at)),
            (0,markdown/* codeCell */.M)((0,running/* versionText */.KA)({ tag, digest })),
            held === undefined ? '' : (0,markdown/* escapeMarkdown */.F)(held.why),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return ['| Environment | Place | Runs | Why it stays |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

;// CONCATENATED MODULE: ./src/core/report/summary.ts





/** GitHub refuses a step's summary of more than 1 MiB; this leaves room for what other steps add. */
const most = 900_000;
/**
 * Writes the job summary: what changed, what was held back, what is wrong, and every selection folded away. Cut at a
 * row's end where it would grow past GitHub's limit.
 */
function summaryMarkdown(report) {
    const held = report.policies.filter(({ outcome }) => outcome.kind === 'unselected');
    const parts = [
        `## ${headline(report)}`,
        table('Changes', ['File', 'Policy', 'Old', 'New'], report.changes.map(changeRow)),
        table('Held back', ['Policy', 'Why'], held.map(heldRow)),
        table('Problems', ['Severity', 'Place', 'Problem'], report.problems.map(problemRow)),
        explanationsMarkdown(report.explanations ?? []),
        table('Tests', ['Result', 'Test', 'Expected', 'Found'], (report.tests ?? []).map(testRow)),
        folded(table(`Selections (${report.policies.length})`, ['Policy', 'Image', 'Tag', 'Why'], report.explanations === undefined ? report.policies.map(selectionRow) : [])),
    ];
    return cutAtRow(parts.filter((part) => part !== '').join('\n\n'));
}
function headline(report) {
    const files = new Set(report.changes.map((edit) => edit.file)).size;
    const conclusion = (0,report_conclusion/* conclusionOf */.v)(report);
    if (conclusion !== undefined)
        return `Image automation: ${conclusion.replace(/\.$/, '')}`;
    if (report.changes.length === 0)
        return 'Image automation: nothing to change';
    const verb = report.dryRun ? 'would change' : 'changed';
    return `Image automation: ${report.changes.length} ${verb} in ${files} ${files === 1 ? 'file' : 'files'}`;
}
function changeRow(edit) {
    return [
        (0,markdown/* codeCell */.M)(`${edit.file}:${edit.line}`),
        (0,markdown/* codeCell */.M)(edit.setter),
        (0,markdown/* codeCell */.M)(edit.oldValue),
        (0,markdown/* codeCell */.M)(edit.newValue),
    ];
}
function heldRow({ outcome }) {
    return [(0,markdown/* codeCell */.M)(outcome.policy), outcome.kind === 'unselected' ? (0,markdown/* escapeMarkdown */.F)(outcome.problem.message) : ''];
}
function problemRow(problem) {
    const hint = problem.hint === undefined ? '' : `<br>→ ${(0,markdown/* escapeMarkdown */.F)(problem.hint)}`;
    const place = problem.at === undefined ? '' : (0,markdown/* codeCell */.M)((0,place_text/* placeText */.Z)(problem.at));
    return [problem.severity, place, `${(0,markdown/* escapeMarkdown */.F)(problem.message)} ${(0,markdown/* codeCell */.M)(problem.code)}${hint}`];
}
function selectionRow({ outcome }) {
    const selected = outcome.kind === 'selected';
    return [
        (0,markdown/* codeCell */.M)(outcome.policy),
        outcome.image === undefined ? '' : (0,markdown/* codeCell */.M)(outcome.image),
        selected ? (0,markdown/* codeCell */.M)(outcome.tag) : '—',
        (0,markdown/* escapeMarkdown */.F)(selected ? outcome.reason : outcome.problem.message),
    ];
}
function testRow({ name, passed, expected, actual }) {
    const found = 'tag' in actual ? actual.tag : actual.error;
    return [passed ? 'passed' : '**failed**', (0,markdown/* escapeMarkdown */.F)(name), (0,markdown/* codeCell */.M)((0,run_test/* expectedText */.G)(expected)), (0,markdown/* codeCell */.M)(found)];
}
function table(title, head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function folded(part) {
    if (part === '')
        return '';
    const [title = '', ...rest] = part.split('\n');
    return `<details><summary>${title.replace('### ', '')}</summary>\n${rest.join('\n')}\n\n</details>`;
}
function cutAtRow(text) {
    if (new TextEncoder().encode(text).length <= most)
        return `${text}\n`;
    // A character is at most three bytes of UTF-8 for each UTF-16 unit.
    const end = text.lastIndexOf('\n', Math.floor(most / 3));
    return `${text.slice(0, end)}\n\nThe rest is left out: GitHub shows no more than 1 MiB. The report file holds all of it.\n`;
}

// EXTERNAL MODULE: ./src/core/report/text.ts + 1 modules
var report_text = __webpack_require__(52339);
// EXTERNAL MODULE: ./src/core/text/printable.ts
var printable = __webpack_require__(70888);
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
                core.info((0,printable/* printable */.g)(line));
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


/***/ })

};

//# sourceMappingURL=89.index.js.map
export const id = 5501;
export const ids = [5501];
export const modules = {

/***/ 65501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _core_environments_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72547);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91400);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58986);
/* harmony import */ var _core_report_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40688);
/* harmony import */ var _environments_ground_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50925);
/* harmony import */ var _environments_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61848);
/* harmony import */ var _promote_pair_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18479);








/** Brings what environments run to those that follow them, behind their gates, by pull request. */
async function promote(settings, edges) {
    const ground = await (0,_environments_ground_js__WEBPACK_IMPORTED_MODULE_4__/* .readGround */ .A4)(settings, edges);
    const pairs = pairsOf(ground.configuration, settings);
    // One after the other: a stage reads what the one before it left.
    const [outcomes, failures] = (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__/* .sortOut */ .$)(await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(pairs, 1, (pair) => (0,_promote_pair_js__WEBPACK_IMPORTED_MODULE_6__/* .promotePair */ .L)(pair, ground)));
    return (0,_core_report_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assembleReport */ .x)({
        mode: 'promote',
        dryRun: settings.dryRun,
        outcomes: outcomes.flatMap((one) => one.outcomes),
        deployed: new Map(),
        edits: outcomes.flatMap((one) => one.edits),
        problems: [
            ...ground.problems,
            ...(pairs.length === 0 ? [none(settings)] : []),
            ...failures,
            ...outcomes.flatMap((one) => one.problems),
        ],
        publications: outcomes.flatMap((one) => one.publications),
        deeds: outcomes.flatMap((one) => one.deeds),
    });
}
function pairsOf(configuration, { from, to }) {
    for (const name of [from, to])
        if (name !== '')
            (0,_environments_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentNamed */ .b6)(configuration, name);
    return (0,_core_environments_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .promotionsOf */ .eH)(configuration).filter((pair) => (from === '' || pair.from.name === from) && (to === '' || pair.to.name === to));
}
function none({ from, to }) {
    const wanted = [from, to].filter((name) => name !== '').join(' to ');
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('promotion/none', `Cannot promote ${wanted === '' ? 'anything' : wanted}: the configuration has no such promotion`, { hint: 'Give the environment that receives images a promotion with from.' });
}


/***/ })

};

//# sourceMappingURL=5501.index.js.map
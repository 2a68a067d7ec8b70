export const id = 8054;
export const ids = [8054];
export const modules = {

/***/ 61966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ outranks)
/* harmony export */ });
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29309);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94406);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13984);



/**
 * Tells whether the tag in use still satisfies a policy and ranks strictly above the one that was selected. The list
 * then lacks it: it was deleted, or the registry answered in part, and to follow the list would be a downgrade. Flux
 * has no such guard.
 *
 *     ({ semver 1.x }, '1.3.0', '1.2.0') → true    ('2.0.0', '1.2.0') → false    ('v1.2.0', '1.2.0') → false
 *
 * Throws as `openSieve` and `choose` do for a range or pattern that is none.
 */
function outranks(policy, deployed, selected) {
    return (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .withRanking */ .r)(policy.rule, (ranking) => {
        const keyOf = remaining((0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .excluder */ .H)(policy.exclusionList), (0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .keyReader */ .j)(policy.filter));
        const above = valueOf(ranking, keyOf(deployed));
        const below = valueOf(ranking, keyOf(selected));
        return above !== undefined && below !== undefined && ranking.compare(above, below) > 0;
    });
}
function remaining(excludedBy, keyOf) {
    return (text) => {
        const tag = (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseListedTag */ .b)(text);
        return tag === undefined || excludedBy(tag) !== undefined ? undefined : keyOf(tag);
    };
}
function valueOf(ranking, key) {
    return key === undefined ? undefined : ranking.read(key);
}


/***/ }),

/***/ 18054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orderBy: () => (/* binding */ orderBy)
/* harmony export */ });
/* harmony import */ var _problem_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(754);
/* harmony import */ var _deployed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61966);


/**
 * Orders two tags as a policy does: positive where the first ranks higher. 0 where the policy, or the lack of one,
 * leaves it open.
 *
 *     ({ semver 1.x }) → ('1.5.4', '1.5.3') → 1    ('2.0.0', '1.5.3') → 0
 */
function orderBy(policy) {
    if (policy === undefined)
        return () => 0;
    const contest = { rule: policy.rule, filter: policy.filter, exclusionList: [] };
    const isAbove = (one, other) => (0,_problem_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(() => (0,_deployed_js__WEBPACK_IMPORTED_MODULE_1__/* .outranks */ .w)(contest, one, other)) === true;
    return (one, other) => {
        if (isAbove(one, other))
            return 1;
        return isAbove(other, one) ? -1 : 0;
    };
}


/***/ })

};

//# sourceMappingURL=8054.index.js.map
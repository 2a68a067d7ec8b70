export const id = 4726;
export const ids = [4726];
export const modules = {

/***/ 14726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92432);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20582);



const width = 100;
/** Writes the text of `--help` from the text of action.yml, so that the two cannot differ. */
function helpText(actionYaml) {
    const action = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(actionYaml);
    const flags = Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputDefaults */ .V).map((name) => flagText(name, textAt(action, ['inputs', name, 'description']), textAt(action, ['inputs', name, 'default'])));
    return [
        'Usage: flux-image-automation [MODE] [--INPUT VALUE]…',
        '',
        ...wrap(textAt(action, ['description']), ''),
        '',
        `Modes: ${_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI.join(', ')} (default: update)`,
        '',
        'Inputs, each with its default; a value of several lines is one argument, or the flag repeated:',
        ...flags,
        '',
        'Exit status: 0 done or nothing to do, 1 problems of severity error, 2 wrong usage.',
        '',
    ].join('\n');
}
function flagText(name, description, standard) {
    const suffix = standard === '' || standard.startsWith('${{') ? '' : ` [${standard}]`;
    return [`  --${name}${suffix}`, ...wrap(description, '      ')].join('\n');
}
function wrap(text, indent) {
    const lines = [''];
    for (const word of text.split(/\s+/)) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && indent.length + line.length + word.length >= width)
            lines.push(word);
        else
            lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.map((line) => indent + line);
}
function textAt(document, path) {
    const value = document.getIn(path);
    return typeof value === 'string' ? value.trim() : '';
}


/***/ })

};

//# sourceMappingURL=4726.index.js.map
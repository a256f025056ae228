export const id = 588;
export const ids = [588];
export const modules = {

/***/ 7588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _shared_command_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4255);
/* harmony import */ var _shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8874);
/* harmony import */ var _shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4281);
/* harmony import */ var _shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5869);
/* harmony import */ var _shared_registry_update_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6364);





const command = (0,_shared_command_command_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: 'update-index',
    summary: 'Lists packed releases in the index that clients read, and leaves everything else in it as it was.',
    details: 'Every archive is opened and compared with its sources before it is listed. Keys, order and rows that modreg does not know are kept byte for byte.',
    action: true,
    positional: 'bundles',
    inputs: {
        bundles: (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)('Bundles to list; all of them by default.'),
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
        'download-base-url': (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Where clients download artifacts; relative to the index by default.', undefined, 'URL')),
        'index-fragment': (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Also write the rows to this file, for registries that collect them elsewhere.', undefined, 'PATH')),
        'dry-run': (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Only say what would be written.', false),
    },
    outputs: {
        listed: 'JSON array of the releases that are new or changed in the index, as bundle@version.',
        changed: 'true when the index changed.',
    },
    permissions: { contents: 'read' },
    async run(values, ports) {
        const [chosen] = await (0,_shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseBundles */ .x)(values.bundles, values, ports);
        if (chosen === undefined)
            return { findings: [], outputs: { listed: [], changed: false }, blocks: [] };
        const { value, edits, findings } = await (0,_shared_registry_update_index_js__WEBPACK_IMPORTED_MODULE_3__/* .updateIndex */ .U)(chosen.workspace, chosen.bundles, chosen.published);
        if (!values['dry-run'])
            ports.files.write(chosen.workspace.root, edits);
        return {
            findings: [...chosen.findings, ...chosen.place(findings)],
            outputs: { listed: value, changed: edits.length > 0 },
            blocks: [{ kind: 'list', items: value.map(release => `listed ${release}`) }],
        };
    },
});


/***/ }),

/***/ 6364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ updateIndex)
/* harmony export */ });
/* unused harmony export entriesOf */
/* harmony import */ var _model_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8780);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _package_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1347);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4558);




/**
 * Lists releases whose archives lie in the tree. Each is packed again from its sources and must be what is there:
 * an index never names bytes that nobody has compared. The value is what became new, as `bundle@version`.
 */
async function updateIndex(workspace, bundles, published) {
    const packed = await Promise.all(bundles.map(bundle => (0,_package_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .packageBundle */ .T)(workspace, bundle, published)));
    const results = packed.flatMap(({ value }) => value);
    const missing = results.filter(({ state }) => state === 'packed').map(notPackaged);
    const { value: edits, findings } = workspace.dialect.index.upsert(workspace.registry, entriesOf(results));
    const listed = results.filter(({ release }) => !isPublished(published, release.bundle, release.version));
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .P)([...new Set(listed.map(({ release }) => `${release.bundle}@${release.version}`))], (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .effective */ .C)(edits), [...packed.flatMap(each => each.findings), ...missing, ...findings]);
}
/** One entry a release, with all of its artifacts. */
function entriesOf(results) {
    const releases = [...new Set(results.map(({ release }) => release))];
    return releases.map(release => ({
        release,
        artifacts: results.filter(result => result.release === release).map(({ artifact }) => artifact),
    }));
}
function notPackaged({ release, artifact }) {
    const message = `${artifact.path} is not there, or not what the sources of ${release.bundle} give now`;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_ARTIFACT_MISSING', message, { at: { file: artifact.path } });
}
const isPublished = (published, bundle, version) => published.some(release => release.bundle === bundle && release.version === version);


/***/ })

};

export const id = 173;
export const ids = [173];
export const modules = {

/***/ 9610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _shared_command_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4255);
/* harmony import */ var _shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8874);
/* harmony import */ var _shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4281);
/* harmony import */ var _shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5869);
/* harmony import */ var _shared_registry_package_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4052);





const command = (0,_shared_command_command_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: 'package',
    summary: 'Packs bundles into archives whose bytes are the same on every machine, with their digests.',
    details: 'A published version is never packed anew: the same content keeps the bytes that are there, other content is an error that names both digests. When anything is wrong with a bundle, nothing of it is written.',
    action: true,
    positional: 'bundles',
    inputs: {
        bundles: (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)('Bundles to pack; all of them by default.'),
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
        'dry-run': (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Only say what would be written.', false),
    },
    outputs: {
        packages: 'JSON array with one object an archive: bundle, version, target, path, sha256, tar_sha256, size, state.',
        written: 'How many files were written.',
    },
    permissions: { contents: 'read' },
    async run(values, ports) {
        const [chosen] = await (0,_shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseBundles */ .x)(values.bundles, values, ports);
        if (chosen === undefined)
            return { findings: [], outputs: { packages: [], written: 0 }, blocks: [] };
        const { value, edits, findings } = await (0,_shared_registry_package_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .packageBundles */ .g)(chosen.workspace, chosen.bundles, chosen.published);
        if (!values['dry-run'])
            ports.files.write(chosen.workspace.root, edits);
        return {
            findings: [...chosen.findings, ...chosen.place(findings)],
            outputs: { packages: value.map(asJson), written: values['dry-run'] ? 0 : edits.length },
            blocks: [
                {
                    kind: 'table',
                    head: ['bundle', 'version', 'archive', 'state', 'tar_sha256'],
                    rows: value.map(({ release, artifact, state }) => [
                        release.bundle,
                        release.version,
                        artifact.path,
                        state,
                        artifact.tarSha256Hex,
                    ]),
                },
            ],
        };
    },
});
function asJson({ release, artifact, state }) {
    return {
        bundle: release.bundle,
        version: release.version,
        target: artifact.target,
        path: artifact.path,
        sha256: artifact.sha256Hex,
        tar_sha256: artifact.tarSha256Hex,
        size: artifact.bytes.length,
        state,
    };
}


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   q: () => (/* binding */ accepted)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);

/** An outcome that is a value. */
function accepted(value) {
    return { ok: true, value };
}
/** An outcome with one finding, made as `finding` makes it. */
function refused(...of) {
    return { ok: false, findings: [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(...of)] };
}


/***/ })

};

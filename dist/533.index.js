export const id = 533;
export const ids = [533];
export const modules = {

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _shared_command_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4255);
/* harmony import */ var _shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8874);
/* harmony import */ var _shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4281);
/* harmony import */ var _shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5869);
/* harmony import */ var _shared_registry_load_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6221);
/* harmony import */ var _shared_registry_sign_bundles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2293);






const command = (0,_shared_command_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: 'sign',
    summary: 'Signs what is unsigned or stale in a local checkout, after checking it, and verifies its own work.',
    details: 'Only a bundle that passes the precheck is signed. An archive that was packed before and is not published yet is packed again, because the signature is part of it in some formats. A second run finds nothing to sign.',
    action: false,
    positional: 'bundles',
    inputs: {
        bundles: (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)('Bundles to sign; all of them by default.'),
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .signingInputs */ .hY,
        'dry-run': (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Only say what would be signed.', false),
    },
    outputs: { signed: 'JSON array of what was signed.' },
    permissions: {},
    async run(values, ports) {
        const [chosen] = await (0,_shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseBundles */ .x)(values.bundles, values, ports);
        if (chosen === undefined)
            return { findings: [], outputs: { signed: [] }, blocks: [] };
        const signer = (0,_shared_registry_load_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSigner */ .vu)(chosen.workspace, values, ports);
        const { value, edits, findings } = await (0,_shared_registry_sign_bundles_js__WEBPACK_IMPORTED_MODULE_4__/* .signBundles */ .t)(chosen, signer);
        if (!values['dry-run'])
            ports.files.write(chosen.workspace.root, edits);
        return {
            dialect: chosen.workspace.dialect.id,
            findings: [...chosen.findings, ...chosen.place(findings)],
            outputs: { signed: value },
            blocks: [
                {
                    kind: 'list',
                    items: value.length === 0 ? ['nothing to sign'] : value.map(title => `signed ${title}`),
                },
            ],
        };
    },
});


/***/ })

};

export const id = 890;
export const ids = [890];
export const modules = {

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _shared_command_command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4255);
/* harmony import */ var _shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8874);
/* harmony import */ var _shared_command_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3806);
/* harmony import */ var _shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4281);
/* harmony import */ var _shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5869);
/* harmony import */ var _shared_registry_commit_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1474);
/* harmony import */ var _shared_registry_load_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6221);
/* harmony import */ var _shared_registry_sign_bundles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2293);
/* harmony import */ var _shared_model_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(511);
/* harmony import */ var _shared_registry_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4558);










const command = (0,_shared_command_command_js__WEBPACK_IMPORTED_MODULE_9__/* .defineCommand */ .N)({
    name: 'sign-on-merge',
    summary: 'Signs what is unsigned or stale on a branch after checking it, and commits the signatures back.',
    details: 'What is checked and signed are the bytes of the newest commit of the branch; `commit: none` takes the work tree instead and writes there. Events that may carry untrusted code are refused before the key is read.',
    action: true,
    positional: 'bundles',
    inputs: {
        bundles: (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)('Bundles to sign; all of them by default.'),
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .registryInputs */ .P4,
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .signingInputs */ .hY,
        ...(0,_shared_registry_commit_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .commitInputs */ .J)('push'),
    },
    outputs: {
        signed: 'JSON array of what was signed.',
        'commit-sha': 'The commit that was pushed; empty when nothing was.',
    },
    permissions: { contents: 'write to push the signatures' },
    async run(values, ports) {
        assertTrusted(ports);
        const [chosen] = await (0,_shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseBundles */ .x)(values.bundles, values, ports);
        if (chosen === undefined)
            return { findings: [], outputs: { signed: [], 'commit-sha': '' }, blocks: [] };
        const { workspace, bundles } = chosen;
        const signer = (0,_shared_registry_load_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSigner */ .vu)(workspace, values, ports);
        const sign = (registry) => {
            const { value: published, findings } = workspace.dialect.index.read(registry);
            if ((0,_shared_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .hasErrors */ .Cs)(findings))
                return Promise.resolve((0,_shared_registry_step_js__WEBPACK_IMPORTED_MODULE_8__/* .step */ .P)([], [], findings));
            return (0,_shared_registry_sign_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .signBundles */ .t)({ workspace: { ...workspace, registry }, bundles, published }, signer);
        };
        const made = values.commit === 'push'
            ? await (0,_shared_registry_commit_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .commitAsAsked */ .K)(({ files }) => sign({ ...workspace.registry, files }), { values, folder: workspace.root, subject: 'Sign releases' }, ports)
            : { ...(await sign(workspace.registry)), commit: undefined };
        if (values.commit === 'none')
            ports.files.write(workspace.root, made.edits);
        return {
            dialect: chosen.workspace.dialect.id,
            findings: [...chosen.findings, ...chosen.place(made.findings)],
            outputs: { signed: made.value, 'commit-sha': made.commit ?? '' },
            blocks: [{ kind: 'list', items: made.value.map(title => `signed ${title}`) }],
        };
    },
});
// An allow-list: whatever events there will be, they are refused until somebody has thought about them.
const trusted = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'];
function assertTrusted({ event }) {
    if (event === undefined || trusted.includes(event.name))
        return;
    throw (0,_shared_command_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('E_EVENT_FORBIDDEN', `${event.name} may carry code that nobody has reviewed; nothing is signed`);
}


/***/ })

};

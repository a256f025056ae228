export const id = 202;
export const ids = [202,829];
export const modules = {

/***/ 202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./build/shared/command/command.js
var command = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/shared/command/input.js
var input = __webpack_require__(8874);
// EXTERNAL MODULE: ./build/shared/command/registry-inputs.js
var registry_inputs = __webpack_require__(4281);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/registry/choose-bundles.js
var choose_bundles = __webpack_require__(5869);
// EXTERNAL MODULE: ./build/shared/registry/commit-inputs.js + 3 modules
var commit_inputs = __webpack_require__(1474);
// EXTERNAL MODULE: ./build/shared/registry/load-keys.js + 2 modules
var load_keys = __webpack_require__(6221);
// EXTERNAL MODULE: ./build/shared/registry/package-releases.js + 1 modules
var package_releases = __webpack_require__(5465);
// EXTERNAL MODULE: ./build/shared/registry/precheck-bundle.js + 6 modules
var precheck_bundle = __webpack_require__(9580);
// EXTERNAL MODULE: ./build/shared/registry/sign-bundles.js
var sign_bundles = __webpack_require__(2293);
// EXTERNAL MODULE: ./build/shared/registry/step.js
var step = __webpack_require__(4558);
// EXTERNAL MODULE: ./build/shared/registry/update-index.js
var update_index = __webpack_require__(6364);
// EXTERNAL MODULE: ./build/shared/registry/workspace.js
var registry_workspace = __webpack_require__(4587);
;// CONCATENATED MODULE: ./build/shared/registry/publish-bundles.js







/**
 * The whole chain over a checkout, as edits that are written once: check, pack, sign, list. A bundle that fails is
 * left out and keeps no other from being published.
 */
async function publishBundles(work) {
    const prepared = await Promise.all(work.bundles.map(bundle => prepareBundle(bundle, work)));
    const good = prepared.filter(({ findings }) => !(0,finding/* hasErrors */.Cs)(findings));
    const joined = (0,step/* joinSteps */.c)(good.map(({ step: each }) => each));
    const ready = (0,registry_workspace/* withEdits */.Q)(work.workspace, joined.edits);
    const bundles = good.map(({ bundle }) => bundle);
    const index = await (0,update_index/* updateIndex */.U)(ready, bundles, work);
    const publication = {
        packages: joined.value.flatMap(({ packages }) => packages),
        signed: joined.value.flatMap(({ signed }) => signed),
        listed: index.value.listed,
        failed: prepared.filter(each => !good.includes(each)).map(({ bundle }) => bundle),
    };
    const findings = [...prepared.flatMap(each => each.findings), ...index.findings];
    // The index refers to everything else, so its edits come last.
    const edits = (0,finding/* hasErrors */.Cs)(index.findings) ? [] : [...joined.edits, ...index.edits];
    return { ...(0,step/* step */.P)(publication, edits, []), findings };
}
async function prepareBundle(bundle, { workspace, published, signer }) {
    const checked = await (0,precheck_bundle/* precheckBundle */.oE)(workspace, bundle, { published, groups: [] });
    if ((0,finding/* hasErrors */.Cs)(checked.findings))
        return { bundle, step: (0,step/* step */.P)([], [], []), findings: checked.findings };
    const packed = await (0,package_releases/* packageBundle */.T)(workspace, bundle, published);
    const packedWorkspace = (0,registry_workspace/* withEdits */.Q)(workspace, packed.edits);
    const signed = signer === undefined
        ? (0,step/* step */.P)([], [], [])
        : await (0,sign_bundles/* signBundles */.t)({ workspace: packedWorkspace, bundles: [bundle], published }, signer);
    const findings = [...checked.findings, ...packed.findings, ...signed.findings];
    const made = { packages: packed.value, signed: signed.value };
    return { bundle, step: (0,step/* step */.P)([made], [...packed.edits, ...signed.edits], findings), findings };
}

// EXTERNAL MODULE: ./build/shared/registry/unpublished-bundles.js
var unpublished_bundles = __webpack_require__(4829);
;// CONCATENATED MODULE: ./build/actions/publish/command.js









const command_command = (0,command/* defineCommand */.N)({
    name: 'publish',
    summary: 'Runs the whole chain on a local checkout: check, pack, sign, update the index.',
    details: 'Nothing is written before all of it is computed, and the index is written last. A bundle that fails is left out and named; the others are published. Running it again changes nothing.',
    action: false,
    positional: 'bundles',
    inputs: {
        bundles: (0,input/* names */.Dy)('Bundles to publish, or `all`; by default those whose version is not in the index.'),
        ...registry_inputs/* registryInputs */.P4,
        ...registry_inputs/* policyInputs */.eh,
        ...registry_inputs/* signingInputs */.hY,
        ...(0,commit_inputs/* commitInputs */.J)('none'),
        unsigned: (0,input/* flag */.Jt)('Publish without signatures.', false),
        'dry-run': (0,input/* flag */.Jt)('Only say what would be written.', false),
    },
    outputs: {
        listed: 'JSON array of the releases that are new in the index, as bundle@version.',
        signed: 'JSON array of what was signed.',
        failed: 'JSON array of the bundles that were left out.',
        written: 'JSON array of the files that were written.',
        'commit-sha': 'The commit that was pushed; empty when nothing was.',
    },
    permissions: {},
    async run(values, ports) {
        const [chosen] = await (0,choose_bundles/* chooseBundles */.x)(values.bundles, values, ports);
        if (chosen === undefined || (0,finding/* hasErrors */.Cs)(chosen.findings))
            return nothing(chosen);
        const { workspace, place } = chosen;
        const work = worker(values, chosen, ports);
        const isCommitted = values.commit !== 'none' && !values['dry-run'];
        const made = isCommitted
            ? await (0,commit_inputs/* commitAsAsked */.K)(({ files }) => work({ ...workspace.registry, files }), { values, folder: workspace.root, subject: 'Publish releases' }, ports)
            : { ...(await work(workspace.registry)), commit: undefined };
        const { value, edits, findings } = made;
        if (values.commit === 'none' && !values['dry-run'])
            ports.files.write(workspace.root, edits);
        const written = edits.map(({ path }) => path);
        return {
            dialect: workspace.dialect.id,
            findings: [...chosen.findings, ...place(findings)],
            outputs: {
                listed: value.listed,
                signed: value.signed,
                failed: value.failed,
                written,
                'commit-sha': made.commit ?? '',
            },
            blocks: [
                {
                    kind: 'list',
                    items: written.length === 0 ? ['nothing to publish'] : written.map(path => `wrote ${path}`),
                },
            ],
        };
    },
});
/** The chain on the files of the working folder, or on those of another commit of the same registry. */
function worker(values, chosen, ports) {
    const { workspace } = chosen;
    const signer = values.unsigned ? {} : { signer: (0,load_keys/* loadSigner */.vu)(workspace, values, ports) };
    return (registry) => {
        const here = { ...workspace, registry };
        const { value: published } = workspace.dialect.index.read(registry);
        const bundles = values.bundles.length > 0 ? chosen.bundles : (0,unpublished_bundles.unpublishedBundles)(here, published);
        return publishBundles({ workspace: here, bundles, published, ...signer, ...(0,load_keys/* requiredKeys */.At)(here, ports) });
    };
}
const nothing = (chosen) => ({
    findings: chosen?.findings ?? [],
    outputs: { listed: [], signed: [], failed: [], written: [], 'commit-sha': '' },
    blocks: [],
});


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpublishedBundles: () => (/* binding */ unpublishedBundles)
/* harmony export */ });
/**
 * The bundles with a version that the index does not list. A run that was lost is made good by the next one, because this
 * looks at what is published and not at what changed. A bundle that cannot be read counts: somebody must see why.
 */
function unpublishedBundles({ dialect, registry }, published) {
    const listed = new Set(published.map(({ bundle, version }) => `${bundle}@${version}`));
    return dialect.bundles(registry.files, registry.paths).filter(bundle => {
        const quick = dialect.quickVersion?.(bundle, registry);
        if (quick !== undefined && listed.has(`${bundle}@${quick}`))
            return false;
        const { value } = dialect.read(bundle, registry);
        return value.length === 0 || value.some(({ version }) => !listed.has(`${bundle}@${version}`));
    });
}


/***/ }),

/***/ 6364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ updateIndex)
/* harmony export */ });
/* unused harmony export entriesOf */
/* harmony import */ var _model_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8780);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _sign_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3587);
/* harmony import */ var _package_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5465);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4558);





/**
 * Lists releases whose archives lie in the tree. Each is packed again from its sources and must be what is there:
 * an index never names bytes that nobody has compared.
 */
async function updateIndex(workspace, bundles, { published, trusted }) {
    const packed = await Promise.all(bundles.map(bundle => (0,_package_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .packageBundle */ .T)(workspace, bundle, published)));
    const results = packed.flatMap(({ value }) => value);
    const missing = results.filter(({ state }) => state === 'packed').map(notPackaged);
    const { value: edits, findings } = workspace.dialect.index.upsert(workspace.registry, entriesOf(results));
    const listed = results.filter(({ release }) => !isPublished(published, release.bundle, release.version));
    const unsigned = trusted === undefined ? [] : unsignedSubjects(workspace, bundles, trusted);
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .step */ .P)({
        listed: [...new Set(listed.map(({ release }) => `${release.bundle}@${release.version}`))],
        entries: entriesOf(results),
    }, (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .effective */ .C)(edits), [...packed.flatMap(each => each.findings), ...missing, ...unsigned, ...findings]);
}
function unsignedSubjects({ dialect, registry }, bundles, trusted) {
    return (0,_sign_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .missingSignatures */ .Ko)(dialect.signing.subjects(registry, bundles).value, trusted);
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

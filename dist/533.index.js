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


/***/ }),

/***/ 9382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ entryFinding)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);

const unfit = {
    link: ['E_CHECKOUT_SYMLINK', 'is a symbolic link, want a file.'],
    gitlink: ['E_GITLINK', 'is a submodule, want a folder with files.'],
    other: ['E_PATH', 'is neither file, folder nor link.'],
    misnamed: ['E_PATH', 'stands for a name with control characters, backslashes or bytes that are not UTF-8.'],
};
/** What is wrong with an entry where only plain files may stand; `undefined` for a plain file. */
function entryFinding({ kind, path }) {
    if (kind === 'file')
        return undefined;
    const [code, says] = unfit[kind];
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, `${path} ${says}`, { at: { file: path } });
}


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oE: () => (/* binding */ precheckBundle),
  Q1: () => (/* binding */ removedBundles)
});

// UNUSED EXPORTS: rulesOf

// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/shared/rules/file-contents.js


/** The first line of every pointer (Git LFS specification, "The Pointer"). */
const pointerStart = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');
const maxPointerBytes = 1024;
/** No file is a stand-in for one that Git LFS keeps elsewhere: it would be signed and shipped in place of it. */
const fileContents = {
    group: 'paths',
    check(release, { dialect, registry }) {
        const entries = dialect.roots(release.bundle, registry.paths).flatMap(root => registry.files.list(root));
        return entries
            .filter(({ kind, sizeBytes }) => kind === 'file' && sizeBytes <= maxPointerBytes)
            .filter(({ path }) => startsWith(registry.files.read(path), pointerStart))
            .map(({ path }) => (0,finding/* finding */.gk)('E_LFS_POINTER', `${(0,shown/* shown */.SP)(path)} is a Git LFS pointer`, { at: { file: path } }));
    },
};
function startsWith(bytes, start) {
    return bytes !== undefined && start.every((byte, index) => bytes[index] === byte);
}

// EXTERNAL MODULE: ./build/shared/model/collisions.js
var collisions = __webpack_require__(5221);
// EXTERNAL MODULE: ./build/shared/model/entry-finding.js
var entry_finding = __webpack_require__(9382);
// EXTERNAL MODULE: ./build/shared/model/repo-path.js
var repo_path = __webpack_require__(986);
;// CONCATENATED MODULE: ./build/shared/rules/file-names.js





/** Every file of a bundle is a plain file, with a name that all systems can hold and tell from its neighbours. */
const fileNames = {
    group: 'paths',
    check(release, { dialect, registry }) {
        const roots = dialect.roots(release.bundle, registry.paths);
        const entries = roots.flatMap(root => registry.files.list(root));
        return [...entries.flatMap(problemOf), ...file_names_collisions(entries)];
    },
};
function problemOf(entry) {
    const misfit = (0,entry_finding/* entryFinding */.A)(entry);
    if (misfit !== undefined)
        return [misfit];
    const problem = (0,repo_path/* repoPathProblem */.Js)(entry.path);
    if (problem === undefined)
        return [];
    return [(0,finding/* finding */.gk)('E_PATH', `${(0,shown/* shown */.SP)(entry.path)}: ${problem}`, { at: { file: entry.path } })];
}
function file_names_collisions(entries) {
    return (0,collisions/* findCollisions */.t)(entries.map(({ path }) => path)).map(({ path, other }) => {
        const message = `${(0,shown/* shown */.SP)(path)} and ${(0,shown/* shown */.SP)(other)} are one file on systems that fold case or normalise names`;
        return (0,finding/* finding */.gk)('E_PATH', message, { at: { file: path } });
    });
}

// EXTERNAL MODULE: ./build/shared/archive/stored-archive.js
var stored_archive = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/shared/crypto/digest.js
var crypto_digest = __webpack_require__(5498);
;// CONCATENATED MODULE: ./build/shared/rules/published-content.js




/** What is published has not changed: neither its committed archive nor the sources that still carry its version. */
const publishedContent = {
    group: 'artifacts',
    async check(release, context) {
        const own = context.published.find(({ bundle, version }) => bundle === release.bundle && version === release.version);
        const changed = context.published
            .filter(({ bundle }) => bundle === release.bundle)
            .flatMap(({ artifacts }) => artifacts.flatMap(artifact => changedArtifact(artifact, context)));
        const sources = own === undefined ? [] : await changedSources(release, own, context);
        return [...changed, ...sources];
    },
};
function changedArtifact({ path, sha256Hex: wanted }, { registry }) {
    if (path === undefined || wanted === undefined)
        return [];
    const bytes = registry.files.read(path);
    if (bytes === undefined) {
        return [
            (0,finding/* finding */.gk)('W_ARTIFACT_MISSING', `${(0,shown/* shown */.SP)(path)} is listed in the index and not there`, {
                at: { file: path },
            }),
        ];
    }
    const digest = (0,crypto_digest/* sha256Hex */.fg)(bytes);
    if (digest === wanted)
        return [];
    return [(0,finding/* finding */.gk)('E_IMMUTABLE', `sha256 is ${digest}, published as ${wanted}`, { at: { file: path } })];
}
async function changedSources(release, published, { dialect, registry }) {
    const plans = dialect.packing?.plan(registry, release).value ?? [];
    const findings = await Promise.all(plans.map(async (plan) => {
        const path = published.artifacts.find(({ target }) => target === plan.target)?.path;
        const bytes = path && registry.files.read(path);
        if (path === undefined || bytes === undefined)
            return [];
        const opened = await (0,stored_archive/* openStoredArchive */.a)(bytes, path);
        if (!opened.ok)
            return opened.findings;
        if (dialect.packing?.isEquivalent(opened.value.files, plan) === true)
            return [];
        const message = `the sources differ from what is published as version ${(0,shown/* shown */.SP)(release.version)}`;
        return [(0,finding/* finding */.gk)('E_VERSION_NOT_BUMPED', message, { at: release.place })];
    }));
    return findings.flat();
}

// EXTERNAL MODULE: ./build/shared/model/nearest.js
var nearest = __webpack_require__(2820);
;// CONCATENATED MODULE: ./build/shared/rules/similar-names.js



// Names this short are all within one edit of each other.
const minLength = 5;
/** A new name is not one keystroke away from a published one (T22). */
const similarNames = {
    group: 'names',
    check(release, { published }) {
        const ids = [...new Set(published.map(({ id }) => id))];
        if (ids.includes(release.id) || release.id.length < minLength)
            return [];
        return ids
            .filter(id => (0,nearest/* editDistance */.Y)(id, release.id) === 1)
            .map(id => {
            const message = `the new name ${(0,shown/* shown */.SP)(release.id)} is easily taken for ${(0,shown/* shown */.SP)(id)}`;
            return (0,finding/* finding */.gk)('W_NAME_SIMILAR', message, { at: release.place });
        });
    },
};

;// CONCATENATED MODULE: ./build/shared/rules/version-order.js


/**
 * A version is well-formed and greater than every published one, not only than the newest row of the index. The same
 * version again is for the rule on published content to judge.
 */
const versionOrder = {
    group: 'version',
    check(release, { dialect, published }) {
        const { versions } = dialect;
        const at = release.place;
        if (!versions.isValid(release.version)) {
            return [(0,finding/* finding */.gk)('E_VERSION', `${(0,shown/* shown */.SP)(release.version)} is not a version of ${versions.title}`, { at })];
        }
        const others = published.filter(({ bundle }) => bundle === release.bundle).map(({ version }) => version);
        if (others.includes(release.version))
            return [];
        const greatest = others.filter(versions.isValid).sort(versions.compare).at(-1);
        if (greatest === undefined || versions.compare(release.version, greatest) > 0)
            return [];
        const message = `version ${(0,shown/* shown */.SP)(release.version)} is not greater than ${(0,shown/* shown */.SP)(greatest)}, which is published`;
        return [
            (0,finding/* finding */.gk)('E_VERSION_NOT_BUMPED', message, { at, hint: `Choose a version above ${(0,shown/* shown */.SP)(greatest)}.` }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/shared/rules/table.js





/** The rules that hold in every dialect. */
const rules = [fileNames, fileContents, similarNames, versionOrder, publishedContent];

;// CONCATENATED MODULE: ./build/shared/registry/precheck-bundle.js



/** Runs every rule over every release of a bundle and reports all that is wrong, in the order of files and lines. */
async function precheckBundle(workspace, bundle, { published, groups }) {
    const { dialect, registry } = workspace;
    const { value: releases, findings } = dialect.read(bundle, registry);
    const chosen = rulesOf(workspace).filter(({ group }) => groups.length === 0 || groups.includes(group));
    const context = { registry, published, dialect };
    const found = await Promise.all(releases.flatMap(release => chosen.map(rule => Promise.resolve(rule.check(release, context)))));
    return { releases, findings: inFileOrder([...findings, ...found.flat()]) };
}
/** The rules that apply here, general ones first. */
function rulesOf({ dialect }) {
    return [...rules, ...dialect.rules];
}
/** The published bundles that are gone from the tree: clients still find them, nobody can publish them again. */
function removedBundles(published, bundles) {
    const gone = new Set(published.map(({ bundle }) => bundle).filter(bundle => !bundles.includes(bundle)));
    return [...gone].map(bundle => (0,finding/* finding */.gk)('E_BUNDLE_REMOVED', `${(0,shown/* shown */.SP)(bundle)} is published and its sources are gone`));
}
function inFileOrder(findings) {
    return [...findings].sort((left, right) => (left.file ?? '').localeCompare(right.file ?? '', 'en') ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0));
}


/***/ }),

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ signBundles)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _package_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4052);
/* harmony import */ var _precheck_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9580);
/* harmony import */ var _sign_subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3587);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4558);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4587);






/**
 * Checks, signs and verifies bundles, each on its own: one that fails keeps no other from being signed. What is signed
 * is what was checked, in the same process (T50).
 */
async function signBundles(work, signer) {
    const steps = [];
    for (const bundle of work.bundles)
        steps.push(await signBundle(bundle, work, signer));
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .joinSteps */ .c)(steps);
}
async function signBundle(bundle, work, signer) {
    const { workspace, published } = work;
    const { findings } = await (0,_precheck_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .precheckBundle */ .oE)(workspace, bundle, { published, groups: [] });
    if ((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings))
        return (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .step */ .P)([], [], findings);
    const signed = await (0,_sign_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .signSubjects */ .jn)(workspace, [bundle], signer);
    const sealed = await sealArchives(bundle, { ...work, workspace: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .withEdits */ .Q)(workspace, signed.edits) }, signed.edits.length);
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .step */ .P)(signed.value, [...signed.edits, ...sealed.edits], [...errorsOf(findings), ...signed.findings, ...sealed.findings]);
}
/** Packs an archive again that was made before its sources were signed; one that nobody made yet is left to `package`. */
async function sealArchives(bundle, { workspace, published }, edits) {
    if (edits === 0)
        return (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .step */ .P)(undefined, [], []);
    const packed = await (0,_package_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .packageBundle */ .T)(workspace, bundle, published);
    const exists = packed.value.some(({ artifact }) => workspace.registry.files.read(artifact.path) !== undefined);
    return exists ? packed : (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .step */ .P)(undefined, [], []);
}
const errorsOf = (findings) => findings.filter(({ severity }) => severity === 'error');


/***/ })

};

export const id = 139;
export const ids = [139];
export const modules = {

/***/ 6139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _shared_command_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4255);
/* harmony import */ var _shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8874);
/* harmony import */ var _shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4281);
/* harmony import */ var _shared_model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(511);
/* harmony import */ var _shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5869);
/* harmony import */ var _shared_registry_precheck_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9580);






const command = (0,_shared_command_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: 'precheck',
    summary: 'Checks bundles against every rule of their format and of modreg, and reports all that is wrong at once.',
    details: 'Needs no secret and runs no code of a bundle, so it is safe on pull requests from forks. A folder that is no part of a registry is checked on its own.',
    action: true,
    positional: 'bundles',
    inputs: {
        bundles: (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0)('Bundles by name or folder; all of them by default.'),
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .policyInputs */ .eh,
        only: (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)('Only rules of these groups.'),
    },
    outputs: {
        checked: 'How many releases were checked.',
        failed: 'JSON array of the bundles that have errors.',
    },
    permissions: { contents: 'read' },
    async run(values, ports) {
        const chosen = await (0,_shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseBundles */ .x)(values.bundles, values, ports);
        const rows = (await Promise.all(chosen.map(choice => check(choice, values.only)))).flat();
        const failed = rows.filter(({ findings }) => (0,_shared_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .Cs)(findings)).map(({ bundle }) => bundle);
        return {
            findings: [...chosen.flatMap(({ findings }) => findings), ...rows.flatMap(({ findings }) => findings)],
            outputs: { checked: rows.length, failed: [...new Set(failed)] },
            blocks: [table(rows)],
        };
    },
});
async function check({ workspace, bundles, published, place, whole }, groups) {
    const rows = [];
    for (const bundle of bundles) {
        const { releases, findings } = await (0,_shared_registry_precheck_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .precheckBundle */ .oE)(workspace, bundle, { published, groups });
        rows.push({
            bundle,
            version: releases.map(({ version }) => version).join(', '),
            findings: place(findings),
        });
    }
    const gone = whole ? (0,_shared_registry_precheck_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .removedBundles */ .Q1)(published, bundles) : [];
    return [...rows, ...gone.map(found => ({ bundle: found.message, version: '', findings: place([found]) }))];
}
function table(rows) {
    const count = (findings, severity) => String(findings.filter(found => found.severity === severity).length);
    return {
        kind: 'table',
        head: ['bundle', 'version', 'errors', 'warnings'],
        rows: rows.map(({ bundle, version, findings }) => [
            bundle,
            version,
            count(findings, 'error'),
            count(findings, 'warning'),
        ]),
    };
}


/***/ }),

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openStoredArchive)
/* harmony export */ });
/* harmony import */ var _crypto_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5821);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5158);




/** Opens an archive's bytes under the rules for other people's archives: older tools wrote times, owners and folders. */
async function openStoredArchive(bytes, name) {
    const { archive, kind, findings } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p)((0,_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesSource */ .Xl)(bytes), { name, profile: 'upstream' });
    if (archive === undefined) {
        if (findings.length > 0)
            return { ok: false, findings };
        return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('E_ARCHIVE_FORMAT', `an archive of kind ${kind ?? 'unknown'} is not opened`, {
            at: { file: name },
        });
    }
    const tar = archive.tar === undefined ? bytes : (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readAll */ .yw)(archive.tar);
    return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .accepted */ .q)({ files: archive.files(), tarSha256Hex: (0,_crypto_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(tar) });
}


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


/***/ })

};

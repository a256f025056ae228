export const id = 842;
export const ids = [842];
export const modules = {

/***/ 8122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./build/shared/command/command.js
var command = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/crypto/private-key.js
var private_key = __webpack_require__(2073);
// EXTERNAL MODULE: ./build/shared/crypto/public-key-text.js
var public_key_text = __webpack_require__(2281);
// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/dialects/table.js
var table = __webpack_require__(1862);
// EXTERNAL MODULE: ./build/shared/registry/open-workspace.js
var open_workspace = __webpack_require__(7032);
;// CONCATENATED MODULE: ./build/actions/demo/registry.js





const registry_name = 'demo-registry';
/** Copies the example of the first dialect, gives it a key and makes it a git repository. */
async function makeRegistry(parent, { files, git, environment }) {
    const [dialect = ''] = Object.keys(table/* dialects */.O);
    const example = `${environment.programFolder}/examples/${dialect}`;
    if (files.kind(example) !== 'folder')
        throw (0,refusal/* refuse */.TR)('E_IO', `${example} is not there; the demo needs it`);
    const registry = { folder: `${parent}/${registry_name}`, keyFile: `${parent}/signing-key.pem` };
    const source = files.tree(example);
    const copies = source.list().map(({ path }) => made(`${registry_name}/${path}`, source.read(path)));
    files.write(parent, copies);
    await git.run(registry.folder, ['init', '--quiet', '--initial-branch=main']);
    const { dialect: format, registry: opened } = await (0,open_workspace.openWorkspace)({ registry: registry.folder }, { files, environment });
    const key = (0,private_key/* generateKeyPair */.TZ)();
    const publicKeyFile = format.signing.keyFiles(opened)[0] ?? 'registry.pub';
    files.write(parent, [
        made('signing-key.pem', encode((0,private_key/* renderPrivatePem */.Ue)(key))),
        made(`${registry_name}/${publicKeyFile}`, encode((0,public_key_text/* renderPublicKey */.v)('spki-pem', key.publicKey))),
    ]);
    await commit(registry, 'Start the registry', git);
    return registry;
}
/** Commits everything and then a bundle with a raised version; gives the bundle's name. */
async function raiseVersion(registry, ports) {
    await commit(registry, 'Publish', ports.git);
    const workspace = await registry_open(registry, ports);
    const [bundle = ''] = workspace.dialect
        .bundles(workspace.registry.files, workspace.registry.paths)
        .slice(-1);
    const [release] = workspace.dialect.read(bundle, workspace.registry).value;
    if (release === undefined)
        throw new Error(`the example's bundle ${bundle} cannot be read`);
    const { file, line = 1 } = release.place;
    const before = workspace.registry.files.read(file);
    const lines = decode(before).split('\n');
    const raised = release.version.replace(/\.(\d+)\.\d+$/, (_, minor) => `.${Number(minor) + 1}.0`);
    lines[line - 1] = (lines[line - 1] ?? '').replace(release.version, raised);
    ports.files.write(registry.folder, [{ path: file, before, after: encode(lines.join('\n')) }]);
    await commit(registry, `Raise ${bundle} to ${raised}`, ports.git);
    return bundle;
}
/** Changes one byte in the middle of the newest archive; gives the archive's path in the registry. */
async function alterArchive(registry, ports) {
    const { dialect, registry: opened } = await registry_open(registry, ports);
    const path = dialect.index.read(opened).value.at(-1)?.artifacts[0]?.path;
    const before = path && opened.files.read(path);
    if (path === undefined || before === undefined)
        throw new Error('the demo published no archive');
    const after = Uint8Array.from(before, (byte, at) => (at === before.length >> 1 ? byte ^ 1 : byte));
    ports.files.write(registry.folder, [{ path, before, after }]);
    return path;
}
/** The files that a publication leaves, one a line. */
async function publishedFiles(registry, ports) {
    const { registry: opened } = await registry_open(registry, ports);
    const root = opened.paths['index']?.split('/')[0];
    return opened.files
        .list(root)
        .map(({ path, sizeBytes }) => `${path}  (${sizeBytes} bytes)`)
        .join('\n');
}
/** The index as it stands. */
async function indexText(registry, ports) {
    const { registry: opened } = await registry_open(registry, ports);
    return decode(opened.files.read(opened.paths['index'] ?? '')).trimEnd();
}
const registry_open = ({ folder }, { files, environment }) => (0,open_workspace.openWorkspace)({ registry: folder }, { files, environment });
async function commit({ folder }, message, git) {
    const person = { NAME: 'modreg demo', EMAIL: 'demo@example.invalid' };
    const variables = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap(role => Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value])));
    await git.run(folder, ['add', '--all']);
    const { status, stderr } = await git.run(folder, ['commit', '--quiet', '--message', message], { variables });
    if (status !== 0)
        throw (0,refusal/* refuse */.TR)('E_GIT', `git commit failed: ${stderr}`);
}
const made = (path, after) => ({
    path: path,
    before: undefined,
    after,
});
const encode = (text) => new TextEncoder().encode(text);
const decode = (bytes) => new TextDecoder().decode(bytes);

// EXTERNAL MODULE: ./build/shared/command/read-arguments.js
var read_arguments = __webpack_require__(4385);
// EXTERNAL MODULE: ./build/shared/command/run-command.js + 1 modules
var run_command = __webpack_require__(4688);
// EXTERNAL MODULE: ./build/actions/table.js
var actions_table = __webpack_require__(8144);
;// CONCATENATED MODULE: ./build/actions/demo/step.js



/** Runs a command line on the demo's registry exactly as a person would. */
async function runStep(words, registry, ports) {
    const [name = '', ...rest] = words;
    const entry = actions_table/* commands */.P[name];
    if (entry === undefined)
        throw new Error(`the demo runs ${name}, which is no command`);
    const { command } = await entry();
    const start = ports.clock.now().getTime();
    const texts = (0,read_arguments/* readArguments */.l)(command, [...rest, '--registry', registry.folder]);
    const report = await (0,run_command/* runCommand */.d)(command, texts, ports);
    const milliseconds = ports.clock.now().getTime() - start;
    const line = ['modreg', ...words]
        .join(' ')
        .replaceAll(`${registry.folder}/`, '')
        .replace(registry.keyFile, 'signing-key.pem');
    return {
        blocks: [
            { kind: 'heading', text: `$ ${line}    (${milliseconds} ms)` },
            ...withoutFolder(report.blocks, registry),
        ],
        errors: withoutFolder(report.findings, registry).filter(({ severity }) => severity === 'error'),
    };
}
/** A reader wants to see paths in the registry, not where the temporary folder lies. */
function withoutFolder(texts, { folder }) {
    const name = folder.split(/[/\\]/).at(-1) ?? folder;
    const before = new RegExp(`[^\\s"]*${name.replace(/[^\w]/g, '\\$&')}[/\\\\]`, 'g');
    return JSON.parse(JSON.stringify(texts), (_, value) => typeof value === 'string' ? value.replace(before, '') : value); // the same values with shorter texts
}

;// CONCATENATED MODULE: ./build/actions/demo/command.js




const command_command = (0,command/* defineCommand */.N)({
    name: 'demo',
    summary: 'Publishes a small registry in a temporary folder step by step, and shows that an altered archive is refused.',
    details: 'Needs git and nothing else. It writes only to the temporary folder and removes it at the end.',
    action: false,
    inputs: {},
    outputs: { seconds: 'How long it took.' },
    permissions: {},
    run: (_, ports) => ports.files.withTemporaryFolder(folder => demonstrate(folder, ports)),
});
async function demonstrate(folder, ports) {
    const start = ports.clock.now().getTime();
    const registry = await makeRegistry(folder, ports);
    await runStep(['publish', 'all', ...keyWords(registry)], registry, ports);
    const bundle = await raiseVersion(registry, ports);
    const steps = await publishStepByStep(bundle, registry, ports);
    const published = [
        heading('What people can install now'),
        code(await publishedFiles(registry, ports)),
        code(await indexText(registry, ports)),
    ];
    const archive = await alterArchive(registry, ports);
    const refused = await runStep(['verify', `${registry.folder}/${archive}`], registry, ports);
    const seconds = (ports.clock.now().getTime() - start) / 1000;
    return {
        findings: [...steps.flatMap(({ errors }) => errors), ...expectRefusal(refused)],
        outputs: { seconds },
        blocks: [
            ...steps.flatMap(({ blocks }) => blocks),
            ...published,
            heading(`Somebody alters one byte of ${archive}`),
            ...refused.blocks,
            ...refused.errors.map(({ code: name, message }) => command_text(`${name}: ${message}`)),
            command_text(`Refused, as it should be. All of this took ${seconds.toFixed(1)} s.`),
        ],
    };
}
async function publishStepByStep(bundle, registry, ports) {
    const steps = [];
    for (const words of [
        ['detect-changed-bundles', '--base', 'HEAD^'],
        ['precheck', bundle],
        ['package', bundle],
        ['sign', bundle, ...keyWords(registry)],
        ['update-index', bundle],
        ['verify', '--require-signature'],
    ]) {
        steps.push(await runStep(words, registry, ports));
    }
    return steps;
}
/** The archive must be refused, and for the reason that it was altered. */
function expectRefusal({ errors }) {
    if (errors.some(found => found.code === 'E_SHA256_MISMATCH'))
        return [];
    return [(0,finding/* finding */.gk)('E_INTERNAL', 'the altered archive was not refused')];
}
const keyWords = ({ keyFile }) => ['--signing-key-file', keyFile];
const heading = (content) => ({ kind: 'heading', text: content });
const command_text = (content) => ({ kind: 'text', text: content });
const code = (content) => ({ kind: 'code', text: content });


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the types of a command's inputs for its `run`; the positional input must be one of them. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ startHasher),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   iQ: () => (/* binding */ digestLengthBytes)
/* harmony export */ });
/* unused harmony export sha256 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The algorithms that formats use, with the length of their digests in bytes. */
const digestLengthBytes = { sha256: 32, sha384: 48, sha512: 64 };
/** The digest of the bytes. */
function digest(algorithm, bytes) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest());
}
/** The 32 bytes of the SHA-256 digest. */
function sha256(bytes) {
    return digest('sha256', bytes);
}
/** The SHA-256 digest as 64 lower-case hex digits. */
function sha256Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** Starts a digest over bytes that are not in memory at once. */
function startHasher(algorithm = 'sha256') {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    return {
        update(bytes) {
            hash.update(bytes);
        },
        finishHex: () => hash.digest('hex'),
    };
}


/***/ }),

/***/ 5502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isWindowsDevice)
/* harmony export */ });
/**
 * Whether Windows would open a device in place of a file of this name: `con`, `NUL.txt`, `com1.tar.gz`. The superscript
 * digits count as digits there.
 */
function isWindowsDevice(segment) {
    return /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|conin\$|conout\$) *(?:\.|:|$)/i.test(segment);
}


/***/ })

};

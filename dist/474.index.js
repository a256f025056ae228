export const id = 474;
export const ids = [474];
export const modules = {

/***/ 2177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ blobFiles)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8334);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7947);



/** Entries with the contents of their ids, as a file set. */
function blobFiles(entries, blobs) {
    const ids = new Map();
    const listed = entries.map(({ path, kind, executable, id }) => {
        if (kind === 'file')
            ids.set(path, id);
        return { path, kind, executable, sizeBytes: blobs.get(id)?.length ?? 0 };
    });
    listed.sort((left, right) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.path, right.path));
    return {
        read(path, limitBytes = Infinity) {
            const bytes = blobs.get(ids.get(path) ?? '');
            if (bytes === undefined || bytes.length <= limitBytes)
                return bytes;
            throw (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('E_DOC_LIMIT', `${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)} has ${bytes.length} bytes, more than ${limitBytes}`);
        },
        list: under => (under === undefined ? listed : rangeUnder(listed, under)),
    };
}
// Everything below a folder stands together, because `/` is compared like any other character.
function rangeUnder(sorted, under) {
    const start = firstAtOrAfter(sorted, `${under}/`);
    const end = firstAtOrAfter(sorted, `${under}0`); // `0` is the character after `/`
    const itself = sorted[firstAtOrAfter(sorted, under)];
    return [...(itself?.path === under ? [itself] : []), ...sorted.slice(start, end)];
}
function firstAtOrAfter(sorted, path) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(sorted[middle]?.path ?? '', path) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n5: () => (/* binding */ findGitText),
/* harmony export */   s0: () => (/* binding */ gitBytes),
/* harmony export */   th: () => (/* binding */ gitReason)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7947);


/** What git printed, as bytes. Throws E_GIT with git's own words when it fails. */
async function gitBytes({ git, folder }, args, options) {
    const { status, stdout, stderr } = await git.run(folder, args, options);
    if (status === 0)
        return stdout;
    throw failure(args, stderr);
}
/** What git printed as text, without the last line break; `undefined` when it says by status 1 that it has no answer. */
async function findGitText({ git, folder }, args, options) {
    const { status, stdout, stderr } = await git.run(folder, args, options);
    if (status === 0)
        return Buffer.from(stdout).toString('utf8').trimEnd();
    if (status === 1)
        return undefined;
    throw failure(args, stderr);
}
/** The line in which git says why it stopped, fit for a message. */
function gitReason(stderr) {
    const lines = stderr.split('\n').filter(line => line !== '');
    const reason = lines.find(line => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
    return (0,_text_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(reason.replace(/^(fatal|error): /, ''));
}
const failure = (args, stderr) => (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('E_GIT', `git ${args[0] ?? ''} failed: ${gitReason(stderr)}`);


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E$: () => (/* binding */ listCommit),
  z7: () => (/* binding */ listTracked),
  kN: () => (/* binding */ readCommit)
});

// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/registry/checkout.js
var registry_checkout = __webpack_require__(5280);
// EXTERNAL MODULE: ./build/shared/registry/history.js
var registry_history = __webpack_require__(2530);
// EXTERNAL MODULE: ./build/shared/registry/blob-files.js
var blob_files = __webpack_require__(2177);
// EXTERNAL MODULE: ./build/shared/model/listed-path.js
var listed_path = __webpack_require__(1825);
// EXTERNAL MODULE: ./build/shared/registry/zero-ended.js
var zero_ended = __webpack_require__(8447);
;// CONCATENATED MODULE: ./build/shared/registry/tree-entry.js



/** Reads what `git ls-tree -r -z` and `git ls-files -s -z` print: `mode … id …`, a tab and the name's bytes. */
function readTreeEntries(stdout) {
    return Array.from((0,zero_ended/* splitAtZeros */.T)(stdout), line => {
        const tab = line.indexOf(0x09);
        const words = Buffer.from(line.subarray(0, Math.max(tab, 0)))
            .toString('latin1')
            .split(' ');
        const id = words.find(word => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(word));
        const mode = words[0] ?? '';
        if (id === undefined)
            throw (0,refusal/* refuse */.TR)('E_GIT', 'git printed a list of files in an unknown form');
        const { path, misnamed } = (0,listed_path/* listedPath */.j)(line.subarray(tab + 1));
        return { path, kind: misnamed ? 'misnamed' : (kinds[mode] ?? 'other'), executable: mode === '100755', id };
    });
}
// 100664 stands in trees that git wrote before 2005; it is read as 100644.
const kinds = {
    100644: 'file',
    100664: 'file',
    100755: 'file',
    120000: 'link',
    160000: 'gitlink',
};

;// CONCATENATED MODULE: ./build/shared/registry/commit-files.js





/** Everything a commit has at or below these paths, relative to the checkout's folder; all of it without any. */
async function listCommit(checkout, commit, under = []) {
    return list(checkout, ['ls-tree', '-r', '-z', commit], under);
}
/** What git's index has at or below these paths; its executable bits are right on every system, unlike the disk's. */
async function listTracked(checkout, under = []) {
    return list(checkout, ['ls-files', '-s', '-z'], under);
}
/**
 * The files of a commit at or below these paths, as bytes of the commit and not of the disk, where attributes, line
 * ends or a later step may have changed them (T15, T17). Two processes, however many files there are.
 */
async function readCommit(checkout, commit, under = []) {
    const entries = await listCommit(checkout, commit, under);
    const ids = new Set(entries.filter(({ kind }) => kind === 'file').map(({ id }) => id));
    return (0,blob_files/* blobFiles */.Z)(entries, await readBlobs(checkout, [...ids]));
}
// Beyond this many, a command line may be too long; the whole list is asked for and sorted out here.
const pathsPerCall = 200;
async function list(checkout, words, under) {
    const paths = under.length <= pathsPerCall ? under : [];
    const entries = readTreeEntries(await (0,registry_checkout/* gitBytes */.s0)(checkout, [...words, '--', ...paths]));
    return paths.length === under.length ? entries : entries.filter(isUnder(under));
}
function isUnder(under) {
    const wanted = new Set(under);
    return ({ path }) => {
        for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
            if (wanted.has(path.slice(0, end)))
                return true;
        return false;
    };
}
const limitBytes = 1024 * 1024 * 1024;
async function readBlobs(checkout, ids) {
    if (ids.length === 0)
        return new Map();
    const input = Buffer.from(`${ids.join('\n')}\n`);
    const ask = () => checkout.git.run(checkout.folder, ['cat-file', '--batch'], { input, limitBytes });
    const first = await ask();
    if (first.status === 0)
        return readBatch(first.stdout);
    // A partial clone lacks contents, and a read never fetches by itself: fetch them on purpose, once.
    const problem = await (0,registry_history/* obtainObjects */.Il)(checkout, ids);
    const again = problem === undefined ? await ask() : first;
    if (again.status === 0)
        return readBatch(again.stdout);
    throw (0,refusal/* refuse */.TR)('E_GIT', `git cat-file failed: ${problem ?? (0,registry_checkout/* gitReason */.th)(again.stderr)}`);
}
/** Reads what `git cat-file --batch` prints: for each object `id type size`, a line break, its bytes, a line break. */
function readBatch(stdout) {
    const blobs = new Map();
    for (let start = 0; start < stdout.length;) {
        const end = stdout.indexOf(0x0a, start);
        const header = Buffer.from(stdout.subarray(start, end)).toString('latin1');
        const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(header) ?? [];
        if (end < 0 || id === undefined)
            throw (0,refusal/* refuse */.TR)('E_GIT', `git cat-file has no file for "${header}"`);
        start = end + 1 + Number(size) + 1;
        blobs.set(id, stdout.subarray(end + 1, start - 1));
    }
    return blobs;
}


/***/ }),

/***/ 1474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ commitAsAsked),
  J: () => (/* binding */ commitInputs)
});

// EXTERNAL MODULE: ./build/shared/command/input.js
var input = __webpack_require__(8874);
// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/shared/registry/checkout.js
var registry_checkout = __webpack_require__(5280);
// EXTERNAL MODULE: ./build/shared/registry/commit-files.js + 1 modules
var commit_files = __webpack_require__(793);
// EXTERNAL MODULE: ./build/shared/registry/history.js
var registry_history = __webpack_require__(2530);
;// CONCATENATED MODULE: ./build/shared/registry/push-answer.js

/** Reads what `git push --porcelain` and the server behind it said. */
function readPushAnswer({ status, stdout, stderr }) {
    if (status === 0)
        return { kind: 'done' };
    const text = `${Buffer.from(stdout).toString('utf8')}\n${stderr}`;
    const reason = reasonOf(text);
    const code = refusals.find(([pattern]) => pattern.test(text))?.[1];
    if (code !== undefined)
        return { kind: 'refused', code, reason };
    if (passing.test(text))
        return { kind: 'again', reason };
    // A hook that declines without a word may be a server in trouble; one that explains itself will say the same again.
    const isSilent = !/^remote: (?!error: hook declined)/m.test(stderr);
    if (/hook declined/.test(text) && isSilent)
        return { kind: 'again', reason };
    return { kind: 'refused', code: 'E_PUSH_REFUSED', reason };
}
// GitHub's own words, the special before the general: GH013 and GH006 head every message of rules and protections.
const refusals = [
    [/must have verified signatures/, 'E_COMMIT_UNVERIFIED'],
    [/refusing to allow .* (workflow|workflows)/, 'E_WORKFLOW_CHANGE'],
    [/GH006|GH013|protected branch hook declined/, 'E_BRANCH_PROTECTED'],
    [
        /requested URL returned error: 40[13]|Permission to .* denied|Write access to repository not granted|Authentication failed|could not read Username|Permission denied \(publickey/,
        'E_PUSH_PERMISSION',
    ],
];
// Three texts for a lost race, by the moment it was lost at, and faults of servers and networks.
const passing = /fetch first|non-fast-forward|stale info|failed to update ref|cannot lock ref|incorrect old value|returned error: 5\d\d|RPC failed|hung up|unexpected disconnect|Connection (reset|refused|timed out)|Could not resolve host|Operation timed out|early EOF/i;
function reasonOf(text) {
    const lines = text.split('\n').map(line => line.trim());
    const remote = lines.filter(line => line.startsWith('remote: ')).map(line => line.slice(8));
    const told = remote.filter(line => line !== '');
    const own = lines.filter(line => line.startsWith('!') || /^(fatal|error): /.test(line));
    const chosen = told.length > 0 ? told : own;
    return (0,shown/* shown */.SP)(chosen.slice(0, 6).join(' ') || 'no reason was given');
}

// EXTERNAL MODULE: ./build/shared/registry/remote.js
var registry_remote = __webpack_require__(2710);
// EXTERNAL MODULE: ./build/shared/registry/revision.js
var revision = __webpack_require__(2409);
// EXTERNAL MODULE: ./build/shared/registry/zero-ended.js
var zero_ended = __webpack_require__(8447);
// EXTERNAL MODULE: ./build/shared/crypto/in-flight.js
var in_flight = __webpack_require__(928);
// EXTERNAL MODULE: ./build/shared/registry/ref.js
var ref = __webpack_require__(5383);
;// CONCATENATED MODULE: ./build/shared/registry/write-commit.js






/** Throws E_WORKFLOW_CHANGE for edits that reach into what workflows or git itself run (T20). */
function assertCommittable(edits, prefix) {
    const wrong = edits.map(({ path }) => `${prefix}${path}`).filter(path => /(^|\/)\.git(hub)?\//i.test(path));
    if (wrong.length === 0)
        return;
    throw (0,refusal/* refuse */.TR)('E_WORKFLOW_CHANGE', `a commit must not change ${(0,shown/* shown */.SP)(wrong.join(', '))}`);
}
/**
 * Makes a commit on top of `parent` with exactly these edits, through an index of its own: neither the work tree nor
 * git's index of the checkout is read or touched. Nothing refers to the commit yet.
 */
async function writeCommit(checkout, parent, { edits, text, files, }) {
    const prefix = await readPrefix(checkout);
    assertCommittable(edits, prefix);
    const there = await (0,commit_files/* listCommit */.E$)(checkout, parent, edits.map(({ path }) => path));
    const executables = new Set(there.filter(({ executable }) => executable).map(({ path }) => path));
    const lines = await (0,in_flight/* mapInFlight */.C)(edits, 8, async ({ path, after, executable }) => {
        if (after === undefined)
            return `0 ${'0'.repeat(parent.length)}\t${prefix}${path}`;
        const id = await printed(checkout, ['hash-object', '-w', '--stdin'], { input: after });
        return `${(executable ?? executables.has(path)) ? '100755' : '100644'} ${id}\t${prefix}${path}`;
    });
    const tree = await files.withTemporaryFolder(async (folder) => {
        const variables = { GIT_INDEX_FILE: `${folder}/index` };
        await (0,registry_checkout/* gitBytes */.s0)(checkout, ['read-tree', parent], { variables });
        const input = Buffer.from(lines.map(line => `${line}\0`).join(''));
        await (0,registry_checkout/* gitBytes */.s0)(checkout, ['update-index', '-z', '--index-info'], { variables, input });
        return printed(checkout, ['write-tree'], { variables });
    });
    const made = await printed(checkout, ['commit-tree', tree, '-p', parent, '-F', '-'], {
        variables: personVariables(text),
        input: Buffer.from(text.message),
    });
    return readId(made);
}
/** How to get from the top of the repository to the checkout's folder: empty, or a path that ends with `/`. */
async function readPrefix(checkout) {
    return printed(checkout, ['rev-parse', '--show-prefix']);
}
async function printed(...call) {
    return Buffer.from(await (0,registry_checkout/* gitBytes */.s0)(...call))
        .toString('utf8')
        .replace(/\n$/, '');
}
function readId(text) {
    const id = (0,ref/* findCommitId */.SR)(text);
    if (id === undefined)
        throw (0,refusal/* refuse */.TR)('E_GIT', 'git commit-tree gave no id');
    return id;
}
function personVariables({ author, date }) {
    const when = `@${Math.floor(date.getTime() / 1000)} +0000`;
    return {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: when,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
        GIT_COMMITTER_DATE: when,
    };
}

;// CONCATENATED MODULE: ./build/shared/registry/commit-back.js












/** The author of commits when nobody else is named. */
const modregAuthor = { name: 'modreg', email: 'modreg@users.noreply.github.com' };
// 16 writers at once need at most 16; rebasing instead of recomputing lost entries however often it was tried.
const maxTries = 30;
/**
 * Compare and swap on a branch: computes edits on its newest commit, commits exactly them and pushes that commit if
 * the branch has not moved. Otherwise all of it again on the new head, after a random pause, until the deadline. When the
 * work finds errors and no edits, nothing is committed. The checkout's files are never touched.
 */
async function commitBack(work, options, ports) {
    const checkout = { git: ports.git, folder: options.folder };
    await assertClean(checkout);
    const end = Date.now() + (options.deadlineSeconds ?? 300) * 1000;
    const pushed = [];
    let reason = '';
    for (let tries = 1; tries <= maxTries && Date.now() < end; tries++) {
        const head = await readHead(checkout, options.branch);
        const made = await work(head);
        if (made.edits.length === 0)
            return { ...made, commit: await findLanded(checkout, pushed, head.commit), tries };
        const text = {
            message: messageOf(options),
            author: options.author ?? modregAuthor,
            date: ports.clock.now(),
        };
        const commit = await writeCommit(checkout, head.commit, { edits: made.edits, text, files: ports.files });
        pushed.push(commit);
        const answer = await push(checkout, { branch: options.branch, from: head.commit, to: commit });
        if (answer.kind === 'done')
            return { ...made, commit, tries };
        if (answer.kind === 'refused')
            throw (0,refusal/* refuse */.TR)(answer.code, `${options.branch} was not changed: ${answer.reason}`);
        reason = answer.reason;
        ports.log.info(`try ${tries}: ${reason}; computing the change again on the new head`);
        await pause(tries);
    }
    throw (0,refusal/* refuse */.TR)('E_PUSH_CONFLICT', `${options.branch} could not be changed: ${reason}`);
}
async function readHead(checkout, branch) {
    const there = await (0,registry_history/* findRemoteCommit */.nx)(checkout, `refs/heads/${branch}`);
    if (there === undefined)
        throw (0,refusal/* refuse */.TR)('E_REF', `the remote has no branch "${(0,shown/* shown */.SP)(branch)}"`);
    const obtained = await (0,registry_history/* obtainCommit */.LB)(checkout, there);
    if (!obtained.here)
        throw (0,refusal/* refuse */.TR)('E_HISTORY', `the head of ${(0,shown/* shown */.SP)(branch)} could not be fetched: ${obtained.why}`);
    return { commit: obtained.commit, files: await (0,commit_files/* readCommit */.kN)(checkout, obtained.commit) };
}
async function push(checkout, { branch, from, to }) {
    const remote = await (0,registry_remote/* findRemote */._)(checkout, 'push');
    if (remote === undefined)
        throw (0,refusal/* refuse */.TR)('E_GIT', 'the repository has no remote to push to');
    const ref = `refs/heads/${branch}`;
    // The lease makes it a real swap: a branch that was set back meanwhile is not quietly brought forward again.
    const words = [
        'push',
        '--porcelain',
        '--no-follow-tags',
        '--no-signed',
        `--force-with-lease=${ref}:${from}`,
    ];
    const call = [...words, '--', remote.name, `${to}:${ref}`];
    return readPushAnswer(await checkout.git.run(checkout.folder, call, (0,registry_remote/* remoteOptions */.J)(remote)));
}
/** A push whose answer was lost may have arrived all the same: then nothing is left to change. */
async function findLanded(checkout, pushed, head) {
    for (const commit of pushed.toReversed())
        if (commit === head || (await (0,revision/* findMergeBase */.fe)(checkout, commit, head)) === commit)
            return commit;
    return undefined;
}
/** Throws E_DIRTY where the work tree holds what no commit does: it would seem published and be left out (T20). */
async function assertClean(checkout) {
    const printed = await (0,registry_checkout/* gitBytes */.s0)(checkout, ['status', '--porcelain', '-z', '--no-renames', '--', '.']);
    const names = Array.from((0,zero_ended/* splitAtZeros */.T)(printed), line => Buffer.from(line.subarray(3)).toString('utf8'));
    if (names.length === 0)
        return;
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    throw (0,refusal/* refuse */.TR)('E_DIRTY', `not committed: ${(0,shown/* shown */.SP)(names.slice(0, 5).join(', '))}${more}`);
}
const messageOf = ({ subject, run }) => `${subject}\n\nModreg-Run: ${run}\n`;
// Full jitter: any moment up to the bound, so that writers who met once do not meet again.
const pause = (tries) => (0,promises_.setTimeout)((0,external_node_crypto_.randomInt)(1, Math.min(8000, 50 * 2 ** tries)));

;// CONCATENATED MODULE: ./build/shared/registry/commit-inputs.js




/** How the result of a command reaches its branch, with what happens when nobody says. */
const commitInputs = (fallback) => ({
    commit: (0,input/* choice */.Yq)('How changes are committed: `none` writes them to the working folder, `push` commits and pushes with git.', ['none', 'push'], fallback),
    branch: (0,input/* optional */.lq)((0,input/* text */.Qq)('Branch to commit to; by default the one that is checked out.', undefined, 'BRANCH')),
});
/** Commits a command's work to the branch that its inputs name. */
async function commitAsAsked(work, { values, folder, subject, }, ports) {
    const branch = values.branch ?? (await (0,revision/* findCurrentBranch */.t5)({ git: ports.git, folder }));
    if (branch === undefined)
        throw (0,refusal/* usageError */.Wp)('no branch is checked out', 'Name it with --branch.');
    const run = ports.event === undefined ? 'local' : `${ports.event.runId}.${ports.event.runAttempt}`;
    return commitBack(work, { folder, branch, subject, run }, ports);
}


/***/ }),

/***/ 2530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ obtainObjects),
/* harmony export */   LB: () => (/* binding */ obtainCommit),
/* harmony export */   Lb: () => (/* binding */ obtainMergeBase),
/* harmony export */   Zg: () => (/* binding */ obtainRef),
/* harmony export */   nx: () => (/* binding */ findRemoteCommit)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5280);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5383);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2710);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2409);





/**
 * Makes sure that this clone holds a commit with its files: looks, then fetches it by its id. After a force push the
 * old head is reachable from nothing, but the forge keeps it for a while. The id of an annotated tag gives its commit.
 */
async function obtainCommit(checkout, id) {
    const known = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(checkout, id);
    if (known !== undefined)
        return { here: true, commit: known };
    // A full clone must not become a shallow one.
    const depth = (await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .fE)(checkout)) ? ['--depth=1'] : [];
    const problem = await fetchFromRemote(checkout, { ids: [id], options: depth });
    if (problem !== undefined)
        return { here: false, why: problem };
    const commit = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(checkout, id);
    return commit === undefined
        ? { here: false, why: 'the remote sent something else' }
        : { here: true, commit };
}
/** The same for a reference that a person names, which a shallow clone may not even have heard of. */
async function obtainRef(checkout, ref) {
    (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .assertRef */ .io)(ref);
    const id = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)(ref);
    if (id !== undefined)
        return obtainCommit(checkout, id);
    try {
        return { here: true, commit: await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(checkout, ref) };
    }
    catch (error) {
        if (!hasCode(error, 'E_REF'))
            throw error;
        const there = await findRemoteCommit(checkout, ref);
        if (there === undefined)
            throw error;
        return obtainCommit(checkout, there);
    }
}
/**
 * The best common ancestor of two commits that are here. A shallow clone is deepened by doubling until it holds one, and
 * at last wholly. `undefined` when there is none, or no way to get more history.
 */
async function obtainMergeBase(checkout, left, right) {
    for (const step of [...doublings, '--unshallow']) {
        const base = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findMergeBase */ .fe)(checkout, left, right);
        if (base !== undefined || !(await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .fE)(checkout)))
            return base;
        const problem = await fetchFromRemote(checkout, { ids: [left, right], options: [step] });
        if (problem !== undefined)
            return undefined;
    }
    return (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findMergeBase */ .fe)(checkout, left, right);
}
/** Makes sure that a partial clone holds the contents with these ids; gives the reason when it could not. */
async function obtainObjects(checkout, ids) {
    const input = Buffer.from(`${ids.join('\n')}\n`);
    return fetchFromRemote(checkout, { ids: [], options: ['--filter=blob:none', '--stdin'], input });
}
const doublings = [64, 64, 128, 256, 512, 1024, 2048, 4096].map(count => `--deepen=${count}`);
/** Fetches objects and nothing else; gives the reason when that failed. */
async function fetchFromRemote(checkout, { ids, options, input }) {
    const remote = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .findRemote */ ._)(checkout);
    if (remote === undefined)
        return 'the repository has no remote to fetch from';
    // No branch, no tag and no FETCH_HEAD may move by looking.
    const words = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--refmap='];
    const settings = { ...(0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteOptions */ .J)(remote), ...(input === undefined ? {} : { input }) };
    try {
        const { status, stderr } = await checkout.git.run(checkout.folder, [...words, ...options, '--', remote.name, ...ids], settings);
        return status === 0 ? undefined : (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .gitReason */ .th)(stderr);
    }
    catch (error) {
        if (hasCode(error, 'E_GIT_TIMEOUT'))
            return error.message;
        throw error;
    }
}
/** The commit that the remote has for a branch or a tag. */
async function findRemoteCommit(checkout, ref) {
    const remote = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .findRemote */ ._)(checkout);
    if (remote === undefined || ref === 'HEAD')
        return undefined;
    const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
    const words = ['ls-remote', '--quiet', '--', remote.name, ...names];
    const printed = (await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, words, (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteOptions */ .J)(remote))) ?? '';
    const ids = new Map(printed.split('\n').map(line => [line.split('\t')[1], line.split('\t')[0]]));
    const found = names.find(name => ids.has(name));
    return found === undefined ? undefined : (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)(ids.get(found) ?? '');
}
const hasCode = (error, code) => error instanceof _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ && error.findings.some(found => found.code === code);


/***/ }),

/***/ 5383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ findCommitId),
/* harmony export */   aF: () => (/* binding */ isZeroId),
/* harmony export */   io: () => (/* binding */ assertRef)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7947);


/** The text as a commit id; `undefined` when it is none, or is the zero id that stands for "no commit". */
function findCommitId(text) {
    return isCommitId(text) ? text : undefined;
}
/** Whether a text is the id that events use where there is no commit: zeros only. */
function isZeroId(text) {
    return /^(0{40}|0{64})$/.test(text);
}
/**
 * Throws E_REF unless the text is a full commit id, `HEAD`, `HEAD^`, `HEAD~2`, or the name of a branch or tag with nothing in it that git
 * takes for an option, a range, a path, a search or a refspec (T13). References to pull requests are refused: anybody
 * can set them.
 */
function assertRef(text) {
    const problem = refProblem(text);
    if (problem !== undefined)
        throw (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('E_REF', `the git reference "${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}" ${problem}`);
}
const isCommitId = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !isZeroId(text);
// The first that applies is told. An allow-list of characters; what git check-ref-format adds; what git would guess.
const problems = [
    [/^$/, 'is empty'],
    [/^.{256}/s, 'is longer than 255 characters'],
    [/[^A-Za-z0-9._/+@#=,-]/, 'has a character that no branch or tag here may have'],
    [/^[^A-Za-z0-9_]/, 'starts with something else than a letter or a digit'],
    [/(^|\/)(\/|$)/, 'has an empty segment'],
    [/(^|\/)[.-]/, 'has a segment that starts with . or -'],
    [/\.\./, 'is a range'],
    [/\.(lock)?(\/|$)/, 'has a segment that ends with . or .lock'],
    [/(^|\/)@(\/|$)/, 'has a segment that is only @'],
    [/^(refs\/)?(remotes\/)?pull\//, 'is the head of a pull request, which its author controls'],
    [/^(0{40}|0{64})$/, 'is the zero id, which stands for no commit'],
    [
        /^(?![0-9a-f]{40}$|[0-9a-f]{64}$)[0-9a-f]{4,64}$/,
        'may be a shortened id: give all digits, or refs/heads/ before it',
    ],
];
// What a person types for "the commit before this one"; the only place where git's own notation is let in.
const ancestorOfHead = /^HEAD(\^|~[1-9]\d{0,3})$/;
const refProblem = (text) => ancestorOfHead.test(text) ? undefined : problems.find(([pattern]) => pattern.test(text))?.[1];


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ remoteOptions),
/* harmony export */   _: () => (/* binding */ findRemote)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5280);

/** The remote named `origin`, or the only one there is. */
async function findRemote(checkout, use = 'fetch') {
    const names = ((await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .findGitText */ .n5)(checkout, ['remote'])) ?? '').split('\n').filter(name => name !== '');
    const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
    if (name === undefined)
        return undefined;
    const words = ['remote', 'get-url', ...(use === 'push' ? ['--push'] : []), '--', name];
    const url = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .findGitText */ .n5)(checkout, words);
    return url === undefined ? undefined : { name, url };
}
/**
 * What a call to this remote needs. https and ssh are always allowed; a folder, and plain http on this machine itself,
 * only when the remote is one, so that no redirect and no rewritten URL leads there (CVE-2017-1000117, T39).
 */
function remoteOptions({ url }) {
    return { variables: { GIT_ALLOW_PROTOCOL: protocolOf(url) ?? 'https:ssh' } };
}
function protocolOf(url) {
    if (/^http:\/\/([^/@]*@)?(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?(\/|$)/.test(url))
        return 'http';
    if (url.startsWith('file://'))
        return 'file';
    // git takes `host:path` for ssh and `transport::address` for a program; a drive letter is a folder.
    const isFolder = /^[A-Za-z]:[\\/]/.test(url) || !/^[^/]*:/.test(url);
    return isFolder ? 'file' : undefined;
}


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wn: () => (/* binding */ readParents),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fe: () => (/* binding */ findMergeBase),
/* harmony export */   fq: () => (/* binding */ findCommit),
/* harmony export */   h1: () => (/* binding */ findUpstream),
/* harmony export */   t5: () => (/* binding */ findCurrentBranch)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7947);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5280);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5383);




/**
 * The commit that a branch, a tag, `HEAD` or a full id means. A short name is looked for as a local branch, a branch of
 * origin, a branch of any remote, then a tag: the order is ours, so a pushed tag never passes for a branch. Throws E_REF.
 */
async function resolveCommit(checkout, ref) {
    (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .assertRef */ .io)(ref);
    for (const candidate of candidates(ref)) {
        const id = await findCommit(checkout, candidate);
        if (id !== undefined)
            return id;
    }
    throw (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('E_REF', `there is no commit "${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(ref)}" in this clone`);
}
/** The commit of a full id or a full reference name, if this clone has it. */
async function findCommit(checkout, name) {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    return (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)((await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, words)) ?? '');
}
/** The best common ancestor of two commits; `undefined` when the history in this clone holds none. */
async function findMergeBase(checkout, left, right) {
    return (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)((await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, ['merge-base', left, right])) ?? '');
}
/** The parents that a commit names, also those that a shallow clone does not hold. */
async function readParents(checkout, commit) {
    const [header = ''] = Buffer.from(await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .gitBytes */ .s0)(checkout, ['cat-file', 'commit', commit]))
        .toString('latin1')
        .split('\n\n', 1);
    return header
        .split('\n')
        .flatMap(line => (line.startsWith('parent ') ? ((0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)(line.slice(7)) ?? []) : []));
}
/** Whether this clone holds only a part of the history. */
async function isShallow(checkout) {
    return (await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
/** The branch that is checked out, without `refs/heads/`; `undefined` when HEAD is detached. */
async function findCurrentBranch(checkout) {
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
}
/** The commit at which this clone knows the branch that the current one follows. */
async function findUpstream(checkout) {
    const branch = await findCurrentBranch(checkout);
    if (branch === undefined)
        return undefined;
    const upstream = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, [
        'for-each-ref',
        '--format=%(upstream)',
        `refs/heads/${branch}`,
    ]);
    return upstream === undefined || upstream === '' ? undefined : findCommit(checkout, upstream);
}
const candidates = (ref) => /^HEAD([^~]|$)/.test(ref) || ref.startsWith('refs/') || (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)(ref) !== undefined
    ? [ref]
    : ['refs/heads/', 'refs/remotes/origin/', 'refs/remotes/', 'refs/tags/'].map(prefix => prefix + ref);


/***/ }),

/***/ 8447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ splitAtZeros)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);

/** The parts of what git prints with `-z`, each ended by a zero byte. */
function* splitAtZeros(bytes) {
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(0, start);
        if (end < 0)
            throw (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('E_GIT', 'git stopped in the middle of a list');
        yield bytes.subarray(start, end);
        start = end + 1;
    }
}


/***/ })

};

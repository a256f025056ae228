export const id = 379;
export const ids = [379];
export const modules = {

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitProcess: () => (/* binding */ gitProcess)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/shared/adapters/git-child.js



/**
 * Runs git to its end and gives back what it printed. Throws E_GIT_TIMEOUT when the time is over, E_GIT when it prints
 * more than the limit or cannot be started; nothing of it is left running then.
 */
function runGit(call) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', [...call.args], {
            cwd: call.folder,
            env: { ...call.variables },
            stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            detached: call.startsOthers && process.platform !== 'win32',
            windowsHide: true,
        });
        let refusal;
        const giveUp = (reason) => {
            refusal ??= reason;
            stop(child, call);
        };
        const timer = setTimeout(() => {
            giveUp(tooSlow(call));
        }, call.timeoutSeconds * 1000);
        const stdout = collect(child.stdout, call.limitBytes, () => {
            giveUp(tooLong(call));
        });
        const stderr = collect(child.stderr, messageLimitBytes, () => undefined);
        const forget = stopWithUs(() => {
            signal(child, call, 'SIGTERM');
        });
        child.on('error', error => {
            clearTimeout(timer);
            forget();
            reject(notStarted(error));
        });
        child.on('close', status => {
            clearTimeout(timer);
            forget();
            if (refusal !== undefined)
                reject(refusal);
            else
                resolve({ status: status ?? 128, stdout: stdout(), stderr: stderr().toString('utf8') });
        });
        // git may end before it has read everything; its status then says why, not the broken pipe.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(call.input);
    });
}
const messageLimitBytes = 1024 * 1024;
// Beyond the limit bytes are dropped, so that a flood costs no memory until git is gone.
function collect(stream, limitBytes, onLimit) {
    const chunks = [];
    let sizeBytes = 0;
    stream?.on('data', (chunk) => {
        sizeBytes += chunk.length;
        if (sizeBytes > limitBytes)
            onLimit();
        else
            chunks.push(chunk);
    });
    return () => Buffer.concat(chunks);
}
const graceMilliseconds = 2000;
// Politely first, so that git removes its lock files; then for good, and without waiting for whoever holds the pipes.
function stop(child, call) {
    signal(child, call, 'SIGTERM');
    setTimeout(() => {
        signal(child, call, 'SIGKILL');
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, graceMilliseconds).unref();
}
// git-remote-https and ssh outlive a signal to git alone, so the signal goes to the group that git leads.
function signal(child, { startsOthers }, name) {
    if (child.pid === undefined)
        return;
    try {
        if (startsOthers && process.platform !== 'win32')
            process.kill(-child.pid, name);
        else
            child.kill(name);
    }
    catch {
        // It ended by itself in between.
    }
}
const running = new Set();
// A group of its own does not hear the Ctrl+C that ends modreg.
function stopWithUs(end) {
    if (running.size === 0)
        process.on('exit', endAll);
    running.add(end);
    return () => {
        running.delete(end);
        if (running.size === 0)
            process.off('exit', endAll);
    };
}
const endAll = () => {
    for (const end of running)
        end();
};
const tooSlow = ({ name, timeoutSeconds }) => (0,refusal/* refuse */.TR)('E_GIT_TIMEOUT', `git ${name} did not finish within ${timeoutSeconds} seconds and was stopped`);
const tooLong = ({ name, limitBytes }) => (0,refusal/* refuse */.TR)('E_GIT', `git ${name} printed more than ${limitBytes} bytes and was stopped`);
const notStarted = (error) => new refusal/* Refusal */.P_([
    (0,finding/* finding */.gk)('E_GIT', `git cannot be started: ${error.message}`, {
        hint: 'Install git 2.31 or later and make sure that it is on PATH.',
    }),
], { cause: error });

;// CONCATENATED MODULE: ./build/shared/adapters/git-lookup.js
/** What to ask `git config --get-regexp` before git talks to a remote. */
const remotePattern = String.raw `^(credential\..*|http\..*|core\.sshcommand)$`;
/** What to ask before git reads or writes files of the work tree. */
const filterPattern = String.raw `^filter\..*`;
/** What to ask when git refuses the folder of another user. */
const safePattern = String.raw `^safe\.directory$`;
/** Reads what `git config --show-scope -z --get-regexp` prints. */
function readScopedSettings(stdout) {
    const words = Buffer.from(stdout).toString('utf8').split('\0');
    const settings = [];
    for (let index = 0; index + 1 < words.length; index += 2) {
        const [scope = '', pair = ''] = words.slice(index, index + 2);
        const end = pair.indexOf('\n');
        // A key without `=` has no line break and means true.
        settings.push(end < 0
            ? { scope, key: pair, value: 'true' }
            : { scope, key: pair.slice(0, end), value: pair.slice(end + 1) });
    }
    return settings;
}
/**
 * Settings for a call that talks to a remote. Credential helpers and http settings of user and system stay in force, as
 * they hold proxies and logins. Of the repository's own file, helpers and programs are not run and TLS stays checked;
 * its http headers stay, because actions/checkout keeps its token there.
 */
function remoteSettings(found) {
    const ofUser = found.filter(({ scope, key }) => isUsers(scope) && /^(credential|http)\./.test(key));
    const ofOthers = found.filter(({ scope }) => !isUsers(scope));
    return [
        ['credential.helper', ''], // forgets every helper named before
        ...ofUser.map(({ key, value }) => [key, value]),
        ...ofOthers.flatMap(({ key }) => /^http\.(.*\.)?sslverify$/.test(key) ? [[key, 'true']] : []),
    ];
}
/** Settings that switch off every filter driver: a driver is a program that git would run on files. */
function filterSettings(found) {
    const drivers = new Set(found.map(({ key }) => key.slice(0, key.lastIndexOf('.'))));
    return [...drivers].flatMap((driver) => [
        [`${driver}.clean`, ''],
        [`${driver}.smudge`, ''],
        [`${driver}.process`, ''],
        [`${driver}.required`, 'false'],
    ]);
}
/** The folders of other users that this user trusts; what the repository says of itself does not count. */
function safeSettings(found) {
    return found.filter(({ scope }) => isUsers(scope)).map(({ key, value }) => [key, value]);
}
const plainSsh = 'ssh -oBatchMode=yes';
/**
 * The ssh command for a remote. core.sshCommand runs whatever it says, so only the shape that actions/checkout writes
 * for a deploy key is understood, and of it only the two file names are taken.
 */
function sshCommand(found) {
    const text = found.findLast(({ scope, key }) => key === 'core.sshcommand' && !isUsers(scope))?.value ?? '';
    const match = /^"[^"$`\\]+" -i "\$RUNNER_TEMP\/([\w-]+)"(?: -o StrictHostKeyChecking=yes -o CheckHostIP=no)? -o "UserKnownHostsFile=\$RUNNER_TEMP\/([\w-]+)"$/.exec(text);
    if (match === null)
        return plainSsh;
    const [, key = '', hosts = ''] = match;
    return [
        plainSsh,
        `-i "$RUNNER_TEMP/${key}"`,
        '-oStrictHostKeyChecking=yes -oCheckHostIP=no',
        `-o "UserKnownHostsFile=$RUNNER_TEMP/${hosts}"`,
    ].join(' ');
}
const isUsers = (scope) => scope === 'global' || scope === 'system';

;// CONCATENATED MODULE: ./build/shared/adapters/git-settings.js
/**
 * Settings that no configuration file may change, because each could run a program, hide a change or write where we
 * only read (T16). What a file can name freely, such as filter drivers, is looked up and switched off by its name.
 */
const fixedSettings = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.alternateRefsCommand', 'true'], // a shell command by definition; `true` does nothing
    ['core.quotePath', 'off'],
    ['diff.external', ''],
    ['diff.relative', 'false'],
    ['diff.orderFile', '/dev/null'],
    ['log.showSignature', 'false'],
    ['commit.gpgSign', 'false'],
    ['push.gpgSign', 'false'],
    ['gc.auto', '0'], // nothing may go on in the background after us
    ['maintenance.auto', 'false'],
    ['submodule.recurse', 'false'], // a submodule brings a configuration of its own
    ['fetch.recurseSubmodules', 'false'],
    ['push.recurseSubmodules', 'no'],
    ['fetch.prune', 'false'],
    // A bundle that holds HEAD, objects/ and refs/ must not be taken for a repository with its committed configuration.
    ['safe.bareRepository', 'explicit'],
];
/** Options that stand before git's verb. */
function globalOptions(settings) {
    return [
        '--no-pager',
        '--literal-pathspecs', // a path from outside such as `:(top)x` is a path
        '--no-replace-objects', // refs/replace/ shows other bytes for an id than those that are signed
        ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ];
}
const passedOn = [
    'PATH',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot', // without these four no program starts on Windows
    'SYSTEMROOT',
    'ComSpec',
    'PATHEXT',
];
const passedOnToRemotes = [
    'HOME', // ssh keys, known hosts, credential stores
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'XDG_CONFIG_HOME',
    'XDG_RUNTIME_DIR',
    'DBUS_SESSION_BUS_ADDRESS', // keyrings
    'SSH_AUTH_SOCK',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'RUNNER_TEMP', // where actions/checkout keeps a deploy key
    ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap(name => [name, name.toUpperCase()]),
];
const neverAsk = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '', // set and empty: neither core.askPass nor SSH_ASKPASS is asked
    SSH_ASKPASS_REQUIRE: 'never',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_EDITOR: ':',
    // A partial clone would fetch what is missing, by whatever transport and program its configuration names.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
};
/** The environment of a call that stays in the repository: no file of the user or system is read, no host is met. */
function localVariables(parent) {
    return {
        ...pick(parent, passedOn),
        ...neverAsk,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
    };
}
/** The environment of a call that talks to a remote: https and ssh only, never a question to anybody. */
function remoteVariables(parent, sshCommand) {
    return {
        ...localVariables(parent),
        ...pick(parent, passedOnToRemotes),
        GIT_ALLOW_PROTOCOL: 'https:ssh',
        GIT_SSH_COMMAND: sshCommand,
        GIT_SSH_VARIANT: 'ssh',
    };
}
/** The environment in which the settings of user and system can be looked up. */
function lookupVariables(parent) {
    return { ...pick(parent, [...passedOn, 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME']), ...neverAsk };
}
/**
 * Settings as variables: not seen in the list of processes as `-c` is, and without a rule on `=` in a key, which a
 * hostile name of a filter driver could use.
 */
function settingVariables(settings) {
    const variables = { GIT_CONFIG_COUNT: String(settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        variables[`GIT_CONFIG_KEY_${index}`] = key;
        variables[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return variables;
}
function pick(variables, names) {
    const picked = {};
    for (const name of names) {
        const value = variables[name];
        if (value !== undefined)
            picked[name] = value;
    }
    return picked;
}

;// CONCATENATED MODULE: ./build/shared/adapters/git-verbs.js
const remoteVerbs = new Set(['fetch', 'push', 'ls-remote']);
const objectVerbs = new Set([
    ...[
        'cat-file',
        'check-attr',
        'commit-tree',
        'config',
        'diff-tree',
        'for-each-ref',
        'ls-files',
        'ls-tree',
        'merge-base',
    ],
    ...['mktree', 'remote', 'rev-list', 'rev-parse', 'symbolic-ref', 'update-ref', 'write-tree'],
]);
/** Whether a call talks to a remote. */
function isRemoteCall([verb = '']) {
    return remoteVerbs.has(verb);
}
/** Whether a call can never read or write a file of the work tree, so that no filter of .gitattributes can run. */
function isObjectCall(args) {
    const [verb = ''] = args;
    // Between two commits, `git diff` leaves the work tree alone.
    return objectVerbs.has(verb) || (verb === 'diff' && args.filter(isObjectId).length === 2);
}
/** The same words with the options that no setting can stand for. */
function guarded([verb = '', ...rest]) {
    return [verb, ...guards.flatMap(([verbs, options]) => (verbs.test(verb) ? options : [])), ...rest];
}
const guards = [
    // A diff driver is a program, chosen by .gitattributes and defined in the configuration.
    [/^(diff(-.*)?|log|show)$/, ['--no-ext-diff', '--no-textconv']],
    // Looking into a submodule runs git there, under a configuration of its own; `all` would hide that it moved.
    [/^(diff|diff-files|diff-index|status)$/, ['--ignore-submodules=dirty']],
    // remote.<name>.uploadpack is a program too, and the first one configured wins over settings of ours.
    [/^(fetch|ls-remote)$/, ['--upload-pack=git-upload-pack']],
    [/^push$/, ['--receive-pack=git-receive-pack']],
];
const isObjectId = (word) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(word);

;// CONCATENATED MODULE: ./build/shared/adapters/git-process.js








/**
 * The git of this machine. It runs with an environment of its own making: nothing of `GIT_*` is inherited, and neither
 * the repository's configuration nor the user's can make it run a program, except the user's credential helpers when it
 * talks to a remote. A file remote needs `GIT_ALLOW_PROTOCOL` among the call's variables.
 */
function gitProcess(parent) {
    return {
        async run(folder, args, options = {}) {
            const place = realFolder(folder);
            const inside = { parent, place, settings: [...fixedSettings, ...safeFolders(place, parent)] };
            const first = await runGuarded(inside, args, options);
            if (!isForeign(first))
                return assertNotLocked(first);
            const safe = safeSettings(await lookUp(inside, safePattern, lookupVariables(parent)));
            const again = await runGuarded({ ...inside, settings: [...inside.settings, ...safe] }, args, options);
            if (isForeign(again))
                throw foreign(place);
            return assertNotLocked(again);
        },
    };
}
async function runGuarded(inside, args, options) {
    const variables = { ...(await variablesFor(inside, args)), ...options.variables };
    const remote = isRemoteCall(args);
    return runGit({
        name: args[0] ?? '',
        folder: inside.place,
        args: [...globalOptions(inside.settings), ...guarded(args)],
        variables,
        input: options.input,
        timeoutSeconds: options.timeoutSeconds ?? (remote ? 300 : 120),
        limitBytes: options.limitBytes ?? 256 * 1024 * 1024,
        startsOthers: remote,
    });
}
async function variablesFor(inside, args) {
    const { parent } = inside;
    const local = localVariables(parent);
    if (isObjectCall(args))
        return local;
    if (!isRemoteCall(args))
        return { ...local, ...settingVariables(filterSettings(await lookUp(inside, filterPattern, local))) };
    const found = await lookUp(inside, remotePattern, lookupVariables(parent));
    return { ...remoteVariables(parent, sshCommand(found)), ...settingVariables(remoteSettings(found)) };
}
async function lookUp({ place, settings }, pattern, variables) {
    const { stdout } = await runGit({
        name: 'config',
        folder: place,
        args: [...globalOptions(settings), 'config', '--show-scope', '-z', '--get-regexp', pattern],
        variables,
        timeoutSeconds: 60,
        limitBytes: 1024 * 1024,
        startsOthers: false,
    });
    return readScopedSettings(stdout);
}
function realFolder(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch (error) {
        throw new refusal/* Refusal */.P_([(0,finding/* finding */.gk)('E_IO', `there is no folder ${folder}`)], { cause: error });
    }
}
/**
 * Folders that may belong to another user. In a container job the workspace does ("dubious ownership"), so there the
 * folder asked for and those above it up to the workspace are named to git as safe, never `*`.
 */
function safeFolders(place, parent) {
    const workspace = parent['GITHUB_ACTIONS'] === 'true' ? parent['GITHUB_WORKSPACE'] : undefined;
    if (workspace === undefined || workspace === '')
        return [];
    const top = realFolder(workspace);
    const settings = [];
    for (let folder = place; isInside(folder, top); folder = (0,external_node_path_.dirname)(folder)) {
        settings.push(['safe.directory', folder.replaceAll('\\', '/')]);
        if (folder === top)
            break;
    }
    return settings;
}
function isInside(folder, top) {
    const way = (0,external_node_path_.relative)(top, folder);
    return !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}
const isForeign = ({ status, stderr }) => status === 128 && stderr.includes('detected dubious ownership');
const foreign = (place) => (0,refusal/* refuse */.TR)('E_GIT', `the repository of ${place} belongs to another user`, {
    hint: `Run modreg as the folder's owner, or trust it with \`git config --global --add safe.directory ${place}\`.`,
});
// Only git's own words: a lock on the remote's side arrives behind `remote:` and is a lost race.
const lockMessage = /^(?:fatal|error): (?:.*: )?Unable to create '(?<file>[^'\n]+\.lock)': File exists/m;
function assertNotLocked(result) {
    const file = result.status === 0 ? undefined : lockMessage.exec(result.stderr)?.groups?.['file'];
    if (file === undefined)
        return result;
    throw (0,refusal/* refuse */.TR)('E_GIT_LOCKED', `another git process holds ${file}, or one that died left it behind`, {
        hint: `Wait for it. If no git process is running, delete ${file}.`,
    });
}


/***/ })

};

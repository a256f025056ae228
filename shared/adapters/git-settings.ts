/** A setting of git's configuration, given to one call only. */
export type Setting = readonly [key: string, value: string]

/** The environment of a process, as node:process has it. */
export type Variables = Readonly<Record<string, string | undefined>>

/**
 * Settings that no configuration file may change, because each could run a program, hide a change or write where we
 * only read (T16). What a file can name freely, such as filter drivers, is looked up and switched off by its name.
 */
export const fixedSettings: readonly Setting[] = [
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
]

/** Options that stand before git's verb. */
export function globalOptions(settings: readonly Setting[]): string[] {
  return [
    '--no-pager',
    '--literal-pathspecs', // a path from outside such as `:(top)x` is a path
    '--no-replace-objects', // refs/replace/ shows other bytes for an id than those that are signed
    ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
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
]

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
]

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
}

/** The environment of a call that stays in the repository: no file of the user or system is read, no host is met. */
export function localVariables(parent: Variables): Record<string, string> {
  return {
    ...pick(parent, passedOn),
    ...neverAsk,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
}

/** The environment of a call that talks to a remote: https and ssh only, never a question to anybody. */
export function remoteVariables(parent: Variables, sshCommand: string): Record<string, string> {
  return {
    ...localVariables(parent),
    ...pick(parent, passedOnToRemotes),
    GIT_ALLOW_PROTOCOL: 'https:ssh',
    GIT_SSH_COMMAND: sshCommand,
    GIT_SSH_VARIANT: 'ssh',
  }
}

/** The environment in which the settings of user and system can be looked up. */
export function lookupVariables(parent: Variables): Record<string, string> {
  return { ...pick(parent, [...passedOn, 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME']), ...neverAsk }
}

/**
 * Settings as variables: not seen in the list of processes as `-c` is, and without a rule on `=` in a key, which a
 * hostile name of a filter driver could use.
 */
export function settingVariables(settings: readonly Setting[]): Record<string, string> {
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) }
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key
    variables[`GIT_CONFIG_VALUE_${index}`] = value
  }
  return variables
}

function pick(variables: Variables, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {}
  for (const name of names) {
    const value = variables[name]
    if (value !== undefined) picked[name] = value
  }
  return picked
}

import { realpathSync } from 'node:fs'
import { dirname, relative, isAbsolute } from 'node:path'
import { refuse, Refusal } from '../command/refusal.ts'
import { finding } from '../model/finding.ts'
import type { Git, GitOptions, GitResult } from '../ports/git.ts'
import { runGit } from './git-child.ts'
import {
  filterPattern,
  filterSettings,
  readScopedSettings,
  remotePattern,
  remoteSettings,
  sshCommand,
  type ScopedSetting,
} from './git-lookup.ts'
import {
  fixedSettings,
  globalOptions,
  localVariables,
  lookupVariables,
  remoteVariables,
  settingVariables,
  type Setting,
  type Variables,
} from './git-settings.ts'

/**
 * The git of this machine. It runs with an environment of its own making: nothing of `GIT_*` is inherited, and neither
 * the repository's configuration nor the user's can make it run a program, except the user's credential helpers when it
 * talks to a remote. A file remote needs `GIT_ALLOW_PROTOCOL` among the call's variables.
 */
export function gitProcess(parent: Variables): Git {
  return {
    async run(folder, args, options = {}) {
      const place = realFolder(folder)
      const always = [...fixedSettings, ...safeFolders(place, parent)]
      const lookUp = async (pattern: string, variables: Record<string, string>) => {
        const words = ['config', '--show-scope', '-z', '--get-regexp', pattern]
        return readScopedSettings((await call({ place, args: words, always, variables, options: {} })).stdout)
      }
      const variables = await variablesFor(args, parent, lookUp)
      return assertNotLocked(await call({ place, args: guarded(args), always, variables, options }))
    },
  }
}

type LookUp = (pattern: string, variables: Record<string, string>) => Promise<readonly ScopedSetting[]>

async function variablesFor(args: readonly string[], parent: Variables, lookUp: LookUp) {
  const local = localVariables(parent)
  if (staysAmongObjects(args)) return local
  if (!remoteVerbs.has(args[0] ?? ''))
    return { ...local, ...settingVariables(filterSettings(await lookUp(filterPattern, local))) }
  const found = await lookUp(remotePattern, lookupVariables(parent))
  return { ...remoteVariables(parent, sshCommand(found)), ...settingVariables(remoteSettings(found)) }
}

interface Step {
  readonly place: string
  readonly args: readonly string[]
  readonly always: readonly Setting[]
  readonly variables: Record<string, string>
  readonly options: GitOptions
}

function call({ place, args, always, variables, options }: Step): Promise<GitResult> {
  const remote = remoteVerbs.has(args[0] ?? '')
  return runGit({
    name: args[0] ?? '',
    folder: place,
    args: [...globalOptions(always), ...args],
    variables: { ...variables, ...options.variables },
    input: options.input,
    timeoutSeconds: options.timeoutSeconds ?? (remote ? 300 : 120),
    limitBytes: options.limitBytes ?? 256 * 1024 * 1024,
    startsOthers: remote,
  })
}

const remoteVerbs = new Set(['fetch', 'push', 'ls-remote'])

// These never read or write a file of the work tree, so no filter can run; every other verb has its filters looked up.
const objectVerbs = new Set([
  ...['cat-file', 'commit-tree', 'config', 'diff-tree', 'for-each-ref', 'ls-files', 'ls-tree', 'merge-base'],
  ...['mktree', 'remote', 'rev-list', 'rev-parse', 'symbolic-ref', 'update-ref', 'write-tree'],
])

function staysAmongObjects(args: readonly string[]): boolean {
  const [verb = ''] = args
  // Between two commits, `git diff` leaves the work tree alone.
  return objectVerbs.has(verb) || (verb === 'diff' && args.filter(isObjectId).length === 2)
}

// What no setting can stand for.
const guards: readonly (readonly [verbs: RegExp, options: readonly string[]])[] = [
  // A diff driver is a program, chosen by .gitattributes and defined in the configuration.
  [/^(diff(-.*)?|log|show)$/, ['--no-ext-diff', '--no-textconv']],
  // Looking into a submodule runs git there, under a configuration of its own; `all` would hide that it moved.
  [/^(diff|diff-files|diff-index|status)$/, ['--ignore-submodules=dirty']],
  // remote.<name>.uploadpack is a program too, and the first one configured wins over settings of ours.
  [/^(fetch|ls-remote)$/, ['--upload-pack=git-upload-pack']],
  [/^push$/, ['--receive-pack=git-receive-pack']],
]

const guarded = ([verb = '', ...rest]: readonly string[]): readonly string[] => [
  verb,
  ...guards.flatMap(([verbs, options]) => (verbs.test(verb) ? options : [])),
  ...rest,
]

const isObjectId = (word: string) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(word)

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch (error) {
    throw new Refusal([finding('E_IO', `there is no folder ${folder}`)], { cause: error })
  }
}

/**
 * Folders that may belong to another user. In a container job the workspace does ("dubious ownership"), so there, and
 * only there, the folder asked for and those above it up to the workspace are named to git as safe, never `*`.
 */
function safeFolders(place: string, parent: Variables): readonly Setting[] {
  const workspace = parent['GITHUB_ACTIONS'] === 'true' ? parent['GITHUB_WORKSPACE'] : undefined
  if (workspace === undefined || workspace === '') return []
  const top = realFolder(workspace)
  const settings: Setting[] = []
  for (let folder = place; isInside(folder, top); folder = dirname(folder)) {
    settings.push(['safe.directory', folder.replaceAll('\\', '/')])
    if (folder === top) break
  }
  return settings
}

function isInside(folder: string, top: string): boolean {
  const way = relative(top, folder)
  return !way.startsWith('..') && !isAbsolute(way)
}

// Only git's own words: a lock on the remote's side arrives behind `remote:` and is a lost race.
const lockMessage = /^(?:fatal|error): (?:.*: )?Unable to create '(?<file>[^'\n]+\.lock)': File exists/m

function assertNotLocked(result: GitResult): GitResult {
  const file = result.status === 0 ? undefined : lockMessage.exec(result.stderr)?.groups?.['file']
  if (file === undefined) return result
  throw refuse('E_GIT_LOCKED', `another git process holds ${file}, or one that died left it behind`, {
    hint: `Wait for it. If no git process is running, delete ${file}.`,
  })
}

import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative } from 'node:path'
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
  safePattern,
  safeSettings,
  sshCommand,
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
import { guarded, isObjectCall, isRemoteCall } from './git-verbs.ts'

/**
 * The git of this machine. It runs with an environment of its own making: nothing of `GIT_*` is inherited, and neither
 * the repository's configuration nor the user's can make it run a program, except the user's credential helpers when it
 * talks to a remote. A file remote needs `GIT_ALLOW_PROTOCOL` among the call's variables.
 */
export function gitProcess(parent: Variables): Git {
  return {
    async run(folder, args, options = {}) {
      const place = realFolder(folder)
      const inside = { parent, place, settings: [...fixedSettings, ...safeFolders(place, parent)] }
      const first = await runGuarded(inside, args, options)
      if (!isForeign(first)) return assertNotLocked(first)
      const safe = safeSettings(await lookUp(inside, safePattern, lookupVariables(parent)))
      const again = await runGuarded({ ...inside, settings: [...inside.settings, ...safe] }, args, options)
      if (isForeign(again)) throw foreign(place)
      return assertNotLocked(again)
    },
  }
}

interface Inside {
  readonly parent: Variables
  readonly place: string
  readonly settings: readonly Setting[]
}

async function runGuarded(inside: Inside, args: readonly string[], options: GitOptions): Promise<GitResult> {
  const variables = { ...(await variablesFor(inside, args)), ...options.variables }
  const remote = isRemoteCall(args)
  return runGit({
    name: args[0] ?? '',
    folder: inside.place,
    args: [...globalOptions(inside.settings), ...guarded(args)],
    variables,
    input: options.input,
    timeoutSeconds: options.timeoutSeconds ?? (remote ? 300 : 120),
    limitBytes: options.limitBytes ?? 256 * 1024 * 1024,
    startsOthers: remote,
  })
}

async function variablesFor(inside: Inside, args: readonly string[]): Promise<Record<string, string>> {
  const { parent } = inside
  const local = localVariables(parent)
  if (isObjectCall(args)) return local
  if (!isRemoteCall(args))
    return { ...local, ...settingVariables(filterSettings(await lookUp(inside, filterPattern, local))) }
  const found = await lookUp(inside, remotePattern, lookupVariables(parent))
  return { ...remoteVariables(parent, sshCommand(found)), ...settingVariables(remoteSettings(found)) }
}

async function lookUp({ place, settings }: Inside, pattern: string, variables: Record<string, string>) {
  const { stdout } = await runGit({
    name: 'config',
    folder: place,
    args: [...globalOptions(settings), 'config', '--show-scope', '-z', '--get-regexp', pattern],
    variables,
    timeoutSeconds: 60,
    limitBytes: 1024 * 1024,
    startsOthers: false,
  })
  return readScopedSettings(stdout)
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch (error) {
    throw new Refusal([finding('E_IO', `there is no folder ${folder}`)], { cause: error })
  }
}

/**
 * Folders that may belong to another user. In a container job the workspace does ("dubious ownership"), so there the
 * folder asked for and those above it up to the workspace are named to git as safe, never `*`.
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

const isForeign = ({ status, stderr }: GitResult) =>
  status === 128 && stderr.includes('detected dubious ownership')

const foreign = (place: string) =>
  refuse('E_GIT', `the repository of ${place} belongs to another user`, {
    hint: `Run modreg as the folder's owner, or trust it with \`git config --global --add safe.directory ${place}\`.`,
  })

// Only git's own words: a lock on the remote's side arrives behind `remote:` and is a lost race.
const lockMessage = /^(?:fatal|error): (?:.*: )?Unable to create '(?<file>[^'\n]+\.lock)': File exists/m

function assertNotLocked(result: GitResult): GitResult {
  const file = result.status === 0 ? undefined : lockMessage.exec(result.stderr)?.groups?.['file']
  if (file === undefined) return result
  throw refuse('E_GIT_LOCKED', `another git process holds ${file}, or one that died left it behind`, {
    hint: `Wait for it. If no git process is running, delete ${file}.`,
  })
}

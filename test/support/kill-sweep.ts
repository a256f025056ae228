import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isTemporaryName } from '../../shared/model/temporary-name.ts'
import { runWatched, type Ended } from './fault-process.ts'
import { pictureOf } from './picture.ts'

const opening = ['open', 'readdir', 'opendir', 'mkdtemp']
const changing = [
  'mkdir',
  'mkdtemp',
  'rename',
  'unlink',
  'rm',
  'rmdir',
  'link',
  'symlink',
  'chmod',
  'writeFile',
]

/** Each action with the calls that it can really happen to; `undefined` for all. */
const everyAction = {
  kill: undefined,
  'kill-after': undefined,
  term: undefined,
  int: undefined,
  torn: ['write', 'writeFile', 'writev'],
  short: ['write'],
  stall: ['write'],
  lie: ['write'],
  EIO: undefined,
  ENOSPC: ['open', 'write', 'writev', 'fsync', 'close', ...changing],
  EACCES: [...opening, ...changing, 'stat', 'lstat', 'readFile', 'realpath'],
  EROFS: ['open', 'fchmod', ...changing],
  EMFILE: opening,
} as const satisfies Readonly<Record<string, readonly string[] | undefined>>

// A call that changes nothing can only fail; a swap is tried when it is asked for.
const onLooks: readonly string[] = ['EIO', 'EACCES', 'EMFILE', 'swap']

/** What test/support/fault-files.cjs can do to a step. */
export type FaultAction = keyof typeof everyAction | 'swap'

export interface Fault {
  readonly action: FaultAction
  /** `<number> <change|look> <name> <path>` */
  readonly step: string
}

export interface Sweep {
  /** Makes the state before, in an empty folder. */
  readonly seed: (folder: string) => void
  /** The arguments of `node`, which runs in the folder. */
  readonly command: (folder: string) => readonly string[]
  readonly variables?: (folder: string) => Readonly<Record<string, string>>
  /** What is wrong with what a broken run left, a line for each problem. */
  readonly check: (folder: string, fault: Fault, ended: Ended) => readonly string[]
  /** Which actions to try; all of them without it. */
  readonly actions?: readonly FaultAction[]
}

interface Problems {
  /** The state after the fault breaks an invariant. */
  readonly inconsistent: readonly string[]
  /** Status 0, and yet another result than without the fault. */
  readonly silentlyWrong: readonly string[]
  /** The process came to an end of its own and left temporary files. */
  readonly untidy: readonly string[]
  /** Run again without a fault, it does not come to the result of an undisturbed run. */
  readonly unhealed: readonly string[]
}

/** Every list of problems must be empty. */
export interface SweepResult extends Problems {
  /** The steps of a run without a fault. */
  readonly steps: readonly string[]
  readonly trials: number
}

/**
 * Runs a command line once for every step that it takes in the file system and every action that fits the step, looks
 * at what is left, runs it again and compares the end with that of an undisturbed run: SQLite's crash tests, for
 * n = 1, 2, …
 */
export async function killSweep(sweep: Sweep): Promise<SweepResult> {
  const base = mkdtempSync(join(tmpdir(), 'modreg-sweep-'))
  try {
    const { steps, wanted } = await undisturbed(sweep, join(base, 'undisturbed'))
    const actions = sweep.actions ?? (Object.keys(everyAction) as FaultAction[])
    const faults = steps.flatMap(step => actions.filter(fits(step)).map(action => ({ action, step })))
    const rerun = rerunner(sweep)
    const trials = await inParallel(faults, (fault, index) =>
      trial({ sweep, fault, wanted, rerun, folder: join(base, `${index}`) }),
    )
    const every = (list: keyof Problems) => trials.flatMap(problems => problems[list])
    return {
      steps,
      trials: trials.length,
      inconsistent: every('inconsistent'),
      silentlyWrong: every('silentlyWrong'),
      untidy: every('untidy'),
      unhealed: every('unhealed'),
    }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

function fits(step: string): (action: FaultAction) => boolean {
  const [, kind, name = ''] = step.split(' ')
  return action => {
    const calls: readonly string[] | undefined = action === 'swap' ? undefined : everyAction[action]
    return (kind === 'change' || onLooks.includes(action)) && (calls?.includes(name) ?? true)
  }
}

async function undisturbed(sweep: Sweep, folder: string) {
  const log = `${folder}.log`
  mkdirSync(folder)
  sweep.seed(folder)
  const ended = await runWatched(folder, sweep.command(folder), {
    ...sweep.variables?.(folder),
    MODREG_FAULT_LOG: log,
  })
  if (ended.status !== 0) throw new Error(`without a fault the command failed: ${ended.output}`)
  const steps = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []
  return { steps: steps.map(step => step.replace(folder, '')), wanted: pictureOf(folder) }
}

interface Rerun {
  readonly ended: Ended
  readonly picture: string
}

/**
 * Runs the command again where a broken run left a folder. Many faults leave the same state, but for the random part of
 * a temporary name, and one run from it is enough.
 */
function rerunner(sweep: Sweep): (folder: string) => Promise<Rerun> {
  const known = new Map<string, Promise<Rerun>>()
  const run = async (folder: string): Promise<Rerun> => {
    const ended = await runWatched(folder, sweep.command(folder), sweep.variables?.(folder) ?? {})
    return { ended, picture: pictureOf(folder) }
  }
  return folder => {
    const state = pictureOf(folder).replace(/\.[0-9a-f]{16}\.tmp/g, '.tmp')
    const result = known.get(state) ?? run(folder)
    known.set(state, result)
    return result
  }
}

interface TrialOptions {
  readonly sweep: Sweep
  readonly fault: Fault
  readonly folder: string
  readonly wanted: string
  readonly rerun: (folder: string) => Promise<Rerun>
}

async function trial({ sweep, fault, folder, wanted, rerun }: TrialOptions): Promise<Problems> {
  mkdirSync(folder)
  sweep.seed(folder)
  const number = fault.step.split(' ')[0] ?? ''
  const ended = await runWatched(folder, sweep.command(folder), {
    ...sweep.variables?.(folder),
    MODREG_FAULT: `${number}:${fault.action}`,
  })
  const line = (problem: string): string => `${fault.action} at ${fault.step}: ${problem}`
  const inconsistent = sweep.check(folder, fault, ended).map(line)
  const after = pictureOf(folder)
  const left = ended.signal === 'SIGKILL' ? [] : temporariesIn(after)
  // What somebody else put in place of a folder is not for a second run to heal.
  const again = fault.action === 'swap' ? undefined : await rerun(folder)
  const healed = again === undefined || (again.picture === wanted && again.ended.status === 0)
  rmSync(folder, { recursive: true, force: true })
  return {
    inconsistent,
    silentlyWrong: ended.status === 0 && after !== wanted ? [line(ended.output)] : [],
    untidy: left.map(line),
    unhealed: healed ? [] : [line(`status ${again.ended.status ?? 'none'}: ${again.ended.output}`)],
  }
}

function temporariesIn(picture: string): readonly string[] {
  const paths = picture.split('\n').map(line => line.split(' ')[0] ?? '')
  return paths.filter(path => path.split('/').some(isTemporaryName))
}

async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item, index)
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  return results
}

import { TomlDate } from 'smol-toml'
import { isMap, type Path } from './document.ts'
import { keyProblem, numberProblem, textProblem, type PolicyProblem } from './policy.ts'

export interface TomlJudgeOptions {
  readonly depth: number
  readonly nodes: number
  readonly numbers: 'safe-integers' | 'any'
  readonly dates: 'refuse' | 'text'
  /** How a value is written. */
  readonly sourceOf: (path: Path) => string | undefined
  /** Whether a number in the text may be no whole one although its value is: `1.0`. */
  readonly mayHoldFloats: boolean
}

/** Something that modreg does not accept, at a value or at its key. */
export interface PathProblem extends PolicyProblem {
  readonly path: Path
  readonly atKey: boolean
}

/** Looks through a parsed value, which it may change: what is refused is left out, dates become texts. */
export function judgeToml(value: Record<string, unknown>, options: TomlJudgeOptions): readonly PathProblem[] {
  const state: State = { options, problems: [], nodes: 0 }
  judge(value, [], state)
  return state.problems
}

interface State {
  readonly options: TomlJudgeOptions
  readonly problems: PathProblem[]
  nodes: number
}

function judge(value: unknown, path: Path, state: State): unknown {
  const { depth, nodes } = state.options
  if (++state.nodes === nodes + 1) note(limit(`more than ${nodes} values are in the document`), path, state)
  if (state.nodes > nodes) return value
  if (value instanceof TomlDate) return judgeDate(path, state)
  if (!isMap(value) && !Array.isArray(value)) return judgeScalar(value, path, state)
  if (path.length >= depth) {
    note(limit(`lists and tables are nested deeper than ${depth}`), path, state)
    return value
  }
  if (isMap(value)) judgeTable(value, path, state)
  else for (const [index, item] of value.entries()) value[index] = judge(item, [...path, index], state)
  return value
}

function judgeTable(table: Record<string, unknown>, path: Path, state: State): void {
  for (const key of Object.keys(table)) {
    const at = [...path, key]
    const problem = keyProblem(key, false)
    const judged = judge(table[key], at, state)
    if (problem === undefined) table[key] = judged
    else {
      state.problems.push({ ...problem, path: at, atKey: true })
      Reflect.deleteProperty(table, key)
    }
  }
}

function judgeDate(path: Path, state: State): string {
  const source = state.options.sourceOf(path) ?? ''
  if (state.options.dates === 'text') return source
  const message = `${source} is a date, which not every reader has`
  note({ code: 'E_DOC_TYPE', message, hint: 'Put it in quotes if it is text.' }, path, state)
  return source
}

function judgeScalar(value: unknown, path: Path, state: State): unknown {
  if (typeof value === 'string') note(textProblem(value), path, state)
  if (typeof value !== 'number' && typeof value !== 'bigint') return value
  const { numbers, sourceOf, mayHoldFloats } = state.options
  const number = Number(value)
  if (mayHoldFloats || !Number.isSafeInteger(number)) {
    note(numberProblem(sourceOf(path) ?? String(value), number, numbers), path, state)
  }
  return number
}

const limit = (message: string): PolicyProblem => ({ code: 'E_DOC_LIMIT', message })

function note(problem: PolicyProblem | undefined, path: Path, { problems }: State): void {
  if (problem !== undefined) problems.push({ ...problem, path, atKey: false })
}

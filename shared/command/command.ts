import type { Ports } from '../ports/ports.ts'
import type { InputTable, ValuesOf } from './input.ts'
import type { Report } from './report.ts'

/** What modreg can be asked to do. action.yml, the docs, flags and help are all made from this value. */
export interface Command<I extends InputTable = InputTable> {
  readonly name: string
  /** One sentence. */
  readonly summary: string
  /** What a reader of the docs should know beyond the summary, in Markdown. */
  readonly details?: string
  /** Whether workflows can use it; the others exist on the command line only. */
  readonly action: boolean
  /** The input that words without a flag fill on the command line. */
  readonly positional?: string
  readonly inputs: I
  /** Output names with one sentence each. */
  readonly outputs: Readonly<Record<string, string>>
  /**
   * What the workflow's token must be allowed, as `contents: 'read'`; the reason may follow: `read to check
   * out`.
   */
  readonly permissions: Readonly<Record<string, string>>
  run(values: ValuesOf<I>, ports: Ports): Promise<Report>
}

/** Keeps the types of a command's inputs for its `run`; the positional input must be one of them. */
export function defineCommand<const I extends InputTable>(
  command: Command<I> & { readonly positional?: keyof I },
): Command<I> {
  return command
}

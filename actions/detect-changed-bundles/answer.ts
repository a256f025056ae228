import type { Block, Json } from '../../shared/command/report.ts'
import { byCodePoint } from '../../shared/model/order.ts'
import type { BundleChange } from '../../shared/registry/bundle-changes.ts'
import type { Comparison } from '../../shared/registry/comparison.ts'
import { shards } from '../../shared/registry/shards.ts'

/** Why a bundle is to be worked on; one that was renamed says what it was called before. */
export interface Reason {
  readonly reason: 'added' | 'modified' | 'renamed' | 'removed' | 'unpublished' | 'named' | 'everything'
  readonly from?: string
  readonly to?: string
}

/** The bundles to work on and those that are gone, each with its reasons. */
export interface Answer {
  readonly comparison: Comparison
  readonly reasons: ReadonlyMap<string, readonly Reason[]>
  readonly removed: ReadonlyMap<string, Reason>
}

/** Puts together what changed and what else is to be worked on. */
export function answerOf(
  comparison: Comparison,
  changes: readonly BundleChange[],
  further: readonly (readonly [Reason['reason'], readonly string[]])[],
): Answer {
  const reasons = new Map<string, readonly Reason[]>()
  const add = (bundle: string, reason: Reason) =>
    reasons.set(bundle, [...(reasons.get(bundle) ?? []), reason])
  const removed = new Map<string, Reason>()
  for (const { bundle, kind, from, to } of changes) {
    const way = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    if (kind === 'removed') removed.set(bundle, { reason: kind, ...way })
    else add(bundle, { reason: kind, ...way })
  }
  for (const [reason, bundles] of further) for (const bundle of bundles) add(bundle, { reason })
  return { comparison, reasons, removed }
}

/** The bundles to work on, in code-point order. */
export const bundlesOf = ({ reasons }: Answer): readonly string[] => [...reasons.keys()].sort(byCodePoint)

export interface OutputOptions {
  readonly maxShards: number
  /** Where the list was written, if it was. */
  readonly file: string | undefined
  /** Whether outputs travel through environment variables. */
  readonly inWorkflow: boolean
}

/** The outputs that a workflow gets, and whether one of them was too long for it. */
export function outputsOf(answer: Answer, { maxShards, file, inWorkflow }: OutputOptions) {
  const { comparison, reasons, removed } = answer
  const bundles = bundlesOf(answer)
  const matrix = shards(bundles, maxShards).include.map(shard => ({ ...shard }))
  const limited = (value: Json, limit: number) =>
    inWorkflow && JSON.stringify(value).length > limit ? '' : value
  const outputs = {
    bundles: limited(bundles, variableLimit),
    'bundles-file': file ?? '',
    matrix: limited({ include: matrix }, expressionLimit),
    'any-changed': bundles.length + removed.size > 0,
    removed: limited([...removed.keys()].sort(byCodePoint), variableLimit),
    reasons: limited(
      asJson([...reasons, ...[...removed].map(([name, reason]) => [name, [reason]] as const)]),
      variableLimit,
    ),
    base: comparison.base ?? '',
    head: comparison.head,
    method: comparison.method,
    complete: comparison.complete,
  }
  return {
    outputs,
    tooLong: Object.entries(outputs).flatMap(([name, value]) =>
      value === '' && name !== 'base' && name !== 'bundles-file' ? [name] : [],
    ),
  }
}

// Linux takes 128 KiB in one variable (E2BIG beyond it), its name included.
const variableLimit = 100_000
// What is used in expressions only meets the platform's 1 MB for all outputs of a job.
const expressionLimit = 400_000

const asJson = (reasons: readonly (readonly [string, readonly Reason[]])[]): Json =>
  Object.fromEntries(reasons.map(([bundle, list]) => [bundle, list.map(reason => ({ ...reason }))]))

/** What a person reads. */
export function blocksOf(answer: Answer): readonly Block[] {
  const { comparison, reasons, removed } = answer
  const { base, head, method, workTree } = comparison
  const short = (id: string) => id.slice(0, 10)
  const states = `${base === undefined ? 'nothing' : short(base)} and ${workTree ? 'the files on disk' : short(head)}`
  const rows = bundlesOf(answer).map(bundle => [bundle, (reasons.get(bundle) ?? []).map(told).join(', ')])
  const gone = [...removed].map(([bundle, reason]) => [bundle, told(reason)])
  return [
    {
      kind: 'text',
      text: `${reasons.size} bundles to work on, ${removed.size} removed (between ${states}, by ${method}).`,
    },
    ...(rows.length + gone.length === 0
      ? []
      : [{ kind: 'table', head: ['bundle', 'why'], rows: [...rows, ...gone] } as const]),
  ]
}

function told({ reason, from, to }: Reason): string {
  if (from !== undefined) return `${reason} from ${from}`
  return to === undefined ? reason : `${reason}, now ${to}`
}

import type { Exchange } from '../http/exchange.ts'
import type { Token } from '../world/token.ts'
import type { Cost } from './cost.ts'

/** What every resolver can see. */
export interface Context {
  readonly exchange: Exchange
  readonly token: Token
  readonly cost: Cost
}

export type Args = Readonly<Record<string, unknown>>

type Resolve<Source> = (source: Source, args: Args, context: Context) => unknown

/** How a field is answered, and what may stand below it. */
export interface FieldType {
  readonly kind: 'leaf' | 'object' | 'list' | 'connection'
  /** The type of what stands below; leaves have none. */
  readonly of: string | undefined
  readonly args: readonly string[]
  readonly resolve: Resolve<unknown>
}

export type ObjectType = Readonly<Record<string, FieldType>>

/** The type of a value of a union or an interface is known only when there is one. */
export interface Typed {
  readonly type: string
  readonly value: unknown
}

type Below<Source> = (of: string, resolve: Resolve<Source>, args?: readonly string[]) => FieldType

/** The fields of one type; `Source` is what stands for it here. */
export interface Builder<Source> {
  readonly leaf: (resolve: Resolve<Source>, args?: readonly string[]) => FieldType
  readonly object: Below<Source>
  readonly list: Below<Source>
  /** Paged by `first`, `after`, `last` and `before`; `resolve` gives everything. */
  readonly connection: Below<Source>
}

const pagingArgs = ['first', 'after', 'last', 'before'] as const

/** Makes the fields of a type whose values are `Source`. */
export function fieldsOf<Source>(build: (fields: Builder<Source>) => ObjectType): ObjectType {
  const make =
    (kind: FieldType['kind']) =>
    (of: string | undefined, resolve: Resolve<Source>, args: readonly string[] = []): FieldType => ({
      kind,
      of,
      args: kind === 'connection' ? [...pagingArgs, ...args] : args,
      // The executor gives a resolver only values of the type that the field belongs to.
      resolve: resolve as Resolve<unknown>,
    })
  return build({
    leaf: (resolve, args) => make('leaf')(undefined, resolve, args),
    object: make('object'),
    list: make('list'),
    connection: make('connection'),
  })
}

export interface Schema {
  readonly objects: Readonly<Record<string, ObjectType>>
  /** Unions and interfaces: their own fields, and the types that belong to them. */
  readonly abstracts: Readonly<Record<string, readonly string[]>>
}

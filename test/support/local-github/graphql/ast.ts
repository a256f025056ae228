import type { Location } from './lexer.ts'

export type Value =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Value>> }

export type Arguments = Readonly<Record<string, Value>>

export interface Directive {
  readonly name: string
  readonly args: Arguments
}

export interface Field {
  readonly kind: 'field'
  /** The alias, or the name again. */
  readonly key: string
  readonly name: string
  readonly args: Arguments
  readonly directives: readonly Directive[]
  readonly selections: readonly Selection[]
  readonly at: Location
}

interface Spread {
  readonly kind: 'spread'
  readonly fragment: string
  readonly directives: readonly Directive[]
  readonly at: Location
}

interface InlineFragment {
  readonly kind: 'inline'
  readonly on: string | undefined
  readonly directives: readonly Directive[]
  readonly selections: readonly Selection[]
  readonly at: Location
}

export type Selection = Field | Spread | InlineFragment

export interface VariableDefinition {
  readonly name: string
  /** As written: `[String!]!`. */
  readonly type: string
  readonly fallback: Value | undefined
}

export interface Operation {
  readonly type: 'query' | 'mutation' | 'subscription'
  readonly name: string | undefined
  readonly variables: readonly VariableDefinition[]
  readonly selections: readonly Selection[]
}

export interface Fragment {
  readonly name: string
  readonly on: string
  readonly selections: readonly Selection[]
}

export interface Document {
  readonly operations: readonly Operation[]
  readonly fragments: ReadonlyMap<string, Fragment>
}

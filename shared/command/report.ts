import type { Finding } from '../model/finding.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A part of what a person reads; rendered as Markdown in a job summary and as plain text in a terminal. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** What a command found and made. Texts in it may come from outside: whoever renders a report makes them harmless. */
export interface Report {
  readonly findings: readonly Finding[]
  /** Every output that the command declares; values other than text reach workflows as JSON. */
  readonly outputs: Readonly<Record<string, Json>>
  readonly blocks: readonly Block[]
}

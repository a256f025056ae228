import type { Finding } from '../model/finding.ts'
import type { Json } from '../model/json.ts'

export type { Json }

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

/**
 * What a command found and made. Texts in it may come from outside: whoever renders a report makes them
 * harmless.
 */
export interface Report {
  readonly findings: readonly Finding[]
  /** Every output that the command declares; values other than text reach workflows as JSON. */
  readonly outputs: Readonly<Record<string, Json>>
  readonly blocks: readonly Block[]
  /** The dialect of the registry, where one was told or recognised. */
  readonly dialect?: string | undefined
}

import type { Reply } from './reply.ts'

/** A refusal with the body that GitHub gives it. */
export class Problem extends Error {
  readonly reply: Reply

  constructor(reply: Reply, message: string) {
    super(message)
    this.reply = reply
  }
}

/** One entry of `errors` in a 422. */
export interface FieldError {
  readonly resource: string
  readonly field: string
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'custom'
  readonly message?: string
}

const documentation = 'https://docs.github.com/rest'

export function problem(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Problem {
  const json = { message, documentation_url: documentation, status: String(status) }
  return new Problem({ status, json, headers }, message)
}

export function notFound(): Problem {
  return problem(404, 'Not Found')
}

export function validationFailed(...errors: readonly FieldError[]): Problem {
  const message = 'Validation Failed'
  const json = { message, errors, documentation_url: documentation, status: '422' }
  return new Problem({ status: 422, json }, `${message}: ${JSON.stringify(errors)}`)
}

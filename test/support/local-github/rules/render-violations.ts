import type { Violation } from './attempt.ts'

/** What a pusher reads, and the reason git prints behind the ref. */
export interface PushRefusal {
  readonly remote: string
  readonly reason: string
}

/** The words with which GitHub refuses a push; the first violation decides which of its four forms is used. */
export function renderPushRefusal(ref: string, found: readonly Violation[], rulesUrl: string): PushRefusal {
  const source = found[0]?.source ?? 'protection'
  const messages = found.filter(violation => violation.source === source).map(violation => violation.message)
  return forms[source](ref, messages, rulesUrl)
}

type Form = (ref: string, messages: readonly string[], rulesUrl: string) => PushRefusal

const forms: Readonly<Record<Violation['source'], Form>> = {
  protection: (ref, messages) => ({
    remote: [
      `error: GH006: Protected branch update failed for ${ref}.`,
      ...messages.map(text => `error: ${text}`),
    ]
      .map(line => `${line}\n`)
      .join(''),
    reason: 'protected branch hook declined',
  }),
  ruleset: (ref, messages, rulesUrl) => ({
    remote: [
      `error: GH013: Repository rule violations found for ${ref}.`,
      'Review all repository rules at ' + rulesUrl,
      '',
      ...messages.flatMap(text => [`- ${text}`, '']),
    ]
      .map(line => `${line}\n`)
      .join(''),
    reason: 'push declined due to repository rule violations',
  }),
  size: (_ref, messages) => ({
    remote: ['error: GH001: Large files detected.', ...messages.map(text => `error: ${text}`)]
      .map(line => `${line}\n`)
      .join(''),
    reason: 'pre-receive hook declined',
  }),
  token: (_ref, messages) => ({ remote: '', reason: messages.join('; ') }),
}

/** The same as one text of the API. */
export function renderApiRefusal(found: readonly Violation[]): string {
  const messages = found.map(violation => violation.message)
  const ruled = found.some(violation => violation.source === 'ruleset')
  return ruled ? `Repository rule violations found\n\n${messages.join('\n\n')}\n\n` : messages.join(' ')
}

import { readFileSync, statSync } from 'node:fs'
import { refuse } from '../command/refusal.ts'
import type { Json } from '../model/json.ts'
import type { Environment } from '../ports/environment.ts'
import type { WorkflowEvent } from '../ports/event.ts'
import { withPath } from './io-refusal.ts'

/** The forge sends no event of more than 25 MB. */
export const payloadLimitBytes = 25 * 1024 * 1024

/** The event that this process runs for; `undefined` outside of workflows. Throws for half of it. */
export function findEvent(environment: Environment): WorkflowEvent | undefined {
  const name = environment.read('GITHUB_EVENT_NAME')
  if (name === undefined) return undefined
  const path = readRequired(environment, 'GITHUB_EVENT_PATH')
  const apiUrl = readAddress(environment, 'GITHUB_API_URL', 'https://api.github.com')
  return {
    name,
    repository: readRequired(environment, 'GITHUB_REPOSITORY'),
    sha: readRequired(environment, 'GITHUB_SHA'),
    payload: readPayload(path),
    ref: environment.read('GITHUB_REF') ?? '',
    serverUrl: readAddress(environment, 'GITHUB_SERVER_URL', 'https://github.com'),
    apiUrl,
    graphqlUrl: readAddress(environment, 'GITHUB_GRAPHQL_URL', `${apiUrl.replace(/\/v3$/, '')}/graphql`),
    runId: environment.read('GITHUB_RUN_ID') ?? '',
    runAttempt: environment.read('GITHUB_RUN_ATTEMPT') ?? '1',
    actor: environment.read('GITHUB_ACTOR') ?? '',
    workspace: environment.read('GITHUB_WORKSPACE') ?? environment.workingFolder,
  }
}

function readRequired(environment: Environment, name: string): string {
  const value = environment.read(name)
  if (value !== undefined) return value
  throw refuse('E_USAGE', `GITHUB_EVENT_NAME is set but ${name} is not`, {
    hint: 'A workflow runner sets both; outside of a workflow set neither.',
  })
}

function readAddress(environment: Environment, name: string, otherwise: string): string {
  const text = environment.read(name) ?? otherwise
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '')
  throw refuse('E_USAGE', `${name} is no web address: "${text}"`)
}

function readPayload(path: string): WorkflowEvent['payload'] {
  const text = withPath('GITHUB_EVENT_PATH', 'read', () => {
    const { size } = statSync(path)
    if (size > payloadLimitBytes) {
      throw refuse('E_DOC_LIMIT', `the event has ${size} bytes, more than ${payloadLimitBytes}`)
    }
    return readFileSync(path, 'utf8')
  })
  const payload = parsed(text)
  if (isObject(payload)) return payload
  throw refuse('E_DOC_SYNTAX', 'GITHUB_EVENT_PATH names a file that is no JSON object')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// What JSON.parse gives is JSON, and an object of it has JSON in it.
function isObject(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

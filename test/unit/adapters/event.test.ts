import { truncateSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { findEvent, payloadLimitBytes } from '../../../shared/adapters/event.ts'
import type { Environment } from '../../../shared/ports/environment.ts'
import { codesThrownBy } from '../../support/codes.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'

const environment = (variables: Readonly<Record<string, string>>) =>
  ({ read: (name: string) => variables[name], workingFolder: '/here' }) as Environment

const event = (content: string, variables: Readonly<Record<string, string>> = {}) => {
  using folder = scratchFolder({ 'event.json': content })
  return findEvent(environment({ ...required, GITHUB_EVENT_PATH: folder.at('event.json'), ...variables }))
}

const required = { GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'acme/registry', GITHUB_SHA: 'f'.repeat(40) }

test('outside of workflows there is no event', () => {
  expect(findEvent(environment({ GITHUB_REPOSITORY: 'x/y' }))).toBeUndefined()
})

test('reads the event, with what the runner leaves out', () => {
  expect(event('{"before":"0","commits":[]}')).toEqual({
    name: 'push',
    payload: { before: '0', commits: [] },
    repository: 'acme/registry',
    sha: 'f'.repeat(40),
    ref: '',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    runId: '',
    runAttempt: '1',
    actor: '',
    workspace: '/here',
  })
})

test('an enterprise server is where the runner says', () => {
  const urls = { GITHUB_SERVER_URL: 'https://ghe.example/', GITHUB_API_URL: 'https://ghe.example/api/v3/' }
  expect(event('{}', { ...urls, GITHUB_RUN_ID: '7', GITHUB_WORKSPACE: '/w' })).toMatchObject({
    serverUrl: 'https://ghe.example',
    apiUrl: 'https://ghe.example/api/v3',
    graphqlUrl: 'https://ghe.example/api/graphql',
    runId: '7',
    workspace: '/w',
  })
})

test.each(['GITHUB_EVENT_PATH', 'GITHUB_REPOSITORY', 'GITHUB_SHA'])(
  'half an event is none: %s is missing',
  name => {
    const all: Record<string, string> = { ...required, GITHUB_EVENT_PATH: '/dev/null' }
    Reflect.deleteProperty(all, name)
    expect(codesThrownBy(() => findEvent(environment(all)))).toEqual(['E_USAGE'])
  },
)

test.each([['[]'], ['null'], ['"x"'], ['{'], ['']])('a payload that is no object is refused: %j', content => {
  expect(codesThrownBy(() => event(content))).toEqual(['E_DOC_SYNTAX'])
})

test.each([['file:///etc'], ['x'], ['https://']])('an address that is none is refused: %j', url => {
  expect(codesThrownBy(() => event('{}', { GITHUB_API_URL: url }))).toEqual(['E_USAGE'])
})

test('a payload that is missing or too large is refused before it is read', () => {
  const missing = { GITHUB_EVENT_PATH: '/nowhere/event.json' }
  expect(codesThrownBy(() => event('{}', missing))).toEqual(['E_IO'])
  using folder = scratchFolder({ 'event.json': '' })
  truncateSync(folder.at('event.json'), payloadLimitBytes + 1)
  const large = { ...required, GITHUB_EVENT_PATH: folder.at('event.json') }
  expect(codesThrownBy(() => findEvent(environment(large)))).toEqual(['E_DOC_LIMIT'])
})

test('a key that means something to JavaScript is a key', () => {
  const payload = event('{"__proto__":{"polluted":true}}')?.payload
  expect(Object.keys(payload ?? {})).toEqual(['__proto__'])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

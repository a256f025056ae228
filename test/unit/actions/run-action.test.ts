import { afterAll, expect, test } from '@jest/globals'
import { compiledScript } from '../../support/compiled-script.ts'
import { runAction, type ActionOptions } from '../../support/run-action.ts'

const script = compiledScript('test/support/probe/action.ts')
afterAll(() => {
  script[Symbol.dispose]()
})

const action = (inputs: Readonly<Record<string, string>>, options: ActionOptions = {}) =>
  runAction(script.path, { inputs, ...options })

const hostile =
  '::error::x\n##[add-mask]e\r::stop-commands::t\n  \u2028::set-env name=A::b\u001b[31m\u202e<b>@org/team #1 `x` | y ```\n~~~'

test('inputs become values, outputs reach the workflow, nothing else happens', async () => {
  const result = await action({ files: 'a\nb c\n', bundles: '', 'dry-run': 'false', message: ' x ' })
  expect(result).toMatchObject({ status: 0, stderr: '', commands: [], variables: '' })
  expect(result.stdout).toBe('| no findings\n')
  expect(result.outputs).toMatchObject({ text: 'x', list: '["a","b c"]', 'error-code': '' })
  expect(JSON.parse(result.outputs['values'] ?? '')).toMatchObject({
    files: ['a', 'b c'],
    'dry-run': false,
    limit: 3,
  })
  expect(result.summary).toBe('## modreg probe: no findings\n\n')
})

test('whatever the texts say, the runner sees the annotations and no other command', async () => {
  const result = await action({ deed: 'everything', message: hostile, limit: '40' })
  expect(result).toMatchObject({ status: 1, masks: [], variables: '' })
  expect(result.commands.map(({ name }) => name)).toEqual(['error', 'warning'])
  expect(result.commands).toEqual(result.annotations)
  expect(result.stdout.split('\n').filter(line => line !== '' && !line.startsWith('| '))).toHaveLength(2)
  expect(result.stdout + result.stderr + result.summary).not.toMatch(/[^\P{C}\n\u200b]/u)
  expect(result.summary.replace(/^````$[^]*?^````$/m, '')).not.toMatch(/<b>|@org|#1|##\[/)
  expect(result.outputs['text']).toBe(hostile)
  expect(result.outputs['error-code']).toBe('E_NAME')
})

test('the log has every finding, however many there are', async () => {
  const { stdout, annotations } = await action({ deed: 'everything', message: 'm', limit: '1000' })
  expect(stdout.match(/^\| {3}\d+:2 error m E_NAME$/gm)).toHaveLength(1000)
  expect(annotations.map(({ properties }) => properties['title'])).toEqual([
    'E_NAME in 1000 places',
    'W_COMPATIBILITY',
  ])
})

test('annotations stand at paths from the root of the repository, with title, text and hint', async () => {
  const result = await action({ deed: 'everything', message: 'm', limit: '1' })
  expect(result.annotations[0]).toEqual({
    name: 'error',
    properties: { file: 'dir/m', line: '1', col: '2', title: 'E_NAME' },
    data: 'm\nUse lower-case letters, digits and single hyphens; start with a letter.',
    form: 'colons',
  })
})

test('a refusal is shown the same way, with no output but its code', async () => {
  const result = await action({ deed: 'refuse', message: 'no base' })
  expect(result).toMatchObject({ status: 6, outputs: { 'error-code': 'E_IO' } })
  expect(Object.keys(result.outputs)).toEqual(['error-code'])
  expect(result.annotations.map(({ properties }) => properties['title'])).toEqual(['E_HISTORY', 'E_IO'])
  expect(result.summary).toContain('| error |  | no base<br>')
})

test.each([
  ['throw', 70, 'E_INTERNAL'],
  ['reject-elsewhere', 70, 'E_INTERNAL'],
  ['never-end', 70, 'E_INTERNAL'],
  ['undeclared-output', 70, 'E_INTERNAL'],
  ['huge-output', 2, 'E_OUTPUT_SIZE'],
  ['dance', 2, 'E_USAGE'],
])('%s ends with status %i, one annotation and no output but %s', async (deed, status, code) => {
  const result = await action({ deed, message: 'm' })
  expect(result.status).toBe(status)
  expect(result.annotations.map(({ properties }) => properties['title'])).toEqual([code])
  expect(result.outputs).toEqual({ 'error-code': code })
  expect(result.summary).toContain(`\`${code}\``)
  expect(result.commands).toHaveLength(1)
})

test('an input that there is not fails the step before anything runs', async () => {
  const result = await action({ 'dry-rum': 'true', deed: 'everything' })
  expect(result).toMatchObject({ status: 2, outputs: { 'error-code': 'E_USAGE' } })
  expect(result.annotations[0]?.data).toContain('there is no input dry-rum; did you mean dry-run?')
})

test('a secret is masked before use, kept from child processes and in no stream', async () => {
  const body = 'MC4CAQAwBQYDK2VwBCIEIGNhbmFyeWNhbmFyeWNhbmFyeWNhbmFyeQ'
  const key = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`
  const failed = await action({ deed: 'throw', key, message: `the key is ${body}` })
  expect(failed.status).toBe(70)
  expect(failed.masks).toContain(key)
  expect(failed.masks).toContain(body)
  expect(failed.commands.slice(0, failed.masks.length).every(({ name }) => name === 'add-mask')).toBe(true)
  const streams = failed.stdout.replace(/^::add-mask::.*$/gm, '') + failed.stderr + failed.summary
  for (let index = 0; index + 8 <= body.length; index++)
    expect(streams).not.toContain(body.slice(index, index + 8))
  const inherited = await action({ deed: 'environment', key })
  const names = JSON.parse(inherited.outputs['child-keys'] ?? '') as readonly string[]
  expect(names.filter(name => name.startsWith('INPUT_'))).not.toContain('INPUT_KEY')
  expect(names).toContain('INPUT_DEED')
})

test('a command reads the event that started it', async () => {
  const options = { eventName: 'push', event: { before: 'f'.repeat(40) }, repository: 'acme/tools' }
  const { outputs } = await action({ deed: 'event' }, options)
  expect(JSON.parse(outputs['text'] ?? '')).toMatchObject({
    name: 'push',
    payload: { before: 'f'.repeat(40) },
    repository: 'acme/tools',
    ref: 'refs/heads/main',
  })
})

test('debugging messages are seen when the runner debugs', async () => {
  const quiet = await action({ deed: 'everything', message: 'm' })
  expect(quiet.stdout).not.toContain('| debug: ')
  const debugging = await action({ deed: 'everything', message: 'm' }, { env: { RUNNER_DEBUG: '1' } })
  expect(debugging.stdout).toContain('| debug: seen only when asked for: m\n')
})

test('a step whose outputs go nowhere fails', async () => {
  const result = await action({}, { env: { GITHUB_OUTPUT: '' } })
  expect(result.status).toBe(6)
  expect(result.annotations[0]?.data).toContain('GITHUB_OUTPUT is not set')
})

test('a runner without job summaries gets none', async () => {
  expect((await action({}, { env: { GITHUB_STEP_SUMMARY: '' } })).status).toBe(0)
})

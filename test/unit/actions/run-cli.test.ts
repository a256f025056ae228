import { spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import { compiledScript } from '../../support/compiled-script.ts'
import { runCli } from '../../support/run-cli.ts'
import { runnerCommands } from '../../support/runner-log.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'

const script = compiledScript('test/support/probe/cli.ts')
afterAll(() => {
  script[Symbol.dispose]()
})

const cli = (words: readonly string[], options: Parameters<typeof runCli>[2] = {}) =>
  runCli(script.path, words, options)
const probe = (deed: string, ...words: readonly string[]) => cli(['probe', '--deed', deed, ...words])
const codes = (json: unknown) =>
  (json as { readonly findings: readonly { readonly code: string }[] }).findings.map(({ code }) => code)

// Everything that a stranger would try in one text; also in a workflow none of it may act.
const hostile =
  '::error::x\n##[add-mask]e\r::stop-commands::t\u001b[31m\u202e<b>@org/team #1 `x` | y ```\n~~~'

test.each([[['--help']], [['-h']], [['help']]])('%j lists the commands', async words => {
  const { status, stdout, stderr } = await cli(words)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('  probe  Does what a test asks for.\n')
})

test.each([[['probe', '--help']], [['probe', '--nope', '-h']], [['help', 'probe']]])(
  '%j shows the flags of a command',
  async words => {
    const { status, stdout, stderr } = await cli(words)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Does what a test asks for\.\n\nUsage: modreg probe \[PATH…\] \[--flag value\]\n/)
    expect(stdout).toContain('--key SECRET')
  },
)

test('says its version', async () => {
  expect(await cli(['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' })
})

test.each([
  [[], 'a command is missing'],
  [['prob'], 'there is no command "prob"; did you mean probe?'],
  [['--verbose', 'probe'], 'the command comes first, before --verbose'],
  [['constructor'], 'there is no command "constructor"'],
  [['help', 'nothing-like-it'], 'there is no command "nothing-like-it"'],
  [['probe', '--deeed', 'x'], 'there is no flag --deeed; did you mean --deed?'],
  [['probe', '--deed', 'dance'], 'deed: expected one of nothing'],
])('the wrong call %j is told on standard error', async (words, message) => {
  const { status, stdout, stderr } = await cli(words)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(`error ${message}`)
  expect(stderr).toContain('E_USAGE')
})

test('a wrong call that asked for JSON gets one document with every mistake', async () => {
  const { status, stderr, json } = await cli([
    'probe',
    '--format',
    'json',
    '--nope-at-all',
    '--key',
    '--limit=',
  ])
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
  expect(json).toMatchObject({ command: 'probe', ok: false, dialect: null, outputs: {} })
  expect(codes(json)).toEqual(['E_USAGE', 'E_USAGE', 'E_USAGE'])
})

test('words become values', async () => {
  const { status, json } = await cli([
    'probe',
    'a',
    '--no-dry-run',
    '--bundles=x,y',
    '--format=json',
    '--',
    '-b',
  ])
  expect(status).toBe(0)
  expect(json).toMatchObject({
    ok: true,
    findings: [],
    outputs: {
      list: ['a', '-b'],
      values: { files: ['a', '-b'], bundles: ['x', 'y'], 'dry-run': false, limit: 3 },
    },
  })
})

test('findings for people go to standard output, progress to standard error', async () => {
  const { status, stdout, stderr } = await probe('everything', '--message', 'hello')
  expect(status).toBe(1)
  expect(stderr).toBe('hello\n')
  expect(stdout).toContain('dir/hello\n  1:2 error hello E_NAME\n')
  expect(stdout).toMatch(/\n3 errors, 1 warning in 1 file\n$/)
})

test('debugging messages are shown when asked for', async () => {
  const { stderr } = await probe('everything', '--verbose', '--message', 'hello')
  expect(stderr).toBe('hello\ndebug: seen only when asked for: hello\n')
})

test('JSON and SARIF are one document on standard output', async () => {
  const asJson = await probe('everything', '--format', 'json', '--message', hostile)
  expect(asJson.status).toBe(1)
  expect(asJson.json).toMatchObject({
    command: 'probe',
    ok: false,
    dialect: 'none',
    outputs: { text: hostile },
  })
  expect(codes(asJson.json)).toEqual(['E_NAME', 'E_NAME', 'E_NAME', 'W_COMPATIBILITY'])
  const asSarif = await probe('everything', '--format', 'sarif', '--message', hostile)
  expect(asSarif.json).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [{ ruleId: 'E_NAME' }, {}, {}, {}] }],
  })
})

test('nothing that it prints acts on a terminal', async () => {
  for (const format of ['human', 'json', 'sarif']) {
    const { stdout, stderr } = await probe('everything', '--format', format, '--message', hostile)
    expect(stdout + stderr).not.toMatch(/[^\P{C}\n]/u)
  }
})

test('nothing that it prints in a workflow is a command, nor in the wrong call', async () => {
  for (const words of [['everything'], ['everything', '--format', 'json'], ['throw'], [hostile]]) {
    const [deed = '', ...more] = words
    const options = { env: { GITHUB_ACTIONS: 'true' } }
    const { stdout, stderr } = await cli(['probe', '--deed', deed, ...more, '--message', hostile], options)
    expect([...runnerCommands(stdout), ...runnerCommands(stderr)]).toEqual([])
    expect(stdout + stderr).not.toBe('')
  }
})

test('of a refusal with several faults the highest status counts', async () => {
  const { status, stdout, stderr } = await probe('refuse', '--message', 'no base')
  expect({ status, stdout }).toEqual({ status: 6, stdout: '' })
  expect(stderr).toContain('error no base E_HISTORY')
})

test('a bug shows its stack and what caused it, never a secret', async () => {
  const { status, stdout, stderr } = await probe('throw', '--message', 'oops', '--key', 'canary-0123456789')
  expect({ status, stdout }).toEqual({ status: 70, stdout: '' })
  expect(stderr).toMatch(/Error: oops \*\*\*\n +at [^]*caused by Error: what lies beneath\n +at /)
  expect(stderr).toContain('error Error: oops *** E_INTERNAL')
  expect(stderr).not.toContain('canary')
})

test('a bug is still one JSON document', async () => {
  for (const deed of ['throw', 'reject-elsewhere', 'never-end', 'undeclared-output']) {
    const words = ['--format', 'json', '--message', 'oops', '--key', 'canary-0123456789']
    const { status, stderr, json } = await probe(deed, ...words)
    expect({ deed, status, codes: codes(json) }).toEqual({ deed, status: 70, codes: ['E_INTERNAL'] })
    expect(stderr).toMatch(/Error: .*\n +at /)
    expect(stderr + JSON.stringify(json)).not.toContain('canary')
  }
})

test('a rejection that nobody waits for is a bug even where Node is told to go on', async () => {
  const env = { NODE_OPTIONS: '--unhandled-rejections=none' }
  const result = await cli(['probe', '--deed', 'reject-elsewhere', '--format', 'json'], { env })
  expect({ status: result.status, codes: codes(result.json) }).toEqual({ status: 70, codes: ['E_INTERNAL'] })
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends it with status %i and leaves nothing behind', async (signal, status) => {
  using temporary = scratchFolder()
  let folder: string | undefined
  const result = await cli(['probe', '--deed', 'wait-in-folder'], {
    env: { RUNNER_TEMP: temporary.path },
    watch: (output, child) => {
      if (folder !== undefined) return
      folder = /waiting in (.*) for ever/.exec(output)?.[1]
      if (folder !== undefined) child.kill(signal)
    },
  })
  expect(result).toMatchObject({ status, signal: undefined })
  expect(folder).toContain(temporary.path)
  expect(existsSync(folder ?? '')).toBe(false)
})

test('a forgotten timer keeps nobody waiting', async () => {
  const start = performance.now()
  expect((await probe('leave-timer')).status).toBe(0)
  expect(performance.now() - start).toBeLessThan(5000)
})

const { platform } = process

;(platform === 'win32' ? test.skip : test)(
  'output that nobody reads changes no status, lost output does',
  async () => {
    const statusWith = (stdout: number | 'pipe') =>
      new Promise(resolve => {
        const words = [
          script.path,
          'probe',
          '--deed',
          'everything',
          '--limit',
          '1000',
          '--message',
          'x'.repeat(500),
        ]
        const child = spawn(process.execPath, words, { stdio: ['ignore', stdout, 'ignore'] })
        child.stdout?.destroy()
        child.on('close', resolve)
      })
    expect(await statusWith('pipe')).toBe(1)
    if (existsSync('/dev/full')) expect(await statusWith(openSync('/dev/full', 'w'))).toBe(6)
  },
)

test('all of standard input is read, up to a limit', async () => {
  const text = 'ü'.repeat(90_000)
  const read = await cli(['probe', '--deed', 'standard-input', '--format', 'json'], { stdin: text })
  expect(read.json).toMatchObject({ outputs: { text } })
  const tooMuch = await cli(['probe', '--deed', 'standard-input', '--format', 'json'], {
    stdin: `${text}${text}`,
  })
  expect(codes(tooMuch.json)).toEqual(['E_DOC_LIMIT'])
})

test('what costs time to load is loaded when it is used', async () => {
  const { json } = await probe('git', '--format', 'json')
  expect(json).toMatchObject({ outputs: { text: expect.stringMatching(/^git version /) as unknown } })
})

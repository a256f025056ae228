import { expect, test } from '@jest/globals'
import { defineCommand } from '../../../shared/command/command.ts'
import { choice, flag, names, path, paths, secret, text } from '../../../shared/command/input.ts'
import { readArguments } from '../../../shared/command/read-arguments.ts'
import { Refusal } from '../../../shared/command/refusal.ts'

const inputs = {
  files: paths('Files.'),
  bundles: names('Bundles.'),
  registry: path('Folder.', '.'),
  mode: choice('Mode.', ['push', 'api'], 'push'),
  'dry-run': flag('Change nothing.', false),
  'no-cache': flag('Forget.', false),
  key: secret('Key.'),
}
const rest = {
  name: 'try',
  summary: 'x',
  action: false,
  outputs: {},
  permissions: {},
  run: () => Promise.reject(new Error()),
}
const command = defineCommand({ ...rest, positional: 'files', inputs })
const single = defineCommand({ ...rest, positional: 'name', inputs: { name: text('A name.') } })
const bare = defineCommand({ ...rest, inputs: { registry: inputs.registry } })

const read = (...words: string[]) => Object.fromEntries(readArguments(command, words))

function problems(words: readonly string[], of = command as typeof bare): readonly string[] {
  try {
    readArguments(of, words)
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(error.findings.every(({ code }) => code === 'E_USAGE')).toBe(true)
    return error.findings.map(({ message }) => message)
  }
}

test('nothing given is nothing read', () => {
  expect(read()).toEqual({})
})

test('flags stand before, between and after paths', () => {
  expect(read('--registry', 'r', 'a', '--mode=api', 'b', '--dry-run')).toEqual({
    registry: 'r',
    files: 'a\nb',
    mode: 'api',
    'dry-run': 'true',
  })
})

test('what follows two dashes is a path, whatever it looks like', () => {
  expect(read('a', '--', '--dry-run', '-x', '--')).toEqual({ files: 'a\n--dry-run\n-x\n--' })
  expect(read('--')).toEqual({})
})

test('a switch has three forms, and an input that begins with no- is its own', () => {
  expect(read('--dry-run')).toEqual({ 'dry-run': 'true' })
  expect(read('--no-dry-run')).toEqual({ 'dry-run': 'false' })
  expect(read('--dry-run=false')).toEqual({ 'dry-run': 'false' })
  expect(read('--no-cache')).toEqual({ 'no-cache': 'true' })
  expect(read('--no-no-cache')).toEqual({ 'no-cache': 'false' })
})

test('a list may be repeated, by flags and by words', () => {
  expect(read('--bundles', 'a,b', '--bundles=c', 'x', '--files', 'y')).toEqual({
    bundles: 'a,b\nc',
    files: 'x\ny',
  })
})

test('a value may hold equals signs, line ends and dashes', () => {
  const pem = '-----BEGIN PRIVATE KEY-----\nabc=\n-----END PRIVATE KEY-----\n'
  expect(read('--registry=a=b', '--key', pem)).toEqual({ registry: 'a=b', key: pem })
  expect(read('--key', '-', '--registry', '-5')).toEqual({ key: '-', registry: '-5' })
})

test('the flags of the output are no inputs', () => {
  expect(read('--format', 'json', '--verbose', '-h', '--help', 'a')).toEqual({ files: 'a' })
})

test.each([
  [['--key'], '--key needs a value: --key SECRET'],
  [['--key', '--dry-run'], '--key needs a value: --key SECRET'],
  [['--key', '--'], '--key needs a value: --key SECRET'],
  [['--key='], '--key needs a value: --key SECRET'],
  [['--registry', ''], '--registry needs a value: --registry PATH'],
  [['--format'], '--format needs a value: --format human|json|sarif'],
  [['--format', 'xml'], '--format: expected one of human, json, sarif, got "xml"'],
  [['--format', 'json', '--format=json'], '--format is given more than once'],
  [['--mode', 'api', '--mode', 'push'], '--mode is given more than once'],
  [['--dry-run', '--no-dry-run'], '--dry-run is given more than once'],
  [['--dry-run', 'false'], '--dry-run false is two arguments; write --dry-run=false'],
  [['--no-dry-run=true'], '--no-dry-run takes no value'],
  [['--help=x'], '--help takes no value'],
  [['--regisrty', 'x'], 'there is no flag --regisrty; did you mean --registry?'],
  [['--regisrty=x'], 'there is no flag --regisrty; did you mean --registry?'],
  [['--dry_run'], 'there is no flag --dry_run; did you mean --dry-run?'],
  [['--no-dry_run'], 'there is no flag --no-dry_run; did you mean --no-dry-run?'],
  [['--verbos'], 'there is no flag --verbos; did you mean --verbose?'],
  [['--no-registry'], 'there is no flag --no-registry'],
  [['--constructor'], 'there is no flag --constructor'],
  [['--__proto__=x'], 'there is no flag --__proto__'],
  [['-x'], 'there is no flag -x; a path that begins so stands after --'],
  [['a', ''], 'an argument is empty'],
  [['a\nb'], 'a path with a line break in it cannot be given as an argument: "a\nb"'],
])('refuses %j', (words, expected) => {
  expect(problems(words)).toEqual([expected])
})

test('a command without positional input refuses words', () => {
  expect(problems(['x'], bare)).toEqual(['try takes no argument such as "x"'])
})

test('a positional input that is no list is one word', () => {
  expect(problems(['a', 'b'], single as unknown as typeof bare)).toEqual([
    'one name is wanted, there are 2: a b',
  ])
})

test('tells every mistake at once', () => {
  expect(problems(['--unheard-of', '--mode', '--dry-run', 'true', '--key='])).toEqual([
    'there is no flag --unheard-of',
    '--mode needs a value: --mode push|api',
    '--dry-run true is two arguments; write --dry-run=true',
    '--key needs a value: --key SECRET',
  ])
})

test('ten thousand paths are no matter', () => {
  const words = Array.from({ length: 10_000 }, (_, index) => `p${index}`)
  const start = performance.now()
  expect(read(...words)['files']?.split('\n')).toHaveLength(10_000)
  expect(performance.now() - start).toBeLessThan(1000)
})

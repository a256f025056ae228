import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gitRepository, type Content, type GitRepository } from '../test/support/git-repository.ts'

/**
 * How long change detection takes, against what cannot be avoided: the start of node and one `git diff`. All variants
 * run once a round, in turn, and ratios are medians of the ratios in one round, because absolute times drift.
 *
 *     npm run compile && node build/bench/detect.js [--entry dist/detect-changed-bundles.js] [--rounds 11]
 */
const { values } = parseArgs({
  options: {
    entry: { type: 'string', default: 'dist/detect-changed-bundles.js' },
    rounds: { type: 'string', default: '11' },
  },
})

const bundles = 5000
const changed = 200
const name = (bundle: number) => `packages/specfact-b${String(bundle).padStart(4, '0')}`
const manifest = (bundle: number, version: string) =>
  `name: bench/specfact-b${String(bundle).padStart(4, '0')}\nversion: ${version}\n`
const source = (bundle: number, file: number) => `"""Bundle ${bundle}, file ${file}."""\n`.repeat(5)

function firstState(): (readonly [string, Content])[] {
  return Array.from({ length: bundles }, (_, bundle) => [
    [`${name(bundle)}/module-package.yaml`, manifest(bundle, '1.0.0')] as const,
    ...Array.from(
      { length: 7 },
      (__, file) => [`${name(bundle)}/src/f${file}.py`, source(bundle, file)] as const,
    ),
  ]).flat()
}

/** Of the 200, each has a new version; some also a new, a removed or a moved file. */
function secondState(): (readonly [string, Content])[] {
  return Array.from({ length: changed }, (_, index) => {
    const bundle = index * (bundles / changed)
    const files: (readonly [string, Content])[] = [
      [`${name(bundle)}/module-package.yaml`, manifest(bundle, '1.1.0')],
    ]
    if (index % 4 === 0) files.push([`${name(bundle)}/src/new.py`, source(bundle, 99)])
    if (index % 8 === 0) files.push([`${name(bundle)}/src/f0.py`, undefined])
    if (index % 10 === 0)
      files.push([`${name(bundle)}/src/f3.py`, undefined], [`${name(bundle)}/src/g3.py`, source(bundle, 3)])
    return files
  }).flat()
}

type Variant = () => {
  readonly program: string
  readonly args: readonly string[]
  readonly env?: Record<string, string>
}

function variants(repository: GitRepository, temporary: string): Record<string, Variant> {
  const [before, after] = [repository.git('rev-parse', 'HEAD~1'), repository.git('rev-parse', 'HEAD')]
  const event = join(temporary, 'event.json')
  writeFileSync(event, JSON.stringify({ before, after }))
  const diff = ['diff', '--name-status', '-z', '--find-renames=50%', before, after, '--']
  const env = runnerVariables(repository, event, temporary)
  const action = (unpublished: string): Variant => {
    // As the runner does, fresh files for every run.
    let runs = 0
    const fresh = (kind: string) => {
      const path = join(temporary, `${kind}-${unpublished}-${++runs}`)
      writeFileSync(path, '')
      return path
    }
    return () => ({
      program: process.execPath,
      args: [resolve(values.entry)],
      env: {
        ...env,
        INPUT_UNPUBLISHED: unpublished,
        GITHUB_OUTPUT: fresh('output'),
        GITHUB_STEP_SUMMARY: fresh('summary'),
      },
    })
  }
  return {
    'node hello; git diff': () => ({
      program: 'sh',
      args: ['-c', '"$0" -e 0; git "$@" > /dev/null', process.execPath, ...diff],
    }),
    'node hello': () => ({ program: process.execPath, args: ['-e', '0'] }),
    'git diff': () => ({ program: 'git', args: diff }),
    'detect-changed-bundles': action('never'),
    'detect-changed-bundles, unpublished too': action('always'),
  }
}

const runnerVariables = (repository: GitRepository, event: string, temporary: string) => ({
  PATH: process.env['PATH'] ?? '',
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: event,
  GITHUB_REPOSITORY: 'bench/registry',
  GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKSPACE: repository.folder,
  RUNNER_TEMP: temporary,
})

function time(variant: Variant, folder: string): number {
  const { program, args, env } = variant()
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(program, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    ...(env === undefined ? {} : { env }),
  })
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}: ${stderr.toString()}`)
  return milliseconds
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? NaN

await using repository = await gitRepository({ files: firstState() })
repository.commit(secondState())
repository.git('gc', '--quiet')
const temporary = mkdtempSync(join(tmpdir(), 'modreg-bench-'))
const all = Object.entries(variants(repository, temporary))
const times = new Map<string, number[]>()
for (let round = 0; round < Number(values.rounds); round++)
  for (const [label, variant] of all)
    times.set(label, [...(times.get(label) ?? []), time(variant, repository.folder)])
rmSync(temporary, { recursive: true })

const floor = times.get('node hello; git diff') ?? []
console.log(
  `node ${process.version}, ${bundles} bundles of 8 files, ${changed} changed, ${values.rounds} rounds`,
)
for (const [label, taken] of times) {
  const ratio = median(taken.map((each, round) => each / (floor[round] ?? NaN)))
  console.log(
    `${label.padEnd(42)} ${median(taken).toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(6)}`,
  )
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { command, detectChangedBundles } from '../../../../actions/detect-changed-bundles/command.ts'
import { diskFiles } from '../../../../shared/adapters/disk-files.ts'
import { gitProcess } from '../../../../shared/adapters/git-process.ts'
import { readInputs } from '../../../../shared/command/read-inputs.ts'
import type { Dialect, Places } from '../../../../shared/dialects/dialect.ts'
import type { DialectTable } from '../../../../shared/dialects/table.ts'
import type { RepoPath } from '../../../../shared/model/repo-path.ts'
import type { Ports } from '../../../../shared/ports/ports.ts'
import { codesOf, codesRejectedBy } from '../../../support/codes.ts'
import { gitRepository, type Contents, type GitRepository } from '../../../support/git-repository.ts'

/** Bundles are `packages/x-<name>/…` without what lies in `tests`; `version` says their version, `index` what is out. */
const places: Places = {
  paths: { bundles: 'packages' as RepoPath, index: 'index' as RepoPath },
  recognise: names => ({ confidence: names.includes('packages/') ? 3 : 0, because: 'packages/' }),
  locate(path, paths) {
    const root = `${paths['bundles'] ?? ''}/`
    const [bundle, ...rest] = path.startsWith(root) ? path.slice(root.length).split('/') : []
    return rest.length === 0 || rest[0] === 'tests' ? undefined : bundle
  },
  bundles: (files, paths) => [
    ...new Set(files.list(paths['bundles']).flatMap(({ path }) => places.locate(path, paths) ?? [])),
  ],
  aliases: bundle => [bundle.replace(/^x-/, '')],
  roots: (bundle, paths) => [`${paths['bundles'] ?? ''}/${bundle}` as RepoPath],
}

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()
const release = (bundle: string, version: string) => ({
  bundle,
  id: bundle,
  version,
  artifacts: [],
  place: { file: '' },
})

const dialect = {
  ...places,
  id: 'imaginary',
  read: (bundle, { files, paths }) => ({
    value: [release(bundle, text(files.read(`${paths['bundles'] ?? ''}/${bundle}/version`)))],
    findings: [],
  }),
  index: {
    read: ({ files }) => ({
      value: text(files.read('index'))
        .split('\n')
        .map(line => release(line.split(' ')[0] ?? '', line.split(' ')[1] ?? '')),
      findings: [],
    }),
    upsert: () => ({ value: [], findings: [] }),
  },
} as Partial<Dialect> as Dialect

const dialects: DialectTable = {
  imaginary: { places: () => Promise.resolve({ places }), dialect: () => Promise.resolve({ dialect }) },
}

let temporary = ''
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'modreg-detect-'))
})
afterEach(() => {
  rmSync(temporary, { recursive: true, force: true })
})

interface Call {
  readonly event?: readonly [name: string, payload: object]
  readonly inputs?: Record<string, string>
  readonly folder?: string
}

async function detect(repo: GitRepository, { event, inputs = {}, folder = repo.folder }: Call = {}) {
  const inWorkflow = event !== undefined
  const environment = {
    read: (name: string) => (inWorkflow && name === 'RUNNER_TEMP' ? temporary : undefined),
    workingFolder: folder,
    inWorkflow,
  }
  const happened = event === undefined ? undefined : { name: event[0], payload: event[1] }
  const ports = { files: diskFiles(), git: gitProcess(process.env), environment, event: happened, dialects }
  const report = await detectChangedBundles(
    readInputs(command.inputs, name => inputs[name]),
    ports as unknown as Ports,
  )
  return { ...report, codes: codesOf(report.findings) }
}

const never = { unpublished: 'never' }
const head = (repo: GitRepository) => repo.git('rev-parse', 'HEAD')
const push = (repo: GitRepository, before = 'HEAD~1') =>
  ['push', { before: repo.git('rev-parse', before), after: head(repo) }] as const

const start: Contents = {
  'packages/x-a/version': '1.0',
  'packages/x-b/version': '1.0',
  'packages/x-c/version': '1.0',
  index: 'x-a 1.0\nx-b 1.0\nx-c 1.0',
}

test('a push names each bundle it touches, and why', async () => {
  await using repo = await gitRepository({ files: start })
  repo.commit({
    'packages/x-a/file': 'changed',
    'packages/x-b/version': undefined,
    'packages/x-new/file': 'new',
    'packages/x-c/tests/t': 'does not count',
    'README.md': 'neither',
  })
  const { outputs, codes } = await detect(repo, { event: push(repo), inputs: never })
  expect(outputs).toEqual({
    bundles: ['x-a', 'x-new'],
    'bundles-file': join(temporary, 'modreg-bundles-1.txt'),
    matrix: {
      include: [
        { shard: 1, bundles: 'x-a' },
        { shard: 2, bundles: 'x-new' },
      ],
    },
    'any-changed': true,
    removed: ['x-b'],
    reasons: {
      'x-a': [{ reason: 'modified' }],
      'x-new': [{ reason: 'added' }],
      'x-b': [{ reason: 'removed' }],
    },
    base: repo.git('rev-parse', 'HEAD~1'),
    head: head(repo),
    method: 'push',
    complete: true,
  })
  expect(codes).toEqual([])
  expect(readFileSync(join(temporary, 'modreg-bundles-1.txt'), 'utf8')).toBe('x-a\nx-new\n')
})

test('a bundle that moved to another name says so, and its old name is among the removed', async () => {
  await using repo = await gitRepository({
    files: { ...start, 'packages/x-a/src': 'long enough\n'.repeat(9) },
  })
  repo.commit({
    'packages/x-a/version': undefined,
    'packages/x-a/src': undefined,
    'packages/x-z/version': '1.0',
    'packages/x-z/src': 'long enough\n'.repeat(9),
  })
  const { outputs } = await detect(repo, { event: push(repo), inputs: never })
  expect(outputs).toMatchObject({
    bundles: ['x-z'],
    removed: ['x-a'],
    reasons: { 'x-z': [{ reason: 'renamed', from: 'x-a' }], 'x-a': [{ reason: 'removed', to: 'x-z' }] },
  })
})

test('a clone of depth 1 gives the same answer', async () => {
  await using repo = await gitRepository({ files: start })
  repo.commit({ 'packages/x-a/file': 'changed', 'packages/x-b/version': undefined })
  await using clone = await repo.shallowClone()
  const { outputs } = await detect(clone, { event: push(repo), inputs: never })
  expect(outputs).toMatchObject({ bundles: ['x-a'], removed: ['x-b'], complete: true })
})

test('a force push with the old head gone takes every bundle, with a warning', async () => {
  await using repo = await gitRepository({ files: start })
  const event = ['push', { before: 'e'.repeat(40), after: head(repo) }] as const
  const { outputs, codes } = await detect(repo, { event, inputs: never })
  expect(outputs).toMatchObject({
    bundles: ['x-a', 'x-b', 'x-c'],
    complete: false,
    method: 'everything',
    base: '',
  })
  expect(codes).toEqual(['W_HISTORY'])
})

test('names in a bundle that cannot be handled safely are refused; others are not our business', async () => {
  await using repo = await gitRepository({ files: start })
  repo.commit([
    ['packages/x-a/café', 'x'],
    ['packages/x-b/line\nbreak', 'x'],
    ['packages/-rf/x', 'x'],
    ['docs/café', 'x'],
  ])
  const { findings, outputs } = await detect(repo, { event: push(repo), inputs: never })
  expect(findings.map(({ code, file }) => [code, file])).toEqual([
    ['E_PATH', 'packages/x-b/line\\x0abreak'],
    ['E_PATH', 'packages/-rf/x'],
    ['E_PATH', 'packages/x-a/café'],
  ])
  expect(outputs['bundles']).toEqual(['-rf', 'x-a', 'x-b'])
})

describe('names that somebody gives', () => {
  test('come from the input or from the event, full or short', async () => {
    await using repo = await gitRepository({ files: start })
    const wanted = { bundles: ['x-b', 'x-c'], method: 'named', reasons: { 'x-b': [{ reason: 'named' }] } }
    expect((await detect(repo, { inputs: { bundles: 'c, x-b' } })).outputs).toMatchObject(wanted)
    const event = ['workflow_dispatch', { inputs: { bundles: 'b\nx-c' } }] as const
    expect((await detect(repo, { event })).outputs).toMatchObject(wanted)
  })

  test('may be all', async () => {
    await using repo = await gitRepository({ files: start })
    const { outputs } = await detect(repo, { inputs: { bundles: 'all' } })
    expect(outputs).toMatchObject({
      bundles: ['x-a', 'x-b', 'x-c'],
      reasons: { 'x-a': [{ reason: 'everything' }] },
    })
  })

  test('that no bundle has are findings, beside the others', async () => {
    await using repo = await gitRepository({ files: start })
    const { outputs, codes } = await detect(repo, { inputs: { bundles: 'a,none' } })
    expect([outputs['bundles'], codes]).toEqual([['x-a'], ['E_BUNDLE_UNKNOWN']])
  })
})

describe('what the index does not list', () => {
  test('is found by a push that did not touch it', async () => {
    await using repo = await gitRepository({ files: { ...start, index: 'x-a 1.0\nx-b 0.9' } })
    repo.commit({ 'packages/x-b/version': '1.1' })
    const { outputs } = await detect(repo, { event: push(repo) })
    expect(outputs['reasons']).toEqual({
      'x-b': [{ reason: 'modified' }, { reason: 'unpublished' }],
      'x-c': [{ reason: 'unpublished' }],
    })
  })

  test('is all there is to a schedule', async () => {
    await using repo = await gitRepository({ files: { ...start, index: 'x-a 1.0\nx-b 1.0' } })
    const { outputs } = await detect(repo, { event: ['schedule', {}] })
    expect(outputs).toMatchObject({ bundles: ['x-c'], method: 'unpublished', base: '' })
    const refused = detect(repo, { event: ['schedule', {}], inputs: never })
    expect(await codesRejectedBy(refused)).toEqual(['E_USAGE'])
  })

  test('is left out of a pull request, unless it is asked for', async () => {
    await using repo = await gitRepository({ files: { ...start, index: '' } })
    const base = head(repo)
    const source = repo.commit({ 'packages/x-b/version': '1.1' })
    const event = ['pull_request', { pull_request: { base: { sha: base }, head: { sha: source } } }] as const
    expect((await detect(repo, { event })).outputs).toMatchObject({ bundles: ['x-b'], method: 'merge-base' })
    const { outputs } = await detect(repo, { event, inputs: { unpublished: 'always' } })
    expect(outputs['bundles']).toEqual(['x-a', 'x-b', 'x-c'])
  })
})

describe('a root', () => {
  const settings = (path: string) => ({
    'modreg.toml': `dialect = "imaginary"\n[paths]\nbundles = "${path}"\n`,
  })

  test('under which there is no bundle is an error: the answer would be "nothing changed" for ever', async () => {
    await using repo = await gitRepository({ files: { ...start, ...settings('pakages') } })
    repo.commit({ 'packages/x-a/version': '1.1' })
    const { outputs, codes } = await detect(repo, { event: push(repo), inputs: never })
    expect([outputs['bundles'], codes]).toEqual([[], ['E_ROOT_EMPTY', 'W_ROOT_EMPTY']])
  })

  test('that was moved is followed', async () => {
    await using repo = await gitRepository({ files: { 'modules/x-a/version': '1', ...settings('modules') } })
    repo.commit({ 'modules/x-a/version': '2' })
    const { outputs, codes } = await detect(repo, { event: push(repo), inputs: never })
    expect([outputs['bundles'], codes]).toEqual([['x-a'], []])
  })

  test('with bundles, none of which changed, is no error', async () => {
    await using repo = await gitRepository({ files: start })
    repo.commit({ 'README.md': 'x' })
    const { outputs, codes } = await detect(repo, { event: push(repo), inputs: never })
    expect([outputs['bundles'], outputs['any-changed'], codes]).toEqual([[], false, []])
  })
})

test('a registry in a folder of a repository answers for itself alone', async () => {
  const files = Object.fromEntries(
    Object.entries(start).map(([path, content]) => [`registry/${path}`, content]),
  )
  await using repo = await gitRepository({ files })
  repo.commit({ 'registry/packages/x-a/file': 'x', 'packages/x-b/file': 'not of this registry' })
  const call = { event: push(repo), folder: join(repo.folder, 'registry'), inputs: never }
  expect((await detect(repo, call)).outputs).toMatchObject({
    bundles: ['x-a'],
    reasons: { 'x-a': [{ reason: 'modified' }] },
  })
})

test('on a person\u2019s machine, files that are not committed count', async () => {
  await using repo = await gitRepository({ files: start })
  writeFileSync(join(repo.folder, 'packages/x-a/new'), 'x')
  rmSync(join(repo.folder, 'packages/x-b'), { recursive: true })
  const { outputs } = await detect(repo, { inputs: { 'bundles-file': join(temporary, 'list.txt') } })
  expect(outputs).toMatchObject({ bundles: ['x-a'], removed: ['x-b'], method: 'work-tree' })
  expect(readFileSync(join(temporary, 'list.txt'), 'utf8')).toBe('x-a\n')
})

describe('5,000 bundles', () => {
  const name = (number: number) => `x-${'long'.repeat(5)}-${number}`
  const all = Array.from({ length: 5000 }, (_, number) => [`packages/${name(number)}/version`, '1'] as const)

  // Nothing is on disk, where writing all of it would take longer than the test.
  const unseen = ({ folder }: GitRepository) => ({ registry: folder, dialect: 'imaginary' })

  test('make twenty jobs, and a list too long for a variable is in its file', async () => {
    await using repo = await gitRepository({ files: all, checkout: false })
    const event = ['push', { before: '0'.repeat(40), after: head(repo) }] as const
    const { outputs, codes } = await detect(repo, { event, inputs: { ...never, ...unseen(repo) } })
    expect(outputs).toMatchObject({
      bundles: '',
      reasons: '',
      'any-changed': true,
      method: 'first-push',
      complete: true,
    })
    const { include } = outputs['matrix'] as { include: { bundles: string }[] }
    expect(include.map(({ bundles }) => bundles.split('\n').length)).toEqual(
      Array.from({ length: 20 }, () => 250),
    )
    expect(readFileSync(outputs['bundles-file'] as string, 'utf8').split('\n')).toHaveLength(5001)
    expect(codes).toEqual(['N_LONG_LIST', 'N_LONG_LIST'])
  })

  test('are there in full for a person', async () => {
    await using repo = await gitRepository({ files: all, checkout: false })
    const { outputs, codes } = await detect(repo, { inputs: { bundles: 'all', ...unseen(repo) } })
    expect([(outputs['bundles'] as string[]).length, codes]).toEqual([5000, []])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { expect, test } from '@jest/globals'

/** What each layer may import besides itself (action-docs/architecture.md). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'shared/model': [],
  'shared/ports': ['shared/model'],
  'shared/text': ['shared/model'],
  'shared/crypto': ['shared/model'],
  'shared/archive': ['shared/model', 'shared/text', 'shared/crypto'],
  'shared/command': ['shared/model', 'shared/ports', 'shared/text', 'shared/render'],
  'shared/dialects': ['shared/model', 'shared/text', 'shared/crypto'],
  'shared/rules': ['shared/model', 'shared/text', 'shared/crypto', 'shared/archive', 'shared/dialects'],
  'shared/render': ['shared/model', 'shared/text', 'shared/command'],
  'shared/registry': [
    'shared/model',
    'shared/ports',
    'shared/text',
    'shared/crypto',
    'shared/archive',
    'shared/command',
    'shared/dialects',
    'shared/rules',
  ],
}

const sources = ['shared', 'actions'].flatMap(root =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(name => join(root, name).split(sep).join('/'))
    .filter(name => name.endsWith('.ts')),
)

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path ?? ''))
      .split(sep)
      .join('/'),
  )

const layerOf = (file: string) => file.split('/').slice(0, 2).join('/')
const dialectOf = (file: string) => /^shared\/dialects\/([^/]+)\//.exec(file)?.[1]

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
})

test('imports go down only', () => {
  const wrong = sources
    .filter(file => Object.hasOwn(allowed, layerOf(file)))
    .flatMap(file =>
      importsOf(file)
        .filter(
          target => layerOf(target) !== layerOf(file) && !allowed[layerOf(file)]?.includes(layerOf(target)),
        )
        .map(target => `${file} imports ${target}`),
    )
  expect(wrong).toEqual([])
})

test('no action but the one that runs them all imports another action or an adapter', () => {
  const mayImportTable = new Set(['actions/demo'])
  const wrong = sources
    .filter(file => file.startsWith('actions/') && file.split('/').length > 2)
    .flatMap(file =>
      importsOf(file)
        .filter(target => target.startsWith('shared/adapters/') || target.startsWith('actions/'))
        .filter(target => layerOf(target) !== layerOf(file))
        .filter(target => !(target === 'actions/table.ts' && mayImportTable.has(layerOf(file))))
        .map(target => `${file} imports ${target}`),
    )
  expect(wrong).toEqual([])
})

test('no dialect imports another one', () => {
  const wrong = sources.flatMap(file =>
    importsOf(file)
      .filter(target => dialectOf(target) !== undefined && dialectOf(file) !== undefined)
      .filter(target => dialectOf(target) !== dialectOf(file))
      .map(target => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test("no dialect's name stands outside its folder and the table", () => {
  const names = readdirSync('shared/dialects', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
  expect(names.length).toBeGreaterThan(0)
  const wrong = sources
    .filter(file => file !== 'shared/dialects/table.ts')
    .flatMap(file =>
      names
        .filter(name => dialectOf(file) !== name && new RegExp(name, 'i').test(readFileSync(file, 'utf8')))
        .map(name => `${file} names ${name}`),
    )
  expect(wrong).toEqual([])
})

test('only adapters read the environment and load the packages that talk to the runner', () => {
  const wrong = sources
    .filter(file => !file.startsWith('shared/adapters/') && file !== 'actions/main.ts')
    .filter(file => /process\.env|from '@(actions|octokit)\//.test(readFileSync(file, 'utf8')))
  expect(wrong).toEqual([])
})

import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { command } from '../../../actions/inspect/command.ts'
import { wrongVersion } from '../../../actions/inspect/wrong-version.ts'
import { diskFiles } from '../../../shared/adapters/disk-files.ts'
import { readInputs } from '../../../shared/command/read-inputs.ts'
import type { Ports } from '../../../shared/ports/ports.ts'
import { memoryFileSet } from '../../support/memory-files.ts'
import { everythingIn, scratchFolder, type ScratchFolder } from '../../support/scratch-folder.ts'
import { folder, symlink, tar, tarEntry } from '../../support/tar-builder.ts'

const manifest = 'name: acme/demo\nversion: 1.10\n'
const good = gzipSync(
  tar(
    folder('demo/'),
    tarEntry('demo/module.yaml', manifest),
    tarEntry('demo/run', 'x', { mode: '0000755\0' }),
  ),
)
const linked = gzipSync(
  tar(tarEntry('app/bin/x', 'x', { mode: '0000755\0' }), symlink('app/x', 'bin/../bin/x')),
)
const evil = gzipSync(tar(tarEntry('demo/a'), tarEntry('../evil')))
const disk = Buffer.concat([Buffer.alloc(600), Buffer.from('koly'), Buffer.alloc(508)])

function inspect(scratch: ScratchFolder, archive: string, texts: Readonly<Record<string, string>> = {}) {
  const given: Readonly<Record<string, string>> = { archive: scratch.at(archive), ...texts }
  const values = readInputs(command.inputs, name => given[name])
  return command.run(values, { files: diskFiles() } as Ports) // the command uses nothing else of the world
}

const codes = (report: { readonly findings: readonly { readonly code: string }[] }) =>
  report.findings.map(({ code }) => code)

test('lists the entries for programs and for people', async () => {
  using scratch = scratchFolder({ 'app.tar.gz': linked })
  const report = await inspect(scratch, 'app.tar.gz')
  expect(report.findings).toEqual([])
  expect(report.outputs).toMatchObject({
    kind: 'tar.gz',
    state: 'opened',
    entries: [
      { path: 'app/bin/x', type: 'file', mode: '0755', size: 1 },
      { path: 'app/x', type: 'symlink', mode: '0644', size: 0, link: 'bin/x' },
    ],
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    'tar-sha256': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
  })
  expect(report.blocks[1]).toMatchObject({
    rows: [
      ['0755', '1', 'app/bin/x', ''],
      ['0644', '0', 'app/x', 'bin/x'],
    ],
  })
})

test('unpacks what is acceptable, with leading folders stripped', async () => {
  using scratch = scratchFolder({ 'app.tar.gz': linked })
  await inspect(scratch, 'app.tar.gz', { 'extract-to': scratch.at('out'), 'strip-components': '1' })
  expect(everythingIn(scratch.at('out'))).toEqual({ 'bin/x': 'x', x: '-> bin/x' })
})

test('unpacks nothing of what is not, and leaves nothing behind', async () => {
  using scratch = scratchFolder({ 'evil.tar.gz': evil })
  const report = await inspect(scratch, 'evil.tar.gz', { 'extract-to': scratch.at('out') })
  expect(codes(report)).toEqual(['E_ARCHIVE_PATH'])
  expect(report.outputs).toMatchObject({ state: 'refused', entries: [], 'tar-sha256': '' })
  expect(Object.keys(everythingIn(scratch.path))).toEqual(['evil.tar.gz'])
})

test('the limits are those of the caller', async () => {
  using scratch = scratchFolder({ 'demo.tar.gz': good })
  for (const limit of [{ 'max-bytes': '10' }, { 'max-entries': '1' }]) {
    expect(codes(await inspect(scratch, 'demo.tar.gz', limit))).toEqual(['E_ARCHIVE_LIMIT'])
  }
})

test('a file that is never opened is listed as such, and cannot be unpacked', async () => {
  using scratch = scratchFolder({ 'app.dmg': disk, 'demo.tar.gz': 'no archive' })
  expect(await inspect(scratch, 'app.dmg')).toMatchObject({
    findings: [],
    outputs: { kind: 'dmg', state: 'not-opened' },
  })
  expect(codes(await inspect(scratch, 'app.dmg', { 'extract-to': scratch.at('out') }))).toEqual([
    'E_ARCHIVE_FORMAT',
  ])
  expect(await inspect(scratch, 'demo.tar.gz')).toMatchObject({ outputs: { kind: '', state: 'refused' } })
})

test('a file that is not there is told', async () => {
  using scratch = scratchFolder()
  await expect(inspect(scratch, 'nothing.zip')).rejects.toThrow('nothing.zip is not there.')
})

test('a bundle must hold the version that its file name says', async () => {
  using scratch = scratchFolder({ 'demo-1.10.tar.gz': good, 'demo-1.1.tar.gz': good, 'demo.tar.gz': good })
  const bundle = { profile: 'bundle' }
  expect(codes(await inspect(scratch, 'demo-1.10.tar.gz', bundle))).toEqual([])
  expect(codes(await inspect(scratch, 'demo.tar.gz', bundle))).toEqual([])
  expect(await inspect(scratch, 'demo-1.1.tar.gz', bundle)).toMatchObject({
    findings: [{ code: 'E_ARCHIVE_CONTENT' }],
    outputs: { state: 'refused', entries: [] },
  })
  expect(codes(await inspect(scratch, 'demo-1.1.tar.gz'))).toEqual([])
})

test.each([
  [
    1,
    {
      'package/package.json': '{"name":"x","version":"2.0.0"}',
      'package/lib/package.json': '{"name":"y","version":"3.0.0"}',
    },
  ],
  [
    1,
    {
      'manifest.json': '{"key":"x","version":"2.0.0"}',
      'frontend/package.json': '{"name":"y","version":"3.0.0"}',
    },
  ],
  [1, { 'demo/pyproject.toml': 'name = "x"\nversion = "2.0.0"\n' }],
  [1, { 'demo/a.yml': 'id: x\nversion: "2.0.0"\n' }],
  [
    0,
    {
      'demo/a.yaml': 'version: "2.0.0"\n',
      'demo/b.yaml': '- name\n',
      'demo/c.json': '{',
      'demo/d.txt': 'name: x\nversion: 2\n',
    },
  ],
  [0, { 'demo/a.yaml': 'name: x\nversion: [2]\n', 'demo/README': 'x', 'demo/link': { link: 'README' } }],
  [0, { 'demo/a.yaml': 'name: x\nversion: 1.0.0\n' }],
])('finds %i documents of another version', (count, tree) => {
  expect(wrongVersion(memoryFileSet(tree), '/some/where/demo-1.0.0.tar.gz')).toHaveLength(count)
})

test.each([
  ['demo-1.0.0-rc.1.tar.gz', '1.0.0-rc.1'],
  ['my-demo-v1.0.zip', '1.0'],
  ['C:\\x\\demo-1.0.0.tgz', '1.0.0'],
])('the name %s says version %s', (name, version) => {
  const other = memoryFileSet({ 'demo/a.json': `{"name":"x","version":"${version}"}` })
  expect(wrongVersion(other, name)).toEqual([])
  expect(wrongVersion(memoryFileSet({ 'demo/a.json': '{"name":"x","version":"9"}' }), name)).toHaveLength(1)
})

test.each(['demo.tar.gz', 'demo-latest.tar.gz', 'demo-1.0.0.bin', 'demo-2'])(
  'the name %s says no version',
  name => {
    expect(wrongVersion(memoryFileSet({ 'demo/a.json': '{"name":"x","version":"9"}' }), name)).toEqual([])
  },
)

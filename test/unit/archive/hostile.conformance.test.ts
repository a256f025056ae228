import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { command } from '../../../actions/inspect/command.ts'
import { diskFiles } from '../../../shared/adapters/disk-files.ts'
import { readInputs } from '../../../shared/command/read-inputs.ts'
import { isExecutable } from '../../../shared/archive/archive-entry.ts'
import { bytesSource, readAll } from '../../../shared/archive/byte-source.ts'
import { openArchive } from '../../../shared/archive/open.ts'
import { packTar } from '../../../shared/archive/pack.ts'
import type { Ports } from '../../../shared/ports/ports.ts'
import { describeConformance } from '../../support/conformance.ts'
import { everythingIn, scratchFolder } from '../../support/scratch-folder.ts'

interface Case {
  readonly id: string
  readonly file: string
  readonly area: string
  readonly profile: 'bundle' | 'upstream'
  readonly expected: 'accept' | 'reject'
  readonly error: string
}

const limits = { 'max-bytes': '16000000', 'max-entries': '2000', 'max-ratio': '200' }

describeConformance('hostile archives', data => {
  const read = JSON.parse(readFileSync(join(data, 'hostile/cases.json'), 'utf8')) as readonly Case[]
  const cases = read.filter(({ area }) => area === 'archive')

  test('there are cases', () => {
    expect(cases.length).toBeGreaterThan(150)
  })

  test.each(cases)('$id: $expected $error', async ({ expected, error, profile, file }) => {
    using scratch = scratchFolder()
    // A bundle's file is called demo-1.0.0, and one case has another version in it.
    const name =
      profile === 'bundle'
        ? `demo-1.0.0${/\.(?:tar\.gz|tar|zip)$/.exec(file)?.[0] ?? ''}`
        : (file.split('/').at(-1) ?? '')
    copyFileSync(join(data, 'hostile', file), scratch.at(name))
    const given: Readonly<Record<string, string>> = {
      ...limits,
      archive: scratch.at(name),
      profile: profile,
      'extract-to': scratch.at('out'),
    }
    const report = await command.run(
      readInputs(command.inputs, input => given[input]),
      { files: diskFiles() } as Ports,
    ) // nothing else is used
    const codes = [...new Set(report.findings.map(({ code }) => code))]
    if (expected === 'accept') expect(codes).toEqual([])
    else if (error.endsWith('*')) expect(codes.join()).toMatch(/^E_ARCHIVE_/)
    else expect(codes).toEqual([error])
    expect(Object.keys(everythingIn(scratch.path)).some(path => path.startsWith('out'))).toBe(
      expected === 'accept',
    )
  })
})

describeConformance('archives of real registries', data => {
  const all = (folder: string) =>
    readdirSync(join(data, folder))
      .filter(name => name.endsWith('.tar.gz'))
      .map(name => join(data, folder, name))

  test.each(all('specfact/registry/modules'))('%s opens as an archive of other people', async path => {
    const { findings } = await openArchive(bytesSource(readFileSync(path)), {
      name: path,
      profile: 'upstream',
    })
    expect(findings).toEqual([])
  })

  test.each(all('metacore/bundles'))('%s opens as a bundle and packs to the same tar', async path => {
    const { archive, findings } = await openArchive(bytesSource(readFileSync(path)), {
      name: path,
      profile: 'bundle',
    })
    expect(findings).toEqual([])
    const entries = archive?.entries ?? []
    const packed = packTar(
      entries.map(entry => ({
        path: entry.path,
        executable: isExecutable(entry),
        bytes: readAll(entry.content),
      })),
    )
    expect(archive?.tar && packed.ok && Buffer.from(readAll(archive.tar)).equals(packed.tar)).toBe(true)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Json } from '../../../shared/model/json.ts'
import { isMap } from '../../../shared/text/document.ts'
import { editJson } from '../../../shared/text/json-edit.ts'
import { readJson } from '../../../shared/text/json.ts'
import { editToml } from '../../../shared/text/toml-edit.ts'
import { renderToml, type Toml } from '../../../shared/text/toml-render.ts'
import { readToml } from '../../../shared/text/toml.ts'
import { editYaml } from '../../../shared/text/yaml-edit.ts'
import { readYaml } from '../../../shared/text/yaml.ts'
import { describeConformance } from '../../support/conformance.ts'

describeConformance('real documents', data => {
  const filesOf = (registry: string, ending: string) =>
    readdirSync(join(data, registry), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith(ending))
      .map(file => join(data, registry, file))

  test.each([...filesOf('specfact', '.yaml'), ...filesOf('doze', '.yaml')])(
    '%s is read, and edited back and forth',
    file => {
      const read = readYaml(readFileSync(file), file, { limits: { nodes: 20_000 } })
      if (!read.ok) throw new Error(JSON.stringify(read.findings))
      const { document } = read
      expect(editYaml(document, [{ set: [], value: document.value as Json }])).toBe(document.text)
      const [last, value] = (isMap(document.value) && Object.entries(document.value).at(-1)) || ['', null]
      const without = editYaml(document, [{ remove: [last] }])
      expect(document.text.startsWith(without)).toBe(true)
      const again = readYaml(Buffer.from(without), file, { limits: { nodes: 20_000 } })
      if (!again.ok) throw new Error(JSON.stringify(again.findings))
      const restored = editYaml(again.document, [{ set: [last], value: value as Json }])
      const reread = readYaml(Buffer.from(restored), file, { limits: { nodes: 20_000 } })
      expect(reread.document?.value).toEqual(document.value)
      // What is left of the others shows no longer how far their maps were set in.
      if (!file.endsWith('/meta.yaml')) expect(restored).toBe(document.text)
    },
  )

  test.each(filesOf('crosspack', '.toml'))('%s is read, and edited back and forth', file => {
    const read = readToml(readFileSync(file), file, { finalNewline: 'required' })
    if (!read.ok) throw new Error(JSON.stringify(read.findings))
    const { document } = read
    const value = document.value as Record<string, Toml>
    expect(editToml(document, [{ set: [], value }])).toBe(document.text)
    const added = editToml(document, [
      { set: ['modreg'], value: { note: 'x' } },
      { insert: ['artifacts', 0], value: { a: 1 } },
    ])
    const again = readToml(Buffer.from(added), file)
    if (!again.ok) throw new Error(JSON.stringify(again.findings))
    expect(editToml(again.document, [{ remove: ['artifacts', 0] }, { remove: ['modreg'] }])).toBe(
      document.text,
    )
  })

  test('release documents of the newer registry are rendered byte for byte', () => {
    const files = filesOf('crosspack/newer/releases', '.toml')
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const { document } = readToml(readFileSync(file), file)
      expect(renderToml(document?.value as Record<string, Toml>)).toBe(text)
    }
  })

  const json = ['specfact', 'doze', 'metacore', 'sovecom'].flatMap(registry => filesOf(registry, '.json'))
  test.each(json)('%s is read as JSON.parse reads it, and stays as it is', file => {
    const bytes = readFileSync(file)
    const read = readJson(bytes, file, { top: 'any', numbers: 'any', limits: { bytes: 1e8, nodes: 1e7 } })
    const strange = read.findings.filter(
      ({ code }) => !['E_DOC_TYPE', 'E_DOC_FORBIDDEN_KEY', 'E_DOC_ENCODING'].includes(code),
    )
    expect(strange).toEqual([])
    if (!read.ok) return
    expect(read.document.value).toEqual(JSON.parse(bytes.toString('utf8')))
    expect(editJson(read.document, [{ set: [], value: read.document.value as Json }])).toBe(
      read.document.text,
    )
  })
})

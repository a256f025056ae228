import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalManifest } from '../../../../shared/dialects/specfact/canonical-manifest.ts'
import { damagedYaml, handwrittenYaml } from '../../../support/handwritten-yaml.ts'
import {
  anyQuotes,
  anyStyle,
  anyTextValue,
  anyValue,
  scalarLookalike,
  yamlSoup,
} from '../../../support/manifest-text.ts'
import {
  describePython,
  startPythonYaml,
  type PythonAnswer,
  type PythonYaml,
} from '../../../support/python-yaml.ts'

/** What modreg refuses although Python takes it, with the trait that Python itself sees in such a manifest. */
const stricter: Readonly<Record<string, RegExp>> = {
  E_DOC_ALIAS: /^(?:anchor|merge key)$/,
  E_DOC_UNSAFE_TAG: /^tag$/,
  E_DOC_SYNTAX: /^directive$/,
  E_DOC_DUPLICATE_KEY: /^duplicate key$/,
  E_DOC_ENCODING: /^surrogate$/,
  E_DOC_TYPE: /^nan key$/,
  E_DOC_LIMIT: /^deep$/,
}

const fixtures = new URL('../../../fixtures/canonical-manifests/', import.meta.url)
const fixtureNames = readdirSync(fixtures).filter(name => name.endsWith('.yaml'))

/** Thousands by default; more when somebody has the time. */
const runs = Number(process.env['MODREG_PROPERTY_RUNS'] ?? 700)
const timeoutMs = 30_000 + runs * 20

describePython('canonical manifests against a real PyYAML', () => {
  let python: PythonYaml
  const seen: Record<string, Record<string, number>> = {}

  beforeAll(async () => {
    python = await startPythonYaml()
  })

  afterAll(() => {
    python.stop()
    if (process.env['MODREG_PROPERTY_RUNS'] !== undefined) console.log(`PyYAML ${python.version}`, seen)
  })

  async function judge(name: string, { manifest, canonical }: PythonAnswer): Promise<void> {
    const ours = canonicalManifest(manifest, 'module-package.yaml')
    const counts = (seen[name] ??= {})
    const count = (outcome: string): void => {
      counts[outcome] = (counts[outcome] ?? 0) + 1
    }
    if (ours.value !== undefined || canonical === undefined) {
      count(canonical === undefined ? 'both refuse' : 'same bytes')
      expect(text(ours.value)).toBe(text(canonical))
      return
    }
    const code = ours.findings[0]?.code ?? 'none'
    count(code)
    const traits = await python.traits(manifest)
    expect({ code, traits }).toEqual({
      code,
      traits: expect.arrayContaining([expect.stringMatching(stricter[code] ?? /^$/)]),
    })
  }

  /** Most manifests of a kind must be ones that both read, or the property would say little. */
  function expectShare(name: string, share: number): void {
    expect(seen[name]?.['same bytes'] ?? 0).toBeGreaterThan(runs * share)
  }

  test.each(fixtureNames)('of %s are the bytes that the repository holds', async name => {
    const { canonical } = await python.canonical(readFileSync(new URL(name, fixtures)))
    expect(text(canonical)).toBe(
      readFileSync(new URL(name.replace(/yaml$/, 'canonical'), fixtures), 'latin1'),
    )
  })

  test(
    'are the same bytes for any value that PyYAML wrote in any style',
    async () => {
      const property = fc.asyncProperty(anyValue, anyStyle, async (value, style) => {
        await judge('written values', await python.dump(value, style))
      })
      await fc.assert(property, { numRuns: runs })
      expectShare('written values', 0.5)
    },
    timeoutMs,
  )

  test(
    'are the same bytes for any text that PyYAML wrote with any quotes',
    async () => {
      const property = fc.asyncProperty(anyTextValue, anyStyle, anyQuotes, async (value, style, quotes) => {
        await judge('written texts', await python.dump(value, { ...style, default_style: quotes }))
      })
      await fc.assert(property, { numRuns: runs })
      expectShare('written texts', 0.5)
    },
    timeoutMs,
  )

  test(
    'are the same bytes, or both refuse, for manifests written by hand',
    async () => {
      const property = fc.asyncProperty(handwrittenYaml, async manifest => {
        await judge('by hand', await python.canonical(manifest))
      })
      await fc.assert(property, { numRuns: runs })
      expectShare('by hand', 0.2)
    },
    timeoutMs,
  )

  test(
    'are the same bytes, or both refuse, for manifests with slips of the keyboard',
    async () => {
      const property = fc.asyncProperty(damagedYaml, async manifest => {
        await judge('damaged', await python.canonical(manifest))
      })
      await fc.assert(property, { numRuns: runs })
      expectShare('damaged', 0.05)
    },
    timeoutMs,
  )

  test(
    'are the same bytes, or both refuse, for anything that looks like a number or a time',
    async () => {
      const property = fc.asyncProperty(scalarLookalike, scalarLookalike, async (key, value) => {
        await judge('lookalikes', await python.canonical(`k: ${value}\n${key}: [${value}]\n`))
      })
      await fc.assert(property, { numRuns: runs })
      expectShare('lookalikes', 0.3)
    },
    timeoutMs,
  )

  test(
    'are the same bytes, or both refuse, for pieces of YAML in any order',
    async () => {
      const property = fc.asyncProperty(yamlSoup, async manifest => {
        await judge('pieces', await python.canonical(manifest))
      })
      await fc.assert(property, { numRuns: runs })
      expectShare('pieces', 0.02)
    },
    timeoutMs,
  )
})

function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('latin1')
}

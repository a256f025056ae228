import type { Places } from '../dialects/dialect.ts'
import { finding, type Finding } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import { shown } from '../text/shown.ts'

export interface Selection {
  readonly bundles: readonly string[]
  readonly findings: readonly Finding[]
}

/** The bundles that names ask for: full or short names, or `all`. A name that no bundle answers to is a finding. */
export function selectBundles(names: readonly string[], known: readonly string[], places: Places): Selection {
  if (names.includes('all')) return { bundles: known, findings: [] }
  const byName = new Map<string, string>()
  for (const bundle of known) for (const alias of places.aliases(bundle)) byName.set(alias, bundle)
  for (const bundle of known) byName.set(bundle, bundle) // a full name wins over another bundle's short one
  const found = names.map(name => ({ name, bundle: byName.get(name) }))
  return {
    bundles: known.filter(bundle => found.some(entry => entry.bundle === bundle)),
    findings: found
      .filter(({ bundle }) => bundle === undefined)
      .map(({ name }) => unknownBundle(name, byName.keys())),
  }
}

function unknownBundle(name: string, known: Iterable<string>): Finding {
  const close = nearest(name, known)
  const guess = close === undefined ? '' : ` Did you mean ${shown(close)}?`
  return finding('E_BUNDLE_UNKNOWN', `no bundle is called ${shown(name)}.${guess}`)
}

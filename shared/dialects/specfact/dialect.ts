import type { Dialect } from '../dialect.ts'
import { claim } from './claim.ts'
import { index } from './index-file.ts'
import { packing } from './packing.ts'
import { bundleFolder, manifestPath, places } from './places.ts'
import { quickVersion } from './quick-version.ts'
import { readRelease, type SpecfactRelease } from './release.ts'
import { rules } from './rules.ts'
import { signing } from './signing.ts'
import { versions } from './versions.ts'

/** SpecFact module registries: YAML modules, signed payloads, tar.gz archives and one index.json. */
export const dialect: Dialect<SpecfactRelease> = {
  ...places,
  id: 'specfact',
  title: 'SpecFact modules',
  read: readRelease,
  quickVersion: (bundle, { files, paths }) => quickVersion(files.read(manifestPath(bundle, paths))),
  rules,
  versions,
  signing,
  index,
  packing,
  verifiable({ files, paths }) {
    const folders = places.bundles(files, paths).map(bundle => bundleFolder(bundle, paths))
    const archives = files.list(paths['modules']).filter(({ path }) => path.endsWith('.tar.gz'))
    return [...folders, ...archives.map(({ path }) => path)]
  },
  claim,
}

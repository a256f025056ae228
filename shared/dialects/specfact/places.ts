import type { Places, PathTable } from '../dialect.ts'
import type { RepoPath } from '../../model/repo-path.ts'
import { isIgnored } from './ignored-files.ts'

/** The manifest's name inside a bundle (format section 2). */
export const manifestName = 'module-package.yaml'

/** The prefix that bundle folders carry and people leave out: `backlog` means `specfact-backlog` (format section 1). */
const prefix = 'specfact-'

/** Layout of format section 1. */
export const places: Places = {
  paths: {
    bundles: 'packages' as RepoPath,
    index: 'registry/index.json' as RepoPath,
    modules: 'registry/modules' as RepoPath,
    signatures: 'registry/signatures' as RepoPath,
  },

  recognise(names) {
    const manifest = names.find(name => /^packages\/[^/]+\/module-package\.yaml$/.test(name))
    if (manifest !== undefined) return { confidence: 3, because: manifest }
    const modules = names.find(name => name === 'registry/modules/')
    return modules === undefined ? { confidence: 0, because: '' } : { confidence: 2, because: modules }
  },

  locate(path, paths) {
    const [bundle, ...rest] = segmentsBelow(path, paths)
    return bundle === undefined || rest.length === 0 || isIgnored(rest.join('/')) ? undefined : bundle
  },

  bundles(files, paths) {
    const manifests = files.list(paths['bundles']).filter(({ path }) => isManifest(path, paths))
    return manifests.flatMap(({ path }) => places.locate(path, paths) ?? [])
  },

  aliases(bundle) {
    return bundle.startsWith(prefix) ? [bundle.slice(prefix.length)] : []
  },

  roots: (bundle, paths) => [bundleFolder(bundle, paths)],
}

/** The folder of a bundle's sources. */
export function bundleFolder(bundle: string, paths: PathTable): RepoPath {
  return `${paths['bundles'] ?? ''}/${bundle}` as RepoPath // a bundle's name comes from a listed path or passed E_NAME
}

/** The place of a bundle's manifest. */
export function manifestPath(bundle: string, paths: PathTable): RepoPath {
  return `${bundleFolder(bundle, paths)}/${manifestName}` as RepoPath
}

const segmentsBelow = (path: string, paths: PathTable): string[] => {
  const root = `${paths['bundles'] ?? ''}/`
  return path.startsWith(root) ? path.slice(root.length).split('/') : []
}

const isManifest = (path: string, paths: PathTable): boolean => {
  const segments = segmentsBelow(path, paths)
  return segments.length === 2 && segments[1] === manifestName
}

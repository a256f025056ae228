import type { FileSet } from '../../shared/model/file-set.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { Root, World } from '../../shared/registry/find-root.ts'

/**
 * The bundles among these files with a version that the index does not list. It loads the whole dialect, which the rest
 * of detection does not, and reads every manifest.
 */
export async function findUnpublished(
  { folder, id }: Root,
  files: FileSet,
  world: World,
): Promise<{ readonly bundles: readonly string[]; readonly findings: readonly Finding[] }> {
  const [{ openWorkspace }, { unpublishedBundles }] = await Promise.all([
    import('../../shared/registry/open-workspace.ts'),
    import('../../shared/registry/unpublished-bundles.ts'),
  ])
  const opened = await openWorkspace({ registry: folder, dialect: id }, world)
  const workspace = { ...opened, registry: { ...opened.registry, files } }
  const { value, findings } = workspace.dialect.index.read(workspace.registry)
  return { bundles: unpublishedBundles(workspace, value), findings }
}

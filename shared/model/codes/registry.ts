import { defineCodes } from './code.ts'

/** Bundles, releases and the index of a registry. */
export const registryCodes = defineCodes({
  E_BUNDLE_UNKNOWN: {
    fault: 'input',
    means: 'No bundle of this name is in the registry.',
    cure: 'Check the spelling; `modreg detect-changed-bundles --bundles all` lists every bundle.',
  },
  E_BUNDLE_REMOVED: {
    fault: 'input',
    means: 'A published bundle is gone from the tree.',
    cure: 'Bring it back; to take a release out of use, yank it.',
  },
  E_MANIFEST_MISSING: {
    fault: 'input',
    means: 'The bundle has no manifest.',
    cure: 'Add the manifest at the path shown.',
  },
  E_VERSION_NOT_BUMPED: {
    fault: 'input',
    means: 'The version is not greater than every published one.',
    cure: 'Raise the version in the manifest.',
  },
  E_DEPENDENCY: {
    fault: 'input',
    means: 'A dependency is not in the registry.',
    cure: 'Correct its name, or publish the dependency first.',
  },
  W_COMPATIBILITY: {
    fault: 'input',
    means: 'The range of host versions is missing or was not reviewed.',
    cure: 'State the range of host versions that the bundle was tested with.',
  },
  E_COMPATIBILITY: {
    fault: 'input',
    means: 'The range of host versions is not valid, or leaves out the host that the registry serves.',
    cure: 'Correct the range.',
  },
  E_INDEX_MISMATCH: {
    fault: 'input',
    means: 'The index says something else than the files it lists.',
    cure: 'Run `modreg update-index` for the bundle.',
  },
  E_INDEX_LOST_VERSION: {
    fault: 'trust',
    means: 'A published version vanished from the index.',
    cure: 'Bring it back; to take a release out of use, yank it.',
  },
  W_ARTIFACT_MISSING: {
    fault: 'input',
    means:
      'An artifact that the index lists does not lie in the tree; clients get it elsewhere, or not at all.',
    cure: 'Restore the file, unless it is stored outside the repository.',
  },
  E_ARTIFACT_MISSING: {
    fault: 'input',
    means: 'An artifact that is listed or needed is not there.',
    cure: 'Run `modreg package` for the bundle, or restore the file.',
  },
  N_FOREIGN_PACKING: {
    fault: 'input',
    means:
      'A published archive holds the right content but was packed by another tool, so it cannot be reproduced.',
    cure: 'Nothing to do: its bytes are pinned by their digest and are kept.',
  },
  N_UNCHANGED: {
    fault: 'input',
    means: 'This release is published already, with the same content.',
    cure: 'Nothing to do.',
  },
  W_NO_BUNDLES: {
    fault: 'input',
    means: 'There is nothing to work on.',
    cure: 'Name the bundles, or check the paths in `modreg.toml`.',
  },
  E_ROOT_EMPTY: {
    fault: 'usage',
    means: 'No file of the tree belongs to a bundle, so nothing could ever be found changed.',
    cure: 'Correct the roots under `[paths]` in `modreg.toml`, or name the registry with `--registry DIR`.',
  },
  W_ROOT_EMPTY: {
    fault: 'usage',
    means: 'A root that `modreg.toml` names is not in the tree.',
    cure: 'Correct it under `[paths]`; it is fine when nothing was published yet.',
  },
  N_LONG_LIST: {
    fault: 'usage',
    means: 'A list is too long to travel through an environment variable, so its output is empty.',
    cure: 'Read it from the file that the output `bundles-file` names, or work it off by `matrix`.',
  },
})

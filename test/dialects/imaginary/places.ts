import type { Places } from '../../../shared/dialects/dialect.ts'
import type { RepoPath } from '../../../shared/model/repo-path.ts'

/** One JSON document a thing, its signature beside it. */
export const places: Places = {
  paths: { things: 'things' as RepoPath },
  recognise: names =>
    names.includes('things/') ? { confidence: 3, because: 'things/' } : { confidence: 0, because: '' },
  locate: path => /^things\/([a-z]+)\.json$/.exec(path)?.[1],
  bundles: files => files.list('things').flatMap(({ path }) => places.locate(path, places.paths) ?? []),
  aliases: () => [],
  roots: bundle => [`things/${bundle}.json` as RepoPath],
}

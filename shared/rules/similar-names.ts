import type { Rule } from '../dialects/dialect.ts'
import { finding } from '../model/finding.ts'
import { editDistance } from '../model/nearest.ts'
import { shown } from '../text/shown.ts'

// Names this short are all within one edit of each other.
const minLength = 5

/** A new name is not one keystroke away from a published one (T22). */
export const similarNames: Rule = {
  group: 'names',
  check(release, { published }) {
    const ids = [...new Set(published.map(({ id }) => id))]
    if (ids.includes(release.id) || release.id.length < minLength) return []
    return ids
      .filter(id => editDistance(id, release.id) === 1)
      .map(id => {
        const message = `the new name ${shown(release.id)} is easily taken for ${shown(id)}`
        return finding('W_NAME_SIMILAR', message, { at: release.place })
      })
  },
}

import type { Rule } from '../dialects/dialect.ts'
import { finding } from '../model/finding.ts'
import { shown } from '../text/shown.ts'

/**
 * A version is well-formed and greater than every published one, not only than the newest row of the index. The same
 * version again is for the rule on published content to judge.
 */
export const versionOrder: Rule = {
  group: 'version',
  check(release, { dialect, published }) {
    const { versions } = dialect
    const at = release.place
    if (!versions.isValid(release.version)) {
      return [finding('E_VERSION', `${shown(release.version)} is not a version of ${versions.title}`, { at })]
    }
    const others = published.filter(({ bundle }) => bundle === release.bundle).map(({ version }) => version)
    if (others.includes(release.version)) return []
    const greatest = others.filter(versions.isValid).sort(versions.compare).at(-1)
    if (greatest === undefined || versions.compare(release.version, greatest) > 0) return []
    const message = `version ${shown(release.version)} is not greater than ${shown(greatest)}, which is published`
    return [
      finding('E_VERSION_NOT_BUMPED', message, { at, hint: `Choose a version above ${shown(greatest)}.` }),
    ]
  },
}

import type { ArchiveLimits } from '../../shared/archive/limits.ts'
import { defaultLimits } from '../../shared/archive/limits.ts'

/** The limits that the verdicts of the hostile corpus were made with. */
export const testLimits: ArchiveLimits = {
  ...defaultLimits,
  totalBytes: 16_000_000,
  fileBytes: 16_000_000,
  entries: 2000,
  ratio: 200,
  metaBytes: 64 * 1024,
}

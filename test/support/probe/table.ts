import type { CommandTable } from '../../../actions/table.ts'

/** A table with the test's own command only. */
export const probes: CommandTable = {
  probe: () => import('./command.ts'),
}

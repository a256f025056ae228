import { describe, test } from '@jest/globals'

/** Where real documents and tables of cases from other projects lie, if anywhere. */
export function conformanceData(): string | undefined {
  return process.env['MODREG_CONFORMANCE_DATA']
}

/** A suite over that data; without it the suite is shown as skipped, never silently left out. */
export function describeConformance(name: string, body: (data: string) => void): void {
  const data = conformanceData()
  if (data === undefined) {
    describe.skip(`${name} (MODREG_CONFORMANCE_DATA is not set)`, () => {
      test.todo('needs MODREG_CONFORMANCE_DATA')
    })
  } else
    describe(name, () => {
      body(data)
    })
}

import { dialects, type DialectTable } from '../dialects/table.ts'
import { finding } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import { Refusal } from '../command/refusal.ts'
import { shown } from '../text/shown.ts'

/** The dialect whose files these are, or `undefined` when no dialect knows them. A tie is refused: name the dialect. */
export async function recogniseDialect(
  names: readonly string[],
  table: DialectTable = dialects,
): Promise<string | undefined> {
  const found = await Promise.all(
    Object.entries(table).map(async ([id, row]) => ({ id, ...(await row.places()).places.recognise(names) })),
  )
  const highest = Math.max(...found.map(({ confidence }) => confidence))
  const [first, ...others] = found.filter(({ confidence }) => confidence === highest && confidence > 0)
  if (first === undefined || others.length === 0) return first?.id
  const claims = [first, ...others].map(({ id, because }) => `${id} (by ${shown(because)})`).join(' and ')
  throw new Refusal([
    finding('E_REGISTRY', `this may be a registry of ${claims}`, {
      hint: 'Name the dialect with `--dialect`, or with `dialect = "…"` in modreg.toml.',
    }),
  ])
}

/** The table's row of a dialect that somebody named. */
export function dialectRow(id: string, table: DialectTable = dialects): DialectTable[string] {
  const row = Object.hasOwn(table, id) ? table[id] : undefined
  if (row !== undefined) return row
  const close = nearest(id, Object.keys(table))
  const guess = close === undefined ? '' : `; did you mean ${close}?`
  throw new Refusal([
    finding('E_REGISTRY', `there is no dialect ${shown(id)}${guess}`, {
      hint: `The dialects are ${Object.keys(table).join(', ')}.`,
    }),
  ])
}

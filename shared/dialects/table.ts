import type { Dialect, Places } from './dialect.ts'

/** How a dialect is loaded: first the little that detection needs, then, when asked, all of it. */
export interface DialectRow {
  places(): Promise<{ readonly places: Places }>
  dialect(): Promise<{ readonly dialect: Dialect }>
}

export type DialectTable = Readonly<Record<string, DialectRow>>

/** Every dialect modreg speaks, a line each: the only place that names them. */
export const dialects: DialectTable = {
  specfact: { places: () => import('./specfact/places.ts'), dialect: () => import('./specfact/dialect.ts') },
}

import type { Dialect } from './dialect.ts'

/** Every dialect modreg speaks: the only place that names them all. Each is loaded when a registry needs it. */
export const dialects: Readonly<Record<string, () => Promise<Dialect>>> = {}

/** The nodes to run child processes with: this one, and those that MODREG_NODES lists with `:` between them. */
export const nodes: readonly string[] = [
  process.execPath,
  ...(process.env['MODREG_NODES'] ?? '').split(':').filter(path => path !== ''),
]

/** Whether a name fits a pattern in which `*` stands for anything within one part and `**` for anything. */
export function fits(pattern: string, name: string): boolean {
  const source = pattern
    .split(/(\*+)/)
    .map(part =>
      part === '*' ? '[^/]*' : part.startsWith('*') ? '.*' : part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'),
    )
    .join('')
  return new RegExp(`^${source}$`).test(name)
}

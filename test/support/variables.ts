/**
 * Runs `use` with these variables in the environment of this process, and puts everything back afterwards.
 */
export function withVariables<T>(variables: Readonly<Record<string, string>>, use: () => T): T {
  const before = { ...process.env }
  Object.assign(process.env, variables)
  try {
    return use()
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, before)
  }
}

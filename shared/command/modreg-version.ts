/** The version of modreg, the same as in package.json. */
export const modregVersion = '0.1.0'

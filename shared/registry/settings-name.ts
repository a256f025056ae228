/** The file at a registry's root that says what its files alone do not. */
export const settingsName = 'modreg.toml'

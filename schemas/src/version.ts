/** The version of the form that a covenant names in its key `covenant` (`convenant` in Dutch). */
export const schemaVersion = 1;

/** Where the published schemas live: `${schemaBase}/covenant.schema.json` and `${schemaBase}/convenant.schema.json`. */
export const schemaBase = `https://regiolint.nl/schema/${schemaVersion}`;

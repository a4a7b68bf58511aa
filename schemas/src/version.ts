/** The version of the form that a covenant names in its key `covenant` (`convenant` in Dutch). */
export const schemaVersion = 1;

/** The public address, of which all others are a part. */
export const siteBase = 'https://regiolint.nl';

/** Where the pages of the rules live: `${ruleBase}/raci-one-accountable`. */
export const ruleBase = `${siteBase}/rules`;

/** Where the published schemas live: `${schemaBase}/covenant.schema.json` and `${schemaBase}/convenant.schema.json`. */
export const schemaBase = `${siteBase}/schema/${schemaVersion}`;

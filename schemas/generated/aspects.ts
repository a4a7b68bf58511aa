// Generated from schemas/. Do not edit.
/** The 24 aspects, in the order of the ordering model. */
export const aspectNames = [
  'sharedDrive',
  'purpose',
  'giveAndTake',
  'scope',
  'scale',
  'portfolio',
  'responsibilities',
  'financing',
  'composition',
  'chair',
  'support',
  'meetings',
  'decisionMaking',
  'mandate',
  'evaluation',
  'accountability',
  'participation',
  'councils',
  'coherence',
  'legalForm',
  'supervision',
  'nationalRelation',
  'culture',
  'learning',
] as const;

export type AspectName = (typeof aspectNames)[number];

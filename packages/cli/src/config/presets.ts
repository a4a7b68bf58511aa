/** A choice of rules under a name, as data. Rules that are not about it stay as they are. */
export interface Preset {
  /** Questions and deeper questions that are not here are off; absent when none is turned off. */
  readonly keeps?: readonly Part[];
  /** Rules that are as they are by themselves, also after a preset that turned them off. */
  readonly turnsOn?: readonly Part[] | 'all';
}

/** Rules that are chosen for one reason. */
export interface Part {
  readonly because: string;
  readonly rules: readonly string[];
}

export type PresetName = 'recommended' | 'light' | 'iza';

export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended: { turnsOn: 'all' },

  /** What is wrong, and whether the core was talked about. */
  light: {
    keeps: [
      {
        because: 'whether an aspect is said at all is the core; each of the four answers is fine',
        rules: [
          'aspect-silent',
          'why-missing',
          'goals-missing',
          'scope-missing',
          'portfolio-missing',
          'roles-not-addressed',
          'financing-not-addressed',
          'chair-not-addressed',
          'support-not-addressed',
          'decision-not-addressed',
          'mandate-not-addressed',
          'evaluation-not-addressed',
          'accountability-not-addressed',
          'participation-not-addressed',
          'council-role-not-addressed',
          'coherence-not-addressed',
          'legal-form-not-addressed',
          'culture-not-addressed',
          'learning-not-addressed',
          'interests-not-addressed',
          // Else aspect-silent asks it louder.
          'supervision-not-addressed',
        ],
      },
      {
        because: 'an answer without its date, owner, place or reason does not answer',
        rules: [
          'deferred-incomplete',
          'deferred-owner-unknown',
          'elsewhere-without-reference',
          'not-applicable-without-reason',
          'exception-without-reason',
          'explanation-empty',
          'placeholder-left',
        ],
      },
      {
        because: 'a date that has passed asks to be looked at',
        rules: [
          'deferred-overdue',
          'plan-expired',
          'review-past',
          'evaluation-past',
          'mandate-expired',
          'chair-term-over',
          'temporary-money-ends-soon',
        ],
      },
      {
        because: 'what was written and is not read would be lost',
        rules: ['value-cut-at-hash', 'empty-value', 'actor-ref-unknown'],
      },
    ],
  },

  /** For a plan under the agreements of the IZA, also together with `light`. */
  iza: {
    turnsOn: [
      {
        because: 'they ask more of a regional plan with `agreements: iza`',
        rules: ['iza-group-missing', 'simple-with-more'],
      },
      {
        because: 'municipalities and residents are groups of the IZA that speak through others',
        rules: ['municipal-voice-unclear', 'participation-none-reason', 'perspective-without-constituency'],
      },
    ],
  },
};

import { present } from '@regiolint/engine/rule';
import { fieldAt } from '@regiolint/schema';
import { fixed } from '../text/fixed.ts';
import type { OwnWords } from './own-words.ts';
import { listed, named } from './wording.ts';

export const whatWords: Readonly<
  Record<'scope' | 'scale' | 'portfolio' | 'responsibilities' | 'financing', OwnWords>
> = {
  scope: ({ scope }, wording) => {
    const excluded = listed(scope?.excluded);
    return [
      listed(scope?.included),
      excluded && named(fieldAt('/scope/excluded')?.title[wording.language], excluded),
      listed(scope?.targetGroups),
      wording.words('/scope/domains', scope?.domains),
    ];
  },

  scale: ({ scale, portfolio }, wording) => {
    const themes = present(portfolio?.themes).filter((theme) => theme.scale !== undefined);
    const scales = [...new Set(themes.map((theme) => theme.scale))];
    return [
      wording.word('/scale/defaultRule', scale?.defaultRule),
      scale?.boundaryChange,
      ...scales.map((level) => {
        const names = listed(
          themes.filter((theme) => theme.scale === level).map(({ name, id }) => name ?? id),
        );
        return names && named(wording.word('/portfolio/themes/*/scale', level), names);
      }),
    ];
  },

  portfolio: ({ portfolio }) => present(portfolio?.themes).map(({ name, id }) => name ?? id),

  responsibilities: ({ responsibilities }, wording) => [
    ...present(responsibilities?.raci).map(({ activity, accountable, responsible }) => {
      const who = typeof accountable === 'string' ? [accountable] : accountable;
      return named(activity, wording.names('actors', who ?? responsible));
    }),
    ...present(responsibilities?.principles),
    responsibilities?.steadiness,
  ],

  financing: ({ financing }, wording) => [
    ...present(financing?.sources).map(({ name, kind, duration, period }) => {
      const what = name ?? wording.word('/financing/sources/*/kind', kind);
      const until = wording.date(period?.until);
      const long = until
        ? `${fixed('until', wording.language)} ${until}`
        : wording.word('/financing/sources/*/duration', duration);
      return what && long ? `${what} (${long})` : (what ?? long);
    }),
    wording.words('/financing/paymentModels', financing?.paymentModels),
    financing?.riskSharing,
  ],
};

import { present } from '@regiolint/engine/rule';
import type { OwnWords } from './own-words.ts';
import { listed, named } from './wording.ts';

export const whyWords: Readonly<Record<'sharedDrive' | 'purpose' | 'giveAndTake', OwnWords>> = {
  sharedDrive: ({ sharedDrive }) => [sharedDrive?.urgency, sharedDrive?.ambition, sharedDrive?.trigger],

  purpose: ({ purpose }, wording) => [
    ...present(purpose?.goals).map(({ statement }) => statement),
    wording.words('/purpose/regionalFunctions', purpose?.regionalFunctions),
    wording.word('/purpose/aimModel', purpose?.aimModel),
  ],

  giveAndTake: ({ giveAndTake }, wording) => [
    ...present(giveAndTake?.interests).map(({ party, interest, brings, gains, givesUp }) => {
      const exchange = listed([
        brings && `${wording.label('/giveAndTake/interests/*/brings')} ${brings}`,
        gains && `${wording.label('/giveAndTake/interests/*/gains')} ${gains}`,
        givesUp && `${wording.label('/giveAndTake/interests/*/givesUp')} ${givesUp}`,
      ]);
      return named(wording.name('parties', party), exchange ?? interest);
    }),
    ...present(giveAndTake?.agreements),
    wording.word('/giveAndTake/frequency', giveAndTake?.frequency),
  ],
};

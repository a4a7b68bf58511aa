import { actorLists, defineRule, listPlaces, titleOf, wordsForActors } from '@regiolint/engine/rule';

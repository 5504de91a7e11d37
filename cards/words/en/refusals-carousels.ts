import type { carouselRefusals as dutch } from '../nl/refusals-carousels.ts'

const stages = {
  preparing: 'is still being prepared',
  walking: 'is at its walk past the posters',
  stickers: 'is at its stickers',
  groups: 'has split into groups',
  closed: 'is closed',
}

export const carouselRefusals: typeof dutch = {
  'carousel.unknown': () => 'This carousel is not there (any more). /carrousel lijst shows which there are.',
  'carousel.not-now': ({ stage }) => `Not now: this carousel ${stages[stage]}. Ask for its card again with /carrousel.`,
  'carousel.for-steward': () =>
    'This is for whoever made the carousel, the chair or the secretariat. Please ask there.',
  'carousel.few-posters': ({ least }) =>
    least === 1
      ? 'There is no poster yet. Add one first, or take projects over from a work agenda.'
      : `To choose there must be at least ${least} posters. Add one, or go on without stickers.`,
  'carousel.posters-full': ({ most }) =>
    `There are ${most} posters already, and more do not fit in one list. Write it as a remark at a poster that is like it, or ask whoever leads the carousel to merge two.`,
  'carousel.poster-twice': ({ title }) =>
    `“${title}” hangs there already. Write your remark or question there, or give this poster another name.`,
  'carousel.poster-gone': () => 'This poster is gone, or was merged with another. Open the carousel again.',
  'carousel.note-gone': () => 'This was removed meanwhile. Ask for the list again.',
  'carousel.no-question': () =>
    'This is a remark and no question. Make an agreement of it, or remove it where it does not belong.',
  'carousel.no-way-back': () =>
    'There is no way back now: what people did would be lost. Go on, or begin a new carousel.',
  'carousel.stickers-open': () =>
    'People are still giving stickers. Wait until they are counted, or close the poll earlier on its card.',
  'carousel.no-groups': () => 'Choose at least one topic, or write one down yourself.',
  'carousel.many-groups': ({ most }) => `More than ${most} groups is too many. Choose fewer, or join topics.`,
  'carousel.group-twice': ({ title }) => `A group talks about “${title}” already. Name each topic once.`,
  'carousel.group-gone': () => 'This group is gone. Open the carousel again.',
  'carousel.rapporteur-taken': () =>
    'Somebody else reports for this group already. If that has changed, ask whoever leads the carousel.',
  'carousel.not-rapporteur': () =>
    'The rapporteur of this group reports, or whoever leads the carousel. Please ask there.',
  'carousel.rapporteur-outside': () =>
    'Whom you chose takes no part in this carousel (any more). Choose somebody else.',
  'carousel.minutes-unreadable': ({ text, most }) =>
    `I read no number of minutes in “${text}”. Write for instance 20, at most ${most} minutes.`,
  'carousel.day-unreadable': ({ text }) =>
    `I read no day to come in “${text}”. Write for instance: vrijdag, 30 april, over twee weken.`,
  'carousel.number-unfit': ({ least, most }) => `Fill in a whole number from ${least} to ${most}.`,
  'carousel.no-projects': () =>
    'There is no work agenda with projects that do not hang here yet. Add the posters by hand.',
}

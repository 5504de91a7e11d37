/** What can be pressed on the cards of carousels. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const ofCarousel = z.object({ carousel: z.string() })
const form = { opensForm: true } as const
/** Nothing may tell who opened a poster: there one may write without a name. */
const secret = { opensForm: true, isSecret: true } as const

/** Its card in private, with what the one who presses may do. */
export const showCarouselPress = definePress('carousel.show', ofCarousel)
export const listCarouselsPress = definePress('carousel.list', z.object({ skip: z.number() }))
export const beginCarouselPress = definePress('carousel.begin', z.object({}), form)
export const changeCarouselPress = definePress('carousel.change', ofCarousel, form)
/** “Langs de posters”. @property poster at which one begins; '' for the first. */
export const walkPress = definePress('carousel.walk', ofCarousel.extend({ poster: z.string() }), secret)
/** “Ik mis een onderwerp”. */
export const missTopicPress = definePress('carousel.miss', ofCarousel, secret)
export const addPosterPress = definePress('carousel.add-poster', ofCarousel, form)
export const takeProjectsPress = definePress('carousel.take-projects', ofCarousel, form)
/** The posters, for whoever leads it. */
export const listPostersPress = definePress('carousel.posters', ofCarousel)
export const changePosterPress = definePress('carousel.change-poster', ofCarousel.extend({ poster: z.string() }), form)
/** Remarks and questions, for whoever leads it. */
export const listNotesPress = definePress('carousel.notes', ofCarousel.extend({ skip: z.number() }))
export const treatNotePress = definePress('carousel.treat', ofCarousel.extend({ note: z.string() }), form)
/** On to another stage. */
export const moveOnPress = definePress(
  'carousel.move',
  ofCarousel.extend({ to: z.enum(['walking', 'stickers', 'groups', 'closed']) }),
  form,
)
export const moveBackPress = definePress('carousel.back', ofCarousel, form)
export const addGroupPress = definePress('carousel.add-group', ofCarousel, form)
/** A place in a group. */
export const joinGroupPress = definePress('carousel.join', ofCarousel.extend({ group: z.string() }))
export const leaveGroupPress = definePress('carousel.leave', ofCarousel.extend({ group: z.string() }))
/** “Rapporteur worden”. */
export const claimGroupPress = definePress('carousel.claim', ofCarousel.extend({ group: z.string() }))
export const reportGroupPress = definePress('carousel.report', ofCarousel.extend({ group: z.string() }), form)
/** An agreement that comes out of the whole. */
export const agreeCarouselPress = definePress('carousel.agree', ofCarousel, form)
export const exportCarouselPress = definePress('carousel.export', ofCarousel)

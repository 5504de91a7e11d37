/** What carousels ask of other features: a poll for the stickers, sheets for the groups, agreements and files. */
import { writeCsv } from '../bot/agreements/hand-outs/csv.ts'
import { writePage } from '../bot/agreements/hand-outs/print.ts'
import { viewProjects } from '../bot/agreements/view-projects.ts'
import { offerFromCarousel } from '../bot/agreements/writing/offer-outgrowth.ts'
import { carouselRef } from '../bot/carousels/carousel.ts'
import type { CarouselParts, SheetAsked, StickersAsked } from '../bot/carousels/parts.ts'
import type { DocumentLinks } from '../bot/chat/document.ts'
import { judgePoll, openPoll } from '../bot/polls/making/make.ts'
import type { PollDraft } from '../bot/polls/rules/draft.ts'
import { byItself } from '../bot/sign-ups/doing.ts'
import { signUp } from '../bot/sign-ups/joining/join.ts'
import { cancel } from '../bot/sign-ups/joining/leave.ts'
import { closeSheet } from '../bot/sign-ups/sheets/change.ts'
import { openSheet } from '../bot/sign-ups/sheets/open.ts'
import type { SheetDraft } from '../bot/sign-ups/sign-up.ts'
import type { Storage } from '../storage/open.ts'

export const carouselParts = (storage: Storage, links: DocumentLinks): CarouselParts => ({
  judgeStickers: (asked, context) => judgePoll(storage)(pollOf(asked), asked.id, context),
  openStickers: async (asked, context) => {
    await openPoll(storage)(pollOf(asked), asked.id, context)
  },
  openSheet: async (asked, context) => {
    await openSheet(storage, { isShownElsewhere: true })(sheetOf(asked, context.member.id), context)
  },
  closeSheet: async (id, context) => {
    const sheet = await storage.signUps.find(context.network.id, id)
    if (sheet?.state === 'open') await closeSheet(storage, sheet, context)
  },
  join: async (id, context) => {
    await signUp(storage, { network: context.network.id, id }, 'attend', context)
  },
  leave: (id, member, context) => {
    const doing = member === context.member.id ? context : byItself(context.now)
    return cancel(storage, { network: context.network.id, id }, { kind: 'attend', member }, doing)
  },
  offer: ({ carousel, part, ...asked }, context) =>
    offerFromCarousel(storage)({ ...asked, id: carousel, part }, context),
  viewProjects: viewProjects(storage),
  writeCsv,
  writePage,
  links,
})

const pollOf = ({ id: _, isOpen, most, ...asked }: StickersAsked): PollDraft => ({
  ...asked,
  kind: 'dots',
  answering: { most, hasNone: false, takesOptions: false },
  electorate: { roles: [], kinds: [], isOpenInChannels: isOpen, isPerOrganisation: false },
  ...{ quorum: 0, showsStanding: false, before: null },
})

const sheetOf = ({ about, ...asked }: SheetAsked, owner: string): SheetDraft => ({
  ...asked,
  about: carouselRef(about),
  ...{ kinds: ['attend'], per: 'member', owner },
})

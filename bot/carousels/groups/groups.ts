/** Groups: who comes, who reports, and one more. */
import { addGroupForm, groupForm } from '../../../cards/carousel-group-forms.ts'
import { addGroupPress, claimGroupPress, joinGroupPress, leaveGroupPress } from '../../../cards/carousel-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { findCarousel, findToSteer, findToWrite, follow } from '../access.ts'
import { carouselRef } from '../carousel.ts'
import { groupIn } from '../name.ts'
import type { CarouselParts } from '../parts.ts'
import { addGroup, claimGroup, requireGroup } from '../rules/groups.ts'
import { showDone } from '../seeing/show.ts'
import type { CarouselStores } from '../stores.ts'
import { openSheet, readMost } from './open.ts'
import { leaveSeat, takeSeat } from './seat.ts'

interface Asked {
  readonly carousel: string
  readonly group: string
}

export const grouping = (
  stores: CarouselStores,
  parts: CarouselParts,
): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(joinGroupPress, (asked, context) => join(stores, parts, asked, context)),
    onPress(leaveGroupPress, (asked, context) => leave(stores, parts, asked, context)),
    onPress(claimGroupPress, async ({ carousel: id, group }, context) => {
      const { carousel } = await findToWrite(stores, id, context)
      const after = await stores.carousels.change(carousel.network, id, (kept) =>
        claimGroup(kept, group, context.member.id),
      )
      const { title } = requireGroup(after, group)
      await follow(stores, carousel, context, 'carousel.rapporteur', { group: title })
      return showDone(stores, id, context.words.carousels.said.claimed(title), context)
    }),
    onPress(addGroupPress, async ({ carousel: id }, context) => {
      const { carousel } = await findToSteer(stores, id, context)
      if (carousel.stage !== 'groups') throw refusal('carousel.not-now', { stage: carousel.stage })
      return openForm(groupForm({ carousel: id, version: carousel.version }, context.words))
    }),
  ],
  forms: [
    onForm(addGroupForm, async ({ state, values }, context) => {
      const { carousel } = await findToSteer(stores, state.carousel, context)
      const most = readMost(values.most)
      const after = await stores.carousels.change(carousel.network, carousel.id, (kept) => {
        if (kept.groups.length !== carousel.groups.length) throw refusal('form.overtaken')
        return addGroup(kept, values.own, groupIn(kept))
      })
      const group = after.groups.at(-1)
      if (!group) throw refusal('carousel.group-gone')
      await openSheet(parts, after, { group, most }, context)
      await follow(stores, carousel, context, 'carousel.group-added', { group: group.title })
      return showDone(stores, carousel.id, context.words.carousels.said.groupAdded(group.title), context)
    }),
  ],
})

/** Held first, as where it goes on: two who change places at once never wait for each other. */
const holdGroup = async (stores: CarouselStores, { carousel: id, group }: Asked, { network }: Context) => {
  const carousel = await stores.carousels.hold(network.id, id)
  if (!carousel) throw refusal('carousel.unknown')
  return { carousel, group: requireGroup(carousel, group) }
}

const join = async (stores: CarouselStores, parts: CarouselParts, asked: Asked, context: Context): Promise<Reply> => {
  await findToWrite(stores, asked.carousel, context)
  const { carousel, group } = await holdGroup(stores, asked, context)
  if (carousel.stage !== 'groups') throw refusal('carousel.not-now', { stage: carousel.stage })
  const { waits, keeps } = await takeSeat(stores, parts, { carousel, group }, context)
  await stores.outbox.refresh(carousel.network, carouselRef(carousel.id))
  const { signUps, carousels } = context.words
  const said = waits === null ? signUps.said.attend(group.title) : signUps.said.waits(group.title, waits)
  const parting = keeps === null ? '' : ` ${carousels.said.keepsPlace(keeps.title)}`
  return showDone(stores, carousel.id, `${said}${parting}`, context)
}

const leave = async (stores: CarouselStores, parts: CarouselParts, asked: Asked, context: Context): Promise<Reply> => {
  await findCarousel(stores, asked.carousel, context)
  const { carousel, group } = await holdGroup(stores, asked, context)
  await leaveSeat(stores, parts, { carousel, group, member: context.member.id }, context)
  return showDone(stores, carousel.id, context.words.signUps.said.left.attend(group.title), context)
}

/** Groups: who comes, who reports, and one more. */
import { addGroupForm, groupForm } from '../../../cards/carousel-group-forms.ts'
import { addGroupPress, claimGroupPress, joinGroupPress, leaveGroupPress } from '../../../cards/carousel-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { attendingOf } from '../../sign-ups/sign-up.ts'
import { findCarousel, findToSteer, findToWrite, follow } from '../access.ts'
import { type Carousel, carouselRef } from '../carousel.ts'
import { groupIn } from '../name.ts'
import type { CarouselParts } from '../parts.ts'
import { addGroup, claimGroup, requireGroup } from '../rules/groups.ts'
import { showDone } from '../seeing/show.ts'
import type { CarouselStores } from '../stores.ts'
import { openSheet, readMost } from './open.ts'

export const grouping = (
  stores: CarouselStores,
  parts: CarouselParts,
): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(joinGroupPress, ({ carousel, group }, context) => join(stores, parts, { carousel, group }, context)),
    onPress(leaveGroupPress, async ({ carousel: id, group }, context) => {
      const { carousel } = await findCarousel(stores, id, context)
      const { sheet, title } = requireGroup(carousel, group)
      await parts.leave(sheet, context)
      return showDone(stores, id, context.words.signUps.said.left.attend(title), context)
    }),
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
        if (kept.groups.length !== carousel.groups.length) throw refusal('form.outdated')
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

/** Nobody sits at two tables of one meeting: who chooses another leaves the first. */
const join = async (
  stores: CarouselStores,
  parts: CarouselParts,
  asked: { readonly carousel: string; readonly group: string },
  context: Context,
): Promise<Reply> => {
  const { carousel } = await findToWrite(stores, asked.carousel, context)
  if (carousel.stage !== 'groups') throw refusal('carousel.not-now', { stage: carousel.stage })
  const { sheet, title } = requireGroup(carousel, asked.group)
  await parts.join(sheet, context)
  if (carousel.isLive)
    for (const other of othersOf(carousel, sheet))
      if (await isOn(stores, other, context)) await parts.leave(other, context)
  await stores.outbox.refresh(carousel.network, carouselRef(carousel.id))
  const place = await placeOn(stores, sheet, context)
  const say = context.words.signUps.said
  return showDone(stores, carousel.id, place === null ? say.attend(title) : say.waits(title, place), context)
}

const othersOf = ({ groups }: Carousel, sheet: string): readonly string[] =>
  groups.flatMap((one) => (one.sheet === sheet ? [] : [one.sheet]))

const isOn = async ({ signUps }: CarouselStores, sheet: string, { network, member }: Context): Promise<boolean> =>
  (await signUps.signUps(network.id, sheet)).some((one) => one.member === member.id)

/** On the waiting list, or null for whoever has a place. */
const placeOn = async ({ signUps }: CarouselStores, id: string, { network, member }: Context) => {
  const sheet = await signUps.find(network.id, id)
  if (!sheet) return null
  const { waiting } = attendingOf(sheet, await signUps.signUps(network.id, id))
  const at = waiting.findIndex((one) => one.member === member.id)
  return at < 0 ? null : at + 1
}

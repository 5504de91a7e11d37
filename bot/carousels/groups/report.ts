/** The rapporteur tells what a group came to; who leads the carousel says who that is, and writes where nobody does. */
import { reportForm, reportGroupForm } from '../../../cards/carousel-group-forms.ts'
import { reportGroupPress } from '../../../cards/carousel-presses.ts'
import type { Offered } from '../../../cards/network-fields.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { type Found, findCarousel, follow } from '../access.ts'
import type { Carousel, TopicGroup } from '../carousel.ts'
import { sourceOf } from '../closing/agree.ts'
import type { CarouselParts } from '../parts.ts'
import { nameRapporteur, reportGroup, requireGroup } from '../rules/groups.ts'
import { showDone } from '../seeing/show.ts'
import type { CarouselStores } from '../stores.ts'

export const reporting = (
  stores: CarouselStores,
  parts: CarouselParts,
): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(reportGroupPress, async ({ carousel, group: id }, context) => {
      const found = await findToReport(stores, carousel, id, context)
      const { title, report } = found.group
      const people = found.isSteward ? await offerPeople(stores, found.carousel, found.group, context) : null
      const state = { carousel, group: id, before: report }
      return openForm(reportForm({ state, title, report, people }, context.words))
    }),
  ],
  forms: [onForm(reportGroupForm, keep(stores, parts))],
})

/** @throws {Refusal} carousel.group-gone, carousel.not-rapporteur, and as findCarousel */
const findToReport = async (
  stores: CarouselStores,
  id: string,
  group: string,
  context: Context,
): Promise<Found & { readonly group: TopicGroup }> => {
  const found = await findCarousel(stores, id, context)
  const one = requireGroup(found.carousel, group)
  if (!found.isSteward && one.rapporteur !== context.member.id) throw refusal('carousel.not-rapporteur')
  return { ...found, group: one }
}

/** As many as a list of choices holds. docs.slack.dev, select menu */
const mostOffered = 100

/** Whoever sits in the group first, then the others who walk along. */
const offerPeople = async (
  stores: CarouselStores,
  carousel: Carousel,
  group: TopicGroup,
  { words }: Context,
): Promise<Offered> => {
  const people = await peopleOf(stores, carousel, group)
  const nobody = { value: nobodyYet, label: words.carouselForms.report.nobody }
  const options = [nobody, ...people.map(({ id, name }) => ({ value: id, label: name }))].slice(0, mostOffered)
  const chosen = options.filter(({ value }) => value === (group.rapporteur || nobodyYet))
  return { options, chosen }
}

const nobodyYet = 'none'

const peopleOf = async (stores: CarouselStores, { network, body, alsoIn }: Carousel, group: TopicGroup) => {
  const signed = await stores.signUps.signUps(network, group.sheet)
  const ids = [...new Set([...signed.map(({ member }) => member), group.rapporteur])].filter((id) => id !== '')
  const first = (await Promise.all(ids.map((id) => stores.network.member(network, id)))).filter((one) => one !== null)
  const seated = await Promise.all([body, ...alsoIn].map((one) => stores.network.membersOfBody(network, one)))
  return [...new Map([...first, ...seated.flat()].map((one) => [one.id, one])).values()]
}

interface Sent {
  readonly state: ReturnType<typeof reportGroupForm.state.parse>
  readonly values: ReturnType<typeof reportGroupForm.values.parse>
}

const keep =
  (stores: CarouselStores, parts: CarouselParts) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const found = await findToReport(stores, state.carousel, state.group, context)
    const { carousel, group, body } = found
    const say = context.words.carousels.said
    const isNamed = found.isSteward && (await name(stores, found, values.rapporteur, context))
    const isWritten = values.report.trim() !== '' || !found.isSteward
    if (isWritten) {
      const { report } = values
      const step = (kept: Carousel) => reportGroup(kept, group.id, report, state.before)
      await stores.carousels.change(carousel.network, carousel.id, step)
      await follow(stores, carousel, context, 'carousel.reported', { group: group.title })
    }
    if (values.next === 'agree') {
      const asked = { body: carousel.body, text: '', source: sourceOf(carousel, body, context) }
      return parts.offer({ ...asked, carousel: carousel.id, part: group.id }, context)
    }
    const said = isNamed && !isWritten ? say.rapporteurNamed(group.title) : say.reported(group.title)
    return showDone(stores, carousel.id, said, context)
  }

/** @returns whether it is somebody else now. @throws {Refusal} carousel.rapporteur-outside at `rapporteur` */
const name = async (
  stores: CarouselStores,
  { carousel, group }: Found & { readonly group: TopicGroup },
  chosen: string | undefined,
  context: Context,
): Promise<boolean> => {
  const member = chosen === nobodyYet || !chosen ? '' : chosen
  if (member === group.rapporteur) return false
  const people = await peopleOf(stores, carousel, group)
  if (member !== '' && people.every(({ id }) => id !== member))
    throw refusal('carousel.rapporteur-outside', undefined, 'rapporteur')
  await stores.carousels.change(carousel.network, carousel.id, (kept) => nameRapporteur(kept, group.id, member))
  await follow(stores, carousel, context, 'carousel.rapporteur', { group: group.title })
  return true
}

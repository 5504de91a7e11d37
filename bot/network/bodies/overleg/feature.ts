/** `/overleg`: a body as a whole, the chain in which it stands, and who means to join it. */
import { showOverlegPress } from '../../../../cards/meeting-presses.ts'
import {
  addLinkForm,
  addLinkPress,
  carryOutPress,
  intendForm,
  intendPress,
  lapsePress,
  removeLinkForm,
  removeLinkPress,
} from '../../../../cards/overleg-presses.ts'
import type { BodyAffairs } from '../../../chat/body-affairs.ts'
import { type Context, type Feature, onForm, onPress } from '../../../chat/feature.ts'
import { type Reply, whisper } from '../../../chat/reply.ts'
import { findClosest } from '../../../name-search.ts'
import { refusal } from '../../../refusal.ts'
import { optionsLike } from '../../choices.ts'
import { oneAtATime } from '../../entry.ts'
import type { Body } from '../../network.ts'
import { drawEntry, listRegister, type Register, showEntry } from '../../register.ts'
import { bodyOptions } from '../../secretariat.ts'
import type { NetworkStore } from '../../store.ts'
import { bodiesRegister } from '../bodies.ts'
import type { BodyStores } from '../stores.ts'
import { showAllBodies } from './all-bodies.ts'
import { askCarryOut, askIntention, intend, lapse } from './intentions.ts'
import { addLink, askLink, askUnlink, bodySearch, removeLinks } from './links.ts'

export const overlegFeature = (stores: BodyStores, affairs: readonly BodyAffairs[]): Feature => {
  const { network: store } = stores
  const register = bodiesRegister(stores, affairs)
  const show = async (changed: Promise<Body>, context: Context): Promise<Reply> =>
    whisper(await drawEntry(register, (await changed).id, context))
  const named = showBodyNamed(store, register)
  return {
    name: 'overleg',
    commands: {
      overleg: ({ text }, context) => named(text.trim(), context),
      'netwerk overleg': ({ text }, context) => named(text.trim(), context),
    },
    options: { [bodySearch]: async ({ query }, context) => optionsLike(await bodyOptions(store, context), query) },
    presses: [
      onPress(showOverlegPress, ({ body }, context) => showEntry(register, body, context)),
      onPress(addLinkPress, ({ body }, context) => askLink(store, body, context), 'secretariat'),
      onPress(removeLinkPress, ({ body }, context) => askUnlink(store, body, context), 'secretariat'),
      onPress(intendPress, ({ body }, context) => askIntention(store, body, context), 'secretariat'),
      onPress(carryOutPress, (asked, context) => askCarryOut(store, asked, context), 'secretariat'),
      onPress(
        lapsePress,
        async (asked, context) => {
          await store.lockRegisters(context.network.id)
          return lapse(stores, asked, context)
        },
        'secretariat',
      ),
    ],
    forms: [
      onForm(
        addLinkForm,
        oneAtATime(stores, ({ state, values }, context) => show(addLink(stores, state.body, values, context), context)),
        'secretariat',
      ),
      onForm(
        removeLinkForm,
        oneAtATime(stores, ({ state, values }, context) =>
          show(removeLinks(stores, state.body, values.links, context), context),
        ),
        'secretariat',
      ),
      onForm(
        intendForm,
        oneAtATime(stores, ({ state, values }, context) => show(intend(stores, state.body, values, context), context)),
        'secretariat',
      ),
    ],
  }
}

/** Without a name the body of this channel, or all of them. */
const showBodyNamed =
  (store: NetworkStore, register: Register) =>
  async (name: string, context: Context): Promise<Reply> => {
    const { network, channel } = context
    if (name === '' && channel) return showEntry(register, channel.body, context)
    if (name === '') return showAllBodies(store, register, context)
    const bodies = (await store.bodies(network.id)).map((body) => ({ ...body, about: '' }))
    const [found, ...more] = findClosest(bodies, name)
    if (!found) throw refusal('network.body-unknown', { name })
    return more.length > 0
      ? listRegister(register, { query: name, skip: 0 }, context)
      : showEntry(register, found.id, context)
  }

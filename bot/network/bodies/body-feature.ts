/** Bodies beyond what all registers have in common: their forms, their seats, and `/netwerk overleg`. */
import { bodyForm, showSeatsPress, startBodyForm } from '../../../cards/network-bodies.ts'
import {
  addSeatsForm,
  addSeatsPress,
  changeSeatForm,
  changeSeatPress,
  searchSeatsForm,
  searchSeatsPress,
} from '../../../cards/network-seats.ts'
import type { BodyAffairs } from '../../chat/body-affairs.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { findClosest } from '../../name-search.ts'
import { refusal } from '../../refusal.ts'
import { oneAtATime } from '../entry.ts'
import { drawEntry, listRegister, type Register, showEntry } from '../register.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { bodiesRegister } from './bodies.ts'
import { addSeats, askNewSeats, askSeat, askSeatSearch, changeSeat, showSeats } from './seats.ts'
import { startBody, writeBody } from './write-body.ts'

export const bodiesFeature = (stores: NetworkStores, affairs: readonly BodyAffairs[]): Feature => {
  const { network: store } = stores
  const register = bodiesRegister(stores, affairs)
  return {
    name: 'bodies',
    commands: { 'netwerk overleg': ({ text }, context) => showBodyNamed(store, register, text.trim(), context) },
    presses: [
      onPress(showSeatsPress, (asked, context) => showSeats(store, asked, context)),
      onPress(searchSeatsPress, ({ body }, context) => askSeatSearch(store, body, context)),
      onPress(addSeatsPress, ({ body }, context) => askNewSeats(store, body, context), 'secretariat'),
      onPress(changeSeatPress, (asked, context) => askSeat(store, asked, context), 'secretariat'),
    ],
    forms: [
      onForm(startBodyForm, startBody(stores), 'secretariat'),
      onForm(
        bodyForm,
        oneAtATime(stores, async ({ state, values }, context) => {
          const { id } = await writeBody(stores, state, values, context)
          return whisper(await drawEntry(register, id, context))
        }),
        'secretariat',
      ),
      onForm(searchSeatsForm, ({ state, values }, context) =>
        showSeats(store, { ...state, query: values.query, skip: 0 }, context),
      ),
      onForm(
        addSeatsForm,
        oneAtATime(stores, ({ state, values }, context) => addSeats(stores, state.body, values, context)),
        'secretariat',
      ),
      onForm(
        changeSeatForm,
        oneAtATime(stores, ({ state, values }, context) => changeSeat(stores, state, values, context)),
        'secretariat',
      ),
    ],
  }
}

/** Without a name the body of this channel, or all of them. */
const showBodyNamed = async (
  store: NetworkStore,
  register: Register,
  name: string,
  context: Context,
): Promise<Reply> => {
  const { network, channel } = context
  if (name === '' && channel) return showEntry(register, channel.body, context)
  if (name === '') return listRegister(register, { query: '', skip: 0 }, context)
  const named = (await store.bodies(network.id)).map((body) => ({ ...body, about: '' }))
  const [found, ...more] = findClosest(named, name)
  if (!found) throw refusal('network.body-unknown', { name })
  return more.length > 0
    ? listRegister(register, { query: name, skip: 0 }, context)
    : showEntry(register, found.id, context)
}

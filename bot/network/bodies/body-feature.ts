/** Bodies beyond what all registers have in common: their forms and their seats. */
import { showSeatsPress } from '../../../cards/network-bodies.ts'
import { bodyForm, startBodyForm } from '../../../cards/network-body-form.ts'
import {
  addSeatsForm,
  addSeatsPress,
  changeSeatForm,
  changeSeatPress,
  searchSeatsForm,
  searchSeatsPress,
} from '../../../cards/network-seats.ts'
import type { BodyAffairs } from '../../chat/body-affairs.ts'
import { type Feature, onForm, onPress } from '../../chat/feature.ts'
import { whisper } from '../../chat/reply.ts'
import { oneAtATime } from '../entry.ts'
import { drawEntry } from '../register.ts'
import { bodiesRegister } from './bodies.ts'
import { addSeats, askNewSeats, askSeat, askSeatSearch, changeSeat, showSeats } from './seats.ts'
import type { BodyStores } from './stores.ts'
import { startBody, unfoldBody, writeBody } from './write-body.ts'

export const bodiesFeature = (stores: BodyStores, affairs: readonly BodyAffairs[]): Feature => {
  const { network: store } = stores
  const register = bodiesRegister(stores, affairs)
  return {
    name: 'bodies',
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
        unfoldBody,
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

/** Somebody on Teams, and somebody on our page. */
import { drawCard } from '../../../bot/teams/draw.ts'
import { drawCard as drawOnPage } from '../../../bot/web/replies.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { buttonsOf } from '../../teams/driver/card-text.ts'
import { inputs } from '../../teams/driver/fill.ts'
import { personal } from '../../teams/driver/user.ts'
import type { TeamsWorld } from '../../teams/driver/world.ts'
import { must } from '../../world.ts'
import type { Hand } from './hand.ts'

const channel = 'oogo'

export const handOnTeams = ({ connector, user: userOf }: TeamsWorld, name: string): Hand => {
  const user = userOf(name)
  let place = personal
  const forget = (): void => {
    user.dialog = null
    connector.messages.length = 0
  }
  return {
    hasForm: () => user.dialog !== null,
    look: (card) => {
      forget()
      place = personal
      const conversation = `a:personal-${name}`
      const shown = { text: '', card: drawCard(card, wordsIn('nl')), version: 0 }
      connector.messages.push({ id: connector.newId(), conversation, thread: null, from: 'bot', ...shown })
    },
    ask: async (line) => {
      forget()
      await user.say(`@Schakel ${line}`, channel)
      place = user.buttons(channel).length > 0 ? channel : personal
    },
    press: (label) => user.press(label, place),
    send: (values) => (user.dialog ? user.submit(values) : user.press('Vastleggen', channel)),
  }
}

/** @param cookie with which the browser is signed in */
export const handOnPage = (address: () => string, cookie: string, conversation: string): Hand => {
  let [card, form]: [unknown, unknown] = [null, null]
  const post = async (sent: object): Promise<void> => {
    const headers = { 'content-type': 'application/json', cookie }
    const body = JSON.stringify({ ...sent, conversation })
    const answered = await fetch(`${address()}/page/requests`, { method: 'POST', headers, body })
    if (!answered.ok) throw new Error(`The page was answered ${answered.status}`)
    const answer = (await answered.json()) as {
      kind: string
      card?: unknown
      form?: { card: unknown }
      problems?: object
    }
    if (answer.kind === 'invalid') throw new Error(JSON.stringify(answer.problems))
    form = answer.form?.card ?? null
    card = answer.card ?? card
  }
  return {
    hasForm: () => form !== null,
    look: (shown) => {
      card = drawOnPage(shown, wordsIn('nl'))
    },
    ask: (line) => post({ kind: 'say', text: `/${line}`, mentions: [] }),
    press: async (label) => {
      const found = buttonsOf(card).find(({ title }) => title === label)
      await post({ kind: 'press', data: must(found, label).data })
    },
    send: async (values) => {
      const submit = must(
        buttonsOf(form).findLast(({ type }) => type === 'Action.Submit'),
        'form',
      )
      await post({ kind: 'submit', data: { ...(submit.data as object), ...inputs(form, values) } })
    },
  }
}

/** A person in Slack: sees what is on the screen, and does only what can be done there. */
import type { Delivery } from './delivery.ts'
import type { Desk } from './desk.ts'
import type { Workspace } from './emulator.ts'
import { createFormHand, type FormHand } from './form-hand.ts'
import { asList, asText, type Json, wordsIn } from './json.ts'
import { payloadsOf } from './payloads.ts'
import type { ResponseUrls } from './response-urls.ts'
import { buttonsIn, type Message, messageOf, type OpenView, readingOf, type Shown, type View } from './screen.ts'
import type { Triggers } from './triggers.ts'
import { typed } from './typing.ts'
import { until } from './until.ts'

export interface PersonParts {
  readonly id: string
  readonly name: string
  readonly workspace: Workspace
  readonly desk: Desk
  readonly triggers: Triggers
  readonly responseUrls: ResponseUrls
  readonly delivery: () => Delivery
}

export interface Person extends FormHand {
  readonly id: string
  /** Types a slash command in a channel, such as `/afspraak Werkagenda @bram`. */
  readonly command: (line: string, channel: string) => Promise<void>
  /** Says something where the bot hears it: to the bot alone (`channel` left out), or after its name. */
  readonly say: (text: string, channel?: string) => Promise<void>
  /** Presses the button with this label on the newest message that has it (and that reads `on`), or in the open form. */
  readonly press: (label: string, where: { readonly in?: string; readonly on?: RegExp }) => Promise<void>
  /** Opens the tab that this person has with the bot, or the conversation beside it. */
  readonly openHome: (tab?: 'home' | 'messages') => Promise<void>
  /** Waits until that tab reads so. */
  readonly seesHome: (text: RegExp) => Promise<View>
  /** Presses the first button with this label on that tab. */
  readonly pressHome: (label: string) => Promise<void>
  /** Uses a message shortcut by its callback id on the newest message that reads so. */
  readonly shortcut: (callbackId: string, channel: string, on: RegExp) => Promise<void>
  /** What stands in a channel for this person, oldest first. */
  readonly messages: (channel: string) => Promise<readonly Message[]>
  /** Waits until the newest of the messages that read so is there. */
  readonly sees: (channel: string, text: RegExp) => Promise<Message>
  /** Waits for a message that only this person sees. */
  readonly hears: (text: RegExp) => Promise<Message>
}

export const createPerson = (parts: PersonParts): Person => {
  const { id, name, workspace, desk, delivery } = parts
  const payloads = payloadsOf(parts)
  const place = (channel: string): string => workspace.channels.get(channel) ?? channel

  const messages = async (channel: string): Promise<readonly Message[]> => {
    const history = await workspace.call('conversations.history', { channel: place(channel), limit: 1000 })
    const open = asList(history.messages).map((raw) => messageOf(raw, place(channel), null))
    const own = desk.privateTo(id).filter((message) => message.channel === place(channel))
    return [...open, ...own].sort((a, b) => Number(a.ts) - Number(b.ts))
  }
  const newest = async (channel: string, text: RegExp): Promise<Message | undefined> =>
    (await messages(channel)).filter((message) => text.test(readingOf(message))).at(-1)

  const pressOn = async (message: Message, shown: Shown): Promise<void> => {
    accept(await delivery().interaction(await payloads.pressOnMessage(message, shown)))
  }
  const pressIn = async (form: OpenView, shown: Shown): Promise<void> => {
    accept(await delivery().interaction(await payloads.pressInView(form, shown)))
  }

  return {
    id,
    ...createFormHand(parts),
    messages,
    command: async (line, channel) => {
      const [command = '', text = ''] = line.split(/\s+(.*)/s)
      const at = place(channel)
      const fields = await payloads.command(command, typed(text, workspace), at)
      const { said } = accept(await delivery().command(fields))
      if (Object.keys(said).length === 0) return
      desk.checkMessage(command, said)
      if (said.response_type !== 'ephemeral') desk.problems.push(`${command}: the answer is seen by everybody`)
      desk.showTo(id, at, said)
    },
    say: async (text, channel) => {
      const at = channel === undefined ? await payloads.privateChannel() : place(channel)
      accept(await delivery().event(payloads.said(typed(text, workspace), at, channel === undefined)))
    },
    press: async (label, where) => {
      const form = desk.forms(id).at(-1)
      if (where.in === undefined && form) return pressIn(form, findButton(label, asList(form.view.blocks)))
      const shown = (await messages(where.in ?? (await payloads.privateChannel())))
        .filter((message) => !where.on || where.on.test(readingOf(message)))
        .filter((message) => buttonsIn(message.blocks).some((button) => button.label === label))
        .at(-1)
      if (!shown) throw new Error(`${name} sees no button "${label}" there`)
      return pressOn(shown, findButton(label, shown.blocks))
    },
    openHome: async (tab = 'home') => {
      accept(await delivery().event(payloads.homeOpened(await payloads.privateChannel(), tab)))
    },
    seesHome: (text) =>
      until(desk, `${name} has a Home tab that reads ${text}`, async () => {
        const home = desk.home(id)
        return home && text.test(wordsIn(home.blocks)) ? home : undefined
      }),
    pressHome: async (label) => {
      const view = await until(desk, `${name} has a Home tab`, async () => desk.home(id) ?? undefined)
      await pressIn({ view, typed: {}, errors: {} }, findButton(label, asList(view.blocks)))
    },
    shortcut: async (callbackId, channel, on) => {
      const message = await newest(channel, on)
      if (!message) throw new Error(`${name} sees no message that reads ${on}`)
      accept(await delivery().interaction(await payloads.shortcut(callbackId, message)))
    },
    sees: (channel, text) => until(desk, `${name} sees ${text} in ${channel}`, () => newest(channel, text)),
    hears: (text) =>
      until(desk, `${name} hears ${text}`, async () =>
        desk
          .privateTo(id)
          .filter((message) => text.test(readingOf(message)))
          .at(-1),
      ),
  }
}

const findButton = (label: string, blocks: readonly Json[]): Shown => {
  const found = buttonsIn(blocks).find((button) => button.label === label)
  if (!found) throw new Error(`There is no button "${label}"; there are: ${buttonsIn(blocks).map((one) => one.label)}`)
  return found
}

/** What Slack's client says of anything but 200 is that the app did not answer. */
const accept = <Answer extends { readonly status: number }>(answer: Answer): Answer => {
  if (answer.status !== 200) throw new Error(`The bot answered ${answer.status}`)
  return answer
}

export const textOf = (message: Message): string => asText(message.text)

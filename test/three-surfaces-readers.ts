/** One person at three clients: asks the same, and reads off the screen what comes. */
import { expect } from 'vitest'
import { asObject, asText, wordsIn } from './slack/driver/json.ts'
import { buttonsIn, type Message, readingOf } from './slack/driver/screen.ts'
import type { SlackWorld } from './slack/driver/world.ts'
import type { TeamsWorld } from './teams/driver/world.ts'
import type { PagePerson } from './web/driver/person.ts'
import { must } from './world.ts'

/** The person alone with Schakel. */
export interface Reader {
  /** Types a command as one does there. @returns what stands there then, in one line */
  readonly ask: (command: string) => Promise<string>
  /** Presses a button under the last answer. @returns what stands there then */
  readonly press: (label: string) => Promise<string>
  /** What the own page says. */
  readonly home: () => Promise<string>
  /** What comes from the address behind a button under the last answer. */
  readonly open: (label: string) => Promise<string>
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ')

export const readOnSlack = async (slack: SlackWorld, name: string): Promise<Reader> => {
  const person = slack.user(name)
  const opened = await slack.call('conversations.open', { users: slack.userId(name) })
  const alone = asText(asObject(opened.channel).id)
  const last = async (): Promise<Message> => must((await person.messages(alone)).at(-1), 'message')
  const answered = async (act: () => Promise<void>): Promise<string> => {
    const before = (await person.messages(alone)).length
    await act()
    await expect.poll(async () => (await person.messages(alone)).length).toBeGreaterThan(before)
    return plain(readingOf(await last()))
  }
  return {
    ask: (command) => answered(() => person.command(`/${command}`, alone)),
    press: (label) => answered(() => person.press(label, { in: alone })),
    home: async () => {
      await person.openHome()
      return plain(wordsIn((await person.seesHome(/Mijn afspraken/u)).blocks))
    },
    open: async (label) => {
      const shown = buttonsIn((await last()).blocks).find((button) => button.label === label)
      return fetchText(asText(must(shown, label).element.url))
    },
  }
}

export const readOnTeams = (teams: TeamsWorld, key: string): Reader => {
  const person = teams.user(key)
  const last = (): string => plain(person.screen().at(-1) ?? '')
  return {
    ask: async (command) => {
      await person.say(command)
      return last()
    },
    press: async (label) => {
      await person.press(label)
      return last()
    },
    home: async () => {
      await person.say('hallo')
      return last()
    },
    open: (label) => fetchText(person.addressOf(label)),
  }
}

export const readOnPage = async (person: PagePerson): Promise<Reader> => {
  const alone = 'Schakel (alleen u)'
  await person.openChannel(alone)
  const last = async (): Promise<string> => plain((await person.cards()).at(-1) ?? '')
  return {
    ask: async (command) => {
      await person.say(`/${command}`)
      return last()
    },
    press: async (label) => {
      await person.press(label)
      return last()
    },
    home: async () => {
      await person.openChannel('OOGO')
      await person.openChannel(alone)
      await person.sees(/Mijn afspraken/u)
      return plain((await person.cards()).filter((card) => card.includes('Mijn afspraken')).join())
    },
    open: async (label) => {
      const { page } = person
      const [request] = await Promise.all([
        page.context().waitForEvent('request', (one) => one.url().includes('/documenten/')),
        page.locator('article').last().getByText(label, { exact: true }).click(),
      ])
      return fetchText(request.url())
    },
  }
}

const fetchText = async (address: string): Promise<string> => (await fetch(address)).text()

/** One way of working at three clients: ask, press, fill in, read. The same test is done by whoever is at any of them. */
import type { Locator } from 'playwright-core'
import { expect, vi } from 'vitest'
import { asList, asObject, asText, wordsIn } from './slack/driver/json.ts'
import { buttonsIn, readingOf } from './slack/driver/screen.ts'
import type { SlackWorld } from './slack/driver/world.ts'
import { buttonsOf, textOf } from './teams/driver/card-text.ts'
import { personal, type TeamsUser } from './teams/driver/user.ts'
import type { PagePerson } from './web/driver/person.ts'
import { must } from './world.ts'

/** Without a channel: alone with Schakel. */
export interface Hand {
  readonly goTo: (body?: string) => Promise<void>
  /** A command without its mark, such as `agenda OOGO`. */
  readonly ask: (line: string) => Promise<void>
  /** The newest button with this label, on what reads so. */
  readonly press: (label: string, on?: RegExp) => Promise<void>
  /** Fills in the open form by the names of its fields, and sends it with that button. */
  readonly send: (label: string, values?: Readonly<Record<string, string>>) => Promise<void>
  /** Waits for the newest that reads so. @returns all of it in one line */
  readonly sees: (text: RegExp) => Promise<string>
  /** The address behind a button on the newest that reads so. */
  readonly addressOf: (label: string, on: RegExp) => Promise<string>
  /** How often something stands there that reads so. */
  readonly count: (text: RegExp) => Promise<number>
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ')

/** Far above what anything takes. */
const patience = { timeout: 10_000 }

/** @param list what stands there, oldest first */
export const seeing = (list: () => Promise<readonly string[]>) => ({
  sees: async (text: RegExp): Promise<string> => {
    let found: string | undefined
    await expect
      .poll(async () => {
        const all = (await list()).map(plain)
        found = all.findLast((one) => text.test(one))
        return found === undefined ? all.slice(-3) : 'seen'
      }, patience)
      .toBe('seen')
    return must(found, String(text))
  },
  count: async (text: RegExp): Promise<number> => (await list()).filter((one) => text.test(plain(one))).length,
})

export const handOnSlack = (slack: SlackWorld, name: string): Hand => {
  const person = slack.user(name)
  let place = ''
  const formOnTop = () => (person.hasForm() ? person.form() : null)
  const list = async () => {
    const form = await formOnTop()
    const read = (await person.messages(place)).map(readingOf)
    return form ? [...read, wordsIn(form.view.blocks)] : read
  }
  const seen = seeing(list)
  return {
    ...seen,
    goTo: async (body) => {
      const opened = body === undefined ? await slack.call('conversations.open', { users: slack.userId(name) }) : {}
      place = body?.toLowerCase() ?? asText(asObject(opened.channel).id)
    },
    ask: (line) => person.command(`/${line}`, place),
    press: async (label, on) => {
      if (on) await seen.sees(on)
      const form = await formOnTop()
      const reads = form !== null && (on ?? /^/u).test(plain(wordsIn(form.view.blocks)))
      const isThere = reads && buttonsIn(asList(form?.view.blocks)).some((one) => one.label === label)
      if (isThere) return person.press(label, {})
      while (person.hasForm()) person.closeForm()
      await person.press(label, { in: place, ...(on && { on: acrossLines(on) }) })
    },
    send: async (_, values = {}) => {
      // Something that says "one moment" stands there first.
      await expect.poll(async () => wordsIn((await person.form()).view.submit), patience).not.toBe('')
      await person.submit(values)
    },
    addressOf: async (label, on) => {
      const shown = (await person.messages(place)).findLast((one) => on.test(plain(readingOf(one))))
      const found = buttonsIn(must(shown, String(on)).blocks).find((one) => one.label === label)
      return asText(must(found, label).element.url)
    },
  }
}

/** The driver reads a message with its lines. */
const acrossLines = (text: RegExp): RegExp => new RegExp(text.source.replaceAll(' ', '\\s*'), `${text.flags}s`)

export const handOnTeams = (user: TeamsUser): Hand => {
  let place = personal
  /** What is for them alone comes in the personal chat. */
  const places = () => [...new Set([place, personal])]
  const list = async () => [
    ...places().flatMap((one) => user.screen(one)),
    ...user.said,
    ...(user.dialog ? [textOf(user.dialog.card)] : []),
  ]
  const firstOf = async <T>(act: (where: string) => T | Promise<T>): Promise<T> => {
    const [here = personal, ...others] = places()
    try {
      return await act(here)
    } catch (error) {
      if (others[0] === undefined) throw error
      return act(others[0])
    }
  }
  const closeUnless = (label: string, on = /(?:)/u): void => {
    const { dialog } = user
    const isThere =
      dialog &&
      buttonsOf(dialog.card).some(({ title, type }) => title === label && type === 'Action.Submit') &&
      on.test(plain(textOf(dialog.card)))
    if (!isThere) user.dialog = null
  }
  const seen = seeing(list)
  return {
    ...seen,
    goTo: async (body) => {
      user.dialog = null
      place = body?.toLowerCase() ?? personal
    },
    ask: (line) => user.say(place === personal ? line : `@Schakel ${line}`, place),
    press: async (label, on) => {
      if (on) await seen.sees(on)
      closeUnless(label, on)
      // What is being drawn anew may lack its buttons for a moment: nothing is pressed until it is there.
      await vi.waitFor(() => firstOf((where) => user.press(label, where, on && acrossLines(on))), patience)
    },
    send: async (label, values = {}) => {
      if (!user.dialog && Object.keys(values).length > 0) await firstOf((where) => user.press('Aanpassen', where))
      if (user.dialog)
        await user.submit(values, buttonsOf(user.dialog.card).some(({ title }) => title === label) ? label : undefined)
      else await firstOf((where) => user.press(label, where))
    },
    addressOf: (label) => firstOf((where) => user.addressOf(label, where)),
  }
}

const fillOnPage = async (dialog: Locator, label: RegExp | undefined, value: string): Promise<void> => {
  if (!label) return dialog.getByLabel(value).check()
  const field = dialog.getByLabel(label).and(dialog.locator('input, textarea, select, [role$="group"]'))
  const kind = await field.evaluate((one) => one.tagName)
  if (kind === 'SELECT') await field.selectOption({ label: value })
  else if (kind === 'DIV') await field.getByLabel(value, { exact: true }).check()
  else await field.fill(value)
}

/**
 * @param labels of the fields, by their names: a page is filled in by what stands above a field. What has none is a
 *   choice, of which the option is named.
 */
export const handOnPage = (person: PagePerson, labels: Readonly<Record<string, RegExp>>): Hand => {
  const { page } = person
  const dialog = page.getByRole('dialog')
  return {
    ...seeing(person.cards),
    goTo: (body) => person.openChannel(body ?? 'Schakel (alleen u)'),
    ask: (line) => person.say(`/${line}`),
    press: (label, on) => person.press(label, on && acrossLines(on)),
    send: async (_, values = {}) => {
      for (const [name, value] of Object.entries(values)) await fillOnPage(dialog, labels[name], value)
      await person.submit()
    },
    addressOf: async (label, on) => {
      const card = page
        .locator('article')
        .filter({ hasText: acrossLines(on) })
        .last()
      const [request] = await Promise.all([
        page.context().waitForEvent('request', (one) => one.url().includes('/documenten/')),
        card.getByText(label, { exact: true }).click(),
      ])
      return request.url()
    },
  }
}

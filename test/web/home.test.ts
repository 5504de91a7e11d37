/** The conversation with Schakel alone opens with a member's own page, which stays as it is. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Feature, onForm, onPress } from '../../bot/chat/feature.ts'
import { done, openForm, whisper } from '../../bot/chat/reply.ts'
import { bars, button, buttons, card, heading, paragraph, rows } from '../../cards/card.ts'
import { defineForm, form } from '../../cards/form.ts'
import { definePress, press } from '../../cards/press.ts'
import { violationsOn } from './axe.ts'
import { type Browser, openBrowser } from './driver/browser.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'
import type { PagePerson } from './driver/person.ts'
import { ask } from './driver/raw.ts'

const count = definePress('home.count', z.object({}))
const write = definePress('home.write', z.object({}), { opensForm: true })
const writeForm = defineForm('home.write', z.object({}), z.object({ title: z.string() }))
let total = 0
let mine: readonly string[] = []

const feature: Feature = {
  name: 'own',
  home: async ({ member }) => [
    heading(`Van ${member.name}`),
    paragraph(`De stand is ${total}.`),
    bars([{ label: 'Thema', parts: [{ look: 'done', count: 1 }], said: 'alles gereed' }]),
    rows(mine.map((text) => ({ text }))),
    buttons(button('Tel', press(count, {}), 'primary'), button('Schrijf', press(write, {}))),
  ],
  commands: { zeg: async () => whisper(card('Gezegd', paragraph('Er is iets gezegd.'))) },
  presses: [
    onPress(count, async () => {
      total += 1
      return done('Er is geteld.', async () => card('Teller', paragraph('Een heel andere kaart.')))
    }),
    onPress(write, async () =>
      openForm(
        form(writeForm, {
          title: 'Schrijven',
          submit: 'Versturen',
          state: {},
          fields: [{ kind: 'text', name: 'title', label: 'Wat?' }],
        }),
      ),
    ),
  ],
  forms: [
    onForm(writeForm, async ({ values }) => {
      mine = [...mine, values.title]
      return done('Het staat erbij.')
    }),
  ],
}

let page: MembersPage
let browser: Browser
let anna: PagePerson

beforeAll(async () => {
  page = await startMembersPage({}, [feature])
  browser = await openBrowser()
})
beforeEach(async () => {
  ;[total, mine] = [0, []]
  anna = await browser.signIn(await page.linkFor('Anna'))
})
afterEach(() => anna.close())
afterAll(async () => {
  await browser?.close()
  await page?.stop()
})

const alone = 'Schakel (alleen u)'
const own = /Van Anna Wiegersma/u

describe('the conversation with Schakel alone', () => {
  it('opens with the own page, in light and in dark without a flaw for who hears it', async () => {
    await anna.openChannel(alone)
    await anna.sees(/De stand is 0/u)
    expect(await violationsOn(anna.page)).toEqual([])
    await anna.page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOn(anna.page)).toEqual([])
  })

  it('shows it once, under what was said, as it is when it opens again', async () => {
    await anna.openChannel(alone)
    await anna.sees(own)
    await anna.say('/zeg')
    await anna.sees(/Er is iets gezegd/u)
    total = 7
    await anna.page.reload()
    await anna.page.locator('main[data-is-live]').waitFor()
    await anna.openChannel(alone)
    await anna.sees(/De stand is 7/u)
    expect((await anna.cards()).filter((text) => own.test(text))).toHaveLength(1)
    expect((await anna.cards()).at(-1)).toMatch(own)
  })

  it('shows what has become of it after a press, keeps its place and the focus', async () => {
    await anna.openChannel(alone)
    await anna.sees(own)
    await anna.press('Tel', own)
    await anna.sees(/De stand is 1/u)
    await anna.page.keyboard.press('Enter')
    await anna.sees(/De stand is 2/u)
    expect((await anna.cards()).join()).not.toContain('Een heel andere kaart')
  })

  it('shows what was filled in, and what was said in the composer', async () => {
    await anna.openChannel(alone)
    await anna.sees(own)
    await anna.press('Schrijf', own)
    await anna.fill('Wat?', 'Een plan')
    await anna.submit()
    await anna.sees(/Van Anna[\s\S]*Een plan/u)
    total = 3
    await anna.say('/zeg')
    await anna.sees(/De stand is 3/u)
  })
})

describe('a channel with others', () => {
  it('does not show it', async () => {
    await anna.openChannel(alone)
    await anna.sees(own)
    await anna.openChannel('OOGO')
    await anna.say('/zeg')
    await anna.sees(/Er is iets gezegd/u)
    expect((await anna.cards()).filter((text) => own.test(text))).toEqual([])
  })
})

describe('what cannot be read', () => {
  it('leaves the page as it stands, and nobody gets it who is not signed in', async () => {
    await anna.openChannel(alone)
    await anna.sees(/De stand is 0/u)
    await anna.page.route('**/page/home', (route) => route.abort())
    await anna.say('/zeg')
    await anna.sees(/Er is iets gezegd/u)
    await anna.sees(/De stand is 0/u)
    const { status, text } = await ask(page.address, { path: '/page/home' })
    expect([status, text]).toEqual([401, expect.not.stringContaining('Anna')])
  })
})

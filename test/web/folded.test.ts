/** Fields behind "Meer", and progress as a picture, in a browser: with the eyes, the keyboard and a screen reader. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Feature, onForm } from '../../bot/chat/feature.ts'
import { done, invalid, openForm, whisper } from '../../bot/chat/reply.ts'
import { type Bar, bars, card, heading } from '../../cards/card.ts'
import { defineForm, form } from '../../cards/form.ts'
import { violationsOn } from './axe.ts'
import { type Browser, openBrowser } from './driver/browser.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'
import type { PagePerson } from './driver/person.ts'

const write = defineForm(
  'folded.write',
  z.object({}),
  z.object({ title: z.string(), contact: z.string(), people: z.array(z.string()) }),
)
const sent: z.output<typeof write.values>[] = []
const person = { value: 'p1', label: 'Jo Jansma' }

const writeForm = (contact: string) =>
  form(write, {
    title: 'Opschrijven',
    submit: 'Vastleggen',
    state: {},
    fields: [{ kind: 'text', name: 'title', label: 'Wat?', value: 'Plan' }],
    folded: {
      label: 'Meer',
      isOpen: false,
      fields: [
        {
          kind: 'text',
          name: 'contact',
          label: 'Contact',
          hint: 'Wie er vragen over krijgt',
          value: contact,
          maxLength: 20,
        },
        {
          kind: 'choice',
          name: 'people',
          label: 'Wie?',
          isMultiple: true,
          isOptional: true,
          options: [],
          chosen: [],
          search: 'folded.who',
        },
      ],
    },
  })

const bar = (label: string, done: number, running: number, open: number, late: number): Bar => ({
  label,
  parts: [
    { look: 'done', count: done },
    { look: 'running', count: running },
    { look: 'open', count: open },
    { look: 'late', count: late },
  ],
  said: `${done} gereed, ${running} loopt, ${open} open, ${late} te laat`,
})

const feature: Feature = {
  name: 'folded',
  commands: {
    schrijf: async () => openForm(writeForm('')),
    verander: async () => openForm(writeForm('Bram')),
    balken: async () => whisper(card('Voortgang', heading('Voortgang'), bars([bar('Jeugdhulp', 30, 5, 4, 1)]))),
  },
  forms: [
    onForm(write, async ({ values }) => {
      if (values.contact === 'niemand') return invalid({ contact: 'Wie is dat?' })
      sent.push(values)
      return done('Opgeschreven.')
    }),
  ],
  options: { 'folded.who': async ({ query }) => (person.label.startsWith(query) ? [person] : []) },
}

let page: MembersPage
let browser: Browser
let anna: PagePerson

beforeAll(async () => {
  page = await startMembersPage({}, [feature])
  browser = await openBrowser()
  anna = await browser.signIn(await page.linkFor('Anna'))
})

afterAll(async () => {
  await browser?.close()
  await page?.stop()
})

const more = () => anna.page.getByRole('dialog').getByRole('button', { name: 'Meer' })
const contact = () => anna.page.getByRole('dialog').getByLabel('Contact')
const leave = async () => {
  await anna.page.keyboard.press('Escape')
  const drop = anna.page.getByRole('button', { name: 'Weggooien' })
  if (await drop.isVisible()) await drop.click()
  await anna.page.getByRole('dialog').waitFor({ state: 'detached' })
}

describe('a form with folded fields', () => {
  beforeEach(() => {
    sent.length = 0
  })

  it('is sent without a look at them, though one of them has to be filled in for others', async () => {
    await anna.say('/schrijf')
    expect(await contact().isVisible()).toBe(false)
    await anna.submit()
    expect(sent).toEqual([{ title: 'Plan', contact: '', people: [] }])
  })

  it('shows them by the keyboard, says that it did, and searches in them', async () => {
    await anna.say('/schrijf')
    expect(await more().getAttribute('aria-expanded')).toBe('false')
    await more().focus()
    await anna.page.keyboard.press('Enter')
    expect(await more().getAttribute('aria-expanded')).toBe('true')
    expect(await violationsOn(anna.page)).toEqual([])
    await anna.page.keyboard.press('Tab')
    expect(await contact().evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await contact().getAttribute('aria-describedby')).not.toBeNull()
    await anna.page.keyboard.type('Bram')
    await anna.choose('Wie?', 'Jo', 'Jo Jansma')
    await anna.submit()
    expect(sent).toEqual([{ title: 'Plan', contact: 'Bram', people: ['p1'] }])
  })

  it('leaves what stands above them where it is', async () => {
    await anna.say('/schrijf')
    const title = anna.page.getByRole('dialog').getByLabel('Wat?')
    const before = await title.boundingBox()
    await more().click()
    const after = await title.boundingBox()
    expect([after?.x, after?.width]).toEqual([before?.x, before?.width])
    await leave()
  })

  it('folds them again, and sends what was typed in them', async () => {
    await anna.say('/schrijf')
    await more().click()
    await contact().fill('Bram')
    await more().click()
    expect([await contact().isVisible(), await more().getAttribute('aria-expanded')]).toEqual([false, 'false'])
    await anna.submit()
    expect(sent).toMatchObject([{ contact: 'Bram' }])
  })

  it.each([
    ['that the app finds', 'niemand', 'Wie is dat?'],
    ['that the page finds', 'x'.repeat(21), /20/u],
  ])('shows them again for a problem %s', async (_, typed, said) => {
    await anna.say('/schrijf')
    await more().click()
    await contact().fill(typed)
    await more().click()
    await anna.submit()
    await contact().waitFor({ state: 'visible' })
    expect(await more().getAttribute('aria-expanded')).toBe('true')
    const problems = Object.values(await anna.problems())
    expect(problems).toEqual([typeof said === 'string' ? said : expect.stringMatching(said)])
    await leave()
  })

  it('shows them from the start when one of them holds something', async () => {
    await anna.say('/verander')
    expect(await contact().inputValue()).toBe('Bram')
    expect([await contact().isVisible(), await more().getAttribute('aria-expanded')]).toEqual([true, 'true'])
    await leave()
  })
})

describe.each(['light', 'dark'] as const)('bars in %s', (colorScheme) => {
  it('are as wide as their share and in four colours, under their words', async () => {
    const femke = await browser.signIn(await page.linkFor('Femke'), { colorScheme })
    await femke.say('/balken')
    await femke.sees(/Jeugdhulp: 30 gereed, 5 loopt, 4 open, 1 te laat/u)
    const parts = await femke.page.locator('.ac-columnSet > .ac-container:empty').evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect()
        return { width, height, colour: getComputedStyle(one).backgroundColor }
      }),
    )
    const whole = parts.reduce((sum, { width }) => sum + width, 0)
    expect(parts.map(({ width }) => Math.round((width / whole) * 50))).toEqual([38, 6, 5, 1])
    expect(new Set(parts.map(({ colour }) => colour)).size).toBe(4)
    for (const { height } of parts) expect(height).toBeGreaterThanOrEqual(12)
    expect(await violationsOn(femke.page)).toEqual([])
    await femke.close()
  })
})

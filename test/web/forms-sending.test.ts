/** What a form does before it is sent: by which key, what it asks for, and what it never cuts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderForm } from '../../cards/adaptive-form.ts'
import { nl } from '../../cards/words/nl.ts'
import { type Browser, openBrowser } from './driver/browser.ts'
import type { PagePerson } from './driver/person.ts'
import { startTryOut, type TryOutBot } from './driver/try-out.ts'

let bot: TryOutBot
let browser: Browser
let anna: PagePerson
const logged: string[] = []

beforeAll(async () => {
  bot = await startTryOut()
  browser = await openBrowser()
  anna = await browser.openPageAs(bot.address, 'Anna Wiegersma')
  anna.page.on('console', (message) => void logged.push(message.text()))
  await anna.openChannel('OOGO')
})

afterAll(async () => {
  await browser?.close()
  await bot?.stop()
  expect(bot.faults).toEqual([])
})

const title = 'Wat is afgesproken?'
const dialog = () => anna.page.getByRole('dialog')

describe('Enter', () => {
  it('sends the form from a line', async () => {
    await anna.say('/afspraak')
    await anna.fill(title, 'Stoelen huren')
    await dialog().getByLabel('Wanneer?').press('Enter')
    await anna.sees(/Stoelen huren/u)
  })

  it('picks from an open list of options and does not send', async () => {
    await anna.say('/afspraak Tafels huren')
    await anna.page.getByRole('combobox', { name: 'Wie doet het?' }).fill('tols')
    await dialog().getByRole('option', { name: 'Bram Tolsma' }).waitFor()
    await anna.page.keyboard.press('ArrowDown')
    await anna.page.keyboard.press('Enter')
    await dialog().getByRole('button', { name: 'Verwijder Bram Tolsma' }).waitFor()
    await anna.page.keyboard.press('Enter')
    await anna.sees(/Tafels huren[\s\S]*Bram Tolsma/u)
  })

  it('is a new line in a long text, and sends it with Ctrl', async () => {
    await anna.press('Stand van zaken geven', /Stoelen huren/u)
    const progress = dialog().getByLabel('Stand van zaken')
    await progress.fill('Besteld.')
    await progress.press('Enter')
    expect(await progress.inputValue()).toBe('Besteld.\n')
    await progress.press('Control+Enter')
    await anna.sees(/Stoelen huren[\s\S]*Besteld\./u)
  })
})

describe('a text that is too long', () => {
  it('is not cut, says so at its field, and is not sent', async () => {
    await anna.press('Stand van zaken geven', /Stoelen huren/u)
    const progress = dialog().getByLabel('Stand van zaken')
    await progress.focus()
    await anna.page.keyboard.insertText('a'.repeat(10_000))
    expect((await progress.inputValue()).length).toBe(10_000)
    expect(await dialog().locator('.counter').innerText()).toBe('10.000 van 1.000 tekens')
    const tooLong = { 'Stand van zaken': 'Dit is te lang. Gebruik hoogstens 1.000 tekens.' }
    expect(await anna.problems()).toEqual(tooLong)
    await dialog().locator('button.style-positive').click()
    expect(await anna.problems()).toEqual(tooLong)
  })

  it('is counted near its end, and no problem any more when it fits', async () => {
    const progress = dialog().getByLabel('Stand van zaken')
    await progress.fill('b'.repeat(950))
    expect(await anna.problems()).toEqual({})
    expect(await dialog().locator('.counter').innerText()).toBe('950 van 1.000 tekens')
    await progress.fill('Klaar.')
    expect(await dialog().locator('.counter').isVisible()).toBe(false)
    await anna.submit()
    await anna.sees(/Stoelen huren[\s\S]*Klaar\./u)
  })
})

describe('a choice that is required', () => {
  const options = Array.from({ length: 8 }, (_, at) => ({ value: `body-${at}`, label: `Overleg ${at}` }))
  const field = { kind: 'choice', name: 'body', label: 'Welk overleg?', isMultiple: false, options } as const
  const drawn = (chosen: typeof options) =>
    renderForm(
      { kind: 'form', name: 'x', title: 'X', submit: 'Stuur', state: null, fields: [{ ...field, chosen }] },
      { words: nl },
    )

  /** Draws a form with the page's own scripts and gives what its button sent; null when it sent nothing. */
  const send = async (card: object, pick: string | null) => {
    const script = await anna.page.locator('script[type=module]').getAttribute('src')
    const cards = await anna.page.evaluateHandle(`import('${script?.replace('main.js', 'cards.js')}')`)
    return cards.evaluate(drawAndSend, [{ ...card }, pick] as const)
  }
  const labels = options.map(({ label }) => label)

  it('offers nothing but its options, and sends the first when that is chosen', async () => {
    expect(await send(drawn(options.slice(0, 1)), null)).toEqual({ offered: labels, body: 'body-0', problem: null })
    expect(await send(drawn(options.slice(1, 2)), 'Overleg 0')).toEqual({
      offered: labels,
      body: 'body-0',
      problem: null,
    })
  })

  it('is asked for before it is sent', async () => {
    expect(await send(drawn([]), null)).toEqual({ offered: labels, body: undefined, problem: 'Vul dit veld in.' })
  })
})

describe('in all of this', () => {
  it('nothing is logged', () => {
    expect(logged).toEqual([])
  })
})

type Sent = Record<string, unknown> | null
interface CardsModule {
  readonly drawCard: (card: object, onPress: (sent: Sent) => void) => { readonly shown: HTMLElement }
}

/** Runs in the page. */
const drawAndSend = async (module: unknown, [card, pick]: readonly [object, string | null]) => {
  const sent = Promise.withResolvers<Sent>()
  const { shown } = (module as CardsModule).drawCard(card, sent.resolve)
  document.body.append(shown)
  const list = shown.querySelector('select')
  const options = [...(list?.options ?? [])]
  const picked = options.find((one) => one.text === pick)
  if (list && picked) list.value = picked.value
  shown.querySelector('button')?.click()
  setTimeout(() => sent.resolve(null))
  const data = await sent.promise
  const problem = shown.querySelector('.ac-textBlock')?.textContent ?? null
  shown.remove()
  return { offered: options.filter((one) => !one.hidden).map((one) => one.text), body: data?.['field-body'], problem }
}

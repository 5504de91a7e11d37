/** Forms in their dialog: what was typed survives everything, and every problem stands at its field. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOn } from './axe.ts'
import { type Browser, openBrowser } from './driver/browser.ts'
import type { PagePerson } from './driver/person.ts'
import { startTryOut, type TryOutBot } from './driver/try-out.ts'

let bot: TryOutBot
let browser: Browser
let anna: PagePerson

beforeAll(async () => {
  bot = await startTryOut()
  browser = await openBrowser()
  anna = await browser.openPageAs(bot.address, 'Anna Wiegersma')
  await anna.openChannel('OOGO')
})

afterAll(async () => {
  await browser?.close()
  await bot?.stop()
  expect(bot.faults).toEqual([])
})

const title = 'Wat is afgesproken?'

describe('a form', () => {
  it('says what is wrong at the field, keeps what was typed, and moves the focus there', async () => {
    await anna.say('/afspraak Nota schrijven')
    await anna.page.getByLabel(/^Wanneer/u).fill('31 februari')
    await anna.submit()
    expect(Object.entries(await anna.problems())).toEqual([
      [expect.stringMatching(/^Wanneer/u), expect.stringContaining('31 februari')],
    ])
    expect(await anna.page.getByLabel(title).inputValue()).toBe('Nota schrijven')
    expect(await anna.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('31 februari')
  })

  it('takes a problem away when its field is changed', async () => {
    await anna.page.getByLabel(/^Wanneer/u).fill('uiterlijk 1 maart 2027')
    expect(await anna.problems()).toEqual({})
  })

  it('asks for a field that is empty before it sends', async () => {
    await anna.fill(title, '')
    await anna.submit()
    expect(await anna.problems()).toEqual({ [title]: 'Vul dit veld in.' })
    await anna.fill(title, 'Nota schrijven')
  })

  it('chooses several from a list that narrows while one types, and leaves one out again', async () => {
    await anna.choose('Wie doet het?', 'tols', 'Bram Tolsma')
    await anna.choose('Wie doet het?', 'lub', 'Femke Lubbersen')
    await anna.choose('Wie doet het?', 'gemeente w', 'Gemeente Waterhorn')
    await anna.page.getByRole('button', { name: 'Verwijder Femke Lubbersen' }).click()
    await anna.submit()
    await anna.sees(/Nota schrijven[\s\S]*Bram Tolsma · Gemeente Waterhorn/u)
  })

  it('keeps everything when the connection is lost, and is sent when it is back', async () => {
    await anna.say('/afspraak Brief aan de wethouder')
    await anna.page.context().setOffline(true)
    await anna.page.locator('dialog button.style-positive').click()
    await anna.page.locator('dialog .form-problem', { hasText: 'niet verstuurd' }).waitFor()
    await anna.page.context().setOffline(false)
    await anna.submit()
    await anna.sees(/Brief aan de wethouder/u)
  })

  it('makes one afspraak of two hasty presses', async () => {
    await anna.say('/afspraak Zaal boeken')
    await anna.page.locator('dialog button.style-positive').dblclick()
    await anna.sees(/Zaal boeken/u)
    await anna.say('/afspraken OOGO')
    await anna.sees(/Open afspraken van OOGO/u)
    const channel = (await anna.cards()).filter((card) => /^Schakel[\s\S]*Zaal boeken/u.test(card))
    expect(channel).toHaveLength(1)
  })

  it('that was changed by somebody else meanwhile says so and keeps what was typed', async () => {
    const gijs = await browser.openPageAs(bot.address, 'Gijs Oosterbaan')
    await gijs.openChannel('OOGO')
    await gijs.sees(/Zaal boeken/u)
    await anna.press('Wijzigen', /^Schakel[\s\S]*Zaal boeken/u)
    await gijs.press('Wijzigen', /Zaal boeken/u)
    await gijs.fill(title, 'Zaal boeken in het stadhuis')
    await gijs.submit()
    await anna.sees(/Zaal boeken in het stadhuis/u)
    await anna.fill(title, 'Grote zaal boeken')
    await anna.submit()
    expect((await anna.problems())['']).toMatch(/intussen door iemand anders gewijzigd/u)
    expect(await anna.page.getByLabel(title).inputValue()).toBe('Grote zaal boeken')
    await anna.page.keyboard.press('Escape')
    await anna.page.getByRole('button', { name: 'Weggooien' }).click()
    await gijs.close()
  })
})

describe('a form that somebody leaves', () => {
  const question = () => anna.page.getByRole('alertdialog', { name: 'nog niet verstuurd' })

  it('goes without a word when nothing was changed', async () => {
    await anna.say('/afspraak Koffie zetten')
    await anna.page.getByRole('dialog').waitFor()
    await anna.page.keyboard.press('Escape')
    await anna.page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it.each([
    ['Escape', () => anna.page.keyboard.press('Escape')],
    ['its cross', () => anna.page.getByRole('button', { name: 'Formulier sluiten' }).click()],
  ])('with %s is asked for, and stays as it was with the focus where it was', async (_, leave) => {
    await anna.say('/afspraak Koffie zetten')
    await anna.fill(title, 'Thee zetten')
    await leave()
    await question().waitFor()
    expect(await violationsOn(anna.page)).toEqual([])
    await anna.page.keyboard.press('Escape')
    await question().waitFor({ state: 'detached' })
    await anna.page.getByLabel(title).focus()
    await leave()
    await anna.page.getByRole('button', { name: 'Doorgaan met invullen' }).click()
    expect(await anna.page.getByLabel(title).inputValue()).toBe('Thee zetten')
    await leave()
    await anna.page.getByRole('button', { name: 'Weggooien' }).click()
    await anna.page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('is asked for when only a name was begun', async () => {
    await anna.say('/afspraak Koffie zetten')
    await anna.page.getByLabel('Wie doet het?').fill('Femke Lubber')
    await anna.page.getByRole('button', { name: 'Formulier sluiten' }).click()
    await anna.page.getByRole('button', { name: 'Weggooien' }).click()
    await anna.page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

describe('what people type', () => {
  const hostile = [
    '<img src=x onerror="window.isHurt=true">',
    '<script>window.isHurt=true</script>',
    '<!channel> <at>iedereen</at>',
    '[hier](https://elsewhere.example/) https://elsewhere.example/',
    '**vet** `code` {{DATE(2026-01-01T00:00:00Z)}}',
    '‮gnal neib ki‬ مرحبا',
    '👩🏽‍🏫 é ẞ',
  ]

  it.each(hostile.map((text, at) => ({ text, at })))('stands on the card as it is: $text', async ({ text, at }) => {
    await anna.say(`/afspraak ${text}`)
    await anna.fill(title, `Let op ${at} ${text}`)
    await anna.submit()
    const heading = anna.page.locator('article.message').getByRole('heading', { name: `Let op ${at}` })
    const shown = (await heading.textContent())?.replaceAll('\u2060', '') ?? ''
    for (const word of text.split(/\s+/u)) expect(shown.normalize()).toContain(word.normalize().replace(/[‪-‮]/gu, ''))
    expect(await anna.page.evaluate(() => 'isHurt' in window)).toBe(false)
    expect(await anna.page.locator('article.message a, article.message img, article.message script').count()).toBe(0)
  })

  it('may be 10,000 characters, and is refused in words', async () => {
    await anna.say(`/afspraak ${'a'.repeat(10_000)}`)
    const isForm = await anna.page.getByRole('dialog').isVisible()
    if (isForm) await anna.submit()
    expect(isForm ? Object.values(await anna.problems()).join() : (await anna.cards()).join()).toMatch(
      /hoogstens \d+ tekens/u,
    )
    await anna.page.keyboard.press('Escape')
  })
})

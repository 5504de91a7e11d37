/** What fits on a phone, and what stands in line there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madePoll } from '../polls/asked-polls.ts'
import { violationsOn } from './axe.ts'
import { type Browser, openBrowser } from './driver/browser.ts'
import { startMembersPage } from './driver/members.ts'
import { startTryOut, type TryOutBot } from './driver/try-out.ts'

let bot: TryOutBot
let browser: Browser

beforeAll(async () => {
  bot = await startTryOut()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await bot?.stop()
})

describe.each([
  { width: 360, line: 'left', most: 2 },
  { width: 900, line: 'left', most: 4 },
  { width: 1280, line: 'top', most: 2 },
] as const)('in a window of $width pixels', ({ width, line, most }) => {
  it('the hint in the composer is whole, and the buttons of a card stand in line', async () => {
    const anna = await browser.openPageAs(bot.address, 'Anna Wiegersma', { viewport: { width, height: 740 } })
    await anna.sees(/Afspraak \d+/u)
    const room = await anna.page.locator('.composer input').evaluate((input: HTMLInputElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(input)
      const pen = document.createElement('canvas').getContext('2d')
      if (pen) pen.font = font
      const hint = pen?.measureText(input.placeholder).width ?? Number.POSITIVE_INFINITY
      return input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - hint
    })
    expect(room).toBeGreaterThanOrEqual(0)
    const buttons = anna.page.locator('article').last().locator('.ac-pushButton:not(.style-positive)')
    const boxes = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
    expect(boxes.length).toBeGreaterThan(most)
    expect(new Set(boxes.map((box) => box[line])).size).toBeLessThanOrEqual(most)
    await anna.close()
  })
})

it('the page of a member is as wide as a phone, with the way out in sight', async () => {
  const members = await startMembersPage()
  const anna = await browser.signIn(await members.linkFor('Anna'), { viewport: { width: 360, height: 640 } })
  expect(await anna.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect(await violationsOn(anna.page)).toEqual([])
  await anna.page.getByRole('button', { name: 'Afmelden' }).click()
  await anna.page.getByText('Vraag Schakel om uw link').waitFor()
  await anna.close()
  await members.stop()
})

it('a long word in the label of a field stands whole in its dialog', async () => {
  const members = await startMembersPage()
  const options = 'Arbeidsmarktcommunicatiemiddelenbudgetverantwoordelijkheid\nVerzuim'
  await madePoll(members.world, members.world.as('Gijs'), { kind: 'dots', options })
  const anna = await browser.signIn(await members.linkFor('Anna'), { viewport: { width: 360, height: 640 } })
  await anna.say('/peilingen')
  await anna.press('Openen')
  await anna.press('Stemmen', /Hoe staat het|Peiling 1/u)
  const dialog = anna.page.locator('dialog[open]')
  await dialog.getByText('Arbeidsmarktcommunicatie').waitFor()
  const cutOff = await dialog
    .locator('*')
    .evaluateAll((all) =>
      all.flatMap((one) => (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 ? [one.className] : [])),
    )
  expect(cutOff).toEqual([])
  await anna.close()
  await members.stop()
})

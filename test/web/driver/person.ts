/** Somebody at the page. Clicks and types only what is on the screen, and waits for what it shows. */
import type { Locator, Page } from 'playwright-core'

export interface PagePerson {
  readonly page: Page
  readonly openChannel: (name: string) => Promise<void>
  /** Types in the composer and sends; resolves when it was answered. */
  readonly say: (text: string) => Promise<void>
  /** Presses the first such button on the newest card that matches; resolves when it was answered. */
  readonly press: (label: string, card?: RegExp) => Promise<void>
  /** Fills in a field of the open form by its label. */
  readonly fill: (label: string, value: string) => Promise<void>
  /** Types in a search field of the open form and takes the option of that name. */
  readonly choose: (label: string, typed: string, option: string) => Promise<void>
  /** Sends the open form; resolves when it was answered, or when the page itself found a field missing. */
  readonly submit: () => Promise<void>
  /** Resolves when a card in the open channel matches. */
  readonly sees: (text: RegExp) => Promise<void>
  /** Resolves when no card in the open channel matches. */
  readonly seesNot: (text: RegExp) => Promise<void>
  /** The text of all cards in the open channel. */
  readonly cards: () => Promise<readonly string[]>
  /** The problem at each field of the open form that has one, by its label; the form's own under ''. */
  readonly problems: () => Promise<Readonly<Record<string, string>>>
  /** The text that the screen reader was last told. */
  readonly spoken: () => Promise<string>
  readonly close: () => Promise<void>
}

/** Resolves when the page has opened its first channel. */
export const personOn = async (page: Page): Promise<PagePerson> => {
  const composer = page.locator('.composer input')
  const dialog = page.getByRole('dialog')
  const entries = page.locator('article')
  await composer.waitFor()
  await page.locator('main[data-is-live]').waitFor()

  /** The page has then also done with the answer what it says. */
  const answered = async (act: () => Promise<void>) => {
    await Promise.all([page.waitForResponse((response) => response.url().endsWith('/page/requests')), act()])
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  }
  return {
    page,
    openChannel: async (name) => {
      const toggle = page.locator('.channels-toggle')
      if (await toggle.isVisible()) await toggle.click()
      await page.locator('nav').getByRole('button', { name }).click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
    },
    say: async (text) => {
      await composer.fill(text)
      await composer.press('Escape')
      await answered(() => composer.press('Enter'))
    },
    press: (label, card = /(?:)/u) =>
      answered(() =>
        buttonOn(entries.filter({ hasText: card }).last(), label)
          .first()
          .click(),
      ),
    fill: (label, value) => dialog.getByLabel(label).fill(value),
    choose: async (label, typed, option) => {
      await dialog.getByLabel(label).fill(typed)
      await dialog.getByRole('option', { name: option }).click()
    },
    submit: async () => {
      const missing = dialog.locator('.ac-input-validation-failed').first().waitFor()
      await Promise.race([
        answered(() => dialog.locator('.style-positive, .style-destructive').click()),
        missing.catch(() => {}),
      ])
    },
    sees: (text) => entries.filter({ hasText: text }).first().waitFor(),
    seesNot: (text) => entries.filter({ hasText: text }).first().waitFor({ state: 'detached' }),
    cards: () => entries.allInnerTexts(),
    problems: () => readProblems(page),
    spoken: () => page.locator('#spoken').innerText(),
    close: () => page.context().close(),
  }
}

/** By the label that one sees: its accessible name may say more. */
const buttonOn = (card: Locator, label: string): Locator => card.getByText(label, { exact: true })

const readProblems = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const found: Record<string, string> = {}
    const whole = document.querySelector('dialog .form-problem')?.textContent
    if (whole) found[''] = whole
    for (const input of document.querySelectorAll('dialog [aria-invalid="true"]')) {
      const said = (input.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id))
      const [label = null, ...more] = said.map((element) => element?.textContent ?? '')
      if (label !== null) found[label.replace(/\s*\*$/u, '')] = more.join(' ')
    }
    return found
  })

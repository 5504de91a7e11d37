/** A headless Chromium in which people use the page: by a sign-in link as members, or as a persona of the try-out. */
import { type BrowserContextOptions, type Browser as Chromium, chromium, type Page } from 'playwright-core'
import { type PagePerson, personOn } from './person.ts'

/** Nothing leaves the machine: no background traffic, no updates, no QUIC. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Browser {
  readonly chromium: Chromium
  /** Opens the one-time link in a browser of its own, presses the button and waits for the channels. */
  readonly signIn: (link: string, options?: BrowserContextOptions) => Promise<PagePerson>
  /** Opens the try-out in a browser of its own and chooses who to be. */
  readonly openPageAs: (address: string, persona: string, options?: BrowserContextOptions) => Promise<PagePerson>
  /** A page that is nobody yet. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

/** `CHROMIUM` names another browser than Debian's. */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, headless: true, args: flags })
  const open = async (address: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await page.goto(address)
    return page
  }
  return {
    chromium: browser,
    open,
    signIn: async (link, options) => {
      const page = await open(link, options)
      await page.getByRole('button').click()
      return personOn(page)
    },
    openPageAs: async (address, persona, options) => {
      const page = await open(address, options)
      await choosePersona(page, persona)
      return personOn(page)
    },
    close: () => browser.close(),
  }
}

export const choosePersona = (page: Page, persona: string): Promise<void> =>
  page.locator('.personas').getByRole('button', { name: persona }).click()

/** A hand on the page where much is done in dialogs, and what that page was answered beside them. */
import type { Page, Response } from 'playwright-core'
import { type Hand, handOnPage, seeing } from './hands.ts'
import type { PagePerson } from './web/driver/person.ts'

/** @param heard what it was answered that is no form: a form is read where it stands, a stream says what then stands on the page */
export const hearPage = (page: Page, heard: string[]): void => {
  page.on('response', (answer) => void hear(answer, heard))
}

const hear = async (answer: Response, heard: string[]): Promise<void> => {
  if (!answer.headers()['content-type']?.startsWith('application/json')) return
  const said = await answer.text()
  if (JSON.parse(said).kind !== 'form') heard.push(said)
}

/** Reads what stands in a dialog too, and closes it before going elsewhere. */
export const handInDialogs = (person: PagePerson, labels: Readonly<Record<string, RegExp>>): Hand => {
  const dialog = person.page.locator('dialog[open]')
  const list = async () => [...(await person.cards()), ...(await dialog.allInnerTexts())]
  const hand = handOnPage(person, labels)
  return {
    ...hand,
    sees: seeing(list).sees,
    goTo: async (body) => {
      if (await dialog.count()) await person.page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await hand.goTo(body)
    },
  }
}

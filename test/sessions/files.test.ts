/** The list of a meeting to take along: in Word, on paper, in Excel, for whoever sits there. */
import { expect, it } from 'vitest'
import { hashToken } from '../../bot/chat/document-links.ts'
import { pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must } from '../world.ts'
import { allPresent, asChair, at, linesIn, open, placeItem, planMeeting, useOogo, world } from './oogo.ts'

useOogo()

const fileAt = async (href: string) => {
  const [, token = '', file = ''] = /\/documenten\/([^/]+)\/([^/]+)$/u.exec(href) ?? []
  const link = must(await world.storage.documents.findLink(hashToken(token), world.now), 'link')
  const asked = { ...Object(link.asked), format: file.split('.').at(-1) }
  return must(await world.app.document({ network: link.network, member: link.member, kind: link.kind, asked }), 'file')
}

const textOf = async (href: string): Promise<string> => {
  const made = await fileAt(href)
  return 'said' in made ? made.said : new TextDecoder().decode(made.bytes)
}

it('holds what was agreed there and nothing else, and nothing for who lost their seat', async () => {
  await planMeeting()
  const item = await placeItem('Verdeling jeugdhulp')
  world.now = at(14)
  await allPresent()
  await open()
  await asChair().submit(formIn(await asChair().press('session.decide', { meeting: 'm1', item })))
  const elsewhere = formIn(await world.as('Gijs', 'OOGO').command('afspraak', 'iets buiten de bijeenkomst om'))
  await world.as('Gijs', 'OOGO').submit(elsewhere)
  const early = await world.as('Anna').press('session.files', { meeting: 'm1' })
  expect(linesIn(early).join()).toContain('nog niet gesloten')
  const list = await asChair().submit(formIn(await asChair().press('session.close', { meeting: 'm1' })))
  const offered = JSON.stringify(cardIn(await pressOn(world.as('Anna'), list, 'Meenemen')))
  const hrefs = [...offered.matchAll(/http[^"]+\.(docx|html|xlsx)/gu)].map(([href]) => href)
  expect(hrefs).toHaveLength(3)
  const page = must(
    hrefs.find((href) => href.endsWith('.html')),
    'page',
  )
  const text = await textOf(page)
  expect(text).toContain('Besluiten en acties: OOGO, do 26 nov 2026')
  expect(text).toContain('Verdeling jeugdhulp')
  expect(text).not.toContain('buiten de bijeenkomst')
  const anna = must(world.members.Anna, 'Anna').id
  await world.storage.network.unseat(world.network, must(world.bodies.OOGO, 'OOGO').id, anna)
  expect(await textOf(page)).not.toContain('Verdeling jeugdhulp')
})

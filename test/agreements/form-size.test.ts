/** The form of an agreement fits on every platform, also in a network of five hundred. */
import { expect, it } from 'vitest'
import { fitLines } from '../../bot/agreements/writing/carry.ts'
import { drawForm } from '../../bot/agreements/writing/draw-form.ts'
import { blank } from '../../bot/agreements/writing/filled-in.ts'
import type { Context } from '../../bot/chat/feature.ts'
import { drawForm as drawDialog } from '../../bot/teams/draw.ts'
import { drawReadBack } from '../../bot/teams/offer-form.ts'
import { sealWith } from '../../bot/teams/sealed-form.ts'
import type { FilledIn } from '../../cards/agreement-form-shape.ts'
import { renderModal } from '../../cards/block-kit-form.ts'
import { limits } from '../../cards/block-kit-limits.ts'
import type { Form } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from '../cards/adaptive-validator.ts'
import { checkView } from '../slack/payload-validator.ts'
import { formIn } from '../world.ts'

const words = wordsIn('nl')
const candidates = Array.from({ length: 500 }, (_, at) => ({
  kind: 'member' as const,
  id: crypto.randomUUID(),
  name: `Lid met een lange naam ${at}`,
}))
const chosen = candidates.slice(0, 3).map(({ id }) => `member:${id}`)

const full: FilledIn = {
  ...blank,
  title: 'x'.repeat(300),
  owners: chosen,
  partners: chosen,
  consulted: chosen,
  lead: chosen[0] ?? '',
  contact: chosen[0] ?? '',
  goals: 'Een doel van een regel\n'.repeat(20),
  quote: 'x'.repeat(1000),
}

/** A list that is longer than any form carries. */
const lines = Array.from({ length: 200 }, (_, at) => `Regel ${at}: ${crypto.randomUUID()} ${crypto.randomUUID()}`)

const formOf = async (filled: FilledIn, known: typeof candidates, surface: Context['surface']) => {
  const none = async () => []
  const stores = { workAgendas: { agendas: none, themes: none }, network: {} } as never
  const state = {
    id: crypto.randomUUID(),
    version: null,
    body: 'b',
    read: 'x'.repeat(400),
    rest: fitLines(lines, surface).rest.slice(),
  }
  const context = { network: { id: 'n' }, words, language: 'nl', today: '2026-11-23', surface } as Context
  return formIn(await drawForm(stores, { state, item: null, filled, bodies: [] }, known, context))
}

it.each([
  ['empty', 500, blank],
  ['full', 500, full],
  ['full', 90, full],
] as const)('%s, with %i people in the network', async (_, count, filled) => {
  const known = candidates.slice(0, count)
  const modal = renderModal(await formOf(filled, known, 'slack'), { words })
  expect(checkView(modal)).toEqual([])
  expect(JSON.stringify(modal).length).toBeLessThan(limits.viewJson)
  const form = await formOf(filled, known, 'teams')
  const seal = (one: Form) => sealWith('secret').close(one, { asker: 'a', conversation: 'c', language: 'nl' })
  const card = drawDialog(form, { words, where: 'dialog', seal })
  expect(JSON.stringify(card)).toContain('Wat is afgesproken?')
  expect(JSON.stringify(drawReadBack(form, { words, seal }))).toContain('Aanpassen')
  expect(checkAdaptiveCard(card)).toEqual([])
})

/** The form of an agreement fits on every platform, also in a network of five hundred. */
import { expect, it } from 'vitest'
import { drawForm } from '../../bot/agreements/writing/draw-form.ts'
import { blank } from '../../bot/agreements/writing/filled-in.ts'
import type { Context } from '../../bot/chat/feature.ts'
import { renderForm } from '../../cards/adaptive-form.ts'
import type { FilledIn } from '../../cards/agreement-form-shape.ts'
import { renderModal } from '../../cards/block-kit-form.ts'
import { limits } from '../../cards/block-kit-limits.ts'
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

const formOf = async (filled: FilledIn, known: typeof candidates) => {
  const none = async () => []
  const stores = { workAgendas: { agendas: none, themes: none }, network: {} } as never
  const state = { id: crypto.randomUUID(), version: null, body: 'b', read: 'x'.repeat(400), rest: ['y'.repeat(1500)] }
  const context = { network: { id: 'n' }, words, language: 'nl', today: '2026-11-23' } as Context
  return formIn(await drawForm(stores, { state, item: null, filled, bodies: [] }, known, context))
}

it.each([
  ['empty', 500, blank],
  ['full', 500, full],
  ['full', 90, full],
] as const)('%s, with %i people in the network', async (_, count, filled) => {
  const form = await formOf(filled, candidates.slice(0, count))
  const modal = renderModal(form, { words })
  expect(checkView(modal)).toEqual([])
  expect(JSON.stringify(modal).length).toBeLessThan(limits.viewJson)
  const card = renderForm(form, { words })
  expect(checkAdaptiveCard(card)).toEqual([])
})

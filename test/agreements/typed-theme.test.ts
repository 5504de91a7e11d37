/** A theme is typed: a name that is like another is asked about, and never taken for it. */
import { expect, it } from 'vitest'
import { formIn, valuesOf } from '../world.ts'
import { open, useWorld, world } from './given.ts'

useWorld()

const anna = () => world.as('Anna', 'OOGO')
const sent = async (theme: string) => anna().submit(await open('Plan maken @Anna'), { theme })
const themes = async () => (await world.storage.workAgendas.themes(world.network)).map(({ name }) => name).sort()

it.each([
  ['Thuiszitters po', 'Thuiszitters vo'],
  ['Jeugdhulp 2025', 'Jeugdhulp 2026'],
  ['Fase 1 aanbod', 'Fase 2 aanbod'],
])('“%s” and “%s” are two, without a question', async (one, other) => {
  expect(await sent(one)).toMatchObject({ kind: 'done' })
  expect(await sent(other)).toMatchObject({ kind: 'done' })
  expect(await themes()).toEqual([one, other])
})

it('is the one that is there in other capitals', async () => {
  await sent('Leerlingenvervoer')
  expect(await sent('leerlingenVERVOER ')).toMatchObject({ kind: 'done' })
  expect(await themes()).toEqual(['Leerlingenvervoer'])
})

it('is asked about after a slip, at its field, and is new once that is confirmed', async () => {
  await sent('Leerlingenvervoer')
  const asked = formIn(await sent('Leerlingenvervoor'))
  expect(asked).toMatchObject({ submit: 'Bevestigen', folded: { isOpen: true } })
  const field = asked.folded?.fields.find((one) => one.kind !== 'note' && one.name === 'theme')
  expect(field).toMatchObject({ value: 'Leerlingenvervoor', hint: expect.stringContaining('“Leerlingenvervoer”') })
  expect(await themes()).toEqual(['Leerlingenvervoer'])
  expect(await anna().submit(asked)).toMatchObject({ kind: 'done' })
  expect(await themes()).toEqual(['Leerlingenvervoer', 'Leerlingenvervoor'])
})

it('is the one that was meant once it is written so', async () => {
  await sent('Leerlingenvervoer')
  const asked = formIn(await sent('Leerlingenvervoor'))
  expect(await anna().submit(asked, { theme: 'Leerlingenvervoer' })).toMatchObject({ kind: 'done' })
  expect(await themes()).toEqual(['Leerlingenvervoer'])
})

it('is asked about together with a term that is read back', async () => {
  await sent('Leerlingenvervoer')
  const over = { theme: 'Leerlingenvervoor', term: 'voor de kerstvakantie' }
  const asked = formIn(await anna().submit(await open('Plan maken @Anna'), over))
  expect(JSON.stringify(asked.fields)).toContain('18 dec 2026')
  expect(JSON.stringify(asked.fields)).toContain('Bedoelt u het thema')
  expect(valuesOf(asked)).toMatchObject(over)
  expect(await anna().submit(asked)).toMatchObject({ kind: 'done' })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allFields, type Form } from '../../../cards/form.ts'
import { formIn, must, problemsIn, type World } from '../../world.ts'
import {
  fieldsOf,
  fillBody,
  goodCase,
  handIn,
  notesOf,
  openCaseWorld,
  roundsIn,
  textIn,
  toNextMoment,
} from './case-world.ts'

let world: World
beforeEach(async () => {
  world = await openCaseWorld()
  await fillBody(world)
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const codeIn = (form: Form): string => /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}/u.exec(notesOf(form))?.[0] ?? ''

const movesIn = (form: Form): readonly string[] => {
  const field = allFields(form).find((one) => one.kind !== 'note' && one.name === 'move')
  return field?.kind === 'choice' ? field.options.map(({ value }) => value) : []
}

const mine = async (name: string, over: Readonly<Record<string, unknown>> = {}): Promise<Form> =>
  formIn(await world.as(name).submit(formIn(await world.as(name).command('casus', 'mijn')), over))

const release = async (): Promise<void> => {
  await toNextMoment(world)
  const screening = formIn(await world.as('Gijs').press('case-round.screening', {}))
  await world.as('Gijs').submit(screening, { verdict: 'release' })
  await toNextMoment(world)
}

const giveBack = async (question: string): Promise<Form> => {
  await toNextMoment(world)
  const screening = formIn(await world.as('Gijs').press('case-round.screening', {}))
  return formIn(await world.as('Gijs').submit(screening, { verdict: 'return', question }))
}

const phase = async () => (await roundsIn(world))[0]?.phase

describe('one’s own cases', () => {
  test('are found by nobody else, who sees a form of the same make', async () => {
    await handIn(world, 'Anna')
    expect(notesOf(formIn(await world.as('Anna').press('case-round.mine', {})))).toContain('Deze casussen bracht u in')
    const other = formIn(await world.as('Bram').press('case-round.mine', {}))
    expect(notesOf(other)).toContain('Onder uw naam staat geen casus')
    expect(fieldsOf(other)).toEqual(['code'])
  })

  test('somebody who forges the form of another’s case is refused as for one that is not there', async () => {
    await handIn(world, 'Anna')
    const [round] = await roundsIn(world)
    const list = formIn(await world.as('Bram').press('case-round.mine', {}))
    const [theirs, none] = await Promise.all(
      [must(round, 'round').id, 'nothing'].map((id) => world.as('Bram').submit(list, { round: id })),
    )
    expect(theirs).toEqual(none)
  })

  test('of a codeword are found with that code alone, however it is typed', async () => {
    const code = codeIn(await handIn(world, 'Anna', {}, { level: 'codeword' }))
    const typed = code.toLowerCase().replaceAll('-', ' ')
    expect(notesOf(await mine('Anna', { code: typed }))).toContain(goodCase.title)
    const list = formIn(await world.as('Anna').command('casus', 'mijn'))
    const refused = problemsIn(await world.as('Anna').submit(list, { code: '0000-0000-0000-0000-0000' }))
    expect(refused.code).toContain('geen casus')
  })
})

describe('a case that came back', () => {
  test('shows its question to whoever brought it in, who hands it in anew with what was typed before', async () => {
    await handIn(world, 'Anna')
    await giveBack('Kan de sector algemener?')
    expect(await phase()).toBe('returned')
    const one = await mine('Anna')
    expect(notesOf(one)).toContain('De gespreksleider vraagt: Kan de sector algemener?')
    expect(notesOf(one)).toContain('Nu: terug bij u.')
    expect(notesOf(one)).toMatch(/Dient u hem niet opnieuw in, dan verdwijnt hij op \p{L}+ \d/u)
    const write = formIn(await world.as('Anna').submit(one, { move: 'rewrite' }))
    expect(notesOf(write).split('\n')[0]).toBe('De gespreksleider vraagt: Kan de sector algemener?')
    expect(notesOf(write)).not.toContain('nog niets bewaard')
    expect(textIn(write, 'story')).toBe(goodCase.story)
    const review = formIn(
      await world.as('Anna').submit(write, { sector: 'transition', story: 'De leerling zit thuis.' }),
    )
    expect(notesOf(formIn(await world.as('Anna').submit(review)))).toContain('ingediend')
    expect((await roundsIn(world))[0]).toMatchObject({ phase: 'screening', sector: 'transition' })
    expect(await roundsIn(world)).toHaveLength(1)
    expect(notesOf(formIn(await world.as('Anna').submit(review)))).toContain('niets dubbel gebeurd')
  })

  test('is handed in anew with its code', async () => {
    const code = codeIn(await handIn(world, 'Anna', {}, { level: 'codeword' }))
    await giveBack('Kan de titel algemener?')
    const one = await mine('Anna', { code })
    const write = formIn(await world.as('Anna').submit(one, { move: 'rewrite' }))
    const review = formIn(await world.as('Anna').submit(write, { title: 'Een leerling thuis' }))
    const sent = formIn(await world.as('Anna').submit(review))
    expect(codeIn(sent)).toBe('')
    expect((await roundsIn(world))[0]).toMatchObject({ phase: 'screening', title: 'Een leerling thuis' })
    expect(notesOf(await mine('Anna', { code }))).toContain('Een leerling thuis')
  })

  test('a question with a name in it comes back to the facilitator without it first', async () => {
    await handIn(world, 'Anna')
    const again = await giveBack('Is dit Daan Postma?')
    expect(textIn(again, 'question')).toBe('Is dit [de leerling]?')
    expect(await phase()).toBe('screening')
    await world.as('Gijs').submit(again)
    expect(await phase()).toBe('returned')
  })
})

describe('withdrawing', () => {
  test('destroys what was sealed at once, in a form that says that it cannot be undone', async () => {
    await handIn(world, 'Anna')
    await release()
    const one = await mine('Anna')
    expect(movesIn(one)).toEqual(['open', 'unlink', 'withdraw'])
    const danger = formIn(await world.as('Anna').submit(one, { move: 'withdraw' }))
    expect(danger.look).toBe('danger')
    expect(await phase()).toBe('open')
    expect(notesOf(formIn(await world.as('Anna').submit(danger)))).toContain('ingetrokken')
    const [round] = await roundsIn(world)
    expect(round).toMatchObject({ phase: 'withdrawn', title: '' })
    expect((await world.storage.caseRounds.find(world.network, must(round, 'round').id))?.sealed).toBeNull()
  })

  test('with the code of the round too', async () => {
    const code = codeIn(await handIn(world, 'Anna', {}, { level: 'codeword' }))
    const one = await mine('Anna', { code })
    expect(movesIn(one)).toEqual(['withdraw'])
    await world.as('Anna').submit(formIn(await world.as('Anna').submit(one, { move: 'withdraw' })))
    expect(await phase()).toBe('withdrawn')
  })

  test('by a facilitator who sees that a child can be known', async () => {
    await handIn(world, 'Anna')
    await toNextMoment(world)
    const screening = formIn(await world.as('Bram').press('case-round.screening', {}))
    expect(notesOf(formIn(await world.as('Bram').submit(screening, { verdict: 'withdraw' })))).toContain('vernietigd')
    expect(await phase()).toBe('withdrawn')
  })
})

describe('“Wis mijn koppeling”', () => {
  test('lets the round go on, and nobody is its submitter any more', async () => {
    await handIn(world, 'Anna')
    await release()
    const danger = formIn(await world.as('Anna').submit(await mine('Anna'), { move: 'unlink' }))
    await world.as('Anna').submit(danger)
    expect(await phase()).toBe('open')
    expect(notesOf(formIn(await world.as('Anna').command('casus', 'mijn')))).toContain('Onder uw naam staat geen casus')
  })
})

describe('a running round', () => {
  test('is opened from there with what its submitter can do', async () => {
    await handIn(world, 'Anna')
    await release()
    const opened = formIn(await world.as('Anna').submit(await mine('Anna'), { move: 'open' }))
    expect(opened.name).toBe('case-round.act')
    expect(opened.title).toBe('Casusronde 1')
  })
})

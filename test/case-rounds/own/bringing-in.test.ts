import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { carriedBy } from '../../../bot/case-rounds/bringing-in/start.ts'
import { barrierKinds } from '../../../bot/case-rounds/case-round.ts'
import type { Surface } from '../../../bot/chat/address.ts'
import { sayBarrier } from '../../../cards/case-round-barriers.ts'
import { startCaseFormOf } from '../../../cards/case-round-start.ts'
import { allFields, type Form } from '../../../cards/form.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { cardIn, formIn, must, problemsIn, type World } from '../../world.ts'
import {
  fieldsOf,
  fillBody,
  goodCase,
  handIn,
  notesOf,
  openCaseWorld,
  reviewOf,
  roundsIn,
  textIn,
  toNextMoment,
} from './case-world.ts'

let world: World
beforeEach(async () => {
  world = await openCaseWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const choicesIn = (form: Form, name: string): readonly string[] => {
  const field = allFields(form).find((one) => one.kind !== 'note' && one.name === name)
  return field?.kind === 'choice' ? field.options.map(({ label }) => label) : []
}

const sealedOf = async () => {
  const [round] = await roundsIn(world)
  return must((await world.storage.caseRounds.find(world.network, must(round, 'round').id))?.sealed, 'sealed half')
}

describe('where cases are spoken of', () => {
  test.each(['', 'inbrengen', 'mijn'])('“/casus %s” in a channel gives directions and nothing else', async (words) => {
    const card = cardIn(await world.as('Anna', 'OOGO').command('casus', `${words} Daan Postma`))
    expect(JSON.stringify(card)).not.toMatch(/Daan|Postma|button/)
    expect(card.summary).toContain('persoonlijke gesprek')
  })

  test('a press in a channel opens no form either', async () => {
    const reply = await world.as('Anna', 'OOGO').press('case-round.bring-in', {})
    expect(JSON.stringify(reply)).toContain('persoonlijke gesprek')
    expect(reply.kind).not.toBe('form')
  })

  test('words behind the command in private are dropped', async () => {
    const card = cardIn(await world.as('Anna').command('casus', 'Daan Postma zit thuis'))
    expect(JSON.stringify(card)).not.toContain('Daan')
  })

  test('the form stands ready in one’s own conversation, and says who can see that it was them', async () => {
    const form = formIn(await world.as('Anna').command('casus', 'inbrengen'))
    expect(notesOf(form)).toContain('Wie toetst, ziet de tekst en niet wie hem schreef')
    expect(choicesIn(form, 'body')).toEqual(['OOGO'])
  })

  test('and how long the texts are kept is what the body chose', async () => {
    const { id } = must(world.bodies.OOGO, 'OOGO')
    const kept = await world.storage.caseSettings.ofBody(world.network, id)
    const rounds = { ...kept.rounds, retentionDays: 56 }
    await world.storage.caseSettings.saveOfBody(world.network, id, { ...kept, rounds })
    const anna = world.as('Anna')
    for (const form of [await anna.press('case-round.bring-in', {}), await anna.press('case-round.who-sees', {})]) {
      const said = notesOf(formIn(form))
      expect(said).toContain('uiterlijk 56 dagen na de ronde')
      expect(said).toContain('Tot dan blijft de sleutel bestaan, ook na “Wis mijn koppeling”')
      expect(said).not.toMatch(/vier weken|30 dagen/)
    }
    const outsider = notesOf(formIn(await world.as('Femke').press('case-round.who-sees', {})))
    expect(outsider).toContain('uiterlijk 7 tot 56 dagen, naar gelang het overleg, na de ronde')
  })

  test('who has a voice in no body with case rounds is told what to do', async () => {
    expect(JSON.stringify(await world.as('Femke').press('case-round.bring-in', {}))).toContain('Veilig Thuis')
  })

  test('the secretariat brings nothing in: it has no say in a round, and is told so instead of whom to ask', async () => {
    const refused = await world.as('Hanneke').press('case-round.bring-in', {})
    expect(refused.kind).toBe('whisper')
    expect(JSON.stringify(refused)).toContain('Met uw rol brengt u zelf geen casus in')
    expect(JSON.stringify(refused)).not.toContain('Vraag de voorzitter')
    const offers = async (name: string) => JSON.stringify(await world.as(name).command('casus')).includes('.bring-in')
    expect(await offers('Hanneke')).toBe(false)
    expect(await offers('Anna')).toBe(true)
  })
})

describe('“Dit kan niet wachten”', () => {
  test('leaves the form and shows whom to call, and keeps nothing', async () => {
    await world.storage.caseSettings.saveLadder(world.network, {
      steps: [],
      contacts: [{ name: 'Crisisdienst Noord', reach: '0800 1234567', hours: 'dag en nacht' }],
    })
    const start = formIn(await world.as('Anna').press('case-round.bring-in', {}))
    const shown = formIn(await world.as('Anna').submit(start, { urgent: 'yes' }))
    expect(notesOf(shown).split('\n').slice(0, 3)).toEqual([
      'Direct gevaar: 112',
      'Crisisdienst Noord: 0800 1234567 (dag en nacht)',
      'Veilig Thuis: 0800 2000 (dag en nacht, gratis)',
    ])
    expect(notesOf(shown)).toContain('niets bewaard en niets verstuurd')
    expect(await roundsIn(world)).toEqual([])
  })
})

describe('what the anonymiser made of it', () => {
  test('a name that stands in one text is found in the others, and is called the same', async () => {
    const review = await reviewOf(world, 'Anna', { story: 'Daan zit thuis.', tried: 'De mentor sprak met daan.' })
    expect(textIn(review, 'tried')).toBe('De mentor sprak met [de leerling].')
  })

  test('a plain word that was taken for a name may be put back, and whoever screens sees which', async () => {
    await fillBody(world)
    const review = await reviewOf(world, 'Anna', { story: 'Hij wil naar de Regenboog en Kees wil dat ook.' })
    const offered = choicesIn(review, 'back')
    expect(offered.join()).toContain('Regenboog')
    const index = String(offered.findIndex((one) => one.includes('Regenboog')))
    const again = formIn(await world.as('Anna').submit(review, { back: [index] }))
    expect(textIn(again, 'story')).toContain('de Regenboog')
    expect(textIn(again, 'story')).not.toContain('Kees')
    expect(notesOf(formIn(await world.as('Anna').submit(again)))).toContain('ingediend')
    expect((await sealedOf()).putBack).toEqual(['de Regenboog'])
    await toNextMoment(world)
    expect(notesOf(formIn(await world.as('Gijs').press('case-round.screening', {})))).toContain('“de Regenboog”')
  })

  test.each(['basisschool De Regenboog', 'OBS de Regenboog', 'de school “Regenboog”'])(
    'what is called a school is never offered back, wherever it stands: %s',
    async (school) => {
      await fillBody(world)
      const story = `Zij wil naar ${school}. De Regenboog heeft geen plek.`
      const review = await reviewOf(world, 'Anna', { story })
      expect(choicesIn(review, 'back')).toEqual([])
      const forged = { ...review, state: { ...(review.state as object), kept: ['De Regenboog', 'Regenboog'] } }
      expect(textIn(formIn(await world.as('Anna').submit(forged, { story })), 'story')).not.toContain('Regenboog')
    },
  )

  test('what the directory names, a date or a number is never offered back, nor let through when a form asks for it', async () => {
    await fillBody(world)
    const story = 'Bram Tolsma belde op 3 maart met 0612345678 over Duinrecht.'
    const review = await reviewOf(world, 'Anna', { story })
    expect(choicesIn(review, 'back')).toEqual([])
    const forged = {
      ...review,
      state: { ...(review.state as object), kept: ['Bram', 'Tolsma', '0612345678', 'Duinrecht'] },
    }
    const again = formIn(await world.as('Anna').submit(forged, { story }))
    expect(textIn(again, 'story')).not.toMatch(/Bram|Tolsma|0612|Duinrecht|maart/)
    expect(await roundsIn(world)).toEqual([])
  })

  const names = ['Roos Visser', 'Mark de Boer', 'Mila Timmer', 'Wolf', 'Storm', 'Roos', 'ROOS VISSER']
  test.each(names)(
    '“%s” is no plain word, though a dictionary has it: it stays out, whatever a form says',
    async (name) => {
      await fillBody(world)
      const story = `Met ${name} gaat het niet. Wanneer belt ${name.split(' ').at(-1)} de juf? Gisteren was ${name} boos.`
      const review = await reviewOf(world, 'Anna', { story })
      expect(choicesIn(review, 'back')).toEqual([])
      const kept = [name, name.toLowerCase(), ...name.split(' ')]
      const forged = { ...review, state: { ...(review.state as object), kept } }
      expect(textIn(formIn(await world.as('Anna').submit(forged, { story })), 'story')).not.toContain(`was ${name}`)
      expect(await roundsIn(world)).toEqual([])
    },
  )

  test('whoever screens is told of a word that stands because a form asked for it, in whatever letters', async () => {
    await fillBody(world)
    const story = 'Het team van de rEGENBOOG helpt.'
    const review = await reviewOf(world, 'Anna', { story })
    const forged = { ...review, state: { ...(review.state as object), kept: ['rEGENBOOG', 'REGENBOOG'] } }
    const again = await world.as('Anna').submit(forged, { story })
    expect(notesOf(formIn(again))).toContain('ingediend')
    expect((await sealedOf()).putBack).toEqual(['rEGENBOOG'])
  })

  test('a text that was changed again goes round again before it is handed in', async () => {
    await fillBody(world)
    const review = await reviewOf(world, 'Anna')
    const again = formIn(await world.as('Anna').submit(review, { story: 'Fleur Kuipers zit thuis.' }))
    expect(again.name).toBe('case-round.review')
    expect(textIn(again, 'story')).toBe('[de leerling] zit thuis.')
    expect(notesOf(again)).toContain('Kijk het nog één keer na')
    expect(notesOf(formIn(await world.as('Anna').submit(again)))).toContain('ingediend')
  })

  test('traits that together point at one child hold the case back until one is made more general', async () => {
    await fillBody(world)
    const review = await reviewOf(world, 'Anna', {
      story: 'Vader is piloot.',
      tried: 'Het gezin is een tweeling uit Eritrea.',
    })
    expect(notesOf(review)).toContain('Er mag er hooguit één blijven staan')
    const held = formIn(await world.as('Anna').submit(review))
    expect(held.name).toBe('case-round.review')
    expect(notesOf(held)).toContain('er is niets veranderd')
    expect(await roundsIn(world)).toEqual([])
    const general = formIn(
      await world.as('Anna').submit(held, { story: 'Vader werkt veel.', tried: 'Er waren gesprekken.' }),
    )
    expect(notesOf(general)).toContain('ingediend')
  })

  test('a single trait warns, and whoever screens is warned too', async () => {
    await fillBody(world)
    const review = await reviewOf(world, 'Anna', { story: 'Vader is piloot.' })
    expect(notesOf(review)).toContain('Maak het algemener, of dien zo in')
    expect(notesOf(formIn(await world.as('Anna').submit(review)))).toContain('ingediend')
    await toNextMoment(world)
    expect(notesOf(formIn(await world.as('Gijs').press('case-round.screening', {})))).toContain('Vader is piloot')
  })
})

describe('what stands readable beside the title', () => {
  test('are the kinds that a form offers and nothing else, whatever it brings back', async () => {
    await fillBody(world)
    await world.storage.caseSettings.saveLadder(world.network, {
      steps: [{ id: 'one', title: 'Met de mentor', who: '' }],
      contacts: [],
    })
    const forged = { barriers: ['Daan Postma', 'transport', 'toString'], steps: ['Daan Postma', 'one'] }
    const review = await reviewOf(world, 'Anna', forged)
    expect(review.state).toMatchObject({ barriers: ['transport'], steps: ['one'] })
    const again = { ...review, state: { ...(review.state as object), ...forged } }
    await world.as('Anna').submit(again)
    expect(must((await roundsIn(world))[0], 'round').barriers).toEqual(['transport'])
    expect((await sealedOf()).checklist?.stepsTried).toEqual(['one'])
  })

  test('and of an older round says no word that nobody offered', () => {
    for (const one of ['Daan Postma', 'toString']) expect(sayBarrier(one, wordsIn('nl'))).toBe('Iets anders')
  })

  test('has a word for each kind', () => {
    expect(Object.keys(wordsIn('nl').caseBringingIn.barriers)).toEqual([...barrierKinds])
  })
})

describe('a body of so few organisations that people can guess', () => {
  const hint = async () => {
    const form = formIn(await world.as('Anna').press('case-round.bring-in', {}))
    const field = allFields(form).find((one) => one.kind !== 'note' && one.name === 'body')
    return field?.kind === 'choice' ? (field.hint ?? '') : ''
  }

  test('is named where it is chosen, before anything is typed', async () => {
    expect(await hint()).toMatch(/OOGO \(\d organisaties\) kan men raden/)
    await fillBody(world)
    expect(await hint()).toBe('')
  })

  test('and whoever goes on has to choose so', async () => {
    const review = await reviewOf(world, 'Anna')
    const { mayBeGuessed } = problemsIn(await world.as('Anna').submit(review))
    expect(mayBeGuessed).toContain('Kies “Ik begrijp dat men kan raden”')
    expect(await roundsIn(world)).toEqual([])
  })
})

describe('a facilitator who brings in a case', () => {
  test('reads what is kept of that until its release, and others do not', async () => {
    const said = async (name: string) => notesOf(formIn(await world.as(name).press('case-round.bring-in', {})))
    expect(await said('Gijs')).toContain('staat tot de vrijgave in de versleutelde tekst dat alleen de ander toetst')
    expect(await said('Anna')).not.toContain('tot de vrijgave')
  })
})

describe('the form of a case', () => {
  test('says how long each text may be, and has no choice without a name', async () => {
    const start = formIn(await world.as('Anna').press('case-round.bring-in', {}))
    const write = formIn(await world.as('Anna').submit(start))
    const story = allFields(write).find((one) => one.kind !== 'note' && one.name === 'story')
    expect(story?.kind === 'text' && story.hint).toContain('Hooguit 1500 tekens')
    expect(choicesIn(write, 'first')[0]).toBe('Nee, meteen aan het hele overleg')
    for (const field of allFields(write))
      if (field.kind === 'choice' && !field.isMultiple) expect(field.isOptional ?? false, field.name).toBe(false)
  })

  test('knows the schools for special education and the youngest, which are kept as they were chosen', async () => {
    await fillBody(world)
    await handIn(world, 'Anna', { sector: 'sbo', ageBand: '0-3' })
    expect((await roundsIn(world))[0]).toMatchObject({ sector: 'sbo', ageBand: '0-3' })
  })

  test('says who takes each step of the region', async () => {
    const steps = [{ id: 'one', title: 'Gesprek op school', who: 'mentor' }]
    await world.storage.caseSettings.saveLadder(world.network, { steps, contacts: [] })
    const start = formIn(await world.as('Anna').press('case-round.bring-in', {}))
    expect(choicesIn(formIn(await world.as('Anna').submit(start)), 'steps')).toEqual(['Gesprek op school (mentor)'])
  })
})

describe('a facilitator without a second one', () => {
  test('hears before typing anything that nobody else could screen it', async () => {
    const { id } = must(world.bodies.OOGO, 'OOGO')
    const kept = await world.storage.caseSettings.ofBody(world.network, id)
    await world.storage.caseSettings.saveOfBody(world.network, id, { ...kept, secondFacilitator: null })
    const start = formIn(await world.as('Gijs').press('case-round.bring-in', {}))
    expect(problemsIn(await world.as('Gijs').submit(start)).body).toContain('tweede gespreksleider')
    expect(await roundsIn(world)).toEqual([])
  })
})

describe('what is typed', () => {
  const view = (surface: Surface) => {
    const carried = carriedBy({ surface }, () => 'https://schakel.example')
    return JSON.stringify(
      startCaseFormOf(
        { bodies: [], guessable: [], leads: false, kept: { least: 28, most: 28 }, ...carried },
        wordsIn('nl'),
      ).fields[0],
    )
  }
  test('travels by a platform, which its first line says there, with the own page instead', () => {
    expect(view('slack')).toContain('gaat via Slack')
    expect(view('teams')).toContain('gaat via Microsoft')
    expect(view('teams')).toContain('https://schakel.example')
    expect(view('web')).not.toContain('gaat via')
  })

  test('and grew too long for a form by what replaced it is refused at its field', async () => {
    const start = formIn(await world.as('Anna').press('case-round.bring-in', {}))
    const write = formIn(await world.as('Anna').submit(start))
    const reply = await world.as('Anna').submit(write, { ...goodCase, story: 'Jan en '.repeat(214) })
    expect(Object.keys(problemsIn(reply))).toEqual(['story'])
  })
})

describe('what is missing', () => {
  test('is said at every field at once', async () => {
    const start = formIn(await world.as('Anna').press('case-round.bring-in', {}))
    const write = formIn(await world.as('Anna').submit(start))
    const wrong = { ...goodCase, title: ' ', story: '\u200b', request: 'Regel het vervoer.' }
    expect(Object.keys(problemsIn(await world.as('Anna').submit(write, wrong))).toSorted()).toEqual([
      'request',
      'story',
      'title',
    ])
  })

  test('of a question is that it is none, and nothing of a round that has not begun', async () => {
    const start = formIn(await world.as('Anna').press('case-round.bring-in', {}))
    const write = formIn(await world.as('Anna').submit(start))
    const { request } = problemsIn(await world.as('Anna').submit(write, { ...goodCase, request: 'Regel het.' }))
    expect(request).toContain('eindigt met een vraagteken')
    expect(request).not.toContain('advies')
  })
})

describe('how secret', () => {
  test('at the level of a codeword a code is shown once, and only its hash is kept, sealed', async () => {
    await fillBody(world)
    const told = await handIn(world, 'Anna', {}, { level: 'codeword' })
    const [code = ''] = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}/u.exec(notesOf(told)) ?? []
    expect(code.replaceAll('-', '')).toHaveLength(20)
    const { codeHash, submitter } = await sealedOf()
    expect(submitter).toBeNull()
    expect(codeHash).not.toContain(code)
    expect(notesOf(formIn(await world.as('Anna').command('casus', 'mijn')))).toContain('geen casus')
  })

  test('the window with the code says all that is lost without it, and closes once somebody says that they kept it', async () => {
    await fillBody(world)
    const told = await handIn(world, 'Anna', {}, { level: 'codeword' })
    for (const lost of ['openen', 'aanpassen', 'intrekken', 'vragen beantwoorden', 'kernvraag', 'terugkoppelen'])
      expect(notesOf(told)).toContain(lost)
    expect(notesOf(told)).toContain(textIn(told, 'code'))
    expect(problemsIn(await world.as('Anna').submit(told)).kept).toContain('Bewaar eerst de code')
    const closed = await world.as('Anna').submit(told, { kept: ['yes'] })
    expect(closed.kind).toBe('done')
    expect(JSON.stringify(closed)).not.toContain(textIn(told, 'code'))
  })

  test('sent twice it makes one, and says so', async () => {
    await fillBody(world)
    const review = await reviewOf(world, 'Anna')
    await world.as('Anna').submit(review)
    expect(notesOf(formIn(await world.as('Anna').submit(review)))).toContain('niets dubbel gebeurd')
    expect(await roundsIn(world)).toHaveLength(1)
  })

  test('a facilitator who brings one in does not screen it, and the other does', async () => {
    await fillBody(world)
    await handIn(world, 'Gijs')
    await toNextMoment(world)
    expect(notesOf(formIn(await world.as('Gijs').press('case-round.screening', {})))).toContain('Er wacht geen casus')
    expect(fieldsOf(formIn(await world.as('Bram').press('case-round.screening', {})))).toContain('verdict')
  })
})

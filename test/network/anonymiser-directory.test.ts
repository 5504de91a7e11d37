import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anonymise } from '../../bot/anonymise/anonymise.ts'
import type { Directory } from '../../bot/anonymise/directory.ts'
import { directoryOf, readDirectory } from '../../bot/network/anonymiser-directory.ts'
import type { OrganisationKind } from '../../bot/network/network.ts'
import { must, openWorld, type World } from '../world.ts'

const organisation = (name: string, kind: OrganisationKind = 'other', code: string | null = null) => ({
  name,
  kind,
  code,
})

describe('of a network', () => {
  let world: World
  let directory: Directory
  beforeAll(async () => {
    world = await openWorld()
    const anna = must(world.members.Anna, 'Anna')
    await world.storage.network.saveMember({ ...anna, name: 'Wil Grasduiner', leftOn: '2026-01-01' })
    directory = await readDirectory(world.storage.network, world.network)
  })
  afterAll(() => world.close())

  const plain = (text: string): string => anonymise(text, directory).text

  it.each([
    ['volgens gijs oosterbaan is er plek', /gijs|oosterbaan/i],
    ['het dossier ligt nu bij grasduiner', /grasduiner/i],
    ['oosterbaans mening is bekend', /oosterbaan/i],
    ['de gemeente duinrecht betaalt de taxi', /duinrecht/i],
    ['het swv noorderkring po geeft geen tlv af', /noorderkring/i],
    ['VOLGENS HET RBL NOORDERKRING KLOPT HET VERZUIM NIET', /noorderkring/i],
  ])('everybody who is or was of it and every organisation is found: %s', (text, name) => {
    expect(plain(text)).not.toMatch(name)
  })

  it.each([
    'In het OOGO en in de stuurgroep spreekt de beleidsgroep over het SWV PO en het SWV VO.',
    'De regio, de gemeente, het rbl en de netwerkgroep po zoeken een plek.',
    'De programmamanager passend onderwijs belt de leerplichtambtenaar en het Doorstroompunt.',
  ])('what bodies, kinds and roles are called stays: %s', (text) => {
    expect(plain(text)).toBe(text)
  })

  it('the kind of an organisation stays where its name goes', () => {
    expect(plain('Het SWV Noorderkring PO beslist.')).toMatch(/^Het SWV \[[^\]]+\] PO beslist\.$/)
    const places = directoryOf([organisation('Gemeente Duinrecht', 'municipality')], [])
    expect(anonymise('Gemeente Duinrecht beslist.', places).text).toBe('Gemeente [plaats] beslist.')
  })
})

describe('a name in it', () => {
  it.each([
    ['SWV Noorderkring PO', ['Noorderkring']],
    ['Stichting De Zandlijn', ['De Zandlijn']],
    ['Anker & Co', ['Anker & Co']],
    ['De Regio', []],
    ['Regio Noord', []],
  ])('is the part that tells: %s', (name, telling) => {
    expect(directoryOf([organisation(name)], []).organisations).toEqual(telling)
  })

  it('is found with the mark between its words', () => {
    const directory = directoryOf([organisation('Brood & Spelen', 'care_provider')], [])
    const text = 'de mensen willen brood & spelen'
    expect(anonymise(text).text).toBe(text)
    expect(anonymise(text, directory).text).not.toMatch(/brood|spelen/)
  })

  it('may be the code of a samenwerkingsverband', () => {
    const directory = directoryOf([organisation('SWV Noorderkring PO', 'swv', 'PO2790')], [])
    expect(anonymise('aangemeld bij po2790 en bij PO 27-90', directory).text).not.toMatch(/27/)
  })

  it('is of a municipality a place, and of nobody who was erased', () => {
    const directory = directoryOf([organisation('Gemeente Duinrecht', 'municipality')], [{ name: '' }])
    expect(directory).toEqual({ people: [], places: ['Duinrecht'], organisations: [] })
  })
})

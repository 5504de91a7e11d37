import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../bot/app.ts'
import type { Identity } from '../../bot/chat/address.ts'
import { hashCode, newCode } from '../../bot/network/codes.ts'
import { featuresOf } from '../../scripts/features.ts'
import { openStorage, type Storage } from '../../storage/open.ts'
import { cardIn, formIn, must, openWorld, problemsIn, valuesOf, type World } from '../world.ts'

const slackPerson = (user: string): Identity => ({ surface: 'slack', space: 'T1', user, name: user })

/** What somebody on Slack says, in a channel or in private. */
const speakerOn = (storage: Storage, now = () => 0) => {
  const app = createApp({
    features: featuresOf(storage, () => 'https://schakel.example'),
    network: storage.network,
    unitOfWork: storage.unitOfWork,
    clock: { now },
    onFault: (error) => {
      throw error
    },
  })
  return (user: string, conversation = 'D1') => {
    const at = { surface: 'slack', space: 'T1', conversation } as const
    const asked = { from: slackPerson(user), at, isPrivate: conversation.startsWith('D'), language: 'nl' as const }
    return {
      netwerk: async (text: string) =>
        (await app.answer({ ...asked, kind: 'command', name: 'netwerk', text, mentions: [] })).reply,
      submit: async (name: string, values: unknown) =>
        (await app.answer({ ...asked, kind: 'submit', name, state: {}, values })).reply,
      press: async (name: string) => (await app.answer({ ...asked, kind: 'press', name, data: {} })).reply,
    }
  }
}

/** The code or link that a card shows. */
const codeIn = (card: unknown, pattern: RegExp): string => must(pattern.exec(JSON.stringify(card))?.[1], 'code')

describe('a network that has no secretariat', () => {
  let storage: Storage
  beforeEach(async () => {
    storage = await openStorage('sqlite::memory:')
  })
  afterEach(() => storage.close())

  const values = { name: 'Regio Zuid', region: 'zuid', yourName: 'Mina Dijkgraaf', organisation: 'De Regio' }
  const offerCode = async () => {
    const code = newCode()
    await storage.network.addCode(hashCode(code), { kind: 'claim' }, 1000)
    return code
  }

  it('is claimed once, with the code of the first start, by a form that shows the code', async () => {
    const code = await offerCode()
    const mina = speakerOn(storage)('U1')
    const form = formIn(await mina.netwerk(`claim ${code}`))
    expect(valuesOf(form)).toMatchObject({ code })
    expect(JSON.stringify(await mina.submit('network.claim', { ...values, code }))).toContain('Regio Zuid')
    expect(await storage.network.memberOf(slackPerson('U1'))).toMatchObject({
      role: 'secretariat',
      name: 'Mina Dijkgraaf',
    })
    expect(
      (await storage.network.bodies((await storage.network.networks())[0]?.id ?? '')).map((body) => body.name),
    ).toContain('OOGO')
    expect(cardIn(await speakerOn(storage)('U2').netwerk(`claim ${code}`)).summary).toContain('al een secretariaat')
  })

  it('refuses a wrong, an expired and a used code at its field, and loses no code to a mistake', async () => {
    const code = await offerCode()
    const mina = speakerOn(storage)('U1')
    expect(problemsIn(await mina.submit('network.claim', { ...values, code: 'ABCD' }))).toHaveProperty('code')
    expect(
      problemsIn(await speakerOn(storage, () => 2000)('U1').submit('network.claim', { ...values, code })),
    ).toHaveProperty('code')
    expect(problemsIn(await mina.submit('network.claim', { ...values, code, name: ' ' }))).toHaveProperty('name')
    expect(await mina.submit('network.claim', { ...values, code })).toMatchObject({ kind: 'whisper' })
  })

  it('tells strangers how to become known, and nothing else', async () => {
    for (const text of ['', 'lid', 'kanaal OOGO', 'koppel']) {
      expect(cardIn(await speakerOn(storage)('U9').netwerk(text)).summary).toContain('Ik ken u nog niet')
    }
  })
})

describe('a network with a secretariat', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
    for (const name of ['Hanneke', 'Anna']) {
      await world.storage.network.linkIdentity(slackPerson(name), world.network, world.members[name]?.id ?? '')
    }
  })
  afterEach(() => world.close())

  const member = { name: 'Mina Dijkgraaf', organisation: 'Gemeente Duinrecht', function: 'wethouder', role: 'member' }

  it('adds a member who links the own surface with a code, once', async () => {
    const speaker = speakerOn(world.storage)
    const bodies = [world.bodies.OOGO?.id]
    const card = cardIn(await speaker('Hanneke').submit('network.write-member', { ...member, bodies }))
    const code = codeIn(card, /koppel ([A-Z0-9-]+)/u)
    expect(JSON.stringify(await speaker('U7').netwerk(`koppel ${code}`))).toContain('Mina Dijkgraaf')
    const known = await world.storage.network.memberOf(slackPerson('U7'))
    expect(known?.name).toBe('Mina Dijkgraaf')
    expect(await world.storage.network.seatOf(world.network, bodies[0] ?? '', known?.id ?? '')).not.toBeNull()
    expect(cardIn(await speaker('U8').netwerk(`koppel ${code}`)).summary).toContain('klopt niet')
  })

  it('reads a code as a telephone writes it: with a capital before, and in groups', async () => {
    const speaker = speakerOn(world.storage)
    const card = cardIn(await speaker('Hanneke').submit('network.write-member', { ...member, bodies: [] }))
    const code = codeIn(card, /koppel ([A-Z0-9-]+)/u)
    const typed = `Koppel ${code.toLowerCase().replaceAll('-', ' ')}`
    expect(JSON.stringify(await speaker('U7').netwerk(typed))).toContain('gekoppeld als Mina Dijkgraaf')
    expect(JSON.stringify(await speaker('U7').netwerk('Koppel'))).toContain('Code voor Mina Dijkgraaf')
  })

  it('uses the organisation that exists already', async () => {
    const before = (await world.storage.network.organisations(world.network)).length
    const values = { ...member, organisation: ' gemeente duinrecht', bodies: [] }
    await speakerOn(world.storage)('Hanneke').submit('network.write-member', values)
    expect(await world.storage.network.organisations(world.network)).toHaveLength(before)
  })

  it('ties a channel to a body, by name or by form, and moves it', async () => {
    const hanneke = speakerOn(world.storage)('Hanneke', 'C1')
    const at = { surface: 'slack', space: 'T1', conversation: 'C1' } as const
    await hanneke.netwerk('kanaal oogo')
    expect((await world.storage.network.channelAt(at))?.body).toBe(world.bodies.OOGO?.id)
    await hanneke.submit('network.write-channel', { body: world.bodies.Stuurgroep?.id })
    expect((await world.storage.network.channelAt(at))?.body).toBe(world.bodies.Stuurgroep?.id)
    expect(cardIn(await hanneke.netwerk('kanaal Bestaatniet')).summary).toContain('Ik ken geen overleg')
  })

  it('lets only the secretariat set things up', async () => {
    const anna = speakerOn(world.storage)('Anna', 'C1')
    expect(cardIn(await anna.netwerk('lid')).summary).toContain('secretariaat')
    expect(cardIn(await anna.netwerk('kanaal OOGO')).summary).toContain('secretariaat')
    expect(problemsIn(await anna.submit('network.write-member', { ...member, bodies: [] }))['']).toContain(
      'secretariaat',
    )
    expect(cardIn(await anna.press('network.set-channel')).summary).toContain('secretariaat')
  })

  it('gives every member a link to the own page that works once', async () => {
    const card = cardIn(await speakerOn(world.storage)('Anna').press('network.show-page'))
    const code = codeIn(card, /schakel\.example\/aanmelden#([A-Z0-9-]+)/u)
    expect(await world.storage.network.useCode(hashCode(code), 0)).toMatchObject({
      kind: 'sign-in',
      member: world.members.Anna?.id,
    })
    expect(await world.storage.network.useCode(hashCode(code), 0)).toBeNull()
  })

  it('speaks the language that the member chose', async () => {
    const anna = speakerOn(world.storage)('Anna')
    await anna.press('network.switch-language')
    expect(cardIn(await anna.netwerk('')).summary).toContain('Network')
  })
})

describe('setting up', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
    await world.storage.network.linkIdentity(slackPerson('Hanneke'), world.network, world.members.Hanneke?.id ?? '')
  })
  afterEach(() => world.close())

  it('gives a channel of another body a new tie, so that nothing of the old body comes there', async () => {
    const hanneke = speakerOn(world.storage)('Hanneke', 'C1')
    await hanneke.netwerk('kanaal OOGO')
    const [before] = await world.storage.network
      .channelsOfBody(world.network, world.bodies.OOGO?.id ?? '')
      .then((all) => all.filter((one) => one.address.surface === 'slack'))
    await hanneke.netwerk('kanaal Beleidsgroep')
    expect(await world.storage.network.channel(world.network, before?.id ?? '')).toBeNull()
  })

  it('brings what could not arrive when the channel is tied again', async () => {
    const hanneke = speakerOn(world.storage)('Hanneke', 'C1')
    await hanneke.netwerk('kanaal OOGO')
    const anna = world.as('Anna', 'OOGO')
    await anna.submit(formIn(await anna.command('afspraak', 'Verslag rondsturen')))
    const claimed = must((await world.storage.outbox.claim('slack', 0, 1, 1))[0], 'owed card')
    await world.storage.outbox.abandon(claimed, 'channel_not_found')
    expect(await world.storage.outbox.claim('slack', 10, 11, 1)).toEqual([])
    await hanneke.netwerk('kanaal OOGO')
    expect(await world.storage.outbox.claim('slack', 20, 21, 1)).toMatchObject([{ key: claimed.key }])
  })

  it('says where a channel is set up, when it is asked in private', async () => {
    expect(cardIn(await speakerOn(world.storage)('Hanneke', 'D1').netwerk('kanaal OOGO')).summary).toContain(
      'waar het is',
    )
  })

  it('keeps whoever types the code of another from becoming that other', async () => {
    const hanneke = speakerOn(world.storage)('Hanneke')
    const values = {
      name: 'Mina Dijkgraaf',
      organisation: 'De Regio',
      function: '',
      role: 'member',
      bodies: ['no-such-body'],
    }
    const code = codeIn(cardIn(await hanneke.submit('network.write-member', values)), /koppel ([A-Z0-9-]+)/u)
    expect(cardIn(await hanneke.netwerk(`koppel ${code}`)).summary).toContain('Deze code is voor Mina Dijkgraaf')
    expect((await world.storage.network.memberOf(slackPerson('Hanneke')))?.name).toBe('Hanneke Dorsman')
    expect(JSON.stringify(await speakerOn(world.storage)('U7').netwerk(`koppel ${code}`))).toContain(
      'gekoppeld als Mina',
    )
  })

  it('refuses names that no card can hold, at their field', async () => {
    const values = { name: 'x'.repeat(101), organisation: 'De Regio', function: '', role: 'member', bodies: [] }
    expect(problemsIn(await speakerOn(world.storage)('Hanneke').submit('network.write-member', values))).toHaveProperty(
      'name',
    )
  })

  it('has one claim code at a time, however often the bot starts', async () => {
    const { network: store } = world.storage
    await store.addCode(hashCode('AAAA'), { kind: 'claim' }, 1000)
    await store.addCode(hashCode('BBBB'), { kind: 'claim' }, 1000)
    expect(await store.useCode(hashCode('AAAA'), 0)).toBeNull()
    expect(await store.useCode(hashCode('BBBB'), 0)).toEqual({ kind: 'claim' })
  })
})

/**
 * What the anonymiser may know of a network: how its people, organisations and municipalities are called, those who
 * left included. Bodies, groups, functions and links stay out: they say what somebody does, and not who it is.
 */
import type { Directory } from '../anonymise/directory.ts'
import type { Member, Organisation } from './network.ts'
import { showOrganisationCode } from './organisations/organisation-code.ts'
import type { NetworkStore } from './store.ts'

type Named = Pick<Organisation, 'name' | 'kind' | 'code'>

type Asked = Pick<NetworkStore, 'organisations' | 'members' | 'formerMembers'>

export const readDirectory = async (store: Asked, network: string): Promise<Directory> =>
  directoryOf(await store.organisations(network), [
    ...(await store.members(network)),
    ...(await store.formerMembers(network)),
  ])

export const directoryOf = (organisations: readonly Named[], members: readonly Pick<Member, 'name'>[]): Directory => {
  const [municipalities, others] = [
    organisations.filter(isMunicipality),
    organisations.filter((one) => !isMunicipality(one)),
  ]
  return {
    people: members.flatMap(({ name }) => callsOf(name)),
    places: municipalities.flatMap(tellingPart),
    organisations: others.flatMap((one) => [...tellingPart(one), ...codesOf(one)]),
  }
}

const isMunicipality = ({ kind }: Named): boolean => kind === 'municipality'

/** "Marit van der Velde" is also called "Marit", and "van der Velde". Whoever was erased has no name. */
const callsOf = (name: string): readonly string[] => {
  const [given = '', ...family] = name.split(/\s+/u).filter((word) => word !== '')
  return [name, given, family.join(' ')].filter((call) => /\p{L}{2}/u.test(call))
}

/** Kinds, sectors and points of the compass: they stay in a text, and a name of nothing else gives nobody away. */
const general = new Set(
  'bestuur bureau centrum coöperatie de doorstroompunt en gecertificeerde gemeente gemeenten ggd ggz het in instelling jeugd jeugdbescherming jeugdgezondheidszorg jeugdhulp jeugdzorg jgz kinderbescherming leerplicht mbo midden noord onderwijs onderwijsgroep oost ministerie openbaar organisatie passend po politie primair raad rbl regio regiobureau regionaal rmc roc samenwerkingsverband scholen scholengemeenschap scholengroep schoolbestuur so speciaal stichting swv thuis van veilig vereniging vo voor voortgezet west zorg zorgaanbieder zuid'.split(
    ' ',
  ),
)
const article = /^(?:de|het|'t)$/iu

/** “SWV Noorderkring PO” → Noorderkring, “Stichting De Zandlijn” → De Zandlijn, “De Regio” → nothing. */
const tellingPart = ({ name }: Named): readonly string[] => {
  const words = name.split(/[\s()/,]+/u).filter((word) => word !== '')
  const first = words.findIndex(isTelling)
  if (first < 0) return []
  const isCalledByArticle = article.test(words[first - 1] ?? '')
  return [words.slice(isCalledByArticle ? first - 1 : first, words.findLastIndex(isTelling) + 1).join(' ')]
}

const isTelling = (word: string): boolean => !general.has(word.toLowerCase()) && /\p{L}/u.test(word)

const codesOf = ({ code }: Named): readonly string[] => (code ? [code, showOrganisationCode(code)] : [])

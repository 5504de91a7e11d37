import type { Finding } from './finding.ts'
import { readWords } from './word-list.ts'

/** What singles a child out in a small region without a name (AVG recital 26; WP216: singling out, linking, inference). */
export type TraitKind =
  | 'origin'
  | 'religion'
  | 'rare-diagnosis'
  | 'profession'
  | 'media'
  | 'death'
  | 'adoption'
  | 'multiple-birth'
  | 'only-one'
  | 'detention'
  | 'flight'
  | 'small-place'

export interface Trait {
  readonly kind: TraitKind
  readonly start: number
  readonly end: number
  /** How it could be said more generally, in Dutch like the text. */
  readonly suggestion: string
}

export type Verdict = 'clear' | 'warn' | 'block'

interface Shape {
  readonly kind: TraitKind
  readonly pattern: RegExp
  readonly suggestion: string
}

const shape = (kind: TraitKind, source: string, suggestion: string): Shape => ({
  kind,
  suggestion,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'),
})

const parent =
  '(?:vader|moeder|ouders?|stiefvader|stiefmoeder|pleegvader|pleegmoeder|opa|oma|heit|mem|papa|mama|broer|zus)'
const works =
  '(?:is|was|werkt|werkte|zijn|werken)\\s(?:zelf\\s|ook\\s|als\\s|de\\s|een\\s|onze\\s|lokale\\s|plaatselijke\\s|bekende?\\s|wethouder\\sen\\s){0,3}'
const professions =
  '(?:huisarts|tandarts|dierenarts|burgemeester|wethouder|raadslid|kamerlid|gedeputeerde|dominee|predikant|pastoor|imam|rabbijn|vuurtorenwachter|boswachter|notaris|advocaat|rechter|officier|politieagent|agente?|rechercheur|militair|piloot|stewardess|schipper|visser|kapitein|profvoetballer|voetballer|topsporter|muzikant|zanger(?:es)?|acteur|actrice|schrijver|schrijfster|journalist|presentat(?:or|rice)|influencer|hoogleraar|professor|leerkracht|leraar|lerares|docent|docente|juf|meester|directeur|rector|bakker|slager|boer|boerin|veehouder|kapper|kapster|kermisexploitant|kastelein|hotelhouder|ondernemer|fabrikant|chirurg|psychiater|psycholoog|verloskundige|ambassadeur|diplomaat|circusartiest|beroeps\\p{L}{3,20}|\\p{L}{3,20}(?:wachter|meester|arts|handelaar|houder|exploitant|kweker))'
const rare =
  'syndroom van \\p{L}{3,20}|\\p{L}{3,20}syndroom|\\p{L}{0,14}-?syndroom|cochleair implantaat|taaislijmziekte|cystic fibrosis|sikkelcel\\p{L}{0,10}|duchenne|spierdystrofie|spina bifida|hemofilie|albinisme|progeria|narcolepsie|leukemie|kanker|hersentumor|tumor|nierdialyse|transplantatie|schizofrenie|(?:foetaal )?alcoholsyndroom|FAS|mutisme|stofwisselingsziekte|dwerggroei|doofblind(?:heid)?|doof|blind|rolstoel|hiv|epidermolysis|fenylketonurie|pku|achondroplasie|dissociatieve (?:identiteits)?stoornis|anorexia nervosa|transgender|transjongen|transmeisje|genderdysforie|intersekse|niet-aangeboren hersenletsel|sondevoeding|stoma|amputatie'

const shapes: readonly Shape[] = [
  shape(
    'religion',
    'jehova\\S{0,2}s? getuigen?|moslims?|islamitische?|moskee|joodse?|synagoge|hindoe\\p{L}{0,6}|boeddhist\\p{L}{0,5}|reformatorische?|gereformeerde?(?: gemeente)?|vrijgemaakte?|katholieke?|pinkstergemeente|evangelische?|bevindelijke?|orthodoxe?|antroposofische?|hoofddoek|keppeltje|sekte',
    'een gezin met een eigen levensovertuiging',
  ),
  shape('rare-diagnosis', rare, 'een medische of psychische aandoening'),
  shape(
    'profession',
    `${parent}(?:\\s(?:\\p{L}{2,14}|\\[[^\\]]{1,30}\\]),?){0,2}\\s${works}${professions}|zo(?:on|ontje) van (?:de|een) ${professions}|dochter(?:tje)? van (?:de|een) ${professions}|${parent} heeft een (?:eigen )?(?:bedrijf|winkel|praktijk|restaurant|camping|boerderij|caf[eé]|snackbar|kapsalon|manege)`,
    'een ouder met een beroep dat hier niet ter zake doet',
  ),
  shape(
    'media',
    'in (?:de krant|het nieuws|de media|een documentaire)|op (?:tv|televisie|het journaal)|(?:stond|staat|kwam) in (?:de|het) (?:krant|nieuws|weekblad)|viral|krantenartikel|nieuwsbericht|(?:NOS|omroep) \\p{L}{3,12}',
    'laat weg dat er in het openbaar over verteld is',
  ),
  shape(
    'death',
    'overleden|overleed|overlijden|verongelukt\\p{L}?|suïcide van|zelfmoord van|zelfdoding van|doodgeschoten|vermoord|weduwe|weduwnaar|(?:half)?wees|stierf|gestorven|begrafenis|verdronken|omgekomen',
    'een ingrijpend verlies in het gezin',
  ),
  shape(
    'adoption',
    'geadopteerde?|adoptie\\p{L}{0,10}|adoptie|te vondeling\\p{L}{0,8}|draagmoeder\\p{L}{0,6}|ivf-kind|donorkind',
    'een kind met een bijzondere gezinsgeschiedenis',
  ),
  shape(
    'multiple-birth',
    '(?:een)?(?:eeneiige )?tweeling\\p{L}{0,8}|drieling\\p{L}{0,6}|vierling|een van (?:de )?(?:acht|negen|tien|elf|twaalf) kinderen|gezin met (?:\\[[^\\]]{1,20}\\]|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,2}) kinderen',
    'een van de kinderen uit een gezin',
  ),
  shape(
    'only-one',
    '(?:als|de|het) enige\\p{L}?(?!\\s(?:manier|oplossing|optie|plek|vraag|moment|wat|dat|mogelijkheid|weg|contact|vak|dag))|de eerste (?:leerling|jongen|meisje|student) (?:die|met|ooit)|uniek(?:e)? (?:leerling|geval|casus)|enige (?:leerling|jongen|meisje|kind|gezin|transgender|zwarte|moslim|zoon|dochter)|nog nooit (?:eerder )?voorgekomen',
    'laat weg dat het de enige is',
  ),
  shape(
    'detention',
    'gedetineerde?|in detentie|gevangenis|(?:zit|zat) (?:vast|in de cel|in de gevangenis)|tbs|veroordeeld\\p{L}{0,2} (?:voor|wegens)|in hechtenis',
    'een ouder die er tijdelijk niet is',
  ),
  shape(
    'flight',
    'statushouders?|asielzoekers?|asielzoekerscentrum|azc|gevlucht\\p{L}?|vluchtelingen?|ongedocumenteerde?|illegaal|uitzetting|uitgeprocedeerd\\p{L}?',
    'een gezin dat nog niet lang in Nederland is',
  ),
  shape(
    'small-place',
    '(?:klein )?(?:dorp|dorpje|gehucht|buurtschap|eiland|waddeneiland|woonwagenkamp|woonwagenkampje)|kleine? kern|op het kamp|eilander|dorpsschool',
    'in de regio',
  ),
]

const peoples = readWords('countries')

/** Traits outside of what is replaced anyway, in the order of the text. */
export function findTraits(text: string, findings: readonly Finding[]): readonly Trait[] {
  const shaped = shapes.flatMap(({ kind, pattern, suggestion }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      kind,
      suggestion,
      start: index,
      end: index + found.length,
    })),
  )
  const all = [...shaped, ...findOrigins(text)].sort((a, b) => a.start - b.start)
  return all.filter(isOutside(findings))
}

const schoolSubject = /^(?:engels|frans|duits|spaans|latijn|grieks|fries)$/i

function findOrigins(text: string): readonly Trait[] {
  return [...text.matchAll(/\p{L}{4,20}/gu)].flatMap(({ index, 0: word }) =>
    peoples.has(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) && !schoolSubject.test(word)
      ? [
          {
            kind: 'origin' as const,
            suggestion: 'een gezin met een andere taal of herkomst',
            start: index,
            end: index + word.length,
          },
        ]
      : [],
  )
}

/** Both lists are in the order of the text, so one walk compares them. */
function isOutside(findings: readonly Finding[]): (trait: Trait) => boolean {
  let at = 0
  return ({ start, end }) => {
    while (at < findings.length && (findings[at]?.end ?? 0) <= start) at++
    const next = findings[at]
    return next === undefined || next.start > start || next.end < end
  }
}

/** Two kinds together, or one with a place smaller than the region, point at one child. */
export function judgeTraits(traits: readonly Trait[]): Verdict {
  const kinds = new Set(traits.map(({ kind }) => kind))
  return kinds.size >= 2 ? 'block' : kinds.size === 1 ? 'warn' : 'clear'
}

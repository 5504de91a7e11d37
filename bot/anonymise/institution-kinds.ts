/** Words that an institution's own name follows. */
const kinds = new Set(
  'ggd ggz stichting bureau buro zorgboerderij zorggroep zorgboerderijen praktijk kinderboerderij manege scouting huize villa kinderopvang logeerhuis camping restaurant gezinshuis kinderdagcentrum kdc vereniging instituut behandelcentrum centrum expertisecentrum coa rbl halt zorglandgoed dagbesteding groepspraktijk huisartsenpraktijk gezondheidscentrum advocatenkantoor garage bakkerij jeugdhulp jeugdbescherming jeugdzorg zorgaanbieder maatschap fysiotherapie woongroep zorginstelling instelling organisatie sportclub voetbalclub vv sv coc cjg wijkteam buurtteam jeugdteam gebiedsteam gezinsteam dorpsteam kernteam gezinshulp gezinszorg swv rebound ziekenhuis azc pleegzorg thuiszorg diaconie parochie moskee stal landgoed hoeve slagerij kwekerij kapsalon kapper supermarkt apotheek kantoor kringloop voedselbank jongerenloket consultatiebureau gastgezin atelier popkoor studio av hc snackbar cafetaria pizzeria tuincentrum drukkerij autobedrijf rijschool zwemschool muziekschool dansschool balletschool weekendschool koranschool circusschool toneelschool kookstudio sportschool ponyclub atelier buurthuis wijkcentrum jongerencentrum vakantiepark recreatiepark bungalowpark hospice verpleeghuis verzorgingshuis tehuis kliniek uitzendbureau uwv kinderfysio hoveniers werkplaats museum schouwburg theater bioscoop harmonie fanfare orkest drumband koor hotel cafe firma fa gebroeders gebr jongerenloket leerwerkloket werkplein bibliotheek strandtent strandpaviljoen'.split(
    ' ',
  ),
)
/** What any club, shop or practice may be called, however it is compounded: "judovereniging", "fietsenwinkel". */
const compounded =
  /^.{3,}(?:vereniging|winkel|bedrijf|bureau|praktijk|club|kwekerij|boerderij|manege|salon|zaak|kantoor|kliniek|garage|bakkerij|makelaardij|stichting|hoeve|restaurant|cafe|fysiotherapie|advocaten|moskee|zorgcentrum|zorghuis|koor|studio|park|centrum|maker|handel|fabriek|tent|paviljoen|museum|theater|hotel|pension|kringloop)$/

/** Where no pupil is enrolled: "judoschool", "kickboksschool". */
const lessons =
  /(?:boks|judo|karate|vecht|sport|surf|zeil|ski|taal|tennis|acteer|musical|theater|gym|schaak|voetbal|honden|ruiter|rij|zwem|dans)school$/

/** Every town has one, and the next word is the next sentence. */
const municipal = /^(?:stads|gemeente|politie|post|hoofd|advies|uitzend|notaris|thuis)/

export const isInstitutionKind = (folded: string): boolean =>
  kinds.has(folded) || lessons.test(folded) || (compounded.test(folded) && !municipal.test(folded))

/** Kinds that stand behind the name. */
export const institutionClosing =
  /^(?:groep|ziekenhuis|kliniek|zorggroep|zorg|zorgcentra|zorgcentrum|jeugdzorg|jeugdhulp|advocaten|opleidingen|beroepsopleidingen|behandelcentrum|gezondheidscentrum|huisartsen|tandartsen|fysiotherapie|logopedie|gastouders|kinderopvang|dagbesteding|welzijn|transport|moskee|kerk|stichting|hoveniers|makelaars|bouw)$/

/** Kinds that without an article are followed by their name. */
export const named: ReadonlySet<string> = new Set(
  'stichting bureau buro zorgboerderij gezinshuis manege logeerhuis kinderboerderij maatschap praktijk scouting huize villa kinderopvang zorggroep jeugdteam pleegzorg camping slagerij bakkerij kapsalon kwekerij garage diaconie gastouderbureau vakantiepark firma fa gebroeders gebr harmonie fanfare koor strandtent dansstudio boksschool kickboksschool judoschool karateschool vechtsportschool dansschool rijschool snackbar cafetaria sportschool scouting turnvereniging voetbalvereniging'.split(
    ' ',
  ),
)

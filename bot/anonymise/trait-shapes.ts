/** By which words a trait is known. Why it singles a child out, and how to say it, stands in the words of the cards. */

export type TraitKind =
  | 'origin'
  | 'religion'
  | 'rare-diagnosis'
  | 'diagnosis'
  | 'school-year'
  | 'gender'
  | 'profession'
  | 'media'
  | 'achievement'
  | 'incident'
  | 'death'
  | 'adoption'
  | 'pregnancy'
  | 'family'
  | 'multiple-birth'
  | 'only-one'
  | 'detention'
  | 'shelter'
  | 'flight'
  | 'small-place'

const parent =
  '(?:(?:stief|pleeg|adoptie)?(?:vader|moeder)s?|(?:stief|pleeg)?ouders?|opa|oma|heit|mem|papa|mama|pa|ma|(?:stief)?broer|(?:stief)?zus)'
const works =
  '(?:is|was|werkt|werkte|zijn|werken)\\s(?:zelf\\s|ook\\s|als\\s|de\\s|een\\s|onze\\s|lokale\\s|plaatselijke\\s|bekende?\\s|wethouder\\sen\\s){0,3}'
const professions =
  '(?:huisarts|tandarts|dierenarts|(?:loco-?)?burgemeester|wethouder|raadslid|kamerlid|gedeputeerde|minister|dominee|predikant|pastoor|imam|rabbijn|diaken|vuurtorenwachter|boswachter|notaris|advocaa?te?|rechter|officier|politie\\p{L}{2,12}|agente?|rechercheur|militair|marinier|piloot|stewardess|schipper|visser|kapitein|(?:prof)?voetballer|wielrenner|topsporter|muzikant|dj|rapper|zanger(?:es)?|acteur|actrice|schrijver|schrijfster|journalist|presentat(?:or|rice)|influencer|youtuber|vlogger|hoogleraar|professor|leerkracht|leraar|lerares|docente?|juf|meester|directeur|directrice|rector|conciërge|bakker|slager|boer|boerin|veehouder|kapper|kapster|kermis\\p{L}{3,12}|kastelein|hotelhouder|ondernemer|fabrikant|chirurg|psychiater|psycholo(?:og|ge)|verloskundige|apotheker|ambassadeur|diplomaat|circusartiest|brandweer\\p{L}{0,10}|beroeps\\p{L}{3,20}|\\p{L}{3,20}(?:wachter|meester|arts|handelaar|houder|exploitant|kweker))'
const business =
  '(?:bedrijf|winkel|praktijk|restaurant|pizzeria|camping|boerderij|caf[eé]|snackbar|kapsalon|manege|bakkerij|slagerij|garage|hotel|toko|\\p{L}{3,14}(?:bedrijf|winkel|praktijk|zaak))'
const between = '(?:\\s(?:\\p{L}{2,14}|\\[[^\\]]{1,30}\\]),?){0,4}?'

const rare =
  'syndroom van \\p{L}{3,20}|\\p{L}{0,20}-?syndroom|(?:heeft|met) down|gilles de la tourette|cochleair implantaat|taaislijmziekte|cystic fibrosis|sikkelcel\\p{L}{0,10}|duchenne|spierdystrofie|spierziekte|spina bifida|hemofilie|albin(?:isme|o)|progeria|narcolepsie|leukemie|kanker|(?:hersen)?tumor|nierdialyse|transplantatie|schizofrenie|fas|mutisme|stofwisselingsziekte|dwerggroei|doofblind(?:heid)?|doof(?!\\svoor)|dove|blind(?!\\s(?:te|vertrouw\\p{L}*|voor))|slechtziend\\p{L}?|slechthorend\\p{L}?|gehoorapparaat|rolstoel|prothese|hiv|epidermolysis|fenylketonurie|pku|achondroplasie|dissociatieve (?:identiteits)?stoornis|anorexia nervosa|niet-aangeboren hersenletsel|sondevoeding|stoma|amputatie|brandwonden|terminaal|palliatief'

/** Many have it: it warns, and points at nobody together with something else. */
const diagnosis =
  'autisme|autistisch\\p{L}?|ass|asperger|pdd-?nos|ad(?:h)?d|odd|lvb|mcdd|ptss|dyslexie|dyslectisch\\p{L}?|dyscalculie|tos|taalontwikkelingsstoornis|eetstoornis|anorexia(?! nervosa)|boulimia|borderline|depressi(?:e|ef|eve)|angststoornis|dwangstoornis|psychose|psychotisch\\p{L}?|hechtingsstoornis|gedragsstoornis|licht verstandelijk(?:e)? beperk\\p{L}{1,3}|epilepsie|diabetes'

const sources: Readonly<Record<TraitKind, string>> = {
  origin:
    'roma(?:-?gezin)?|sinti|zigeuners?|koerdisch\\p{L}?|koerden|berbers?|(?:donkere|zwarte|getinte) (?:huids?kleur|huid|jongen|meisje|leerling)|getint|nederlandse? (?:nog )?niet machtig|tolk',
  religion:
    'jehova\\S{0,2}s? getuigen?|moslima?s?|islamitische?|moskee|koranschool|joodse?|synagoge|hindoe\\p{L}{0,6}|boeddhist\\p{L}{0,5}|sikhs?|reformatorische?|gereformeerde?(?: gemeente)?|vrijgemaakte?|katholieke?|pinkstergemeente|evangelische?|bevindelijke?|orthodoxe?|mormo(?:on|nen|ons)|antroposofische?|hoofddoek|boerka|nikab|keppeltje|tulband|sekte',
  'rare-diagnosis': rare,
  diagnosis,
  'school-year': '(?:groep [1-8]|(?:klas|leerjaar) [1-6])',
  gender:
    'transgender|trans-?(?:jongen|meisje|man|vrouw|persoon)|non-?binair\\p{L}?|genderdysforie|gendertransitie|in transitie|intersekse|homo(?:seksueel|seksuele)?|lesbisch\\p{L}?|lesbienne|biseksu\\p{L}{2,4}|queer|uit de kast',
  profession: `${parent}${between}\\s${works}${professions}|zo(?:on|ontje) van (?:de|een) ${professions}|dochter(?:tje)? van (?:de|een) ${professions}|${parent}${between}\\s(?:heeft|hebben|runt|runnen) een (?:eigen )?${business}|${parent}${between}\\szit(?:ten)? in de (?:gemeenteraad|politiek|kerkenraad|tweede kamer)`,
  media:
    'in (?:de krant|het nieuws|de media|een documentaire)|op (?:tv|televisie|het journaal)|(?:stond|staat|kwam) in (?:de|het) (?:krant|nieuws|weekblad)|vira(?:al|le)|krantenartikel|nieuwsbericht|(?:NOS|omroep) \\p{L}{3,12}|bekende nederlander|beroemd\\p{L}?|media-?aandacht',
  achievement:
    '(?:nederlands|europees|wereld|regionaal|provinciaal|landelijk) ?kampioen\\p{L}?|topspor(?:t|ter|tster)|(?:op|het) (?:nationaal|landelijk|internationaal|hoogste) niveau|nationale selectie|jeugdopleiding van|profcontract|kindster|wonderkind|(?:heeft|had) (?:een )?(?:eigen )?(?:youtubekanaal|fotoshoots)|duizend volgers',
  incident:
    'steekpartij|schietpartij|ontvoer(?:d|ing)|gijzeling|vermist\\p{L}?|familiedrama|zeden(?:zaak|delict)|mensenhandel|loverboys?|verkracht\\p{L}{0,4}|incest|(?:bus|auto|verkeers|trein|vuurwerk)ongeluk|(?<!per )ongeluk|woningbrand|strafzaak|rechtszaak|terror\\p{L}{3,6}',
  death:
    'overleden|overleed|overlijden|verongelukt\\p{L}?|(?:pleegde|pleegt|door|na|na een|na de) (?:zelfmoord|zelfdoding|su[iï]cide)|(?:zelfmoord|zelfdoding|su[iï]cide) van|(?:pleegde|pleegden) \\p{L}{0,10} ?(?:zelfmoord|su[iï]cide)|doodgeschoten|vermoord\\p{L}?|weduwe|weduwnaar|(?:half)?wees|weeskind|stierf|gestorven|doodgeboren|begrafenis|crematie|verdronken|omgekomen',
  adoption:
    'geadopteerde?|(?:ter )?adoptie\\p{L}{0,10}|te vondeling\\p{L}{0,8}|vondeling|draagmoeder\\p{L}{0,6}|ivf-?kind|donorkind|zaaddonor|donorvader',
  pregnancy: 'zwangere?|zwangerschap|tiener(?:moeder|vader|zwangerschap)|bevalling|(?:is|pas|net) bevallen van|abortus',
  family:
    "twee (?:vaders|moeders|mama’s|mama's|papa’s|papa's)|polyg\\p{L}{2,5}|uithuwelijk\\p{L}{2,5}|kindhuwelijk|eerwraak|neef en nicht",
  'multiple-birth':
    '(?:een)?(?:eeneiige )?tweeling\\p{L}{0,8}|drieling\\p{L}{0,6}|vierling|een van (?:de )?(?:acht|negen|tien|elf|twaalf) kinderen|gezin (?:met|van) (?:\\[[^\\]]{1,20}\\]|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,2}) kinderen|(?:zes|zeven|acht|negen|tien|elf|twaalf) broers en zussen',
  'only-one':
    '(?:als|de|het) enige\\p{L}?(?!\\s(?:manier|oplossing|optie|plek|vraag|moment|wat|dat|mogelijkheid|weg|contact|vak|dag|reden|persoon die|kind(?!\\s(?:met|in|op|zonder|dat|uit|van))))|de eerste (?:leerling|jongen|meisje|student)(?: \\p{L}{2,12})? (?:in een|met|ooit)|de eerste ooit|uniek(?:e)? (?:leerling|geval|casus)|enige (?:leerling|jongen|meisje|gezin|transgender|zwarte|moslim|zoon|dochter)|nog nooit (?:eerder )?voorgekomen|als geen ander kind',
  detention:
    'gedetineerde?|in detentie|gevangenis|(?:zit|zat) (?:vast|in de cel|in de gevangenis)|tbs|veroordeeld\\p{L}{0,2} (?:voor|wegens)|in hechtenis|enkelband',
  shelter:
    'vrouwenopvang|blijf[- ]van[- ]mijn[- ]lijf\\p{L}{0,6}|dakloos|dakloze|daklozenopvang|ondergedoken|onderduik\\p{L}{0,6}|geheim adres|geheime locatie|(?:woont|wonen|slaapt|slapen) in (?:een|de) (?:auto|caravan|tent|camper)|op een camping|woonboot',
  flight:
    'statushouders?|asielzoekers?|asielzoekerscentrum|azc|gevlucht\\p{L}?|vluchtelingen?|ongedocumenteerde?|illegaal|uitzetting|uitgeprocedeerd\\p{L}?|alleenstaande minderjarige|ama|amv',
  'small-place':
    '(?:klein(?:e)? )?(?:dorp|dorpje|gehucht|buurtschap|eiland|waddeneiland|polder|woonwagenkamp|woonwagenkampje|terp)|kleine? kern|op het kamp|eilander|dorps(?:school|kern|gek|genoten|bewoners)|in (?:een|onze|hun|die|deze|dezelfde) (?:\\p{L}{3,12} )?(?:wijk|straat|buurt)|achterstandswijk|volkswijk',
}

const kinds = Object.keys(sources) as TraitKind[]
/** One expression for all kinds, asked only where a word begins: a third of the time of one for each kind. */
const shapes = new RegExp(`(?:${kinds.map((kind) => `(${sources[kind]})`).join('|')})(?![\\p{L}\\p{N}])`, 'yiu')

/** The trait that begins at a place where a word begins, and its exclusive end. */
export function traitAt(text: string, start: number): { readonly kind: TraitKind; readonly end: number } | null {
  shapes.lastIndex = start
  const match = shapes.exec(text)
  const kind = match && kinds[match.findIndex((part, at) => at > 0 && part !== undefined) - 1]
  return kind ? { kind, end: start + match[0].length } : null
}

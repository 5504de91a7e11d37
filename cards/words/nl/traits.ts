/**
 * Why a trait singles a child out, as it stands behind what was found; and what could stand in its place, in Dutch like
 * the texts.
 */
export const traits = {
  origin: {
    explanation: 'met dit land, dit volk of deze taal zijn er weinig gezinnen in de regio',
    suggestion: 'een gezin met een andere taal of herkomst',
  },
  religion: {
    explanation: 'met dit geloof of deze gemeente zijn er weinig gezinnen in de regio',
    suggestion: 'een gezin met een eigen levensovertuiging',
  },
  'rare-diagnosis': {
    explanation: 'deze aandoening of dit hulpmiddel is zeldzaam of zichtbaar',
    suggestion: 'een medische of psychische aandoening',
  },
  diagnosis: {
    explanation: 'een diagnose is een medisch gegeven, en vaak gaat de vraag over wat een kind nodig heeft',
    suggestion: 'heeft rust en structuur nodig',
  },
  'school-year': {
    explanation: 'naast de leeftijdsgroep zegt het leerjaar alsnog hoe oud een kind is',
    suggestion: 'onderbouw of bovenbouw',
  },
  gender: {
    explanation: 'geslacht of geaardheid is gevoelig, en op een school vaak bekend',
    suggestion: 'een persoonlijke ontwikkeling',
  },
  profession: {
    explanation: 'aan het beroep van een ouder herkent men het gezin',
    suggestion: 'een ouder met een beroep dat hier niet ter zake doet',
  },
  media: {
    explanation: 'wat openbaar werd, is met een zoekvraag terug te vinden',
    suggestion: 'er is al veel over gesproken',
  },
  achievement: {
    explanation: 'om een bijzondere prestatie is een kind bekend',
    suggestion: 'een talent',
  },
  incident: {
    explanation: 'een gebeurtenis als deze kent de hele omgeving',
    suggestion: 'een ingrijpende gebeurtenis',
  },
  death: {
    explanation: 'een sterfgeval is in de omgeving bekend',
    suggestion: 'een ingrijpend verlies in het gezin',
  },
  adoption: {
    explanation: 'zo’n gezinsgeschiedenis komt weinig voor',
    suggestion: 'een kind met een bijzondere gezinsgeschiedenis',
  },
  pregnancy: {
    explanation: 'een zwangerschap onder leerlingen komt weinig voor',
    suggestion: 'een medische situatie',
  },
  family: {
    explanation: 'zo’n gezin komt in een kleine regio weinig voor',
    suggestion: 'een gezin',
  },
  'multiple-birth': {
    explanation: 'een meerling of een zo groot gezin komt weinig voor',
    suggestion: 'een van de kinderen uit een gezin',
  },
  'only-one': {
    explanation: 'wie de enige is, is daarmee aangewezen',
    suggestion: 'een van de leerlingen',
  },
  detention: {
    explanation: 'een straf van een gezinslid is in de omgeving bekend',
    suggestion: 'een ouder die er tijdelijk niet is',
  },
  shelter: {
    explanation: 'de verblijfplaats is geheim of bij weinigen in gebruik',
    suggestion: 'een gezin dat tijdelijk ergens anders woont',
  },
  flight: {
    explanation: 'in een kleine regio zijn er weinig gezinnen met deze geschiedenis',
    suggestion: 'een gezin dat nog niet lang in Nederland is',
  },
  'small-place': {
    explanation: 'een plek kleiner dan de regio, waar men elkaar kent',
    suggestion: 'in de regio',
  },
}

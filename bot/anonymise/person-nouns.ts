import { roleOf } from './role-words.ts'
import { readWords } from './word-list.ts'

/** Ends like what somebody is to a child or does for a living: "gymjuf", "overblijfmoeder", "fruitteler". */
const tails =
  /^.{3,}(?:juf|meester|moeder|vader|mama|papa|oma|opa|tante|oom|broer|zus|zusje|broertje|zoon|dochter|arts|leraar|lerares|docent|docente|leerkracht|coach|begeleider|begeleidster|werker|werkster|consulent|consulente|adviseur|verpleegkundige|verpleger|therapeut|psycholoog|pedagoog|directeur|directrice|coordinator|leider|leidster|ambtenaar|medewerker|medewerkster|assistent|assistente|voorzitter|secretaris|schrijver|schrijfster|voerder|voerster|houder|houdster|bestuurder|chauffeur|agent|rechter|advocaat|trainer|ondernemer|baas|teler|kweker|handelaar|meisje|jongen|vrouw|man|vriend|vriendin|kunstenaar|kundige|speler|speelster|zanger|zangeres|regisseur|beheerder|eigenaar|eigenares|specialist|loog|fotograaf|journalist|politica|politicus|bouwer|maker|maakster|renner|rijder|rijdster|danser|danseres|schaatser|schaatsster|ontwerper|ontwerpster|uitvinder|onderzoeker|onderzoekster|kamerlid|raadslid|bewoner|bewoonster)$/
const endings = new Set(
  'wer ker ner rse juf ter der ama apa oma opa nte oom oer zus sje tje oon rts aar res ent cht ach ler ige eur ice tor ris ler aas man uw ouw end din ger rts eut oog ouw ist aaf ica cus lid ner ijf rse tor ten eer lar sis gen aal kon mes'.split(
    ' ',
  ),
)
const plain = new Set(
  'schrijver schrijfster notaris teler herder schilder koopman zanger zangeres dirigent organist dichter dichteres bakker slager kapper kapster smid boer kok koster pastoor predikant dominee pater zuster makelaar timmerman loodgieter schoenmaker groenteboer visboer melkboer fietsenmaker tandarts huisarts fysio fysiotherapeut logopedist diëtist dietist ergotherapeut apotheker dierenarts rijinstructeur oppas gastouder kunstenaar componist architect arts chirurg verloskundige kraamhulp schoonmaker postbode conducteur machinist buschauffeur soldaat majoor kapitein griffier officier deurwaarder curator bewindvoerder mantelzorger vrijwilliger vrijwilligster invaller invalster invaljuf zwager schoonzus schoonzusje schoonmoeder schoonvader schoonzoon schoondochter peettante peetoom opoe omoe bomma bompa peter meter tweelingbroer tweelingzus weduwe weduwnaar echtgenoot echtgenote partner vriend vriendin ex verloofde woordvoerder raadslid kamerlid premier hoogleraar onderzoeker historicus journalist verslaggever fotograaf acteur actrice voetballer schaatser wielrenner trainer scheidsrechter grensrechter invaller doelman keeper spits winkelier kastelein hovenier tuinman molenaar schipper visser'.split(
    ' ',
  ),
)
/** Who has a shop or a practice in town: "bij slager rijk". */
const trades = new Set(
  'bakker slager kapper kapster smid boer kok koster notaris makelaar timmerman loodgieter schoenmaker groenteboer visboer melkboer fietsenmaker tandarts dokter dominee pastoor apotheker dierenarts molenaar schipper teler herder hovenier tuinman organist dirigent rijinstructeur schilder fysio'.split(
    ' ',
  ),
)
export const surnameWords = readWords('surname-words')

/** Says who somebody is, and may have a name before or behind it. */
export const isPersonNoun = (folded: string): boolean =>
  roleOf(folded) !== null || plain.has(folded) || isCompoundNoun(folded)

export const isCompoundNoun = (folded: string): boolean =>
  folded.length > 5 && endings.has(folded.slice(-3)) && tails.test(folded)

export const isTrade = (folded: string): boolean => trades.has(folded)

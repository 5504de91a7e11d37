import { readWords } from './word-list.ts'

/** Dutch makes words of the trade faster than lists follow: what ends like one, and is made of known words, is one. */
const tails =
  /^.{3,}(?:overleg|gesprek|gesprekken|tafel|tafels|voorziening|voorzieningen|klas|klassen|traject|trajecten|begeleider|begeleiders|begeleidster|begeleiding|plek|plekken|arrangement|arrangementen|onderzoek|onderzoeken|onderzoeker|melding|meldingen|plicht|(?<![^g]d)recht|rechter|commissie|coordinator|coordinatoren|verpleegkundige|deel|ontheffing|vrijstelling|ambtenaar|ambtenaren|consulent|consulenten|medewerker|medewerkers|werker|werkers|deskundige|team|teams|document|documenten|formulier|beleid|protocol|regeling|procedure|aanvraag|aanvragen|verklaring|verklaringen|beschikking|indicatie|weigering|uitval|verzuim|problematiek|stoornis|achterstand|behoefte|behoeften|rooster|periode|perspectief|schema|moment|model|methode|aanpak|budget|bekostiging|lijst|brief|advies|aanbieder|aanbod|therapeut|therapie|behandeling|behandelaar|diagnostiek|ouder|ouders|leerling|leerlingen|jongere|jongeren|bestuurder|functionaris|adviseur|psycholoog|pedagoog|niveau|jaar|overdracht|inspecteur|wet|convenant|casus|casussen|casuistiek|spreekuur|loket|vergadering|bijeenkomst|evaluatie|kosten|vervoer|bezwaar|schrift|dossier|dossiers|rapport|rapportage|verslag|toets|diploma|leerweg|opleiding|onderwijs|opvang|verlof|vakantie|groepsleerkracht|docent|leerkracht|crisisbed|vragenlijst|screening|ondersteuning|vorming|sering|stelling|schrijving|verlater|verlaters|instroom|uitstroom|doorstroom|dagdeel)$/

export const isDomainCompound = (word: string): boolean => word.length > 6 && tails.test(word)

const capitalTerms = readWords('capital-terms')

/** Abbreviations of the trade that written otherwise are names or words: only capitals, an article or a hyphen tell. */
export const isCapitalTerm = (folded: string): boolean => capitalTerms.has(folded)

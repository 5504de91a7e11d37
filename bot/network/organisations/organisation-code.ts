/**
 * The code of a samenwerkingsverband: sector, two digits of the province, two of the region in it. People write it in
 * many ways (`PO-27-01`, `VO 27.01`, `po2701`); kept is `PO2701`, shown is `PO 27-01`, in which a typing error is
 * seen soonest.
 */
import { refusal } from '../../refusal.ts'

/** How Statistics Netherlands numbers the provinces; 00 stands for the whole country. */
const provinces = /^(?:00|2\d|3[01])/u

/**
 * The code as it is kept, null for nothing.
 *
 * @throws {Refusal} organisation.code-sector when only the digits are there, organisation.code-unreadable; at `field`
 */
export const readOrganisationCode = (text: string, field: string): string | null => {
  const bare = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
    .replace(/^SWV/u, '')
  if (bare === '') return null
  const [, sector = '', digits = ''] = /^(PO|VO)?(\d{4})$/u.exec(bare) ?? []
  if (!provinces.test(digits)) throw refusal('organisation.code-unreadable', { text: text.trim() }, field)
  if (sector === '')
    throw refusal(
      'organisation.code-sector',
      { po: showOrganisationCode(`PO${digits}`), vo: showOrganisationCode(`VO${digits}`) },
      field,
    )
  return sector + digits
}

/** @param code as it is kept */
export const showOrganisationCode = (code: string): string => code.replace(/^(\D+)(\d\d)(\d\d)$/u, '$1 $2-$3')

/** The sector that the code begins with. */
export const sectorOfCode = (code: string): 'po' | 'vo' => (code.startsWith('PO') ? 'po' : 'vo')

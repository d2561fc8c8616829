import type { Publication } from './release.ts';
import { dayOf, printOf } from './sentences.ts';

/** A licence as SPDX names it. */
export interface Licence {
  id: string;
  name: string;
  address: string;
}

const KNOWN: readonly Licence[] = [
  {
    id: 'CC-BY-4.0',
    name: 'Creative Commons Attribution 4.0 International',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
];

/** The licence with this name of SPDX, and where it is to be read. */
export const licenceOf = (id: string): Licence =>
  KNOWN.find((licence) => licence.id === id) ?? {
    ...{ id, name: id, address: `https://spdx.org/licenses/${encodeURIComponent(id)}` },
  };

/** When everybody could read it for the first time: at the end of an embargo, or when it was published. */
export const publicSince = ({
  publishedAt,
  publicFrom,
}: Pick<Publication, 'publishedAt' | 'publicFrom'>): Date => publicFrom ?? publishedAt;

/** The page of a publication, at the installation with this address. */
export const pageOf = (address: string, reference: string): string =>
  `${address}/public/reports/${reference}`;

/** How to cite a publication so that others find the same figures again: made of its frozen row alone. */
export function citationOf(publication: Publication, address: string): string {
  const { associationName, title, number, reference, vintage, digest } = publication;
  return (
    `${associationName}: ${title}, ${printOf(vintage)}. Publication ${number} (${reference}), ${dayOf(publicSince(publication))}. ` +
    `${pageOf(address, reference)}. SHA-256 ${digest}.`
  );
}

/** What has to be known of the figures of a publication before they are used: made of its frozen row alone. */
export function caveatsOf(publication: Publication): string[] {
  const { minimumRespondents, supersedes, reason, vintage } = publication;
  return [
    ...(supersedes === null
      ? []
      : [
          `This is the ${printOf(vintage)}: it corrects ${supersedes}. ${reason ? `Why: ${reason}` : ''}`.trim(),
        ]),
    `A figure that stands on fewer than ${minimumRespondents} respondents is not shown, nor is any other from which it could be worked out. What is not shown is empty, which is not zero; the column “suppression” says why.`,
    'Firms of one corporate group count as one respondent.',
    'A rate of the sector is the sum of the numerators ÷ the sum of the denominators, and never a mean of rates.',
    `Median and quartiles are of the firms’ own figures. They are rounded (shares to three places, others to two digits), so that no firm can be read off, and shown only where at least ${2 * minimumRespondents} respondents stand behind them.`,
    'What firms reported is as they reported it and as the association accepted it. Few reported breaches may come from few breaches, or from not looking for them: nobody is to be ranked by them.',
    comparison(publication),
  ];
}

function comparison({ comparedWith, comparedPeriod, comparedVintage }: Publication): string {
  if (comparedWith === null) return 'Nothing is compared: there was no earlier report on the code.';
  const said = comparedPeriod === null ? [] : [comparedPeriod];
  if (comparedVintage !== null) said.push(printOf(comparedVintage));
  const named = said.length > 0 ? `${comparedWith} (${said.join(', ')})` : comparedWith;
  return `Changes are measured against ${named}, as it was published; where an indicator was defined otherwise there, no change is shown.`;
}

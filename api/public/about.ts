import type { Publication } from './release.ts';

/** A licence as SPDX names it. */
export interface Licence {
  id: string;
  name: string;
  address: string;
}

/** Everything that is published here may be used by anybody who names the source. */
export const LICENCE: Licence = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The page of a publication, at the installation with this address. */
export const pageOf = (address: string, reference: string): string =>
  `${address}/public/reports/${reference}`;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dayOf(moment: Date): string {
  return `${moment.getUTCDate()} ${MONTHS[moment.getUTCMonth()]} ${moment.getUTCFullYear()}`;
}

/** How to cite a publication so that others find the same figures again: made of its frozen row alone. */
export function citationOf(publication: Publication, address: string): string {
  const { associationName, title, number, reference, publishedAt, digest } = publication;
  return (
    `${associationName}: ${title}. Publication ${number} (${reference}), ${dayOf(publishedAt)}. ` +
    `${pageOf(address, reference)}. SHA-256 ${digest}.`
  );
}

/** What has to be known of the figures of a publication before they are used: made of its frozen row alone. */
export function caveatsOf({ minimumRespondents, comparedWith }: Publication): string[] {
  return [
    `A figure that stands on fewer than ${minimumRespondents} respondents is not shown, nor is any other from which it could be worked out. What is not shown is empty, which is not zero; the column “suppression” says why.`,
    'Firms of one corporate group count as one respondent.',
    'A rate of the sector is the sum of the numerators ÷ the sum of the denominators, and never a mean of rates.',
    `Median and quartiles are of the firms’ own figures. They are rounded (shares to three places, others to two digits), so that no firm can be read off, and shown only where at least ${2 * minimumRespondents} respondents stand behind them.`,
    'What firms reported is as they reported it and as the association accepted it. Few reported breaches may come from few breaches, or from not looking for them: nobody is to be ranked by them.',
    comparedWith === null
      ? 'Nothing is compared: this is the first report on the code.'
      : `Changes are measured against ${comparedWith}, as it was published; where an indicator was defined otherwise there, no change is shown.`,
  ];
}

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdoptionStatus =
  | 'ASSESSED'
  | 'COMMITTED'
  | 'CONSIDERING'
  | 'LAPSED'
  | 'REGISTERED'
  | 'SUSPENDED'
  | 'TERMINATED'
  | 'UNDER_REMEDY'
  | 'WITHDRAWN';

export type ClauseKind =
  | 'CONTACT'
  | 'DEFINITION'
  | 'LIMITATION'
  | 'OBJECTIVE'
  | 'PRINCIPLE'
  | 'PROCEDURE'
  | 'PROMISE'
  | 'PROVISION'
  | 'REMEDY'
  | 'SCOPE';

export type ClauseOrigin =
  | 'ADDED'
  | 'MASTER'
  | 'STRENGTHENED';

export type Dimension =
  | 'BREAKDOWN'
  | 'LIKE_FOR_LIKE'
  | 'REGION'
  | 'SECTOR'
  | 'SEGMENT'
  | 'SEGMENT_REGION'
  | 'SEGMENT_SIZE'
  | 'SIZE_BAND'
  | 'SIZE_REGION';

export type IndicatorKind =
  | 'AMOUNT'
  | 'COUNT'
  | 'DURATION'
  | 'RATIO'
  | 'SCORE'
  | 'YES_NO';

export type PromiseFormat =
  | 'DOCX'
  | 'HTML';

export type PublicReason =
  | 'LEFT'
  | 'NOT_YET_REGISTERED'
  | 'OTHER'
  | 'SUSPENDED';

export type SizeBand =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

export type Suppression =
  | 'DOMINATED'
  | 'FEW_RESPONDENTS'
  | 'NONE'
  | 'NO_DATA'
  | 'PROTECTS_ANOTHER';

export type ReportListQueryVariables = Exact<{
  codeKey?: string | null | undefined;
}>;


export type ReportListQuery = { publications: Array<{ reference: string, number: number, title: string, associationName: string, codeKey: string, codeTitle: string, periodStartsOn: string, periodEndsOn: string, publishedAt: string, due: number, reported: number, nil: number }> };

export type PrintsQueryVariables = Exact<{
  codeKey: string;
  periodLabel: string;
}>;


export type PrintsQuery = { publicationsOf: Array<{ reference: string, vintage: number, publishedAt: string, supersedes: string | null, reason: string | null }> };

export type DifferenceQueryVariables = Exact<{
  from: string;
  to: string;
  first: number;
}>;


export type DifferenceQuery = { publicationDifference: { from: { reference: string, title: string, codeKey: string, periodLabel: string, vintage: number, publishedAt: string, minimumRespondents: number, reason: string | null }, to: { reference: string, title: string, codeKey: string, periodLabel: string, vintage: number, publishedAt: string, minimumRespondents: number, reason: string | null, supersedes: string | null }, counts: Array<{ name: string, from: number, to: number }>, cells: { totalCount: number, nodes: Array<{ indicatorKey: string, label: string, dimension: Dimension, category: string, comparable: boolean, kind: IndicatorKind, unit: string, from: { dimension: Dimension, category: string, due: number | null, respondents: number | null, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, q1: string | null, median: string | null, q3: string | null, meetingTarget: number | null, meetingBase: number | null, change: string | null, changeShare: string | null, suppression: Suppression } | null, to: { dimension: Dimension, category: string, due: number | null, respondents: number | null, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, q1: string | null, median: string | null, q3: string | null, meetingTarget: number | null, meetingBase: number | null, change: string | null, changeShare: string | null, suppression: Suppression } | null }> } } | null };

export type FiguresFragment = { dimension: Dimension, category: string, due: number | null, respondents: number | null, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, q1: string | null, median: string | null, q3: string | null, meetingTarget: number | null, meetingBase: number | null, change: string | null, changeShare: string | null, suppression: Suppression };

export type SeriesQueryVariables = Exact<{
  codeKey: string;
  indicatorKey: string;
  dimension: Dimension;
  category: string;
  asOf?: string | null | undefined;
}>;


export type SeriesQuery = { series: { label: string, stretches: Array<{ kind: IndicatorKind, unit: string, numeratorLabel: string, denominatorLabel: string | null, because: string | null, points: Array<{ reference: string, vintage: number, periodLabel: string, periodStartsOn: string, publishedAt: string, target: string | null, cell: { dimension: Dimension, category: string, respondents: number | null, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, median: string | null, suppression: Suppression } | null }> }> } | null, publications: Array<{ reference: string, codeTitle: string, minimumRespondents: number, series: Array<{ indicatorKey: string, label: string, cells: Array<{ dimension: Dimension, category: string }> }> }> };

export type ReportQueryVariables = Exact<{
  reference: string;
}>;


export type ReportQuery = { publication: { reference: string, number: number, title: string, associationName: string, codeKey: string, codeTitle: string, editionNumber: number, periodLabel: string, periodStartsOn: string, periodEndsOn: string, publishedAt: string, digest: string, coverage: string, due: number, reported: number, nil: number, minimumRespondents: number, comparedWith: string | null, comparedVintage: number | null, vintage: number, supersedes: string | null, supersededBy: string | null, reason: string | null, citation: string, caveats: Array<string>, publicSince: string, comparedPeriod: string | null, terms: { name: string, address: string }, changes: Array<{ indicatorKey: string, field: string, was: string | null, now: string | null }>, contents: { excluded: Array<{ reason: PublicReason, firms: number }>, bands: Array<{ sizeBands: Array<SizeBand>, due: number, reported: number }>, adoption: Array<{ editionNumber: number, status: AdoptionStatus, firms: number }>, parameters: Array<{ clauseKey: string, heading: string, label: string, unit: string, floor: string, firms: number, more: number, values: Array<{ value: string, firms: number }> }> } | null, series: Array<{ indicatorKey: string, label: string, kind: IndicatorKind, unit: string, numeratorLabel: string, denominatorLabel: string | null, target: string | null, selfAssessment: boolean, sentence: string, namedParts: Array<{ part: string, firms: number }>, cells: Array<{ dimension: Dimension, category: string, due: number | null, respondents: number | null, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, q1: string | null, median: string | null, q3: string | null, meetingTarget: number | null, meetingBase: number | null, change: string | null, changeShare: string | null, suppression: Suppression }> }> } | null };

export type NamedFirmsQueryVariables = Exact<{
  reference: string;
  indicatorKey: string;
  part: string;
}>;


export type NamedFirmsQuery = { publication: { reference: string, series: Array<{ named: Array<{ place: number | null, firmName: string, certificateNumber: string, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, smallBase: boolean, dispute: string | null, response: string | null }> }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { codes: Array<{ key: string, title: string, summary: string, associationName: string }>, publications: Array<{ reference: string, title: string, publishedAt: string, associationName: string, due: number, reported: number, nil: number }>, register: { totalCount: number } };

export type RegisterQueryVariables = Exact<{
  search?: string | null | undefined;
  codeKey?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RegisterQuery = { register: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ certificateNumber: string, firmName: string, codeTitle: string, editionNumber: number, status: AdoptionStatus, since: string, until: string | null }> } };

export type CodeNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeNamesQuery = { codes: Array<{ key: string, title: string, associationName: string }> };

export type FirmQueryVariables = Exact<{
  certificate: string;
}>;


export type FirmQuery = { registerEntry: { certificateNumber: string, firmName: string, associationName: string, codeKey: string, codeTitle: string, editionNumber: number, status: AdoptionStatus, since: string, until: string | null, withPlan: boolean, events: Array<{ status: AdoptionStatus, on: string }> } | null };

export type PromiseFileQueryVariables = Exact<{
  certificate: string;
  format: PromiseFormat;
  on?: string | null | undefined;
}>;


export type PromiseFileQuery = { effectiveCodeFile: { fileName: string, mediaType: string, base64: string } | null };

export type PromiseQueryVariables = Exact<{
  certificate: string;
  on?: string | null | undefined;
}>;


export type PromiseQuery = { effectiveCode: { status: AdoptionStatus, contentHash: string, editionNumber: number, extensionNumber: number | null, inForceFrom: string, clauses: Array<{ key: string, number: string, depth: number, kind: ClauseKind, heading: string, text: string, origin: ClauseOrigin, delivery: string | null, notApplicable: string | null, parameters: Array<{ label: string, unit: string, floor: string, value: string }> }> } | null };

export type CodeQueryVariables = Exact<{
  codeKey: string;
  number?: number | null | undefined;
}>;


export type CodeQuery = { codes: Array<{ key: string, summary: string, associationName: string, editions: Array<{ number: number, effectiveOn: string }> }>, edition: { codeKey: string, codeTitle: string, number: number, effectiveOn: string, adoptBy: string | null, contentHash: string, clauses: Array<{ key: string, number: string, depth: number, kind: ClauseKind, heading: string, text: string, origin: ClauseOrigin, delivery: string | null, notApplicable: string | null, parameters: Array<{ label: string, unit: string, floor: string, value: string }> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on PublishedCell {
  dimension
  category
  due
  respondents
  value
  numerator
  denominator
  rate
  q1
  median
  q3
  meetingTarget
  meetingBase
  change
  changeShare
  suppression
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const ReportListDocument = new TypedDocumentString(`
    query ReportList($codeKey: String) {
  publications(codeKey: $codeKey) {
    reference
    number
    title
    associationName
    codeKey
    codeTitle
    periodStartsOn
    periodEndsOn
    publishedAt
    due
    reported
    nil
  }
}
    `) as unknown as TypedDocumentString<ReportListQuery, ReportListQueryVariables>;
export const PrintsDocument = new TypedDocumentString(`
    query Prints($codeKey: String!, $periodLabel: String!) {
  publicationsOf(codeKey: $codeKey, periodLabel: $periodLabel) {
    reference
    vintage
    publishedAt
    supersedes
    reason
  }
}
    `) as unknown as TypedDocumentString<PrintsQuery, PrintsQueryVariables>;
export const DifferenceDocument = new TypedDocumentString(`
    query Difference($from: String!, $to: String!, $first: Int!) {
  publicationDifference(from: $from, to: $to) {
    from {
      reference
      title
      codeKey
      periodLabel
      vintage
      publishedAt
      minimumRespondents
      reason
    }
    to {
      reference
      title
      codeKey
      periodLabel
      vintage
      publishedAt
      minimumRespondents
      reason
      supersedes
    }
    counts {
      name
      from
      to
    }
    cells(first: $first) {
      totalCount
      nodes {
        indicatorKey
        label
        dimension
        category
        comparable
        kind
        unit
        from {
          ...Figures
        }
        to {
          ...Figures
        }
      }
    }
  }
}
    fragment Figures on PublishedCell {
  dimension
  category
  due
  respondents
  value
  numerator
  denominator
  rate
  q1
  median
  q3
  meetingTarget
  meetingBase
  change
  changeShare
  suppression
}`) as unknown as TypedDocumentString<DifferenceQuery, DifferenceQueryVariables>;
export const SeriesDocument = new TypedDocumentString(`
    query Series($codeKey: String!, $indicatorKey: String!, $dimension: Dimension!, $category: String!, $asOf: Date) {
  series(
    codeKey: $codeKey
    indicatorKey: $indicatorKey
    dimension: $dimension
    category: $category
    asOf: $asOf
  ) {
    label
    stretches {
      kind
      unit
      numeratorLabel
      denominatorLabel
      because
      points {
        reference
        vintage
        periodLabel
        periodStartsOn
        publishedAt
        target
        cell {
          dimension
          category
          respondents
          value
          numerator
          denominator
          rate
          median
          suppression
        }
      }
    }
  }
  publications(codeKey: $codeKey, first: 1) {
    reference
    codeTitle
    minimumRespondents
    series {
      indicatorKey
      label
      cells {
        dimension
        category
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($reference: String!) {
  publication(reference: $reference) {
    reference
    number
    title
    associationName
    codeKey
    codeTitle
    editionNumber
    periodLabel
    periodStartsOn
    periodEndsOn
    publishedAt
    digest
    coverage
    due
    reported
    nil
    minimumRespondents
    comparedWith
    comparedVintage
    vintage
    supersedes
    supersededBy
    reason
    citation
    caveats
    terms {
      name
      address
    }
    publicSince
    comparedPeriod
    changes(dimension: SECTOR) {
      indicatorKey
      field
      was
      now
    }
    contents {
      excluded {
        reason
        firms
      }
      bands {
        sizeBands
        due
        reported
      }
      adoption {
        editionNumber
        status
        firms
      }
      parameters {
        clauseKey
        heading
        label
        unit
        floor
        firms
        more
        values {
          value
          firms
        }
      }
    }
    series {
      indicatorKey
      label
      kind
      unit
      numeratorLabel
      denominatorLabel
      target
      selfAssessment
      sentence
      namedParts {
        part
        firms
      }
      cells {
        ...Figures
      }
    }
  }
}
    fragment Figures on PublishedCell {
  dimension
  category
  due
  respondents
  value
  numerator
  denominator
  rate
  q1
  median
  q3
  meetingTarget
  meetingBase
  change
  changeShare
  suppression
}`) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const NamedFirmsDocument = new TypedDocumentString(`
    query NamedFirms($reference: String!, $indicatorKey: String!, $part: String!) {
  publication(reference: $reference) {
    reference
    series(indicatorKey: $indicatorKey) {
      named(part: $part, first: 500) {
        place
        firmName
        certificateNumber
        value
        numerator
        denominator
        rate
        smallBase
        dispute
        response
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamedFirmsQuery, NamedFirmsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  codes {
    key
    title
    summary
    associationName
  }
  publications {
    reference
    title
    publishedAt
    associationName
    due
    reported
    nil
  }
  register(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    query Register($search: String, $codeKey: String, $first: Int!, $after: String) {
  register(search: $search, codeKey: $codeKey, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      certificateNumber
      firmName
      codeTitle
      editionNumber
      status
      since
      until
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
export const CodeNamesDocument = new TypedDocumentString(`
    query CodeNames {
  codes {
    key
    title
    associationName
  }
}
    `) as unknown as TypedDocumentString<CodeNamesQuery, CodeNamesQueryVariables>;
export const FirmDocument = new TypedDocumentString(`
    query Firm($certificate: String!) {
  registerEntry(certificateNumber: $certificate) {
    certificateNumber
    firmName
    associationName
    codeKey
    codeTitle
    editionNumber
    status
    since
    until
    withPlan
    events {
      status
      on
    }
  }
}
    `) as unknown as TypedDocumentString<FirmQuery, FirmQueryVariables>;
export const PromiseFileDocument = new TypedDocumentString(`
    query PromiseFile($certificate: String!, $format: PromiseFormat!, $on: Date) {
  effectiveCodeFile(certificateNumber: $certificate, format: $format, on: $on) {
    fileName
    mediaType
    base64
  }
}
    `) as unknown as TypedDocumentString<PromiseFileQuery, PromiseFileQueryVariables>;
export const PromiseDocument = new TypedDocumentString(`
    query Promise($certificate: String!, $on: Date) {
  effectiveCode(certificateNumber: $certificate, on: $on) {
    status
    contentHash
    editionNumber
    extensionNumber
    inForceFrom
    clauses {
      key
      number
      depth
      kind
      heading
      text
      origin
      delivery
      notApplicable
      parameters {
        label
        unit
        floor
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PromiseQuery, PromiseQueryVariables>;
export const CodeDocument = new TypedDocumentString(`
    query Code($codeKey: String!, $number: Int) {
  codes {
    key
    summary
    associationName
    editions {
      number
      effectiveOn
    }
  }
  edition(codeKey: $codeKey, number: $number) {
    codeKey
    codeTitle
    number
    effectiveOn
    adoptBy
    contentHash
    clauses {
      key
      number
      depth
      kind
      heading
      text
      origin
      delivery
      notApplicable
      parameters {
        label
        unit
        floor
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CodeQuery, CodeQueryVariables>;
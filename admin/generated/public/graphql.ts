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

export type Suppression =
  | 'DOMINATED'
  | 'FEW_RESPONDENTS'
  | 'NONE'
  | 'NO_DATA'
  | 'PROTECTS_ANOTHER';

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

export type ReportListQueryVariables = Exact<{
  codeKey?: string | null | undefined;
}>;


export type ReportListQuery = { publications: Array<{ reference: string, number: number, title: string, associationName: string, codeKey: string, codeTitle: string, periodStartsOn: string, periodEndsOn: string, publishedAt: string, due: number, reported: number, nil: number }> };

export type ComparedQueryVariables = Exact<{
  reference: string;
}>;


export type ComparedQuery = { publication: { reference: string, title: string, periodLabel: string } | null };

export type ReportQueryVariables = Exact<{
  reference: string;
}>;


export type ReportQuery = { publication: { reference: string, number: number, title: string, associationName: string, codeKey: string, codeTitle: string, editionNumber: number, periodLabel: string, periodStartsOn: string, periodEndsOn: string, publishedAt: string, digest: string, due: number, reported: number, nil: number, minimumRespondents: number, comparedWith: string | null, series: Array<{ indicatorKey: string, label: string, kind: IndicatorKind, unit: string, numeratorLabel: string, denominatorLabel: string | null, target: string | null, cells: Array<{ dimension: Dimension, category: string, due: number | null, respondents: number | null, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, q1: string | null, median: string | null, q3: string | null, meetingTarget: number | null, change: string | null, suppression: Suppression }> }> } | null };

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
export const ComparedDocument = new TypedDocumentString(`
    query Compared($reference: String!) {
  publication(reference: $reference) {
    reference
    title
    periodLabel
  }
}
    `) as unknown as TypedDocumentString<ComparedQuery, ComparedQueryVariables>;
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
    due
    reported
    nil
    minimumRespondents
    comparedWith
    series {
      indicatorKey
      label
      kind
      unit
      numeratorLabel
      denominatorLabel
      target
      cells {
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
        change
        suppression
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
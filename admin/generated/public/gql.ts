/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Home {\n    codes {\n      key\n      title\n      summary\n      associationName\n    }\n    publications {\n      reference\n      title\n      publishedAt\n      associationName\n      due\n      reported\n      nil\n    }\n    register(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query Register($search: String, $codeKey: String, $first: Int!, $after: String) {\n    register(search: $search, codeKey: $codeKey, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        certificateNumber\n        firmName\n        codeTitle\n        editionNumber\n        status\n        since\n        until\n      }\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  query CodeNames {\n    codes {\n      key\n      title\n      associationName\n    }\n  }\n": typeof types.CodeNamesDocument,
    "\n  query Firm($certificate: String!) {\n    registerEntry(certificateNumber: $certificate) {\n      certificateNumber\n      firmName\n      associationName\n      codeKey\n      codeTitle\n      editionNumber\n      status\n      since\n      until\n      withPlan\n      events {\n        status\n        on\n      }\n    }\n  }\n": typeof types.FirmDocument,
    "\n  query PromiseFile($certificate: String!, $format: PromiseFormat!, $on: Date) {\n    effectiveCodeFile(certificateNumber: $certificate, format: $format, on: $on) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": typeof types.PromiseFileDocument,
    "\n  query Promise($certificate: String!, $on: Date) {\n    effectiveCode(certificateNumber: $certificate, on: $on) {\n      status\n      contentHash\n      editionNumber\n      extensionNumber\n      inForceFrom\n      clauses {\n        key\n        number\n        depth\n        kind\n        heading\n        text\n        origin\n        delivery\n        notApplicable\n        parameters {\n          label\n          unit\n          floor\n          value\n        }\n      }\n    }\n  }\n": typeof types.PromiseDocument,
    "\n  query Code($codeKey: String!, $number: Int) {\n    codes {\n      key\n      summary\n      associationName\n      editions {\n        number\n        effectiveOn\n      }\n    }\n    edition(codeKey: $codeKey, number: $number) {\n      codeKey\n      codeTitle\n      number\n      effectiveOn\n      adoptBy\n      contentHash\n      clauses {\n        key\n        number\n        depth\n        kind\n        heading\n        text\n        origin\n        delivery\n        notApplicable\n        parameters {\n          label\n          unit\n          floor\n          value\n        }\n      }\n    }\n  }\n": typeof types.CodeDocument,
    "\n  query ReportList($codeKey: String) {\n    publications(codeKey: $codeKey) {\n      reference\n      number\n      title\n      associationName\n      codeKey\n      codeTitle\n      periodStartsOn\n      periodEndsOn\n      publishedAt\n      due\n      reported\n      nil\n    }\n  }\n": typeof types.ReportListDocument,
    "\n  query Compared($reference: String!) {\n    publication(reference: $reference) {\n      reference\n      title\n      periodLabel\n    }\n  }\n": typeof types.ComparedDocument,
    "\n  query Report($reference: String!) {\n    publication(reference: $reference) {\n      reference\n      number\n      title\n      associationName\n      codeKey\n      codeTitle\n      editionNumber\n      periodLabel\n      periodStartsOn\n      periodEndsOn\n      publishedAt\n      digest\n      due\n      reported\n      nil\n      minimumRespondents\n      comparedWith\n      series {\n        indicatorKey\n        label\n        kind\n        unit\n        numeratorLabel\n        denominatorLabel\n        target\n        cells {\n          dimension\n          category\n          due\n          respondents\n          value\n          numerator\n          denominator\n          rate\n          q1\n          median\n          q3\n          meetingTarget\n          change\n          suppression\n        }\n      }\n    }\n  }\n": typeof types.ReportDocument,
};
const documents: Documents = {
    "\n  query Home {\n    codes {\n      key\n      title\n      summary\n      associationName\n    }\n    publications {\n      reference\n      title\n      publishedAt\n      associationName\n      due\n      reported\n      nil\n    }\n    register(first: 1) {\n      totalCount\n    }\n  }\n": types.HomeDocument,
    "\n  query Register($search: String, $codeKey: String, $first: Int!, $after: String) {\n    register(search: $search, codeKey: $codeKey, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        certificateNumber\n        firmName\n        codeTitle\n        editionNumber\n        status\n        since\n        until\n      }\n    }\n  }\n": types.RegisterDocument,
    "\n  query CodeNames {\n    codes {\n      key\n      title\n      associationName\n    }\n  }\n": types.CodeNamesDocument,
    "\n  query Firm($certificate: String!) {\n    registerEntry(certificateNumber: $certificate) {\n      certificateNumber\n      firmName\n      associationName\n      codeKey\n      codeTitle\n      editionNumber\n      status\n      since\n      until\n      withPlan\n      events {\n        status\n        on\n      }\n    }\n  }\n": types.FirmDocument,
    "\n  query PromiseFile($certificate: String!, $format: PromiseFormat!, $on: Date) {\n    effectiveCodeFile(certificateNumber: $certificate, format: $format, on: $on) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": types.PromiseFileDocument,
    "\n  query Promise($certificate: String!, $on: Date) {\n    effectiveCode(certificateNumber: $certificate, on: $on) {\n      status\n      contentHash\n      editionNumber\n      extensionNumber\n      inForceFrom\n      clauses {\n        key\n        number\n        depth\n        kind\n        heading\n        text\n        origin\n        delivery\n        notApplicable\n        parameters {\n          label\n          unit\n          floor\n          value\n        }\n      }\n    }\n  }\n": types.PromiseDocument,
    "\n  query Code($codeKey: String!, $number: Int) {\n    codes {\n      key\n      summary\n      associationName\n      editions {\n        number\n        effectiveOn\n      }\n    }\n    edition(codeKey: $codeKey, number: $number) {\n      codeKey\n      codeTitle\n      number\n      effectiveOn\n      adoptBy\n      contentHash\n      clauses {\n        key\n        number\n        depth\n        kind\n        heading\n        text\n        origin\n        delivery\n        notApplicable\n        parameters {\n          label\n          unit\n          floor\n          value\n        }\n      }\n    }\n  }\n": types.CodeDocument,
    "\n  query ReportList($codeKey: String) {\n    publications(codeKey: $codeKey) {\n      reference\n      number\n      title\n      associationName\n      codeKey\n      codeTitle\n      periodStartsOn\n      periodEndsOn\n      publishedAt\n      due\n      reported\n      nil\n    }\n  }\n": types.ReportListDocument,
    "\n  query Compared($reference: String!) {\n    publication(reference: $reference) {\n      reference\n      title\n      periodLabel\n    }\n  }\n": types.ComparedDocument,
    "\n  query Report($reference: String!) {\n    publication(reference: $reference) {\n      reference\n      number\n      title\n      associationName\n      codeKey\n      codeTitle\n      editionNumber\n      periodLabel\n      periodStartsOn\n      periodEndsOn\n      publishedAt\n      digest\n      due\n      reported\n      nil\n      minimumRespondents\n      comparedWith\n      series {\n        indicatorKey\n        label\n        kind\n        unit\n        numeratorLabel\n        denominatorLabel\n        target\n        cells {\n          dimension\n          category\n          due\n          respondents\n          value\n          numerator\n          denominator\n          rate\n          q1\n          median\n          q3\n          meetingTarget\n          change\n          suppression\n        }\n      }\n    }\n  }\n": types.ReportDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    codes {\n      key\n      title\n      summary\n      associationName\n    }\n    publications {\n      reference\n      title\n      publishedAt\n      associationName\n      due\n      reported\n      nil\n    }\n    register(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Register($search: String, $codeKey: String, $first: Int!, $after: String) {\n    register(search: $search, codeKey: $codeKey, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        certificateNumber\n        firmName\n        codeTitle\n        editionNumber\n        status\n        since\n        until\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CodeNames {\n    codes {\n      key\n      title\n      associationName\n    }\n  }\n"): typeof import('./graphql').CodeNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Firm($certificate: String!) {\n    registerEntry(certificateNumber: $certificate) {\n      certificateNumber\n      firmName\n      associationName\n      codeKey\n      codeTitle\n      editionNumber\n      status\n      since\n      until\n      withPlan\n      events {\n        status\n        on\n      }\n    }\n  }\n"): typeof import('./graphql').FirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PromiseFile($certificate: String!, $format: PromiseFormat!, $on: Date) {\n    effectiveCodeFile(certificateNumber: $certificate, format: $format, on: $on) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n"): typeof import('./graphql').PromiseFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Promise($certificate: String!, $on: Date) {\n    effectiveCode(certificateNumber: $certificate, on: $on) {\n      status\n      contentHash\n      editionNumber\n      extensionNumber\n      inForceFrom\n      clauses {\n        key\n        number\n        depth\n        kind\n        heading\n        text\n        origin\n        delivery\n        notApplicable\n        parameters {\n          label\n          unit\n          floor\n          value\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PromiseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Code($codeKey: String!, $number: Int) {\n    codes {\n      key\n      summary\n      associationName\n      editions {\n        number\n        effectiveOn\n      }\n    }\n    edition(codeKey: $codeKey, number: $number) {\n      codeKey\n      codeTitle\n      number\n      effectiveOn\n      adoptBy\n      contentHash\n      clauses {\n        key\n        number\n        depth\n        kind\n        heading\n        text\n        origin\n        delivery\n        notApplicable\n        parameters {\n          label\n          unit\n          floor\n          value\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportList($codeKey: String) {\n    publications(codeKey: $codeKey) {\n      reference\n      number\n      title\n      associationName\n      codeKey\n      codeTitle\n      periodStartsOn\n      periodEndsOn\n      publishedAt\n      due\n      reported\n      nil\n    }\n  }\n"): typeof import('./graphql').ReportListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compared($reference: String!) {\n    publication(reference: $reference) {\n      reference\n      title\n      periodLabel\n    }\n  }\n"): typeof import('./graphql').ComparedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Report($reference: String!) {\n    publication(reference: $reference) {\n      reference\n      number\n      title\n      associationName\n      codeKey\n      codeTitle\n      editionNumber\n      periodLabel\n      periodStartsOn\n      periodEndsOn\n      publishedAt\n      digest\n      due\n      reported\n      nil\n      minimumRespondents\n      comparedWith\n      series {\n        indicatorKey\n        label\n        kind\n        unit\n        numeratorLabel\n        denominatorLabel\n        target\n        cells {\n          dimension\n          category\n          due\n          respondents\n          value\n          numerator\n          denominator\n          rate\n          q1\n          median\n          q3\n          meetingTarget\n          change\n          suppression\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReportDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

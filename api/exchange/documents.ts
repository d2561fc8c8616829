import type { ClauseKind, ClauseOrigin } from '../../schema/words.ts';
import type { Ask } from '../rules/asks.ts';
import type { CodeContent } from '../rules/clause.ts';
import type { ComplaintLists } from '../rules/complaint-lists.ts';
import type { FigureCheck } from '../rules/figure-check.ts';
import type { Operation } from '../rules/operation.ts';

/** What a clause says in another language than its edition's. Stale where `sourceHash` is not the hash of the present source words. */
export interface ClauseText {
  clauseKey: string;
  /** As BCP 47 names it. */
  language: string;
  heading: string;
  text: string;
  /** SHA-256 of the words that were translated, in hexadecimal. */
  sourceHash: string;
}

/** All that an edition says and measures, without where, when and by whom: what travels from one installation to another. */
export interface EditionContentSource {
  /** The language in which the clauses are written, as BCP 47 names it. */
  language: string;
  complaintCategories: readonly string[];
  content: CodeContent;
  texts: readonly ClauseText[];
  /** By what complaints are counted beside their categories; left out where it declares nothing. */
  complaintLists?: ComplaintLists;
  /** What its figures are held against; left out where it declares nothing. */
  checks?: readonly FigureCheck[];
  /** What it asks of a return beside figures; left out where it asks for nothing. */
  asks?: readonly Ask[];
}

/** An edition with the circumstances that a catalog tells beside its content. Days as `2027-03-31`. */
export interface EditionDocumentSource extends EditionContentSource {
  associationName: string;
  codeKey: string;
  codeTitle: string;
  codeSummary: string;
  number: number;
  /** Null while it is a draft. */
  effectiveOn: string | null;
  adoptBy: string | null;
  releaseNotes: string | null;
  /** When it was published; for a draft, when it is written out. */
  writtenAt: Date;
}

/** A member's extension, with the operations that took effect: none that was refused, or that hit nothing. */
export interface ExtensionDocumentSource {
  firmName: string;
  certificateNumber: string;
  number: number;
  /** Day, `2027-03-31`. */
  inForceFrom: string;
  /** When it was published; for a draft, when it is written out. */
  writtenAt: Date;
  operations: readonly Operation[];
}

/** A parameter of an effective code. `floor` and `value` are values as the rules keep them; their form tells their type. */
export interface EffectiveDocumentParameter {
  label: string;
  unit: string;
  floor: string;
  value: string;
}

/** A clause as the firm's customers were promised it; `text` has the values filled in. */
export interface EffectiveDocumentClause {
  key: string;
  /** Where it stands, `2.1.3`. */
  number: string;
  /** 0 at the root. */
  depth: number;
  kind: ClauseKind;
  heading: string;
  text: string;
  origin: ClauseOrigin;
  parameters: readonly EffectiveDocumentParameter[];
  /** How the firm keeps the clause, where it says so. */
  delivery: string | null;
  /** Why the clause does not apply to the firm, where the association accepted that. */
  notApplicable: string | null;
}

/** What one firm promised on one day, clauses in reading order. Days as `2027-03-31`. */
export interface EffectiveDocumentSource {
  language: string;
  firmName: string;
  associationName: string;
  codeTitle: string;
  certificateNumber: string;
  editionNumber: number;
  /** Null where the firm keeps the code as it stands. */
  extensionNumber: number | null;
  /** The day that was asked about. */
  on: string;
  inForceFrom: string;
  clauses: readonly EffectiveDocumentClause[];
}

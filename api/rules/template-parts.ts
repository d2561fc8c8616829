import type { Headings } from './headings.ts';
import type { Indicator } from './indicator.ts';

/** What a column of a template asks for; FIXED columns are filled in already and stay as they are. */
export type TemplateKind = 'FIXED' | 'PART' | 'FIGURE' | 'STATE' | 'NOTE' | 'COUNT' | 'MONEY';

export interface TemplateColumn {
  heading: string;
  kind: TemplateKind;
  /** Whose figure it is; null for the columns that say what a row is about. */
  indicator: Indicator | null;
  field: keyof Headings | null;
  /** Which field of a row of complaints it asks for, where it does. */
  complaint?: string;
}

/** A cell of a template: what stands in it (null: nothing), and whether it is there to be filled in. */
export interface TemplateCell {
  text: string | null;
  open: boolean;
}

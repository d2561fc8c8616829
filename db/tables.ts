import * as adoptions from './adoptions/tables.ts';
import * as audit from './audit/tables.ts';
import * as breaches from './breaches/tables.ts';
import * as codes from './codes/tables.ts';
import * as identity from './identity/tables.ts';
import * as keys from './identity/tables-keys.ts';
import * as notices from './notices/tables.ts';
import * as publications from './publications/tables.ts';
import * as reports from './reports/tables.ts';
import * as policy from './reports/tables-policy.ts';
import * as previews from './reports/tables-previews.ts';
import * as returns from './returns/tables.ts';
import * as assessment from './returns/tables-assessment.ts';
import * as evidence from './returns/tables-evidence.ts';
import * as imports from './returns/tables-imports.ts';
import * as terms from './returns/tables-terms.ts';
import * as reviews from './reviews/tables.ts';

/** Every table of the house by the noun that owns it: the list that tests and tools walk through. */
export const TABLES = {
  identity,
  keys,
  codes,
  adoptions,
  returns,
  assessment,
  terms,
  imports,
  evidence,
  breaches,
  reviews,
  notices,
  reports,
  policy,
  previews,
  publications,
  audit,
};

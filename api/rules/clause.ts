import type { AdaptationPolicy, ClauseKind, ParameterType, StrongerDirection } from '../../schema/words.ts';

/** A clause of an edition. `key` is stable across editions; `position` orders the children of one parent. */
export interface Clause {
  key: string;
  parentKey: string | null;
  position: number;
  kind: ClauseKind;
  policy: AdaptationPolicy;
  heading: string;
  /** Plain text; `{{parameterKey}}` stands where a parameter's value is put. */
  text: string;
}

/** A typed parameter of one clause. `floor` is an exact decimal as text, in `unit`; a member may only be as strong or stronger. */
export interface Parameter {
  clauseKey: string;
  key: string;
  label: string;
  type: ParameterType;
  unit: string;
  stronger: StrongerDirection;
  floor: string;
}

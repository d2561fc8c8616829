import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FigureRole } from './enums.ts';
import { DateScalar } from './scalars.ts';
import { ActInput, Remark } from './shapes.ts';
import type * as words from './words.ts';

const FIELDS =
  '`level`, `category`, `product`, `state`, `note`, a number as ComplaintCount has it, or `CHANNEL:Letter`.';

@ObjectType({ simpleResolvers: true })
export class FigureColumn {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => FigureRole)
  role!: words.FigureRole;

  @Field(() => String)
  column!: string;
}

@ObjectType({ simpleResolvers: true })
export class ComplaintColumn {
  @Field(() => String, { description: FIELDS })
  field!: string;

  @Field(() => String)
  column!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Which column of the file, by its heading, holds what.' })
export class ImportMapping {
  @Field(() => String, {
    nullable: true,
    description: 'The sheet of a workbook; null: the first that has a table.',
  })
  sheet!: string | null;

  @Field(() => String, { nullable: true })
  firm!: string | null;

  @Field(() => String, { nullable: true })
  group!: string | null;

  @Field(() => String, { nullable: true })
  breakdown!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The days on which the firm reports, where they are its own.',
  })
  span!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whether it is the joint return of several firms: yes or no.',
  })
  joint!: string | null;

  @Field(() => [FigureColumn])
  figures!: FigureColumn[];

  @Field(() => [ComplaintColumn], { description: 'Of rows that name a category of complaints.' })
  complaints!: ComplaintColumn[];

  @Field(() => [String])
  ignored!: string[];
}

@ObjectType({ simpleResolvers: true })
export class ImportedFirm {
  @Field(() => String)
  memberName!: string;

  @Field(() => Int)
  cells!: number;

  @Field(() => DateScalar)
  startsOn!: string;

  @Field(() => DateScalar)
  endsOn!: string;

  @Field(() => Boolean, { description: 'True where the firm reports on days of its own.' })
  offCalendar!: boolean;

  @Field(() => Boolean)
  joint!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A sheet of a workbook, as its tab shows it.' })
export class SheetTab {
  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  hidden!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What an import would do. Nothing is saved by looking.' })
export class ImportPreview {
  @Field(() => [SheetTab], { description: 'Empty where the file is no workbook.' })
  sheets!: SheetTab[];

  @Field(() => String, { nullable: true, description: 'The sheet that was read.' })
  sheetName!: string | null;

  @Field(() => Boolean, {
    description: 'True where the mapping is the one of the last file with the same headings.',
  })
  remembered!: boolean;

  @Field(() => [String])
  header!: string[];

  @Field(() => Int)
  rowsRead!: number;

  @Field(() => [ImportedFirm])
  firms!: ImportedFirm[];

  @Field(() => [Remark])
  remarks!: Remark[];

  @Field(() => [Remark], {
    description:
      'What is unusual about the figures, as it is said of returns that have them: it does not block the file. An ERROR stands among the remarks.',
  })
  unusual!: Remark[];

  @Field(() => ImportMapping)
  mapping!: ImportMapping;

  @Field(() => String, { description: 'Names this file, mapping and period; the import asks for it.' })
  digest!: string;
}

@ObjectType({ simpleResolvers: true })
export class ImportOutcome {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  firms!: number;

  @Field(() => Int)
  cells!: number;

  @Field(() => Boolean, { description: 'The same file was imported before, and nothing was changed now.' })
  alreadyImported!: boolean;

  periodId!: string;
}

@InputType()
export class FigureColumnInput {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => FigureRole)
  role!: words.FigureRole;

  @Field(() => String)
  column!: string;
}

@InputType()
export class ComplaintColumnInput {
  @Field(() => String, { description: FIELDS })
  field!: string;

  @Field(() => String)
  column!: string;
}

@InputType()
export class ImportMappingInput {
  @Field(() => String, { nullable: true })
  sheet!: string | null;

  @Field(() => String, { nullable: true })
  firm!: string | null;

  @Field(() => String, { nullable: true })
  group!: string | null;

  @Field(() => String, { nullable: true })
  breakdown!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The days on which the firm reports, where they are its own.',
  })
  span!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whether it is the joint return of several firms: yes or no.',
  })
  joint!: string | null;

  @Field(() => [FigureColumnInput])
  figures!: FigureColumnInput[];

  @Field(() => [ComplaintColumnInput], { nullable: true })
  complaints!: ComplaintColumnInput[] | null;

  @Field(() => [String], { nullable: true })
  ignored!: string[] | null;
}

@InputType()
export class ImportPreviewInput {
  @Field(() => ID)
  periodId!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: 'The file, in base64.' })
  fileBase64!: string;

  @Field(() => ImportMappingInput, {
    nullable: true,
    description: 'Guessed from the headings where it is left out.',
  })
  mapping!: ImportMappingInput | null;
}

@InputType()
export class ImportReturnsInput extends ActInput {
  @Field(() => ID)
  periodId!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: 'The file, in base64.' })
  fileBase64!: string;

  @Field(() => ImportMappingInput)
  mapping!: ImportMappingInput;

  @Field(() => String, { description: 'Of the preview that was looked at.' })
  digest!: string;
}

@InputType({ description: 'Reads an uploaded file again, under another mapping.' })
export class CheckImportInput extends ActInput {
  @Field(() => ID)
  jobId!: string;

  @Field(() => ImportMappingInput, { nullable: true, description: 'Guessed where it is left out.' })
  mapping!: ImportMappingInput | null;
}

@InputType({ description: 'Imports an uploaded file as its preview showed it.' })
export class RunImportInput extends ActInput {
  @Field(() => ID)
  jobId!: string;

  @Field(() => String, { description: 'Of the preview that was looked at.' })
  digest!: string;
}

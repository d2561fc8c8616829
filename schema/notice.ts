import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MailState, NoticeKind } from './enums.ts';
import { DateTimeScalar } from './scalars.ts';
import { ActInput, connectionOf } from './shapes.ts';
import type * as words from './words-notice.ts';

@ObjectType({ simpleResolvers: true, description: 'What a person is told, in the seat in use.' })
export class Notice {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeKind)
  kind!: words.NoticeKind;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Paragraphs of plain text.' })
  body!: string;

  @Field(() => String, { description: 'Path of the screen that it is about.' })
  link!: string;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readAt!: Date | null;

  @Field(() => MailState, { description: 'What has become of the mail that tells the same.' })
  mailState!: words.MailState;
}

export const NoticeConnection = connectionOf('Notice', () => Notice);

@ObjectType({ simpleResolvers: true, description: 'Whether the viewer gets mails of a kind.' })
export class MailWish {
  @Field(() => NoticeKind)
  kind!: words.NoticeKind;

  @Field(() => Boolean)
  wanted!: boolean;
}

@InputType()
export class MarkNoticesReadInput extends ActInput {
  @Field(() => [ID], { description: 'At most 100.' })
  noticeIds!: string[];
}

@InputType({ description: 'Marks all that the viewer was told in the seat in use.' })
export class MarkAllNoticesReadInput extends ActInput {}

@InputType()
export class SetMailWishInput extends ActInput {
  @Field(() => NoticeKind)
  kind!: words.NoticeKind;

  @Field(() => Boolean)
  wanted!: boolean;
}

@InputType()
export class RemindFirmsInput extends ActInput {
  @Field(() => ID)
  periodId!: string;

  @Field(() => [ID], { description: 'At most 500; all of them or none.' })
  adoptionIds!: string[];

  @Field(() => String, { nullable: true, description: 'Words of the officer, beside those of the house.' })
  words!: string | null;
}

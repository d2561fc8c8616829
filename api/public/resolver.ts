import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import {
  clausesByEditionKey,
  editionKey,
  editionsByCodeKey,
  effectiveCodeOn,
  eventsByCertificate,
  publishedCodes,
  publishedEdition,
  registerEntry,
  registerPage,
} from '../../db/publications/public-reads.ts';
import {
  PublishedClause,
  PublishedCode,
  PublishedEdition,
  PublishedEffectiveCode,
  RegisterEntry,
  RegisterEntryConnection,
  RegisterEvent,
} from '../../schema/public.ts';
import { DateScalar } from '../../schema/scalars.ts';
import { type Context, today } from '../context.ts';

@Resolver()
class PublicResolver {
  @Query(() => RegisterEntryConnection, { description: 'The public register, by name of firm.' })
  async register(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Any part of the name.' })
    search: string | null,
    @Arg('codeKey', () => String, { nullable: true }) codeKey: string | null,
  ) {
    const page = { first, after, search, codeKey, today: today(context) };
    return registerPage(await context.reading.tx(), page);
  }

  @Query(() => RegisterEntry, { nullable: true, description: 'Verifies a certificate.' })
  async registerEntry(
    @Ctx() context: Context,
    @Arg('certificateNumber', () => String) certificateNumber: string,
  ) {
    return registerEntry(await context.reading.tx(), certificateNumber, today(context));
  }

  @Query(() => [PublishedCode])
  async codes(@Ctx() context: Context) {
    return publishedCodes(await context.reading.tx());
  }

  @Query(() => PublishedEdition, {
    nullable: true,
    description: 'An edition of a code; without a number, the latest.',
  })
  async edition(
    @Ctx() context: Context,
    @Arg('codeKey', () => String) codeKey: string,
    @Arg('number', () => Int, { nullable: true }) number: number | null,
  ) {
    return publishedEdition(await context.reading.tx(), codeKey, number ?? null);
  }

  @Query(() => PublishedEffectiveCode, {
    nullable: true,
    description:
      'What a firm promised on a day (today, where none is given); null before it joined and after it left.',
  })
  async effectiveCode(
    @Ctx() context: Context,
    @Arg('certificateNumber', () => String) certificateNumber: string,
    @Arg('on', () => DateScalar, { nullable: true }) on: string | null,
  ) {
    return effectiveCodeOn(await context.reading.tx(), certificateNumber, on ?? today(context));
  }
}

@Resolver(() => RegisterEntry)
class RegisterEntryFields {
  @FieldResolver(() => [RegisterEvent], { description: 'What became of the certificate, oldest first.' })
  async events(@Root() entry: RegisterEntry, @Ctx() context: Context) {
    return (await context.loaders.load(eventsByCertificate, entry.certificateNumber)) ?? [];
  }
}

@Resolver(() => PublishedCode)
class PublishedCodeFields {
  @FieldResolver(() => [PublishedEdition], { description: 'Latest first.' })
  async editions(@Root() code: PublishedCode, @Ctx() context: Context) {
    return (await context.loaders.load(editionsByCodeKey, code.key)) ?? [];
  }
}

@Resolver(() => PublishedEdition)
class PublishedEditionFields {
  @FieldResolver(() => [PublishedClause], { description: 'In reading order.' })
  async clauses(@Root() edition: PublishedEdition, @Ctx() context: Context) {
    return (await context.loaders.load(clausesByEditionKey, editionKey(edition))) ?? [];
  }
}

export const PublicResolvers = [
  PublicResolver,
  RegisterEntryFields,
  PublishedCodeFields,
  PublishedEditionFields,
] as const;

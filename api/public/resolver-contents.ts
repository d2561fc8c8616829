import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PublishedContents } from '../../schema/public-contents.ts';
import { Publication } from '../../schema/public-report.ts';
import type { Publication as PublishedRow } from './release.ts';

@Resolver(() => Publication)
class PublicationContents {
  @FieldResolver(() => PublishedContents, {
    nullable: true,
    description: 'What it tells beside its figures; null where it was published before that was.',
  })
  contents(@Root() { contents }: PublishedRow) {
    return contents;
  }
}

export const PublicContentsResolvers = [PublicationContents] as const;

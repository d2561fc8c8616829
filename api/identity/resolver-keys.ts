import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { apiKeysById, apiKeysOfOrganization } from '../../db/identity/api-keys.ts';
import { peopleById } from '../../db/identity/read.ts';
import { ApiKey, IssueApiKeyInput, IssuedApiKey, RevokeApiKeyInput } from '../../schema/api-key.ts';
import { Person } from '../../schema/identity.ts';
import { type Context, today } from '../context.ts';
import { found } from '../refusal.ts';
import { issueApiKey, revokeApiKey } from './api-keys.ts';

type Row = Awaited<ReturnType<typeof apiKeysOfOrganization>>[number];

const asNode = (row: Row, day: string): ApiKey => ({
  ...row,
  works: row.revokedAt === null && (row.lastDay === null || row.lastDay >= day),
});

const keyNode = async (context: Context, id: string) =>
  asNode(found(await context.loaders.load(apiKeysById, id), 'API key'), today(context));

@Resolver()
class KeysResolver {
  @Query(() => [ApiKey], { description: "Every API key of the viewer's own organization, the latest first." })
  async apiKeys(@Ctx() context: Context) {
    const tx = await context.reading.tx();
    const rows = await apiKeysOfOrganization(tx, context.viewer?.organizationId ?? '');
    return rows.map((row) => asNode(row, today(context)));
  }

  @Query(() => ApiKey, { nullable: true, description: 'The API key that asks; null where a person does.' })
  async askingKey(@Ctx() context: Context) {
    return context.viewer?.keyId ? keyNode(context, context.viewer.keyId) : null;
  }

  @Mutation(() => IssuedApiKey)
  async issueApiKey(@Ctx() context: Context, @Arg('input', () => IssueApiKeyInput) input: IssueApiKeyInput) {
    const { id, secret } = await issueApiKey(context, input);
    return { key: await keyNode(context, id), secret };
  }

  @Mutation(() => ApiKey, { description: 'Ends a key at once and for good.' })
  async revokeApiKey(
    @Ctx() context: Context,
    @Arg('input', () => RevokeApiKeyInput) input: RevokeApiKeyInput,
  ) {
    return keyNode(context, await revokeApiKey(context, input));
  }
}

@Resolver(() => ApiKey)
class ApiKeyFields {
  @FieldResolver(() => Person)
  async issuedBy(@Root() key: ApiKey, @Ctx() context: Context) {
    return found(await context.loaders.load(peopleById, key.issuedById), 'person');
  }

  @FieldResolver(() => Person, { nullable: true })
  async revokedBy(@Root() key: ApiKey, @Ctx() context: Context) {
    return key.revokedById ? context.loaders.load(peopleById, key.revokedById) : null;
  }
}

export const KeysResolvers = [KeysResolver, ApiKeyFields] as const;

import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Benchmark, BenchmarkRelease } from '../../schema/benchmark.ts';
import type { Context } from '../context.ts';
import { benchmark, benchmarkReleases } from './benchmark.ts';

@Resolver()
class BenchmarkResolver {
  @Query(() => [BenchmarkRelease], {
    description: 'The releases that figures of the viewer’s own firm went into, the latest first.',
  })
  benchmarkReleases(
    @Ctx() context: Context,
    @Arg('memberId', () => ID) memberId: string,
  ): Promise<BenchmarkRelease[]> {
    return benchmarkReleases(context, memberId);
  }

  @Query(() => Benchmark, {
    description: 'The viewer’s own firm beside one of them.',
  })
  benchmark(
    @Ctx() context: Context,
    @Arg('memberId', () => ID) memberId: string,
    @Arg('reference', () => String) reference: string,
  ): Promise<Benchmark> {
    return benchmark(context, memberId, reference);
  }
}

export const BenchmarkResolvers = [BenchmarkResolver] as const;

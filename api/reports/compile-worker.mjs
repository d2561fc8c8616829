// A thread does not inherit the loader that reads TypeScript: it begins by fetching it.
import { register } from 'tsx/esm/api';

register();
await import('./compile-work.ts');

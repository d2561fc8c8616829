import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./db/columns.ts', './db/*/tables*.ts'],
  out: './db/migrations',
});

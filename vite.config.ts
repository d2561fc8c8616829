import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const screen = (path: string) => fileURLToPath(new URL(`./admin/${path}`, import.meta.url));

/** Two pages: the admin at `/`, and the public pages at `/public`, which load nothing of it. */
export default defineConfig({
  root: 'admin',
  publicDir: 'static',
  plugins: [react()],
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1_500,
    rollupOptions: { input: { admin: screen('index.html'), public: screen('public/index.html') } },
  },
});

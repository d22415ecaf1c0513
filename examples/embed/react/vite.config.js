import { defineConfig } from "vite";

export default defineConfig({
  server: { host: "127.0.0.1", port: Number(process.env.PORT ?? 4011), strictPort: true },
  // The address of the Throughline whose cards are shown.
  define: { THROUGHLINE: JSON.stringify(process.env.THROUGHLINE ?? "http://127.0.0.1:4000") },
});

# Throughline as a container. It serves the graph of the Neo4j at NEO4J_URI, so it needs neither a JDK nor
# Maven; compose.yaml has such a Neo4j.
#
#   docker build --tag throughline .
#   docker run --init --publish 127.0.0.1:4000:4000 \
#     --env NEO4J_URI=bolt://… --env NEO4J_PASSWORD=… throughline

FROM node:20.20.2-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20.20.2-bookworm-slim
LABEL org.opencontainers.image.title="Throughline" \
      org.opencontainers.image.description="A GraphQL knowledge graph of news entities in which every fact shows its source." \
      org.opencontainers.image.licenses="MIT"
# In a container loopback is its own: what may reach the port is decided by --publish.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json LICENSE THIRD-PARTY.md ./
COPY cypher ./cypher
COPY seed ./seed
COPY src ./src
# The image's user "node", by number, so that Kubernetes can see that it is not root. All files stay
# root's: the program writes none of them.
USER 1000:1000
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then(({ ok }) => process.exit(ok ? 0 : 1))"]
# Node itself is the process that gets the signal: npm would not pass it on.
ENTRYPOINT ["node", "--import", "tsx", "src/main.ts"]
CMD ["serve"]

// The agencies that run a program.
MATCH (parent:Program)
MATCH (parent)<-[link:RUNS]-(node:Agency)
RETURN node, link

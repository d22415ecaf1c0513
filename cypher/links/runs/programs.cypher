// The programs that an agency runs.
MATCH (parent:Agency)
MATCH (parent)-[link:RUNS]->(node:Program)
RETURN node, link

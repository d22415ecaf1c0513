// The person or agency that made a statement: of several, the one whom the source names first.
MATCH (parent:Statement)
MATCH (parent)-[link:SAID_BY {position: "00"}]->(node:Entity)
RETURN node, link

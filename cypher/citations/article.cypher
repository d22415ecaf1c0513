// The article that a citation's passage stands in.
MATCH (parent:Citation)
MATCH (parent)-[:IN]->(node:Article)
RETURN node, null AS link

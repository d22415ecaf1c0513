// The article that a citation's passage is from.
MATCH (parent:Citation)
MATCH (parent)-[:IN]->(node:Article)
RETURN node, null AS link

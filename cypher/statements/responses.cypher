// The statements that respond to a statement.
MATCH (parent:Statement)
MATCH (parent)<-[link:RESPONDS_TO]-(node:Statement)
RETURN node, link

// The passages cited from an article.
MATCH (parent:Article)
MATCH (parent)<-[:IN]-(node:Citation)
RETURN node, null AS link

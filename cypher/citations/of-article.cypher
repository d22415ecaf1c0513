// The passages that have been taken from an article.
MATCH (parent:Article)
MATCH (parent)<-[:IN]-(node:Citation)
RETURN node, null AS link

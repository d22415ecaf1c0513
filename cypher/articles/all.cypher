// Every article.
MATCH (node:Article)
RETURN node, null AS link

// The agency that published an article.
MATCH (parent:Article)
MATCH (parent)-[link:PUBLISHED_BY]->(node:Agency)
RETURN node, link

// The articles that an agency published.
MATCH (parent:Agency)
MATCH (parent)<-[link:PUBLISHED_BY]-(node:Article)
RETURN node, link

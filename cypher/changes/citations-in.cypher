// All citations of one article, each with the outlet that the article credits.
MATCH (article:Article {id: $article})<-[:IN]-(citation:Citation)
OPTIONAL MATCH (citation)-[:VIA]->(agency:Agency)
RETURN properties(citation) AS properties, agency.id AS via

// What refers to things besides their own names: links to and from other things, and citations that
// credit them, which come with their article.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})-[link]-(other:Thing|Citation)
USING INDEX SEEK thing:Thing(id)
RETURN id, type(link) AS type, coalesce(link.id, other.subject) AS subject,
  CASE WHEN link.id IS NULL THEN split(other.sort, "#")[0] END AS article

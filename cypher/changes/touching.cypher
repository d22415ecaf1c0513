// What holds on to things besides their own names: links to and from other things, and citations
// that credit them. Each is named by its id.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})-[link]-(other:Thing|Citation)
RETURN id, coalesce(link.id, other.id) AS by

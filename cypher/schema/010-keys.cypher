// A link's key is a property of its own. The links that were written before it was have it as the
// last part of their ids, and each of these kinds always had one.
MATCH (:Thing)-[link:HELD_OFFICE|SITE_OF|WRITTEN_BY]->(:Thing)
WHERE link.key IS NULL
SET link.key = last(split(link.id, "/"));

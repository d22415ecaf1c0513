// What the full-text indexes find for a search, up to each index's limit, in one row. `names`: what
// the name's key holds, which begins with the entity's id and its kind of name, so that the entity
// needs no look; a city's state goes with it. `others`: names where the search is for a region,
// statements, headlines, summaries and states of cities, offices with the person who held one, and
// connections with whom they begin at; families, ties and money are found at either end. `beside` is
// the context of the words: a city's state, the names of a statement's speakers and of those on
// whose behalf it was made, or the names of the link's other end. `isCut`: whether an index may
// hold more.
WITH $search AS search
CALL (search) {
  UNWIND search.names AS lookup
  CALL (lookup) {
    CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: lookup.limit}) YIELD node, score
    RETURN collect([
      node.key,
      score,
      CASE WHEN node.key STARTS WITH "city/"
        THEN head(COLLECT { MATCH (city:Entity)-[:HAS_NAME]->(node) RETURN city.region })
      END
    ]) AS hits
  }
  RETURN collect(hits) AS names, count(CASE WHEN size(hits) >= lookup.limit THEN 1 END) AS cutNames
}
CALL (search) {
  CALL (search) {
    UNWIND search.nodes AS lookup
    CALL (lookup) {
      CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: lookup.limit}) YIELD node, score
      RETURN collect([node, score]) AS hits
    }
    WITH hits, size(hits) >= lookup.limit AS isCut
    UNWIND hits AS hit
    WITH hit[0] AS node, hit[1] AS score, isCut
    CALL (node) {
      WITH node WHERE node:Name
      MATCH (thing:Entity)-[:HAS_NAME]->(node)
      RETURN thing, node.kind AS match, [node.text] AS texts, [thing.region] AS beside
      UNION ALL
      WITH node WHERE node:Thing
      RETURN node AS thing, "TEXT" AS match,
        [node.text, node.gist, node.headline, node.summary, node.region, node.attribution]
          + coalesce(node.quotedParts, []) AS texts,
        [(node)-[:SAID_BY|ON_BEHALF_OF]->(:Entity)-[:HAS_NAME]->(name:Name) | name.text] AS beside
    }
    RETURN thing, match, texts, beside, score, isCut
    UNION ALL
    UNWIND search.links AS lookup
    CALL (lookup) {
      CALL db.index.fulltext.queryRelationships(lookup.index, lookup.query, {limit: lookup.limit})
        YIELD relationship, score
      RETURN collect([relationship, score]) AS hits
    }
    WITH hits, size(hits) >= lookup.limit AS isCut
    UNWIND hits AS hit
    WITH hit[0] AS link, hit[1] AS score, isCut
    WITH link, type(link) AS type, score, startNode(link) AS from, endNode(link) AS to, isCut
    UNWIND CASE WHEN type IN ["FAMILY_OF", "TIED_TO", "GAVE_MONEY"] THEN [[from, to], [to, from]]
      ELSE [[from, to]] END AS ends
    WITH link, type, score, isCut, ends[0] AS thing, ends[1] AS other
    RETURN thing, CASE type WHEN "HELD_OFFICE" THEN "OFFICE" ELSE "CONNECTION" END AS match,
      [link.title, link.relation, link.purpose] AS texts,
      [other.name] + [(other)-[:HAS_NAME]->(name:Name) | name.text] AS beside, score, isCut
  }
  WITH search, thing, match, texts, beside, score, isCut
  WHERE any(label IN labels(thing) WHERE label IN search.labels)
    AND (search.region IS NULL
      OR toLower(thing.region) = search.region
      OR EXISTS {
        MATCH (thing)-[:SERVES|LOCATED_IN|HELD_OFFICE|ABOUT|MENTIONS|ADDRESSED_TO|ON_BEHALF_OF]->(city:City)
        WHERE toLower(city.region) = search.region
      }
      OR EXISTS {
        MATCH (thing)-[:HELD_OFFICE]->(:Agency)-[:SERVES]->(city:City)
        WHERE toLower(city.region) = search.region
      }
      OR EXISTS {
        MATCH (thing)<-[:SITE_OF]-(city:City)
        WHERE toLower(city.region) = search.region
      })
  RETURN collect({
    id: thing.id,
    match: match,
    texts: [text IN texts WHERE text IS NOT NULL],
    beside: [text IN beside WHERE text IS NOT NULL],
    relevance: score
  }) AS others, count(CASE WHEN isCut THEN 1 END) AS cutOthers
}
RETURN names, others, cutNames + cutOthers > 0 AS isCut

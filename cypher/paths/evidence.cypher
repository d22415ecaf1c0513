// What joins the two ends of each hop of some paths, within the search's filters: the link that most
// articles tell of, the latest of such; where there is none, the latest statement, with how it joins
// them, who said it and whom else it joins. Read from the end with fewer statements, as either may
// have tens of thousands.
WITH $search AS search
UNWIND search.hops AS hop
MATCH (one:Entity {id: hop[0]})
CALL (hop) {
  MATCH (other:Entity {id: hop[1]})
  RETURN other
}
CALL (one, other, search) {
  MATCH (one)-[link:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO]-(other)
  WHERE type(link) IN search.types
    AND (search.validOn IS NULL
      OR link.sinceEarliest <= search.validOn AND link.untilLatest >= search.validOn)
    AND link.sourceArticles >= search.minSources
  WITH link ORDER BY link.sourceArticles DESC, link.sinceSort DESC, link.id
  WITH collect(link) AS links
  RETURN size(links) AS linkCount, head(links) AS link
}
CALL (one, other, search, link) {
  WITH one, other, search WHERE link IS NULL
  UNWIND [[one, other], [other, one]] AS ends
  WITH search, ends[0] AS speaker, ends[1] AS subject
  CALL (speaker, subject, search) {
    WITH speaker, subject
    WHERE COUNT { (speaker)<-[:SAID_BY]-() } <= COUNT { (subject)<-[:ABOUT|MENTIONS|ADDRESSED_TO]-() }
    MATCH (speaker)<-[:SAID_BY]-(statement:Statement)
    WHERE EXISTS { (statement)-[:ABOUT|MENTIONS|ADDRESSED_TO]->(subject) }
    RETURN statement,
      [(statement)-[how:ABOUT|MENTIONS|ADDRESSED_TO]->(subject) | type(how)] AS types
    UNION ALL
    WITH speaker, subject
    WHERE COUNT { (speaker)<-[:SAID_BY]-() } > COUNT { (subject)<-[:ABOUT|MENTIONS|ADDRESSED_TO]-() }
    MATCH (subject)<-[how:ABOUT|MENTIONS|ADDRESSED_TO]-(statement:Statement)
    WHERE EXISTS { (statement)-[:SAID_BY]->(speaker) }
    RETURN statement, [type(how)] AS types
    UNION ALL
    WITH speaker, subject
    WHERE COUNT { (speaker)<-[:SAID_BY]-() } <= COUNT { (subject)<-[:SAID_BY]-() }
    MATCH (speaker)<-[:SAID_BY]-(statement:Statement)
    WHERE EXISTS { (statement)-[:RESPONDS_TO]->(:Statement)-[:SAID_BY]->(subject) }
    RETURN statement, ["RESPONDS_TO"] AS types
    UNION ALL
    WITH speaker, subject
    WHERE COUNT { (speaker)<-[:SAID_BY]-() } > COUNT { (subject)<-[:SAID_BY]-() }
    MATCH (subject)<-[:SAID_BY]-(:Statement)<-[:RESPONDS_TO]-(statement:Statement)
    WHERE EXISTS { (statement)-[:SAID_BY]->(speaker) }
    RETURN statement, ["RESPONDS_TO"] AS types
  }
  WITH search, speaker, subject, statement, [type IN types WHERE type IN search.types] AS types
  WHERE types <> []
    AND (search.saidFrom IS NULL
      OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
    AND statement.sourceArticles >= search.minSources
  WITH speaker, subject, statement, types
  ORDER BY statement.saidOnSort DESC, statement.id DESC, types[0] LIMIT 1
  RETURN collect({
    id: statement.id,
    type: types[0],
    speaker: speaker.label,
    other: subject.label,
    gist: statement.gist,
    medium: statement.medium,
    saidOn: coalesce(statement.saidOn, statement.saidOnBound),
    sourceArticles: statement.sourceArticles,
    sourceOutlets: statement.sourceOutlets,
    inferred: statement.inferred,
    disputes: statement.disputes,
    disputedBy: statement.disputedBy
  }) AS statements
}
RETURN one.id AS from, other.id AS to, linkCount,
  CASE WHEN link IS NOT NULL THEN link {
    .*,
    fromLabel: startNode(link).label,
    toId: endNode(link).id,
    toLabel: endNode(link).label,
    toOutcome: endNode(link).outcome
  } END AS link,
  head(statements) AS statement

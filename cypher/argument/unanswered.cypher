// Questions, demands and criticisms by named speakers to which no answer is in the graph: one row for each
// statement with somebody to whom it was addressed, the latest first. It begins at the statements that
// are addressed to `to`, or at those of `of`, whichever are fewer, and reads the next `$most` of them from
// their index: so a hub costs no more, and a page may hold fewer than are asked for. `last` is where the
// page before ended: the day and the id of such a link, and the addressee.
// An answer responds to the statement, or to one that it is a part of, in another way than by repeating
// it. It is given by the addressee or on its behalf, by somebody who may have held office there at the
// time, or, for a city, by an agency that serves it or by its officials.
WITH $search AS search
CALL (search) {
  WITH search
  WHERE search.start = "to"
  MATCH (statement:Statement)-[link:ADDRESSED_TO]->(:Entity)
  WHERE link.toId = search.to AND link.saidOnSort >= "" AND link.id IS NOT NULL
    AND link.saidOnSort <= search.last[0] AND [link.saidOnSort, link.id] <= [search.last[0], search.last[1]]
  WITH search, statement, link
  ORDER BY link.toId DESC, link.saidOnSort DESC, link.id DESC
  LIMIT $most
  RETURN statement, link.saidOnSort AS day, link.id AS id
  UNION ALL
  WITH search
  WHERE search.start = "of"
  MATCH (statement:Statement)-[link:SAID_BY]->(:Entity)
  WHERE link.toId = search.of AND link.saidOnSort >= "" AND link.id IS NOT NULL
    AND link.saidOnSort <= search.last[0] AND [link.saidOnSort, link.id] <= [search.last[0], search.last[1]]
  WITH search, statement, link
  ORDER BY link.toId DESC, link.saidOnSort DESC, link.id DESC
  LIMIT $most
  RETURN statement, link.saidOnSort AS day, link.id AS id
}
WITH search, collect({statement: statement, day: day, id: id}) AS candidates
CALL (search, candidates) {
  UNWIND candidates AS candidate
  WITH search, candidate.statement AS statement, candidate.day AS day, candidate.id AS id
  WHERE statement.act IN search.acts AND statement.saidOnLatest >= search.since
    AND EXISTS { (statement)-[:SAID_BY]->() }
    AND (search.of IS NULL
      OR EXISTS { MATCH (statement)-[:SAID_BY]->(speaker) WHERE speaker.id = search.of })
  MATCH (statement)-[:ADDRESSED_TO]->(addressee)
  WHERE (search.to IS NULL OR addressee.id = search.to)
    AND NOT (day = search.last[0] AND id = search.last[1] AND addressee.id <= search.last[2])
    AND NOT EXISTS {
      MATCH (statement)-[:PART_OF_STATEMENT*0..20]->(asked)<-[response:RESPONDS_TO]-(answer)
      WHERE response.kind IN search.answers AND (
        EXISTS { (answer)-[:SAID_BY|ON_BEHALF_OF]->(addressee) }
        OR EXISTS { (answer)-[:SAID_BY|ON_BEHALF_OF]->()-[:SERVES]->(addressee) }
        OR EXISTS {
          MATCH (answer)-[:SAID_BY]->()-[office:HELD_OFFICE]->(place)
          WHERE (place = addressee OR EXISTS { (place)-[:SERVES]->(addressee) })
            AND office.sinceEarliest <= answer.saidOnLatest
            AND office.untilLatest >= answer.saidOnEarliest
        }
      )
    }
  WITH statement, day, id, addressee
  ORDER BY day DESC, id DESC, addressee.id
  LIMIT $limit
  RETURN collect({
    statement: statement.id,
    act: statement.act,
    gist: statement.gist,
    saidOn: coalesce(statement.saidOn, statement.saidOnBound),
    speakers: COLLECT {
      MATCH (statement)-[by:SAID_BY]->(speaker)
      RETURN speaker.label ORDER BY by.position, speaker.id
    },
    addressee: addressee.id,
    addresseeLabel: addressee.label,
    place: [day, id, addressee.id]
  }) AS entries
}
RETURN size(candidates) AS looked, last(candidates).day AS lastDay, last(candidates).id AS lastId, entries

// The moments that are stored of facts.
UNWIND $facts AS fact
MATCH (moment:Moment {fact: fact})
RETURN fact, properties(moment) AS properties

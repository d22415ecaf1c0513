// Removes moments.
UNWIND $ids AS id
MATCH (moment:Moment {id: id})
DELETE moment

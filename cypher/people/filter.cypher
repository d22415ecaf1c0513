// Keeps the people who held an office with one of these titles, at one of these places and possibly
// (or certainly) on this day; one office must meet all conditions.
WHERE EXISTS {
  MATCH (node)-[office:HELD_OFFICE]->(place)
  WHERE ($args.title IS NULL OR any(title IN $args.title WHERE toLower(title) = toLower(office.title)))
    AND ($args.officeAt IS NULL OR place.id IN $args.officeAt)
    AND ($args.validOn IS NULL
      OR office.sinceEarliest <= $args.validOn AND office.untilLatest >= $args.validOn)
    AND ($args.certainly IS NULL
      OR office.sinceLatest <= $args.validOn AND office.untilEarliest >= $args.validOn)
}

// Keeps the links that may have been valid on a day: all but those that had certainly not begun or
// had certainly ended; or only those that certainly were.
WHERE link.sinceEarliest <= $args.validOn AND link.untilLatest >= $args.validOn
  AND ($args.certainly IS NULL
    OR link.sinceLatest <= $args.validOn AND link.untilEarliest >= $args.validOn)

// Keeps the links that may have held on a day: unless one had certainly not begun or had certainly ended.
WHERE link.sinceEarliest <= $args.validOn AND link.untilLatest >= $args.validOn

// Keeps the offices with one of these titles; capitals don't matter.
WHERE any(title IN $args.title WHERE toLower(title) = toLower(link.title))

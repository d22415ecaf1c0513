// Who answers whom, where speakers stand, and what is without an answer.
import "./position-fields.ts";
import "./thread-fields.ts";
import "./unanswered-fields.ts";

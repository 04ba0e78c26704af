locals {
  # End of life of the engine's versions (source neptune-engine-releases). Those before 1.2 ended earlier: the day of 1.2 is the latest that it can be.
  engine_ends = {
    "1.0" = "2026-03-06"
    "1.1" = "2026-03-06"
    "1.2" = "2026-03-06"
    "1.3" = "2027-03-06"
  }
}

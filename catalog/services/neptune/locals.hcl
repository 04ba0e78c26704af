locals {
  # End of life of the engine's versions (source neptune-engine-releases); of 1.0 the day of its last releases.
  engine_ends = {
    "1.0"   = "2023-01-30"
    "1.1.0" = "2025-03-15"
    "1.1.1" = "2026-12-04"
    "1.2"   = "2026-12-04"
    "1.3"   = "2027-03-06"
  }
}

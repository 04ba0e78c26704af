locals {
  # End of life, or of standard support, of versions of Redis OSS (sources elasticache-eol and elasticache-extended).
  redis_support_ends = {
    "2" = "2023-01-13"
    "3" = "2023-07-31"
    "4" = "2026-01-31"
    "5" = "2026-01-31"
    "6" = "2027-01-31"
  }
}

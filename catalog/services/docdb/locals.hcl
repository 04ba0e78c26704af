locals {
  # End of standard support of the major versions (source docdb-support-dates).
  standard_support_ends = {
    "3.6" = "2026-03-30"
  }
}

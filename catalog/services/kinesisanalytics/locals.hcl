locals {
  # End of support of runtimes (sources flink-versions and kinesisanalytics-sql-end; the days of February and October 2025 are AWS's for all Regions but China and GovCloud).
  runtime_ends = {
    "SQL-1_0"    = "2025-09-01"
    "FLINK-1_6"  = "2025-02-24"
    "FLINK-1_8"  = "2025-02-24"
    "FLINK-1_11" = "2025-02-24"
    "FLINK-1_13" = "2025-10-16"
  }
}

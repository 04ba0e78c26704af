locals {
  # End of support of Airflow versions (source mwaa-versions). Those before 2.4 ended earlier: the day is the latest that it can be.
  airflow_ends = {
    "1.10" = "2025-12-30"
    "2.0"  = "2025-12-30"
    "2.2"  = "2025-12-30"
    "2.4"  = "2025-12-30"
    "2.5"  = "2025-12-30"
    "2.6"  = "2025-12-30"
  }
}

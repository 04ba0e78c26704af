service "applicationcostprofiler" {
  title    = "AWS Application Cost Profiler"
  names    = ["application-cost-profiler", "AWS Application Cost Profiler Service"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS worked out costs from usage that the customer reported to a bucket of its own. AWS ended it on 2024-09-30."
  sources  = ["applicationcostprofiler-guide", "srm-page"]
}

source "applicationcostprofiler-guide" {
  title = "AWS Application Cost Profiler User Guide, Introduction"
  url   = "https://docs.aws.amazon.com/application-cost-profiler/latest/userguide/introduction.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. That it would end by 30 September 2024 was read in its API reference."
}

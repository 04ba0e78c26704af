service "applicationcostprofiler" {
  title    = "AWS Application Cost Profiler"
  names    = ["application-cost-profiler", "AWS Application Cost Profiler Service"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS worked out costs from usage that the customer reported to a bucket of its own. It has ended, as far as is known."
  sources  = ["applicationcostprofiler-guide", "srm-page"]
}

source "applicationcostprofiler-guide" {
  title = "AWS Application Cost Profiler User Guide, Introduction"
  url   = "https://docs.aws.amazon.com/application-cost-profiler/latest/userguide/introduction.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. That it ended in 2024 is from memory."
}

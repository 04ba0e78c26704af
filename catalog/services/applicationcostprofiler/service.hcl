service "applicationcostprofiler" {
  title    = "AWS Application Cost Profiler"
  names    = ["application-cost-profiler", "AWS Application Cost Profiler Service"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS works out costs from usage that the customer reports to a bucket of its own. Support is until 2024-09-30."
  sources  = ["applicationcostprofiler-guide", "srm-page"]
}

override "applicationcostprofiler-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2024-09-30: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "applicationcostprofiler-guide"
  since   = "2024-10-01"
}

source "applicationcostprofiler-guide" {
  title  = "AWS Application Cost Profiler User Guide, Introduction"
  url    = "https://docs.aws.amazon.com/application-cost-profiler/latest/userguide/introduction.html"
  opened = false
  note   = "That it would end by 30 September 2024 was read in its API reference."
}

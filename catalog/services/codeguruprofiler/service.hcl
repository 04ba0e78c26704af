service "codeguruprofiler" {
  title    = "Amazon CodeGuru Profiler"
  names    = ["codeguru-profiler", "codeguru profiler"]
  model    = "abstracted"
  prefixes = ["AWS::CodeGuruProfiler::"]
  because  = "By the service model: AWS collects and weighs the profiles; the agent in the application, who may send profiles and who may read them is the customer's."
  sources  = ["codeguruprofiler-guide", "srm-page"]

  type "AWS::CodeGuruProfiler::ProfilingGroup" {
    title  = "Profiling group"
    name   = "ProfilingGroupName"
    traits = ["host", "store", "policy"]
  }
}

source "codeguruprofiler-guide" {
  title  = "Amazon CodeGuru Profiler User Guide, Security"
  url    = "https://docs.aws.amazon.com/codeguru/latest/profiler-ug/security.html"
  opened = false
}

types {
  aws_codeguruprofiler_profiling_group = "AWS::CodeGuruProfiler::ProfilingGroup"
}

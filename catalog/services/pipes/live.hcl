live "AWS::Pipes::Pipe" {
  service   = "pipes"
  operation = "ListPipes"
  actions   = ["pipes:ListPipes"]
  items     = "Pipes[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["LogConfiguration.CloudwatchLogsLogDestination", "LogConfiguration.FirehoseLogDestination", "LogConfiguration.Level", "LogConfiguration.S3LogDestination", "TargetParameters.EcsTaskParameters", "TargetParameters.EcsTaskParameters.LaunchType", "TargetParameters.EcsTaskParameters.PlatformVersion"]
  follow "DescribePipe" {
    actions = ["pipes:DescribePipe"]
    input   = { Name = self.Name }
    whole   = true
  }
}
